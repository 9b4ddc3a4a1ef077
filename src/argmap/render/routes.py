"""The courses of lines.

Between neighbouring ranks a line turns in the free gap, where it meets no box whatever the engine
did; every other line takes the course that the engine found round the boxes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace

from argmap.maps.map import Box, BoxKind, Line, LineKind, Map
from argmap.render.dot import HEAD, first_between
from argmap.render.drawing import Direction, Path, PlacedBox, Point, Rect, Segment
from argmap.render.look import LINES, Head
from argmap.render.positions import Band, Positions, Spline, across, along, point
from argmap.render.signs import HEAVY, HOLDINGS, LIGHT

_MOST_BETWEEN_ENDS = 11.0
_EDGE = 5.0
_INNER = 9.5
_OUTER = 14.0
"""How far from the junctions the brackets of exceptions and of premises stand."""
_TURN = 3.0
_MOST_BETWEEN_SPINES = 4.5
_STRAIGHT = 0.4


def routes(
    map_: Map,
    boxes: Mapping[str, PlacedBox],
    bands: Mapping[str, Band],
    positions: Positions,
    *,
    direction: Direction,
) -> Iterator[Path]:
    """Find the course of every line, in the map's order."""
    ends = _ends(map_, boxes, direction)
    spines = _spines(map_, boxes, bands, ends, direction)
    first = first_between(map_)
    for number, line in enumerate(map_.lines):
        if bands[line.tail].number == bands[line.head].number + 1:
            path = _elbow(line, boxes, spines[number], ends[number], direction)
        else:
            path = _detour(line, boxes, positions.splines[first[number]])
        heaviness = _heaviness(line, boxes[line.tail].box)
        yield path if heaviness == 1.0 else replace(path, heaviness=heaviness)


def _heaviness(line: Line, tail: Box) -> float:
    """What doesn't hold is drawn thin, and what is highlighted heavy, from end to end."""
    if line.highlighted:
        return HEAVY
    return LIGHT if tail.holding in HOLDINGS else 1.0


def _spines(
    map_: Map,
    boxes: Mapping[str, PlacedBox],
    bands: Mapping[str, Band],
    ends: Mapping[int, float],
    direction: Direction,
) -> Mapping[int, float]:
    """Where, along, each line between neighbouring ranks turns.

    Premises share the spine of their bracket; exceptions have theirs inside it, so that neither
    crosses the other. Of the arguments on a claim, the one from farthest turns nearest to it.
    """
    spines: dict[int, float] = {}
    arriving: dict[tuple[str, bool], list[tuple[float, int]]] = defaultdict(list)
    for number, line in enumerate(map_.lines):
        if boxes[line.head].box.kind is BoxKind.ARGUMENT:
            inner = line.kind is LineKind.UNLESS
            spines[number] = bands[line.head].end + (_INNER if inner else _OUTER)
        else:
            way = _middle(_whole(boxes[line.tail]), direction) - ends[number]
            arriving[line.head, way > 0].append((-abs(way), number))
    for (head, _), lines in arriving.items():
        first = bands[head].end + HEAD + _TURN
        room = bands[map_.lines[lines[0][1]].tail].start - _TURN - first
        gap = min(_MOST_BETWEEN_SPINES, max(room, 0.0) / max(len(lines) - 1, 1))
        for place, (_, number) in enumerate(sorted(lines)):
            spines[number] = first + gap * place
    return spines


def _ends(map_: Map, boxes: Mapping[str, PlacedBox], direction: Direction) -> Mapping[int, float]:
    """Where, across, each line meets the box that it leads to.

    Premises meet in the middle of their junction; arguments on the same claim arrive side by
    side, in the order in which they stand.
    """
    arriving: dict[str, list[int]] = defaultdict(list)
    found: dict[int, float] = {}
    for number, line in enumerate(map_.lines):
        placed = boxes[line.head]
        if placed.box.kind is BoxKind.ARGUMENT:
            found[number] = _middle(_compartment(placed, line.kind), direction)
        else:
            arriving[line.head].append(number)
    for head, numbers in arriving.items():
        start, end = across(boxes[head].frame, direction)
        numbers.sort(key=lambda n: _middle(boxes[map_.lines[n].tail].frame, direction))
        room = max(end - start - 2 * _EDGE, 1.0)
        gap = min(_MOST_BETWEEN_ENDS, room / max(len(numbers) - 1, 1))
        first = (start + end) / 2 - gap * (len(numbers) - 1) / 2
        found.update((number, first + gap * place) for place, number in enumerate(numbers))
    return found


