"""Check of what is read aloud: does it skip a word that its sentence turns on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from argmap.analysis.cuts import Cut, cuts_of
from argmap.analysis.proofs import Proofs
from argmap.analysis.sentences import sentences_within
from argmap.analysis.words import count_words
from argmap.checks.leagues import leagues_with, names
from argmap.checks.lines import one_line
from argmap.checks.spans import span
from argmap.checks.turns import (
    hedge_within_reach,
    negation_behind,
    restriction_behind,
    takes_no_turn,
    turn_behind,
)
from argmap.findings.finding import Finding, Pointer
from argmap.model.debate import Debate
from argmap.model.sources import Passage, SourceText

_EDGE = 5
"""How many words are shown on each side of what is skipped."""


@dataclass(frozen=True, slots=True)
class _Skip:
    """A stretch of a sentence that isn't read, and the word in it that matters."""

    gap: Passage
    word: str
    read: Passage
    """What is read next to it."""
    sentence: Passage


def read_clips(debate: Debate, proofs: Proofs) -> Iterator[Finding]:
    """Words read aloud that skip a negation or a qualifier of their sentence."""
    leagues = leagues_with([debate], lambda league: league.no_clipping)
    for claim in debate.claims.values() if leagues else ():
        for cut in cuts_of(claim, debate=debate, proofs=proofs):
            for skip in _skips(cut):
                evidence = next(
                    (q.evidence for q in cut.quoted if q.proof.passage.holds(skip.read)), cut.first
                )
                yield Finding(
                    code="read-clips",
                    message=f"the words read skip `{skip.word.lower()}`",
                    at=Pointer(place=evidence.origin / "read", words=names(leagues)),
                    related=(Pointer(place=span(cut.text, skip.gap), words="this is not read"),),
                    help=f"read it as well: `{_shown(skip, cut.text)}`",
                )


def _skips(cut: Cut) -> Iterator[_Skip]:
    """Find what is skipped of each sentence of which something is read."""
    stretches = _joined(cut) if cut.read else []
    edges = frozenset(e for q in cut.quoted for e in (q.proof.passage.start, q.proof.passage.end))
    for sentence in sentences_within(cut.text, cut.body) if stretches else ():
        reads = [
            Passage(max(read.start, sentence.start), min(read.end, sentence.end))
            for read in stretches
            if read.overlaps(sentence)
        ]
        for gap, word, read in _in_sentence(sentence, reads, cut.text, edges):
            yield _Skip(gap, word, read, sentence)


def _joined(cut: Cut) -> list[Passage]:
    """The stretches that are read, those joined between which no word stands."""
    joined: list[Passage] = []
    for passage in cut.aloud:
        if joined and not _has_words(cut.text, Passage(joined[-1].end, passage.start)):
            joined[-1] = Passage(joined[-1].start, passage.end)
        else:
            joined.append(passage)
    return joined


def _in_sentence(
    sentence: Passage, reads: list[Passage], text: SourceText, edges: frozenset[int]
) -> Iterator[tuple[Passage, str, Passage]]:
    """The gaps of a sentence that hold a word it turns on, with the word and what is read.

    Where a quotation itself begins or ends, that is another finding's business.
    """
    for before, after in pairwise((None, *reads, None)):
        start = sentence.start if before is None else before.end
        gap = Passage(start, sentence.end if after is None else after.start)
        if not _has_words(text, gap):
            continue
        word = None
        if before is not None and before.end not in edges:
            word = _skipped_behind(text.words(before), text.words(gap), goes_on=after is not None)
        if word is None and after is not None and after.start not in edges:
            word = hedge_within_reach(text.words(gap), text.words(after))
        read = before or after
        if word is not None and read is not None:
            yield gap, word, read


def _skipped_behind(read: str, gap: str, *, goes_on: bool) -> str | None:
    """The word right behind what is read that takes it back."""
    if takes_no_turn(read):
        return None
    if not goes_on:
        return restriction_behind(gap)
    # A mere `but` between two clauses that are both read takes nothing back.
    turn = turn_behind(f"{gap} x") if count_words(gap) > 1 else None
    return negation_behind(gap) or turn


def _has_words(text: SourceText, passage: Passage) -> bool:
    return any(map(str.isalnum, text.words(passage)))


def _shown(skip: _Skip, text: SourceText) -> str:
    """What is skipped, in brackets, among what stands around it in its sentence."""
    before = Passage(skip.sentence.start, skip.gap.start)
    behind = Passage(skip.gap.end, skip.sentence.end)
    lead, rest = text.words(before).split()[-_EDGE:], text.words(behind).split()[:_EDGE]
    return " ".join((*lead, f"[{one_line(text.words(skip.gap))}]", *rest))
