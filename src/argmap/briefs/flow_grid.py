"""The grid of a flow sheet: what is said stands beside what it answers, a speech to the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from argmap.briefs.flow_sheets import FlowCell
from argmap.model.formats import FlowColumn
from argmap.model.issues import Side


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """Something that a side says, with what the other side says to it."""

    cell: FlowCell
    side: Side
    replies: tuple[Remark, ...] = ()


class Grid:
    """A sheet that is being written on, from the top."""

    def __init__(self, columns: Sequence[FlowColumn]) -> None:
        self._columns = columns
        self._cells: dict[tuple[int, int], FlowCell] = {}
        self._height = 0

    def write(self, remark: Remark) -> None:
        """Write a remark below all that is written already, with its replies beside it."""
        self._height = self._write(remark, self._height, after=-1)

    def rows(self) -> tuple[tuple[FlowCell | None, ...], ...]:
        """Give what is written, row by row."""
        return tuple(
            tuple(self._cells.get((row, column)) for column in range(len(self._columns)))
            for row in range(self._height)
        )

    def _write(self, remark: Remark, row: int, *, after: int) -> int:
        """Write a remark and its replies; give the first row that is free below them.

        What would come in a speech that isn't held any more is left out.
        """
        column = self._column(remark.side, after)
        if column is None:
            return row
        self._cells[row, column] = remark.cell
        below = row
        for reply in remark.replies:
            below = self._write(reply, below, after=column)
        return max(below, row + 1)

    def _column(self, side: Side, after: int) -> int | None:
        """The next speech of a side; the case itself may stand where nothing is answered."""
        for number in range(after + 1, len(self._columns)):
            column = self._columns[number]
            if column.side is side and (column.answers or number == 0):
                return number
        return None
