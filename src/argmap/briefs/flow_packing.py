"""Packing: which arguments share a flow sheet, and how much room each has for notes.

How high words stand is estimated, since only a layout engine knows: a sheet is taken for full a
little before its page is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from textwrap import wrap

from argmap.briefs.flow_sheets import FlowCell, FlowPart

_PAGE = 47
"""How many lines of notes stand below the heads of a page on its side."""
_BETWEEN = 0.5
"""How far its rows stand apart, in lines."""
_LETTERS = 195
"""How many letters a line across the whole page has."""
_EDGE = 2
"""How many of them the edges of one column take."""
_LEAST_ROOM = 2
"""How many lines are free between two arguments at least."""


def pack(parts: Iterable[FlowPart], *, columns: int) -> Iterator[tuple[FlowPart, ...]]:
    """Give the arguments that share a page, page by page, with what is left of it shared out.

    An argument that is longer than a page has its pages for itself.
    """
    page: list[FlowPart] = []
    for part in parts:
        if page and _height([*page, part], columns) > _PAGE:
            yield _spread(page, columns)
            page = []
        page.append(part)
    if page:
        yield _spread(page, columns)


def _spread(page: Sequence[FlowPart], columns: int) -> tuple[FlowPart, ...]:
    """Share out the free lines; the last argument has them anyway."""
    free = max(_PAGE - sum(_lines(part, columns) for part in page), 0)
    room = max(int(free / len(page)), _LEAST_ROOM)
    spread = (replace(part, room=room) for part in page[:-1])
    return (*spread, replace(page[-1], room=0))


def _height(page: Sequence[FlowPart], columns: int) -> float:
    return sum(_lines(part, columns) for part in page) + _LEAST_ROOM * (len(page) - 1)


def _lines(part: FlowPart, columns: int) -> float:
    """How many lines an argument takes."""
    letters = max(_LETTERS // columns - _EDGE, 1)
    return sum(_BETWEEN + max(_wrapped(cell, letters) for cell in row) for row in part.rows)


def _wrapped(cell: FlowCell | None, letters: int) -> int:
    return len(wrap(cell.line, letters)) if cell else 0
