"""The legend: what the signs on a map mean, and only those that stand on it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace

from argmap.maps.map import Box, BoxKind, LineKind, Map
from argmap.render.dot import HEAD
from argmap.render.drawing import Direction, Drawing, Path, PlacedBox, Rect, Words
from argmap.render.fonts import Face
from argmap.render.look import BAND, BOXES, INK, LINES, SMALL, TAG, Head
from argmap.render.text import is_right_to_left, measure, shorten

_ROW = 14.0
_SAMPLE = 26.0
_GAP = 4.0
_BETWEEN = 14.0
_MOST_LABEL = 220.0
_ORDINALS = {0: "first", 1: "second", 2: "third", 3: "fourth"}
_SHOWN = (BoxKind.THESIS, BoxKind.WARRANT)
_DRAWN = (
    LineKind.PREMISE,
    LineKind.BECAUSE,
    LineKind.BUT,
    LineKind.UNLESS,
    LineKind.POSITION,
    LineKind.BEARS,
)


@dataclass(frozen=True, slots=True)
class _Entry:
    words: str
    box: Box | None = None
    line: LineKind | None = None
    quotation: bool = False

    @property
    def width(self) -> float:
        return _SAMPLE + _GAP + measure(self.words, face=Face.REGULAR, size=SMALL)


def draw_legend(map_: Map, *, width: float) -> Drawing:
    """Draw the legend of a map in rows of at most this width."""
    boxes: list[PlacedBox] = []
    paths: list[Path] = []
    x = y = 0.0
    for entry in _entries(map_):
        if x and x + entry.width > width:
            x, y = 0.0, y + _ROW
        words = Words(
            lines=(entry.words,),
            area=Rect(x=x + _SAMPLE + _GAP, y=y, width=entry.width, height=_ROW),
            size=SMALL,
            colour=INK,
            centred=False,
            right_to_left=is_right_to_left(entry.words),
        )
        boxes.append(_sample(entry, words, x, y, len(boxes)))
        if entry.line is LineKind.PREMISE:
            paths.extend(_bracket(x, y))
        elif entry.line is not None:
            paths.append(_stroke(entry.line, x, y))
        x += entry.width + _BETWEEN
    return Drawing(
        map=map_,
        direction=Direction.ACROSS,
        width=width,
        height=y + _ROW if boxes else 0.0,
        boxes=tuple(boxes),
        paths=tuple(paths),
    )


def _entries(map_: Map) -> Iterator[_Entry]:
    lines = {line.kind for line in map_.lines}
    taken = Counter(line.head for line in map_.lines if line.kind is LineKind.PREMISE)
    if not any(count > 1 for count in taken.values()):
        lines.discard(LineKind.PREMISE)
    for line in _DRAWN:
        if line in lines:
            yield _Entry(LINES[line].words, line=line)
    kinds = {box.kind for box in map_.boxes}
    for kind in _SHOWN:
        if kind in kinds:
            yield _Entry(BOXES[kind].words, box=Box(id="sample", kind=kind, text=""))
    yield from _sides(map_)
    if any(box.evidence for box in map_.boxes):
        yield _Entry("number of quotations", quotation=True)


def _sides(map_: Map) -> Iterator[_Entry]:
    """Each side by its whole label, or by its number where a map shows several issues."""
    labels: dict[int, dict[str, None]] = defaultdict(dict)
    for box in map_.boxes:
        if box.side_index is not None and box.side is not None:
            labels[box.side_index][box.side] = None
    for index, held in sorted(labels.items()):
        named = f"speaks for: {next(iter(held))}"
        words = (
            named if len(held) == 1 else f"speaks for the {_ORDINALS.get(index, 'other')} position"
        )
        label = shorten(words, face=Face.REGULAR, size=SMALL, width=_MOST_LABEL)
        yield _Entry(label, box=Box(id="sample", kind=BoxKind.CLAIM, text="", side_index=index))


def _sample(entry: _Entry, words: Words, x: float, y: float, number: int) -> PlacedBox:
    """The words of an entry, on a small copy of the box they explain."""
    frame = Rect(x=x, y=y + 2.0, width=_SAMPLE, height=_ROW - 4.0)
    id_ = f"legend-{number}"
    if entry.box is not None:
        side = None
        if entry.box.side_index is not None:
            side = replace(frame, width=BAND * 1.6)
        return PlacedBox(
            box=replace(entry.box, id=id_),
            frame=frame,
            look=BOXES[entry.box.kind],
            words=words,
            side=side,
        )
    bare = replace(BOXES[BoxKind.CLAIM], width=0.0)
    sample = Box(id=id_, kind=BoxKind.CLAIM, text="")
    if not entry.quotation:
        return PlacedBox(box=sample, frame=frame, look=bare, words=words)
    look = replace(BOXES[BoxKind.CLAIM], radius=TAG / 4)
    small = replace(frame, x=x + 5.0, width=16.0)
    mark = Words(lines=("“ 2",), area=small, size=SMALL, bold=True, colour=INK)
    inner = PlacedBox(box=sample, frame=small, look=look, words=mark)
    return PlacedBox(box=sample, frame=small, look=look, words=words, unless=inner)


def _bracket(x: float, y: float) -> Iterator[Path]:
    """The bracket of two premises."""
    middle, spine = y + _ROW / 2, x + _SAMPLE / 2
    for edge in (y + 2.5, y + _ROW - 2.5):
        yield Path(
            kind=LineKind.PREMISE,
            tail="",
            head="",
            start=(x + _SAMPLE - 4.0, edge),
            segments=(((spine, edge),), ((spine, middle),), ((x + 4.0, middle),)),
        )


def _stroke(kind: LineKind, x: float, y: float) -> Path:
    """A line as on the map, from right to left as its arrow runs there."""
    middle = y + _ROW / 2
    foot = x if LINES[kind].head is Head.NONE else x + HEAD
    return Path(
        kind=kind,
        tail="",
        head="",
        start=(x + _SAMPLE, middle),
        segments=(((foot, middle),),),
        tip=None if LINES[kind].head is Head.NONE else (x, middle),
    )
