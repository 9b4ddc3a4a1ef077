"""Strength: how much is left of a claim after all that supports and attacks it, as a number.

A second reading beside the standings, and no probability. Claims are compared by it, not accepted.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from math import fsum, prod
from typing import assert_never

from argmap.analysis.knots import knots
from argmap.analysis.weighing.graph import FULL, ArgumentGraph, ElementKind, Step
from argmap.analysis.weighing.settling import Circle, settle_values
from argmap.analysis.weighing.supposing import AS_RECORDED, Supposed, Supposition
from argmap.model.arguments import Structure
from argmap.model.ids import ClaimId

EFFORT = 8_000_000
"""How many claims and steps are reckoned for a circle before it counts as one that settles nowhere.
"""
PATIENCE = 40_000_000
"""How many are reckoned for all circles together, against files made to keep it busy."""


class Semantics(StrEnum):
    """How supporters and attackers change a claim's base score."""

    DF_QUAD = "df-quad"
    """Rago, Toni, Aurisicchio and Baroni, "Discontinuity-Free Decision Support with Quantitative
    Argumentation Debates", KR 2016."""
    QUADRATIC_ENERGY = "quadratic-energy"
    """Potyka, "Continuous Dynamical Systems for Weighted Bipolar Argumentation", KR 2018."""


@dataclass(frozen=True, slots=True)
class Strength:
    """A claim's strength, from 0 to 1, or that none could be found."""

    number: float | None

    @property
    def word(self) -> str:
        """The strength in a word or three: `strong`, `did not settle`."""
        return "did not settle" if self.number is None else strength_word(self.number)

    def __str__(self) -> str:
        return self.word if self.number is None else f"{self.word} ({self.number:.2f})"


_WORDS = ((0.8, "very strong"), (0.6, "strong"), (0.4, "moderate"), (0.2, "weak"))


def strength_word(value: float) -> str:
    """The word for a strength as it is printed, with two digits.

    From 0.80 very strong, from 0.60 strong, from 0.40 moderate, from 0.20 weak, below very weak;
    0.00 is none.
    """
    printed = round(value, 2)
    if printed == 0:
        return "none"
    return next((word for least, word in _WORDS if printed >= least), "very weak")


def strengths(
    graph: ArgumentGraph, *, semantics: Semantics, supposition: Supposition = AS_RECORDED
) -> Mapping[ClaimId, float | None]:
    """Each claim's strength; None where a circle does not settle, and for what rests on one.

    A claim's base score is its presumption, or 1 where it is common ground, or else 0. Evidence
    supports it with its weight. An argument weighs as much of its weight as its weakest premise
    is strong (linked), its strongest (convergent) or all of them on average (cumulative), and its
    exceptions attack it. Rival positions don't attack each other: their strengths are compared.

    Without circles one pass is exact. In a circle all strengths start from the base scores and
    move together until they rest, to eight digits or so.
    """
    reckoning = _Reckoning(graph, semantics, supposition)
    for knot in knots(dict(enumerate(reckoning.below))):
        reckoning.reckon(knot)
    found = enumerate(reckoning.values)
    numbers = (None if claim in reckoning.unsettled else value for claim, value in found)
    return dict(zip(graph.claims, numbers, strict=True))


