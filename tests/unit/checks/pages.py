"""Pages of user text for the checks: one thing changed, all else sound."""

from __future__ import annotations

from collections.abc import Iterable

from argmap.findings.finding import Finding
from argmap.origin import Origin, Route, Span

_BEACH = """\
--- arguments/lake/beach.yaml
issue: safety
claims:
  lake-guarded:
    text: Lifeguards watch the main beach all summer.
    evidence:
      - source: town-notice
        quote: {quote}
{more}  drop-unmarked:
    text: The steep drop near the shore is not marked.
    evidence:
      - source: town-notice
        quote: {quote}
{more}--- seeds/town-notice.txt
{source}"""

_FREE = {"source-unrecorded", "source-changed"}
"""What a page that brings its own document can't avoid."""


def quoting(quote: str, source: str, *, speaker: str | None = None, read: str | None = None) -> str:
    """A page with a document of its own, and one quotation from it, used for two claims."""
    more = [("speaker: ", speaker), ("read: ", None if read is None else f"[{_yaml(read)}]")]
    return _BEACH.format(
        quote=_yaml(quote),
        source=source,
        more="".join(f"        {key}{value}\n" for key, value in more if value is not None),
    )


def codes(findings: Iterable[Finding]) -> list[str]:
    """The codes of what was found, sorted, each once."""
    return sorted({finding.code for finding in findings} - _FREE)


def one(findings: Iterable[Finding]) -> Finding:
    """The one thing that was found, if need be at several places."""
    found = [finding for finding in findings if finding.code not in _FREE]
    assert len(codes(found)) == 1, codes(found)
    return found[0]


def route(finding: Finding) -> Route:
    """Where a finding points, in an entry of a YAML file."""
    assert isinstance(finding.at.place, Origin)
    return finding.at.place.route


def spans(finding: Finding) -> list[Span]:
    """The stretches of a source's text that a finding shows."""
    return [pointer.place for pointer in finding.related if isinstance(pointer.place, Span)]


def _yaml(words: str) -> str:
    return "'" + words.replace("'", "''") + "'"
