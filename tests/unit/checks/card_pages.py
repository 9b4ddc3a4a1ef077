"""Pages of user text for the rules of leagues: one card, one rule."""

from __future__ import annotations

from collections.abc import Iterable

from tests.unit.checks.pages import codes

from argmap.findings.finding import Finding

_ASIDE = {"source-unrecorded", "source-changed", "source-is-excerpt"}


def card(
    quote: str,
    source: str,
    *layers: str,
    tag: str = "Swimming is not safe.",
    rule: str = "",
    facts: str = "",
) -> str:
    """A page with one card from a document of its own, for a league with one rule.

    `layers` are further lines of the evidence, `facts` one of the document.
    """
    lines = "".join(f"        {line}\n" for line in layers)
    return f"""\
--- rules/leagues.yaml
leagues:
  ours:
    name: Our league
    {rule}
--- arguments/lake/briefs.yaml
briefs:
  file: {{kind: debate, title: Mill Lake, league: {"ours" if rule else "none"}}}
--- arguments/lake/cold.yaml
issue: safety
claims:
  water-cold:
    text: {_yaml(tag)}
    evidence:
      - source: letter
        quote: {_yaml(quote)}
{lines}--- seeds/letter.txt
{source}
--- seeds/sources.yaml
sources:
  water-report: {{file: water-report.txt, type: report, title: "Water quality, summer 2024"}}
  town-notice: {{file: town-notice.txt, type: notice, title: Notice}}
  letter:
    file: letter.txt
    type: letter
    title: A letter from the lake
    {facts}
"""


def read(*entries: str) -> str:
    """A line with the words that are read."""
    return f"read: [{', '.join(map(_yaml, entries))}]"


def told(findings: Iterable[Finding]) -> list[str]:
    """The codes of what was found, but for what any such page has."""
    return [code for code in codes(findings) if code not in _ASIDE]


def named(findings: Iterable[Finding], code: str) -> list[Finding]:
    """The findings with a code."""
    return [finding for finding in findings if finding.code == code]


def _yaml(words: str) -> str:
    return "'" + words.replace("'", "''") + "'"
