"""Impacts: how much hangs on an argument, by the claims that say so."""

from __future__ import annotations

from collections.abc import Mapping

from argmap.briefs.clash import rests_on
from argmap.model.arguments import Argument
from argmap.model.claims import Impact
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId

DIMENSIONS = ("magnitude", "probability", "timeframe", "reversibility")
"""What impacts are compared by, as `Impact` names them."""


def impact_below(debate: Debate, argument: Argument) -> Mapping[str, ClaimId]:
    """Find what says how much hangs on an argument: on its premises, or on what they rest on.

    The first claim on the way down counts, in each dimension for itself.
    """
    found: dict[str, ClaimId] = {}
    for claim in rests_on(debate, argument.premises):
        for dimension, said in _given(debate.claims[claim].impact or Impact()).items():
            found.setdefault(dimension, said)
    return found


def _given(impact: Impact) -> Mapping[str, ClaimId]:
    dimensions = (impact.magnitude, impact.probability, impact.timeframe, impact.reversibility)
    named = zip(DIMENSIONS, dimensions, strict=True)
    return {name: said for name, said in named if said is not None}