class _Reckoning:
    """The strengths of a graph's claims, to be reckoned from the lower ones upwards."""

    def __init__(
        self, graph: ArgumentGraph, semantics: Semantics, supposition: Supposition
    ) -> None:
        supposed = Supposed(graph, (supposition,))
        size = len(graph.claims)
        self._semantics = semantics
        self._supports: list[list[Step]] = [[] for _ in range(size)]
        self._attacks: list[list[Step]] = [[] for _ in range(size)]
        self._patience = PATIENCE
        self.values = [FULL if supposed.accepted.get(claim) else 0.0 for claim in range(size)]
        """The base scores at first, and then the strengths."""
        self.unsettled: set[int] = set()
        for number, step in enumerate(graph.steps):
            weight = _weight(number, step, supposed)
            if weight > 0:
                self._place(step if weight == step.weight else replace(step, weight=weight))
        self.below = [
            tuple(other for step in steps for other in (*step.premises, *step.exceptions))
            for steps in map(list.__add__, self._supports, self._attacks)
        ]
        """The claims that each claim's strength is made from."""

    def reckon(self, knot: tuple[int, ...]) -> None:
        """Find the strengths of claims that depend on each other, and otherwise on known ones."""
        inputs = {other for claim in knot for other in self.below[claim]}
        if not self.unsettled.isdisjoint(inputs):
            self.unsettled.update(knot)
        elif inputs.isdisjoint(knot):
            self.values[knot[0]] = self._strength(knot[0], self.values[knot[0]])
        else:
            effort = min(EFFORT, self._patience)
            settled, work = settle_values(self._circle(knot), effort=effort)
            self._patience -= work
            self.unsettled.update(() if settled else knot)

    def _circle(self, knot: tuple[int, ...]) -> Circle:
        bases = {claim: self.values[claim] for claim in knot}
        above: dict[int, list[int]] = {claim: [] for claim in knot}
        for claim in knot:
            for other in set(self.below[claim]) & above.keys():
                above[other].append(claim)
        return Circle(
            members=knot,
            values=self.values,
            goal=lambda claim: self._strength(claim, bases[claim]),
            above=above,
            costs={c: 1 + len(self._supports[c]) + len(self._attacks[c]) for c in knot},
        )

    def _place(self, step: Step) -> None:
        if step.element.kind is ElementKind.CLAIM:
            self.values[step.claim] = max(self.values[step.claim], step.weight)
        elif step.against:
            self._attacks[step.claim].append(step)
        else:
            self._supports[step.claim].append(step)

    def _strength(self, claim: int, base: float) -> float:
        supports = [self._carried(step) for step in self._supports[claim]]
        attacks = [self._carried(step) for step in self._attacks[claim]]
        return _moved(base, supports, attacks, semantics=self._semantics)

    def _carried(self, step: Step) -> float:
        """The strength of a step: what its premises let it carry, attacked by its exceptions."""
        premises, exceptions, values = step.premises, step.exceptions, self.values
        if len(premises) == 1:
            carried = step.weight * values[premises[0]]
        else:
            carried = step.weight * _together(step.structure, [values[p] for p in premises])
        if not exceptions:
            return carried
        return _moved(carried, (), [values[e] for e in exceptions], semantics=self._semantics)


def _weight(number: int, step: Step, supposed: Supposed) -> float:
    """A step's weight under a supposition, 0 where it or its claim is rejected."""
    if supposed.dropped.get(number) or supposed.rejected.get(step.claim):
        return 0.0
    return next(iter(supposed.weights.get(number, {})), step.weight)


def _together(structure: Structure, premises: Sequence[float]) -> float:
    """How strong premises are taken together; evidence, which has none, is fully there."""
    if not premises:
        return FULL
    match structure:
        case Structure.LINKED:
            return min(premises)
        case Structure.CONVERGENT:
            return max(premises)
        case Structure.CUMULATIVE:
            return fsum(premises) / len(premises)
        case _:
            assert_never(structure)


def _moved(
    base: float, supports: Sequence[float], attacks: Sequence[float], *, semantics: Semantics
) -> float:
    """A base score after what supports it has pulled it up and what attacks it down."""
    if not supports and not attacks:
        return base
    match semantics:
        case Semantics.DF_QUAD:
            pull = _any_of(supports) - _any_of(attacks)
        case Semantics.QUADRATIC_ENERGY:
            energy = fsum(supports) - fsum(attacks)
            pull = energy * abs(energy) / (1 + energy * energy)
        case _:
            assert_never(semantics)
    return base + pull * (1 - base if pull > 0 else base)


def _any_of(values: Sequence[float]) -> float:
    """How strong several independent voices are; sorted, so that no order changes a digit."""
    if len(values) == 1:
        return values[0]
    return 1 - prod([1 - value for value in sorted(values)])
