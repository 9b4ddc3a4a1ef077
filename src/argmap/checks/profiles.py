"""Checks of profiles: is there anything to print, and does each side read its own case."""

from __future__ import annotations

from collections.abc import Iterator

from argmap.analysis.clash import attacks_under
from argmap.analysis.level import at_level
from argmap.analysis.proofs import Proofs
from argmap.checks.cases import Case, printed_positions
from argmap.findings.finding import Finding, Pointer
from argmap.findings.suggest import listed
from argmap.model.debate import Debate
from argmap.model.issues import Side
from argmap.model.profiles import DebateProfile, Level


def nothing_to_print(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """A brief, or a part of one, that would have nothing in it."""
    for profile in _read_whole(debate):
        yield from _issues_without_positions(debate, profile)
        if profile.layout:
            yield from _layout_emptied(debate, profile)
        else:
            yield from _side_without_case(debate, profile)
            yield from _cases_emptied(debate, profile)


def named_twice(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """A claim that a side's case names twice; what else is named twice is found in linking."""
    for profile in _read_whole(debate):
        for side, claims in profile.cases.items():
            at = profile.origin / "cases" / side
            for index, claim in enumerate(claims):
                first = claims.index(claim)
                if first != index:
                    yield Finding(
                        code="named-twice",
                        message=f"the claim `{claim}` is named twice",
                        at=Pointer(place=at / index),
                        related=(Pointer(place=at / first, words="the first time"),),
                        help="take it out, or name the claim that was meant",
                    )


def rival_in_case(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """A claim that a side is to read in its first speech, and that speaks for its rivals."""
    for case in _cases(debate):
        for index, claim in case.foreign():
            rival = case.rivalry(claim)
            if rival is not None:
                words, related = rival
                yield Finding(
                    code="rival-in-case",
                    message=f"`{claim}` {words}",
                    at=Pointer(place=case.profile.origin / "cases" / case.side / index),
                    related=(related,),
                    help=f"name only claims that lead to a thesis on the side `{case.side}`",
                )


def claim_outside_case(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """A claim that a side is to read in its first speech, and that serves it nowhere."""
    for case in _cases(debate):
        for index, claim in case.foreign():
            if case.rivalry(claim) is None:
                elsewhere = claim in case.own_anywhere
                place = case.profile.origin / "cases" / case.side / index
                yield Finding(
                    code="claim-outside-case",
                    message=f"the side `{case.side}` has no use for `{claim}`"
                    + (" in what this brief prints" if elsewhere else ""),
                    at=Pointer(place=place),
                    help="add its issue and its position to the brief, or take it out"
                    if elsewhere
                    else "make it a premise of a reason in that side's case, or take it out",
                )


def _read_whole(debate: Debate) -> Iterator[DebateProfile]:
    """The profiles of which nothing was left out: of the others nobody can say what they lack."""
    return (p for p in debate.debate_files if p.id not in debate.unread)


def _cases(debate: Debate) -> Iterator[Case]:
    for profile in _read_whole(debate):
        for side in profile.cases:
            yield Case(debate, profile, side)


def _issues_without_positions(debate: Debate, profile: DebateProfile) -> Iterator[Finding]:
    for issue, chosen in profile.positions.items():
        known = [position.id for position in debate.issues[issue].positions]
        if known and not chosen and issue in (profile.issues or debate.issues):
            yield Finding(
                code="nothing-to-print",
                message=f"no position of `{issue}` would be printed",
                at=Pointer(place=profile.origin / "positions" / issue),
                help=f"name {listed(known, last='or')}, or take the line out to print all of them",
            )


def _side_without_case(debate: Debate, profile: DebateProfile) -> Iterator[Finding]:
    """Find a file for a side that argues for nothing, and has nothing to answer either."""
    positions, side = printed_positions(debate, profile), profile.side
    if side is None or not positions or any(p.side is side for p in positions):
        return
    theses = [position.thesis for position in positions]
    if any(p.side is not None for p in positions) and any(attacks_under(debate, theses)):
        return
    every = (p for issue in debate.topic.issues for p in issue.positions)
    left_out = " that this brief prints" if any(p.side is side for p in every) else ""
    motion = "for" if side is Side.PRO else "against"
    yield Finding(
        code="nothing-to-print",
        message=f"no position{left_out} is on the side `{side}`",
        at=Pointer(place=profile.origin / "side"),
        help="print a position that is on it, or take `side` out"
        if left_out
        else f"write `side: {side}` in `topic.yaml` at the positions that speak {motion} the "
        "motion, or take `side` out",
    )


def _layout_emptied(debate: Debate, profile: DebateProfile) -> Iterator[Finding]:
    level, left = profile.level, at_level(debate, profile.level)
    claims = [claim for block in profile.layout for claim in block.claims]
    if level is not None and claims and not any(claim in left.claims for claim in claims):
        yield _emptied(profile, level, "of what is laid out")


def _cases_emptied(debate: Debate, profile: DebateProfile) -> Iterator[Finding]:
    """Find cases of which a level leaves the bare thesis."""
    level, left = profile.level, at_level(debate, profile.level)
    if level is None:
        return
    for position in printed_positions(debate, profile):
        thesis = position.thesis
        bare = not debate.claims[thesis].evidence and not left.reasons(thesis)
        is_told = profile.side is None or position.side is profile.side
        if is_told and bare and debate.reasons(thesis):
            yield _emptied(profile, level, f"of the case for `{position.id}`")


def _emptied(profile: DebateProfile, level: Level, what: str) -> Finding:
    others = next(other for other in Level if other is not level)
    return Finding(
        code="nothing-to-print",
        message=f"the level `{level}` leaves nothing {what}",
        at=Pointer(place=profile.origin / "level"),
        help=f"add the tag `{level}` to claims tagged `{others}` that are for both, or take "
        "`level` out",
    )
