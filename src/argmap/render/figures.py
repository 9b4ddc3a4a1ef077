"""A brief's maps: laid out for its paper, split where a page is too small."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from argmap.briefs.anchors import claim_anchor
from argmap.briefs.blocks import ClaimBlock, Figure
from argmap.briefs.document import Brief, Section
from argmap.model.ids import ClaimId
from argmap.model.papers import Paper
from argmap.render.contexts import FigureContext, SheetContext
from argmap.render.inline import text_html
from argmap.render.layout import LayoutOptions
from argmap.render.map_html import sheet_html
from argmap.render.sheets import Sheet, fit_sheets
from argmap.render.staging import DrawMap
from argmap.render.svg import LinkFor

_ROOM = {Paper.LETTER: (525.0, 690.0), Paper.A4: (508.0, 740.0)}
"""What `brief.css` leaves of an upright page for a map, in points."""


def figure_drawer(brief: Brief, *, options: LayoutOptions) -> DrawMap:
    """Give what draws the brief's maps, with links to the claims that it prints."""
    printed = frozenset(_printed(brief.sections))
    width, height = _ROOM[brief.paper]

    def link_for(claim: ClaimId) -> str | None:
        anchor = claim_anchor(claim)
        return f"#{anchor}" if anchor in printed else None

    def draw(figure: Figure, level: int) -> FigureContext:
        sheets = fit_sheets(figure.map, width=width, height=height, options=options)
        return FigureContext(
            description=text_html(figure.map.description),
            sheets=tuple(_sheet(sheet, link_for, level) for sheet in sheets),
        )

    return draw


def _printed(sections: tuple[Section, ...]) -> Iterator[str]:
    for section in sections:
        yield from (b.id for b in section.blocks if isinstance(b, ClaimBlock) and b.id)
        yield from _printed(section.sections)


def _sheet(sheet: Sheet, link_for: LinkFor, level: int) -> SheetContext:
    """Draw a sheet, its title with the heading level of its place in the brief.

    Only the first sheet is a heading: the others go on with the same map.
    """
    heading = f"h{level}" if sheet.number == 1 else "p"
    html = sheet_html(sheet, link_for=link_for, heading=heading)
    return SheetContext(
        orientation="landscape" if sheet.landscape else "portrait",
        html=Markup(html),  # noqa: S704  written by sheet_html, which escapes
    )
