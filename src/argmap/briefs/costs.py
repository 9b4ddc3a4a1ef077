"""Costs: what it costs a party's own case to give an answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import assert_never

from argmap.analysis.attacks import Attack, Breach, Objection
from argmap.analysis.clash import attacks_under, rests_on
from argmap.briefs.words import unstopped
from argmap.model.arguments import Argument, Bearing
from argmap.model.claims import Evidence
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId


@dataclass(frozen=True, slots=True, kw_only=True)
class Stake:
    """What a party's whole case rests on, and what would hurt it."""

    claims: frozenset[ClaimId]
    hurt_by: Mapping[ClaimId, Attack]
    """The claims that are said against the case, each with the first attack that says it."""


def stake_of(debate: Debate, theses: Iterable[ClaimId]) -> Stake:
    """Find what a case rests on and what is said against it."""
    claims = tuple(rests_on(debate, theses))
    attacks = attacks_under(debate, claims)
    hurt_by: dict[ClaimId, Attack] = {}
    for attack in attacks:
        for claim in attack.said:
            hurt_by.setdefault(claim, attack)
    return Stake(claims=frozenset(claims), hurt_by=hurt_by)


def cost_of(debate: Debate, attacks: tuple[Attack, ...], *, own: Stake, other: Stake) -> str:
    """Say what some attacks, all made of the same claims, cost the case of whoever makes them.

    Words that also speak against the own case cost it; so do reasons of the other side's case,
    which are granted by saying them. Where they are turned against that very case they cost
    nothing: then it is the other side that can't have both.
    """
    said = attacks[0].said
    cut = next((own.hurt_by[claim] for claim in said if claim in own.hurt_by), None)
    if cut is not None:
        return _cut(debate, cut)
    granted = [claim for claim in said if _is_theirs(claim, own, other)]
    if not granted or any(_hits(attack, other) for attack in attacks):
        return ""
    return f"grants their {_named(debate, granted[0])}"


def is_their_own(attacks: tuple[Attack, ...], *, own: Stake, other: Stake) -> bool:
    """Whether attacks turn words of the other side's case against that case."""
    said = any(_is_theirs(claim, own, other) for claim in attacks[0].said)
    return said and any(_hits(attack, other) for attack in attacks)


def _is_theirs(claim: ClaimId, own: Stake, other: Stake) -> bool:
    return claim in other.claims and claim not in own.claims


def _hits(attack: Attack, stake: Stake) -> bool:
    """Whether an attack hits what a case rests on."""
    against_reason = not (
        isinstance(attack, Breach)
        and isinstance(attack.to, Argument)
        and attack.to.bearing is Bearing.BUT
    )
    return against_reason and attack.target in stake.claims


def _cut(debate: Debate, attack: Attack) -> str:
    named = _named(debate, attack.target)
    match attack:
        case Objection():
            return f"cuts against our own {named}"
        case Breach(to=Evidence()):
            return f"takes the force from our own card for {named}"
        case Breach():
            return f"breaks our own step to {named}"
        case _:
            assert_never(attack)


def _named(debate: Debate, claim: ClaimId) -> str:
    return f"“{unstopped(debate.claims[claim].label)}”"
