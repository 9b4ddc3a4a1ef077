"""The pages of the findings about sources and cites."""

from __future__ import annotations

from argmap.findings.catalogue.entry import Entry
from argmap.findings.finding import Severity

_DIGEST = "sha256:ea0f54fa4aaf624e47e1ffe676d54da3ae81bb5bc5f0b8ed1369f36926cba5ad"


def _sources(*water_report: str, digest: str = _DIGEST) -> str:
    """A page with the sources, one of them as the page needs it."""
    lines = "".join(f"    {line}\n" for line in (*water_report, f"digest: {digest}"))
    return f"""\
--- seeds/sources.yaml
sources:
  water-report:
    file: water-report.txt
    type: report
    title: Water quality in Mill Lake, summer 2024
{lines}\
  town-notice:
    file: town-notice.txt
    type: notice
    title: Notice of the Mill Lake beach service
    author: [Mill Lake Beach Service]
    issued: "2024-05"
    container-title: Notices of the town of Mill
    page: "1"
    digest: sha256:89f33d371770086d4a8712e3a9c18da581c44328e127dbcab8105153be56a7af
"""


_BRIEF = """\
--- arguments/lake/briefs.yaml
briefs:
  file:
    kind: debate
    title: Mill Lake
    league: ncfca
"""

ENTRIES: tuple[Entry, ...] = (
    Entry(
        code="source-changed",
        severity=Severity.ERROR,
        summary="a source's file is not what was recorded",
        why=(
            "Quotations were proved against the file as it was. If it has changed since, by a new "
            "download or a slip in an editor, somebody has to look at it before the new file "
            "counts. Then record its digest."
        ),
        wrong=_sources("author: [County Laboratory]", digest="sha256:" + "0" * 64),
        right=_sources("author: [County Laboratory]"),
    ),
    Entry(
        code="source-type-misspelt",
        severity=Severity.WARNING,
        summary="a source's type is nearly one that is known",
        why=(
            "Types are those of CSL, which reference managers know, and a few more, such as "
            "`press-release`. A word of your own is fine, but one that is a slip away from a "
            "known type is read as another type by every program."
        ),
        wrong=_sources("author: [County Laboratory]").replace("type: report", "type: repport"),
        right=_sources("author: [County Laboratory]"),
    ),
    Entry(
        code="source-unrecorded",
        severity=Severity.NOTE,
        summary="a source has no digest",
        why=(
            "A digest is the fingerprint of a file. With it in `sources.yaml`, a change to the "
            "document is noticed, and a brief can say what it was verified against."
        ),
        wrong=_sources("author: [County Laboratory]").replace(f"    digest: {_DIGEST}\n", ""),
        right=_sources("author: [County Laboratory]"),
    ),
    Entry(
        code="source-unused",
        severity=Severity.WARNING,
        summary="no evidence comes from a source",
        why=(
            "A document that nobody quotes was forgotten, or is not needed. A list of sources "
            "should name what the argument rests on."
        ),
        wrong=_sources("author: [County Laboratory]")
        + """\
  old-report:
    file: water-report.txt
    type: report
    title: Water quality in Mill Lake, second copy
    digest: """
        + _DIGEST
        + "\n",
        right=_sources("author: [County Laboratory]"),
    ),
    Entry(
        code="set-aside-not-found",
        severity=Severity.ERROR,
        summary="words that are set aside are not in the source",
        why=(
            "Setting words aside says that somebody read them and chose not to use them. If they "
            "aren't in the source, a sentence that does stand there stays open."
        ),
        wrong=_sources(
            "set-aside:", "  - quote: The lake is cold until July.", "    reason: A mere remark"
        ),
        right=_sources(
            "set-aside:",
            "  - quote: The county laboratory took samples at three beaches every week",
            "    reason: How the samples were taken",
        ),
    ),
    Entry(
        code="cite-incomplete",
        severity=Severity.WARNING,
        summary="a cite lacks what the league's rules ask for",
        why=(
            "Evidence rules ask for the author, the date, the title and more, as far as the "
            "document gives them. A blank looks like carelessness; `unknown: [issued]` says that "
            "somebody looked, and the cite then prints `n.d.`"
        ),
        wrong=_sources(
            "author: [County Laboratory]",
            "container-title: Reports of the County Laboratory",
            'page: "12"',
        )
        + _BRIEF,
        right=_sources(
            "author: [County Laboratory]",
            "container-title: Reports of the County Laboratory",
            'page: "12"',
            "unknown: [issued]",
        )
        + _BRIEF,
    ),
    Entry(
        code="undescribed-document",
        severity=Severity.NOTE,
        summary="a document in `seeds/` that no source names",
        why=(
            "A document is read only if an entry of `sources.yaml` says what it is. One that was "
            "dropped into the folder and forgotten can't be quoted, and nobody would notice."
        ),
        wrong="--- seeds/minutes.txt\nThe council met in May.\n",
        right="--- seeds/photo.jpeg\nnot a document that can be quoted\n",
    ),
    Entry(
        code="field-given-and-unknown",
        severity=Severity.WARNING,
        summary="a field is given and also called unknown",
        why="Only one of the two can be true, and a reader of the cite has to know which.",
        wrong=_sources("author: [County Laboratory]", "unknown: [author]"),
        right=_sources("author: [County Laboratory]", "inferred: [author]"),
    ),
    Entry(
        code="source-later-than-topic",
        severity=Severity.NOTE,
        summary="a source is younger than the topic's date",
        why=(
            "A topic's claims speak of one moment, its `as-of`. What was published later may "
            "speak of a changed world. It can still be used; the brief marks it."
        ),
        wrong=_sources("author: [County Laboratory]", 'issued: "2025-08-01"'),
        right=_sources("author: [County Laboratory]", 'issued: "2024-10-02"'),
    ),
)
