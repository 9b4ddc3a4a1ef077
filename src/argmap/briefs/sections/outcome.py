"""What comes of an issue: which thesis stands, what decides that, and what is left to prove."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from argmap.analysis.clash import answers_to, attacks_on_case
from argmap.analysis.weighing.evaluation import Force, heaviest
from argmap.analysis.weighing.strength import Semantics
from argmap.briefs.anchors import outcome_anchor
from argmap.briefs.blocks import (
    Block,
    Outcome,
    Outcomes,
    Paragraph,
    Point,
    Points,
    Voice,
)
from argmap.briefs.document import Section, SectionKind
from argmap.briefs.dossier import Dossier
from argmap.briefs.sections.burden import tell_burden
from argmap.briefs.sentences import (
    in_words,
    listed,
    quoted,
    standing_sentence,
    stopped,
    weight_words,
)
from argmap.briefs.telling import Chapter, Manner, Part
from argmap.briefs.why import Why, explain_standing
from argmap.briefs.words import Words, plain, text_of, unstopped
from argmap.model.ids import ClaimId
from argmap.model.issues import Issue, Position

_MOST = 4
"""How many points a list has at most, so that the outcome stays a page."""
_LINES = 200
"""How many letters two lines have."""
_CAUTION = (
    "This page says what follows from what is recorded here, by weights that somebody judged. It "
    "doesn’t show who is right: what nobody recorded may change it. “All reasons less objections” "
    "is a measure, and no probability."
)


def build_outcome(dossier: Dossier, issue: Issue) -> Section:
    """Say what comes of an issue as it is recorded."""
    positions = dossier.plan.positions[issue.id]
    theses = frozenset(position.thesis for position in positions)
    manner = Manner(cite=dossier.cites.short, beside=theses, short=True)
    whys = {p.id: explain_standing(dossier.assessment, p.thesis, manner=manner) for p in positions}
    told = [block for p in positions for block in _why(p, whys[p.id])]
    return Section(
        id=outcome_anchor(issue.id),
        kind=SectionKind.OUTCOME,
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
        thesis=dossier.case_reference((issue.id, position.id), unstopped(thesis.text)),
        figures=tuple(_figures(dossier, position.thesis, why)),
    )


def _figures(dossier: Dossier, thesis: ClaimId, why: Why) -> Iterator[tuple[str, str]]:
    evaluation = dossier.assessment.evaluation
    number = evaluation.graph.number[thesis]
    objections = evaluation.force(evaluation.graph.objections[number])
    yield "Heaviest reason that holds", _heaviest(evaluation.case(number))
    yield "Heaviest objection that holds", _heaviest(objections)
    yield "All reasons less objections", str(why.strengths[Semantics.DF_QUAD])


def _heaviest(force: Force) -> str:
    weight = heaviest(force)
    return "none" if weight is None else weight_words(weight)


def _why(position: Position, why: Why) -> Iterator[Block]:
    """What decides a position's standing, and what that hinges on."""
    for chapter in why.chapters:
        yield Points(heading=_headed(position, chapter.heading), points=_cut(chapter))


def _headed(position: Position, heading: str) -> str:
    """A chapter's heading with the position that it is of."""
    if heading.startswith("It "):
        return f"“{position.label}” {heading.removeprefix('It ')}"
    return f"“{position.label}”: {heading[:1].lower()}{heading[1:]}"


def _cut(chapter: Chapter) -> tuple[Point, ...]:
    """The first points of a chapter, and its last where that sums up."""
    points = [Point(plain(part.words), part.depth) for part in _run_in(tuple(_upper(chapter)))]
    sums_up = len(points) > 1 and points[-1].depth == 0
    shown, last = (points[:-1], points[-1:]) if sums_up else (points, [])
    left = [point for point in shown[_MOST:] if not text_of(point.words).endswith(":")]
    if len(left) > 1:
        more = Point(plain(f"And {in_words(len(left))} more."), shown[_MOST].depth)
        shown = [*shown[:_MOST], more]
    return (*shown, *last)


def _run_in(parts: tuple[Part, ...]) -> Iterator[Part]:
    """Parts with what is told below one of them behind its colon, where that isn't long."""
    heads = [n for n, part in enumerate(parts) if part.depth == 0]
    for head, end in pairwise((*heads, len(parts))):
        below = [part.words.replace(".”", "”").rstrip(".") for part in parts[head + 1 : end]]
        together = stopped(" ".join((parts[head].words, "; ".join(below))).strip())
        if below and len(together) <= _LINES:
            yield Part(words=together)
        else:
            yield from parts[head:end]


def _upper(chapter: Chapter) -> Iterator[Part]:
    """A chapter without what is told below its points, unless they only lead to it."""
    leads = False
    for part in chapter.parts:
        if part.depth == 0:
            leads = part.words.endswith(":")
        if part.depth == 0 or (part.depth == 1 and leads):
            yield part


def _unanswered(dossier: Dossier, issue: Issue) -> Points:
    """What is said against the cases, wherever it is printed, that nothing is said against."""
    points: list[Point] = []
    for position in dossier.plan.positions[issue.id]:
        said = dict.fromkeys(_without_answer(dossier, position))
        if said:
            joined = [part for one in said for part in (*plain("; "), *_said(dossier, one))]
            against = plain(f"Against the case for “{position.label}”: ")
            points.append(Point((*against, *joined[1:], *plain("."))))
    if not points:
        return Points(heading="Everything said against these cases has an answer in these sources.")
    return Points(heading="What nobody answers in these sources", points=tuple(points))


def _without_answer(dossier: Dossier, position: Position) -> Iterator[tuple[ClaimId, ...]]:
    """What each objection to a whole case says that nothing answers, printed here or not."""
    debate = dossier.assessment.debate
    for attack in attacks_on_case(debate, position.thesis):
        if not answers_to(debate, attack):
            yield attack.said


def _said(dossier: Dossier, claims: tuple[ClaimId, ...]) -> Words:
    """Claims as part of a sentence, each leading to where it is printed."""
    texts = (quoted(dossier.assessment.debate.claims[claim].label, stop=False) for claim in claims)
    linked = [dossier.reference(claim, text) for claim, text in zip(claims, texts, strict=True)]
    joined = [part for words in linked for part in (*plain(" and "), *words)]
    return tuple(joined[1:])


def _points(sentences: tuple[str, ...]) -> tuple[Point, ...]:
    return tuple(Point(plain(sentence)) for sentence in sentences)
