"""Staging: a brief's blocks become what the templates are given."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias, assert_never

from markupsafe import Markup

from argmap.briefs.blocks import (
    ArgumentBlock,
    Block,
    Budget,
    ClaimBlock,
    Contents,
    Figure,
    Legend,
    Outcome,
    Outcomes,
    Paragraph,
    Points,
    Questions,
    SourceBlock,
    Specimen,
    Stance,
    Stances,
    Table,
    Terms,
)
from argmap.briefs.document import Brief, Section, SectionKind
from argmap.briefs.words import plain
from argmap.model.issues import Side
from argmap.render.contexts import (
    BlockContext,
    BriefContext,
    CarriedContext,
    FigureContext,
    OutcomeContext,
    OutcomesContext,
    ParagraphContext,
    PointContext,
    PointsContext,
    SectionContext,
    SpecimenContext,
    StanceContext,
    StancesContext,
    TermsContext,
)
from argmap.render.inline import text_html, words_html
from argmap.render.staging_coach import stage_budget, stage_questions
from argmap.render.staging_front import (
    stage_contents,
    stage_cover,
    stage_legend,
    stage_source,
    stage_table,
    stage_terms,
)
from argmap.render.staging_steps import (
    indentation,
    stage_argument,
    stage_carried,
    stage_claim,
    stage_specimen,
)
from argmap.render.tabs import Tab, name_within, thumb_tabs

DrawMap: TypeAlias = Callable[[Figure, int], FigureContext]
"""What lays a map out for the brief's paper, under a heading of a level."""

READING = "-reading"
"""How the id of a reading copy ends."""
_FIRST, _DEEPEST = 2, 4
"""The levels of the sections' headings; a tag's is one below its section's."""
_DRAWN = (SectionKind.OVERVIEW, SectionKind.MAP)
"""Sections whose heading is the title of their map."""


def stage_brief(brief: Brief, *, draw: DrawMap, map_style: str) -> BriefContext:
    """Give the templates' context of a whole brief."""
    parts = zip(brief.sections, thumb_tabs(brief.sections), strict=True)
    return BriefContext(
        language=brief.language,
        paper=brief.paper.value,
        title=brief.title,
        subtitle=brief.subtitle or "",
        description=_description(brief),
        reading=brief.id.endswith(READING),
        cover=stage_cover(brief.cover) if brief.cover else None,
        sections=tuple(
            section for part, tab in parts for section in _sections(part, _FIRST, tab, draw)
        ),
        map_style=Markup(map_style),  # noqa: S704  argmap's own CSS, no text of the user's
    )


def _description(brief: Brief) -> str:
    cover = brief.cover
    return (cover.motion or cover.topic) if cover else brief.subtitle or brief.title


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


def _sections(section: Section, level: int, tab: Tab, draw: DrawMap) -> Iterator[SectionContext]:
    """A section and all that is below it, flat: the PDF engine pays for every nested box.

    Below a section without a title headings go on at its own level, so that none is jumped.
    """
    below = min(level + 1, _DEEPEST) if section.title else level
    yield SectionContext(
        id=section.id,
        kind=section.kind.value,
        level=level,
        headless=section.kind in _DRAWN or not section.title,
        tab=tab.name,
        tab_within=name_within(section) if level == _FIRST + 1 else "",
        slot=tab.slot,
        kicker=section.kicker,
        note=section.note,
        title=text_html(section.title),
        side=section.side.value if section.side else "",
        side_words=side_words(section.side),
        blocks=tuple(_blocks(section, level, draw)),
    )
    for inner in section.sections:
        yield from _sections(inner, below, tab, draw)


def _blocks(section: Section, level: int, draw: DrawMap) -> Iterator[BlockContext]:
    """Stage a section's blocks; what carries an argument stands below its premises.

    Why: who answers looks for the tag, and reads the rest when there is time.
    """
    waiting: CarriedContext | None = None
    premises = 0
    for block in section.blocks:
        if waiting and (premises == 0 or not isinstance(block, ClaimBlock)):
            yield waiting
            waiting = None
        yield _block(block, level, level + bool(section.title), draw)
        if isinstance(block, ArgumentBlock):
            waiting, premises = stage_carried(block), block.premises
        elif isinstance(block, ClaimBlock):
            premises -= 1
    if waiting:
        yield waiting


def _block(  # noqa: C901, PLR0911, PLR0912  one case a type
    block: Block, level: int, tag_level: int, draw: DrawMap
) -> BlockContext:
    match block:
        case Paragraph():
            return _paragraph(block)
        case ClaimBlock():
            return stage_claim(block, level=tag_level)
        case ArgumentBlock():
            return stage_argument(block)
        case Stances():
            return StancesContext(stances=tuple(_stance(stance) for stance in block.stances))
        case Outcomes():
            return OutcomesContext(outcomes=tuple(_outcome(one) for one in block.outcomes))
        case Points():
            return _points(block)
        case Budget():
            return stage_budget(block)
        case Questions():
            return stage_questions(block)
        case Figure():
            return draw(block, level)
        case Table():
            return stage_table(block)
        case Legend():
            return stage_legend(block)
        case Terms():
            return TermsContext(terms=stage_terms(block.terms))
        case Specimen():
            return SpecimenContext(claim=stage_specimen(block.claim))
        case Contents():
            return stage_contents(block)
        case SourceBlock():
            return stage_source(block)
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
        figures=stage_terms(tuple((name, plain(figure)) for name, figure in outcome.figures)),
    )


def _points(block: Points) -> PointsContext:
    return PointsContext(
        heading=text_html(block.heading),
        points=tuple(
            PointContext(indent=indentation(point.depth), words=words_html(point.words))
            for point in block.points
        ),
    )
