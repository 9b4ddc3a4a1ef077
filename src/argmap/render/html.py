"""A brief as HTML: the page for screens and, with the same words, what the PDF is made from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from markupsafe import Markup

from argmap.briefs.blocks import Figure
from argmap.briefs.document import Brief
from argmap.findings.finding import Finding
from argmap.render.contexts import BriefContext, FigureContext, SheetContext
from argmap.render.disarm import disarm_html
from argmap.render.figures import figure_drawer
from argmap.render.inline import text_html
from argmap.render.layout import DEFAULT, LayoutOptions
from argmap.render.map_html import sheet_css
from argmap.render.staging import stage_brief
from argmap.render.templates import Templates


@dataclass(frozen=True, slots=True, kw_only=True)
class HtmlResult:
    """A page, or what is wrong with the project's templates."""

    html: str | None
    findings: tuple[Finding, ...] = ()


def render_brief_html(
    brief: Brief, *, own_templates: Path | None = None, options: LayoutOptions = DEFAULT
) -> HtmlResult:
    """Write a brief as one HTML page that needs nothing but itself.

    Args:
        brief: What to write.
        own_templates: The project's `templates/` folder, which overrides argmap's.
        options: How the maps are laid out.
    """
    templates = Templates(own=own_templates)
    context = stage_brief(brief, draw=figure_drawer(brief, options=options), map_style=sheet_css())
    made = templates.render(BriefContext.template, {"brief": context})
    if made.text is None:
        return HtmlResult(html=None, findings=made.findings)
    return HtmlResult(html=disarm_html(made.text) if templates.overridden else made.text)


def check_templates(brief: Brief, *, own_templates: Path) -> tuple[Finding, ...]:
    """Find the mistakes in a project's templates, without laying out a map or setting a page."""
    templates = Templates(own=own_templates)
    if not templates.overridden:
        return ()
    context = stage_brief(brief, draw=_undrawn, map_style="")
    return templates.render(BriefContext.template, {"brief": context}).findings


def template_texts(own_templates: Path) -> Mapping[str, str]:
    """Give the project's own templates by the names that findings call them, for excerpts."""
    return Templates(own=own_templates).texts()


def _undrawn(figure: Figure, _level: int) -> FigureContext:
    sheet = SheetContext(orientation="portrait", html=Markup(""))
    return FigureContext(description=text_html(figure.map.description), sheets=(sheet,))
