"""Weighing: the impacts of each side next to each other, and what the record says outweighs."""

from __future__ import annotations

from collections.abc import Iterator

from argmap.analysis.clash import quotations_behind
from argmap.analysis.support import sources_below
from argmap.briefs.blocks import Block, Paragraph, Point, Points, Table, Voice
from argmap.briefs.claim_words import all_linked, backed
from argmap.briefs.document import Section, SectionKind
from argmap.briefs.dossier import Dossier
from argmap.briefs.impacts import DIMENSIONS, impact_of
from argmap.briefs.ranking import carried_weight, strongest_arguments
from argmap.briefs.sentences import (
    counted,
    listed,
    standard_words,
    standing_sentence,
    weight_words,
)
from argmap.briefs.spoken import Spoken
from argmap.briefs.turning import turning_points, turning_words
from argmap.briefs.words import Style, Text, Words, plain, unstopped
from argmap.model.arguments import Argument
from argmap.model.issues import Issue, Position

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
    yield Paragraph(plain(" ".join(_compared(dossier, positions))), Voice.LEAD)
    yield from impact_tables(dossier, positions)
    decides = tuple(Point(plain(words)) for words in _deciding(dossier, issue, positions))
    yield Points(heading=f"What would decide it: {standard_words(issue.standard)}", points=decides)


def _compared(dossier: Dossier, positions: tuple[Position, ...]) -> Iterator[str]:
    """Hold the best reasons against each other, in sentences that a debater can say."""
    spoken = Spoken(dossier.debate)
    best = [(position, _best(dossier, position)) for position in positions]
    if not best:
        yield "No position is printed here."
    for position, reason in best:
        whose = next((p.name for p in dossier.everybody if p.side and p.side is position.side), "")
        lead = f"{whose}’s best reason" if whose else "The best reason"
        said = f"is {_rests(dossier, spoken, reason)}" if reason else "is still to be found"
        yield f"{lead} for “{position.label}” {said}."
    weights = [carried_weight(dossier, reason) for _, reason in best if reason]
    if len(weights) > 1:
        yield f"The recorded weight is {' against '.join(map(weight_words, weights))}."


def _best(dossier: Dossier, position: Position) -> Argument | None:
    reasons = strongest_arguments(dossier, dossier.debate.reasons(position.thesis))
    return next(iter(reasons), None)


def _rests(dossier: Dossier, spoken: Spoken, reason: Argument) -> str:
    """Say what a reason is and how much is behind it, through all that it rests on."""
    below = sources_below(dossier.debate)
    sources = {source for premise in reason.premises for source in below[premise]}
    cards = quotations_behind(dossier.debate, reason.premises)
    on = f"{counted(cards, 'card')} from {counted(len(sources), 'source')}" if cards else "no card"
    return f"{spoken.claims(reason.premises, that=True)}; it rests on {on}"


def impact_tables(dossier: Dossier, positions: tuple[Position, ...]) -> Iterator[Block]:
    """Give a table a position with a row for each reason that has an impact."""
    told = False
    for position in positions:
        if rows := tuple(_rows(dossier, position)):
            told = True
            yield Table(
                caption=_caption(dossier, position),
                columns=("Reason", *(dimension.capitalize() for dimension in DIMENSIONS)),
                rows=rows,
            )
    if not told:
        none = "No side says how great, how likely, how soon or how lasting its impacts are."
        yield Paragraph(plain(none), Voice.NOTE)


def _caption(dossier: Dossier, position: Position) -> Words:
    thesis = unstopped(dossier.debate.claims[position.thesis].text)
    return (Text(position.label, Style.STRONG), Text(f" · {thesis}"))


def _rows(dossier: Dossier, position: Position) -> Iterator[tuple[Words, ...]]:
    for reason in strongest_arguments(dossier, dossier.debate.reasons(position.thesis)):
        found = impact_of(dossier.debate, reason)
        cells = (found.get(dimension) for dimension in DIMENSIONS)
        told = (backed(dossier, claim) if claim else _NOT_ARGUED for claim in cells)
        if found:
            yield (all_linked(dossier, reason.premises), *told)


def _deciding(dossier: Dossier, issue: Issue, positions: tuple[Position, ...]) -> Iterator[str]:
    """Say what comes of each position as recorded, and what that hinges on."""
    standings = dossier.assessment.standings
    if positions:
        said = [f"“{p.label}” {standing_sentence(standings[p.thesis])}" for p in positions]
        yield f"As recorded here, {listed(said)}."
    points = (turn for party in dossier.everybody for turn in turning_points(dossier, party))
    here = dict.fromkeys(turn for turn in points if turn.key[0] == issue.id)
    yield from turning_words(dossier, here)
