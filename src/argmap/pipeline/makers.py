"""Makers: functions that make one file each from values, fit to run in another process."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TypeAlias, assert_never

from argmap.briefs.document import Brief
from argmap.briefs.flow import Flow
from argmap.maps.map import Map
from argmap.model.papers import Paper
from argmap.origin import Origin
from argmap.pipeline.jobs import Made
from argmap.pipeline.rehearse import glyph_finding
from argmap.render.card_records import render_card_records
from argmap.render.caselist import render_caselist
from argmap.render.flow_html import render_flow_page
from argmap.render.html import HtmlResult, render_brief_html
from argmap.render.layout import LayoutOptions
from argmap.render.pdf import render_pdf
from argmap.render.pictures import draw_dot, draw_mermaid, draw_pages, draw_png, draw_svg

Links: TypeAlias = tuple[tuple[str, str], ...]
"""Where each claim's evidence is shown: a claim's id and an address."""


class MapForm(StrEnum):
    """What a map is drawn as."""

    SVG = "svg"
    PDF = "pdf"
    PNG = "png"
    DOT = "dot"
    MERMAID = "mermaid"


class BriefForm(StrEnum):
    """What a brief is written as."""

    PDF = "pdf"
    HTML = "html"
    DOCX = "docx"
    XLSX = "xlsx"
    MARKDOWN = "md"
    RECORDS = "jsonl"

    @property
    def is_binary(self) -> bool:
        """Whether it is no text for a terminal."""
        return self in (BriefForm.PDF, BriefForm.DOCX, BriefForm.XLSX)


def make_map(
    map_: Map, *, form: MapForm, links: Links, paper: Paper, options: LayoutOptions, at: Origin
) -> Made:
    """Draw a map.

    Args:
        map_: What is in it.
        form: As what.
        links: Where claims lead, in a picture that can have links.
        paper: The paper that a PDF is for.
        options: How it is laid out.
        at: The entry that asked for it, to speak of where something is found.
    """
    match form:
        case MapForm.SVG:
            return draw_svg(map_, link_for=dict(links).get, options=options), ()
        case MapForm.PDF:
            return _printed(draw_pages(map_, paper=paper, options=options), at)
        case MapForm.PNG:
            return draw_png(map_, options=options), ()
        case MapForm.DOT:
            return draw_dot(map_).encode(), ()
        case MapForm.MERMAID:
            return draw_mermaid(map_).encode(), ()
        case _:
            assert_never(form)


def make_brief(
    brief: Brief, *, form: BriefForm, templates: Path | None, options: LayoutOptions, at: Origin
) -> Made:
    """Write a brief.

    Args:
        brief: What is in it.
        form: As what; a workbook holds no brief.
        templates: The project's own templates, where it has any.
        options: How its maps are laid out.
        at: The entry that asked for it, to speak of where something is found.
    """
    match form:
        case BriefForm.HTML | BriefForm.PDF:
            return _paged(
                render_brief_html(brief, own_templates=templates, options=options), form, at
            )
        case BriefForm.DOCX:
            from argmap.render.docx.document import render_docx  # reads Word's template

            return render_docx(brief), ()
        case BriefForm.MARKDOWN:
            return render_caselist(brief).encode(), ()
        case BriefForm.RECORDS:
            return render_card_records(brief).encode(), ()
        case BriefForm.XLSX:
            raise ValueError("a brief is no workbook")
        case _:
            assert_never(form)


def make_flow(flow: Flow, *, form: BriefForm, templates: Path | None, at: Origin) -> Made:
    """Write flow sheets, to print or to fill in on a screen.

    Args:
        flow: What is in them.
        form: As a PDF, a page or a workbook.
        templates: The project's own templates, where it has any.
        at: The entry that asked for it, to speak of where something is found.
    """
    match form:
        case BriefForm.HTML | BriefForm.PDF:
            return _paged(render_flow_page(flow, own_templates=templates), form, at)
        case BriefForm.XLSX:
            from argmap.render.flow_xlsx import render_flow_xlsx  # needed for nothing else

            return render_flow_xlsx(flow), ()
        case BriefForm.DOCX | BriefForm.MARKDOWN | BriefForm.RECORDS:
            raise ValueError("flow sheets are no running text")
        case _:
            assert_never(form)


def make_text(text: str) -> Made:
    """Write text that is ready already."""
    return text.encode(), ()


def _paged(page: HtmlResult, form: BriefForm, at: Origin) -> Made:
    """Give a page as it is, or set in print; or what is wrong with the project's templates."""
    if page.html is None:
        return b"", page.findings
    return _printed(page.html, at) if form is BriefForm.PDF else (page.html.encode(), ())


def _printed(html: str, at: Origin) -> Made:
    """Set a page in print; what no font could draw is said of the entry that asked for it."""
    printed = render_pdf(html)
    missing = (glyph_finding(printed.missing, place=at),) if printed.missing else ()
    return printed.data, missing
