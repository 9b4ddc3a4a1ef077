"""What single steps need to hold, and why others don't succeed, at the least cost in lines."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TypeAlias, TypeVar

from argmap.analysis.explaining.account import Ground, Setback, Why
from argmap.analysis.weighing.assessment import Assessment
from argmap.analysis.weighing.evaluation import carried
from argmap.analysis.weighing.graph import Step
from argmap.model.arguments import Structure
from argmap.model.ids import ClaimId
from argmap.model.standings import Standing

_Value = TypeVar("_Value")
Priced: TypeAlias = tuple[_Value, float]
"""Something with what it costs to tell, about in lines."""
Beaten: TypeAlias = Callable[[float], bool]
"""Whether something of a weight doesn't matter."""


class Steps:
    """The steps of a graph, judged by the claims that are explained so far."""

    def __init__(self, assessment: Assessment) -> None:
        self.costs: dict[int, float] = {}
        """The claims that are explained, and what that costs."""
        self._graph = assessment.graph
        self._evaluation = assessment.evaluation
        self._standings = assessment.standings

    def is_accepted(self, claim: int) -> bool:
        """Whether a claim counts without a reason."""
        return bool(self._evaluation.supposed.accepted.get(claim))

    def is_rejected(self, claim: int) -> bool:
        """Whether a claim is supposed not to count."""
        return bool(self._evaluation.supposed.rejected.get(claim))

    def weight(self, number: int) -> float:
        """What a step weighs as long as it holds."""
        supposed = self._evaluation.supposed.weights.get(number, {})
        return next(iter(supposed), self._graph.steps[number].weight)

    def grounds(self, number: int) -> Iterator[Priced[Ground]]:
        """The ways in which a step holds, the lightest first; there are none where it doesn't."""
        step, weight = self._graph.steps[number], self.weight(number)
        if weight <= 0 or self._is_dropped(number) or not all(map(self._fails, step.exceptions)):
            return
        exceptions = self._names(step.exceptions)
        breaking = self._sum(step.exceptions)
        for premises, share in self._ways_to_carry(step):
            ground = Ground(
                element=step.element,
                claim=self._graph.claims[step.claim],
                weight=carried(weight, share),
                premises=self._names(premises),
                exceptions=exceptions,
            )
            yield ground, 1 + breaking + self._sum(premises)

    def setbacks(
        self,
        numbers: Iterable[int],
        beaten: Beaten,
        *,
        like: Standing | None = None,
        overruled_by: tuple[int, ...] = (),
    ) -> Priced[tuple[Setback, ...]] | None:
        """Why none of some steps succeeds; None where one may.

        Args:
            numbers: The steps.
            beaten: Which weights don't succeed even if a step holds.
            like: The standing that is to be explained by a like one, where there is one.
            overruled_by: Objections that take away the force of steps that they outweigh.
        """
        found, total = [], 0.0
        for number in numbers:
            ways = tuple(self._ways_to_fail(number, beaten, like, overruled_by))
            if not ways:
                return None
            setback, cost = min(ways, key=lambda way: (not self.is_like(way[0], like), way[1]))
            found.append(setback)
            total += 1 + cost
        return tuple(found), total

    def late(self, number: int, *, like: Standing) -> Setback | None:
        """Why a step fails in the end that may hold by what is explained; None where it doesn't.

        Its weight is what it could have had.
        """
        step, weight = self._graph.steps[number], self.weight(number)
        known = sum(map(self._fails, step.premises))
        left = carried(weight, _share_without(known, step))
        if self._is_dropped(number) or left <= 0 or any(map(self._stands, step.exceptions)):
            return None
        broken = [claim for claim in step.exceptions if self._evaluation.stands[claim]]
        failing = [claim for claim in step.premises if self._evaluation.fails[claim]]
        missing = [claim for claim in failing if claim not in self.costs]
        if broken:
            found = self._setback(number, Why.BROKEN, tuple(broken[:1]))
        elif missing and _share_without(len(failing), step) <= 0:
            missing.sort(key=lambda claim: self._standings[self._graph.claims[claim]] is not like)
            needed = 1 if step.structure is Structure.LINKED else len(missing)
            found = self._setback(number, Why.UNCARRIED, tuple(missing[:needed]))
        else:
            return None
        return replace(found, weight=left)

    def is_like(self, setback: Setback, like: Standing | None) -> bool:
        """Whether a setback explains a standing by a like one."""
        if like is None or (like is Standing.FALLS and setback.why is Why.BROKEN):
            return True
        return like in (self._standings[claim] for claim in setback.claims)

    def _ways_to_fail(
        self, number: int, beaten: Beaten, like: Standing | None, overruled_by: tuple[int, ...]
    ) -> Iterator[Priced[Setback]]:
        step, weight = self._graph.steps[number], self.weight(number)
        if self._is_dropped(number):
            yield self._setback(number, Why.SET_ASIDE), 0
        elif weight <= 0:
            yield self._setback(number, Why.WEIGHTLESS), 0
        elif beaten(weight):
            yield self._setback(number, Why.OUTWEIGHED), 0
        else:
            broken = sorted(filter(self._stands, step.exceptions), key=self.costs.__getitem__)
            for claim in broken[:1]:
                yield self._setback(number, Why.BROKEN, (claim,)), self.costs[claim]
            missing = self._fewest_missing(step, weight, beaten, like)
            if missing is not None:
                yield self._setback(number, Why.UNCARRIED, missing), self._sum(missing)
            yield from self._overruled(number, overruled_by)

    def _fewest_missing(
        self, step: Step, weight: float, beaten: Beaten, like: Standing | None
    ) -> tuple[int, ...] | None:
        """The premises that have to be missing for the rest not to carry enough."""

        def order(claim: int) -> tuple[bool, float]:
            return self._standings[self._graph.claims[claim]] is not like, self.costs[claim]

        failing = sorted(filter(self._fails, step.premises), key=order)
        for count in range(1, len(failing) + 1):
            share = _share_without(count, step)
            if share <= 0 or beaten(carried(weight, share)):
                return tuple(failing[:count])
        return None

    def _overruled(self, number: int, objections: tuple[int, ...]) -> Iterator[Priced[Setback]]:
        step, weight = self._graph.steps[number], self.weight(number)
        failing = tuple(filter(self._fails, step.premises))
        for missing in dict.fromkeys(((), failing)):
            left = carried(weight, _share_without(len(missing), step))
            for objection in objections:
                for ground, cost in self.grounds(objection):
                    if ground.weight > left:
                        setback = self._setback(number, Why.OVERRULED, missing, by=ground)
                        yield setback, cost + self._sum(missing)

    def _setback(
        self, number: int, why: Why, claims: tuple[int, ...] = (), *, by: Ground | None = None
    ) -> Setback:
        step = self._graph.steps[number]
        surely, _ = self._evaluation.holds(step)
        return Setback(
            element=step.element,
            claim=self._graph.claims[step.claim],
            weight=self.weight(number),
            why=why,
            holds=bool(surely) and why in (Why.OUTWEIGHED, Why.OVERRULED),
            claims=self._names(claims),
            by=by,
        )

    def _ways_to_carry(self, step: Step) -> Iterator[tuple[tuple[int, ...], float]]:
        """The premises that carry a step, with the share of its weight that they carry."""
        count = len(step.premises)
        standing = sorted(filter(self._stands, step.premises), key=self.costs.__getitem__)
        if step.structure is Structure.CUMULATIVE and count:
            for number in range(1, len(standing) + 1):
                used = frozenset(standing[:number])
                yield tuple(p for p in step.premises if p in used), number / count
        elif step.structure is Structure.CONVERGENT and count:
            yield from (((premise,), 1.0) for premise in standing[:1])
        elif len(standing) == count:
            yield step.premises, 1.0

    def _is_dropped(self, number: int) -> bool:
        return bool(self._evaluation.supposed.dropped.get(number))

    def _stands(self, claim: int) -> bool:
        return claim in self.costs and bool(self._evaluation.stands[claim])

    def _fails(self, claim: int) -> bool:
        return claim in self.costs and bool(self._evaluation.fails[claim])

    def _sum(self, claims: Iterable[int]) -> float:
        return sum(map(self.costs.__getitem__, claims))

    def _names(self, claims: Iterable[int]) -> tuple[ClaimId, ...]:
        return tuple(self._graph.claims[claim] for claim in claims)


def _share_without(missing: int, step: Step) -> float:
    """The share of its weight that a step still carries without so many of its premises."""
    if missing == 0:
        return 1.0
    left = len(step.premises) - missing
    if step.structure is Structure.LINKED:
        return 0.0
    if step.structure is Structure.CONVERGENT:
        return 1.0 if left else 0.0
    return left / len(step.premises)
