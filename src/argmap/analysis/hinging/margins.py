"""Margins: how far the weight of a hinge may fall before it makes a difference."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from argmap.analysis.hinging.outcomes import Trial
from argmap.analysis.weighing.evaluation import CLEAR_MARGIN, REASONABLE_DOUBT, carried
from argmap.analysis.weighing.graph import ArgumentGraph, Element, ElementKind, Step, as_weight
from argmap.analysis.weighing.supposing import Supposition
from argmap.model.arguments import Structure
from argmap.model.issues import Standard
from argmap.model.standings import Standing

_AT_ONCE = 32
"""How many weights are tried of each element before the next are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Margin:
    """How far an argument's or evidence's weight may fall before a claim's standing changes."""

    weight: float
    """Its weight now."""
    limit: float
    """The weight at which the standing changes."""
    at_limit: bool
    """Whether it has changed at that weight, and not only below it."""
    becomes: Standing
    """What the standing changes to there; further down it may change again."""


def find_margins(trial: Trial, elements: Sequence[Element]) -> dict[Element, Margin]:
    """Find the margins of those arguments and evidence whose weight alone can make a difference.

    A standing is constant between the weights at which a comparison with another weight turns, so
    only these weights are tried, and one between each two of them, from the heaviest down.
    """
    kinds = (ElementKind.EVIDENCE, ElementKind.ARGUMENT)
    open_ = {element: _tries(trial.graph, element) for element in elements if element.kind in kinds}
    found: dict[Element, Margin] = {}
    while open_:
        tries = [(e, one) for e, rest in open_.items() for one in islice(rest, _AT_ONCE)]
        outcomes = trial.outcomes([Supposition(weights={e: one.weight}) for e, one in tries])
        if outcomes is None:
            break
        for (element, one), becomes in zip(tries, outcomes, strict=True):
            if becomes is not trial.standing and element not in found:
                found[element] = one.margin(becomes)
        left = {element for element, _ in tries} - found.keys()
        open_ = {element: rest for element, rest in open_.items() if element in left}
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class _Try:
    """A weight to try, and the limit that has been passed if it makes a difference."""

    weight: float
    limit: float
    now: float

    def margin(self, becomes: Standing) -> Margin:
        return Margin(
            weight=self.now,
            limit=self.limit,
            at_limit=self.weight == self.limit,
            becomes=becomes,
        )


def _tries(graph: ArgumentGraph, element: Element) -> Iterator[_Try]:
    """The weights to try for an element, the heaviest first."""
    (number,) = graph.of_element[element]
    now = graph.steps[number].weight
    turns = _turns(graph, number)
    limits = [now, *sorted((turn for turn in turns if 0 <= turn < now), reverse=True)]
    for above, limit in pairwise(limits):
        if above in turns:
            yield _Try(weight=(above + limit) / 2, limit=above, now=now)
        yield _Try(weight=limit, limit=limit, now=now)


def _turns(graph: ArgumentGraph, number: int) -> set[float]:
    """The weights of a step at which a comparison with another's weight may turn."""
    step = graph.steps[number]
    others = {
        carried(graph.steps[n].weight, s)
        for n in graph.bearing_on(step.claim)
        if n != number
        for s in _shares(graph.steps[n])
    }
    turns = {0.0, *others}
    if _is_demanding(graph, step.claim):
        turns |= {other + by for other in turns for by in (CLEAR_MARGIN, -CLEAR_MARGIN)}
        turns.add(REASONABLE_DOUBT)
    return {as_weight(turn / share) for turn in turns for share in _shares(step)}


def _shares(step: Step) -> tuple[float, ...]:
    """The shares of its weight that a step can carry."""
    every = len(step.premises)
    if step.structure is not Structure.CUMULATIVE or not every:
        return (1.0,)
    return tuple(count / every for count in range(1, every + 1))


def _is_demanding(graph: ArgumentGraph, claim: int) -> bool:
    """Whether more than a preponderance is asked of a claim or of its rivals."""
    contests = (c for one in (claim, *graph.rivals(claim)) for c in graph.contests.get(one, ()))
    return any(contest.standard is not Standard.PREPONDERANCE for contest in contests)
