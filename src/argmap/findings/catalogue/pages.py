"""Files of the smallest sound project, for examples to show or to change in one place."""

from __future__ import annotations

CLAIM = """\
--- arguments/lake/cold.yaml
issue: safety
claims:
  water-cold:
    text: The water of Mill Lake is cold in early summer.
    evidence:
      - source: water-report
        quote: The lake stays cold until July.
"""
ARGUMENTS = """\
--- arguments/lake/safety.yaml
issue: safety
claims:
  lake-safe:
    text: Mill Lake is safe to swim in.
    because:
      - premises: [water-clean, lake-guarded]
        scheme: sign
  lake-unsafe:
    text: Mill Lake is not safe to swim in.
    because:
      - premises: [water-cold, drop-unmarked]
"""
NO_CLAIMS = """\
--- arguments/lake/more.yaml
issue: safety
claims: {}
"""
TOPIC = """\
--- arguments/lake/topic.yaml
title: Mill Lake
issues:
  safety:
    title: Safety in the water
    question: Is Mill Lake safe to swim in?
    positions:
      safe: {label: "Yes", thesis: lake-safe}
      unsafe: {label: "No", thesis: lake-unsafe}
"""
BRIEFS = """\
--- arguments/lake/briefs.yaml
briefs:
  file:
    kind: debate
    title: Mill Lake
    league: nsda
    issues: [safety]
    positions:
      safety: [unsafe]
"""
SOURCES = """\
--- seeds/sources.yaml
sources:
  water-report:
    file: water-report.txt
    type: report
    title: Water quality in Mill Lake, summer 2024
    author: [County Laboratory]
  town-notice:
    file: town-notice.txt
    type: notice
    title: Notice of the Mill Lake beach service
    author: [Mill Lake Beach Service]
"""
BUOYS = """\
  buoys-mark-area:
    text: Buoys mark the bathing area.
    common-ground: true
"""


def safety(*for_safe: str, more: str = "") -> str:
    """A page with the base's two cases, the first with more lines in it."""
    lines = "".join(f"    {line}\n" for line in for_safe)
    return f"""\
--- arguments/lake/safety.yaml
issue: safety
claims:
  lake-safe:
    text: Mill Lake is safe to swim in.
    because:
      - premises: [water-clean, lake-guarded]
{lines}  lake-unsafe:
    text: Mill Lake is not safe to swim in.
    because:
      - premises: [water-cold, drop-unmarked]
{more}"""


def with_line(page: str, line: str, *, below: str) -> str:
    """A page with one more line, indented like the one it stands below."""
    above = next(one for one in page.splitlines() if one.lstrip().startswith(below))
    indent = above[: -len(above.lstrip())]
    return page.replace(above, f"{above}\n{indent}{line}")
