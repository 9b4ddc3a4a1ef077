"""Evaluation: which claims stand, which don't, and which nobody can tell."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from math import inf
from typing import TypeAlias, assert_never

from argmap.analysis.knots import settle
from argmap.analysis.weighing.graph import ArgumentGraph, Step, as_weight
from argmap.analysis.weighing.masks import by_count, union
from argmap.analysis.weighing.supposing import AS_RECORDED, Supposed, Supposition
from argmap.model.arguments import Structure
from argmap.model.issues import Standard
from argmap.model.standings import Standing

CLEAR_MARGIN = 0.5
"""By how much more than a rival a clear and convincing case weighs."""
REASONABLE_DOUBT = 0.3
"""What a rival's case must weigh less than, for a case to be beyond reasonable doubt."""

FAILING = (Standing.FALLS, Standing.NOT_PROVEN, Standing.UNSUPPORTED)
"""The standings of a claim that is labelled not to stand."""

Force: TypeAlias = dict[float, tuple[int, int]]
"""By weight: where something of that weight surely speaks, and where it possibly does."""


def meets(standard: Standard, weight: float, rival: float) -> bool:
    """Whether a case is enough heavier than a rival's for a standard of proof.

    The margins are those of Carneades 4, the implementation by the structure's authors. What is
    accepted weighs infinitely much, and so beats everything but what is accepted too.
    """
    if weight == inf:
        return rival < inf
    margin = as_weight(weight - rival)
    match standard:
        case Standard.PREPONDERANCE:
            return margin > 0
        case Standard.CLEAR_AND_CONVINCING:
            return margin > CLEAR_MARGIN
        case Standard.BEYOND_REASONABLE_DOUBT:
            return margin > CLEAR_MARGIN and rival < REASONABLE_DOUBT
        case _:
            assert_never(standard)


def carried(weight: float, share: float) -> float:
    """What a step carries with a share of its premises."""
    return weight if share == 1 else as_weight(weight * share)


def heaviest(force: Force) -> float | None:
    """The heaviest weight that surely speaks; None where nothing does."""
    return max((weight for weight, (surely, _) in force.items() if surely), default=None)


class Scale:
    """A force in the order of its weights, to ask what the heavier part of it comes to."""

    def __init__(self, force: Force) -> None:
        self.weights = sorted(force)
        heaviest_first = (force[weight] for weight in reversed(self.weights))
        self._sums = [*accumulate(heaviest_first, _either, initial=(0, 0))]

    def heaviest(self, count: int) -> tuple[int, int]:
        """Where one of the heaviest weights surely speaks, and where one possibly does."""
        return self._sums[count]

    def above(self, weight: float) -> tuple[int, int]:
        """Where more than a weight surely speaks, and where it possibly does."""
        return self.heaviest(len(self.weights) - bisect_right(self.weights, weight))

    def from_(self, weight: float) -> tuple[int, int]:
        """Where at least a weight surely speaks, and where it possibly does."""
        return self.heaviest(len(self.weights) - bisect_left(self.weights, weight))

    def beating(self, standard: Standard, weight: float) -> tuple[int, int]:
        """Where there surely, and where there possibly, is too much for a weight to win."""
        met = bisect_left(
            self.weights, 1, key=lambda rival: int(not meets(standard, weight, rival))
        )
        return self.heaviest(len(self.weights) - met)


