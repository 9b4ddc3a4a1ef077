"""Flow sheets made by hand, for the tests of what is made of them."""

from __future__ import annotations

from collections.abc import Sequence

from argmap.briefs.flow import Flow
from argmap.briefs.flow_sheets import FlowCell, FlowHead, FlowPart, FlowSheet
from argmap.model.issues import Side
from argmap.model.papers import Paper

Heads = Sequence[tuple[str, Side | None, str]]
Rows = Sequence[Sequence[str | FlowCell | None]]

HEADS: Heads = (("1AC", Side.PRO, "Aff"), ("1NC", Side.CON, "Neg"), ("2AC", Side.PRO, "Aff"))


def flow(*sheets: FlowSheet, paper: Paper = Paper.LETTER, subtitle: str = "Policy debate") -> Flow:
    return Flow(
        id="file", title="Mill Lake", subtitle=subtitle, language="en", paper=paper, sheets=sheets
    )


def sheet(
    name: str,
    title: str,
    *,
    rows: Rows = (),
    parts: Sequence[Rows] = (),
    con: bool = False,
    heads: Heads = HEADS,
) -> FlowSheet:
    """A sheet of one argument or of several; rows may stop where nothing more stands in them."""
    return FlowSheet(
        name=name,
        title=title,
        side=Side.CON if con else Side.PRO,
        heads=tuple(FlowHead(label=label, side=side, who=who) for label, side, who in heads),
        parts=tuple(_part(one, len(heads)) for one in (parts or filter(None, [rows]))),
    )


def _part(rows: Rows, columns: int) -> FlowPart:
    filled = ([*row, *[None] * (columns - len(row))] for row in rows)
    return FlowPart(
        rows=tuple(
            tuple(FlowCell(text=one) if isinstance(one, str) else one for one in row)
            for row in filled
        ),
        room=3,
    )
