"""From positions to a drawing: frames, words and tags in their places."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from argmap.maps.map import Box, BoxKind, LineKind, Map
from argmap.render.dot import slot
from argmap.render.drawing import (
    Direction,
    Drawing,
    PlacedBox,
    PlacedGroup,
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
from argmap.render.measure import BoxSize, junction_width, side_names, tag_width
from argmap.render.positions import Band, Positions, along, find_bands
from argmap.render.routes import routes
from argmap.render.text import is_right_to_left, shorten


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
    names = side_names(map_)
    boxes = {}
    for box in map_.boxes:
        band = None if map_.groups else bands[box.id]
        frame = _frame(box, slots[box.id], sizes[box.id], band, direction)
        boxes[box.id] = placed_box(
            box,
            sizes[box.id],
            frame,
            bearing=kinds.get(box.id),
            direction=direction,
            names=names,
        )
    return Drawing(
        map=map_,
        direction=direction,
        width=positions.width,
        height=positions.height,
        boxes=tuple(boxes.values()),
        paths=tuple(routes(map_, boxes, bands, positions, direction=direction)),
        groups=tuple(_groups(map_, positions)),
    )


def placed_box(
    box: Box,
    size: BoxSize,
    frame: Rect,
    *,
    bearing: LineKind | None = None,
    direction: Direction = Direction.ACROSS,
    names: Mapping[str, str] = MappingProxyType({}),
) -> PlacedBox:
    """A box with all that is written on it, in a frame of the size that was measured for it."""
    if box.kind is BoxKind.ARGUMENT:
        return _placed_junction(box, size, frame, bearing, direction)
    look = BOXES[box.kind]
    band = BAND if box.side_index is not None else 0.0
    lead = size.above - 2.0 if size.above else 0.0
    note_height = len(size.note) * SMALL * LEADING
    area = Rect(
        x=frame.x + band,
        y=frame.y + lead / 2,
        width=frame.width - band,
        height=frame.height - lead / 2 - note_height,
    )
    note = replace(area, y=area.bottom - PAD / 2, height=note_height)
    return PlacedBox(
        box=box,
        frame=frame,
        look=look,
        words=_words(size, area, look, text=box.text),
        side=replace(frame, width=band) if band else None,
        tags=(*_tags(box, frame, names), *_note(size, note, text=box.note)),
    )


def _slot(number: int, size: BoxSize, positions: Positions, direction: Direction) -> Rect:
    x, y = positions.centres[number]
    width, height = slot(size, direction)
    return Rect(x=x - width / 2, y=y - height / 2, width=width, height=height)


def _frame(box: Box, slot_: Rect, size: BoxSize, band: Band | None, direction: Direction) -> Rect:
    """The frame in its slot, drawn towards what the box bears on, a junction away from it.

    Without a band it stays where it is.
    """
    start, end = along(slot_, direction)
    shift = 0.0
    if band is not None:
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


def _tags(box: Box, frame: Rect, names: Mapping[str, str]) -> Iterator[Tag]:
    """The side's label at the upper left, the number of quotations at the upper right."""
    right = frame.right - PAD
    top = frame.y - TAG / 2
    if box.evidence:
        quotations = f"“ {box.evidence}"
        width = tag_width(quotations)
        area = Rect(x=right - width, y=top, width=width, height=TAG)
        yield _tag(quotations, area, colour=INK, border="#5b6670")
        right = area.x - 3.0
    if box.side is not None and box.side_index is not None and box.kind is not BoxKind.WARRANT:
        colour = side_look(box.side_index).colour
        side = names.get(box.side, box.side)
        if box.kind is BoxKind.THESIS and frame.x + tag_width(box.side) <= right:
            side = box.side
        area = Rect(x=frame.x, y=top, width=tag_width(side), height=TAG)
        yield _tag(side, area, colour=colour, border=colour)


def _note(size: BoxSize, area: Rect, *, text: str) -> Iterator[Tag]:
    if size.note:
        words = Words(
            lines=size.note,
            area=area,
            size=SMALL,
            italic=True,
            colour=INK,
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


def _groups(map_: Map, positions: Positions) -> Iterator[PlacedGroup]:
    for number, group in enumerate(map_.groups):
        frame = positions.groups[number]
        room = frame.width - 4 * PAD
        label = shorten(group.label, face=Face.BOLD, size=SMALL, width=room)
        area = Rect(x=frame.x + PAD, y=frame.y + 2.0, width=tag_width(label), height=TAG)
        words = Words(
            lines=(label,),
            area=area,
            size=SMALL,
            bold=True,
            colour=INK,
            right_to_left=is_right_to_left(label),
        )
        yield PlacedGroup(id=group.id, frame=frame, words=words)
