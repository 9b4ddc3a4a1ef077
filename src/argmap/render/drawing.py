"""A drawing: a map laid out, in points, with its text broken into lines; still no medium."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TypeAlias

from argmap.maps.map import Box, LineKind, Map
from argmap.render.look import TEXT, BoxLook
from argmap.render.signs import Sign

Point: TypeAlias = tuple[float, float]
Segment: TypeAlias = tuple[Point, ...]
"""One point: a straight line to it; three points: a cubic curve with two control points."""


class Direction(StrEnum):
    """Where the conclusion stands."""

    DOWN = "down"
    """On top, with what bears on it below."""
    ACROSS = "across"
    """At the left, with what bears on it to the right."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rect:
    """A rectangle; y grows downwards."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x of the right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y of the lower edge."""
        return self.y + self.height

    def scaled(self, factor: float) -> Rect:
        """The same rectangle in a drawing so many times as large."""
        return Rect(
            x=self.x * factor,
            y=self.y * factor,
            width=self.width * factor,
            height=self.height * factor,
        )

    def moved(self, right: float, down: float) -> Rect:
        """The same rectangle elsewhere."""
        return replace(self, x=self.x + right, y=self.y + down)


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Lines of text, set around the middle of a rectangle or from its start."""

    lines: tuple[str, ...]
    area: Rect
    size: float
    bold: bool = False
    italic: bool = False
    colour: str = "#000000"
    centred: bool = True
    right_to_left: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A sign in its place."""

    sign: Sign
    area: Rect
    """A square at the right end of it, in the middle, holds the sign."""
    colour: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """Small words on a box; those on its border stand in an outline of their own."""

    words: Words
    mark: Mark | None = None
    """The sign before the words."""
    border: str | None = None
    """The colour of the outline, where there is one."""
    leads_to: str | None = None
    """The id of the map that it points to."""
    repeats: str | None = None
    """The id of the box of this map that it points to."""

    @property
    def frame(self) -> Rect:
        """All that the tag takes: its words, and the sign before them."""
        area = self.words.area
        if self.mark is None:
            return area
        left = self.mark.area.x
        return replace(area, x=left, width=area.right - left)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedBox:
    """A box in its place, with all that is written on it."""

    box: Box
    frame: Rect
    look: BoxLook
    words: Words
    side: Rect | None = None
    """The band at the box's edge that shows its side."""
    tags: tuple[Tag, ...] = ()
    """The side's label, the standing, the number of quotations, the note."""
    mark: Mark | None = None
    """The sign in a junction."""
    unless: PlacedBox | None = None
    """The further compartment of a junction, in which its exceptions meet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Path:
    """A line in its place."""

    kind: LineKind
    tail: str
    head: str
    start: Point
    segments: tuple[Segment, ...]
    """What follows the start, up to the foot of the line's head."""
    tip: Point | None = None
    """Where the line's head ends, where it has one."""
    words: Words | None = None
    """What stands at the line."""
    heaviness: float = 1.0
    """How much heavier, or lighter, than others of its kind it is drawn."""

    @property
    def foot(self) -> Point:
        """Where the drawn stroke ends."""
        return self.segments[-1][-1] if self.segments else self.start


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedGroup:
    """A group's frame and its heading."""

    id: str
    frame: Rect
    words: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """A map in its place: what every medium draws."""

    map: Map
    direction: Direction
    width: float
    height: float
    boxes: tuple[PlacedBox, ...]
    paths: tuple[Path, ...]
    groups: tuple[PlacedGroup, ...] = ()
    unit: float = field(default=1.0)
    """How much smaller than designed it is: the factor of every stroke and text size."""

    @property
    def text_size(self) -> float:
        """The size of the labels, in points."""
        return TEXT * self.unit

    def scaled(self, factor: float) -> Drawing:
        """The same drawing, so many times as large."""
        return replace(
            self,
            width=self.width * factor,
            height=self.height * factor,
            boxes=tuple(_scaled_box(box, factor) for box in self.boxes),
            paths=tuple(_scaled_path(path, factor) for path in self.paths),
            groups=tuple(
                replace(g, frame=g.frame.scaled(factor), words=_scaled_words(g.words, factor))
                for g in self.groups
            ),
            unit=self.unit * factor,
        )


def _scaled_box(placed: PlacedBox, factor: float) -> PlacedBox:
    return replace(
        placed,
        frame=placed.frame.scaled(factor),
        words=_scaled_words(placed.words, factor),
        side=None if placed.side is None else placed.side.scaled(factor),
        tags=tuple(
            replace(t, words=_scaled_words(t.words, factor), mark=_scaled_mark(t.mark, factor))
            for t in placed.tags
        ),
        mark=_scaled_mark(placed.mark, factor),
        unless=None if placed.unless is None else _scaled_box(placed.unless, factor),
    )


def _scaled_mark(mark: Mark | None, factor: float) -> Mark | None:
    return None if mark is None else replace(mark, area=mark.area.scaled(factor))


def _scaled_words(words: Words, factor: float) -> Words:
    return replace(words, area=words.area.scaled(factor), size=words.size * factor)


def _scaled_path(path: Path, factor: float) -> Path:
    def scaled(point: Point) -> Point:
        return (point[0] * factor, point[1] * factor)

    return replace(
        path,
        start=scaled(path.start),
        segments=tuple(tuple(scaled(point) for point in segment) for segment in path.segments),
        tip=None if path.tip is None else scaled(path.tip),
        words=None if path.words is None else _scaled_words(path.words, factor),
    )
