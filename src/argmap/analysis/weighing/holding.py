"""Holding: whether an argument carries its claim, by the standings of what it is made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import assert_never

from argmap.model.arguments import Argument, Structure
from argmap.model.ids import ClaimId
from argmap.model.standings import Standing


class Holding(StrEnum):
    """Whether an argument carries its claim."""

    HOLDS = "holds"
    FAILS = "fails"
    OPEN = "open"
    """Nobody can tell, because nobody can tell about something that it depends on."""

    @property
    def words(self) -> str:
        """What is said of such an argument: `does not hold`."""
        match self:
            case Holding.HOLDS:
                return "holds"
            case Holding.FAILS:
                return "does not hold"
            case Holding.OPEN:
                return "may hold or not"
            case _:
                assert_never(self)


_OPPOSITE = {
    Holding.HOLDS: Holding.FAILS,
    Holding.FAILS: Holding.HOLDS,
    Holding.OPEN: Holding.OPEN,
}


def holding(argument: Argument, standings: Mapping[ClaimId, Standing]) -> Holding:
    """Whether enough of an argument's premises stand, and none of its exceptions does."""
    if argument.weight == 0:
        return Holding.FAILS
    premises = [_of_claim(standings[claim]) for claim in argument.premises]
    exceptions = [_OPPOSITE[_of_claim(standings[claim])] for claim in argument.unless]
    return _all((_carried(argument.structure, premises), *exceptions))


def _of_claim(standing: Standing) -> Holding:
    match standing:
        case Standing.STANDS:
            return Holding.HOLDS
        case Standing.FALLS | Standing.NOT_PROVEN | Standing.UNSUPPORTED:
            return Holding.FAILS
        case Standing.UNRESOLVED | Standing.CIRCULAR:
            return Holding.OPEN
        case _:
            assert_never(standing)


def _carried(structure: Structure, premises: list[Holding]) -> Holding:
    match structure:
        case Structure.LINKED:
            return _all(premises)
        case Structure.CONVERGENT | Structure.CUMULATIVE:
            return _OPPOSITE[_all(_OPPOSITE[premise] for premise in premises)]
        case _:
            assert_never(structure)


def _all(parts: Iterable[Holding]) -> Holding:
    """Holds where all parts do, fails where one does."""
    found = set(parts)
    for one in (Holding.FAILS, Holding.OPEN):
        if one in found:
            return one
    return Holding.HOLDS
