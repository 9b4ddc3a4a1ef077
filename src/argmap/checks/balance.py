"""Checks of how fairly a debate is laid out: both sides, answers, more than one source."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from argmap.analysis.proofs import Proofs
from argmap.analysis.support import sources_below
from argmap.findings.finding import Finding, Pointer
from argmap.model.arguments import Argument, Bearing
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId, SourceId
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
    """An objection whose premises and step nobody questions."""
    for argument in debate.arguments.values():
        if argument.bearing is not Bearing.BUT or argument.unless:
            continue
        if not debate.unread.isdisjoint((argument.claim, *argument.premises)):
            continue
        if not any(debate.objections(premise) for premise in argument.premises):
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


def _on_one(sources: frozenset[SourceId], what: str, at: Origin) -> Finding:
    (source,) = sources
    return Finding(
        code="single-source-argument",
        message=f"{what} rests on `{source}` alone",
        at=Pointer(place=at),
        help="look for a second source that bears it out",
    )


def _under(argument: Argument, below: Mapping[ClaimId, frozenset[SourceId]]) -> frozenset[SourceId]:
    return frozenset[SourceId]().union(*(below[premise] for premise in argument.premises))
