"""How a one-pager's Word file looks: in Word's own styles, so that anybody can restyle the page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from argmap.render.docx.elements import NOTHING, Xml, element

INK = "222222"


class PageStyle(StrEnum):
    """The paragraph styles, by their ids."""

    MASTHEAD = "Masthead"
    TITLE = "Title"
    SUBTITLE = "Subtitle"
    ASK = "Ask"
    NORMAL = "Normal"
    HEADING = "Heading1"
    QUOTE = "Quote"
    ORIGINAL = "Original"
    PULL_QUOTE = "IntenseQuote"
    FIGURE = "Figure"
    FIGURE_TEXT = "FigureText"
    OBJECTION = "Objection"
    CHAIN = "Chain"
    CONTACT = "Contact"
    NOTES_HEADING = "NotesHeading"
    NOTE = "ListNumber"
    FOOT = "Foot"
    SECTION_END = "SectionEnd"
    """Ends columns; next to no height of its own."""


class LetterStyle(StrEnum):
    """The character styles, by their ids."""

    STRONG = "Strong"
    NOTE_REFERENCE = "FootnoteReference"
    LINK = "Hyperlink"
    THEREFORE = "Therefore"
    """Leads from one claim of a chain to the next."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A paragraph style; sizes and spaces in points."""

    id: PageStyle
    name: str
    size: float
    bold: bool = False
    color: str = INK
    before: float = 0
    after: float = 3
    indent: float = 0
    level: int | None = None
    kept: bool = False
    """Stays on a page and in a column with what follows."""
    box: Xml = NOTHING
    """Borders and shading, in the schema's order."""
    numbered: bool = False
    tab: int | None = None
    """Where text that is pushed to the far side ends, in twentieths of a point."""
    based_on: str = "Normal"


def looks(accent: str, *, width: int, start: str) -> Iterator[Look]:
    """Give every paragraph style but `Normal`, those that others are based on first.

    Args:
        accent: The brand's color, as six hex digits.
        width: How wide a line is.
        start: The side on which lines begin.
    """
    bar = element("pBdr", _edge(start, accent, size=18, space=6))
    tint = element("shd", val="clear", color="auto", fill=_tint(accent))
    frame = element("pBdr", *(_edge(side, accent, size=6, space=4) for side in _SIDES))
    rule = element("pBdr", _edge("top", accent, size=6, space=3))
    yield Look(id=PageStyle.MASTHEAD, name="Masthead", size=9, bold=True, color=accent, tab=width)
    yield Look(
        id=PageStyle.TITLE, name="Title", size=24, bold=True, color=accent, after=2, kept=True
    )
    yield Look(id=PageStyle.SUBTITLE, name="Subtitle", size=12, after=6)
    yield Look(
        id=PageStyle.ASK, name="Ask", size=11.5, before=4, after=8, indent=5, box=Xml(frame + tint)
    )
    yield Look(
        id=PageStyle.HEADING, name="heading 1", size=13, bold=True, color=accent, before=5, after=1,
        level=0, kept=True,
    )  # fmt: skip
    yield Look(id=PageStyle.QUOTE, name="Quote", size=10, indent=9, box=bar)
    yield Look(id=PageStyle.ORIGINAL, name="Original", size=9, indent=9, box=bar)
    yield Look(
        id=PageStyle.PULL_QUOTE, name="Intense Quote", size=12, color=accent, before=5, after=6,
        box=element("pBdr", *(_edge(side, accent, size=8, space=3) for side in ("top", "bottom"))),
    )  # fmt: skip
    yield Look(
        id=PageStyle.FIGURE, name="Figure", size=22, bold=True, color=accent, after=0, kept=True
    )
    yield Look(id=PageStyle.FIGURE_TEXT, name="Figure Text", size=9.5, after=2)
    yield Look(id=PageStyle.OBJECTION, name="Objection", size=10.5, before=5, after=1, kept=True)
    yield Look(id=PageStyle.CHAIN, name="Chain", size=10, before=3, box=Xml(rule + tint))
    yield Look(id=PageStyle.CONTACT, name="Contact", size=10, before=3)
    yield Look(id=PageStyle.SECTION_END, name="Section End", size=1, after=0)
    yield Look(
        id=PageStyle.NOTES_HEADING, name="Notes Heading", size=9, bold=True, color=accent, before=5,
        after=1, kept=True, box=rule, based_on=PageStyle.HEADING,
    )  # fmt: skip
    yield Look(id=PageStyle.NOTE, name="List Number", size=8.5, after=0, numbered=True)
    yield Look(id=PageStyle.FOOT, name="Foot", size=8.5, before=2, after=0)


_SIDES = ("top", "left", "bottom", "right")


def _edge(side: str, color: str, *, size: int, space: int) -> Xml:
    return element(side, val="single", sz=str(size), space=str(space), color=color)


def _tint(color: str) -> str:
    """Mix a color with nine parts of white."""
    parts = (int(color[at : at + 2], 16) for at in (0, 2, 4))
    return "".join(f"{255 - (255 - part) // 10:02X}" for part in parts)
