"""A world: one of the suppositions that an evaluation holds, and what settles its steps."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from math import inf
from typing import TypeAlias

from argmap.analysis.weighing.evaluation import Evaluation, carried
from argmap.analysis.weighing.graph import Step
from argmap.model.arguments import Structure

Fine: TypeAlias = Callable[[float], bool]
"""Whether something of a weight makes no difference; if so, neither does anything lighter."""


class World:
    """What is so under one supposition, up to a moment in the order in which labels were given.

    A label was made from labels given before. Who asks only for those can never reason in a
    circle.
    """

    def __init__(self, evaluation: Evaluation, place: int) -> None:
        self.graph = evaluation.graph
        self._evaluation = evaluation
        self._supposed = evaluation.supposed
        self._place = place

    def stands(self, claim: int, *, before: float = inf) -> bool:
        """Whether a claim was labelled to stand before a moment."""
        return self._is(self._evaluation.stands[claim]) and self.moment(claim) < before

    def fails(self, claim: int, *, before: float = inf) -> bool:
        """Whether a claim was labelled not to stand before a moment."""
        return self._is(self._evaluation.fails[claim]) and self.moment(claim) < before

    def moment(self, claim: int) -> int:
        """When a claim was labelled."""
        return self._evaluation.settled(claim, self._place)

    def is_rejected(self, claim: int) -> bool:
        """Whether the supposition rejects a claim."""
        return self._is(self._supposed.rejected.get(claim, 0)) or claim in self._supposed.given

    def is_accepted(self, claim: int) -> bool:
        """Whether a claim is given, and not rejected."""
        return self._is(self._supposed.accepted.get(claim, 0))

    def is_there(self, number: int) -> bool:
        """Whether the supposition leaves a step in place."""
        return not self._is(self._supposed.dropped.get(number, 0))

    def weight(self, number: int) -> float:
        """What a step carries if all of its premises stand; nothing if it is not there."""
        if not self.is_there(number):
            return 0.0
        for weight, mask in self._supposed.weights.get(number, {}).items():
            if self._is(mask):
                return weight
        return self.graph.steps[number].weight

    def carries(self, number: int, *, before: float = inf) -> float:
        """What a step surely carries."""
        step = self.graph.steps[number]
        if not all(self.fails(claim, before=before) for claim in step.exceptions):
            return 0.0
        standing = sum(self.stands(claim, before=before) for claim in step.premises)
        return carried(self.weight(number), _share(step, standing))

    def may_carry(self, number: int, *, before: float = inf) -> float:
        """What a step possibly carries."""
        step = self.graph.steps[number]
        if any(self.stands(claim, before=before) for claim in step.exceptions):
            return 0.0
        failing = sum(self.fails(claim, before=before) for claim in step.premises)
        return carried(self.weight(number), _share(step, len(step.premises) - failing))

    def support(self, number: int, *, before: float = inf) -> tuple[int, ...]:
        """The claims whose labels let a step carry what it surely carries."""
        step = self.graph.steps[number]
        standing = [claim for claim in step.premises if self.stands(claim, before=before)]
        if step.structure is Structure.CONVERGENT:
            standing = self._first(standing)
        return (*standing, *step.exceptions)

    def hindrance(self, number: int, fine: Fine, *, before: float = inf) -> tuple[int, ...] | None:
        """The claims whose labels keep a step from making a difference; None if it may make one."""
        step, weight = self.graph.steps[number], self.weight(number)
        if weight <= 0 or fine(weight):
            return ()
        broken = self._first(c for c in step.exceptions if self.stands(c, before=before))
        if broken:
            return tuple(broken)
        failing = sorted(
            (c for c in step.premises if self.fails(c, before=before)), key=self.moment
        )
        for count in range(1, len(failing) + 1):
            left = carried(weight, _share(step, len(step.premises) - count))
            if left <= 0 or fine(left):
                return tuple(failing[:count])
        return None

    def without(self, number: int, hindrance: tuple[int, ...]) -> float:
        """What a step may still carry in spite of a hindrance."""
        step = self.graph.steps[number]
        if any(self.stands(claim) for claim in hindrance):
            return 0.0
        return carried(self.weight(number), _share(step, len(step.premises) - len(hindrance)))

    def _first(self, claims: Iterable[int]) -> list[int]:
        return sorted(claims, key=self.moment)[:1]

    def _is(self, mask: int) -> bool:
        return bool(mask >> self._place & 1)


def _share(step: Step, standing: int) -> float:
    """The share of its weight that a step carries if so many of its premises stand."""
    every = len(step.premises)
    if standing == every:
        return 1.0
    if step.structure is Structure.CUMULATIVE:
        return standing / every
    return 1.0 if standing and step.structure is Structure.CONVERGENT else 0.0
