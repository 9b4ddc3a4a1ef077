"""Panels: the groups of a map one below the other, each laid out alone, and what ties them.

A tie runs in the margin at the left, where nothing else is drawn: the wider its span, the further
out, so that ties cross each other as little as can be.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from argmap.maps.map import Line, Map
from argmap.render.dot import HEAD
from argmap.render.drawing import Drawing, Mark, Path, PlacedBox, PlacedGroup, Rect, Segment, Words
from argmap.render.fonts import Face
from argmap.render.look import INK, PAD, SMALL, TAG
from argmap.render.measure import tag_width
from argmap.render.text import is_right_to_left, measure, shorten

_INSET = 4.0
_HEADER = 14.0
_BETWEEN = 9.0
_TRACK = 6.0
"""Between ties that run side by side."""
_APART = 15.0
"""Between ties that meet the same panel."""
_TURN = 4.0


def panels(map_: Map) -> tuple[Map, ...]:
    """Each group of a map as a map of its own; lines between groups are left out."""
    home = {box: group.id for group in map_.groups for box in group.boxes}
    return tuple(
        replace(
            map_,
            boxes=tuple(map_.by_id[box] for box in group.boxes),
            lines=tuple(
                line for line in map_.lines if home[line.tail] == home[line.head] == group.id
            ),
            groups=(),
        )
        for group in map_.groups
    )


def stacked(map_: Map, drawings: Sequence[Drawing]) -> Drawing:
    """Put the groups' drawings under each other, framed, and tie them."""
    home = {box: place for place, group in enumerate(map_.groups) for box in group.boxes}
    ties = [line for line in map_.lines if home[line.tail] != home[line.head]]
    margin = _margin(ties)
    width = max(drawing.width for drawing in drawings) + 2 * _INSET
    frames = tuple(_frames(drawings, width, margin))
    boxes: dict[str, PlacedBox] = {}
    paths: dict[tuple[str, str], Path] = {}
    for drawing, frame in zip(drawings, frames, strict=True):
        right, down = frame.x + _INSET, frame.y + _HEADER
        boxes.update({b.box.id: _moved_box(b, right, down) for b in drawing.boxes})
        paths.update({(p.tail, p.head): _moved_path(p, right, down) for p in drawing.paths})
    paths.update({(p.tail, p.head): p for p in _tied(ties, home, frames, margin)})
    return Drawing(
        map=map_,
        direction=drawings[0].direction,
        width=margin + width + 1.0,
        height=frames[-1].bottom + 1.0,
        boxes=tuple(boxes[box.id] for box in map_.boxes),
        paths=tuple(paths[line.tail, line.head] for line in map_.lines),
        groups=tuple(
            PlacedGroup(id=group.id, frame=frame, words=_heading(group.label, frame))
            for group, frame in zip(map_.groups, frames, strict=True)
        ),
    )


def _frames(drawings: Sequence[Drawing], width: float, left: float) -> Iterator[Rect]:
    top = 1.0
    for drawing in drawings:
        height = _HEADER + drawing.height + _INSET
        yield Rect(x=left, y=top, width=width, height=height)
        top += height + _BETWEEN


def _heading(label: str, frame: Rect) -> Words:
    shown = shorten(label, face=Face.BOLD, size=SMALL, width=frame.width - 4 * PAD)
    return Words(
        lines=(shown,),
        area=Rect(x=frame.x + PAD, y=frame.y + 2.5, width=tag_width(shown), height=TAG),
        size=SMALL,
        bold=True,
        colour=INK,
        right_to_left=is_right_to_left(shown),
    )


def _moved_box(placed: PlacedBox, right: float, down: float) -> PlacedBox:
    return replace(
        placed,
        frame=placed.frame.moved(right, down),
        words=_moved_words(placed.words, right, down),
        side=None if placed.side is None else placed.side.moved(right, down),
        tags=tuple(
            replace(
                t,
                words=_moved_words(t.words, right, down),
                mark=_moved_mark(t.mark, right, down),
            )
            for t in placed.tags
        ),
        mark=_moved_mark(placed.mark, right, down),
        unless=None if placed.unless is None else _moved_box(placed.unless, right, down),
    )


