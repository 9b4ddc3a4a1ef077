"""Views of a debate: the map of an issue, and of a claim with its neighbours."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from argmap.maps.map import Map
from argmap.maps.sketch import Scope, Sketch, claim_box_id
from argmap.maps.wording import positions_told
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId, IssueId
from argmap.model.standings import Standing


def issue_map(
    debate: Debate, issue: IssueId, *, standings: Mapping[ClaimId, Standing] | None = None
) -> Map:
    """Draw an issue: its theses, and below each claim what is argued for and against it.

    A claim of another issue appears as one box that says where it is argued. A claim of this
    issue that no thesis rests on stands at the end, so that nothing written is lost.
    """
    asked = debate.issues[issue]
    sketch = Sketch(debate, asked, standings=standings)
    theses = [position.thesis for position in asked.positions]
    own = [claim.id for claim in debate.claims.values() if claim.issue == issue]
    for root in (*theses, *own):
        sketch.follow(root)
    return sketch.finish(
        f"issue-{issue}",
        title=asked.title,
        about=f"Argument map of the question “{asked.question}”",
        told="" if standings is None else positions_told(asked, standings),
    )


def neighbourhood_map(
    debate: Debate,
    claim: ClaimId,
    depth: int,
    *,
    standings: Mapping[ClaimId, Standing] | None = None,
) -> Map:
    """Draw a claim with everything at most so many arguments away, above and below."""
    centre = debate.claims[claim]
    issue = None if centre.issue is None else debate.issues.get(centre.issue)
    near = _near(debate, claim, depth)
    sketch = Sketch(debate, issue, standings=standings, only=Scope(claims=near))
    for id_ in debate.claims:
        if id_ in near:
            sketch.follow(id_)
    return sketch.finish(
        f"around-{claim}",
        title=centre.label,
        about=f"What bears on “{centre.text}”, and what it bears on, up to {depth} arguments away",
        centre=claim_box_id(claim),
    )


def _near(debate: Debate, start: ClaimId, depth: int) -> frozenset[ClaimId]:
    near = {start}
    edge = {start}
    for _ in range(depth):
        edge = {next_ for claim in edge for next_ in _neighbours(debate, claim)} - near
        near |= edge
    return frozenset(near)


def _neighbours(debate: Debate, claim: ClaimId) -> Iterable[ClaimId]:
    on, with_it = debate.arguments_on(claim), (*debate.uses(claim), *debate.breaks(claim))
    for argument in (*on, *with_it):
        yield argument.claim
        yield from argument.premises
        yield from argument.unless
    for evidence in (*debate.claims[claim].evidence, *debate.questions(claim)):
        yield evidence.claim
        yield from evidence.unless
