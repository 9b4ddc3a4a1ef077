"""The pages of the findings about profiles: what a brief prints, and what a side reads first."""

from __future__ import annotations

from argmap.findings.catalogue.entry import Entry
from argmap.findings.finding import Severity


def _brief(*lines: str) -> str:
    """The base's profile with more lines in it."""
    return """\
--- arguments/lake/briefs.yaml
briefs:
  file:
    kind: debate
    title: Mill Lake
    league: none
""" + "".join(f"    {line}\n" for line in lines)


_DEEP = """\
--- arguments/lake/more.yaml
issue: safety
claims:
  lake-deep: {text: The lake is 40 metres deep., common-ground: true}
"""
"""A claim that is not used in any case."""

ENTRIES: tuple[Entry, ...] = (
    Entry(
        code="nothing-to-print",
        severity=Severity.ERROR,
        summary="a brief, or a part of it, would have nothing in it",
        why=(
            "A profile chooses issues, positions, a side and a level. Where the choice leaves an "
            "issue without a position, a side without an argument or a case without a reason, "
            "the brief would be made all the same, and say nothing where its reader looks for "
            "evidence."
        ),
        wrong=_brief("positions: {safety: []}"),
        right=_brief("positions: {safety: [unsafe]}"),
    ),
    Entry(
        code="named-twice",
        severity=Severity.WARNING,
        summary="a profile names something twice",
        why=(
            "An issue, a position or a claim of a case is printed once in a brief, however often "
            "its profile names it. Perhaps the second one was meant to be another."
        ),
        wrong=_brief("issues: [safety, safety]"),
        right=_brief("issues: [safety]"),
    ),
    Entry(
        code="rival-in-case",
        severity=Severity.ERROR,
        summary="a side would read its rivals' claims in its first speech",
        why=(
            "Under `cases` stands what a side reads first. A rival's thesis, a premise of a "
            "rival's case or an attack on the side's own case would be read aloud as if the side "
            "argued for it, and timed and numbered as one of its contentions. A claim on which "
            "both cases rest may be read by both."
        ),
        wrong=_brief("cases: {pro: [water-clean, water-cold]}"),
        right=_brief("cases: {pro: [water-clean, lake-guarded]}"),
    ),
    Entry(
        code="claim-outside-case",
        severity=Severity.WARNING,
        summary="a side would read a claim in its first speech that serves it nowhere",
        why=(
            "What a side reads first is its case, and perhaps some of what it has against its "
            "rivals. A claim that is in neither takes time from the speech and stands under the "
            "heading of a thesis that it does nothing for. Definitions, and the claims that say "
            "how much hangs on a part of the case, may be read all the same."
        ),
        wrong=_brief("cases: {pro: [water-clean, lake-deep]}") + _DEEP,
        right=_brief("cases: {pro: [water-clean]}") + _DEEP,
    ),
)
