"""Staging: a brief's blocks become what the templates are given."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias, assert_never

from markupsafe import Markup

from argmap.briefs.blocks import (
    ArgumentBlock,
    Block,
    ClaimBlock,
    Contents,
    Figure,
    Layer,
    Legend,
    Meaning,
    Outcome,
    Outcomes,
    Paragraph,
    Points,
    SourceBlock,
    Specimen,
    Stance,
    Stances,
    Table,
    Terms,
)
from argmap.briefs.document import Brief, Cover, Section, SectionKind
from argmap.briefs.words import Words, plain
from argmap.model.issues import Side
from argmap.render.contexts import (
    BlockContext,
    BriefContext,
    ContentsContext,
    CountContext,
    CoverContext,
    EntryContext,
    FigureContext,
    LegendContext,
    MeaningContext,
    OutcomeContext,
    OutcomesContext,
    ParagraphContext,
    PointContext,
    PointsContext,
    SectionContext,
    SourceContext,
    SpecimenContext,
    StanceContext,
    StancesContext,
    TableContext,
    TermContext,
    TermsContext,
)
from argmap.render.inline import text_html, words_html
from argmap.render.staging_steps import indentation, stage_argument, stage_claim, stage_specimen

DrawMap: TypeAlias = Callable[[Figure, int], FigureContext]
"""What lays a map out for the brief's paper, under a heading of a level."""

_SAMPLES = {
    Layer.TAG: "<strong>{}</strong>",
    Layer.CITE: "<b>{}</b>",
    Layer.READ: "<u><mark>{}</mark></u>",
    Layer.UNDERLINED: "<u>{}</u>",
    Layer.CONTEXT: "<span>{}</span>",
    Layer.REASONING: "<i>{}</i>",
    Layer.UNSTATED: "<span>{}</span>",
    Layer.INFERRED: "<span>{}<sup>†</sup></span>",
}


def stage_brief(brief: Brief, *, draw: DrawMap, map_style: str) -> BriefContext:
    """Give the templates' context of a whole brief."""
    return BriefContext(
        language=brief.language,
        paper=brief.paper.value,
        title=brief.title,
        subtitle=brief.subtitle or "",
        description=brief.cover.motion or brief.cover.topic,
        cover=_cover(brief.cover),
        sections=tuple(_sections(brief.sections, 2, draw)),
        map_style=Markup(map_style),  # noqa: S704  argmap's own CSS, no text of the user's
    )


def side_words(side: Side | None) -> str:
    """Say which side of the motion a position is on."""
    match side:
        case Side.PRO:
            return "for the motion"
        case Side.CON:
            return "against the motion"
        case None:
            return ""
        case _:
            assert_never(side)


def _cover(cover: Cover) -> CoverContext:
    return CoverContext(
        topic=text_html(cover.topic),
        motion=text_html(cover.motion or ""),
        issues=tuple(words_html(words) for words in cover.issues),
        background=tuple(text_html(paragraph) for paragraph in cover.background),
        counts=tuple(CountContext(number=number, name=name) for number, name in cover.counts),
        facts=_terms(cover.facts),
    )


def _sections(sections: tuple[Section, ...], level: int, draw: DrawMap) -> Iterator[SectionContext]:
    for section in sections:
        yield SectionContext(
            id=section.id,
            kind=section.kind.value,
            level=level,
            headless=section.kind in (SectionKind.OVERVIEW, SectionKind.MAP),
            kicker=" · ".join(filter(None, (section.kicker, section.note))),
            title=text_html(section.title),
            side=section.side.value if section.side else "",
            side_words=side_words(section.side),
            blocks=tuple(_block(block, level, draw) for block in section.blocks),
        )
        yield from _sections(section.sections, level + 1, draw)


def _block(  # noqa: C901, PLR0911, PLR0912  one case a type
    block: Block, level: int, draw: DrawMap
) -> BlockContext:
    match block:
        case Paragraph():
            return _paragraph(block)
        case ClaimBlock():
            return stage_claim(block)
        case ArgumentBlock():
            return stage_argument(block)
        case Stances():
            return StancesContext(stances=tuple(_stance(stance) for stance in block.stances))
        case Outcomes():
            return OutcomesContext(outcomes=tuple(_outcome(one) for one in block.outcomes))
        case Points():
            return _points(block)
        case Figure():
            return draw(block, level)
        case Table():
            return _table(block)
        case Legend():
            return LegendContext(meanings=tuple(_meaning(m) for m in block.meanings))
        case Terms():
            return TermsContext(terms=_terms(block.terms))
        case Specimen():
            return SpecimenContext(claim=stage_specimen(block.claim))
        case Contents():
            return _contents(block)
        case SourceBlock():
            return _source(block)
        case _:
            assert_never(block)


def _paragraph(block: Paragraph) -> ParagraphContext:
    return ParagraphContext(
        voice=block.voice.value,
        indent=indentation(block.depth),
        words=words_html(block.words),
    )


def _stance(stance: Stance) -> StanceContext:
    return StanceContext(
        label=text_html(stance.label),
        side=stance.side.value if stance.side else "",
        side_words=side_words(stance.side),
        thesis=words_html(stance.thesis),
        reasons=tuple(words_html(words) for words in stance.reasons),
        objections=tuple(words_html(words) for words in stance.objections),
        summary=stance.summary,
        note=text_html(stance.note or ""),
    )


def _outcome(outcome: Outcome) -> OutcomeContext:
    return OutcomeContext(
        label=text_html(outcome.label),
        side=outcome.side.value if outcome.side else "",
        side_words=side_words(outcome.side),
        standing=outcome.standing.value,
        standing_words=outcome.standing.words,
        thesis=words_html(outcome.thesis),
        figures=_terms(tuple((name, plain(figure)) for name, figure in outcome.figures)),
    )


def _points(block: Points) -> PointsContext:
    return PointsContext(
        heading=text_html(block.heading),
        points=tuple(
            PointContext(indent=indentation(point.depth), words=words_html(point.words))
            for point in block.points
        ),
    )


def _table(block: Table) -> TableContext:
    return TableContext(
        caption=words_html(block.caption),
        columns=block.columns,
        rows=tuple(tuple(words_html(cell) for cell in row) for row in block.rows),
    )


def _meaning(meaning: Meaning) -> MeaningContext:
    sample = Markup(_SAMPLES[meaning.layer])  # noqa: S704  from the table above
    return MeaningContext(
        layer=meaning.layer.value,
        sample=sample.format(text_html(meaning.sample)),
        words=text_html(meaning.words),
    )


def _terms(terms: tuple[tuple[str, Words], ...]) -> tuple[TermContext, ...]:
    return tuple(TermContext(name=text_html(n), words=words_html(words)) for n, words in terms)


def _contents(block: Contents) -> ContentsContext:
    return ContentsContext(
        entries=tuple(
            EntryContext(
                target=entry.target,
                level=entry.level,
                number=entry.number,
                title=text_html(entry.title),
                note=entry.note,
            )
            for entry in block.entries
        )
    )


def _source(block: SourceBlock) -> SourceContext:
    return SourceContext(
        id=block.id,
        cite=words_html(block.cite),
        flags=block.flags,
        remarks=_terms(block.remarks),
    )
