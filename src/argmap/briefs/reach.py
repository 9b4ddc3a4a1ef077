"""Reach: what an argument rests on, and so what goes when something below it goes."""

from __future__ import annotations

from dataclasses import dataclass

from argmap.analysis.attacks import Attack, Breach
from argmap.analysis.clash import rests_on
from argmap.model.arguments import Argument
from argmap.model.debate import Debate
from argmap.model.ids import ArgumentId, ClaimId


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """The claims and steps that an argument rests on, the argument's own among them."""

    claims: frozenset[ClaimId]
    arguments: frozenset[ArgumentId]

    def hit_by(self, attack: Attack) -> bool:
        """Whether an attack takes away something that the argument rests on."""
        if attack.target in self.claims:
            return True
        match attack:
            case Breach(to=Argument() as argument):
                return argument.id in self.arguments
            case _:
                return False


def reach_of(debate: Debate, argument: Argument) -> Reach:
    """Find all that an argument rests on within its own case.

    A premise that is a position's thesis is left out: it has a case of its own, which is attacked
    and answered there.
    """
    bounds = frozenset(debate.theses())
    claims = frozenset(rests_on(debate, argument.premises, bounds=bounds))
    below = (reason.id for claim in claims for reason in debate.reasons(claim))
    return Reach(claims=claims, arguments=frozenset((argument.id, *below)))
