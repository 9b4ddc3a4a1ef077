"""Suppositions: what if this were rejected, that accepted, or counted for less?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from argmap.analysis.weighing.graph import ArgumentGraph, Element, ElementKind, as_weight
from argmap.model.ids import ClaimId
from argmap.model.standings import Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Supposition:
    """A change to a debate that touches no file."""

    rejected: frozenset[Element] = frozenset()
    accepted: frozenset[ClaimId] = frozenset()
    weights: Mapping[Element, float] = field(default_factory=lambda: MappingProxyType({}))
    """Other weights for some arguments and evidence."""
    given: Mapping[ClaimId, Standing] = field(default_factory=lambda: MappingProxyType({}))
    """Other standings for claims whose standing the graph takes as given."""


AS_RECORDED = Supposition()


def rejecting(*elements: Element) -> Supposition:
    """Suppose that some elements are rejected."""
    return Supposition(rejected=frozenset(elements))


class Supposed:
    """Several suppositions about one graph, with one bit in every mask for each of them.

    Why masks: whether thousands of elements are each a hinge takes one evaluation and not
    thousands, because Python's integers do a bit's work for all of them at once.
    """

    def __init__(self, graph: ArgumentGraph, suppositions: Sequence[Supposition]) -> None:
        self.everywhere = (1 << len(suppositions)) - 1
        """The mask with the bit of every supposition."""
        self.accepted = dict.fromkeys(graph.accepted, self.everywhere)
        self.rejected: dict[int, int] = {}
        self.dropped: dict[int, int] = {}
        """By step: where it is rejected."""
        self.weights: dict[int, dict[float, int]] = {}
        """By step: where it weighs something else."""
        self.given = {claim: {standing: self.everywhere} for claim, standing in graph.given.items()}
        """By claim whose standing is settled elsewhere: where it is which."""
        for place, supposition in enumerate(suppositions):
            self._suppose(graph, supposition, 1 << place)
        for claim, mask in self.rejected.items():
            self.accepted[claim] = self.accepted.get(claim, 0) & ~mask

    def _suppose(self, graph: ArgumentGraph, supposition: Supposition, bit: int) -> None:
        for claim_id in supposition.accepted:
            claim = graph.number.get(claim_id)
            if claim is not None:
                self.accepted[claim] = self.accepted.get(claim, 0) | bit
        for element in supposition.rejected:
            if element.kind is ElementKind.CLAIM:
                claim = graph.number.get(ClaimId(element.id))
                if claim is not None:
                    self.rejected[claim] = self.rejected.get(claim, 0) | bit
            for step in graph.of_element.get(element, ()):
                self.dropped[step] = self.dropped.get(step, 0) | bit
        for element, weight in supposition.weights.items():
            for step in graph.of_element.get(element, ()):
                weights = self.weights.setdefault(step, {})
                weights[as_weight(weight)] = weights.get(as_weight(weight), 0) | bit
        for claim_id, standing in supposition.given.items():
            claim = graph.number[claim_id]
            masks = self.given[claim]
            masks[graph.given[claim]] &= ~bit
            masks[standing] = masks.get(standing, 0) | bit


def applied(graph: ArgumentGraph, supposition: Supposition) -> ArgumentGraph:
    """A graph in which a supposition is so, as if it had been recorded."""
    if supposition == AS_RECORDED:
        return graph
    supposed = Supposed(graph, (supposition,))
    weights = {step: next(iter(weights)) for step, weights in supposed.weights.items()}
    return replace(
        graph,
        steps=tuple(
            replace(step, weight=weights[number]) if number in weights else step
            for number, step in enumerate(graph.steps)
            if number not in supposed.dropped
            if step.against or step.claim not in supposed.rejected
        ),
        accepted=frozenset(claim for claim, mask in supposed.accepted.items() if mask),
        given={**graph.given, **dict.fromkeys(supposed.rejected, Standing.FALLS)},
    )
