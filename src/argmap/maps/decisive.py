"""What decides, of all that an account speaks of."""

from __future__ import annotations

from typing import TypeAlias, assert_never

from argmap.analysis.explaining.account import (
    Account,
    Carried,
    Cause,
    Given,
    Groundless,
    Outdone,
    Round,
    SetAside,
    Setback,
)
from argmap.analysis.weighing.graph import ElementKind
from argmap.model.ids import ClaimId

_Brought: TypeAlias = tuple[list[str], list[ClaimId]]
"""The arguments and evidence that bring something about, and the claims that these rest on."""


def decisive(account: Account) -> frozenset[str]:
    """The ids of what brings about the standing that an account is of.

    That is the step that carries the claim or that it can't beat, what this step rests on, and so
    on down; of a claim that can't be settled, the round that keeps it open.
    """
    claims: dict[ClaimId, None] = {}
    steps: set[str] = set()
    todo = [account.claim]
    while todo:
        claim = todo.pop()
        if claim in claims:
            continue
        claims[claim] = None
        if claim in account.by_claim:
            brought, rests_on = _brought_about(account.by_claim[claim].cause)
            steps.update(brought)
            todo.extend(rests_on)
    return frozenset((*claims, *steps))


def _brought_about(cause: Cause) -> _Brought:
    match cause:
        case Carried():
            return [cause.by.element.id], [*cause.by.premises]
        case Outdone():
            rival = [] if cause.rival is None else [cause.rival]
            if cause.by is None:
                return [], rival
            return [cause.by.element.id], [*rival, *cause.by.premises]
        case Groundless():
            return _failing(cause.setbacks)
        case Round():
            links = (*cause.path, *cause.links)
            return [link.element.id for link in links], [link.on for link in links]
        case Given() | SetAside():
            return [], []
        case _:
            assert_never(cause)


def _failing(setbacks: tuple[Setback, ...]) -> _Brought:
    """Through which arguments a claim fails; evidence that fails carries nothing."""
    arguments = [s.element.id for s in setbacks if s.element.kind is ElementKind.ARGUMENT]
    return arguments, [claim for setback in setbacks for claim in setback.claims]
