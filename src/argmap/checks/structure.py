"""Checks of how claims and arguments hang together."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from argmap.analysis.folding import plain
from argmap.analysis.proofs import Proofs
from argmap.analysis.support import circles
from argmap.checks.argued import argued_claims, laid_out
from argmap.checks.pages import named_claims
from argmap.findings.finding import Finding, Pointer
from argmap.model.arguments import Argument, Bearing, Structure
from argmap.model.claims import Claim
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId
from argmap.model.issues import Position

_STEPS_SHOWN = 6


def self_support(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """A claim that is a premise of an argument on itself."""
    for argument in debate.arguments.values():
        if argument.claim in argument.premises:
            reason = argument.bearing is Bearing.BECAUSE
            yield Finding(
                code="self-support",
                message=f"`{argument.claim}` is {'a reason for' if reason else 'against'} itself",
                at=_premise(argument, argument.claim),
                help="name another claim as the premise, or take the argument out",
            )


def support_cycle(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """Claims that rest on each other in a circle."""
    for circle in circles(debate):
        first = circle[-1]
        steps = [
            Pointer(
                place=_premise(argument, premise).place,
                words=f"`{argument.claim}` because `{premise}`",
            )
            for argument, premise in _steps(circle)
        ]
        yield Finding(
            code="support-cycle",
            message=f"`{first.claim}` rests on itself, in a circle of {len(circle)} claims",
            at=steps[0],
            related=tuple(steps[1:_STEPS_SHOWN]),
            help="take out one of its reasons, and support the claim from outside the circle",
        )


def duplicate_premise(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """A premise that an argument lists twice."""
    for argument in debate.arguments.values():
        for index, premise in enumerate(argument.premises):
            if premise in argument.premises[:index]:
                yield Finding(
                    code="duplicate-premise",
                    message=f"the premise `{premise}` is listed twice",
                    at=Pointer(place=argument.origin / "premises" / index),
                    related=(_premise(argument, premise, "the first time"),),
                    help="take it out, or name the claim that was meant",
                )


def duplicate_argument(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """An argument that says again what another one says of the same claim."""
    first: dict[tuple[ClaimId, Bearing, frozenset[ClaimId]], Argument] = {}
    for argument in debate.arguments.values():
        if argument.claim in debate.unread:
            continue
        key = (argument.claim, argument.bearing, frozenset(argument.premises))
        before = first.setdefault(key, argument)
        if before is not argument:
            yield Finding(
                code="duplicate-argument",
                message=f"this argument on `{argument.claim}` is there already",
                at=Pointer(place=argument.origin),
                related=(Pointer(place=before.origin, words="with the same premises"),),
                help="take one of the two out, or add the premise that tells them apart",
            )


def exception_in_argument(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """An exception that is a premise or the claim of what it should break."""
    for argument in debate.arguments.values():
        for index, exception in enumerate(argument.unless):
            if exception in argument.premises or exception == argument.claim:
                role = "claim" if exception == argument.claim else "premise"
                yield Finding(
                    code="exception-in-argument",
                    message=f"`{exception}` is both an exception to this argument and its {role}",
                    at=Pointer(place=argument.origin / "unless" / index),
                    help="name the claim that would break the step as the exception",
                )
    for evidence in debate.evidence:
        if evidence.claim in evidence.unless:
            index = evidence.unless.index(evidence.claim)
            yield Finding(
                code="exception-in-argument",
                message=f"`{evidence.claim}` is both an exception to this evidence and its claim",
                at=Pointer(place=evidence.origin / "unless" / index),
                help="name the claim that would take away its force as the exception",
            )


def structure_without_effect(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """An argument that says how its premises hang together, and has only one."""
    for argument in debate.arguments.values():
        if argument.structure is Structure.LINKED or argument.claim in debate.unread:
            continue
        if len(set(argument.premises)) == 1:
            yield Finding(
                code="structure-without-effect",
                message=f"`{argument.structure}` says nothing of a single premise",
                at=Pointer(place=argument.origin / "structure"),
                help="name the other premises, or take `structure` out",
            )


def duplicate_claim(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """Two claims that say the same in the same words."""
    first: dict[str, Claim] = {}
    for claim in sorted(argued_claims(debate), key=lambda claim: claim.id):
        before = first.setdefault(plain(claim.text).casefold().rstrip(" .!"), claim)
        if before is not claim:
            yield Finding(
                code="duplicate-claim",
                message=f"`{claim.id}` says the same as `{before.id}`",
                at=Pointer(place=claim.origin / "text"),
                related=(Pointer(place=before.origin / "text", words="the same words"),),
                help="make them one claim with the evidence and the arguments of both",
            )


def topic_without_issues(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """A topic with neither an issue nor a brief that is laid out by hand."""
    if not debate.topic.issues and not laid_out(debate) and "issues" not in debate.unread:
        yield Finding(
            code="topic-without-issues",
            message=f"the topic `{debate.topic.id}` has no issue",
            at=Pointer(place=debate.topic.origin / "title"),
            help="add the question that is argued about under `issues`, with its positions",
        )


def unused_claim(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """A claim that nothing uses: no thesis, no premise, no exception, in no layout, on no page."""
    on_pages = chain.from_iterable(named_claims(page) for page in debate.one_pagers)
    needless = {*debate.theses(), *laid_out(debate), *on_pages, *debate.unread}
    for claim in debate.claims.values():
        if claim.id not in needless and not _is_used(claim.id, debate):
            yield Finding(
                code="unused-claim",
                message=f"nothing uses the claim `{claim.id}`",
                at=Pointer(place=claim.origin.key()),
                help="make it a premise of an argument, or take it out",
            )


def unsupported_claim(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """A claim with neither evidence nor a reason that is neither presumed nor common ground.

    A claim that only a layout names is an analytic: printed as reasoning, and argued nowhere.
    """
    analytics = {claim for claim in laid_out(debate) if not _is_used(claim, debate)}
    needless = {*debate.theses(), *analytics, *debate.unread}
    for claim in debate.claims.values():
        if claim.evidence or debate.reasons(claim.id) or claim.common_ground or claim.presumption:
            continue
        if claim.id not in needless:
            yield Finding(
                code="unsupported-claim",
                message=f"`{claim.id}` has neither evidence nor a reason",
                at=Pointer(place=claim.origin.key()),
                help="support it, or write `common-ground: true` if all sides accept it",
            )


def bad_id(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """An issue whose map would have the name of the map of all issues."""
    for issue in debate.topic.issues:
        if issue.id == "overview":
            yield Finding(
                code="bad-id",
                message="`overview` is the name of the map of all issues",
                at=Pointer(place=issue.origin.key()),
                help="give the issue another id",
            )


def thesis_shared(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """Two positions of an issue with the same thesis."""
    for issue in debate.topic.issues:
        first: dict[ClaimId, Position] = {}
        for position in issue.positions:
            before = first.setdefault(position.thesis, position)
            if before is not position:
                yield Finding(
                    code="thesis-shared",
                    message=f"`{position.id}` has the same thesis as `{before.id}`",
                    at=Pointer(place=position.origin / "thesis"),
                    related=(Pointer(place=before.origin / "thesis", words="the same thesis"),),
                    help="give each position a thesis that its rivals deny",
                )


def _is_used(claim: ClaimId, debate: Debate) -> bool:
    """Whether a claim is a premise or an exception."""
    return bool(debate.uses(claim) or debate.breaks(claim) or debate.questions(claim))


def _steps(circle: tuple[Argument, ...]) -> list[tuple[Argument, ClaimId]]:
    """The arguments of a circle from its first claim downwards, each with the premise it needs."""
    downwards = circle[::-1]
    premises = [*(argument.claim for argument in downwards[1:]), downwards[0].claim]
    return list(zip(downwards, premises, strict=True))


def _premise(argument: Argument, premise: ClaimId, words: str = "") -> Pointer:
    index = argument.premises.index(premise)
    return Pointer(place=argument.origin / "premises" / index, words=words)
