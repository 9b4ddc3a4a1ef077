"""The pages of the findings about what is made: glyphs and templates."""

from __future__ import annotations

from argmap.findings.catalogue.entry import Entry
from argmap.findings.catalogue.pages import CLAIM
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
        wrong=CLAIM.replace("early summer.", "early summer \U0010fffd."),
        right=CLAIM,
    ),
)
