"""Causes: what gave a claim its label, in terms of claims that are explained already."""

from __future__ import annotations

from dataclasses import replace

from argmap.analysis.explaining.account import (
    Carried,
    Cause,
    Given,
    Rivalry,
    SetAside,
    Setback,
    Why,
)
from argmap.analysis.explaining.failings import Failings
from argmap.analysis.explaining.setbacks import Priced, Steps
from argmap.analysis.weighing.assessment import Assessment
from argmap.analysis.weighing.evaluation import meets
from argmap.analysis.weighing.graph import ElementKind
from argmap.model.issues import Standard


class Causes:
    """Finds the causes of labels; asked in the order in which the labels were given."""

    def __init__(self, assessment: Assessment, steps: Steps) -> None:
        self._assessment = assessment
        self._steps = steps
        self._graph = assessment.graph
        self._evaluation = assessment.evaluation
        self._failings = Failings(assessment, steps)

    def find(self, claim: int) -> Priced[Cause]:
        """The cause of a settled claim's label, with what it costs to tell."""
        if self._evaluation.stands[claim]:
            return self._of_standing(claim)
        if self._steps.is_rejected(claim):
            return SetAside(), 0
        return self._failings.find(claim)

    # Why a claim stands

    def _of_standing(self, claim: int) -> Priced[Cause]:
        if self._steps.is_accepted(claim):
            return Given(supposed=claim not in self._graph.accepted), 0
        found = (self._carried(claim, number) for number in self._graph.reasons[claim])
        ways = [way for way in found if way is not None]
        cause, cost = min(ways, key=_plainness)
        return replace(cause, others=len(ways) - 1), cost

    def _carried(self, claim: int, number: int) -> Priced[Carried] | None:
        """How one step carries a claim against all that opposes it, if it does."""
        standards = self._graph.standards(claim)
        for ground, cost in self._steps.grounds(number):
            if not _wins(standards, ground.weight, 0):
                continue
            objections = self._objections(claim, ground.weight)
            rivalries = self._rivalries(claim, ground.weight)
            if objections is not None and rivalries is not None:
                cause = Carried(by=ground, setbacks=objections[0], rivalries=rivalries[0])
                return cause, cost + objections[1] + rivalries[1]
        return None

    def _objections(self, claim: int, weight: float) -> Priced[tuple[Setback, ...]] | None:
        standards = self._graph.standards(claim)
        return self._steps.setbacks(
            self._graph.objections[claim], lambda other: _wins(standards, weight, other)
        )

    def _rivalries(self, claim: int, weight: float) -> Priced[tuple[Rivalry, ...]] | None:
        rivalries, cost = [], 0.0
        for rival in self._graph.rivals(claim):
            found = self._rivalry(claim, rival, weight)
            if found is None:
                return None
            rivalries.append(found[0])
            cost += found[1]
        return tuple(rivalries), cost

    def _rivalry(self, claim: int, rival: int, weight: float) -> Priced[Rivalry] | None:
        standards = self._graph.standards(claim, rival)
        id_ = self._graph.claims[rival]
        if self._steps.is_rejected(rival):
            return Rivalry(rival=id_, standards=standards, set_aside=True), 1
        found = self._steps.setbacks(
            self._graph.reasons[rival],
            lambda other: _wins(standards, weight, other),
            overruled_by=self._graph.objections[rival],
        )
        if found is None or self._steps.is_accepted(rival):
            return None
        lighter = [one for one in found[0] if one.why is Why.OUTWEIGHED]
        told = max(lighter, key=lambda one: (one.holds, one.weight), default=None)
        setbacks = tuple(one for one in found[0] if one is told or one not in lighter)
        rivalry = Rivalry(
            rival=id_,
            standards=standards,
            setbacks=setbacks,
            lighter=max(0, len(lighter) - 1),
        )
        return rivalry, found[1]


def _wins(standards: tuple[Standard, ...], weight: float, other: float) -> bool:
    return all(meets(standard, weight, other) for standard in standards)


def _plainness(way: Priced[Carried]) -> tuple[float, bool, float]:
    """Fewest lines first, then evidence before arguments, then the heavier."""
    cause, cost = way
    argued = cause.by.element.kind is ElementKind.ARGUMENT
    return cost, argued, -cause.by.weight
