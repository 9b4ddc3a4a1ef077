"""Papers: the sheets that briefs and maps are printed on."""

from __future__ import annotations

from enum import StrEnum


class Paper(StrEnum):
    """The sheet a brief is made for."""

    LETTER = "letter"
    A4 = "a4"
