"""Flow sheets made by hand, for the tests of what is made of them."""

from __future__ import annotations

from collections.abc import Sequence

from argmap.briefs.flow import Flow
from argmap.briefs.flow_sheets import FlowCell, FlowHead, FlowSheet
from argmap.model.issues import Side
from argmap.model.profiles import Paper

Heads = Sequence[tuple[str, Side | None, str]]

HEADS: Heads = (("1AC", Side.PRO, "Aff"), ("1NC", Side.CON, "Neg"), ("2AC", Side.PRO, "Aff"))


def flow(*sheets: FlowSheet, paper: Paper = Paper.LETTER, subtitle: str = "Policy debate") -> Flow:
    return Flow(
        id="file", title="Mill Lake", subtitle=subtitle, language="en", paper=paper, sheets=sheets
    )


def sheet(
    name: str,
    title: str,
    *,
    rows: Sequence[Sequence[str | FlowCell | None]] = (),
    con: bool = False,
    heads: Heads = HEADS,
) -> FlowSheet:
    """A sheet; its rows may stop where nothing more stands in them."""
    filled = ([*row, *[None] * (len(heads) - len(row))] for row in rows)
    return FlowSheet(
        name=name,
        title=title,
        side=Side.CON if con else Side.PRO,
        heads=tuple(FlowHead(label=label, side=side, who=who) for label, side, who in heads),
        rows=tuple(
            tuple(FlowCell(text=one) if isinstance(one, str) else one for one in row)
            for row in filled
        ),
    )
