"""Pages of user text with a one-pager for the checks: the base's project, and one page of it."""

from __future__ import annotations

from tests.unit.checks.conftest import Find

from argmap.findings.finding import Finding

POINT = "points: [{claim: water-cold, head: The lake stays cold}]"
SAMPLED = """\
--- arguments/lake/water.yaml
issue: safety
claims:
  water-clean:
    text: The water of Mill Lake met the bathing standard in summer 2024.
    evidence:
      - source: water-report
        quote: >-
          The county laboratory took samples at three beaches every week from June to August. All
          samples met the state standard for bathing water.
"""
"""The base's claim, with more of its source quoted."""


def one_pager(
    *lines: str, headline: str = "Open Mill Lake in July", points: str = POINT, date: str = "2025"
) -> str:
    """A one-pager with more lines in it."""
    first = ("kind: onepager", f"headline: {headline}", f'date: "{date}"', points)
    return "--- arguments/lake/briefs.yaml\nbriefs:\n  open-it:\n" + "".join(
        f"    {line}\n" for line in (*first, *lines)
    )


def found(find: Find, code: str, page: str) -> list[Finding]:
    """What of one code is found in a page."""
    return [finding for finding in find(page) if finding.code == code]


def told(find: Find, code: str, page: str) -> list[str]:
    """The messages of one code."""
    return [finding.message for finding in found(find, code, page)]
