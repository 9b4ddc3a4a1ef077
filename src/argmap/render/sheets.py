"""Sheets: a map made ready for paper, divided until every word on it can be read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from argmap.maps.grouped import some_groups, tied_in_words
from argmap.maps.map import Group, Map
from argmap.maps.split import Part, divide, number
from argmap.maps.untangle import untangled
from argmap.render.drawing import Direction, Drawing
from argmap.render.estimate import Estimate, Setting
from argmap.render.fonts import Face
from argmap.render.layout import DEFAULT, LayoutOptions, lay_out
from argmap.render.legend import draw_legend
from argmap.render.look import SMALL
from argmap.render.measure import Breadth
from argmap.render.text import measure

HEADING = 22.0
"""The height of a sheet's title, in points."""
TITLE = 13.0
"""The size of a sheet's title."""
GAP = 8.0
"""Between the picture and the legend."""
LEAST = 7.0
"""The smallest text that a reader should have to read, in points."""
MOST_SCALE = 1.25
"""How much larger than designed a picture may be where the page has room for it."""
_NARROWEST = 330.0
_MOST_TITLE = 600.0
_SETTINGS = (
    *(Setting(Direction.ACROSS, breadth) for breadth in Breadth),
    *(Setting(Direction.DOWN, breadth) for breadth in Breadth),
)
_LARGE = 400
"""From how many boxes on only one breadth of box is tried, and each page is laid out once."""
_SHARES = (1.0, 0.94, 0.88, 0.8, 0.7)
"""Shares of a page to fill, at an estimate: less where the engine took more room."""
_MOST_BOXES = 150
_MOST_PANELS = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One page of a map, in points: everything in it is at its final size."""

    drawing: Drawing
    legend: Drawing
    width: float
    height: float
    landscape: bool
    number: int
    of: int
    title: str
    part_title: str
    """What a further page shows: `Why: the water is clean`; empty on the first."""
    text_size: float
    """The size of the labels."""
    least_size: float
    """The size of the smallest words: tags, notes and pointers."""

    @property
    def used(self) -> float:
        """How much of the height the title, the picture and the legend take."""
        return HEADING + self.drawing.height + GAP + self.legend.height

    @property
    def id(self) -> str:
        """The id of the map, or of the part of it, that the sheet shows."""
        return self.drawing.map.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The room for a map on a page that stands upright, in points."""

    width: float
    height: float
    least: float = LEAST


def fit_sheets(
    map_: Map,
    *,
    width: float,
    height: float,
    least: float = LEAST,
    options: LayoutOptions = DEFAULT,
) -> tuple[Sheet, ...]:
    """Divide a map into few pages that hold it with no word under the least size.

    Each page is upright or turned, with the conclusion on top or at the left, whichever gives the
    largest text. A page whose one argument can't be made to fit keeps it at the size that fits.
    """
    forest = untangled(map_)
    page = Page(width=width, height=height, least=least)
    fitter = _Fitter(forest, page, options)
    if map_.groups:
        return tuple(_grouped_sheets(map_, fitter, least))
    sheets: tuple[Sheet, ...] = ()
    for share in _SHARES:
        sheets = tuple(fitter.sheets(share))
        if all(sheet.least_size >= least or _is_least(sheet.drawing.map) for sheet in sheets):
            break
    return sheets


def _grouped_sheets(map_: Map, fitter: _Fitter, least: float) -> Iterator[Sheet]:
    """All groups on one page with what ties them, or, told in words, as many a page as fit."""
    if len(map_.groups) <= _MOST_PANELS:
        sheet = fitter.sheet(map_)
        if sheet.least_size >= least:
            yield sheet
            return
    apart = tied_in_words(map_)
    pages: list[list[Group]] = [[]]
    for group in apart.groups:
        trial = some_groups(apart, [*pages[-1], group])
        if pages[-1] and fitter.sheet(trial).least_size < least:
            pages.append([])
        pages[-1].append(group)
    for number_, page in enumerate(pages, start=1):
        yield fitter.sheet(some_groups(apart, page, number=number_, of=len(pages)))


