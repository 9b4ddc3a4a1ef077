"""A brief as a Word file that behaves in Verbatim."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from types import MappingProxyType
from typing import assert_never

from argmap.briefs.blocks import Table
from argmap.briefs.document import Brief
from argmap.model.profiles import AnalyticStyle, Paper
from argmap.render.card_file import card_file
from argmap.render.card_lines import Heading, Line, Remark, Tag
from argmap.render.docx.cards import tag_paragraphs
from argmap.render.docx.elements import Xml, element, paragraph, root, run
from argmap.render.docx.package import pack
from argmap.render.docx.styles import ANALYTIC, HEADINGS, TAG, styles_part
from argmap.render.docx.tables import table_element, words_runs

_SHEETS = MappingProxyType({Paper.LETTER: (12240, 15840), Paper.A4: (11906, 16838)})
_MARGIN = 1440
"""An inch; sheets, too, are measured in twentieths of a point."""


def render_docx(brief: Brief) -> bytes:
    """Write a brief as a Word file: `card_file` says what of it, `docx.styles` in which styles."""
    own_style = brief.analytics is AnalyticStyle.ANALYTIC
    analytic = ANALYTIC if own_style else TAG
    width = _SHEETS[brief.paper][0] - 2 * _MARGIN
    lines = chain.from_iterable(
        _line(line, analytic=analytic, width=width) for line in card_file(brief)
    )
    return pack(
        root("document", element("body", *lines, _sheet(brief.paper))),
        styles_part(language=brief.language, analytics=own_style),
        title=brief.title,
        language=brief.language,
    )


def _line(line: Line, *, analytic: str, width: int) -> Iterator[Xml]:
    match line:
        case Heading(rank, text):
            yield paragraph(run(text), style=HEADINGS[rank - 1].id)
        case Tag():
            yield from tag_paragraphs(line, analytic=analytic)
        case Remark(words):
            yield paragraph(*words_runs(words))
        case Table():
            yield table_element(line, width=width)
            yield paragraph()  # two tables in a row would become one
        case _:
            assert_never(line)


def _sheet(paper: Paper) -> Xml:
    width, height = _SHEETS[paper]
    margins = dict.fromkeys(("top", "right", "bottom", "left"), str(_MARGIN))
    return element(
        "sectPr",
        element("pgSz", w=str(width), h=str(height)),
        element("pgMar", **margins, header="720", footer="720", gutter="0"),
    )
