"""The styles that Verbatim's macros look for, by the ids and names that they know."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from argmap.render.docx.elements import Xml, element, locale_of, root

FONT = "Calibri"
"""Named outright: previews made without Word replace theme fonts by a serif."""

CITE = "Style13ptBold"
UNDERLINE = "StyleUnderline"
EMPHASIS = "Emphasis"
TAG = "Heading4"
ANALYTIC = "Analytic"

_LATENT = {
    "defLockedState": "0",
    "defUIPriority": "99",
    "defSemiHidden": "1",
    "defUnhideWhenUsed": "1",
    "defQFormat": "0",
    "count": "376",
}
"""Keeps Word's own styles out of sight, where nobody uses them."""

_WORDS_OWN = frozenset(
    {"normal", "default paragraph font", "normal table", "no list", "emphasis"}
    | {f"heading {level}" for level in (1, 2, 3, 4)}
)
"""The names of styles that Word knows by itself."""

_BOX = 24
"""How thick the frame around a pocket is, in eighths of a point."""


class Line(StrEnum):
    """How text is underlined, in Word's own words."""

    NONE = "none"
    SINGLE = "single"
    DOUBLE = "double"


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How letters look."""

    size: int
    """In points."""
    bold: bool = False
    line: Line = Line.NONE
    colour: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadingStyle:
    """A paragraph style with an outline level, and the character style that goes with it."""

    id: str
    name: str
    alias: str | None
    level: int
    look: Look
    based_on: str = "Normal"
    following: str = "Normal"
    centred: bool = False
    boxed: bool = False
    new_page: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterStyle:
    """A character style."""

    id: str
    name: str
    alias: str | None
    look: Look


NORMAL = Look(size=11)
_TAG_LOOK = Look(size=13, bold=True)

HEADINGS = (
    HeadingStyle(
        id="Heading1", name="heading 1", alias="Pocket", level=0,
        look=Look(size=26, bold=True), centred=True, boxed=True, new_page=True,
    ),
    HeadingStyle(
        id="Heading2", name="heading 2", alias="Hat", level=1,
        look=Look(size=22, bold=True, line=Line.DOUBLE), centred=True, new_page=True,
    ),
    HeadingStyle(
        id="Heading3", name="heading 3", alias="Block", level=2,
        look=Look(size=16, bold=True, line=Line.SINGLE), centred=True, new_page=True,
    ),
    HeadingStyle(id=TAG, name="heading 4", alias="Tag", level=3, look=_TAG_LOOK),
)  # fmt: skip
"""Pockets, hats, blocks and tags."""

ANALYTIC_STYLE = HeadingStyle(
    id=ANALYTIC, name="Analytic", alias=None, level=3, based_on=TAG, following=ANALYTIC,
    look=Look(size=13, bold=True, colour="1F3864"),
)  # fmt: skip
"""A tag that has no card; official Verbatim doesn't know it."""

LETTERS = (
    LetterStyle(id=CITE, name="Style 13 pt Bold", alias="Cite", look=Look(size=13, bold=True)),
    LetterStyle(
        id=UNDERLINE, name="Style Underline", alias="Underline",
        look=Look(size=11, line=Line.SINGLE),
    ),
    LetterStyle(
        id=EMPHASIS, name="Emphasis", alias=None,
        look=Look(size=11, bold=True, line=Line.SINGLE),
    ),
)  # fmt: skip
"""What is said aloud of a cite, and the layers of a card's body."""


def styles_part(*, language: str, analytics: bool) -> Xml:
    """Define every style of the file; there are no others.

    Args:
        language: The language that Word checks the spelling in.
        analytics: Whether analytics have a style of their own.
    """
    headings = (*HEADINGS, *([ANALYTIC_STYLE] if analytics else []))
    return root(
        "styles",
        _defaults(language),
        element("latentStyles", **_LATENT),
        *_basis(),
        *(part for style in headings for part in _heading(style)),
        *(_letters(s.id, s.name, s.alias, s.look) for s in LETTERS),
    )


