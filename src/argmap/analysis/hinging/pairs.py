"""Pairs: two elements that decide together whether a claim stands, though neither does alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from argmap.analysis.hinging.hinges import Hinges, in_order
from argmap.analysis.hinging.justification import label_justification
from argmap.analysis.hinging.outcomes import Trial
from argmap.analysis.weighing.assessment import Assessment
from argmap.analysis.weighing.evaluation import Evaluation
from argmap.analysis.weighing.graph import Element, ElementKind
from argmap.analysis.weighing.supposing import rejecting
from argmap.model.debate import Debate
from argmap.model.standings import Standing

_MOST_LABELS = 500_000
"""How many labels are found to look for pairs, at most: claims times first elements."""
_MOST_PAIRS = 20_000
"""How many pairs are tried, at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two elements whose rejection together decides whether a claim stands."""

    first: Element
    second: Element
    becomes: Standing
    """The claim's standing if both are rejected."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairs:
    """The pairs that decide whether a claim stands."""

    found: tuple[Pair, ...] = ()
    searched: bool = True
    """Whether they were looked for: not where one element decides, nor where it takes too long."""


def find_pairs(assessment: Assessment, hinges: Hinges) -> Pairs:
    """Find all pairs that decide whether a claim stands, where no single element does.

    One of the two is in the justification of its label. With that one rejected, the other is in
    the justification of the label that it has then.
    """
    if hinges.deciding or not hinges.searched:
        return Pairs(searched=False)
    trial = Trial(assessment, hinges.claim)
    tries = _tries(trial, assessment)
    found = None if tries is None else trial.outcomes([rejecting(*pair) for pair in tries])
    if tries is None or found is None:
        return Pairs(searched=False)
    return Pairs(
        found=tuple(
            Pair(first=first, second=second, becomes=becomes)
            for (first, second), becomes in zip(tries, found, strict=True)
            if (becomes is Standing.STANDS) != (trial.standing is Standing.STANDS)
        )
    )


def _tries(trial: Trial, assessment: Assessment) -> Sequence[tuple[Element, Element]] | None:
    """The pairs that can make a difference, in a stable order; None if there are too many."""
    id_ = trial.graph.claims[trial.claim]
    itself = Element(ElementKind.CLAIM, id_)
    number = assessment.graph.number[id_]
    recorded = label_justification(assessment.evaluation, number, place=0)
    firsts = in_order(recorded - {itself}, assessment.debate)
    cone = trial.graph.cone([trial.claim])
    if len(firsts) * len(cone.claims) > _MOST_LABELS:
        return None
    worlds = Evaluation(cone, [rejecting(first) for first in firsts])
    found: set[frozenset[Element]] = set()
    for place, first in enumerate(firsts):
        seconds = label_justification(worlds, cone.number[id_], place=place)
        found.update(frozenset((first, second)) for second in seconds - {itself, first})
        if len(found) > _MOST_PAIRS:
            return None
    return _sorted(found, assessment.debate)


def _sorted(pairs: set[frozenset[Element]], debate: Debate) -> Sequence[tuple[Element, Element]]:
    elements = in_order(frozenset().union(*pairs), debate)
    order = {element: place for place, element in enumerate(elements)}
    places = sorted(sorted(map(order.__getitem__, pair)) for pair in pairs)
    return [(elements[first], elements[second]) for first, second in places]
