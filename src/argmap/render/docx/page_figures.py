"""The figures of a one-pager as a table: a number heads what is told of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from argmap.briefs.one_pager import Number
from argmap.render.docx.elements import Xml, element
from argmap.render.docx.page_hand import BREAK, Hand
from argmap.render.docx.page_looks import LetterStyle, PageStyle


def figures_table(numbers: Sequence[Number], *, hand: Hand, width: int) -> Xml:
    """Set figures side by side, each number over what it counts, where and when.

    Args:
        numbers: The figures.
        hand: Writes the page's language.
        width: How wide the table is, in twentieths of a point.
    """
    each = str(width // len(numbers))
    way = (element("bidiVisual"),) if hand.right_to_left else ()
    return element(
        "tbl",
        element(
            "tblPr",
            *way,
            element("tblW", w=str(width), type="dxa"),
            element("tblLayout", type="fixed"),
            element("tblLook", firstRow="1"),
        ),
        element("tblGrid", *(element("gridCol", w=each) for _ in numbers)),
        _row((_large(one, hand) for one in numbers), each, element("tblHeader")),
        _row((_told(one, hand) for one in numbers), each),
    )


def _large(number: Number, hand: Hand) -> Xml:
    return hand.paragraph((hand.text(number.number),), style=PageStyle.FIGURE)


def _told(number: Number, hand: Hand) -> Xml:
    counts = hand.prose(number.counts)
    place = hand.prose(f"{number.place}, {number.year}", LetterStyle.ASIDE)
    reference = () if number.note is None else (hand.reference(number.note),)
    return hand.paragraph((counts, *reference, BREAK, place), style=PageStyle.FIGURE_TEXT)


def _row(cells: Iterable[Xml], width: str, *more: Xml) -> Xml:
    properties = element("tcPr", element("tcW", w=width, type="dxa"))
    kept = element("trPr", element("cantSplit"), *more)
    return element("tr", kept, *(element("tc", properties, cell) for cell in cells))
