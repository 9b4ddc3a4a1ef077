"""A one-pager as HTML: the page for screens and, at a density, what its PDF is made from."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from markupsafe import Markup

from argmap.briefs.one_pager import OnePager
from argmap.briefs.page_record import page_annotations
from argmap.model.papers import Paper
from argmap.render.densities import Density, density_css, likely_density
from argmap.render.disarm import disarm_html
from argmap.render.html import HtmlResult
from argmap.render.one_pager_contexts import OnePagerContext
from argmap.render.palette import palette_css
from argmap.render.staging_page import stage_page
from argmap.render.templates import Templates

SIDE_MARGIN = 39.6
"""The page's margins at its sides, in points."""
_TOP_MARGIN = 36
_FOOT_MARGIN = 30
_SPARE = 3
"""What browsers round away, in points."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Paper:
    """A sheet, as CSS calls it and in points."""

    size: str
    height: float


_PAPERS: Mapping[Paper, _Paper] = MappingProxyType(
    {
        Paper.LETTER: _Paper(size="8.5in 11in", height=792),
        Paper.A4: _Paper(size="210mm 297mm", height=841.89),
    }
)


def render_one_pager_html(
    page: OnePager, *, density: Density | None = None, own_templates: Path | None = None
) -> HtmlResult:
    """Write a one-pager as a page that needs nothing but itself.

    Args:
        page: What to write.
        density: The sizes to print it in; None for the page for screens, which knows the words'
            places in their sources as well.
        own_templates: The project's `templates/` folder, which overrides argmap's.
    """
    templates = Templates(own=own_templates)
    context = stage_page(page, style=_style(page, density))
    made = templates.render(OnePagerContext.template, {"page": context})
    if made.text is None:
        return HtmlResult(html=None, findings=made.findings)
    html = disarm_html(made.text) if templates.overridden else made.text
    return HtmlResult(html=html if density else _annotated(html, page))


def _annotated(html: str, page: OnePager) -> str:
    """Put into a page's head where its words stand in their sources, for machines to read.

    It is data that no browser runs; a project's own template neither brings it nor leaves it out.
    """
    data = json.dumps(page_annotations(page), ensure_ascii=False).replace("<", "\\u003c")
    script = f'<script type="application/ld+json">{data}</script>\n'
    return html.replace("</head>", f"{script}</head>", 1)


def _style(page: OnePager, density: Density | None) -> Markup:
    paper = _PAPERS[page.paper]
    parts = (
        palette_css(page.brand),
        f"@page{{size:{paper.size};margin:{_TOP_MARGIN}pt {SIDE_MARGIN}pt {_FOOT_MARGIN}pt}}",
        f":root{{{density_css(density)}}}" if density else _browser_print(page, paper),
    )
    return Markup("\n".join(parts))  # noqa: S704  own CSS


def _browser_print(page: OnePager, paper: _Paper) -> str:
    """Let a browser print one page, its foot at the sheet's foot."""
    sizes = density_css(likely_density(page))
    height = paper.height - _TOP_MARGIN - _FOOT_MARGIN - _SPARE
    return (
        f"@media print{{:root{{{sizes}}}"
        f".sheet{{min-height:{height:.1f}pt;display:flex;flex-direction:column}}"
        "main{flex:1 0 auto}}"
    )
