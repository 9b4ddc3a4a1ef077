"""Leaning: the source that a claim depends on most."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from argmap.analysis.hinging.hinges import Hinges, in_order
from argmap.analysis.weighing.assessment import Assessment
from argmap.analysis.weighing.graph import ArgumentGraph, Element, ElementKind
from argmap.analysis.weighing.strength import Semantics, strengths
from argmap.analysis.weighing.supposing import Supposition
from argmap.model.ids import ClaimId, SourceId
from argmap.model.standings import Standing

_MOST_STRENGTHS = 200_000
"""How many strengths are reckoned to compare sources, at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaning:
    """The source that a claim depends on most."""

    source: SourceId
    becomes: Standing
    """The claim's standing without it."""
    decides: bool
    """Whether the claim stands only because of it."""


def leaning(assessment: Assessment, hinges: Hinges) -> Leaning | None:
    """Find the source that a claim depends on most.

    That is one without which the claim doesn't stand any more, and of several, or where there is
    none, the one whose rejection lowers the claim's strength most: by DF-QuAD, and by quadratic
    energy where that makes no difference. None if no source makes any, or if there are too many
    claims and sources to try.
    """
    number = assessment.graph.number[hinges.claim]
    cone = assessment.graph.cone([number])
    becomes = {hinge.element: hinge.becomes for hinge in hinges.all}
    deciding = [
        hinge.element
        for hinge in hinges.deciding
        if hinge.element.kind is ElementKind.SOURCE and hinges.standing is Standing.STANDS
    ]
    losses = _losses(assessment, cone, hinges.claim, deciding or _sources(assessment, cone))
    source, loss = max(losses, key=lambda found: found[1], default=(None, ()))
    if source is None or not (deciding or any(part > 0 for part in loss)):
        return None
    return Leaning(
        source=SourceId(source.id),
        becomes=becomes.get(source, hinges.standing),
        decides=bool(deciding),
    )


def _sources(assessment: Assessment, cone: ArgumentGraph) -> tuple[Element, ...]:
    found = (Element(ElementKind.SOURCE, step.source) for step in cone.steps if step.source)
    return in_order(found, assessment.debate)


def _losses(
    assessment: Assessment, cone: ArgumentGraph, claim: ClaimId, sources: Iterable[Element]
) -> Iterator[tuple[Element, tuple[float, ...]]]:
    """How much of its strength a claim loses without each source, by either semantics."""
    sources = tuple(sources)
    if len(sources) * len(cone.claims) > _MOST_STRENGTHS:
        sources = ()
    now = _strengths(cone, claim, assessment.supposition)
    for source in sources:
        rejected = assessment.supposition.rejected | {source}
        then = _strengths(cone, claim, replace(assessment.supposition, rejected=rejected))
        yield source, tuple(before - after for before, after in zip(now, then, strict=True))


def _strengths(cone: ArgumentGraph, claim: ClaimId, supposition: Supposition) -> tuple[float, ...]:
    """A claim's strength by each semantics; 0 where it didn't settle."""
    return tuple(
        strengths(cone, semantics=one, supposition=supposition)[claim] or 0.0 for one in Semantics
    )
