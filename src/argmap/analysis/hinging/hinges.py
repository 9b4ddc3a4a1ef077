"""Hinges: the single elements whose rejection changes a claim's standing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from argmap.analysis.hinging.justification import justification
from argmap.analysis.hinging.margins import Margin, find_margins
from argmap.analysis.hinging.outcomes import Trial
from argmap.analysis.weighing.assessment import Assessment
from argmap.analysis.weighing.graph import Element, ElementKind
from argmap.analysis.weighing.supposing import rejecting
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId
from argmap.model.standings import Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Hinge:
    """An element whose rejection changes a claim's standing."""

    element: Element
    becomes: Standing
    """The claim's standing if the element is rejected."""
    decides: bool
    """Whether the claim stands with it and not without it, or the other way round."""
    margin: Margin | None = None
    """For arguments and evidence: how far its weight may fall before the standing changes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hinges:
    """Everything on which alone a claim's standing turns: sources first, claims last."""

    claim: ClaimId
    standing: Standing
    all: tuple[Hinge, ...] = ()
    searched: bool = True
    """Whether they were looked for; not where that would take too long."""

    @property
    def deciding(self) -> tuple[Hinge, ...]:
        """Those that decide whether the claim stands."""
        return tuple(hinge for hinge in self.all if hinge.decides)

    @property
    def others(self) -> tuple[Hinge, ...]:
        """Those that only change in which way the claim doesn't stand."""
        return tuple(hinge for hinge in self.all if not hinge.decides)


def hinges(assessment: Assessment, claim: ClaimId) -> Hinges:
    """Find every single element whose rejection changes a claim's standing.

    Only elements of the claim's justification can, and of those each is tried.
    """
    trial = Trial(assessment, claim)
    itself = Element(ElementKind.CLAIM, claim)
    candidates = in_order(justification(assessment, claim) - {itself}, assessment.debate)
    found = trial.outcomes([rejecting(candidate) for candidate in candidates])
    if found is None:
        return Hinges(claim=claim, standing=trial.standing, searched=False)
    turning = {
        element: becomes
        for element, becomes in zip(candidates, found, strict=True)
        if becomes is not trial.standing
    }
    margins = find_margins(trial, tuple(turning))
    return Hinges(
        claim=claim,
        standing=trial.standing,
        all=tuple(
            Hinge(
                element=element,
                becomes=becomes,
                decides=Standing.STANDS in (trial.standing, becomes),
                margin=margins.get(element),
            )
            for element, becomes in turning.items()
        ),
    )


def in_order(elements: Iterable[Element], debate: Debate) -> tuple[Element, ...]:
    """Order elements: sources first, claims last, each in the author's order."""
    kinds = (
        (ElementKind.SOURCE, debate.sources),
        (ElementKind.EVIDENCE, (evidence.id for evidence in debate.evidence)),
        (ElementKind.ARGUMENT, debate.arguments),
        (ElementKind.CLAIM, debate.claims),
    )
    wanted = frozenset(elements)
    every = (Element(kind, id_) for kind, ids in kinds for id_ in ids)
    return tuple(element for element in every if element in wanted)
