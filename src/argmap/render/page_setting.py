"""Setting a one-pager: on its own sheet, and on an endless one to see how long it is."""

from __future__ import annotations

import atexit
import re
from dataclasses import dataclass, replace
from functools import cache
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from argmap.briefs.one_pager import OnePager
from argmap.findings.finding import Finding
from argmap.model.papers import Paper
from argmap.render.balancing import balance_css
from argmap.render.densities import DENSITIES, Density, sizes_css, spread_css
from argmap.render.fitting import Fit, Length, Spread, share_out
from argmap.render.one_pager_html import SIDE_MARGIN, render_one_pager_html
from argmap.render.pdf import Press
from argmap.render.templates import Templates

if TYPE_CHECKING:
    from weasyprint import HTML, Document

_SHEETS = {Paper.LETTER: (612.0, 792.0), Paper.A4: (595.276, 841.89)}
_ENDLESS = 14_400
"""The height of a sheet that no page is too long for, in points."""
_FLOOR = "sheet-floor"
_PART = "part-"
_POINTS = 0.75
"""In a CSS pixel."""
_UNSEEN = 14
"""By how much the foot may stand above the foot of the sheet, in points: nobody sees it."""
_SAME = 1
"""By how much the feet of pages with the same lines may differ, in points."""
_STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)

_Spans: TypeAlias = dict[str, tuple[float, float]]


class TemplateFault(Exception):
    """A project's own template can't be filled in."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__("a template of the project can't be filled in")
        self.findings = findings


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPage:
    """A page that is laid out on its sheet, and how it fits there."""

    document: Document
    fit: Fit


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
        self._read: tuple[HTML, tuple[str, ...]] | None = None
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

    def set_alike(self, page: OnePager, fit: Fit) -> SetPage | None:
        """Set a page just as another one fits; None where its foot isn't where that one's is.

        Why: the pages for the rows of a table mostly have as many lines as one another. Then there
        is nothing to measure, and they look alike.
        """
        self._turn_to(page)
        made = self._on_sheet(page, fit.density, fit.spread)
        alike = made is not None and abs(made.fit.end - fit.end) <= _SAME
        return made if alike else None

    def set(self, page: OnePager, density: Density, *, length: Length) -> SetPage | None:
        """Set a page on its sheet, and share out the room it leaves; None where it doesn't fit."""
        self._turn_to(page)
        spread = share_out(length, density)
        made = self._on_sheet(page, density, spread)
        if made is None:
            return self._on_sheet(page, density, Spread())
        short = length.floor - made.fit.end
        if short <= _UNSEEN:
            return made
        lower = replace(spread, drop=spread.drop + short - 1)
        return self._on_sheet(page, density, lower) or made

    def _on_sheet(self, page: OnePager, density: Density, spread: Spread) -> SetPage | None:
        style = spread_css(air=spread.air, drop=spread.drop)
        document = self._lay_out(page, density, style=style)
        if len(document.pages) > 1:
            return None
        end = _end(_spans(document))
        return SetPage(document=document, fit=Fit(density=density, spread=spread, end=end))

    def _lay_out(self, page: OnePager, density: Density, *, style: str) -> Document:
        read, styles = self._read = self._read or self._reading(page)
        evened = balance_css(page, density, width=_SHEETS[page.paper][0] - 2 * SIDE_MARGIN)
        last = f"{evened}{style}"
        return self.press.lay_out(read, styles=(*styles, sizes_css(density)), last=last)

    def _reading(self, page: OnePager) -> tuple[HTML, tuple[str, ...]]:
        """Fill in the templates and read what they make; all densities are sizes of that."""
        made = render_one_pager_html(page, density=DENSITIES[0], own_templates=self._own)
        if made.html is None:
            raise TemplateFault(made.findings)
        styles = tuple(_STYLE.findall(made.html)) if self._shared else ()
        html = _STYLE.sub("", made.html) if styles else made.html
        return self.press.read(html), styles

    def _turn_to(self, page: OnePager) -> None:
        """Forget what was made of another page."""
        if page is not self._page:
            self._page, self._read, self._lengths = page, None, {}


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
