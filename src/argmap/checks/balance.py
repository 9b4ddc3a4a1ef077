"""Checks of how fairly a debate is laid out: both sides, answers, more than one source."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from argmap.analysis.proofs import Proofs
from argmap.analysis.support import sources_below
from argmap.findings.finding import Finding, Pointer
from argmap.model.arguments import Argument, Bearing
from argmap.model.claims import Claim
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId, SourceId
from argmap.model.issues import Issue
from argmap.origin import Origin


def position_without_case(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """A position whose thesis has neither a reason nor evidence."""
    for issue in debate.topic.issues:
        for position in issue.positions:
            thesis = debate.claims[position.thesis]
            if thesis.id in debate.unread:
                continue
            if not thesis.evidence and not debate.reasons(thesis.id):
                yield Finding(
                    code="position-without-case",
                    message=f"nothing speaks for the position `{position.id}`",
                    at=Pointer(place=position.origin.key()),
                    related=(Pointer(place=thesis.origin.key(), words="its thesis"),),
                    help=f"give `{thesis.id}` a reason under `because`, or evidence",
                )


def one_sided_issue(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """An issue without rival positions."""
    for issue in debate.topic.issues:
        if issue.id in debate.unread:
            continue
        sides = [position.side for position in issue.positions]
        if len(sides) < 2:
            seen = "no position" if not sides else "only one position"
        elif sides[0] is not None and len(set(sides)) == 1:
            seen = f"only positions on the side `{sides[0]}`"
        else:
            continue
        yield Finding(
            code="one-sided-issue",
            message=f"the issue `{issue.id}` has {seen}",
            at=Pointer(place=issue.origin / "positions"),
            help="add the position that answers the question the other way",
        )


def unanswered_objection(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """An objection whose premises, their evidence and its step nobody questions."""
    for argument in debate.arguments.values():
        if argument.bearing is not Bearing.BUT or argument.unless:
            continue
        if debate.claims[argument.claim].common_ground:
            continue
        if not debate.unread.isdisjoint((argument.claim, *argument.premises)):
            continue
        if not any(_is_questioned(premise, debate) for premise in argument.premises):
            yield Finding(
                code="unanswered-objection",
                message=f"nobody answers this objection to `{argument.claim}`",
                at=Pointer(place=argument.origin),
                help="object to one of its premises, or name under `unless` what breaks its step",
            )


def single_source_argument(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """A case, or an argument on a thesis, whose evidence all comes from one source.

    What lies deeper isn't named: nearly every step rests on one document in the end. Of a case
    with one source, its reasons aren't named either.
    """
    if debate.unread:
        return
    below = sources_below(debate)
    for thesis, places in debate.theses().items():
        is_said = len(below[thesis]) == 1
        if is_said:
            for _issue, position in places:
                yield _on_one(below[thesis], f"the case for `{thesis}`", position.origin / "thesis")
        for argument in debate.arguments_on(thesis):
            sources = _under(argument, below)
            if len(sources) == 1 and not (is_said and argument.bearing is Bearing.BECAUSE):
                yield _on_one(sources, "this argument", argument.origin)


def common_ground_disputed(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """A claim that all are to accept, and that somebody objects to or a rival excludes."""
    for claim in debate.claims.values():
        objections = debate.objections(claim.id)
        if claim.common_ground and objections and claim.id not in debate.unread:
            yield Finding(
                code="common-ground-disputed",
                message=f"`{claim.id}` is common ground, yet somebody objects to it",
                at=_accepted(claim),
                related=(Pointer(place=objections[0].origin, words="the objection"),),
                help="take `common-ground` out, or the objection, which can't count beside it",
            )
    for issue in debate.topic.issues:
        theses = _accepted_theses(issue, debate)
        for rival in theses[1:]:
            yield Finding(
                code="common-ground-disputed",
                message=f"`{rival.id}` and its rival `{theses[0].id}` are both common ground",
                at=_accepted(rival),
                related=(_accepted(theses[0], "its rival"),),
                help="leave it to one of the two at most, since they deny each other",
            )


def _on_one(sources: frozenset[SourceId], what: str, at: Origin) -> Finding:
    (source,) = sources
    return Finding(
        code="single-source-argument",
        message=f"{what} rests on `{source}` alone",
        at=Pointer(place=at),
        help="look for a second source that bears it out",
    )


def _is_questioned(claim: ClaimId, debate: Debate) -> bool:
    """Whether anything is said against a claim, or against evidence for it."""
    evidence = debate.claims[claim].evidence
    return bool(debate.objections(claim)) or any(one.unless for one in evidence)


def _accepted_theses(issue: Issue, debate: Debate) -> tuple[Claim, ...]:
    """The theses of an issue that are common ground, each once."""
    names = dict.fromkeys(position.thesis for position in issue.positions)
    theses = (debate.claims[name] for name in names if name not in debate.unread)
    return tuple(thesis for thesis in theses if thesis.common_ground)


def _accepted(claim: Claim, words: str = "") -> Pointer:
    return Pointer(place=claim.origin / "common-ground", words=words)


def _under(argument: Argument, below: Mapping[ClaimId, frozenset[SourceId]]) -> frozenset[SourceId]:
    return frozenset[SourceId]().union(*(below[premise] for premise in argument.premises))
