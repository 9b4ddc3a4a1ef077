"""Checks of what stands right around a quotation: verbatim is not yet faithful."""

from __future__ import annotations

from collections.abc import Iterator

from argmap.analysis.proofs import Proofs
from argmap.analysis.sentences import sentence_at
from argmap.checks.evidence import proved
from argmap.checks.spans import span
from argmap.checks.turns import (
    far_hedge_ahead,
    far_turn_behind,
    hedge_ahead,
    is_estimate,
    proviso_ahead,
    takes_no_turn,
    turn_behind,
)
from argmap.findings.finding import Finding, Pointer
from argmap.model.debate import Debate
from argmap.model.sources import Passage, SourceText


def quote_cut_short(debate: Debate, proofs: Proofs) -> Iterator[Finding]:
    """A quotation that stops right before its sentence turns."""
    for evidence, proof, text in proved(debate, proofs):
        yield from cut_short(text, proof.passage, at=Pointer(place=evidence.origin / "quote"))


def quote_drops_hedge(debate: Debate, proofs: Proofs) -> Iterator[Finding]:
    """A quotation that begins right behind a word that takes back or limits what it says."""
    for evidence, proof, text in proved(debate, proofs):
        yield from hedge_dropped(text, proof.passage, at=Pointer(place=evidence.origin / "quote"))


def cut_short(text: SourceText, quoted: Passage, *, at: Pointer) -> Iterator[Finding]:
    """Say of a passage, quoted at some place, that it stops before its sentence turns."""
    rest = _rest(text, quoted)
    near = turn_behind(text.words(rest))
    turn = near or far_turn_behind(text.words(rest))
    if turn is not None and not takes_no_turn(text.words(quoted)):
        yield Finding(
            code="quote-cut-short",
            message=f"this quotation stops {'right ' * bool(near)}before `{turn.lower()}`",
            at=at,
            related=(Pointer(place=span(text, rest), words="how the sentence goes on"),),
            help="quote the sentence to its end, so that a reader can judge it",
        )


def hedge_dropped(text: SourceText, quoted: Passage, *, at: Pointer) -> Iterator[Finding]:
    """Say of a passage, quoted at some place, that it leaves off a hedge or a condition."""
    before = _before(text, quoted)
    said = text.words(before)
    near = hedge_ahead(said)
    word = near or far_hedge_ahead(said) or proviso_ahead(said)
    if word is not None and not is_estimate(word, text.words(quoted)):
        yield Finding(
            code="quote-drops-hedge",
            message=f"this quotation begins {'right ' * bool(near)}behind `{word.lower()}`",
            at=at,
            related=(Pointer(place=span(text, before), words="how the sentence begins"),),
            help=f"take `{word}` into the quotation: it changes what the words say"
            if near
            else f"quote the sentence from `{word}` on: it changes what the words say",
        )


def _before(text: SourceText, passage: Passage) -> Passage:
    """What stands before a passage in the sentence that it begins in."""
    start = sentence_at(text, passage.start).start
    said = text.words(Passage(start, passage.start))
    return Passage(start, start + len(said.rstrip()))


def _rest(text: SourceText, passage: Passage) -> Passage:
    """What follows a passage in the sentence that it ends in."""
    end = max(passage.end, sentence_at(text, max(passage.start, passage.end - 1)).end)
    said = text.words(Passage(passage.end, end))
    return Passage(end - len(said.lstrip()), end)
