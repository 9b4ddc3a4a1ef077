"""The small words on boxes: sides, quotations, standings, notes and pointers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from argmap.maps.map import Box
from argmap.maps.wording import box_standing
from argmap.render.drawing import Direction, Mark, Rect, Tag, Words
from argmap.render.fonts import Face
from argmap.render.look import INK, PAD, SMALL, TAG, side_look
from argmap.render.measure import TAG_GAP, BoxSize, evidence_tag, side_tag, tag_width
from argmap.render.signs import SIGN, SIGN_GAP, STANDINGS, StandingLook
from argmap.render.text import is_right_to_left, measure


def border_tags(box: Box, frame: Rect) -> Iterator[Tag]:
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


def standing_tag(box: Box, size: BoxSize, frame: Rect, small: Rect) -> Iterator[Tag]:
    """The standing beside the side's label, or, where there's no room, on a line of its own."""
    if box.standing is None:
        return
    look = STANDINGS[box.standing]
    words = box_standing(box)
    if size.standing_within:
        mark, area = signed(look, words, small)
        yield replace(_tag(words, area, colour=look.colour, centred=False), mark=mark)
        return
    side = side_tag(box) if box.side_index is not None else ""
    left = frame.x + (tag_width(side) + TAG_GAP if side else 0.0)
    area = Rect(x=left, y=frame.y - TAG / 2, width=tag_width(words, signed=True), height=TAG)
    mark, beside = signed(look, words, area)
    mark = replace(mark, area=replace(mark.area, x=area.x, width=mark.area.right - area.x))
    beside = replace(beside, width=area.right - beside.x)
    tag = _tag(words, beside, colour=look.colour, border=look.colour, centred=False)
    yield replace(tag, mark=mark)


def signed(look: StandingLook, words: str, area: Rect) -> tuple[Mark, Rect]:
    """A sign and, beside it, the area of its words, together in the middle of an area."""
    width = measure(words, face=Face.BOLD, size=SMALL)
    left = area.x + (area.width - width - SIGN - SIGN_GAP) / 2
    mark = Mark(sign=look.sign, area=replace(area, x=left, width=SIGN), colour=look.colour)
    return mark, replace(area, x=mark.area.right + SIGN_GAP, width=width)


def pointer_tag(box: Box, frame: Rect, direction: Direction) -> Iterator[Tag]:
    """Where the map goes on, on the lower border, out of the way of lines."""
    if box.pointer:
        width = tag_width(box.pointer)
        across = direction is Direction.ACROSS
        left = frame.x + ((frame.width - width) / 2 if across else PAD)
        area = Rect(x=left, y=frame.bottom - TAG / 2, width=width, height=TAG)
        tag = _tag(box.pointer, area, colour=INK, border=INK)
        here = box.repeats if box.leads_to is None else None
        yield replace(tag, leads_to=box.leads_to, repeats=here)


def note_tag(
    size: BoxSize, area: Rect, *, text: str, ink: str, italic: bool = True
) -> Iterator[Tag]:
    """The small lines under a box's words, or under a junction's."""
    if size.note:
        words = Words(
            lines=size.note,
            area=area,
            size=SMALL,
            italic=italic,
            colour=ink,
            right_to_left=is_right_to_left(text),
        )
        yield Tag(words=words)


def _tag(
    text: str, area: Rect, *, colour: str, border: str | None = None, centred: bool = True
) -> Tag:
    words = Words(
        lines=(text,),
        area=area,
        size=SMALL,
        bold=True,
        colour=colour,
        centred=centred,
        right_to_left=is_right_to_left(text),
    )
    return Tag(words=words, border=border)
