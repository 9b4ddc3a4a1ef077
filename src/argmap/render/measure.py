"""How large each box of a map must be for its words."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from argmap.maps.map import Box, BoxKind, LineKind, Map
from argmap.maps.wording import box_standing
from argmap.render.drawing import Direction
from argmap.render.fonts import Face
from argmap.render.look import BAND, BOXES, LEADING, PAD, SMALL, TAG, TEXT
from argmap.render.signs import HOLDINGS, SIGN, SIGN_GAP
from argmap.render.text import clean, measure, narrowest, shorten, wrap


class Breadth(StrEnum):
    """How wide boxes are, for the same words: narrow ones are taller."""

    NARROW = "narrow"
    MIDDLE = "middle"
    WIDE = "wide"


_WIDTHS: Mapping[Direction, Mapping[Breadth, tuple[float, ...]]] = {
    Direction.DOWN: {
        Breadth.NARROW: (84.0, 104.0, 132.0, 168.0),
        Breadth.MIDDLE: (104.0, 132.0, 168.0),
        Breadth.WIDE: (132.0, 168.0),
    },
    Direction.ACROSS: {
        Breadth.NARROW: (104.0, 132.0, 168.0),
        Breadth.MIDDLE: (140.0, 176.0),
        Breadth.WIDE: (172.0, 230.0),
    },
}
"""Widths of text to try, narrow first: a box grows wider only when it would be tall."""
_MOST_LINES = 4
_MOST_LINES_ASKED = 6
"""A question stands beside all that is said to it, so there is room to be tall."""
_MOST_TEXT = 320
_MOST_LABEL = 150.0
"""How wide a thesis grows for its position's whole label."""
_APART = 7.5
"""Between the arrows that meet a box."""
_MOST_APART = 14
TAG_GAP = 3.0
TAG_PAD = 3.0
JUNCTION_HEIGHT = 13.0
_JUNCTION_PADS = 9.0
_LEAST_WORD = 31.0
_APPROACH = 10.0
"""Further room between a junction and what it bears on, for the arrow."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxSize:
    """A box's words, broken into lines, and the room that they take."""

    lines: tuple[str, ...]
    width: float
    height: float
    size: float
    note: tuple[str, ...] = ()
    """The small lines under the words."""
    standing_within: bool = False
    """Whether the standing has a small line of its own, and doesn't stand on the border."""
    above: float = 0.0
    """How far tags stand out above the border."""
    below: float = 0.0
    """How far the pointer stands out below it."""
    approach: float = 0.0
    """Room kept free on the side of what the box bears on."""
    first: tuple[float, float] = (0.0, 0.0)
    """The width and height of a junction's first compartment."""
    unless: float = 0.0
    """The width of a junction's second compartment; 0 where it has none."""


def measure_boxes(
    map_: Map, *, direction: Direction, breadth: Breadth = Breadth.NARROW
) -> Mapping[str, BoxSize]:
    """Break the words of every box into lines, and find its size, by the box's id.

    Where groups stand one below the other, all boxes of a kind are as wide as the widest, and only
    the last column is broad.
    """
    meeting = find_meetings(map_)
    sizes = {}
    for box in map_.boxes:
        narrow = bool(map_.groups) and box.kind is not BoxKind.CLAIM
        chosen = Breadth.NARROW if narrow else breadth
        sizes[box.id] = measure_box(box, direction, chosen, meeting[box.id])
    if not map_.groups:
        return sizes
    widest: dict[BoxKind, float] = defaultdict(float)
    for box in map_.boxes:
        widest[box.kind] = max(widest[box.kind], sizes[box.id].width)
    return {box.id: replace(sizes[box.id], width=widest[box.kind]) for box in map_.boxes}


@dataclass(frozen=True, slots=True)
class Meeting:
    """What meets a box: how many lines, and whether exceptions are among them."""

    lines: int = 0
    excepted: bool = False


def find_meetings(map_: Map) -> Mapping[str, Meeting]:
    """What meets each box of a map."""
    lines = Counter(line.head for line in map_.lines)
    excepted = {line.head for line in map_.lines if line.kind is LineKind.UNLESS}
    return {box.id: Meeting(lines[box.id], box.id in excepted) for box in map_.boxes}


