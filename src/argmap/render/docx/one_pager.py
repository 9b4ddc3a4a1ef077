"""A one-pager as a Word file that somebody can edit and restyle at the last minute."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, takewhile
from types import MappingProxyType

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE

from argmap.briefs.one_pager import OnePager
from argmap.briefs.page_order import READING_ORDER
from argmap.model.one_pagers import Part
from argmap.model.papers import Paper
from argmap.render.docx.elements import Xml, element, root
from argmap.render.docx.package import Beside, pack
from argmap.render.docx.page_columns import in_columns
from argmap.render.docx.page_hand import Hand
from argmap.render.docx.page_looks import PageStyle
from argmap.render.docx.page_parts import PageParts
from argmap.render.docx.page_styles import numbering_part, page_styles_part
from argmap.render.page_words import set_right

_SHEETS = MappingProxyType({Paper.LETTER: (12240, 15840), Paper.A4: (11906, 16838)})
_MARGIN = 792
"""Eleven twentieths of an inch; sheets, too, are measured in twentieths of a point."""
_GAP = 360
"""Between two columns."""
_ACROSS = frozenset({Part.SUBTITLE, Part.PROBLEM, Part.FIGURES})
"""What stands over the whole width where the layout reads it first; the rest is in columns."""


def render_one_pager_docx(page: OnePager) -> bytes:
    """Write a page as a Word file in Word's own styles, ready to be changed."""
    hand = Hand(page.language)
    parts = PageParts(page=page, hand=hand)
    return pack(
        root("document", element("body", *_body(page, parts=parts, hand=hand))),
        page_styles_part(
            language=page.language.id,
            right_to_left=hand.right_to_left,
            brand=page.brand,
            width=_width(page),
        ),
        title=set_right(page.headline),
        language=page.language.id,
        beside=(_numbering(), *(picture.beside for picture in parts.pictures), *_links(page)),
    )


def _body(page: OnePager, *, parts: PageParts, hand: Hand) -> Iterator[Xml]:
    """Write the head over the whole width, the parts in two columns, and the foot."""
    order = READING_ORDER[page.layout]
    across = tuple(takewhile(_ACROSS.__contains__, order))
    yield from parts.head()
    for part in across:
        yield from chain.from_iterable(parts.part(part, width=_width(page)))
    yield _end_of_section(page, hand, columns=1)
    width = (_width(page) - _GAP) // 2
    below = (parts.part(part, width=width) for part in order[len(across) :])
    yield from in_columns(tuple(chain.from_iterable(below)), hand=hand)
    yield _end_of_section(page, hand, columns=2)
    yield from parts.foot()
    yield _sheet(page, hand, columns=1)


def _end_of_section(page: OnePager, hand: Hand, *, columns: int) -> Xml:
    """Write the paragraph that says how wide the columns above it are."""
    sheet = _sheet(page, hand, columns=columns)
    return hand.paragraph((), style=PageStyle.SECTION_END, section=sheet)


def _sheet(page: OnePager, hand: Hand, *, columns: int) -> Xml:
    width, height = _SHEETS[page.paper]
    margins = dict.fromkeys(("top", "right", "bottom", "left"), str(_MARGIN))
    return element(
        "sectPr",
        element("type", val="continuous"),
        element("pgSz", w=str(width), h=str(height)),
        element("pgMar", **margins, header="360", footer="360", gutter="0"),
        element("cols", num=str(columns), space=str(_GAP)),
        *((element("bidi"),) if hand.right_to_left else ()),
    )


def _width(page: OnePager) -> int:
    return _SHEETS[page.paper][0] - 2 * _MARGIN


def _numbering() -> Beside:
    return Beside(
        id="numbering",
        relation=RELATIONSHIP_TYPE.NUMBERING,
        target="/word/numbering.xml",
        media_type=CONTENT_TYPE.WML_NUMBERING,
        data=numbering_part().encode(),
    )


def _links(page: OnePager) -> Iterator[Beside]:
    """Give the addresses that words on the page lead to, under the names they use."""
    if page.link is not None:
        yield _link("link", page.link)
    if page.contact is not None and page.contact.email is not None:
        yield _link("email", f"mailto:{page.contact.email}")
    for note in page.notes:
        if note.url is not None:
            yield _link(f"source{note.number}", note.url)


def _link(id_: str, address: str) -> Beside:
    return Beside(id=id_, relation=RELATIONSHIP_TYPE.HYPERLINK, target=address)
