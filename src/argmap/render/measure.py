"""How large each box of a map must be for its words."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from argmap.maps.map import Box, BoxKind, LineKind, Map
from argmap.render.drawing import Direction
from argmap.render.fonts import Face
from argmap.render.look import BAND, BOXES, LEADING, PAD, SMALL, TAG, TEXT
from argmap.render.text import clean, measure, narrowest, shorten, wrap

_WIDTHS: Mapping[Direction, tuple[float, ...]] = {
    Direction.DOWN: (84.0, 104.0, 132.0, 168.0),
    Direction.ACROSS: (104.0, 132.0, 168.0),
}
"""Widths of text to try, narrow first: a box grows wider only when it would be tall."""
_MOST_LINES = 4
_MOST_TEXT = 320
_SIDE_NAME = 70.0
_TAG_PAD = 3.0
_PAUSE = re.compile(r"[,:;.–—]\s")
_POINTERS: Mapping[Direction, tuple[float, ...]] = {
    Direction.DOWN: (84.0, 104.0),
    Direction.ACROSS: (46.0, 104.0),
}
JUNCTION_HEIGHT = 13.0
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
    above: float = 0.0
    """How far tags stand out above the border."""
    approach: float = 0.0
    """Room kept free on the side of what the box bears on."""
    unless: float = 0.0
    """The width of a junction's second compartment; 0 where it has none."""


def measure_boxes(map_: Map, *, direction: Direction) -> Mapping[str, BoxSize]:
    """Break the words of every box into lines, and find its size, by the box's id."""
    excepted = {line.head for line in map_.lines if line.kind is LineKind.UNLESS}
    return {box.id: _measured(box, direction, excepted=box.id in excepted) for box in map_.boxes}


def _measured(box: Box, direction: Direction, *, excepted: bool) -> BoxSize:
    match box.kind:
        case BoxKind.ARGUMENT:
            return _junction(box, direction, excepted=excepted)
        case BoxKind.CONTINUATION:
            return _worded(box, _POINTERS[direction], size=SMALL, pad=3.0, most=3)
        case BoxKind.CLAIM | BoxKind.THESIS | BoxKind.WARRANT | BoxKind.ISSUE:
            return _worded(box, _WIDTHS[direction], size=TEXT, pad=PAD)


def junction_width(word: str) -> float:
    """How wide the compartment of a junction is that holds a word."""
    return max(measure(word, face=Face.BOLD, size=SMALL) + 9.0, 40.0)


def _junction(box: Box, direction: Direction, *, excepted: bool) -> BoxSize:
    width = junction_width(box.text)
    unless = junction_width(LineKind.UNLESS.value) if excepted else 0.0
    stacked = direction is Direction.ACROSS
    return BoxSize(
        lines=(box.text,),
        width=max(width, unless) if stacked else width + unless,
        height=JUNCTION_HEIGHT * (2 if excepted and stacked else 1),
        size=SMALL,
        approach=_APPROACH,
        unless=unless,
    )


def _worded(
    box: Box, widths: tuple[float, ...], *, size: float, pad: float, most: int = _MOST_LINES
) -> BoxSize:
    face = BOXES[box.kind].face
    text = box.text if len(box.text) <= _MOST_TEXT else box.text[:_MOST_TEXT].rstrip() + "…"
    word = narrowest(text, face=face, size=size)
    for width in widths:
        lines = wrap(text, face=face, size=size, width=width)
        if len(lines) <= most and word <= width:
            break
    band = BAND if box.side_index is not None else 0.0
    tagged = box.side is not None or box.evidence > 0
    inner = TAG / 2 - 1.5 if tagged else 0.0
    note = wrap(box.note, face=Face.ITALIC, size=SMALL, width=width) if box.note else ()
    text_height = (len(lines) * size + len(note) * SMALL) * LEADING
    return BoxSize(
        lines=lines,
        width=width + 2 * pad + band,
        height=text_height + 2 * pad - 2.0 + inner,
        size=size,
        note=note,
        above=TAG / 2 if tagged else 0.0,
    )


def side_names(map_: Map) -> Mapping[str, str]:
    """A short name for each position that boxes speak for, by its label.

    It is what stands before the label's first comma or colon; where two rivals would share it,
    their numbers tell them apart.
    """
    labels = {box.side: box.side_index for box in map_.boxes if box.side is not None}
    short = {label: _short_side(label) for label in labels}
    rivals: dict[str, set[int | None]] = defaultdict(set)
    for label, index in labels.items():
        rivals[short[label]].add(index)
    return {
        label: name if len(rivals[name]) == 1 else f"{(labels[label] or 0) + 1} {name}"
        for label, name in short.items()
    }


def _short_side(label: str) -> str:
    """The start of a label, cut between words, or in its first where that alone is too long."""
    words = _PAUSE.split(clean(label).strip(), maxsplit=1)[0].split()
    for count in range(len(words), 1, -1):
        start = " ".join(words[:count]) + ("" if count == len(words) else "…")
        if measure(start, face=Face.BOLD, size=SMALL) <= _SIDE_NAME:
            return start
    return shorten(" ".join(words[:1]), face=Face.BOLD, size=SMALL, width=_SIDE_NAME)


def tag_width(text: str) -> float:
    """How wide a tag is that holds these words."""
    return measure(text, face=Face.BOLD, size=SMALL) + 2 * _TAG_PAD