def measure_box(box: Box, direction: Direction, breadth: Breadth, meeting: Meeting) -> BoxSize:
    """Break the words of one box into lines, and find its size."""
    match box.kind:
        case BoxKind.ARGUMENT:
            return _junction(box, direction, excepted=meeting.excepted)
        case BoxKind.CLAIM | BoxKind.THESIS | BoxKind.WARRANT | BoxKind.ISSUE:
            size = _worded(box, _WIDTHS[direction][breadth], direction)
            if direction is Direction.DOWN:
                return size
            least = _APART * min(meeting.lines + 1, _MOST_APART)
            return replace(size, height=max(size.height, least))


def _junction(box: Box, direction: Direction, *, excepted: bool) -> BoxSize:
    sign = SIGN + SIGN_GAP if box.holding in HOLDINGS else 0.0
    word = measure(box.text, face=Face.BOLD, size=SMALL) + sign
    note = measure(box.note, face=Face.REGULAR, size=SMALL)
    width = max(word, note, _LEAST_WORD) + _JUNCTION_PADS
    height = JUNCTION_HEIGHT + (SMALL * LEADING if box.note else 0.0)
    unless = 0.0
    if excepted:
        told = measure(LineKind.UNLESS.value, face=Face.BOLD, size=SMALL)
        unless = max(told, _LEAST_WORD) + _JUNCTION_PADS
    stacked = direction is Direction.ACROSS
    return BoxSize(
        lines=(box.text,),
        width=max(width, unless) if stacked else width + unless,
        height=height + (JUNCTION_HEIGHT if excepted and stacked else 0.0),
        size=SMALL,
        note=(box.note,) if box.note else (),
        approach=_APPROACH,
        first=(width, height),
        unless=unless,
    )


def _worded(box: Box, widths: tuple[float, ...], direction: Direction) -> BoxSize:
    face = BOXES[box.kind].face
    text = box.text if len(box.text) <= _MOST_TEXT else box.text[:_MOST_TEXT].rstrip() + "…"
    word = narrowest(text, face=face, size=TEXT)
    most = _MOST_LINES_ASKED if box.kind is BoxKind.ISSUE else _MOST_LINES
    band = 0.0 if box.kind is BoxKind.ISSUE else BAND
    tags = _tag_widths(box)
    least = _together(tags) - 2 * PAD - band
    for width in widths:
        lines = wrap(text, face=face, size=TEXT, width=max(width, least))
        if len(lines) <= most and word <= width:
            break
    width = max(width, least)
    note = wrap(box.note, face=Face.ITALIC, size=SMALL, width=width) if box.note else ()
    with_standing = _together([tag_width(box_standing(box), signed=True), *tags])
    roomy = direction is Direction.ACROSS and with_standing <= width + 2 * PAD + band
    within = box.standing is not None and not roomy
    text_height = (len(lines) * TEXT + (len(note) + within) * SMALL) * LEADING
    tagged = bool(tags) or (box.standing is not None and not within)
    inner = TAG / 2 - 1.5 if tagged else 0.0
    pointer = TAG / 2 if box.pointer else 0.0
    return BoxSize(
        lines=lines,
        width=width + 2 * PAD + band,
        height=text_height + 2 * PAD - 2.0 + inner + max(pointer - 2.0, 0.0),
        size=TEXT,
        note=note,
        standing_within=within,
        above=TAG / 2 if tagged else 0.0,
        below=pointer,
    )


def side_tag(box: Box) -> str:
    """What a box's tag calls its side: the whole label on a thesis, if there is room for it."""
    if box.side is None or box.kind is BoxKind.WARRANT:
        return ""
    label = " ".join(clean(box.side).split())
    if box.kind is BoxKind.THESIS and tag_width(label) <= _MOST_LABEL:
        return label
    name = " ".join(clean(box.side_name).split()) or label
    return shorten(name, face=Face.BOLD, size=SMALL, width=_MOST_LABEL)


def evidence_tag(box: Box) -> str:
    """What a box's tag says of its evidence."""
    return f"“ {box.evidence}" if box.evidence else ""


def _tag_widths(box: Box) -> list[float]:
    return [tag_width(tag) for tag in (side_tag(box), evidence_tag(box)) if tag]


def _together(widths: Sequence[float]) -> float:
    """The room that tags on a box's upper border take."""
    return sum(widths) + TAG_GAP * (len(widths) - 1) + PAD if widths else 0.0


def tag_width(text: str, *, signed: bool = False) -> float:
    """How wide a tag is that holds these words, with a sign before them or without."""
    sign = SIGN + SIGN_GAP if signed else 0.0
    return measure(text, face=Face.BOLD, size=SMALL) + sign + 2 * TAG_PAD
