"""A brief as a Word file that behaves in Verbatim."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from types import MappingProxyType
from typing import assert_never

from argmap.briefs.blocks import Table
from argmap.briefs.document import Brief
from argmap.model.papers import Paper
from argmap.model.profiles import AnalyticStyle
from argmap.render.card_file import card_file
from argmap.render.card_lines import Heading, Line, Rank, Remark, Tag
from argmap.render.docx.cards import tag_paragraphs
from argmap.render.docx.elements import Xml, element, paragraph, root, run
from argmap.render.docx.package import pack
from argmap.render.docx.styles import ANALYTIC, HEADINGS, TAG, styles_part
from argmap.render.docx.tables import table_elements, words_runs

_SHEETS = MappingProxyType({Paper.LETTER: (12240, 15840), Paper.A4: (11906, 16838)})
_MARGIN = 1440
"""An inch; sheets, too, are measured in twentieths of a point."""
_SAME_PAGE = (element("pageBreakBefore", val="0"),)
_KEPT = (element("keepNext"),)


def render_docx(brief: Brief) -> bytes:
    """Write a brief as a Word file: `card_file` says what of it, `docx.styles` in which styles."""
    own_style = brief.analytics is AnalyticStyle.ANALYTIC
    analytic = ANALYTIC if own_style else TAG
    width = _SHEETS[brief.paper][0] - 2 * _MARGIN
    lines = _lines(card_file(brief), analytic=analytic, width=width)
    return pack(
        root("document", element("body", *lines, _sheet(brief.paper))),
        styles_part(language=brief.language, analytics=own_style),
        title=brief.title,
        language=brief.language,
    )


def _lines(lines: Iterable[Line], *, analytic: str, width: int) -> Iterator[Xml]:
    """Write the lines; a heading stays on a page that holds only higher ones and remarks."""
    above: Rank | None = Rank.POCKET
    for line in lines:
        match line:
            case Heading(rank, text):
                stays = above is not None and rank >= above
                looks = _SAME_PAGE if stays else ()
                yield paragraph(run(text), style=HEADINGS[rank - 1].id, looks=looks)
                above = rank
            case Tag():
                yield from tag_paragraphs(line, analytic=analytic)
            case Remark(words, leads):
                yield paragraph(*words_runs(words), looks=_KEPT if leads else ())
            case Table():
                yield from table_elements(line, width=width)
            case _:
                assert_never(line)
        if isinstance(line, Tag | Table):
            above = None


def _sheet(paper: Paper) -> Xml:
    width, height = _SHEETS[paper]
    margins = dict.fromkeys(("top", "right", "bottom", "left"), str(_MARGIN))
    return element(
        "sectPr",
        element("pgSz", w=str(width), h=str(height)),
        element("pgMar", **margins, header="720", footer="720", gutter="0"),
    )
