"""Changes: the claims whose standing differs between two assessments of a debate."""

from __future__ import annotations

from dataclasses import dataclass

from argmap.analysis.weighing.assessment import Assessment
from argmap.model.ids import ClaimId
from argmap.model.standings import Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A claim whose standing differs."""

    claim: ClaimId
    before: Standing
    after: Standing


def changes(before: Assessment, after: Assessment) -> tuple[Change, ...]:
    """Find the claims whose standing differs: theses first, then in the author's order."""
    theses = after.debate.theses()
    found = (
        Change(claim=claim, before=before.standings[claim], after=standing)
        for claim, standing in after.standings.items()
        if before.standings[claim] is not standing
    )
    return tuple(sorted(found, key=lambda change: change.claim not in theses))
