"""From labels to standings: in which way a claim that doesn't stand fails."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from argmap.analysis.knots import settle
from argmap.analysis.weighing.evaluation import Evaluation, Force, Scale
from argmap.analysis.weighing.graph import Step
from argmap.model.arguments import Structure
from argmap.model.standings import Standing


def standings(evaluation: Evaluation) -> tuple[Mapping[Standing, int], ...]:
    """By claim: under which suppositions it has which standing, each a mask.

    Every supposition's bit is in exactly one of a claim's masks.
    """
    ways = _Ways(evaluation)
    return tuple(ways.standings(claim) for claim in range(len(evaluation.graph.claims)))


class _Ways:
    """In which way claims fail, as least fixpoints over the labels.

    That a claim falls is handed on to what rests on it, and likewise that it is not proven; where
    neither reaches a claim that fails, nobody has supported it. What is neither labelled nor
    founded, in the sense of Van Gelder, Ross and Schlipf, "The Well-Founded Semantics for General
    Logic Programs", Journal of the ACM 38 (1991), rests on nothing but itself.
    """

    def __init__(self, evaluation: Evaluation) -> None:
        self._evaluation = evaluation
        self._graph = evaluation.graph
        size = len(self._graph.claims)
        self._falls = [0] * size
        self._unproven = [0] * size
        self._founded = [0] * size
        self._balanced = [0] * size
        self._take_given()
        for way, masks in (
            (self._find_falls, self._falls),
            (self._find_unproven, self._unproven),
            (self._find_founded, self._founded),
        ):
            self._spread(way, masks)

    def standings(self, claim: int) -> Mapping[Standing, int]:
        stands, fails = self._evaluation.stands[claim], self._evaluation.fails[claim]
        falls, unproven = self._falls[claim], self._unproven[claim]
        open_ = self._evaluation.everywhere & ~stands & ~fails
        founded = self._founded[claim]
        return {
            Standing.STANDS: stands,
            Standing.FALLS: falls,
            Standing.NOT_PROVEN: unproven,
            Standing.UNRESOLVED: open_ & founded,
            Standing.CIRCULAR: open_ & ~founded,
            Standing.UNSUPPORTED: fails & ~falls & ~unproven,
        }

    def _take_given(self) -> None:
        for claim, masks in self._evaluation.supposed.given.items():
            self._falls[claim] = masks.get(Standing.FALLS, 0)
            self._unproven[claim] = masks.get(Standing.NOT_PROVEN, 0)
            self._founded[claim] = masks.get(Standing.UNRESOLVED, 0)

    def _spread(self, way: Callable[[int], int], masks: list[int]) -> None:
        given = self._evaluation.supposed.given

        def label(claim: int) -> bool:
            before = masks[claim]
            if claim not in given:
                masks[claim] = way(claim)
            return masks[claim] != before

        settle(self._graph.knots, self._graph.above, label)

    def _find_falls(self, claim: int) -> int:
        """Where something that stands brings a claim down, or what it rests on has fallen."""
        evaluation, graph = self._evaluation, self._graph
        fails = evaluation.fails[claim]
        if not fails:
            return 0
        case = evaluation.case(claim)
        without_force = evaluation.everywhere
        for _, possibly in case.values():
            without_force &= ~possibly
        self._balanced[claim] = fails & ~without_force
        found = evaluation.supposed.rejected.get(claim, 0)
        for rival in graph.rivals(claim):
            found |= evaluation.stands[rival]
        found |= self._outweighed(claim, case)
        for number in graph.reasons[claim]:
            step = graph.steps[number]
            there = ~evaluation.supposed.dropped.get(number, 0)
            brought = _some(evaluation.stands, step.exceptions) | _some(self._falls, step.premises)
            found |= brought & without_force & there
        return found & fails

    def _outweighed(self, claim: int, case: Force) -> int:
        """Where an objection that holds weighs more than all that speaks for a claim."""
        objections = self._evaluation.force(self._graph.objections[claim])
        if not objections:
            return 0
        found, own = 0, Scale(case)
        for weight, (surely, _) in objections.items():
            _, as_heavy = own.from_(weight)
            found |= surely & ~as_heavy
        return found

    def _find_unproven(self, claim: int) -> int:
        """Where a claim has a case that doesn't win, or rests on one."""
        evaluation, graph = self._evaluation, self._graph
        fails = evaluation.fails[claim] & ~self._falls[claim]
        if not fails:
            return 0
        found = self._balanced[claim]
        for number in graph.reasons[claim]:
            there = ~evaluation.supposed.dropped.get(number, 0)
            found |= _some(self._unproven, graph.steps[number].premises) & there
        return found & fails

    def _find_founded(self, claim: int) -> int:
        """Where a claim that nobody can tell about would rest on something besides itself."""
        evaluation, graph = self._evaluation, self._graph
        open_ = evaluation.everywhere & ~evaluation.stands[claim] & ~evaluation.fails[claim]
        if not open_:
            return 0
        found = evaluation.supposed.accepted.get(claim, 0)
        for number in graph.reasons[claim]:
            step = graph.steps[number]
            there = ~evaluation.supposed.dropped.get(number, 0)
            found |= evaluation.holds(step)[1] & self._carried(step) & there
        return found & open_

    def _carried(self, step: Step) -> int:
        """Where enough of a step's premises stand or are founded."""
        masks = [self._evaluation.stands[p] | self._founded[p] for p in step.premises]
        mask = self._evaluation.everywhere
        if step.structure is not Structure.LINKED and masks:
            return mask & _some(masks, range(len(masks)))
        for one in masks:
            mask &= one
        return mask


def _some(masks: list[int], claims: range | tuple[int, ...]) -> int:
    found = 0
    for claim in claims:
        found |= masks[claim]
    return found
