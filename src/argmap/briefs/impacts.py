"""Impacts: how much hangs on an argument, by the claims that say so."""

from __future__ import annotations

from collections.abc import Mapping

from argmap.model.arguments import Argument
from argmap.model.claims import Impact
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId

DIMENSIONS = ("magnitude", "probability", "timeframe", "reversibility")
"""What impacts are compared by, as `Impact` names them."""


def impact_of(debate: Debate, argument: Argument) -> Mapping[str, ClaimId]:
    """Find what says how much hangs on an argument, by dimension: what its premises name.

    A claim counts once, and not where it is a premise itself: to say it twice proves nothing more.
    """
    found: dict[str, ClaimId] = {}
    told = set(argument.premises)
    for dimension in DIMENSIONS:
        impacts = (debate.claims[premise].impact or Impact() for premise in argument.premises)
        named = (_given(impact)[dimension] for impact in impacts)
        claim = next((one for one in named if one is not None and one not in told), None)
        if claim is not None:
            told.add(claim)
            found[dimension] = claim
    return found


def _given(impact: Impact) -> Mapping[str, ClaimId | None]:
    return {dimension: getattr(impact, dimension) for dimension in DIMENSIONS}
