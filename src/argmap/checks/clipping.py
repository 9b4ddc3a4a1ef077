"""Check of what is read aloud: does it skip a word that its sentence turns on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from argmap.analysis.cuts import Cut, cuts_of
from argmap.analysis.proofs import Proofs
from argmap.analysis.sentences import sentence_at
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
    """Find what is skipped right behind and right before each stretch that is read."""
    stretches = _joined(cut) if cut.read else []
    edges = {edge for q in cut.quoted for edge in (q.proof.passage.start, q.proof.passage.end)}
    ends = [0, *(stretch.end for stretch in stretches)]
    starts = [*(stretch.start for stretch in stretches[1:]), len(cut.text.text)]
    told = Passage(0, 0)
    for read, end_before, next_start in zip(stretches, ends, starts, strict=False):
        before = None if read.start in edges else _before(read, end_before, cut.text)
        if before is not None and before.gap != told:
            yield before
        behind = None if read.end in edges else _behind(read, next_start, cut.text)
        if behind is not None:
            told = behind.gap
            yield behind


def _joined(cut: Cut) -> list[Passage]:
    """The stretches that are read, those joined between which no word stands."""
    joined: list[Passage] = []
    for passage in cut.aloud:
        if joined and not _has_words(cut.text, Passage(joined[-1].end, passage.start)):
            joined[-1] = Passage(joined[-1].start, passage.end)
        else:
            joined.append(passage)
    return joined


def _before(read: Passage, end_before: int, text: SourceText) -> _Skip | None:
    start = min(max(sentence_at(text, read.start).start, end_before), read.start)
    gap = Passage(start, read.start)
    said = text.words(read)
    word = hedge_within_reach(text.words(gap), said) if _has_words(text, gap) else None
    return None if word is None else _Skip(gap, word, read)


def _behind(read: Passage, next_start: int, text: SourceText) -> _Skip | None:
    end = sentence_at(text, max(read.start, read.end - 1)).end
    gap = Passage(read.end, max(read.end, min(end, next_start)))
    if not _has_words(text, gap) or takes_no_turn(text.words(read)):
        return None
    words = text.words(gap)
    word = _skipped_inside(words) if next_start < end else restriction_behind(words)
    return None if word is None else _Skip(gap, word, read)


def _skipped_inside(words: str) -> str | None:
    """What is skipped right behind words that are read, where the sentence is read on."""
    word = negation_behind(words) or turn_behind(f"{words} x")
    # A mere `but` between two clauses that are both read takes nothing back.
    return word if word and (negation_behind(words) or count_words(words) > 1) else None


def _has_words(text: SourceText, passage: Passage) -> bool:
    return any(map(str.isalnum, text.words(passage)))


def _shown(skip: _Skip, text: SourceText) -> str:
    """What is skipped, in brackets, among what stands around it in its sentence."""
    gap = skip.gap
    sentence = sentence_at(text, max(gap.start, gap.end - 1))
    before = Passage(min(sentence.start, gap.start), gap.start)
    behind = Passage(gap.end, max(sentence.end, gap.end))
    lead, rest = text.words(before).split()[-_EDGE:], text.words(behind).split()[:_EDGE]
    return " ".join((*lead, f"[{one_line(text.words(gap))}]", *rest))
