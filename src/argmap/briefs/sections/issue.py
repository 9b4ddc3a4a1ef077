"""An issue: its question, its positions, its map, and what comes of it."""

from __future__ import annotations

from argmap.analysis.clash import attacks_on_case
from argmap.briefs.anchors import issue_anchor, map_anchor
from argmap.briefs.blocks import Figure, Paragraph, Stance, Stances, Voice
from argmap.briefs.document import Section, SectionKind
from argmap.briefs.dossier import Dossier
from argmap.briefs.pace import counted, duration
from argmap.briefs.parties import CaseKey
from argmap.briefs.sections.outcome import build_outcome
from argmap.briefs.words import Words, plain, unstopped
from argmap.maps.views import issue_map
from argmap.model.ids import ClaimId
from argmap.model.issues import Issue, Position, Standard

_FIRST = 3
"""How many objections an issue's opening page names for each position."""
_MOST = 10
"""How many reasons it names, so that it stays one page."""
_RECORD = "the state of the argument, by what is recorded"
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
        note=_RECORD,
        blocks=(
            Paragraph(plain(issue.question), Voice.LEAD),
            Paragraph(plain(f"Standard: {_STANDARDS[issue.standard]}."), Voice.LABEL),
            Stances(tuple(_stance(dossier, issue, position) for position in positions)),
        ),
        sections=(
            _map(dossier, issue),
            build_outcome(dossier, issue),
        ),
    )


def _stance(dossier: Dossier, issue: Issue, position: Position) -> Stance:
    key = (issue.id, position.id)
    thesis = dossier.debate.claims[position.thesis]
    return Stance(
        label=position.label,
        side=position.side,
        thesis=dossier.case_reference(key, unstopped(thesis.text)),
        reasons=_reasons(dossier, position),
        objections=_objections(dossier, position),
        summary=_summary(dossier, key),
        note=position.note,
    )


def _reasons(dossier: Dossier, position: Position) -> tuple[Words, ...]:
    reasons = dossier.debate.reasons(position.thesis)
    claims = list(dict.fromkeys(claim for reason in reasons for claim in reason.premises))
    more = (plain(f"and {len(claims) - _MOST} more"),) if len(claims) > _MOST else ()
    return (*(_reference(dossier, claim) for claim in claims[:_MOST]), *more)


def _objections(dossier: Dossier, position: Position) -> tuple[Words, ...]:
    attacks = attacks_on_case(dossier.debate, position.thesis, bounds=dossier.plan.theses)
    claims = dict.fromkeys(attack.said[0] for attack in attacks)
    return tuple(_reference(dossier, claim) for claim in claims)[:_FIRST]


def _reference(dossier: Dossier, claim: ClaimId) -> Words:
    return dossier.reference(claim, unstopped(dossier.debate.claims[claim].text))


def _summary(dossier: Dossier, key: CaseKey) -> str:
    """Say how much a case holds: `9 cards · 2:10 min`; nothing where it isn't printed."""
    contentions = (one for group in dossier.contentions.values() for one in group)
    stops = [stop for one in contentions if one.key == key for stop in dossier.stops(one.id)]
    if not stops:
        return ""
    return f"{counted(dossier.card_count(stops), 'card')} · {duration(dossier.read_time(stops))}"


def _map(dossier: Dossier, issue: Issue) -> Section:
    standings = dossier.assessment.standings
    return Section(
        id=map_anchor(issue.id),
        kind=SectionKind.MAP,
        title=f"Map: {issue.title}",
        blocks=(Figure(issue_map(dossier.debate, issue.id, standings=standings)),),
    )
