"""A debate's argument graph as voices: each can be heard or silenced, and nothing else is said.

A voice is one way in which a step can carry its weight. It is silenced where a premise doesn't
stand, where an exception stands, or where another voice that is heard is too much for it; and a
claim stands where one of its voices is heard. What weights and standards of proof decide is who is
too much for whom.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import combinations
from math import inf

from argmap.analysis.weighing.evaluation import carried, meets
from argmap.analysis.weighing.graph import ArgumentGraph, Step
from argmap.model.arguments import Structure
from argmap.model.issues import Standard

MOST = 4
"""Up to how many premises each number of them that stands gets a voice of its own."""


class Role(StrEnum):
    """What a voice speaks for."""

    WINS = "wins"
    """For a claim, and it beats all that opposes the claim."""
    COUNTS = "counts"
    """For a claim, as far as the claim's rivals have to beat it."""
    OBJECTS = "objects"
    """Against a claim."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """One way in which a step can carry its weight, in one role."""

    role: Role
    claim: int
    step: int | None
    """The number of the step; None for common ground."""
    way: int
    """Which of the step's ways this is, from 1; 0 where there is only one."""
    weight: float
    premises: tuple[int, ...] = ()
    exceptions: tuple[int, ...] = ()
    silenced_by: tuple[int, ...] = ()
    """The numbers of the voices that are too much for it."""


@dataclass(frozen=True, kw_only=True)
class Voices:
    """All voices of a graph."""

    graph: ArgumentGraph
    voices: tuple[Voice, ...]
    simplified: tuple[int, ...] = field(default=())
    """The steps that count only with all their premises, because these are too many."""


def voices_of(graph: ArgumentGraph) -> Voices:
    """Take a graph apart into its voices; there are about as many as steps."""
    return _Choir(graph).voices()


class _Choir:
    def __init__(self, graph: ArgumentGraph) -> None:
        self._graph = graph
        self._voices: list[Voice] = []
        self._objections: dict[int, list[int]] = {}
        self._counting: dict[int, list[int]] = {}

    def voices(self) -> Voices:
        claims = range(len(self._graph.claims))
        for claim in claims:
            self._objections[claim] = self._object(claim)
        for rival in sorted({r for claim in claims for r in self._graph.rivals(claim)}):
            self._counting[rival] = self._count(rival)
        for claim in claims:
            self._win(claim)
        steps = enumerate(self._graph.steps)
        return Voices(
            graph=self._graph,
            voices=tuple(self._voices),
            simplified=tuple(number for number, step in steps if _is_simplified(step)),
        )

    def _object(self, claim: int) -> list[int]:
        steps = self._graph.objections[claim]
        return [self._add(one) for step in steps for one in self._ways(step, Role.OBJECTS)]

    def _count(self, claim: int) -> list[int]:
        """A rival's reasons, each silenced by the objections that outweigh it."""
        return [
            self._add(replace(one, silenced_by=tuple(self._heavier(claim, one.weight))))
            for one in self._case(claim, Role.COUNTS)
        ]

    def _win(self, claim: int) -> None:
        contests = self._graph.contests.get(claim, ())
        for one in self._case(claim, Role.WINS):
            if all(meets(contest.standard, one.weight, 0) for contest in contests):
                against = dict.fromkeys(self._too_much(claim, one.weight))
                self._add(replace(one, silenced_by=tuple(against)))

    def _too_much(self, claim: int, weight: float) -> Iterator[int]:
        """The voices that a weight doesn't beat by the standards that hold for a claim."""
        contests = self._graph.contests.get(claim, ())
        if not contests:
            yield from self._unbeaten(Standard.PREPONDERANCE, weight, self._objections[claim])
        for contest in contests:
            yield from self._unbeaten(contest.standard, weight, self._objections[claim])
            for rival in contest.rivals:
                yield from self._unbeaten(contest.standard, weight, self._counting[rival])

    def _unbeaten(self, standard: Standard, weight: float, voices: list[int]) -> Iterator[int]:
        for number in voices:
            if not meets(standard, weight, self._voices[number].weight):
                yield number

    def _heavier(self, claim: int, weight: float) -> Iterator[int]:
        for number in self._objections[claim]:
            if self._voices[number].weight > weight:
                yield number

    def _case(self, claim: int, role: Role) -> Iterator[Voice]:
        if claim in self._graph.accepted:
            yield Voice(role=role, claim=claim, step=None, way=0, weight=inf)
        for step in self._graph.reasons[claim]:
            yield from self._ways(step, role)

    def _ways(self, number: int, role: Role) -> Iterator[Voice]:
        step = self._graph.steps[number]
        ways = [(premises, weight) for premises, weight in _ways(step) if weight > 0]
        for way, (premises, weight) in enumerate(ways, 1):
            yield Voice(
                role=role,
                claim=step.claim,
                step=number,
                way=way if len(ways) > 1 else 0,
                weight=weight,
                premises=premises,
                exceptions=step.exceptions,
            )

    def _add(self, voice: Voice) -> int:
        self._voices.append(voice)
        return len(self._voices) - 1


def _ways(step: Step) -> Iterator[tuple[tuple[int, ...], float]]:
    """Which premises suffice for which weight."""
    premises, of = step.premises, len(step.premises)
    if step.structure is Structure.CONVERGENT and premises:
        yield from (((premise,), step.weight) for premise in premises)
    elif step.structure is Structure.CUMULATIVE and not _is_simplified(step):
        for count in range(1, of + 1):
            weight = carried(step.weight, count / of)
            yield from ((some, weight) for some in combinations(premises, count))
    else:
        yield premises, step.weight


def _is_simplified(step: Step) -> bool:
    return step.structure is Structure.CUMULATIVE and len(step.premises) > MOST
