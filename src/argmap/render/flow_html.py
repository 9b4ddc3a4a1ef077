"""Flow sheets as HTML: for screens, and what their PDF is made from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from urllib.parse import quote

from markupsafe import Markup

from argmap.briefs.flow import Flow
from argmap.briefs.flow_sheets import FlowCell, FlowPart, FlowSheet
from argmap.model.papers import Paper
from argmap.render.disarm import disarm_html
from argmap.render.flow_contexts import (
    FlowCellContext,
    FlowContext,
    FlowHeadContext,
    FlowPartContext,
    FlowSheetContext,
)
from argmap.render.html import HtmlResult
from argmap.render.inline import text_html
from argmap.render.templates import Templates


@dataclass(frozen=True, slots=True)
class _Page:
    """A page on its side, in points."""

    width: float
    height: float


_PAGES: Mapping[Paper, _Page] = MappingProxyType(
    {Paper.LETTER: _Page(792, 612), Paper.A4: _Page(841.89, 595.28)}
)
_MARGIN, _TOP, _BOTTOM = 30, 44, 30
"""The margins of a page, in points: left and right, above, below."""
_HEAD = 20
"""How far below the top of a page its columns begin."""


def render_flow_page(flow: Flow, *, own_templates: Path | None = None) -> HtmlResult:
    """Write flow sheets as one page, a sheet of paper for each.

    Args:
        flow: What to write.
        own_templates: The project's `templates/` folder, which overrides argmap's.
    """
    templates = Templates(own=own_templates)
    made = templates.render(FlowContext.template, {"flow": _stage(flow)})
    if made.text is None:
        return HtmlResult(html=None, findings=made.findings)
    return HtmlResult(html=disarm_html(made.text) if templates.overridden else made.text)


def _stage(flow: Flow) -> FlowContext:
    counts = sorted({len(sheet.heads) for sheet in flow.sheets})
    page = _PAGES[flow.paper]
    return FlowContext(
        language=flow.language,
        paper=flow.paper.value,
        title=flow.title,
        subtitle=flow.subtitle,
        rules=Markup("\n".join(_rules(count, page) for count in counts)),  # noqa: S704  own CSS
        sheets=tuple(_sheet(sheet, n) for n, sheet in enumerate(flow.sheets, start=1)),
    )


def _rules(columns: int, page: _Page) -> str:
    """Rule the columns of a page from top to bottom, also below what is written.

    Why: a table's cells end where its words do, and there is most to write where there are none.
    """
    width, height = page.width - 2 * _MARGIN, page.height - _TOP - _BOTTOM
    places = (width * number / columns for number in range(1, columns))
    lines = "".join(f"M{x:.2f} {_HEAD}V{height:.2f}" for x in places)
    picture = (
        f"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {width:.2f} {height:.2f}'>"
        f"<path d='{lines}' stroke='#9aa3aa' stroke-width='.5'/></svg>"
    )
    name = f"columns-{columns}"
    return (
        f".{name} {{ page: {name} }}\n"
        f"@page {name} {{ size: {page.width}pt {page.height}pt; "
        f"margin: {_TOP}pt {_MARGIN}pt {_BOTTOM}pt; "
        f'background: 0 0 / 100% no-repeat url("data:image/svg+xml,{quote(picture)}") }}'
    )


def _sheet(sheet: FlowSheet, number: int) -> FlowSheetContext:
    return FlowSheetContext(
        id=f"sheet-{number}",
        side=sheet.side or "",
        name=sheet.name,
        title=text_html(sheet.title),
        heads=tuple(
            FlowHeadContext(label=h.label, side=h.side or "", who=h.who) for h in sheet.heads
        ),
        parts=tuple(_part(sheet, part) for part in sheet.parts or (_empty(sheet),)),
    )


def _empty(sheet: FlowSheet) -> FlowPart:
    """A row that is empty: a table has to have one."""
    return FlowPart(rows=((None,) * len(sheet.heads),))


def _part(sheet: FlowSheet, part: FlowPart) -> FlowPartContext:
    return FlowPartContext(
        rows=tuple(tuple(_cells(sheet, row)) for row in part.rows), room=part.room
    )


def _cells(sheet: FlowSheet, row: tuple[FlowCell | None, ...]) -> Iterator[FlowCellContext]:
    for head, cell in zip(sheet.heads, row, strict=True):
        known = cell or FlowCell(text="")
        yield FlowCellContext(
            side=head.side or "",
            number=known.number,
            move=known.move,
            text=text_html(known.text),
            cite=text_html(known.cite),
        )
