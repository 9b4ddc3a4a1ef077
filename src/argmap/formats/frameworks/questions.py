"""What one asks of a framework, and the answer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import product
from math import prod
from typing import TypeAlias, assert_never

from argmap.formats.frameworks.budget import Budget
from argmap.formats.frameworks.exchange import AnyFramework
from argmap.formats.frameworks.framework import Framework, Number
from argmap.formats.frameworks.ground import (
    Ground,
    Part,
    ground,
    ground_assumptions,
    parts_of,
)
from argmap.formats.frameworks.growing import every_preferred, grow
from argmap.formats.frameworks.oracle import OracleMaker, best_oracle
from argmap.formats.frameworks.readings import Extension, Readings


class Semantics(StrEnum):
    """Which sets of arguments can be accepted together."""

    GROUNDED = "grounded"
    """The one that holds only what cannot be doubted."""
    COMPLETE = "complete"
    """Those that hold just what they defend."""
    PREFERRED = "preferred"
    """The largest of these."""
    STABLE = "stable"
    """Those that attack all they don't hold."""


class Task(StrEnum):
    """What is asked, in the competitions' letters."""

    SE = "SE"
    """Some extension."""
    EE = "EE"
    """Every extension."""
    DC = "DC"
    """Whether a query is in some extension: credulously."""
    DS = "DS"
    """Whether a query is in every extension: sceptically."""


Members: TypeAlias = tuple[Number, ...]
"""An extension's members, the lowest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A task under a semantics."""

    semantics: Semantics = Semantics.GROUNDED
    task: Task = Task.SE
    query: Number | None = None
    """The argument or the atom that DC and DS ask about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What was found."""

    accepted: bool | None = None
    """What DC and DS ask; None for the other tasks."""
    extensions: Iterable[Members] = ()
    """The one that was asked for, all, or the one that proves a yes to DC or a no to DS."""
    count: int = 0
    """How many these are; there can be more than anybody can list."""
    vacuous: bool = False
    """Whether DS holds only because there is no extension at all."""


def answer(
    framework: AnyFramework,
    question: Question,
    *,
    budget: Budget,
    oracle: OracleMaker = best_oracle,
) -> Answer:
    """Answer a question: the grounded labelling first, and an oracle for what it leaves open.

    Raises:
        Unsettled: The time was up before.
    """
    if isinstance(framework, Framework):
        found = ground(framework, query=question.query)
    else:
        found = ground_assumptions(framework, query=question.query, budget=budget)
    return _Asked(found, question.semantics, budget, oracle).answer(question.task)


class _Asked:
    def __init__(
        self, ground: Ground, semantics: Semantics, budget: Budget, oracle: OracleMaker
    ) -> None:
        self._ground = ground
        self._semantics = semantics
        self._budget = budget
        self._oracle = oracle
        self._parts: list[Part] = []
        if semantics is not Semantics.GROUNDED:
            self._parts = parts_of(ground.open, together=ground.query)

    def answer(self, task: Task) -> Answer:
        match task:
            case Task.SE:
                return _shown(self._one())
            case Task.EE:
                return self._every()
            case Task.DC:
                found = self._one(query=True)
                return _shown(found, accepted=found is not None)
            case Task.DS:
                found = self._one(query=False)
                vacuous = found is None and self._one() is None
                return _shown(found, accepted=found is None, vacuous=vacuous)
            case _:
                assert_never(task)

    def _one(self, *, query: bool | None = None) -> Members | None:
        """An extension in which the query holds, or doesn't, where that is asked."""
        groups = self._ground.query
        asked = {one for group in groups for one in group}
        if query is not None and (not groups or () in groups):
            if query is not bool(groups):
                return None
            query, asked = None, set()
        if self._semantics is Semantics.GROUNDED and query:
            return None
        members = set(self._ground.accepted)
        for part in sorted(self._parts, key=lambda part: asked.isdisjoint(part.members)):
            about = query if asked.intersection(part.members) else None
            found = self._of_part(part, query=about)
            if found is None:
                return None
            members |= found
        return tuple(sorted(members))

    def _of_part(self, part: Part, *, query: bool | None) -> Extension | None:
        if self._semantics is Semantics.PREFERRED:
            found = self._start(part, query=query)
            return None if found is None else grow(part, found, self._readings)
        if self._semantics is Semantics.COMPLETE and not query:
            return frozenset()
        readings = self._readings(part)
        if query is None:
            return readings.find()
        literal = readings.literal_of(self._ground.query)
        return readings.find((literal if query else -literal,))

    def _start(self, part: Part, *, query: bool | None) -> Extension | None:
        """An extension that can grow as it likes: the query will go on to hold, or to fail."""
        if query is None:
            return frozenset()
        readings = self._readings(part)
        literal = readings.literal_of(self._ground.query)
        return readings.find((literal,)) if query else readings.find_for_good(literal)

    def _every(self) -> Answer:
        choices: list[list[Members]] = []
        for part in self._parts:
            if self._semantics is Semantics.PREFERRED:
                found = every_preferred(part, self._readings)
            else:
                found = self._readings(part).every()
            choices.append(sorted(tuple(sorted(extension)) for extension in found))
            if not choices[-1]:
                return Answer()
        accepted = self._ground.accepted
        whole = (tuple(sorted(sum(choice, accepted))) for choice in product(*choices))
        return Answer(extensions=whole, count=prod(map(len, choices)))

    def _readings(self, part: Part) -> Readings:
        stable = self._semantics is Semantics.STABLE
        return Readings(part, stable=stable, oracle=self._oracle(self._budget))


def _shown(found: Members | None, *, accepted: bool | None = None, vacuous: bool = False) -> Answer:
    if found is None:
        return Answer(accepted=accepted, vacuous=vacuous)
    return Answer(accepted=accepted, extensions=(found,), count=1)
