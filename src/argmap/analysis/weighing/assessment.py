"""The assessment: what the evaluation of a debate comes to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType

from argmap.analysis.weighing.evaluation import Evaluation
from argmap.analysis.weighing.graph import ArgumentGraph, graph_of
from argmap.analysis.weighing.standings import standings
from argmap.analysis.weighing.strength import Semantics, Strength, strengths
from argmap.analysis.weighing.supposing import AS_RECORDED, Supposition
from argmap.collecting import uncollected
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId
from argmap.model.standings import Standing


@dataclass(frozen=True, kw_only=True)
class Assessment:
    """A debate's claims with their standings and strengths, under one supposition."""

    debate: Debate
    supposition: Supposition
    graph: ArgumentGraph
    evaluation: Evaluation
    """The labels under that supposition, one bit each; for those who explain them."""

    @cached_property
    def standings(self) -> Mapping[ClaimId, Standing]:
        """Each claim's standing, in the order of the author's files."""
        with uncollected():
            pairs = zip(self.graph.claims, standings(self.evaluation), strict=True)
            found = {claim: next(s for s, mask in masks.items() if mask) for claim, masks in pairs}
        return MappingProxyType({claim: found[claim] for claim in self.debate.claims})

    @cached_property
    def strengths(self) -> Mapping[ClaimId, Strength]:
        """Each claim's strength by DF-QuAD, in the order of the author's files."""
        return self.strengths_by(Semantics.DF_QUAD)

    def strengths_by(self, semantics: Semantics) -> Mapping[ClaimId, Strength]:
        """Each claim's strength by one semantics, to set beside the other's."""
        with uncollected():
            found = strengths(self.graph, semantics=semantics, supposition=self.supposition)
        return MappingProxyType({claim: Strength(found[claim]) for claim in self.debate.claims})


def assess(debate: Debate, supposition: Supposition = AS_RECORDED) -> Assessment:
    """Work out what stands in a debate, as it is recorded or under a supposition."""
    with uncollected():
        graph = graph_of(debate)
        evaluation = Evaluation(graph, (supposition,))
    return Assessment(debate=debate, supposition=supposition, graph=graph, evaluation=evaluation)
