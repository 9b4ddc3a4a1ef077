"""Arguments: premises, taken together, that bear on one claim."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from argmap.model.ids import ArgumentId, ClaimId
from argmap.origin import Origin


class Bearing(StrEnum):
    """Which way an argument pulls on its claim, in the word that the YAML uses."""

    BECAUSE = "because"
    BUT = "but"


class Structure(StrEnum):
    """How the premises of an argument carry its claim together."""

    LINKED = "linked"
    """Each is needed: the argument holds only if all of them stand."""
    CONVERGENT = "convergent"
    """Any one suffices."""
    CUMULATIVE = "cumulative"
    """They add up: the argument weighs as much of its weight as the share of them that stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """Premises that bear, taken together, on one claim: for it or against it.

    Where the author doesn't say otherwise the premises are linked: each is needed. Reasons that
    stand alone are separate arguments.
    """

    id: ArgumentId
    """Given by the author, or made of the claim, the bearing and the number: `c.because.1`."""
    claim: ClaimId
    bearing: Bearing
    premises: tuple[ClaimId, ...]
    structure: Structure = Structure.LINKED
    warrant: str | None = None
    """The unstated premise that carries the step, written out."""
    scheme: str | None = None
    weight: float | None = None
    """How much the step carries, from 0 to 1; None where the author doesn't say."""
    weight_reason: str | None = None
    """Why it carries that much, in a line."""
    unless: tuple[ClaimId, ...] = ()
    """Claims that, if they stand, break the step without denying a premise."""
    origin: Origin = field(compare=False)
