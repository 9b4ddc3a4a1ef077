"""The map of an account: the part of a debate that a claim's standing comes from."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import assert_never

from argmap.analysis.weighing.assessment import Assessment
from argmap.analysis.weighing.graph import ElementKind
from argmap.analysis.weighing.holding import Holding
from argmap.maps.map import Box, BoxKind, Highlight, LineKind, Map
from argmap.maps.sketch import Scope, Sketch, argument_box_id, claim_box_id
from argmap.maps.wording import quotations_told, standing_told
from argmap.model.debate import Debate
from argmap.model.ids import ArgumentId, ClaimId
from argmap.model.issues import Issue
from argmap.model.standings import Standing


def why_map(
    assessment: Assessment,
    claim: ClaimId,
    *,
    elements: Collection[str],
    highlight: Collection[str] = (),
) -> Map:
    """Draw a claim with what its standing comes from, and nothing else.

    A rival answer to the same question is joined to the claim by the question.

    Args:
        assessment: What stands in the debate, as recorded or under a supposition.
        claim: The claim that is asked about.
        elements: The ids of the claims and arguments to show; others, such as evidence's, are
            nothing to it. An argument is shown with all its premises.
        highlight: The ids of those that decide, which are drawn heavier and say so.
    """
    debate = assessment.debate
    asked = debate.claims[claim]
    issue = _issue(debate, claim)
    claims = frozenset(id_ for id_ in debate.claims if id_ in elements) | {claim}
    arguments = frozenset(id_ for id_ in debate.arguments if id_ in elements)
    scope = Scope(claims=claims, arguments=arguments)
    sketch = Sketch(debate, issue, standings=assessment.standings, only=scope)
    _ask(sketch, debate, claim, claims)
    for id_ in (claim, *(id_ for id_ in debate.claims if id_ in claims)):
        sketch.follow(id_)
    told = standing_told(assessment.standings[claim])
    map_ = sketch.finish(
        f"why-{claim}",
        title=f"Why “{asked.label}” {told}",
        about=f"Why “{asked.text}” {told}",
        centre=claim_box_id(claim),
    )
    notes = {**_supposed(assessment), **_carried(debate, highlight)}
    return _highlighted(_noted(map_, notes), claim, highlight)


def _issue(debate: Debate, claim: ClaimId) -> Issue | None:
    """The issue whose positions a claim serves: where it is a thesis, or else where it stands."""
    held = debate.theses().get(claim, ())
    home = debate.claims[claim].issue
    if any(issue.id == home for issue, _ in held) or not held:
        return None if home is None else debate.issues.get(home)
    return held[0][0]


def _ask(sketch: Sketch, debate: Debate, claim: ClaimId, claims: Collection[ClaimId]) -> None:
    """Add the question of each issue in which the claim has a rival that is shown."""
    for issue, _ in debate.theses().get(claim, ()):
        theses = [p.thesis for p in issue.positions if p.thesis in claims]
        if len(set(theses)) > 1:
            box = Box(id=f"issue-{issue.id}", kind=BoxKind.ISSUE, text=issue.question)
            question = sketch.add(box)
            for thesis in theses:
                sketch.join(sketch.add_claim(thesis), question, LineKind.POSITION)


def _supposed(assessment: Assessment) -> dict[str, str]:
    """By box, what is supposed of it, which the debate doesn't say."""
    notes = {claim_box_id(claim): "accepted" for claim in assessment.supposition.accepted}
    for element in assessment.supposition.rejected:
        match element.kind:
            case ElementKind.CLAIM:
                notes[claim_box_id(ClaimId(element.id))] = "rejected"
            case ElementKind.ARGUMENT:
                notes[argument_box_id(ArgumentId(element.id))] = "rejected"
            case ElementKind.EVIDENCE | ElementKind.SOURCE:
                pass
            case _:
                assert_never(element.kind)
    return notes


def _carried(debate: Debate, highlight: Collection[str]) -> dict[str, str]:
    """By box, which quotation carries its claim, where one decides."""
    return {
        claim_box_id(e.claim): f"carried by {quotations_told(debate.claims[e.claim], [e])}"
        for e in debate.evidence
        if e.id in highlight
    }


def _noted(map_: Map, notes: Mapping[str, str]) -> Map:
    """The map with further notes; an argument that is rejected doesn't hold."""

    def noted(box: Box) -> Box:
        note = notes.get(box.id)
        if note is None:
            return box
        if box.kind is BoxKind.ARGUMENT:
            return replace(box, note=note, holding=Holding.FAILS)
        return replace(box, note="; ".join(filter(None, (note, box.note))))

    return replace(map_, boxes=tuple(map(noted, map_.boxes)))


def _highlighted(map_: Map, claim: ClaimId, highlight: Collection[str]) -> Map:
    """The map with what decides drawn heavier, from the claim that is asked about downwards."""
    asked = claim_box_id(claim)
    parts = {claim_box_id(ClaimId(id_)): Highlight.DECIDES for id_ in highlight}
    parts |= {argument_box_id(ArgumentId(id_)): Highlight.DECIDES for id_ in highlight}
    parts |= dict.fromkeys(_questioning(map_, {*parts, asked}), Highlight.DECIDES)
    parts[asked] = Highlight.ASKED
    boxes = tuple(replace(box, highlight=parts.get(box.id)) for box in map_.boxes)
    drawn = {box.id: box for box in boxes}
    return replace(
        map_,
        boxes=boxes,
        lines=tuple(
            replace(line, highlighted=_decides(line.kind, drawn[line.tail], drawn[line.head]))
            for line in map_.lines
        ),
    )


def _questioning(map_: Map, parts: Collection[str]) -> set[str]:
    """The junctions through which one of some boxes questions the evidence of another."""
    heads = {x.tail for x in map_.lines if x.kind is LineKind.QUESTIONS and x.head in parts}
    return {x.head for x in map_.lines if x.head in heads and x.tail in parts}


def _decides(kind: LineKind, tail: Box, head: Box) -> bool:
    """Whether something decides through a line, and not only at both of its ends.

    A step that fails doesn't fail by a premise that stands, nor by an exception that doesn't.
    """
    if not (tail.highlight and head.highlight):
        return False
    stands = tail.standing is Standing.STANDS
    if kind is LineKind.UNLESS:
        return stands
    return not (kind is LineKind.PREMISE and head.holding is Holding.FAILS and stands)
