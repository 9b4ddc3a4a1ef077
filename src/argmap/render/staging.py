"""Staging: a brief's blocks become what the templates are given."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias, assert_never

from markupsafe import Markup

from argmap.briefs.document import (
    ArgumentBlock,
    Block,
    Brief,
    Card,
    ClaimBlock,
    Contents,
    Cover,
    Figure,
    Footing,
    Layer,
    Legend,
    Meaning,
    Paragraph,
    Place,
    Section,
    SectionKind,
    SourceBlock,
    Specimen,
    Stance,
    Stances,
    Step,
    Table,
    Terms,
    Words,
)
from argmap.briefs.pace import duration
from argmap.model.issues import Side
from argmap.render.contexts import (
    ArgumentContext,
    BlockContext,
    BriefContext,
    CardContext,
    ClaimContext,
    ContentsContext,
    CountContext,
    CoverContext,
    EntryContext,
    FigureContext,
    LegendContext,
    MeaningContext,
    ParagraphContext,
    SectionContext,
    SourceContext,
    SpecimenContext,
    StanceContext,
    StancesContext,
    TableContext,
    TermContext,
    TermsContext,
)
from argmap.render.inline import body_html, text_html, words_html

DrawMap: TypeAlias = Callable[[Figure, int], FigureContext]
"""What lays a map out for the brief's paper, under a heading of a level."""

_DEEPEST = 3
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_REMARKS = {
    Footing.CARDS: "",
    Footing.REASONS: "reasoning, no card",
    Footing.COMMON_GROUND: "common ground, no card",
    Footing.ASSERTED: "asserted, no card",
    Footing.ELSEWHERE: "",
}
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
            kicker=section.kicker,
            title=text_html(section.title),
            side=section.side.value if section.side else "",
            side_words=side_words(section.side),
            blocks=tuple(_block(block, level, draw) for block in section.blocks),
        )
        yield from _sections(section.sections, level + 1, draw)


def _block(  # noqa: C901, PLR0911  one case a type
    block: Block, level: int, draw: DrawMap
) -> BlockContext:
    match block:
        case Paragraph():
            return _paragraph(block)
        case ClaimBlock():
            return _claim(block)
        case ArgumentBlock():
            return _argument(block)
        case Stances():
            return StancesContext(stances=tuple(_stance(stance) for stance in block.stances))
        case Figure():
            return draw(block, level)
        case Table():
            return _table(block)
        case Legend():
            return LegendContext(meanings=tuple(_meaning(m) for m in block.meanings))
        case Terms():
            return TermsContext(terms=_terms(block.terms))
        case Specimen():
            return SpecimenContext(claim=_claim(block.claim, footing="specimen", id_=""))
        case Contents():
            return _contents(block)
        case SourceBlock():
            return _source(block)
        case _:
            assert_never(block)


def _paragraph(block: Paragraph) -> ParagraphContext:
    return ParagraphContext(
        voice=block.voice.value,
        indent=min(block.depth, _DEEPEST),
        words=words_html(block.words),
    )


def _claim(
    block: ClaimBlock, *, footing: str | None = None, id_: str | None = None
) -> ClaimContext:
    return ClaimContext(
        id=block.id if id_ is None else id_,
        number=block.number,
        text=text_html(block.text),
        role=block.role.value,
        footing=footing or block.footing.value,
        remark=_REMARKS[block.footing],
        indent=min(block.depth, _DEEPEST),
        elsewhere=words_html(block.elsewhere),
        cards=tuple(_card(card) for card in block.cards),
    )


def _card(card: Card) -> CardContext:
    return CardContext(
        cite=text_html(card.cite),
        source=words_html(card.source),
        paragraphs=tuple(body_html(paragraph) for paragraph in card.body),
        place=_place(card.place),
        aloud=f"{card.words} words · {duration(card.seconds)}",
        fidelity=card.fidelity.value,
        compared="verified" if card.exact else "verified, typography set alike",
    )


def _place(place: Place) -> str:
    page = f"p. {place.page} · " if place.page else ""
    return f"{page}para. {place.paragraph} · line {place.line}"


def _argument(block: ArgumentBlock) -> ArgumentContext:
    return ArgumentContext(
        step=block.step.value,
        lead=_lead(block),
        indent=min(block.depth, _DEEPEST),
        remark=_argument_remark(block),
        target=words_html(block.target),
        warrant=text_html(block.warrant or ""),
        exceptions=tuple(words_html(words) for words in block.exceptions),
    )


def _lead(block: ArgumentBlock) -> str:
    match block.step:
        case Step.BECAUSE:
            return "Because"
        case Step.OBJECTION | Step.ANSWER | Step.REPLY:
            return f"{block.step.value.capitalize()} {block.number}"
        case _:
            assert_never(block.step)


def _argument_remark(block: ArgumentBlock) -> str:
    parts = [f"supports {block.supports}"] if block.supports else []
    if block.exception:
        parts.append("breaks the step, denies no premise")
    if block.premises > 1:
        count = block.premises
        word = _NUMBERS[count] if count < len(_NUMBERS) else str(count)
        parts.append(f"{word} premises, taken together")
    if block.scheme:
        parts.append(block.scheme)
    return " · ".join(parts)


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
