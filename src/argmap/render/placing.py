"""From positions to a drawing: frames, words and tags in their places."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from argmap.maps.map import Box, BoxKind, LineKind, Map
from argmap.render.dot import slot
from argmap.render.drawing import (
    Direction,
    Drawing,
    PlacedBox,
    Rect,
    Tag,
    Words,
)
from argmap.render.fonts import Face
from argmap.render.look import (
    BAND,
    BOXES,
    INK,
    JUNCTIONS,
    LEADING,
    PAD,
    SMALL,
    TAG,
    BoxLook,
    side_look,
)
from argmap.render.measure import (
    BoxSize,
    evidence_tag,
    junction_width,
    side_tag,
    tag_width,
)
from argmap.render.positions import Band, Positions, along, find_bands
from argmap.render.routes import routes
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
    look = BOXES[box.kind]
    band = BAND if box.side_index is not None else 0.0
    lead = max(size.above - 2.0, 0.0)
    foot = max(size.below - 2.0, 0.0)
    note_height = len(size.note) * SMALL * LEADING
    area = Rect(
        x=frame.x + band,
        y=frame.y + lead / 2,
        width=frame.width - band,
        height=frame.height - lead / 2 - foot - note_height,
    )
    note = replace(area, y=area.bottom - PAD / 2, height=note_height)
    return PlacedBox(
        box=box,
        frame=frame,
        look=look,
        words=_words(size, area, look, text=box.text),
        side=replace(frame, width=band) if band else None,
        tags=(
            *_tags(box, frame),
            *_note(size, note, text=box.note, ink=look.ink),
            *_pointer(box, frame, direction),
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
    look = JUNCTIONS.get(bearing or LineKind.PREMISE, BOXES[box.kind])
    if not size.unless:
        return PlacedBox(
            box=box, frame=frame, look=look, words=_words(size, frame, look, text=box.text)
        )
    upper, lower = _halves(frame, junction_width(box.text), direction)
    other = JUNCTIONS[LineKind.UNLESS]
    unless = PlacedBox(
        box=box,
        frame=lower,
        look=other,
        words=Words(
            lines=(LineKind.UNLESS.value,), area=lower, size=SMALL, bold=True, colour=other.ink
        ),
    )
    return PlacedBox(
        box=box,
        frame=upper,
        look=look,
        words=_words(size, upper, look, text=box.text),
        unless=unless,
    )


def _halves(frame: Rect, first: float, direction: Direction) -> tuple[Rect, Rect]:
    """Cut a junction into the compartment of its premises and that of its exceptions."""
    x, y = frame.x, frame.y
    if direction is Direction.DOWN:
        rest = frame.width - first
        return (
            Rect(x=x, y=y, width=first, height=frame.height),
            Rect(x=x + first, y=y, width=rest, height=frame.height),
        )
    half = frame.height / 2
    return (
        Rect(x=x, y=y, width=frame.width, height=half),
        Rect(x=x, y=y + half, width=frame.width, height=half),
    )


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


def _tags(box: Box, frame: Rect) -> Iterator[Tag]:
    """The side's label at the upper left, the number of quotations at the upper right."""
    top = frame.y - TAG / 2
    quotations, side = evidence_tag(box), side_tag(box)
    if quotations:
        width = tag_width(quotations)
        area = Rect(x=frame.right - PAD - width, y=top, width=width, height=TAG)
        yield _tag(quotations, area, colour=INK, border="#5b6670")
    if side and box.side_index is not None:
        colour = side_look(box.side_index).colour
        area = Rect(x=frame.x, y=top, width=tag_width(side), height=TAG)
        yield _tag(side, area, colour=colour, border=colour)


def _pointer(box: Box, frame: Rect, direction: Direction) -> Iterator[Tag]:
    """Where the map goes on, on the lower border, out of the way of lines."""
    if box.pointer:
        width = tag_width(box.pointer)
        across = direction is Direction.ACROSS
        left = frame.x + ((frame.width - width) / 2 if across else PAD)
        area = Rect(x=left, y=frame.bottom - TAG / 2, width=width, height=TAG)
        tag = _tag(box.pointer, area, colour=INK, border=INK)
        here = box.repeats if box.leads_to is None else None
        yield replace(tag, leads_to=box.leads_to, repeats=here)


def _note(size: BoxSize, area: Rect, *, text: str, ink: str) -> Iterator[Tag]:
    if size.note:
        words = Words(
            lines=size.note,
            area=area,
            size=SMALL,
            italic=True,
            colour=ink,
            right_to_left=is_right_to_left(text),
        )
        yield Tag(words=words)


def _tag(text: str, area: Rect, *, colour: str, border: str) -> Tag:
    words = Words(
        lines=(text,),
        area=area,
        size=SMALL,
        bold=True,
        colour=colour,
        right_to_left=is_right_to_left(text),
    )
    return Tag(words=words, border=border)
