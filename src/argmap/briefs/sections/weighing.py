"""Weighing: the impacts of each side next to each other, and what the record says outweighs."""

from __future__ import annotations

from collections.abc import Iterator

from argmap.briefs.blocks import Block, Paragraph, Point, Points, Table, Voice
from argmap.briefs.claim_words import all_linked, backed
from argmap.briefs.concessions import concessions
from argmap.briefs.document import Section, SectionKind
from argmap.briefs.dossier import Dossier
from argmap.briefs.impacts import DIMENSIONS, impact_below
from argmap.briefs.ranking import carried_weight, strongest_arguments
from argmap.briefs.sentences import listed, standard_words, standing_sentence, weight_words
from argmap.briefs.telling import Manner
from argmap.briefs.why import explain_standing
from argmap.briefs.words import Style, Text, Words, plain, unstopped
from argmap.model.arguments import Argument
from argmap.model.ids import IssueId
from argmap.model.issues import Issue, Position
from argmap.model.standings import Standing

_NOT_ARGUED = plain("not argued")
_CAUTION = (
    "The weights are judgments that somebody wrote down with reasons. Weigh in your own words, "
    "for the judge you have."
)


def build_weighing(dossier: Dossier) -> Section | None:
    """Compare the impacts issue by issue, and say which reasons weigh most."""
    issues = tuple(_issue(dossier, issue) for issue in dossier.plan.issues)
    if not issues:
        return None
    return Section(
        id="weighing",
        kind=SectionKind.WEIGHING,
        title="Weighing",
        blocks=(Paragraph(plain(_CAUTION), Voice.LABEL),),
        sections=issues,
    )


def _issue(dossier: Dossier, issue: Issue) -> Section:
    return Section(
        id=f"weighing-{issue.id}",
        kind=SectionKind.WEIGHING,
        title=issue.title,
        blocks=tuple(_blocks(dossier, issue)),
    )


def _blocks(dossier: Dossier, issue: Issue) -> Iterator[Block]:
    positions = dossier.plan.positions[issue.id]
    yield Paragraph(plain(_result(dossier, positions)), Voice.LEAD)
    yield from impact_tables(dossier, positions)
    yield Points(heading=_standard(issue), points=tuple(_heaviest(dossier, positions)))
    yield from _outweighed(dossier, positions)
    yield from concession_points(dossier, issue.id)


def _result(dossier: Dossier, positions: tuple[Position, ...]) -> str:
    standings = dossier.assessment.standings
    said = [f"“{p.label}” {standing_sentence(standings[p.thesis])}" for p in positions]
    return f"As recorded here, {listed(said)}." if said else "No position is printed here."


def impact_tables(dossier: Dossier, positions: tuple[Position, ...]) -> Iterator[Block]:
    """Give a table a position with a row a reason; one sentence where nobody argues impacts."""
    rows = {position.id: tuple(_rows(dossier, position)) for position in positions}
    if not any(cell != _NOT_ARGUED for own in rows.values() for row in own for cell in row[1:]):
        none = "No side says how great, how likely, how soon or how lasting its impacts are."
        yield Paragraph(plain(none), Voice.NOTE)
        return
    for position in positions:
        if rows[position.id]:
            yield Table(
                caption=_caption(dossier, position),
                columns=("Reason", *(dimension.capitalize() for dimension in DIMENSIONS)),
                rows=rows[position.id],
            )


def _caption(dossier: Dossier, position: Position) -> Words:
    thesis = unstopped(dossier.debate.claims[position.thesis].text)
    return (Text(position.label, Style.STRONG), Text(f" · {thesis}"))


def _rows(dossier: Dossier, position: Position) -> Iterator[tuple[Words, ...]]:
    for reason in strongest_arguments(dossier, dossier.debate.reasons(position.thesis)):
        found = impact_below(dossier.debate, reason)
        cells = (found.get(dimension) for dimension in DIMENSIONS)
        told = (backed(dossier, claim) if claim else _NOT_ARGUED for claim in cells)
        yield (all_linked(dossier, reason.premises), *told)


def _standard(issue: Issue) -> str:
    return f"How they weigh: {standard_words(issue.standard)}"


def _heaviest(dossier: Dossier, positions: tuple[Position, ...]) -> Iterator[Point]:
    """The reason of each position that weighs most, and by how much it is outweighed."""
    for position in positions:
        best = next(iter(_holding(dossier, position)), None)
        if best is None:
            words: Words = plain("no reason holds.")
        else:
            weight = weight_words(carried_weight(dossier, best))
            words = (*plain(f"weight {weight}, "), *all_linked(dossier, best.premises), Text("."))
        yield Point((*plain(f"Heaviest for “{position.label}”: "), *words))


def _holding(dossier: Dossier, position: Position) -> Iterator[Argument]:
    reasons = strongest_arguments(dossier, dossier.debate.reasons(position.thesis))
    return (reason for reason in reasons if carried_weight(dossier, reason))


def _outweighed(dossier: Dossier, positions: tuple[Position, ...]) -> Iterator[Points]:
    """Say of each position that doesn't stand what decides against it."""
    theses = frozenset(position.thesis for position in positions)
    manner = Manner(cite=dossier.cites.short, beside=theses, short=True)
    for position in positions:
        if dossier.assessment.standings[position.thesis] is not Standing.STANDS:
            why = explain_standing(dossier.assessment, position.thesis, manner=manner)
            told = why.chapters[0]
            yield Points(
                heading=f"“{position.label}” {told.heading.removeprefix('It ')}",
                points=tuple(Point(plain(part.words)) for part in told.parts[:1]),
            )


def concession_points(dossier: Dossier, issue: IssueId) -> Iterator[Points]:
    """Give what each party that speaks on an issue must concede there."""
    for party in dossier.everybody:
        found = tuple(Point(words) for words in concessions(dossier, party, issue=issue))
        if found:
            yield Points(heading=f"{party.name} must concede", points=found)
