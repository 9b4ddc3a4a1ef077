"""The legend: what the signs on a map mean, and only those that stand on it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from argmap.maps.map import Box, BoxKind, Highlight, LineKind, Map
from argmap.maps.wording import ADDING_UP, ANY_ONE
from argmap.render.dot import HEAD
from argmap.render.drawing import Direction, Drawing, Mark, Path, PlacedBox, Rect, Words
from argmap.render.fonts import Face
from argmap.render.look import BAND, BOXES, INK, LINES, SMALL, TAG, Head
from argmap.render.signs import HOLDINGS, SIGN, STANDINGS, StandingLook, box_look
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
    LineKind.QUESTIONS,
    LineKind.POSITION,
    LineKind.BEARS,
)
_NOTES: Mapping[str, str] = MappingProxyType(
    {
        ANY_ONE: "“any one”: each premise suffices",
        ADDING_UP: "“adding up”: each premise adds weight",
    }
)


@dataclass(frozen=True, slots=True)
class _Entry:
    words: str
    box: Box | None = None
    line: LineKind | None = None
    sign: StandingLook | None = None
    quotation: bool = False

    @property
    def sample(self) -> float:
        """How wide what is explained is drawn; 0 where it is a word, which the words hold."""
        if self.box is None and self.line is None and not self.quotation:
            return 0.0 if self.sign is None else SIGN + 2.0
        return _SAMPLE

    @property
    def width(self) -> float:
        return self.sample + _GAP + measure(self.words, face=Face.REGULAR, size=SMALL)


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
            area=Rect(x=x + entry.sample + _GAP, y=y, width=entry.width, height=_ROW),
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
    yield from _lines(map_)
    yield from _junctions(map_)
    kinds = {box.kind for box in map_.boxes}
    for kind in _SHOWN:
        if kind in kinds:
            yield _Entry(BOXES[kind].words, box=Box(id="sample", kind=kind, text=""))
    yield from _sides(map_)
    if any(box.evidence for box in map_.boxes):
        yield _Entry("number of quotations", quotation=True)
    standings = {box.standing for box in map_.boxes}
    yield from (
        _Entry(s.words, sign=s) for standing, s in STANDINGS.items() if standing in standings
    )
    if any(box.highlight is Highlight.DECIDES for box in map_.boxes):
        heavy = Box(id="sample", kind=BoxKind.CLAIM, text="", highlight=Highlight.DECIDES)
        yield _Entry("decides what is asked about", box=heavy)


def _lines(map_: Map) -> Iterator[_Entry]:
    lines = {line.kind for line in map_.lines}
    taken = Counter(line.head for line in map_.lines if line.kind is LineKind.PREMISE)
    together = (box for box, count in taken.items() if count > 1 and not map_.by_id[box].note)
    if not any(together):
        lines.discard(LineKind.PREMISE)
    yield from (_Entry(LINES[line].words, line=line) for line in _DRAWN if line in lines)


def _junctions(map_: Map) -> Iterator[_Entry]:
    """What is unusual in junctions: premises that aren't all needed, and steps that fail."""
    junctions = [box for box in map_.boxes if box.kind is BoxKind.ARGUMENT]
    notes = {box.note for box in junctions}
    yield from (_Entry(told) for note, told in _NOTES.items() if note in notes)
    holdings = {box.holding for box in junctions}
    for holding, look in HOLDINGS.items():
        if holding in holdings:
            failing = Box(id="sample", kind=BoxKind.ARGUMENT, text="", holding=holding)
            yield _Entry(look.words, box=failing, sign=look)


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
    """The words of an entry, on a small copy of what they explain."""
    frame = Rect(x=x, y=y + 2.0, width=entry.sample, height=_ROW - 4.0)
    id_ = f"legend-{number}"
    mark = _mark(entry, frame)
    if entry.box is not None:
        side = None
        if entry.box.side_index is not None:
            side = replace(frame, width=BAND * 1.6)
        look = box_look(entry.box, LineKind.BECAUSE)
        box = replace(entry.box, id=id_)
        return PlacedBox(box=box, frame=frame, look=look, words=words, side=side, mark=mark)
    bare = replace(BOXES[BoxKind.CLAIM], width=0.0)
    sample = Box(id=id_, kind=BoxKind.CLAIM, text="")
    if not entry.quotation:
        return PlacedBox(box=sample, frame=frame, look=bare, words=words, mark=mark)
    look = replace(BOXES[BoxKind.CLAIM], radius=TAG / 4)
    small = replace(frame, x=x + 5.0, width=16.0)
    told = Words(lines=("“ 2",), area=small, size=SMALL, bold=True, colour=INK)
    inner = PlacedBox(box=sample, frame=small, look=look, words=told)
    return PlacedBox(box=sample, frame=small, look=look, words=words, unless=inner)


def _mark(entry: _Entry, frame: Rect) -> Mark | None:
    """The sign of an entry, in the middle of its sample."""
    look = entry.sign
    if look is None:
        return None
    area = replace(frame, width=(frame.width + SIGN) / 2)
    return Mark(sign=look.sign, area=area, colour=look.colour)


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
