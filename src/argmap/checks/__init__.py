"""Checks: one function a code, each from a debate to what is wrong or doubtful in it.

To add one: write the function, name it in a table below, and give it a page in the catalogue.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeAlias

from argmap.analysis.proofs import Proofs
from argmap.checks import (
    balance,
    brands,
    cards,
    clipping,
    context,
    evidence,
    excerpts,
    layers,
    page_arguments,
    page_context,
    page_figures,
    page_numbers,
    page_places,
    page_wording,
    page_words,
    profiles,
    reading_grade,
    sources,
    speakers,
    stances,
    standings,
    structure,
    tags,
    translations,
    weights,
    wording,
)
from argmap.checks.sources import Shelf
from argmap.findings.finding import Finding
from argmap.model.debate import Debate
from argmap.model.ids import SourceId
from argmap.model.sources import Source, SourceText

Check: TypeAlias = Callable[[Debate, Proofs], Iterator[Finding]]
SourceCheck: TypeAlias = Callable[[Shelf], Iterator[Finding]]

CHECKS: tuple[Check, ...] = (
    evidence.quote_not_found,
    evidence.quote_elided,
    evidence.quote_bracketed,
    evidence.quote_ambiguous,
    evidence.quote_splits_word,
    evidence.duplicate_evidence,
    layers.bad_bars,
    layers.underline_outside_quote,
    layers.emphasis_outside_quote,
    layers.read_outside_quote,
    layers.layer_ambiguous,
    layers.layer_not_nested,
    context.quote_cut_short,
    context.quote_drops_hedge,
    clipping.read_clips,
    stances.straw_argument,
    tags.tag_distorted,
    cards.tag_too_long,
    cards.card_too_short,
    cards.read_missing,
    cards.read_share_unusual,
    speakers.speaker_missing,
    speakers.speaker_not_in_source,
    structure.topic_without_issues,
    structure.self_support,
    structure.support_cycle,
    structure.duplicate_premise,
    structure.duplicate_argument,
    structure.exception_in_argument,
    structure.structure_without_effect,
    structure.duplicate_claim,
    structure.unused_claim,
    structure.unsupported_claim,
    structure.thesis_shared,
    structure.bad_id,
    balance.position_without_case,
    balance.one_sided_issue,
    balance.unanswered_objection,
    balance.single_source_argument,
    balance.common_ground_disputed,
    weights.weight_unexplained,
    weights.weight_missing,
    weights.weight_without_effect,
    standings.unexpected_standing,
    profiles.nothing_to_print,
    profiles.named_twice,
    profiles.rival_in_case,
    profiles.claim_outside_case,
    page_words.words_not_in_evidence,
    page_words.part_without_evidence,
    page_context.quote_cut_short,
    page_context.quote_drops_hedge,
    page_context.straw_argument,
    page_numbers.number_without_evidence,
    page_figures.figure_not_in_evidence,
    page_places.figure_year_unproved,
    page_places.figure_place_unproved,
    page_arguments.point_does_not_stand,
    page_arguments.answer_misses_objection,
    page_arguments.chain_broken,
    page_wording.text_too_long,
    page_wording.ask_incomplete,
    page_wording.page_undated,
    page_wording.unknown_field,
    page_wording.unused_field,
    translations.translation_missing,
    translations.translation_stale,
    translations.translation_unrecorded,
    translations.translation_of_nothing,
    translations.translation_same,
    translations.translation_drops_number,
    translations.translation_drops_field,
    reading_grade.reading_grade_high,
    wording.question_claim,
    wording.not_a_sentence,
    wording.compound_claim,
    wording.claim_too_long,
    wording.short_too_long,
    wording.claim_without_short,
)
"""What is checked in each debate, in the order of the findings."""

SOURCE_CHECKS: tuple[SourceCheck, ...] = (
    sources.source_changed,
    sources.source_unrecorded,
    sources.source_unused,
    sources.set_aside_not_found,
    sources.cite_incomplete,
    excerpts.cite_words_not_found,
    excerpts.source_inadmissible,
    excerpts.source_is_excerpt,
    excerpts.card_not_whole_paragraphs,
    excerpts.card_elided,
    sources.field_given_and_unknown,
    sources.source_later_than_topic,
    brands.color_contrast,
    brands.logo_coarse,
    sources.weight_unexplained,
    sources.weight_missing,
    sources.weight_without_effect,
)
"""What is checked once in a project, whatever the number of its debates."""


def check_debate(debate: Debate, proofs: Proofs) -> Iterator[Finding]:
    """Find everything that is wrong or doubtful in a debate."""
    for check in CHECKS:
        yield from check(debate, proofs)


def check_sources(
    sources: Mapping[SourceId, Source],
    texts: Mapping[SourceId, SourceText],
    debates: Iterable[Debate],
) -> Iterator[Finding]:
    """Find everything that is wrong or doubtful in a project's sources and their cites."""
    shelf = Shelf(sources=sources, texts=texts, debates=tuple(debates))
    for check in SOURCE_CHECKS:
        yield from check(shelf)
