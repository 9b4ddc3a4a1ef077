"""How a one-pager's Word file looks: in Word's own styles, so that anybody can restyle the page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from argmap.analysis.contrast import WHITE, nearest_legible
from argmap.model.brands import Brand
from argmap.render.docx.elements import NOTHING, Xml, element

INK = "1C2126"
SOFT = "4A535B"
"""For what is told beside the words themselves."""
_WASH = "F0F1EE"


class PageStyle(StrEnum):
    """The paragraph styles, by their ids."""

    MASTHEAD = "Masthead"
    TITLE = "Title"
    SUBTITLE = "Subtitle"
    ASK = "Ask"
    NORMAL = "Normal"
    HEADING = "Heading1"
    QUOTE = "Quote"
    PULL_QUOTE = "IntenseQuote"
    FIGURE = "Figure"
    FIGURE_TEXT = "FigureText"
    OBJECTION = "Objection"
    REPLY = "Reply"
    CHAIN = "Chain"
    CONTACT = "Contact"
    NOTES_HEADING = "NotesHeading"
    NOTE = "ListNumber"
    FOOT = "Foot"
    SECTION_END = "SectionEnd"
    """Ends columns; next to no height of its own."""


class LetterStyle(StrEnum):
    """The character styles, by their ids.

    A bold one stands in no bold paragraph: there Word takes bold twice for not bold.
    """

    STRONG = "Strong"
    EMPHASIS = "Emphasis"
    NOTE_REFERENCE = "FootnoteReference"
    LINK = "Hyperlink"
    LABEL = "Label"
    ASIDE = "Aside"
    """Who says it, or where and when."""
    THEIR_VOICE = "TheySay"
    RECORD_VOICE = "RecordSays"
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


@dataclass(frozen=True, slots=True)
class Colors:
    """A brand's colors as Word writes them, in shades that can be read."""

    brand: Brand

    @property
    def accent(self) -> str:
        """The color of rules, boxes and the label."""
        return _hex(self.brand.accent)

    @property
    def tint(self) -> str:
        """The ground of boxes."""
        return _tint(self.accent)

    @property
    def accent_text(self) -> str:
        """The color of heads and of the ask."""
        return _hex(nearest_legible(self.brand.accent, on=f"#{self.tint}"))

    @property
    def on_accent(self) -> str:
        """The color of words on the accent."""
        return _hex(nearest_legible(WHITE, on=self.brand.accent))

    @property
    def second(self) -> str:
        """The color of a quotation's bar."""
        return _hex(self.brand.second)

    @property
    def second_text(self) -> str:
        """The color of figures' numbers."""
        return _hex(nearest_legible(self.brand.second))


def looks(colors: Colors, *, width: int, start: str) -> Iterator[Look]:
    """Give every paragraph style but `Normal`, those that others are based on first.

    Args:
        colors: The brand's.
        width: How wide a line is.
        start: The side on which lines begin.
    """
    yield from _head_looks(colors, width=width, start=start)
    yield from _body_looks(colors, start=start)
    yield from _foot_looks(colors)


def _head_looks(colors: Colors, *, width: int, start: str) -> Iterator[Look]:
    accent = colors.accent
    yield Look(
        id=PageStyle.MASTHEAD, name="Masthead", size=8.5, color=colors.accent_text,
        after=8, tab=width, box=element("pBdr", _edge("top", accent, size=24, space=5)),
    )  # fmt: skip
    yield Look(id=PageStyle.TITLE, name="Title", size=23, bold=True, after=3, kept=True)
    yield Look(id=PageStyle.SUBTITLE, name="Subtitle", size=12, color=SOFT, after=6)
    sides = (_edge(side, accent, size=36 if side == start else 6, space=5) for side in _SIDES)
    yield Look(
        id=PageStyle.ASK, name="Ask", size=11.5, color=colors.accent_text, before=5, after=10,
        indent=7, box=Xml(element("pBdr", *sides) + _ground(colors.tint)),
    )  # fmt: skip


def _body_looks(colors: Colors, *, start: str) -> Iterator[Look]:
    accent, second = colors.accent, colors.second
    yield Look(
        id=PageStyle.HEADING, name="heading 1", size=12, bold=True, color=colors.accent_text,
        before=6, after=1, level=0, kept=True,
    )  # fmt: skip
    yield Look(
        id=PageStyle.QUOTE, name="Quote", size=10, after=4, indent=9,
        box=element("pBdr", _edge(start, second, size=12, space=6)),
    )  # fmt: skip
    over = _edge("top", second, size=24, space=5)
    beside = (_edge(side, _tint(second), size=4, space=5) for side in _SIDES[1:])
    yield Look(
        id=PageStyle.PULL_QUOTE, name="Intense Quote", size=12.5, before=8, after=8,
        indent=6, box=Xml(element("pBdr", over, *beside) + _ground(_tint(second))),
    )  # fmt: skip
    yield Look(
        id=PageStyle.FIGURE, name="Figure", size=26, bold=True, color=colors.second_text, after=0,
        kept=True,
    )  # fmt: skip
    yield Look(id=PageStyle.FIGURE_TEXT, name="Figure Text", size=9.5, after=2)
    yield Look(
        id=PageStyle.OBJECTION, name="Objection", size=10, before=6, after=4,
        indent=5, kept=True, box=Xml(_around(_WASH, space=3) + _ground(_WASH)),
    )  # fmt: skip
    yield Look(
        id=PageStyle.REPLY, name="Reply", size=10, after=4, indent=9,
        box=element("pBdr", _edge(start, accent, size=24, space=6)),
    )  # fmt: skip
    rule = element("pBdr", _edge("top", accent, size=6, space=3))
    yield Look(
        id=PageStyle.CHAIN, name="Chain", size=10, before=3, box=Xml(rule + _ground(colors.tint))
    )
    yield Look(id=PageStyle.SECTION_END, name="Section End", size=1, after=0)


def _foot_looks(colors: Colors) -> Iterator[Look]:
    yield Look(id=PageStyle.CONTACT, name="Contact", size=9.5, before=3)
    rule = element("pBdr", _edge("top", colors.accent, size=18, space=4))
    yield Look(
        id=PageStyle.NOTES_HEADING, name="Notes Heading", size=8.5, bold=True, before=6, after=1,
        kept=True, box=rule, based_on=PageStyle.HEADING,
    )  # fmt: skip
    yield Look(id=PageStyle.NOTE, name="List Number", size=8, color=SOFT, after=0, numbered=True)
    yield Look(id=PageStyle.FOOT, name="Foot", size=8, color=SOFT, before=2, after=0)


def _around(color: str, *, space: int) -> Xml:
    """A box in the color of its ground: room between words and the edge of a shade."""
    return element("pBdr", *(_edge(side, color, size=4, space=space) for side in _SIDES))


def _ground(color: str) -> Xml:
    return element("shd", val="clear", color="auto", fill=color)


def _hex(color: str) -> str:
    return color.removeprefix("#").upper()


_SIDES = ("top", "left", "bottom", "right")


def _edge(side: str, color: str, *, size: int, space: int) -> Xml:
    return element(side, val="single", sz=str(size), space=str(space), color=color)


def _tint(color: str) -> str:
    """Mix a color with nine parts of white."""
    parts = (int(color[at : at + 2], 16) for at in (0, 2, 4))
    return "".join(f"{255 - (255 - part) // 10:02X}" for part in parts)
