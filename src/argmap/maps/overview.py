"""The overview: a topic's issues, their positions, the main reasons, and what ties them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace

from argmap.maps.map import Box, BoxKind, Group, Line, LineKind, Map
from argmap.maps.views import claim_box_id
from argmap.model.arguments import Argument
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId, IssueId
from argmap.model.issues import Issue

_ROOM = 12
"""About how many reasons there is room for on a page."""


def overview_map(debate: Debate) -> Map:
    """Draw a topic at a glance: each issue with its theses and the main reasons for them.

    A claim that is argued in one issue and used in another stands with its own issue; a line
    leads from it to what it bears on elsewhere.
    """
    boxes: dict[str, Box] = {}
    lines: dict[Line, None] = {}
    members: dict[IssueId, dict[str, None]] = defaultdict(dict)
    for issue in debate.topic.issues:
        for box, line in _case(debate, issue):
            boxes.setdefault(box.id, box)
            lines.update({} if line is None else {line: None})
            if not any(box.id in others for others in members.values()):
                members[issue.id][box.id] = None
    joined = {(line.tail, line.head) for line in lines}
    for box, line, home in _ties(debate, boxes):
        if (line.tail, line.head) in joined:
            continue
        boxes.setdefault(box.id, box)
        lines.setdefault(line)
        members[home].setdefault(box.id)
    return Map(
        id="overview",
        title=debate.topic.title,
        description=_description(debate),
        boxes=tuple(boxes.values()),
        lines=tuple(lines),
        groups=tuple(
            Group(id=f"group-{issue.id}", label=issue.title, boxes=tuple(members[issue.id]))
            for issue in debate.topic.issues
        ),
    )


def _case(debate: Debate, issue: Issue) -> Iterator[tuple[Box, Line | None]]:
    """What an issue shows: its question, each thesis, and a box for each main reason."""
    theses = sum(len(each.positions) for each in debate.topic.issues)
    most = min(max(_ROOM // max(theses, 1), 2), 4)
    head = Box(id=f"issue-{issue.id}", kind=BoxKind.ISSUE, text=issue.question)
    yield head, None
    for index, position in enumerate(issue.positions):
        reasons = debate.reasons(position.thesis)
        more = len(reasons) - most
        thesis = _claim(
            debate,
            position.thesis,
            kind=BoxKind.THESIS,
            side=(position.label, index),
            note=f"{more} more {'reason' if more == 1 else 'reasons'}" if more > 0 else "",
        )
        yield thesis, Line(tail=thesis.id, head=head.id, kind=LineKind.POSITION)
        for reason in reasons[:most]:
            box = _reason(debate, reason, side=(position.label, index))
            yield box, Line(tail=box.id, head=thesis.id, kind=LineKind.BECAUSE)


def _reason(debate: Debate, reason: Argument, *, side: tuple[str, int]) -> Box:
    """One box for an argument: its first premise; the others stand in the whole sentence."""
    first, *others = reason.premises
    box = _claim(debate, first, kind=BoxKind.CLAIM, side=side)
    told = " ".join(debate.claims[premise].text for premise in others)
    return replace(box, full=f"{box.full} Taken together with: {told}" if told else box.full)


def _claim(
    debate: Debate,
    id_: ClaimId,
    *,
    kind: BoxKind,
    side: tuple[str, int] | None = None,
    note: str = "",
) -> Box:
    claim = debate.claims[id_]
    label, index = (None, None) if side is None else side
    return Box(
        id=claim_box_id(id_),
        kind=kind,
        text=claim.label,
        full=claim.text,
        side=label,
        side_index=index,
        evidence=len(claim.evidence),
        link=id_,
        note=note,
    )


def _ties(debate: Debate, shown: Mapping[str, Box]) -> Iterator[tuple[Box, Line, IssueId]]:
    """What ties two issues: a shown claim that is used in the other, or how many others are."""
    hidden: dict[tuple[IssueId, IssueId], dict[ClaimId, None]] = defaultdict(dict)
    tied: set[tuple[ClaimId, IssueId]] = set()
    for claim, used_in, home, there in _shared(debate):
        box = shown.get(claim_box_id(claim))
        if box is None:
            hidden[home, there][claim] = None
        if box is None or (claim, there) in tied:
            continue
        tied.add((claim, there))
        head = _nearest_shown(debate, used_in, shown, there) or f"issue-{there}"
        if head != box.id:
            yield box, Line(tail=box.id, head=head, kind=LineKind.BEARS), home
    for (home, there), claims in hidden.items():
        bundle = _bundle(debate, home, there, tuple(claims))
        head = f"issue-{home}"
        yield bundle, Line(tail=bundle.id, head=head, kind=LineKind.CONTINUES), home


def _shared(debate: Debate) -> Iterator[tuple[ClaimId, ClaimId, IssueId, IssueId]]:
    """Claims of one issue that are used in another: the claim, where it is used, both issues."""
    for argument in debate.arguments.values():
        there = debate.claims[argument.claim].issue
        for part in dict.fromkeys((*argument.premises, *argument.unless)):
            home = debate.claims[part].issue
            if home is not None and there is not None and home != there:
                yield part, argument.claim, home, there


def _bundle(debate: Debate, home: IssueId, there: IssueId, claims: tuple[ClaimId, ...]) -> Box:
    """One box for all claims of an issue that are used in another but have no box here."""
    words = "claim is" if len(claims) == 1 else "claims are"
    there_title = debate.issues[there].title
    said = "; ".join(debate.claims[claim].label for claim in claims)
    return Box(
        id=f"shared-{home}-{there}",
        kind=BoxKind.CONTINUATION,
        text=f"{len(claims)} {words} used in: {there_title}",
        full=f"Argued here and used in “{there_title}”: {said}",
    )


def _nearest_shown(
    debate: Debate, start: ClaimId, shown: Mapping[str, Box], issue: IssueId
) -> str | None:
    """The first box of an issue that one meets on the way up from a claim."""
    edge, seen = [start], {start}
    while edge:
        for claim in edge:
            if debate.claims[claim].issue == issue and claim_box_id(claim) in shown:
                return claim_box_id(claim)
        ups = [a.claim for c in edge for a in (*debate.uses(c), *debate.breaks(c))]
        edge = [claim for claim in dict.fromkeys(ups) if claim not in seen]
        seen.update(edge)
    return None


def _description(debate: Debate) -> str:
    issues = debate.topic.issues
    questions = "; ".join(f"“{issue.question}”" for issue in issues)
    word = "issue" if len(issues) == 1 else "issues"
    return f"Overview of {debate.topic.title}: {len(issues)} {word}: {questions}."