def _is_least(map_: Map) -> bool:
    """Whether a part can't be divided further: one premise of one argument."""
    return len(map_.boxes) <= 3


def whole_sheet(map_: Map, *, options: LayoutOptions = DEFAULT) -> Sheet:
    """A map on a page that is as large as the map, for screens."""
    drawing = lay_out(untangled(map_), direction=Direction.ACROSS, options=options)
    title = measure(map_.title, face=Face.BOLD, size=TITLE)
    width = max(drawing.width, min(title, _MOST_TITLE), _NARROWEST)
    return _sheet(drawing, width, float("inf"), landscape=False, most=1.0)


def _sheet(
    drawing: Drawing, width: float, height: float, *, landscape: bool, most: float = MOST_SCALE
) -> Sheet:
    map_ = drawing.map
    legend = draw_legend(map_, width=width)
    scale = _scale((drawing.width, drawing.height), legend.height, width, height, most)
    scaled = drawing.scaled(scale)
    return Sheet(
        drawing=scaled,
        legend=legend,
        width=width,
        height=height,
        landscape=landscape,
        number=map_.number,
        of=map_.of,
        title=map_.title,
        part_title=map_.part_title,
        text_size=scaled.text_size,
        least_size=SMALL * min(scale, 1.0),
    )


class _Fitter:
    """Fits parts of one map on one kind of page."""

    def __init__(self, map_: Map, page: Page, options: LayoutOptions) -> None:
        self._map = map_
        self._page = page
        self._options = options
        large = len(map_.boxes) > _LARGE
        settings = [s for s in _SETTINGS if not large or s.breadth is Breadth.MIDDLE]
        self._tried = 1 if large else 2
        self._estimates = {setting: Estimate(map_, setting) for setting in settings}
        self._legend = draw_legend(map_, width=page.width).height

    def fullness(self, part: Part) -> float:
        """How much of a page a part takes in the setting that suits it best, at an estimate."""
        if len(part.boxes) > _MOST_BOXES:
            return len(part.boxes) / _MOST_BOXES
        needed = self._page.least / SMALL
        return min(needed / self._estimated(part, setting) for setting in self._estimates)

    def sheets(self, share: float) -> Iterator[Sheet]:
        """The whole map on pages that are filled up to a share of their room."""
        parts = divide(self._map, fullness=lambda part: self.fullness(part) / share)
        for part, drawn in zip(parts, number(self._map, parts), strict=True):
            yield self.sheet(drawn, part)

    def sheet(self, map_: Map, part: Part | None = None) -> Sheet:
        """Draw a part at its final size, in whichever of the likeliest ways gives larger text."""
        settings = list(self._estimates)
        if part is not None:
            settings.sort(key=lambda s: -min(self._estimated(part, s), MOST_SCALE))
        tried = len(settings) if part is None else self._tried
        made = [self._drawn(map_, setting) for setting in settings[:tried]]
        return max(made, key=lambda sheet: sheet.text_size)

    def _drawn(self, map_: Map, setting: Setting) -> Sheet:
        drawing = lay_out(
            map_, direction=setting.direction, breadth=setting.breadth, options=self._options
        )
        turns = [
            _sheet(drawing, *self._area(landscape=turned), landscape=turned)
            for turned in (False, True)
        ]
        return max(turns, key=lambda sheet: sheet.text_size)

    def _estimated(self, part: Part, setting: Setting) -> float:
        """The scale at which a part fits, upright or turned."""
        extent = self._estimates[setting].extent(part)
        areas = (self._area(landscape=turned) for turned in (False, True))
        return max(_scale(extent, self._legend, *area, float("inf")) for area in areas)

    def _area(self, *, landscape: bool) -> tuple[float, float]:
        page = self._page
        return (page.height, page.width) if landscape else (page.width, page.height)


def _scale(
    extent: tuple[float, float], legend: float, width: float, height: float, most: float
) -> float:
    room = height - HEADING - GAP - legend
    return min(most, width / extent[0], room / extent[1])
