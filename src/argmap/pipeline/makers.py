"""Makers: functions that make one file each from values, fit to run in another process."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TypeAlias, assert_never

from argmap.briefs.document import Brief
from argmap.maps.map import Map
from argmap.model.profiles import Paper
from argmap.pipeline.jobs import Made
from argmap.render.html import render_brief_html
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


def make_map(form: MapForm, map_: Map, *, options: LayoutOptions) -> Made:
    """Draw a map as asked for."""
    match form:
        case MapForm.SVG:
            return make_map_svg(map_, (), options)
        case MapForm.PDF:
            return make_map_pdf(map_, Paper.LETTER, options)
        case MapForm.PNG:
            return draw_png(map_, options=options), ()
        case MapForm.DOT:
            return draw_dot(map_).encode(), ()
        case MapForm.MERMAID:
            return draw_mermaid(map_).encode(), ()
        case _:
            assert_never(form)


def make_map_svg(map_: Map, links: Links, options: LayoutOptions) -> Made:
    """Draw a whole map as an SVG file."""
    return draw_svg(map_, link_for=dict(links).get, options=options), ()


def make_map_pdf(map_: Map, paper: Paper, options: LayoutOptions) -> Made:
    """Set a map in print, on as many sheets as its text needs."""
    return render_pdf(draw_pages(map_, paper=paper, options=options)).data, ()


def make_brief_html(brief: Brief, templates: Path | None, options: LayoutOptions) -> Made:
    """Write a brief as a page for screens."""
    made = render_brief_html(brief, own_templates=templates, options=options)
    return (made.html or "").encode(), made.findings


def make_brief_pdf(brief: Brief, templates: Path | None, options: LayoutOptions) -> Made:
    """Set a brief in print."""
    page = render_brief_html(brief, own_templates=templates, options=options)
    if page.html is None:
        return b"", page.findings
    return render_pdf(page.html).data, page.findings


def make_text(text: str) -> Made:
    """Write text that is ready already."""
    return text.encode(), ()
