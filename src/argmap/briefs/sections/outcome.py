"""What comes of an issue: which thesis stands, what decides that, and what is left to prove."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from argmap.analysis.evaluation import Force
from argmap.analysis.strength import Semantics
from argmap.briefs.anchors import case_anchor, outcome_anchor
from argmap.briefs.blocks import (
    Block,
    Outcome,
    Outcomes,
    Paragraph,
    Point,
    Points,
    Step,
    Voice,
)
from argmap.briefs.document import Section, SectionKind
from argmap.briefs.dossier import Dossier
from argmap.briefs.sections.burden import tell_burden
from argmap.briefs.sentences import listed, quoted, standing_sentence, weight_words
from argmap.briefs.stops import ArgumentStep, ClaimStep, ExceptionStep, Rest, Stop
from argmap.briefs.telling import Chapter, Part
from argmap.briefs.why import Why, explain_standing
from argmap.briefs.words import Reference, Words, plain, unstopped
from argmap.model.ids import ClaimId
from argmap.model.issues import Issue, Position

_MOST = 4
"""How many points a list has at most, so that the outcome stays a page."""
_CAUTION = (
    "This page says what follows from the arguments, the evidence and the weights recorded in this "
    "file. It doesn’t show who is right: an argument that nobody recorded, or another weight, may "
    "change it."
)


def build_outcome(dossier: Dossier, issue: Issue) -> Section:
    """Say what comes of an issue as it is recorded."""
    positions = dossier.plan.positions[issue.id]
    whys = {p.id: explain_standing(dossier.assessment, p.thesis) for p in positions}
    told = [block for p in positions for block in _why(p, whys[p.id])]
    return Section(
        id=outcome_anchor(issue.id),
        kind=SectionKind.OUTCOME,
        kicker="What follows from the map",
        title="Where this issue stands",
        blocks=(
            Paragraph(plain(_result(dossier, issue)), Voice.LEAD),
            Outcomes(tuple(_outcome(dossier, issue, p, whys[p.id]) for p in positions)),
            *told,
            _unanswered(dossier, issue),
            Points(heading="Who has to prove what", points=_points(tell_burden(dossier, issue))),
            Paragraph(plain(_CAUTION), Voice.NOTE),
        ),
    )


def _result(dossier: Dossier, issue: Issue) -> str:
    """The outcome in a sentence, such as: As recorded here, “Yes” stands and “No” falls."""
    standings = dossier.assessment.standings
    said = [
        f"“{position.label}” {standing_sentence(standings[position.thesis])}"
        for position in dossier.plan.positions[issue.id]
    ]
    return f"As recorded here, {listed(said)}." if said else "No position is printed here."


def _outcome(dossier: Dossier, issue: Issue, position: Position, why: Why) -> Outcome:
    thesis = dossier.debate.claims[position.thesis]
    return Outcome(
        label=position.label,
        side=position.side,
        standing=why.standing,
        thesis=(Reference(unstopped(thesis.text), case_anchor((issue.id, position.id))),),
        figures=tuple(_figures(dossier, position.thesis, why)),
    )


def _figures(dossier: Dossier, thesis: ClaimId, why: Why) -> Iterator[tuple[str, str]]:
    evaluation = dossier.assessment.evaluation
    number = evaluation.graph.number[thesis]
    objections = evaluation.force(evaluation.graph.objections[number])
    yield "Heaviest reason that holds", _heaviest(evaluation.case(number))
    yield "Heaviest objection that holds", _heaviest(objections)
    yield "Strength", str(why.strengths[Semantics.DF_QUAD])


def _heaviest(force: Force) -> str:
    holding = [weight for weight, (surely, _) in force.items() if surely]
    return weight_words(max(holding)) if holding else "none"


def _why(position: Position, why: Why) -> Iterator[Block]:
    """What decides a position's standing, and what that hinges on."""
    for chapter in why.chapters:
        yield Points(
            heading=f"“{position.label}”: {_uncapital(chapter.heading)}", points=_cut(chapter)
        )


def _cut(chapter: Chapter) -> tuple[Point, ...]:
    """The first points of a chapter, and its last where that sums up."""
    shown = list(_upper(chapter))
    points = [Point(plain(part.words), part.depth) for part in shown]
    left = len(points) - _MOST
    if left <= 1:
        return tuple(points)
    sums_up = shown[-1].depth == 0
    more = Point(plain(f"And {left - sums_up} more."))
    return (*points[:_MOST], more, *(points[-1:] if sums_up else ()))


def _upper(chapter: Chapter) -> Iterator[Part]:
    """A chapter without what is told below its points, unless they only lead to it."""
    leads = False
    for part in chapter.parts:
        if part.depth == 0:
            leads = part.words.endswith(":")
        if part.depth == 0 or (part.depth == 1 and leads):
            yield part


def _unanswered(dossier: Dossier, issue: Issue) -> Points:
    """The objections to printed cases that nothing is said against."""
    found = dict.fromkeys(
        (position, claims)
        for position in dossier.plan.positions[issue.id]
        for claims in _without_answer(dossier.plan.clashes[issue.id, position.id])
    )
    if not found:
        return Points(heading="Every objection recorded here has an answer.")
    points = tuple(
        Point((*_said(dossier, claims), *plain(f" Against “{position.label}”.")))
        for position, claims in found
    )
    return Points(heading="Nobody has answered", points=points)


def _without_answer(stops: tuple[Stop, ...]) -> Iterator[tuple[ClaimId, ...]]:
    """What each objection says below which nothing answers it."""
    said: tuple[ClaimId, ...] = ()
    for stop, following in pairwise((*stops, Rest(0, ("end",)))):
        match stop:
            case ArgumentStep(argument=argument, step=Step.OBJECTION):
                said = argument.premises
            case ExceptionStep(step=Step.OBJECTION) if isinstance(following, ClaimStep):
                said = (following.claim,)
            case Rest(answers=()):
                yield said
            case _:
                pass


def _said(dossier: Dossier, claims: tuple[ClaimId, ...]) -> Words:
    """Claims as one sentence, each leading to where it is printed."""
    texts = (quoted(dossier.debate.claims[claim].text, stop=False) for claim in claims)
    linked = [dossier.reference(claim, text) for claim, text in zip(claims, texts, strict=True)]
    joined = [part for words in linked for part in (*plain(" and "), *words)]
    return (*joined[1:], *plain("."))


def _points(sentences: tuple[str, ...]) -> tuple[Point, ...]:
    return tuple(Point(plain(sentence)) for sentence in sentences)


def _uncapital(words: str) -> str:
    return f"{words[:1].lower()}{words[1:]}"
