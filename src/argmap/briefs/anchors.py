"""The ids that references inside a brief lead to."""

from __future__ import annotations

from argmap.briefs.document import SectionKind
from argmap.briefs.parties import CaseKey
from argmap.model.ids import ClaimId, IssueId, SourceId


def claim_anchor(claim: ClaimId) -> str:
    """Where a claim is printed with its cards."""
    return f"claim-{claim}"


def source_anchor(source: SourceId) -> str:
    """Where a source is listed."""
    return f"source-{source}"


def issue_anchor(issue: IssueId) -> str:
    """Where an issue begins."""
    return f"issue-{issue}"


def map_anchor(issue: IssueId) -> str:
    """Where an issue's map is."""
    return f"map-of-{issue}"


def outcome_anchor(issue: IssueId) -> str:
    """Where it says what comes of an issue."""
    return f"outcome-of-{issue}"


def party_anchor(party: str) -> str:
    """Where a party's part of the file begins."""
    return f"party-{party}"


def hat_anchor(party: str, kind: SectionKind) -> str:
    """Where a part of a party's part begins, such as its blocks."""
    return f"{party_anchor(party)}-{kind.value}"


def case_anchor(key: CaseKey) -> str:
    """Where a position's case begins."""
    return f"case-{key[0]}-{key[1]}"


def laid_out_anchor(number: int) -> str:
    """Where an entry of a layout made by hand begins."""
    return f"laid-out-{number}"
