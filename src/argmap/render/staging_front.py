"""Staging of what surrounds the cases: cover, contents, legend, sources, tables."""

from __future__ import annotations

from markupsafe import Markup

from argmap.briefs.blocks import Contents, Layer, Legend, Meaning, SourceBlock, Table
from argmap.briefs.document import Cover
from argmap.briefs.words import Words
from argmap.render.contexts import (
    ContentsContext,
    CountContext,
    CoverContext,
    EntryContext,
    LegendContext,
    MeaningContext,
    SourceContext,
    TableContext,
    TermContext,
)
from argmap.render.inline import text_html, words_html

_SAMPLES = {
    Layer.TAG: "<strong>{}</strong>",
    Layer.CITE: "<strong>{}</strong>",
    Layer.READ: "<u><mark>{}</mark></u>",
    Layer.EMPHASISED: "<u><mark><b>{}</b></mark></u>",
    Layer.UNDERLINED: "<u>{}</u>",
    Layer.CONTEXT: "<span>{}</span>",
    Layer.REASONING: "<i>{}</i>",
    Layer.UNSTATED: "<span>{}</span>",
    Layer.INFERRED: "<span>{}<sup>†</sup></span>",
}


def stage_cover(cover: Cover) -> CoverContext:
    """Give the context of the first page."""
    return CoverContext(
        topic=text_html(cover.topic),
        motion=text_html(cover.motion or ""),
        issues=tuple(words_html(words) for words in cover.issues),
        background=tuple(text_html(paragraph) for paragraph in cover.background),
        counts=tuple(CountContext(number=number, name=name) for number, name in cover.counts),
        facts=stage_terms(cover.facts),
    )


def stage_terms(terms: tuple[tuple[str, Words], ...]) -> tuple[TermContext, ...]:
    """Give the contexts of names with what belongs to them."""
    return tuple(TermContext(name=text_html(n), words=words_html(words)) for n, words in terms)


def stage_contents(block: Contents) -> ContentsContext:
    """Give the context of what is where."""
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


def stage_legend(block: Legend) -> LegendContext:
    """Give the context of the marks and what they mean."""
    return LegendContext(meanings=tuple(_meaning(meaning) for meaning in block.meanings))


def _meaning(meaning: Meaning) -> MeaningContext:
    sample = Markup(_SAMPLES[meaning.layer])  # noqa: S704  from the table above
    return MeaningContext(
        layer=meaning.layer.value,
        sample=sample.format(text_html(meaning.sample)),
        words=text_html(meaning.words),
    )


def stage_table(block: Table) -> TableContext:
    """Give the context of rows under column heads."""
    return TableContext(
        caption=words_html(block.caption),
        columns=block.columns,
        rows=tuple(tuple(words_html(cell) for cell in row) for row in block.rows),
    )


def stage_source(block: SourceBlock) -> SourceContext:
    """Give the context of a source."""
    return SourceContext(
        id=block.id,
        cite=words_html(block.cite),
        flags=block.flags,
        remarks=stage_terms(block.remarks),
    )
