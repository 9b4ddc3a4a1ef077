"""Sheets: a map made ready for paper, divided until every word on it can be read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from argmap.maps.map import Map
from argmap.maps.split import Part, divide, number, part_map
from argmap.render.drawing import Direction, Drawing
from argmap.render.layout import DEFAULT, LayoutOptions, lay_out
from argmap.render.legend import draw_legend
from argmap.render.look import SMALL

HEADING = 22.0
"""The height of a sheet's title, in points."""
GAP = 8.0
"""Between the picture and the legend."""
LEAST = 7.0
"""The smallest text that a reader should have to read, in points."""
_SIZES = (44, 30, 22, 16)
"""How many boxes to try on one sheet, at most."""
_NARROWEST = 330.0
_LARGE = 160
"""From how many boxes on a map is divided once, instead of trying for the fewest sheets."""


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
    """Divide a map into as few pages as hold it with no word under the least size.

    Each page is upright or turned, with the conclusion on top or at the left, whichever gives the
    largest text; no text is larger than designed. A page whose one argument can't be made to fit
    keeps it at the size that fits.
    """
    fitter = _Fitter(map_, Page(width=width, height=height, least=least), options)
    sizes = _SIZES if len(map_.boxes) < _LARGE else _SIZES[-1:]
    divisions = [fitter.divided(most) for most in sizes]
    best = min(divisions, key=len)
    return tuple(fitter.sheet(part) for part in number(map_, best))


def whole_sheet(map_: Map, *, options: LayoutOptions = DEFAULT) -> Sheet:
    """A map on a page that is as large as the map, for screens."""
    drawing = lay_out(map_, direction=Direction.ACROSS, options=options)
    return _sheet(drawing, max(drawing.width, _NARROWEST), float("inf"), landscape=False)


def _sheet(drawing: Drawing, width: float, height: float, *, landscape: bool) -> Sheet:
    map_ = drawing.map
    legend = draw_legend(map_, width=width)
    scale = _scale(drawing, legend, width, height)
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
        text_size=scaled.text_size,
        least_size=SMALL * scale,
    )


@dataclass(frozen=True, slots=True)
class _Choice:
    """How a map goes on a page: its direction, the page's orientation, and its scale."""

    direction: Direction
    landscape: bool
    scale: float
    extent: tuple[float, float]
    """The width and height of the picture, as designed."""


class _Fitter:
    """Tries maps on a page, each once."""

    def __init__(self, map_: Map, page: Page, options: LayoutOptions) -> None:
        self._map = map_
        self._page = page
        self._options = options
        self._choices: dict[frozenset[str], _Choice] = {}

    def divided(self, most: int) -> tuple[Part, ...]:
        """Divide the map so, then again each part that doesn't fit."""
        parts = divide(self._map, most=most)
        while True:
            finer = tuple(self._finer(parts))
            if len(finer) == len(parts):
                return self._merged(parts)
            parts = finer

    def sheet(self, part: Map) -> Sheet:
        """Draw a part at its final size."""
        choice = self._choice(part)
        drawing = lay_out(part, direction=choice.direction, options=self._options)
        width, height = self._area(landscape=choice.landscape)
        return _sheet(drawing, width, height, landscape=choice.landscape)

    def _finer(self, parts: tuple[Part, ...]) -> Iterator[Part]:
        for part, drawn in zip(parts, number(self._map, parts), strict=True):
            if self._fits(drawn):
                yield part
            else:
                whole = part_map(self._map, part)
                yield from divide(whole, most=max(len(whole.boxes) * 2 // 3, 4))

    def _merged(self, parts: tuple[Part, ...]) -> tuple[Part, ...]:
        """Put parts that leave much room on one page, neighbours first."""
        done = list(parts)
        if len(self._map.boxes) >= _LARGE:
            return parts
        for distance in range(1, len(parts)):
            for later in range(len(done) - 1, distance - 1, -1):
                earlier = later - distance
                trial = [*done[:later], *done[later + 1 :]]
                trial[earlier] = _joined(done[earlier], done[later])
                if self._may_join(done, earlier, later) and self._fits(
                    number(self._map, tuple(trial))[earlier]
                ):
                    done = trial
        return tuple(done)

    def _may_join(self, parts: list[Part], earlier: int, later: int) -> bool:
        """Whether two parts would fit a page one below the other, at a guess."""
        drawn = number(self._map, tuple(parts))
        one, other = (self._choice(drawn[place]).extent for place in (earlier, later))
        width, height = max(one[0], other[0]), one[1] + other[1]
        room = (self._page.width, self._page.height - HEADING - GAP)
        most = SMALL / self._page.least
        return any(width <= w * most and height <= h * most for w, h in (room, room[::-1]))

    def _fits(self, map_: Map) -> bool:
        return self._choice(map_).scale * SMALL >= self._page.least

    def _choice(self, map_: Map) -> _Choice:
        """The best way to put a map on a page: the largest text, then the simplest page."""
        key = frozenset((*(box.id for box in map_.boxes), f"of {len(map_.lines)}"))
        if key not in self._choices:
            self._choices[key] = self._best(map_)
        return self._choices[key]

    def _best(self, map_: Map) -> _Choice:
        """Try the reading direction first: no text is larger than the designed size."""
        choices = list(self._turns(map_, Direction.ACROSS))
        if max(choice.scale for choice in choices) < 1.0:
            choices += self._turns(map_, Direction.DOWN)
        return max(choices, key=lambda choice: choice.scale)

    def _turns(self, map_: Map, direction: Direction) -> Iterator[_Choice]:
        drawing = lay_out(map_, direction=direction, options=self._options)
        for landscape in (False, True):
            width, height = self._area(landscape=landscape)
            scale = _scale(drawing, draw_legend(map_, width=width), width, height)
            extent = (drawing.width, drawing.height)
            yield _Choice(direction, landscape, scale, extent)

    def _area(self, *, landscape: bool) -> tuple[float, float]:
        page = self._page
        return (page.height, page.width) if landscape else (page.width, page.height)


def _scale(drawing: Drawing, legend: Drawing, width: float, height: float) -> float:
    room = height - HEADING - GAP - legend.height
    return min(1.0, width / drawing.width, room / drawing.height)


def _joined(one: Part, other: Part) -> Part:
    return Part(steps=(*one.steps, *other.steps), alone=(*one.alone, *other.alone))
