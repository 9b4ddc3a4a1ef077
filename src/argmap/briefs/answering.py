"""Answering: blocks against each argument of the other side, frontlines for each attack."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from argmap.analysis.attacks import Attack, Objection, attacks_on_claim, breaches, move_of
from argmap.briefs.clash import answers_to, attacks_on_case, attacks_under, rests_on
from argmap.briefs.clash import strongest_first as by_quotations
from argmap.briefs.parties import Answer, Block, CaseKey, Frontline, Party, opposed
from argmap.model.arguments import Argument
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId, is_id

_DEEPEST = 3
"""How far an exchange goes: an answer, what is said to that, and the reply."""


@dataclass(frozen=True, slots=True)
class _Found:
    """A block with all attacks that hit its argument, before each is given to one block."""

    block: Block
    attacks: tuple[Attack, ...]
    """Those on the argument within its own case."""
    rests_on: tuple[ClaimId, ...]


class Answering:
    """What the parties of a debate say to each other's arguments, each attack told once."""

    def __init__(
        self, debate: Debate, parties: tuple[Party, ...], theses: Mapping[CaseKey, ClaimId]
    ) -> None:
        self._debate = debate
        self._parties = parties
        self._theses = theses
        self._bounds = frozenset(theses.values())
        self._own = {
            party.id: frozenset(rests_on(debate, [theses[key] for key in party.keys]))
            for party in parties
        }
        self._names: set[str] = set()
        self._known: dict[str, tuple[Attack, ...]] = {}

    def blocks(self, party: Party) -> tuple[Block, ...]:
        """Give a party's blocks, in the order of the arguments that they answer."""
        found = [
            one
            for opponent in self._parties
            for key in opposed(party, opponent)
            for one in self._found(party, opponent, key)
        ]
        home: dict[str, str] = {}
        for one in found:
            for attack in one.attacks:
                home.setdefault(attack.id, one.block.id)
        return tuple(self._block(one, home) for one in found)

    def frontlines(self, party: Party) -> tuple[Frontline, ...]:
        """Give a party's frontlines, case by case, those to the strongest attacks first."""
        return tuple(self._frontlines(party))

    def _found(self, party: Party, opponent: Party, key: CaseKey) -> Iterator[_Found]:
        thesis = self._theses[key]
        whole = Block(
            id=f"at-{thesis}",
            party=party,
            opponent=opponent,
            key=key,
            argument=None,
            conclusion=thesis,
            answers=(),
        )
        direct = tuple(attacks_on_claim(self._debate, thesis))
        if direct:
            yield _Found(replace(whole, id=self._name(whole.id)), direct, ())
        for argument in self._debate.reasons(thesis):
            name = self._name(f"at-{_argument_name(argument)}")
            block = replace(whole, id=name, argument=argument)
            below = attacks_under(self._debate, argument.premises, bounds=self._bounds)
            yield _Found(block, (*breaches(argument), *below), argument.premises)

    def _block(self, found: _Found, home: Mapping[str, str]) -> Block:
        block = found.block
        own = [attack for attack in found.attacks if home[attack.id] == block.id]
        wide = (*found.attacks, *attacks_under(self._debate, found.rests_on))
        homes = dict.fromkeys(home[attack.id] for attack in wide if attack.id in home)
        answers = self._answers(own, by=block.party, to=block.opponent, conclusion=block.conclusion)
        return replace(block, answers=answers, also=tuple(id_ for id_ in homes if id_ != block.id))

    def _frontlines(self, party: Party) -> Iterator[Frontline]:
        """Answer each attack, and at once the same said against other parts of the case."""
        alike: dict[tuple[str, tuple[ClaimId, ...]], list[Attack]] = {}
        first: dict[tuple[str, tuple[ClaimId, ...]], tuple[Party, CaseKey]] = {}
        for key in party.keys:
            for attack in attacks_on_case(self._debate, self._theses[key], bounds=self._bounds):
                if opponent := self._attacker(party, key, attack):
                    said = (opponent.id, attack.said)
                    first.setdefault(said, (opponent, key))
                    alike.setdefault(said, []).append(attack)
        for said, attacks in alike.items():
            yield self._frontline(party, *first[said], tuple(dict.fromkeys(attacks)))

    def _frontline(
        self, party: Party, opponent: Party, key: CaseKey, attacks: tuple[Attack, ...]
    ) -> Frontline:
        attack, *further = attacks
        answers = self._answers(
            (answer for one in attacks for answer in self._to(one)),
            by=party,
            to=opponent,
            conclusion=attack.target,
            path=tuple(one.id for one in attacks),
        )
        return Frontline(
            id=self._name(f"vs-{_attack_name(attack)}"),
            party=party,
            opponent=opponent,
            key=key,
            attack=attack,
            answers=answers,
            further=tuple(further),
        )

    def _attacker(self, party: Party, key: CaseKey, attack: Attack) -> Party | None:
        """Tell who makes an attack: whose own case says it, else the first who may."""
        able = [other for other in self._parties if key in opposed(other, party)]
        own = (other for other in able if not self._own[other.id].isdisjoint(attack.said))
        return next(own, able[0] if able else None)

    def _answers(
        self,
        attacks: Iterable[Attack],
        *,
        by: Party,
        to: Party,
        conclusion: ClaimId,
        path: tuple[str, ...] = (),
        prefix: str = "",
    ) -> tuple[Answer, ...]:
        """Type, order and number attacks, with what is said to each of them."""
        ordered = by_quotations(self._debate, (a for a in attacks if a.id not in path))
        moves = [(a, move_of(a, conclusion=conclusion, own=self._own[by.id])) for a in ordered]
        moves.sort(key=lambda one: not one[1].is_offence)
        return tuple(
            Answer(
                attack=attack,
                move=move,
                number=f"{prefix}{number}",
                replies=self._replies(attack, by=to, to=by, path=path, number=f"{prefix}{number}"),
            )
            for number, (attack, move) in enumerate(moves, start=1)
        )

    def _replies(
        self, attack: Attack, *, by: Party, to: Party, path: tuple[str, ...], number: str
    ) -> tuple[Answer, ...]:
        if number.count(".") + 1 >= _DEEPEST:
            return ()
        return self._answers(
            self._to(attack),
            by=by,
            to=to,
            conclusion=attack.target,
            path=(*path, attack.id),
            prefix=f"{number}.",
        )

    def _to(self, attack: Attack) -> tuple[Attack, ...]:
        if attack.id not in self._known:
            self._known[attack.id] = answers_to(self._debate, attack, bounds=self._bounds)
        return self._known[attack.id]

    def _name(self, wanted: str) -> str:
        """Give a name that nothing has yet: the wanted one, or that with a number."""
        name, count = wanted, 1
        while name in self._names:
            count += 1
            name = f"{wanted}-{count}"
        self._names.add(name)
        return name


def best_answer(answers: Iterable[Answer]) -> Answer | None:
    """Give the answer to make first: one that costs the own case nothing, where there is one."""
    known = tuple(answers)
    free = (answer for answer in known if not answer.cost)
    return next(free, known[0] if known else None)


def _argument_name(argument: Argument) -> str:
    """An argument by the id that its author gave it, else by what it says first."""
    return argument.id if is_id(argument.id) else argument.premises[0]


def _attack_name(attack: Attack) -> str:
    return _argument_name(attack.argument) if isinstance(attack, Objection) else attack.exception
