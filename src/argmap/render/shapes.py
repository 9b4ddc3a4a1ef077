"""Everything in a drawing but its words, as SVG: the one picture that all media share."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from math import hypot
from typing import assert_never

from argmap.render.drawing import Drawing, Path, PlacedBox, Point, Rect, Tag
from argmap.render.look import LINES, PAPER, BoxLook, Head, LineLook, Pattern, side_look
from argmap.render.marks import mark_shapes
from argmap.render.numbers import number


def shapes(drawing: Drawing) -> str:
    """The frames, bands and lines of a drawing, as SVG elements; boxes lie over lines."""
    return "".join((*_ground(drawing), *_boxes(drawing)))


def box_shapes(placed: PlacedBox, *, unit: float) -> str:
    """One box's frame with its band, its tags and its further compartment."""
    return "".join(_box(placed, unit))


def tag_shapes(tag: Tag, *, unit: float) -> str:
    """A tag's outline and its sign."""
    outline = "" if tag.border is None else _tag(tag.frame, tag.border, unit)
    return outline if tag.mark is None else outline + mark_shapes(tag.mark, unit=unit)


def ground_shapes(drawing: Drawing) -> str:
    """What lies under the boxes: the groups' frames and the lines."""
    return "".join(_ground(drawing))


def _ground(drawing: Drawing) -> Iterator[str]:
    for group in drawing.groups:
        yield _rect(group.frame, radius=4.0 * drawing.unit, fill="#f7f7f5", stroke="#c9ced2")
    for path in drawing.paths:
        yield from _path(path, drawing.unit)


def _boxes(drawing: Drawing) -> Iterator[str]:
    for placed in drawing.boxes:
        yield from _box(placed, drawing.unit)


def _box(placed: PlacedBox, unit: float) -> Iterator[str]:
    look = placed.look
    if look.width:
        yield _frame(placed.frame, look, unit)
    if placed.side is not None and placed.box.side_index is not None:
        yield from _band(placed.side, placed.box.side_index, unit)
        yield _frame(placed.frame, look, unit, filled=False)
    for tag in placed.tags:
        yield tag_shapes(tag, unit=unit)
    if placed.mark is not None:
        yield mark_shapes(placed.mark, unit=unit)
    if placed.unless is not None:
        yield from _box(placed.unless, unit)


def _frame(frame: Rect, look: BoxLook, unit: float, *, filled: bool = True) -> str:
    return _rect(
        frame,
        radius=look.radius * unit,
        fill=look.fill if filled else "none",
        stroke=look.border,
        width=look.width * unit,
        dash=_dash(look.dash, unit),
    )


def _tag(area: Rect, border: str, unit: float) -> str:
    return _rect(area, radius=2.5 * unit, fill=PAPER, stroke=border, width=0.7 * unit)


def _band(band: Rect, index: int, unit: float) -> Iterator[str]:
    """A side's pattern, drawn stroke by stroke: no medium need know of SVG patterns."""
    look = side_look(index)
    match look.pattern:
        case Pattern.SOLID:
            yield _rect(band, radius=0.0, fill=look.colour, stroke="none")
        case Pattern.STRIPES:
            yield _strokes(_stripes(band, 3.4 * unit), look.colour, 1.4 * unit)
        case Pattern.DOTS:
            yield _dots(band, look.colour, 3.6 * unit)
        case Pattern.RUNGS:
            rungs = [((band.x, y), (band.right, y)) for y in _every(band, 3.0 * unit)]
            yield _strokes(rungs, look.colour, 1.3 * unit)
        case _:
            assert_never(look.pattern)
    edge = [((band.right, band.y), (band.right, band.bottom))]
    yield _strokes(edge, look.colour, 0.7 * unit)


def _stripes(band: Rect, step: float) -> list[tuple[Point, Point]]:
    """Slanting strokes, cut off at the band's ends."""
    stripes: list[tuple[Point, Point]] = []
    low = band.y
    while low < band.bottom + band.width:
        top = max(low - band.width, band.y)
        foot = min(low, band.bottom)
        stripes.append(((band.x + low - foot, foot), (band.x + low - top, top)))
        low += step
    return [(a, b) for a, b in stripes if a[0] < band.right and a != b]


