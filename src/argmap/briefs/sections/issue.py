"""An issue: its question, its positions, its map, then each case and what speaks against it."""

from __future__ import annotations

from itertools import pairwise

from argmap.briefs.anchors import case_anchor, clash_anchor, issue_anchor, map_anchor
from argmap.briefs.blocks import Block, Figure, Paragraph, Stance, Stances, Step, Voice
from argmap.briefs.document import Section, SectionKind
from argmap.briefs.dossier import Dossier
from argmap.briefs.pace import counted, duration
from argmap.briefs.plan import CaseKey
from argmap.briefs.sections.outcome import build_outcome
from argmap.briefs.sections.steps import step_blocks
from argmap.briefs.stops import ArgumentStep, ClaimStep, ExceptionStep
from argmap.briefs.words import Reference, Words, plain, unstopped
from argmap.maps.views import issue_map
from argmap.model.ids import ClaimId
from argmap.model.issues import Issue, Position, Standard

_FIRST = 3
"""How many objections an issue's opening page names for each position."""
_MOST = 10
"""How many reasons it names, so that it stays one page."""
_STANDARDS = {
    Standard.PREPONDERANCE: "the better supported answer wins",
    Standard.CLEAR_AND_CONVINCING: "an answer must be clearly better supported to win",
    Standard.BEYOND_REASONABLE_DOUBT: "an answer must be beyond reasonable doubt to win",
}


def build_issue(dossier: Dossier, issue: Issue, *, number: int) -> Section:
    """Put an issue together."""
    positions = dossier.plan.positions[issue.id]
    return Section(
        id=issue_anchor(issue.id),
        kind=SectionKind.ISSUE,
        kicker=f"Issue {number} of {len(dossier.plan.issues)}",
        title=issue.title,
        blocks=(
            Paragraph(plain(issue.question), Voice.LEAD),
            Paragraph(plain(f"Standard: {_STANDARDS[issue.standard]}."), Voice.LABEL),
            Stances(tuple(_stance(dossier, issue, position) for position in positions)),
        ),
        sections=(
            _map(dossier, issue),
            build_outcome(dossier, issue),
            *(_case(dossier, issue, position) for position in positions),
            *(_clash(dossier, issue, position) for position in positions),
        ),
    )


def _stance(dossier: Dossier, issue: Issue, position: Position) -> Stance:
    key = (issue.id, position.id)
    thesis = dossier.debate.claims[position.thesis]
    return Stance(
        label=position.label,
        side=position.side,
        thesis=(Reference(unstopped(thesis.text), case_anchor(key)),),
        reasons=_reasons(dossier, position),
        objections=_objections(dossier, key),
        summary=_summary(dossier, key),
        note=position.note,
    )


def _reasons(dossier: Dossier, position: Position) -> tuple[Words, ...]:
    reasons = dossier.debate.reasons(position.thesis)
    claims = list(dict.fromkeys(claim for reason in reasons for claim in reason.premises))
    more = (plain(f"and {len(claims) - _MOST} more"),) if len(claims) > _MOST else ()
    return (*(_reference(dossier, claim) for claim in claims[:_MOST]), *more)


def _objections(dossier: Dossier, key: CaseKey) -> tuple[Words, ...]:
    stops = dossier.plan.clashes[key]
    claims = [
        said.claim
        for stop, said in pairwise(stops)
        if isinstance(stop, ArgumentStep | ExceptionStep) and stop.step is Step.OBJECTION
        if isinstance(said, ClaimStep)
    ]
    return tuple(_reference(dossier, claim) for claim in dict.fromkeys(claims))[:_FIRST]


def _reference(dossier: Dossier, claim: ClaimId) -> Words:
    return dossier.reference(claim, unstopped(dossier.debate.claims[claim].text))


def _summary(dossier: Dossier, key: CaseKey) -> str:
    """Say how much a case holds: `9 cards · 2:10 min`."""
    stops = dossier.plan.cases[key]
    cards = counted(dossier.card_count(stops), "card")
    return f"{cards} · {duration(dossier.read_time(stops))}"


def _map(dossier: Dossier, issue: Issue) -> Section:
    standings = dossier.assessment.standings
    return Section(
        id=map_anchor(issue.id),
        kind=SectionKind.MAP,
        title=f"Map: {issue.title}",
        blocks=(Figure(issue_map(dossier.debate, issue.id, standings=standings)),),
    )


def _case(dossier: Dossier, issue: Issue, position: Position) -> Section:
    key = (issue.id, position.id)
    stops = dossier.plan.cases[key]
    note = (Paragraph(plain(position.note), Voice.NOTE),) if position.note else ()
    blocks: tuple[Block, ...] = (*note, *step_blocks(dossier, stops))
    if len(stops) == 1:
        nothing = Paragraph(plain("No source here argues for this position."), Voice.NOTE)
        blocks = (*blocks, nothing)
    return Section(
        id=case_anchor(key),
        kind=SectionKind.CASE,
        kicker="Case",
        note=_summary(dossier, key),
        title=position.label,
        side=position.side,
        blocks=blocks,
    )


def _clash(dossier: Dossier, issue: Issue, position: Position) -> Section:
    key = (issue.id, position.id)
    blocks = tuple(step_blocks(dossier, dossier.plan.clashes[key]))
    if blocks:
        order = "Those with the most quotations behind them come first."
    else:
        order = "Nobody objects to this case in these sources."
    return Section(
        id=clash_anchor(key),
        kind=SectionKind.CLASH,
        kicker="Objections and answers",
        title=f"Against “{position.label}”",
        side=position.side,
        blocks=(Paragraph(plain(order), Voice.LABEL), *blocks),
    )
