"""What an engine answers, and the axes in which both directions look the same.

Along: from conclusions to premises, downwards or to the right. Across: from one neighbour to the
next. All geometry is done in these two and turned into x and y at the end.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from argmap.render.drawing import Direction, Point, Rect


@dataclass(frozen=True, slots=True, kw_only=True)
class Spline:
    """A line's course as the engine drew it: a start, then triples of a cubic curve."""

    points: tuple[Point, ...]
    tip: Point | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Positions:
    """Where the engine put things, by the numbers of boxes and lines; y grows down."""

    width: float
    height: float
    centres: Mapping[int, Point]
    splines: Mapping[int, Spline]


@dataclass(frozen=True, slots=True)
class Band:
    """The stretch, along the way from conclusions to premises, that one rank takes."""

    number: int
    start: float
    end: float


def along(rect: Rect, direction: Direction) -> tuple[float, float]:
    """Where a rectangle starts and ends on the way from conclusions to premises."""
    if direction is Direction.DOWN:
        return rect.y, rect.bottom
    return rect.x, rect.right


def across(rect: Rect, direction: Direction) -> tuple[float, float]:
    """Where a rectangle starts and ends on the other axis."""
    if direction is Direction.DOWN:
        return rect.x, rect.right
    return rect.y, rect.bottom


def point(along_: float, across_: float, direction: Direction) -> Point:
    """Turn a place on the two axes into x and y."""
    return (across_, along_) if direction is Direction.DOWN else (along_, across_)


def find_bands(slots: Mapping[str, Rect], direction: Direction) -> Mapping[str, Band]:
    """The rank that each box stands in: boxes with the same middle share one."""
    middles = {box: sum(along(slot, direction)) / 2 for box, slot in slots.items()}
    ranks: list[list[str]] = []
    last = float("-inf")
    for box in sorted(slots, key=lambda box: middles[box]):
        if middles[box] - last > 1.0:
            ranks.append([])
        ranks[-1].append(box)
        last = middles[box]
    return {
        box: band
        for number, rank in enumerate(ranks)
        for band in (_band(number, (along(slots[box], direction) for box in rank)),)
        for box in rank
    }


def _band(number: int, spans: Iterable[tuple[float, float]]) -> Band:
    starts, ends = zip(*spans, strict=True)
    return Band(number, min(starts), max(ends))
