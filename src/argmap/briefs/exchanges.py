"""Exchanges: everything that parties may say to each other, however long it goes on."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from argmap.analysis.attacks import Attack
from argmap.analysis.clash import attacks_at, breaches_of_step, walk_down
from argmap.briefs.parties import Answer, CaseKey, Party, opposed
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """An attack as one party makes it on another, and what it answers."""

    attack: Attack
    by: Party
    to: Party
    key: CaseKey
    """The case that the exchange is on."""
    depth: int
    """1 speaks against the case itself, 2 answers that, and so on."""
    before: Attack | None
    """What it answers; None where it speaks against the case itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deeper:
    """What a party says at a point of an exchange that no block and no frontline reaches."""

    id: str
    """What `argmap speech` and links know it by."""
    party: Party
    """Who answers."""
    attacks: tuple[Attack, ...]
    """What is answered, all of it made of the same claims."""
    answers: tuple[Answer, ...]
    defends: bool
    """Whether it is said for the party's own case; else it is said against another's."""


def turns_of(
    debate: Debate, parties: tuple[Party, ...], theses: Mapping[CaseKey, ClaimId]
) -> Iterator[Turn]:
    """Give all that can be said from the cases on, the nearest first, each once by each party.

    Attacks that go round end, because a party that said something need not say it again.
    """
    return _Walk(debate, parties, theses).turns()


class _Walk:
    def __init__(
        self, debate: Debate, parties: tuple[Party, ...], theses: Mapping[CaseKey, ClaimId]
    ) -> None:
        self._debate = debate
        self._parties = parties
        self._theses = theses
        self._met: defaultdict[str, set[ClaimId]] = defaultdict(set)
        """The claims that each party has said."""
        self._made: set[tuple[str, str]] = set()
        """The attacks that each party has made."""

    def turns(self) -> Iterator[Turn]:
        todo = deque(turn for party in self._parties for turn in self._on_cases(party))
        while todo:
            turn = todo.popleft()
            yield turn
            todo.extend(self._answers(turn))

    def _on_cases(self, party: Party) -> Iterator[Turn]:
        for key in party.keys:
            attacks = tuple(self._against((self._theses[key],), party))
            for other in self._parties:
                if key in opposed(other, party):
                    yield from self._first(
                        Turn(attack=attack, by=other, to=party, key=key, depth=1, before=None)
                        for attack in attacks
                    )

    def _answers(self, turn: Turn) -> Iterator[Turn]:
        attack = turn.attack
        return self._first(
            Turn(
                attack=answer,
                by=turn.to,
                to=turn.by,
                key=turn.key,
                depth=turn.depth + 1,
                before=attack,
            )
            for answer in (*breaches_of_step(attack), *self._against(attack.said, turn.by))
        )

    def _first(self, turns: Iterator[Turn]) -> Iterator[Turn]:
        """Keep what its party hasn't said before."""
        for turn in turns:
            made = (turn.by.id, turn.attack.id)
            if made not in self._made:
                self._made.add(made)
                yield turn

    def _against(self, claims: tuple[ClaimId, ...], party: Party) -> Iterator[Attack]:
        """Find what speaks against what a party says, as far as it says it for the first time."""
        for claim in walk_down(self._debate, claims, met=self._met[party.id]):
            yield from attacks_at(self._debate, claim)
