"""How what becomes of claims and arguments looks: a sign each, and what it changes in a box."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from argmap.analysis.weighing.holding import Holding
from argmap.maps.map import Box, BoxKind, LineKind
from argmap.model.standings import Standing
from argmap.render.look import BOXES, INK, JUNCTIONS, PAPER, BoxLook

SIGN = 6.4
"""The height and width of a sign."""
SIGN_GAP = 2.2
"""Between a sign and its word."""
LIGHT = 0.55
"""How much thinner the line of an argument is that doesn't hold."""
HEAVY = 1.8
"""How much heavier the line is of what is highlighted."""
_HEAVIER = 1.3
"""How much is added to the border of what is highlighted."""
_NEITHER = "#49535c"
"""The colour of what neither stands nor falls."""


class Sign(StrEnum):
    """A small drawing, of which no font need know."""

    CHECK = "check"
    CROSS = "cross"
    BALANCE = "balance"
    """A beam that is level on its support."""
    QUESTION = "question"
    ROUND = "round"
    """An arrow that ends where it began."""
    EMPTY = "empty"
    """A ring with nothing in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingLook:
    """A standing's sign and colour, and what the legend says of it."""

    sign: Sign
    colour: str
    words: str


STANDINGS: Mapping[Standing, StandingLook] = MappingProxyType(
    {
        Standing.STANDS: StandingLook(
            sign=Sign.CHECK, colour="#1e6b3c", words="stands: a reason for it prevails"
        ),
        Standing.FALLS: StandingLook(
            sign=Sign.CROSS, colour="#a3262a", words="falls: what stands brings it down"
        ),
        Standing.NOT_PROVEN: StandingLook(
            sign=Sign.BALANCE,
            colour=_NEITHER,
            words="not proven: it does not outweigh the other side",
        ),
        Standing.UNRESOLVED: StandingLook(
            sign=Sign.QUESTION,
            colour=_NEITHER,
            words="unresolved: claims only attack each other",
        ),
        Standing.CIRCULAR: StandingLook(
            sign=Sign.ROUND, colour=_NEITHER, words="circular: it rests on itself"
        ),
        Standing.UNSUPPORTED: StandingLook(
            sign=Sign.EMPTY, colour=_NEITHER, words="unsupported: no reason for it holds"
        ),
    }
)
"""Every standing, in the order in which a legend lists them."""

HOLDINGS: Mapping[Holding, StandingLook] = MappingProxyType(
    {
        Holding.FAILS: StandingLook(sign=Sign.CROSS, colour=INK, words="step that does not hold"),
        Holding.OPEN: StandingLook(
            sign=Sign.QUESTION, colour=INK, words="step that may hold or not"
        ),
    }
)
"""What an argument that doesn't surely hold shows in its junction."""


def box_look(box: Box, bearing: LineKind | None = None) -> BoxLook:
    """The look of a box; a junction's follows from how it bears, and whether it holds."""
    look = BOXES[box.kind]
    if box.kind is BoxKind.ARGUMENT:
        look = JUNCTIONS.get(bearing or LineKind.PREMISE, look)
    if box.holding in HOLDINGS:
        look = replace(look, fill=PAPER, ink=look.border)
    return replace(look, width=look.width + _HEAVIER) if box.highlight else look