def _compartment(placed: PlacedBox, kind: LineKind) -> Rect:
    if kind is LineKind.UNLESS and placed.unless is not None:
        return placed.unless.frame
    return placed.frame


def _middle(rect: Rect, direction: Direction) -> float:
    return sum(across(rect, direction)) / 2


def _whole(placed: PlacedBox) -> Rect:
    """The frame of a box with all its compartments."""
    if placed.unless is None:
        return placed.frame
    first, second = placed.frame, placed.unless.frame
    return Rect(x=first.x, y=first.y, width=second.right - first.x, height=second.bottom - first.y)


def _elbow(
    line: Line,
    boxes: Mapping[str, PlacedBox],
    spine: float,
    arrival: float,
    direction: Direction,
) -> Path:
    """A line that leaves straight, turns along its spine, and arrives straight."""
    start, _ = along(boxes[line.tail].frame, direction)
    _, end = along(_compartment(boxes[line.head], line.kind), direction)
    leaving = _middle(_whole(boxes[line.tail]), direction)
    headed = LINES[line.kind].head is not Head.NONE
    foot = end + HEAD if headed else end
    turn = min(_TURN, abs(leaving - arrival) / 2)
    step = turn if leaving > arrival else -turn

    def at(along_: float, across_: float) -> Point:
        return point(along_, across_, direction)

    route: list[Segment] = [
        (at(spine + turn, leaving),),
        (at(spine, leaving), at(spine, leaving), at(spine, leaving - step)),
        (at(spine, arrival + step),),
        (at(spine, arrival), at(spine, arrival), at(spine - turn, arrival)),
        (at(foot, arrival),),
    ]
    if turn < _STRAIGHT:
        route = [(at(foot, arrival),)]
        leaving = arrival
    return Path(
        kind=line.kind,
        tail=line.tail,
        head=line.head,
        start=at(start, leaving),
        segments=tuple(_moving(at(start, leaving), route)),
        tip=at(end, arrival) if headed else None,
    )


def _moving(start: Point, route: list[Segment]) -> Iterator[Segment]:
    """Leave out straight segments that go nowhere."""
    here = start
    for segment in route:
        if len(segment) > 1 or _distance(here, segment[-1]) > 0.01:
            yield segment
        here = segment[-1]


def _detour(line: Line, boxes: Mapping[str, PlacedBox], spline: Spline) -> Path:
    """The engine's course, led on to the frames where those stand back from their slots."""
    first, *rest = spline.points
    start = _onto(boxes[line.tail].frame, first)
    segments: list[Segment] = [(first,)] if _distance(start, first) > 0.5 else []
    segments += [tuple(rest[i : i + 3]) for i in range(0, len(rest) - 2, 3)]
    last = spline.points[-1] if spline.tip is None else spline.tip
    end = _onto(_compartment(boxes[line.head], line.kind), last)
    headed = LINES[line.kind].head is not Head.NONE
    if _distance(end, last) > 0.5:
        segments.append((last if not headed else _short_of(end, last),))
        if not headed:
            segments.append((end,))
    return Path(
        kind=line.kind,
        tail=line.tail,
        head=line.head,
        start=start if segments and segments[0] == (first,) else first,
        segments=tuple(segments),
        tip=end if headed else None,
    )


def _short_of(end: Point, before: Point) -> Point:
    """The point at a head's length before the end, coming from another point."""
    distance = _distance(end, before)
    share = min(1.0, HEAD / distance)
    return (end[0] + (before[0] - end[0]) * share, end[1] + (before[1] - end[1]) * share)


def _onto(frame: Rect, place: Point) -> Point:
    """The point of a frame that is nearest to a place outside it."""
    return (
        min(max(place[0], frame.x), frame.right),
        min(max(place[1], frame.y), frame.bottom),
    )


def _distance(one: Point, other: Point) -> float:
    return float(((one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2) ** 0.5)
