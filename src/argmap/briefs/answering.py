"""Answering: blocks against each argument of the other side, frontlines for each attack."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from argmap.analysis.attacks import (
    Attack,
    Breach,
    Ground,
    Move,
    Objection,
    move_of,
)
from argmap.analysis.clash import answers_to, attacks_on_case, attacks_under, rests_on
from argmap.analysis.clash import strongest_first as by_quotations
from argmap.briefs.costs import cost_of, is_their_own, stake_of
from argmap.briefs.exchanges import Deeper, Turn, turns_of
from argmap.briefs.hits import Found, Hit, argument_name, find_hits
from argmap.briefs.parties import Answer, Block, CaseKey, Frontline, Party, opposed
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId, IssueId

_DEEPEST = 3
"""How far a block goes: an answer, what is said to that, and the reply; see `deeper`."""


@dataclass(frozen=True, slots=True)
class _Exchange:
    """Who answers whom, on what."""

    by: Party
    to: Party
    issue: IssueId

    def back(self) -> _Exchange:
        return _Exchange(self.to, self.by, self.issue)


class Answering:
    """What the parties of a debate say to each other's arguments, each attack told once."""

    def __init__(
        self, debate: Debate, parties: tuple[Party, ...], theses: Mapping[CaseKey, ClaimId]
    ) -> None:
        self._debate = debate
        self._parties = parties
        self._theses = theses
        self._bounds = frozenset(theses.values())
        self._stakes = {
            party.id: stake_of(debate, [theses[key] for key in party.keys]) for party in parties
        }
        self._names: set[str] = set()
        self._known: dict[str, tuple[Attack, ...]] = {}

    def blocks(self, party: Party) -> tuple[Block, ...]:
        """Give a party's blocks, in the order of the arguments that they answer."""
        found = [
            replace(one, block=replace(one.block, id=self._name(one.block.id)))
            for one in find_hits(self._debate, party, self._parties, theses=self._theses)
        ]
        home: dict[str, str] = {}
        for one in found:
            for attack, _ in one.hits:
                home.setdefault(attack.id, one.block.id)
        return tuple(self._block(one, home) for one in found)

    def frontlines(self, party: Party) -> tuple[Frontline, ...]:
        """Give a party's frontlines, case by case, those to the strongest attacks first."""
        return tuple(self._frontlines(party))

    def deeper(
        self, blocks: Iterable[Block], frontlines: Iterable[Frontline]
    ) -> tuple[Deeper, ...]:
        """Give what the parties of some blocks and frontlines say that is in none of them.

        Why: an exchange may go on beyond a block, and nothing is dropped because it comes late.
        """
        blocks, frontlines = tuple(blocks), tuple(frontlines)
        able = {block.party.id for block in blocks} | {line.party.id for line in frontlines}
        told = set(_told(blocks, frontlines))
        due: dict[tuple[str, bool, tuple[ClaimId, ...]], list[Turn]] = {}
        for turn in turns_of(self._debate, self._parties, self._theses):
            if turn.before and turn.by.id in able and turn.attack.id not in told:
                told.add(turn.attack.id)
                place = (turn.by.id, turn.depth % 2 == 0, turn.before.said)
                due.setdefault(place, []).append(turn)
        return tuple(self._deeper(turns, defends=place[1]) for place, turns in due.items())

    def _deeper(self, turns: list[Turn], *, defends: bool) -> Deeper:
        first = turns[0]
        before = {turn.before.id: turn.before for turn in turns if turn.before}
        hits = [(turn.attack, _ground(turn.before)) for turn in turns if turn.before]
        attacks = tuple(before.values())
        return Deeper(
            id=self._name(f"vs-{_attack_name(attacks[0])}"),
            party=first.by,
            attacks=attacks,
            answers=self._ordered(hits, _Exchange(first.by, first.to, first.key[0])),
            defends=defends,
        )

    def _block(self, found: Found, home: Mapping[str, str]) -> Block:
        block = found.block
        own = [hit for hit in found.hits if home[hit[0].id] == block.id]
        wide = (
            *(attack for attack, _ in found.hits),
            *attacks_under(self._debate, found.rests_on),
        )
        homes = dict.fromkeys(home[attack.id] for attack in wide if attack.id in home)
        exchange = _Exchange(block.party, block.opponent, block.key[0])
        answers = self._answers(own, exchange)
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
        path = tuple(one.id for one in attacks)
        exchange = _Exchange(party, opponent, key[0])
        return Frontline(
            id=self._name(f"vs-{_attack_name(attack)}"),
            party=party,
            opponent=opponent,
            key=key,
            attack=attack,
            answers=self._answers(self._to(attacks), exchange, path=path),
            further=tuple(further),
        )

    def _attacker(self, party: Party, key: CaseKey, attack: Attack) -> Party | None:
        """Tell who makes an attack: whose own case says it, else the first who may."""
        able = [other for other in self._parties if key in opposed(other, party)]
        own = (o for o in able if not self._stakes[o.id].claims.isdisjoint(attack.said))
        return next(own, able[0] if able else None)

    def _answers(
        self,
        hits: Iterable[Hit],
        exchange: _Exchange,
        *,
        path: tuple[str, ...] = (),
        prefix: str = "",
    ) -> tuple[Answer, ...]:
        """Order attacks, with what is said to each."""
        fresh = (hit for hit in hits if hit[0].id not in path)
        return tuple(
            replace(one, replies=self._replies(one, exchange.back(), path, one.number))
            for one in self._ordered(fresh, exchange, prefix=prefix)
        )

    def _ordered(
        self, hits: Iterable[Hit], exchange: _Exchange, *, prefix: str = ""
    ) -> tuple[Answer, ...]:
        """Type, order and number attacks, the same words once."""
        grounds = {attack.id: (attack, ground) for attack, ground in hits}
        ordered = by_quotations(self._debate, (attack for attack, _ in grounds.values()))
        alike: dict[tuple[ClaimId, ...], list[Hit]] = {}
        for attack in ordered:
            alike.setdefault(attack.said, []).append(grounds[attack.id])
        answers = [self._answer(group, exchange) for group in alike.values()]
        direct = {attack.id for attack, ground in grounds.values() if _is_direct(attack, ground)}
        answers.sort(
            key=lambda one: (bool(one.cost), not one.is_offence, one.attack.id not in direct)
        )
        return tuple(
            replace(answer, number=f"{prefix}{number}")
            for number, answer in enumerate(answers, start=1)
        )

    def _answer(self, hits: list[Hit], exchange: _Exchange) -> Answer:
        """Make one answer of attacks with the same words, the one that does most first."""
        moves = [(attack, self._move(attack, ground)) for attack, ground in hits]
        moves.sort(key=lambda one: not one[1].is_offence)
        attacks = tuple(attack for attack, _ in moves)
        own, other = self._stakes[exchange.by.id], self._stakes[exchange.to.id]
        return Answer(
            attack=attacks[0],
            move=moves[0][1],
            number="",
            also=attacks[1:],
            cost=cost_of(self._debate, attacks, own=own, other=other),
            theirs=is_their_own(attacks, own=own, other=other),
        )

    def _move(self, attack: Attack, ground: Ground) -> Move:
        return move_of(
            attack,
            ground=ground,
            rests_on=frozenset(rests_on(self._debate, attack.said)),
        )

    def _replies(
        self, answer: Answer, exchange: _Exchange, path: tuple[str, ...], number: str
    ) -> tuple[Answer, ...]:
        if number.count(".") + 1 >= _DEEPEST:
            return ()
        met = (*path, *(attack.id for attack in answer.attacks))
        return self._answers(self._to(answer.attacks), exchange, path=met, prefix=f"{number}.")

    def _to(self, attacks: Iterable[Attack]) -> Iterator[Hit]:
        """Give what answers attacks, each with the attack that it answers."""
        for attack in attacks:
            if attack.id not in self._known:
                self._known[attack.id] = answers_to(self._debate, attack, bounds=self._bounds)
            ground = _ground(attack)
            yield from ((answer, ground) for answer in self._known[attack.id])

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


def _told(blocks: Iterable[Block], frontlines: Iterable[Frontline]) -> Iterator[str]:
    """Give the attacks that blocks and frontlines print, each with what it says."""
    answers = [answer for block in blocks for answer in block.answers]
    replies = [reply for answer in answers for reply in answer.replies]
    answers += [answer for line in frontlines for answer in line.answers]
    answers += [back for reply in replies for back in reply.replies]
    yield from (attack.id for answer in answers for attack in answer.attacks)


def _ground(attack: Attack) -> Ground:
    """What an attack stands on, for whoever answers it."""
    step = attack.argument if isinstance(attack, Objection) else None
    return Ground(conclusion=None, premises=frozenset(attack.said), step=step)


def _attack_name(attack: Attack) -> str:
    return argument_name(attack.argument) if isinstance(attack, Objection) else attack.exception


def _is_direct(attack: Attack, ground: Ground) -> bool:
    """Whether an attack hits what is argued itself, and not only what that rests on."""
    target = attack.to if isinstance(attack, Breach) else None
    aims = {ground.conclusion, *ground.premises}
    return attack.target in aims or (target is not None and target == ground.step)
