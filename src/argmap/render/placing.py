"""From positions to a drawing: frames, words and tags in their places."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from argmap.maps.map import Box, BoxKind, LineKind, Map
from argmap.render.dot import slot
from argmap.render.drawing import (
    Direction,
    Drawing,
    PlacedBox,
    Rect,
    Words,
)
from argmap.render.fonts import Face
from argmap.render.look import BAND, JUNCTIONS, LEADING, PAD, SMALL, BoxLook
from argmap.render.measure import (
    JUNCTION_HEIGHT,
    BoxSize,
)
from argmap.render.positions import Band, Positions, along, find_bands
from argmap.render.routes import routes
from argmap.render.signs import HOLDINGS, box_look
from argmap.render.tags import border_tags, note_tag, pointer_tag, signed, standing_tag
from argmap.render.text import is_right_to_left


def place(
    map_: Map, sizes: Mapping[str, BoxSize], positions: Positions, *, direction: Direction
) -> Drawing:
    """Put a map's boxes, words and lines where the engine said."""
    slots = {
        box.id: _slot(number, sizes[box.id], positions, direction)
        for number, box in enumerate(map_.boxes)
    }
    bands = find_bands(slots, direction)
    kinds = {line.tail: line.kind for line in map_.lines}
    boxes = {}
    for box in map_.boxes:
        frame = _frame(box, slots[box.id], sizes[box.id], bands[box.id], direction)
        boxes[box.id] = placed_box(
            box,
            sizes[box.id],
            frame,
            bearing=kinds.get(box.id),
            direction=direction,
        )
    return Drawing(
        map=map_,
        direction=direction,
        width=positions.width,
        height=positions.height,
        boxes=tuple(boxes.values()),
        paths=tuple(routes(map_, boxes, bands, positions, direction=direction)),
    )


def placed_box(
    box: Box,
    size: BoxSize,
    frame: Rect,
    *,
    bearing: LineKind | None = None,
    direction: Direction = Direction.ACROSS,
) -> PlacedBox:
    """A box with all that is written on it, in a frame of the size that was measured for it."""
    if box.kind is BoxKind.ARGUMENT:
        return _placed_junction(box, size, frame, bearing, direction)
    look = box_look(box)
    band = BAND if box.side_index is not None else 0.0
    lead = max(size.above - 2.0, 0.0)
    foot = max(size.below - 2.0, 0.0)
    line = SMALL * LEADING
    small_height = (len(size.note) + size.standing_within) * line
    area = Rect(
        x=frame.x + band,
        y=frame.y + lead / 2,
        width=frame.width - band,
        height=frame.height - lead / 2 - foot - small_height,
    )
    small = replace(area, y=area.bottom - PAD / 2, height=line)
    first = small.y + line * size.standing_within
    note = replace(small, y=first, height=len(size.note) * line)
    return PlacedBox(
        box=box,
        frame=frame,
        look=look,
        words=_words(size, area, look, text=box.text),
        side=replace(frame, width=band) if band else None,
        tags=(
            *border_tags(box, frame),
            *standing_tag(box, size, frame, small),
            *note_tag(size, note, text=box.note, ink=look.ink),
            *pointer_tag(box, frame, direction),
        ),
    )


def _slot(number: int, size: BoxSize, positions: Positions, direction: Direction) -> Rect:
    x, y = positions.centres[number]
    width, height = slot(size, direction)
    return Rect(x=x - width / 2, y=y - height / 2, width=width, height=height)


def _frame(box: Box, slot_: Rect, size: BoxSize, band: Band, direction: Direction) -> Rect:
    """The frame in its slot, drawn towards what the box bears on, a junction away from it."""
    start, end = along(slot_, direction)
    shift = band.end - end if box.kind is BoxKind.ARGUMENT else band.start - start
    down = direction is Direction.DOWN
    moved = slot_.moved(0.0, shift) if down else slot_.moved(shift, 0.0)
    return Rect(
        x=moved.x + (0.0 if down else size.approach),
        y=moved.y + size.above + (size.approach if down else 0.0),
        width=size.width,
        height=size.height,
    )


def _placed_junction(
    box: Box, size: BoxSize, frame: Rect, bearing: LineKind | None, direction: Direction
) -> PlacedBox:
    look = box_look(box, bearing)
    if not size.unless:
        return _compartment(box, size, frame, look)
    upper, lower = _compartments(frame, size.first, direction)
    other = JUNCTIONS[LineKind.UNLESS]
    words = Words(
        lines=(LineKind.UNLESS.value,), area=lower, size=SMALL, bold=True, colour=other.ink
    )
    unless = PlacedBox(box=box, frame=lower, look=other, words=words)
    return replace(_compartment(box, size, upper, look), unless=unless)


def _compartment(box: Box, size: BoxSize, frame: Rect, look: BoxLook) -> PlacedBox:
    """A junction's word, with the sign before it and the note below it."""
    area = replace(frame, height=JUNCTION_HEIGHT) if size.note else frame
    note = replace(frame, y=frame.bottom - SMALL * LEADING - 1.5, height=SMALL * LEADING)
    words = _words(size, area, look, text=box.text)
    tags = tuple(note_tag(size, note, text=box.note, ink=look.ink, italic=False))
    sign = None if box.holding is None else HOLDINGS.get(box.holding)
    if sign is None:
        return PlacedBox(box=box, frame=frame, look=look, words=words, tags=tags)
    mark, beside = signed(replace(sign, colour=look.ink), box.text, area)
    words = replace(words, area=beside, centred=False)
    return PlacedBox(box=box, frame=frame, look=look, words=words, tags=tags, mark=mark)


def _compartments(
    frame: Rect, first: tuple[float, float], direction: Direction
) -> tuple[Rect, Rect]:
    """Cut a junction into the compartment of its premises and that of its exceptions."""
    width, height = first
    if direction is Direction.DOWN:
        rest = replace(frame, x=frame.x + width, width=frame.width - width)
        return replace(frame, width=width), rest
    rest = replace(frame, y=frame.y + height, height=frame.height - height)
    return replace(frame, height=height), rest


def _words(size: BoxSize, area: Rect, look: BoxLook, *, text: str) -> Words:
    return Words(
        lines=size.lines,
        area=area,
        size=size.size,
        bold=look.face is Face.BOLD,
        italic=look.face is Face.ITALIC,
        colour=look.ink,
        right_to_left=is_right_to_left(text),
    )
