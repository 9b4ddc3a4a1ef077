"""The level: a debate without what is meant for debaters of the other level."""

from __future__ import annotations

from dataclasses import fields, replace

from argmap.model.arguments import Argument, Structure
from argmap.model.claims import Claim, Impact
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId
from argmap.model.profiles import Level


def at_level(debate: Debate, level: Level | None) -> Debate:
    """Leave out the claims that are tagged with the other level, and what needs them.

    An argument that can't do without such a premise goes with it; one that adds its premises up,
    or needs only one of them, keeps the rest. A thesis stays whatever its tags say: without it
    there would be no case.
    """
    if level is None:
        return debate
    theses = debate.theses()
    kept = {
        id_: claim
        for id_, claim in debate.claims.items()
        if id_ in theses or not _is_for_others(claim, level)
    }
    arguments = (_kept(argument, frozenset(kept)) for argument in debate.arguments.values())
    return replace(
        debate,
        claims={id_: _unbroken(claim, frozenset(kept)) for id_, claim in kept.items()},
        arguments={argument.id: argument for argument in arguments if argument is not None},
    )


def _is_for_others(claim: Claim, level: Level) -> bool:
    others = {other.value for other in Level if other is not level}
    return level.value not in claim.tags and not others.isdisjoint(claim.tags)


def _kept(argument: Argument, kept: frozenset[ClaimId]) -> Argument | None:
    premises = tuple(premise for premise in argument.premises if premise in kept)
    needed = argument.structure is Structure.LINKED and premises != argument.premises
    if argument.claim not in kept or not premises or needed:
        return None
    unless = tuple(claim for claim in argument.unless if claim in kept)
    return replace(argument, premises=premises, unless=unless)


def _unbroken(claim: Claim, kept: frozenset[ClaimId]) -> Claim:
    evidence = tuple(
        replace(one, unless=tuple(other for other in one.unless if other in kept))
        for one in claim.evidence
    )
    return replace(claim, evidence=evidence, impact=_known_impact(claim.impact, kept))


def _known_impact(impact: Impact | None, kept: frozenset[ClaimId]) -> Impact | None:
    """Leave out the dimensions of an impact that nobody is told of any more."""
    if impact is None:
        return None
    given = {field.name: getattr(impact, field.name) for field in fields(impact)}
    return Impact(**{name: claim for name, claim in given.items() if claim in kept})