def _defaults(language: str) -> Xml:
    letters = element("rPr", _font(), *_sizes(NORMAL), element("lang", val=locale_of(language)))
    spacing = element("pPr", element("spacing", after="120", line="259", lineRule="auto"))
    return element("docDefaults", element("rPrDefault", letters), element("pPrDefault", spacing))


def _basis() -> Iterator[Xml]:
    """The four styles that every Word file has, and that others are based on."""
    yield _style(
        "paragraph", "Normal", "Normal", "Normal/Card",
        element("qFormat"), element("rPr", _font(), *_sizes(NORMAL)),
        default=True,
    )  # fmt: skip
    yield _style("character", "DefaultParagraphFont", "Default Paragraph Font", None, default=True)
    margins = element(
        "tblCellMar",
        *(element(side, w=width, type="dxa") for side, width in _CELL_MARGINS),
    )
    yield _style(
        "table", "TableNormal", "Normal Table", None,
        element("tblPr", element("tblInd", w="0", type="dxa"), margins),
        default=True,
    )  # fmt: skip
    yield _style("numbering", "NoList", "No List", None, default=True)


_CELL_MARGINS = (("top", "40"), ("left", "108"), ("bottom", "40"), ("right", "108"))


def _heading(style: HeadingStyle) -> Iterator[Xml]:
    letters = f"{style.id}Char"
    yield _style(
        "paragraph", style.id, style.name, style.alias,
        element("basedOn", val=style.based_on),
        element("next", val=style.following),
        element("link", val=letters),
        element("qFormat"),
        element("pPr", *_paragraph_looks(style)),
        element("rPr", *_looks(style.look)),
    )  # fmt: skip
    name = f"{style.name.capitalize()} Char"
    alias = f"{style.alias} Char" if style.alias else None
    yield _letters(letters, name, alias, style.look, link=style.id)


def _letters(id_: str, name: str, alias: str | None, look: Look, link: str | None = None) -> Xml:
    return _style(
        "character", id_, name, alias,
        element("basedOn", val="DefaultParagraphFont"),
        *([element("link", val=link)] if link else []),
        element("qFormat"),
        element("rPr", *_looks(look)),
    )  # fmt: skip


def _style(
    kind: str,
    id_: str,
    name: str,
    alias: str | None,
    *parts: Xml,
    default: bool = False,
) -> Xml:
    flags = {"default": "1"} if default else {}
    if name.lower() not in _WORDS_OWN:
        flags["customStyle"] = "1"
    aliases = (element("aliases", val=alias),) if alias else ()
    named = element("name", val=name)
    return element("style", named, *aliases, *parts, type=kind, styleId=id_, **flags)


def _paragraph_looks(style: HeadingStyle) -> Iterator[Xml]:
    """In the order that the schema asks for."""
    yield element("keepNext")
    yield element("keepLines")
    if style.new_page:
        yield element("pageBreakBefore")
    if style.boxed:
        sides = ("top", "left", "bottom", "right")
        frame = {"val": "single", "sz": str(_BOX), "space": "1", "color": "auto"}
        yield element("pBdr", *(element(side, **frame) for side in sides))
    yield element("spacing", before="120" if style.centred else "200", after="60")
    if style.centred:
        yield element("jc", val="center")
    yield element("outlineLvl", val=str(style.level))


def _looks(look: Look) -> Iterator[Xml]:
    """In the order that the schema asks for."""
    yield _font()
    yield element("b", **({} if look.bold else {"val": "0"}))
    if look.colour:
        yield element("color", val=look.colour)
    yield from _sizes(look)
    yield element("u", val=look.line)


def _font() -> Xml:
    return element("rFonts", ascii=FONT, hAnsi=FONT, eastAsia=FONT, cs=FONT)


def _sizes(look: Look) -> Iterator[Xml]:
    """Sizes in half points, for the alphabets that Word tells apart."""
    yield element("sz", val=str(2 * look.size))
    yield element("szCs", val=str(2 * look.size))
