"""Setting a one-pager: on its own sheet, and on an endless one to see how long it is."""

from __future__ import annotations

import atexit
import re
from dataclasses import replace
from functools import cache
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from argmap.briefs.one_pager import OnePager
from argmap.findings.finding import Finding
from argmap.model.papers import Paper
from argmap.render.densities import Density, spread_css
from argmap.render.fitting import Length, Spread, share_out
from argmap.render.one_pager_html import render_one_pager_html
from argmap.render.pdf import Press
from argmap.render.templates import Templates

if TYPE_CHECKING:
    from weasyprint import Document

_SHEETS = {Paper.LETTER: (612.0, 792.0), Paper.A4: (595.276, 841.89)}
_ENDLESS = 14_400
"""The height of a sheet that no page is too long for, in points."""
_FLOOR = "sheet-floor"
_PART = "part-"
_POINTS = 0.75
"""In a CSS pixel."""
_UNSEEN = 14
"""By how much the foot may stand above the foot of the sheet, in points: nobody sees it."""
_STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)

_Spans: TypeAlias = dict[str, tuple[float, float]]


class TemplateFault(Exception):
    """A project's own template can't be filled in."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__("a template of the project can't be filled in")
        self.findings = findings


class Setter:
    """Sets pages in print, and keeps what they have in common.

    Raises:
        EngineMissing: WeasyPrint's system libraries aren't installed.
    """

    def __init__(self, *, own_templates: Path | None) -> None:
        self._own = own_templates
        # A project's templates may bring fonts, which no other page should see.
        self._shared = not Templates(own=own_templates).overridden
        self.press = _shared_press() if self._shared else Press()
        self._page: OnePager | None = None
        self._made: dict[str, str] = {}
        self._lengths: dict[str, Length] = {}

    def measure(self, page: OnePager, density: Density) -> Length:
        """Measure how long a page gets at a density; the same page at the same one only once."""
        self._turn_to(page)
        if density.name not in self._lengths:
            self._lengths[density.name] = self._measured(page, density)
        return self._lengths[density.name]

    def _measured(self, page: OnePager, density: Density) -> Length:
        spans = _spans(self._lay_out(page, density, style=_endless_css(page.paper)))
        top, bottom = spans.pop(_FLOOR, (0.0, 0.0))
        floor = _SHEETS[page.paper][1] - (bottom - top)
        return Length(end=_end(spans), floor=floor, gaps=_gaps(spans))

    def set(self, page: OnePager, density: Density, *, length: Length) -> Document | None:
        """Set a page on its sheet, and share out the room it leaves; None where it doesn't fit."""
        spread = share_out(length, density)
        document = self._on_sheet(page, density, spread)
        if document is None:
            return self._on_sheet(page, density, Spread())
        short = length.floor - _end(_spans(document))
        if short <= _UNSEEN:
            return document
        lower = replace(spread, drop=spread.drop + short - 1)
        return self._on_sheet(page, density, lower) or document

    def _on_sheet(self, page: OnePager, density: Density, spread: Spread) -> Document | None:
        style = spread_css(air=spread.air, drop=spread.drop)
        document = self._lay_out(page, density, style=style)
        return document if len(document.pages) == 1 else None

    def _lay_out(self, page: OnePager, density: Density, *, style: str) -> Document:
        html = self._html(page, density)
        styles = tuple(_STYLE.findall(html)) if self._shared else ()
        if styles:
            html = _STYLE.sub("", html)
        return self.press.lay_out(f"{html}<style>{style}</style>", styles=styles)

    def _html(self, page: OnePager, density: Density) -> str:
        """Fill in the templates, once for each density of the page that is being fitted."""
        self._turn_to(page)
        if density.name not in self._made:
            made = render_one_pager_html(page, density=density, own_templates=self._own)
            if made.html is None:
                raise TemplateFault(made.findings)
            self._made[density.name] = made.html
        return self._made[density.name]

    def _turn_to(self, page: OnePager) -> None:
        """Forget what was made of another page."""
        if page is not self._page:
            self._page, self._made, self._lengths = page, {}, {}


@cache
def _shared_press() -> Press:
    """Give the press that all pages in argmap's own look are set on."""
    # The engine's fonts are files in a folder that it takes away: before Python itself ends.
    atexit.register(_shared_press.cache_clear)
    return Press()


def _endless_css(paper: Paper) -> str:
    width = _SHEETS[paper][0]
    floor = f"@bottom-left {{ content: '' !important; -weasy-anchor: '{_FLOOR}' }}"
    return f"@page {{ size: {width}pt {_ENDLESS}pt !important; {floor} }}"


def _spans(document: Document) -> _Spans:
    """Give where on the first sheet everything that has a name begins and ends, in points."""
    anchors = document.pages[0].anchors
    return {name: (box[1] * _POINTS, box[3] * _POINTS) for name, box in anchors.items()}


def _end(spans: _Spans) -> float:
    return max((bottom for _, bottom in spans.values()), default=0.0)


def _gaps(spans: _Spans) -> int:
    """Count the parts that stand one under another, in whichever column: each has a gap above."""
    count, reached = 0, 0.0
    parts = (span for name, span in spans.items() if name.startswith(_PART))
    for top, bottom in sorted(parts, key=itemgetter(1)):
        if top >= reached:
            count, reached = count + 1, bottom
    return count