def _every(band: Rect, step: float) -> list[float]:
    count = max(int(band.height / step), 1)
    return [band.y + (place + 0.5) * band.height / count for place in range(count)]


def _dots(band: Rect, colour: str, step: float) -> str:
    x = number(band.x + band.width / 2)
    radius = number(band.width * 0.27)
    dots = (
        f'<circle cx="{x}" cy="{number(y)}" r="{radius}" fill="{colour}"/>'
        for y in _every(band, step)
    )
    return "".join(dots)


def _strokes(strokes: list[tuple[Point, Point]], colour: str, width: float) -> str:
    course = "".join(f"M{_point(start)}L{_point(end)}" for start, end in strokes)
    return f'<path d="{course}" fill="none" stroke="{colour}" stroke-width="{number(width)}"/>'


def _rect(
    rect: Rect, *, radius: float, fill: str, stroke: str, width: float = 0.7, dash: str = ""
) -> str:
    line = "" if stroke == "none" else f' stroke="{stroke}" stroke-width="{number(width)}"'
    corner = f' rx="{number(radius)}"' if radius else ""
    return (
        f'<rect x="{number(rect.x)}" y="{number(rect.y)}" width="{number(rect.width)}"'
        f' height="{number(rect.height)}"{corner} fill="{fill}"{line}{dash}/>'
    )


def _path(path: Path, unit: float) -> Iterator[str]:
    look = LINES[path.kind]
    look = replace(look, width=look.width * path.heaviness)
    yield (
        f'<path d="{_course(path)}" fill="none" stroke="{look.colour}"'
        f' stroke-width="{number(look.width * unit)}"{_dash(look.dash, unit)}/>'
    )
    if path.tip is not None:
        yield from _head(path.foot, path.tip, look, unit)


def _course(path: Path) -> str:
    course = f"M{_point(path.start)}"
    for segment in path.segments:
        letter = "L" if len(segment) == 1 else "C"
        course += letter + " ".join(_point(point) for point in segment)
    return course


def _head(foot: Point, tip: Point, look: LineLook, unit: float) -> Iterator[str]:
    length = hypot(tip[0] - foot[0], tip[1] - foot[1]) or 1.0
    ahead = ((tip[0] - foot[0]) / length, (tip[1] - foot[1]) / length)

    def at(along: float, aside: float) -> Point:
        """A point so far behind the tip, and so far to its side."""
        return (
            tip[0] - ahead[0] * along * unit - ahead[1] * aside * unit,
            tip[1] - ahead[1] * along * unit + ahead[0] * aside * unit,
        )

    match look.head:
        case Head.NONE:
            return
        case Head.TRIANGLE:
            corners = " ".join(_point(p) for p in (at(0, 0), at(6.6, 3.1), at(6.6, -3.1)))
            yield f'<polygon points="{corners}" fill="{look.colour}"/>'
        case Head.BAR:
            stem = (at(7, 0), at(2, 0))
            yield _strokes([stem], look.colour, look.width * unit)
            yield _strokes([(at(1.8, 5), at(1.8, -5))], look.colour, 2.2 * unit)
        case Head.CIRCLE:
            x, y = at(3.2, 0)
            yield (
                f'<circle cx="{number(x)}" cy="{number(y)}" r="{number(2.7 * unit)}"'
                f' fill="{PAPER}" stroke="{look.colour}" stroke-width="{number(1.3 * unit)}"/>'
            )
        case Head.CHEVRON:
            yield _strokes([(at(7, 0), at(0.5, 0))], look.colour, look.width * unit)
            wings = [(at(5.5, 3.2), at(0.5, 0)), (at(5.5, -3.2), at(0.5, 0))]
            yield _strokes(wings, look.colour, 1.1 * unit)
        case _:
            assert_never(look.head)


def _dash(dash: tuple[float, ...], unit: float) -> str:
    if not dash:
        return ""
    lengths = " ".join(number(length * unit) for length in dash)
    cap = ' stroke-linecap="round"' if dash[0] < 1 else ""
    return f' stroke-dasharray="{lengths}"{cap}'


def _point(point: Point) -> str:
    return f"{number(point[0])},{number(point[1])}"
