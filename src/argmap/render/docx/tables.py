"""Tables, framed by themselves: a style for them would be one that Verbatim doesn't know."""

from __future__ import annotations

from collections.abc import Iterator

from argmap.briefs.blocks import Table
from argmap.briefs.words import Inline, Style, Text, Words, text_of
from argmap.render.docx.elements import NOTHING, Xml, element, paragraph, run

_TIGHT = (element("spacing", after="0"),)
_SIDES = ("top", "left", "bottom", "right", "insideH", "insideV")


def table_elements(table: Table, *, width: int) -> Iterator[Xml]:
    """Lay out a table under its caption, its first row repeated on each page.

    Args:
        table: What is in it.
        width: How wide it is, in twentieths of a point.
    """
    if table.caption:
        caption = words_runs((Text(text_of(table.caption), Style.STRONG),))
        yield paragraph(*caption, looks=(element("keepNext"),))
    yield _table(table, width)
    yield paragraph()  # two tables in a row would become one


def _table(table: Table, width: int) -> Xml:
    each = str(width // len(table.columns))
    frame = {"val": "single", "sz": "4", "space": "0", "color": "auto"}
    head = tuple((Text(name, Style.STRONG),) for name in table.columns)
    return element(
        "tbl",
        element(
            "tblPr",
            element("tblW", w=str(width), type="dxa"),
            element("tblBorders", *(element(side, **frame) for side in _SIDES)),
            element("tblLayout", type="fixed"),
        ),
        element("tblGrid", *(element("gridCol", w=each) for _ in table.columns)),
        _row(head, each, element("tblHeader")),
        *(_row(row, each) for row in table.rows),
    )


def words_runs(words: Words) -> list[Xml]:
    """Write words; links and references as plain text, as Verbatim's users want them."""
    return [run(part.text, _look(part)) for part in words if part.text]


def _row(cells: tuple[Words, ...], width: str, *more: Xml) -> Xml:
    properties = element("trPr", element("cantSplit"), *more)
    return element("tr", properties, *(_cell(words, width) for words in cells))


def _cell(words: Words, width: str) -> Xml:
    properties = element("tcPr", element("tcW", w=width, type="dxa"))
    return element("tc", properties, paragraph(*words_runs(words), looks=_TIGHT))


def _look(part: Inline) -> Xml:
    match part:
        case Text(style=Style.STRONG):
            return element("b")
        case Text(style=Style.EMPHASIS):
            return element("i")
        case _:
            return NOTHING
