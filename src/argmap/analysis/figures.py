"""Figures: the words of a source that a key figure of a one-pager is taken from."""

from __future__ import annotations

from dataclasses import dataclass

from argmap.analysis.grounds import (
    Ground,
    evidence_under,
    find_ground,
    places_of,
    printed,
    sentences_of,
)
from argmap.analysis.proofs import Proofs
from argmap.analysis.said_numbers import says_number
from argmap.analysis.table_lines import find_line
from argmap.model.claims import Evidence
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId, SourceId
from argmap.model.one_pagers import KeyFigure
from argmap.model.sources import Passage, SourceText


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureGround:
    """Words that hold a figure, or what was counted, and where they stand."""

    source: SourceId
    passage: Passage
    words: str
    """The words, as they stand there, in one line."""
    evidence: Evidence | None = None
    """The evidence that they are part of; None for a line of a table."""
    is_counted: bool = False
    """Whether the source gives no number, but a list that was counted."""


def find_figure_ground(figure: KeyFigure, *, debate: Debate, proofs: Proofs) -> FigureGround | None:
    """Find what a figure is taken from; None where nothing holds what it names.

    A line of a table holds the row's words and the number; several things that were counted all
    stand in one quotation. Words that somebody chose are found whether or not the number is among
    them; where nobody chose, a sentence with the number is taken before any other.
    """
    if figure.claim is None:
        return _in_table(figure, debate)
    if figure.counted:
        return _counted(figure.claim, figure.counted, debate=debate, proofs=proofs)
    if figure.words is None:
        held = _with_number(figure, figure.claim, debate=debate, proofs=proofs)
        if held is not None:
            return held
    ground = find_ground(figure.claim, words=figure.words, debate=debate, proofs=proofs)
    return None if ground is None else _from_evidence(ground)


def _in_table(figure: KeyFigure, debate: Debate) -> FigureGround | None:
    """Find the line of a table that holds the row's words and the number."""
    text = None if figure.source is None else debate.texts.get(figure.source)
    if text is None or figure.row is None:
        return None
    language = debate.sources[text.source].language
    found = find_line(
        text,
        row=figure.row,
        number=figure.number,
        language=language,
        printed_in=figure.language,
    )
    if found is None:
        return None
    return FigureGround(source=text.source, passage=found, words=printed(text, found))


def _counted(
    claim: ClaimId, counted: tuple[str, ...], *, debate: Debate, proofs: Proofs
) -> FigureGround | None:
    """Find the stretch of one quotation from the first thing that was counted to the last."""
    for evidence, proof in evidence_under(claim, debate=debate, proofs=proofs):
        text = debate.texts[evidence.source]
        places = places_of(counted, text, proof.passage)
        if places:
            whole = Passage(min(p.start for p in places), max(p.end for p in places))
            return _stretch(evidence, whole, text, is_counted=True)
    return None


def _with_number(
    figure: KeyFigure, claim: ClaimId, *, debate: Debate, proofs: Proofs
) -> FigureGround | None:
    """Find a sentence with the number in the evidence of a claim or of its reasons."""
    for evidence, proof in evidence_under(claim, debate=debate, proofs=proofs):
        text = debate.texts[evidence.source]
        language = debate.sources[evidence.source].language
        for sentence in sentences_of(text, proof.passage):
            words = text.words(sentence)
            if says_number(words, figure.number, language=language, printed_in=figure.language):
                return _stretch(evidence, sentence, text)
    return None


def _from_evidence(ground: Ground) -> FigureGround:
    return FigureGround(
        source=ground.evidence.source,
        passage=ground.passage,
        words=ground.words,
        evidence=ground.evidence,
    )


def _stretch(
    evidence: Evidence, passage: Passage, text: SourceText, *, is_counted: bool = False
) -> FigureGround:
    return FigureGround(
        source=evidence.source,
        passage=passage,
        words=printed(text, passage),
        evidence=evidence,
        is_counted=is_counted,
    )
