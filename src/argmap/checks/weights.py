"""Checks of weights: are they explained, and do they do anything."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias, assert_never

from argmap.analysis.proofs import Proofs
from argmap.findings.finding import Finding, Pointer
from argmap.model.arguments import Argument
from argmap.model.claims import Claim, Evidence
from argmap.model.debate import Debate
from argmap.model.sources import Source

Weighed: TypeAlias = Argument | Evidence | Source
"""What may have a weight, and a reason for it."""


def weight_unexplained(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """An argument or evidence with a weight, and no word on why it has that one."""
    for weighed in _weighed(debate):
        yield from unexplained(weighed)


def weight_missing(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """An argument or evidence with a reason for a weight that isn't given."""
    for weighed in _weighed(debate):
        yield from unweighed(weighed)


def weight_without_effect(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """An argument or evidence that never counts, or a presumption that adds nothing."""
    for weighed in _weighed(debate):
        yield from powerless(weighed)
    for claim in debate.claims.values():
        if claim.presumption is not None and claim.id not in debate.unread:
            yield from _idle(claim, claim.presumption)


def unexplained(weighed: Weighed) -> Iterator[Finding]:
    """Say of a weight that nobody knows where it comes from."""
    if weighed.weight is not None and weighed.weight_reason is None:
        yield Finding(
            code="weight-unexplained",
            message=f"nothing says why {_name(weighed)} weighs `{weighed.weight:g}`",
            at=Pointer(place=weighed.origin / "weight"),
            help="say why in a line, under `weight-reason`",
        )


def unweighed(weighed: Weighed) -> Iterator[Finding]:
    """Say of a reason for a weight that there is no weight."""
    if weighed.weight is None and weighed.weight_reason is not None:
        yield Finding(
            code="weight-missing",
            message=f"{_name(weighed)} has a `weight-reason` and no `weight`",
            at=Pointer(place=(weighed.origin / "weight-reason").key()),
            help="write the `weight` that it explains, or take the reason out",
        )


def powerless(weighed: Weighed) -> Iterator[Finding]:
    """Say of a weight of nothing that what has it doesn't count."""
    if weighed.weight == 0:
        is_source = isinstance(weighed, Source)
        effect = "proves nothing by itself" if is_source else "never counts"
        other = "weigh its quotations one by one" if is_source else "take it out"
        yield Finding(
            code="weight-without-effect",
            message=f"with a weight of `0` {_name(weighed)} {effect}",
            at=Pointer(place=weighed.origin / "weight"),
            help=f"give it a weight above 0, or {other}",
        )


def _idle(claim: Claim, presumption: float) -> Iterator[Finding]:
    """Say of a presumption that the claim is no better off with it."""
    if claim.common_ground:
        message = f"`{claim.id}` is common ground, so its presumption adds nothing"
        mend = "take out `presumption`, or `common-ground` if not all accept it"
    elif presumption == 0:
        message = f"a presumption of `0` leaves `{claim.id}` as it is"
        mend = "give it a number above 0, or take it out"
    else:
        return
    at = Pointer(place=claim.origin / "presumption")
    yield Finding(code="weight-without-effect", message=message, at=at, help=mend)


def _weighed(debate: Debate) -> Iterator[Argument | Evidence]:
    """What may have a weight, and is wholly read."""
    everything: tuple[Argument | Evidence, ...]
    everything = (*debate.evidence, *debate.arguments.values())
    for weighed in everything:
        if weighed.claim not in debate.unread:
            yield weighed


def _name(weighed: Weighed) -> str:
    match weighed:
        case Argument():
            return "this argument"
        case Evidence():
            return "this evidence"
        case Source():
            return f"the word of `{weighed.id}`"
        case _:
            assert_never(weighed)