def _moved_words(words: Words, right: float, down: float) -> Words:
    return replace(words, area=words.area.moved(right, down))


def _moved_mark(mark: Mark | None, right: float, down: float) -> Mark | None:
    return None if mark is None else replace(mark, area=mark.area.moved(right, down))


def _moved_path(path: Path, right: float, down: float) -> Path:
    def moved(point: tuple[float, float]) -> tuple[float, float]:
        return (point[0] + right, point[1] + down)

    return replace(
        path,
        start=moved(path.start),
        segments=tuple(tuple(moved(point) for point in segment) for segment in path.segments),
        tip=None if path.tip is None else moved(path.tip),
    )


@dataclass(frozen=True, slots=True)
class _Tie:
    """A line between two panels, by their places from the top, and its track from the right."""

    line: Line
    tail: int
    head: int
    track: int

    def other(self, panel: int) -> int:
        """The panel at its other end."""
        return self.head if panel == self.tail else self.tail


def _margin(ties: Sequence[Line]) -> float:
    if not ties:
        return 1.0
    return _label_room(ties) + _TRACK * len(ties) + 4.0


def _label_room(ties: Sequence[Line]) -> float:
    return max((_label_width(line) for line in ties), default=0.0) + HEAD + _TURN


def _label_width(line: Line) -> float:
    return measure(line.label, face=Face.REGULAR, size=SMALL) + 2.0


def _tied(
    lines: Sequence[Line], home: Mapping[str, int], frames: Sequence[Rect], margin: float
) -> Iterator[Path]:
    spans = sorted(lines, key=lambda line: abs(home[line.tail] - home[line.head]))
    ties = [_Tie(line, home[line.tail], home[line.head], n) for n, line in enumerate(spans)]
    heights = {
        (place, tie.line): height
        for place, frame in enumerate(frames)
        for tie, height in _heights(place, frame, ties)
    }
    first = margin - _label_room(lines)
    for tie in ties:
        course = (heights[tie.tail, tie.line], heights[tie.head, tie.line])
        yield _tie_path(tie.line, course, margin, first - _TRACK * (tie.track + 0.5))


def _heights(place: int, frame: Rect, ties: Sequence[_Tie]) -> Iterator[tuple[_Tie, float]]:
    """Where ties meet a panel: those from above first, the inner ones outermost."""
    above = [tie for tie in ties if place in (tie.tail, tie.head) and tie.other(place) < place]
    below = [tie for tie in ties if place in (tie.tail, tie.head) and tie.other(place) > place]
    ordered = [*above, *reversed(below)]
    room = frame.height - 2 * TAG
    apart = min(_APART, room / max(len(ordered), 1))
    first = frame.y + frame.height / 2 - apart * (len(ordered) - 1) / 2
    for number, tie in enumerate(ordered):
        yield tie, first + apart * number


def _tie_path(line: Line, course: tuple[float, float], edge: float, track: float) -> Path:
    """From a panel's edge out to its track, along it, and back to the other panel's edge."""
    start, end = course
    step = _TURN if end > start else -_TURN
    segments: tuple[Segment, ...] = (
        ((track + _TURN, start),),
        ((track, start), (track, start), (track, start + step)),
        ((track, end - step),),
        ((track, end), (track, end), (track + _TURN, end)),
        ((edge - HEAD, end),),
    )
    width = _label_width(line)
    area = Rect(x=edge - width - 1.0, y=start - TAG, width=width, height=TAG)
    return Path(
        kind=line.kind,
        tail=line.tail,
        head=line.head,
        start=(edge, start),
        segments=segments,
        tip=(edge, end),
        words=Words(lines=(line.label,), area=area, size=SMALL, colour=INK),
    )
