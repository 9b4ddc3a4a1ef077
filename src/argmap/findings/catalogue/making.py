"""The pages of the findings about what is made: glyphs and templates."""

from __future__ import annotations

from argmap.findings.catalogue.entry import Entry
from argmap.findings.finding import Severity

ENTRIES: tuple[Entry, ...] = (
    Entry(
        code="glyph-missing",
        severity=Severity.ERROR,
        summary="no font can show this character",
        why=(
            "A character that no font has is printed as an empty box, and the reader never learns "
            "what stood there. argmap brings fonts for Latin, Greek, Cyrillic and Hebrew; for "
            "every other script it takes what the machine has, and it would rather stop than "
            "print boxes. The finding names the character and a package with a font for it. "
            "`argmap doctor` says which scripts this machine can show."
        ),
        wrong="""\
--- arguments/lake/cold.yaml
issue: safety
claims:
  water-cold:
    text: The water of Mill Lake is cold in early summer \U0010fffd.
    evidence:
      - source: water-report
        quote: The lake stays cold until July.
""",
        right="""\
--- arguments/lake/cold.yaml
issue: safety
claims:
  water-cold:
    text: The water of Mill Lake is cold in early summer.
    evidence:
      - source: water-report
        quote: The lake stays cold until July.
""",
    ),
)