class Evaluation:
    """The labels of a graph's claims under each of several suppositions.

    The labels are the least fixpoint of a three-valued operator: a claim is labelled as soon as
    what is already labelled settles it whatever becomes of the rest. So on graphs of objections
    alone they are the grounded labelling (Dung 1995; Caminada 2006), and no order of claims or
    steps can change them. In every mask a supposition has one bit.
    """

    def __init__(
        self, graph: ArgumentGraph, suppositions: Sequence[Supposition] = (AS_RECORDED,)
    ) -> None:
        self.graph = graph
        self.supposed = Supposed(graph, suppositions)
        self.everywhere = self.supposed.everywhere
        self.stands = [0] * len(graph.claims)
        """By claim: where it stands."""
        self.fails = [0] * len(graph.claims)
        """By claim: where it doesn't, in whichever way."""
        self.rank = [0] * len(graph.claims)
        """By claim: its place in the order in which labels were last given."""
        self._history: dict[int, list[tuple[int, int]]] = {}
        self._rivalries: dict[int, Force] = {}
        self._labelled = 0
        for claim, masks in self.supposed.given.items():
            self.stands[claim] = masks.get(Standing.STANDS, 0)
            self.fails[claim] = union(masks.get(standing, 0) for standing in FAILING)
        settle(graph.knots, graph.above, self._label)

    def settled(self, claim: int, place: int) -> int:
        """When, in the order of all labels, a claim was labelled under one of the suppositions.

        What the label was made from was labelled before. 0 where it has no label.
        """
        history = self._history.get(claim)
        if history is None:
            return self.rank[claim] if (self.stands[claim] | self.fails[claim]) >> place & 1 else 0
        return next((rank for rank, mask in history if mask >> place & 1), 0)

    def force(self, steps: Iterable[int]) -> Force:
        """What some steps carry together, by weight; reasons don't add up, the heaviest counts."""
        force: Force = {}
        for number in steps:
            for weight, surely, possibly in self._levels(number):
                if weight > 0 and possibly:
                    before = force.get(weight)
                    masks = surely, possibly
                    force[weight] = masks if before is None else _either(before, masks)
        return force

    def case(self, claim: int) -> Force:
        """What speaks for a claim."""
        force = self.force(self.graph.reasons[claim])
        accepted = self.supposed.accepted.get(claim, 0)
        if accepted:
            force[inf] = (accepted, accepted)
        return force

    def holds(self, step: Step) -> tuple[int, int]:
        """Where a step surely carries some of its weight, and where it possibly does."""
        surely = possibly = 0
        for _, one, other in self._shares(step):
            surely |= one
            possibly |= other
        return surely, possibly

    def opposition(self, claim: int) -> list[tuple[Standard, Force]]:
        """What a claim has to beat, by a standard: the objections to it, and its rivals' cases."""
        objections = self.force(self.graph.objections[claim])
        contests = self.graph.contests.get(claim)
        if contests is None:
            return [(Standard.PREPONDERANCE, objections)] if objections else []
        return [
            (contest.standard, _joined(objections, map(self._rivalry, contest.rivals)))
            for contest in contests
        ]

    def _label(self, claim: int) -> bool:
        """Label a claim as far as is settled by now; whether that is further than before."""
        if claim in self.supposed.given:
            return False
        stands, possible = self._contested(claim)
        rejected = self.supposed.rejected.get(claim, 0)
        stands &= ~rejected
        fails = self.everywhere & (~possible | rejected)
        before = self.stands[claim] | self.fails[claim]
        if stands | fails == before:
            return False
        self.stands[claim], self.fails[claim] = stands, fails
        self._labelled += 1
        if before:
            history = self._history.setdefault(claim, [(self.rank[claim], before)])
            history.append((self._labelled, (stands | fails) & ~before))
        self.rank[claim] = self._labelled
        for other in self.graph.above[claim] if self._rivalries else ():
            self._rivalries.pop(other, None)
        return True

    def _contested(self, claim: int) -> tuple[int, int]:
        """Where a claim surely wins against all that opposes it, and where it still can."""
        opposition = [(standard, Scale(force)) for standard, force in self.opposition(claim)]
        stands = possible = 0
        for weight, (surely, possibly) in self.case(claim).items():
            beaten, maybe_beaten = _beaten(weight, opposition)
            stands |= surely & ~maybe_beaten
            possible |= possibly & ~beaten
        return stands, possible

    def _rivalry(self, claim: int) -> Force:
        """A rival's case, without those of its reasons that an objection to it outweighs.

        Who rejects the rival's thesis doesn't count its case. It is kept until something that it
        is made from is labelled, because every other position has to beat it.
        """
        kept = self._rivalries.get(claim)
        if kept is not None:
            return kept
        there = ~self.supposed.rejected.get(claim, 0)
        objections = Scale(self.force(self.graph.objections[claim]))
        left = self._rivalries[claim] = {}
        for weight, (surely, possibly) in self.case(claim).items():
            beaten, maybe_beaten = objections.above(weight)
            left[weight] = (surely & there & ~maybe_beaten, possibly & there & ~beaten)
        return left

    def _levels(self, number: int) -> list[tuple[float, int, int]]:
        """The weights that a step may have, and where it surely and possibly has them."""
        step = self.graph.steps[number]
        dropped = self.supposed.dropped.get(number, 0)
        weights = self.supposed.weights.get(number)
        shares = self._shares(step)
        if not dropped and not weights:
            if len(shares) == 1 and shares[0][0] == 1:
                return [(step.weight, *shares[0][1:])]
            return [(carried(step.weight, share), sure, maybe) for share, sure, maybe in shares]
        left = self.everywhere & ~dropped
        masks = {step.weight: left}
        for weight, mask in (weights or {}).items():
            masks[step.weight] &= ~mask
            masks[weight] = masks.get(weight, 0) | (mask & left)
        return [
            (carried(weight, share), surely & mask, possibly & mask)
            for weight, mask in masks.items()
            for share, surely, possibly in shares
        ]

    def _shares(self, step: Step) -> list[tuple[float, int, int]]:
        """Which share of its weight a step's premises let it carry at most, and where."""
        stands, fails = self.stands, self.fails
        unbroken = intact = self.everywhere
        for claim in step.exceptions:
            unbroken &= fails[claim]
            intact &= ~stands[claim]
        if step.structure is Structure.LINKED or len(step.premises) < 2:
            for claim in step.premises:
                unbroken &= stands[claim]
                intact &= ~fails[claim]
            return [(1.0, unbroken, intact)]
        surely = [stands[claim] for claim in step.premises]
        possibly = [~fails[claim] for claim in step.premises]
        if step.structure is Structure.CONVERGENT:
            return [(1.0, unbroken & union(surely), intact & union(possibly))]
        sure, possible = by_count(unbroken, surely), by_count(intact, possibly)
        return [
            (count / len(surely), sure.get(count, 0), sure.get(count, 0) | possible.get(count, 0))
            for count in sorted(sure.keys() | possible.keys())
        ]


def _beaten(weight: float, opposition: Iterable[tuple[Standard, Scale]]) -> tuple[int, int]:
    """Where something surely, and where something possibly, keeps a weight from winning."""
    beaten = maybe_beaten = 0
    for standard, scale in opposition:
        if not meets(standard, weight, 0):
            return -1, -1
        surely, possibly = scale.beating(standard, weight)
        beaten |= surely
        maybe_beaten |= possibly
    return beaten, maybe_beaten


def _joined(force: Force, others: Iterable[Force]) -> Force:
    """What several speak for together."""
    joined = dict(force)
    for other in others:
        for weight, masks in other.items():
            before = joined.get(weight)
            joined[weight] = masks if before is None else _either(before, masks)
    return joined


def _either(one: tuple[int, int], other: tuple[int, int]) -> tuple[int, int]:
    return one[0] | other[0], one[1] | other[1]
