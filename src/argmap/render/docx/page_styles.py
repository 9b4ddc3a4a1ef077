"""The styles of a one-pager's Word file, written out."""

from __future__ import annotations

from collections.abc import Iterator

from argmap.model.brands import Brand
from argmap.render.docx.elements import Xml, element, locale_of, root
from argmap.render.docx.page_looks import INK, SOFT, Colors, LetterStyle, Look, PageStyle, looks

_FONT = "Arial"
"""Every machine has it, or a font of the same widths."""
_LINK = "0B4F8A"
_NUMBERING = "1"
_BOLD = (element("b"), element("bCs"))
"""For the alphabets that Word tells apart."""
_CAPITALS = (*_BOLD, element("caps"))


def page_styles_part(*, language: str, right_to_left: bool, brand: Brand, width: int) -> Xml:
    """Define every style of the file.

    Args:
        language: The language that Word checks the spelling in.
        right_to_left: Whether its lines run from right to left.
        brand: Whose two colors the page has.
        width: How wide a line is, in twentieths of a point.
    """
    colors = Colors(brand)
    return root(
        "styles",
        _defaults(language, right_to_left=right_to_left),
        *_basis(),
        *(
            _paragraph_style(look, right_to_left=right_to_left)
            for look in looks(colors, width=width, start="right" if right_to_left else "left")
        ),
        *_letter_styles(colors),
    )


def numbering_part() -> Xml:
    """Define how notes are numbered."""
    level = element(
        "lvl",
        element("start", val="1"),
        element("numFmt", val="decimal"),
        element("pStyle", val=PageStyle.NOTE),
        element("suff", val="space"),
        element("lvlText", val="%1."),
        ilvl="0",
    )
    single = element("multiLevelType", val="singleLevel")
    return root(
        "numbering",
        element("abstractNum", single, level, abstractNumId="0"),
        element("num", element("abstractNumId", val="0"), numId=_NUMBERING),
    )


def _defaults(language: str, *, right_to_left: bool) -> Xml:
    tag = locale_of(language)
    given = {"val": "en-US", "bidi": tag} if right_to_left else {"val": tag}
    letters = element("rPr", _fonts(), *_sizes(10), element("lang", **given))
    spacing = element("spacing", after="60", line="247", lineRule="auto")
    return element(
        "docDefaults",
        element("rPrDefault", letters),
        element("pPrDefault", element("pPr", spacing)),
    )


def _basis() -> Iterator[Xml]:
    """The styles that every Word file has."""
    look = element("rPr", element("color", val=INK))
    yield _style("paragraph", "Normal", "Normal", element("qFormat"), look, default=True)
    yield _style("character", "DefaultParagraphFont", "Default Paragraph Font", default=True)
    margins = element(
        "tblCellMar",
        element("left", w="0", type="dxa"),
        element("right", w="160", type="dxa"),
    )
    indent = element("tblInd", w="0", type="dxa")
    table = element("tblPr", indent, margins)
    yield _style("table", "TableNormal", "Normal Table", table, default=True)
    yield _style("numbering", "NoList", "No List", default=True)


def _paragraph_style(look: Look, *, right_to_left: bool) -> Xml:
    return _style(
        "paragraph", look.id, look.name,
        element("basedOn", val=look.based_on),
        element("next", val="Normal"),
        element("qFormat"),
        element("pPr", *_spaces(look, right_to_left=right_to_left)),
        element(
            "rPr",
            *(_BOLD if look.bold else ()),
            element("color", val=look.color),
            *_sizes(look.size),
        ),
    )  # fmt: skip


def _spaces(look: Look, *, right_to_left: bool) -> Iterator[Xml]:
    """In the order that the schema asks for.

    No paragraph keeps its lines together: with that, LibreOffice gives columns whose paragraphs
    stay with the next a whole sheet. Short ones aren't parted anyway, as no line stands alone.
    """
    if look.kept:
        yield element("keepNext")
    if look.numbered:
        yield element("numPr", element("numId", val=_NUMBERING))
    if look.box:
        yield look.box
    if look.tab is not None:
        yield element("tabs", element("tab", val="right", pos=str(look.tab)))
    if right_to_left:
        yield element("bidi")
    yield element("spacing", before=_twentieths(look.before), after=_twentieths(look.after))
    if look.indent:
        side = _twentieths(look.indent)
        yield element("ind", left=side, right=side)
    if look.level is not None:
        yield element("outlineLvl", val=str(look.level))


def _letter_styles(colors: Colors) -> Iterator[Xml]:
    raised = element("vertAlign", val="superscript")
    yield _letters(LetterStyle.STRONG, "Strong", *_BOLD)
    yield _letters(LetterStyle.EMPHASIS, "Emphasis", element("i"))
    yield _letters(LetterStyle.NOTE_REFERENCE, "footnote reference", raised)
    yield _letters(
        LetterStyle.LINK, "Hyperlink", element("color", val=_LINK), element("u", val="single")
    )
    yield _letters(
        LetterStyle.THEREFORE, "Therefore",
        *_BOLD, element("smallCaps"), element("color", val=colors.accent_text),
    )  # fmt: skip
    yield _letters(LetterStyle.ASIDE, "Aside", *_small(SOFT))
    yield _letters(LetterStyle.THEIR_VOICE, "They Say", *_CAPITALS, *_small(SOFT, 7.5))
    yield _letters(
        LetterStyle.RECORD_VOICE, "Record Says",
        *_CAPITALS, *_small(colors.accent_text, 7.5),
    )  # fmt: skip
    yield _letters(
        LetterStyle.LABEL, "Label",
        *_CAPITALS, *_small(colors.on_accent, 9),
        element("shd", val="clear", color="auto", fill=colors.accent),
    )  # fmt: skip


def _small(color: str, points: float = 8.5) -> tuple[Xml, ...]:
    plain = element("color", val=color)
    return plain, *_sizes(points)


def _letters(id_: str, name: str, *looks: Xml) -> Xml:
    based = element("basedOn", val="DefaultParagraphFont")
    return _style("character", id_, name, based, element("rPr", *looks))


def _style(kind: str, id_: str, name: str, *parts: Xml, default: bool = False) -> Xml:
    flags = {"default": "1"} if default else {}
    if id_ in _OUR_OWN:
        flags["customStyle"] = "1"
    return element("style", element("name", val=name), *parts, type=kind, styleId=id_, **flags)


_OUR_OWN: frozenset[str] = frozenset(
    {
        PageStyle.MASTHEAD,
        PageStyle.ASK,
        PageStyle.FIGURE,
        PageStyle.FIGURE_TEXT,
        PageStyle.OBJECTION,
        PageStyle.REPLY,
        PageStyle.CHAIN,
        PageStyle.CONTACT,
        PageStyle.NOTES_HEADING,
        PageStyle.FOOT,
        PageStyle.SECTION_END,
        LetterStyle.THEREFORE,
        LetterStyle.LABEL,
        LetterStyle.ASIDE,
        LetterStyle.THEIR_VOICE,
        LetterStyle.RECORD_VOICE,
    }
)
"""The styles that Word doesn't know by itself."""


def _fonts() -> Xml:
    return element("rFonts", ascii=_FONT, hAnsi=_FONT, eastAsia=_FONT, cs=_FONT)


def _sizes(points: float) -> tuple[Xml, Xml]:
    """Sizes in half points, for the alphabets that Word tells apart."""
    return element("sz", val=f"{2 * points:g}"), element("szCs", val=f"{2 * points:g}")


def _twentieths(points: float) -> str:
    return f"{20 * points:g}"
