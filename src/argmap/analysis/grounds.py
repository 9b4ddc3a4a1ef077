"""Grounds: the words of a source that a part of a page stands on.

A one-pager says little and must be able to show where it has it from. What it says of a claim
stands on the claim's own evidence; where a claim has none, on that of the reasons under it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from argmap.analysis.layers import locate_layer, marked
from argmap.analysis.matching import is_whole
from argmap.analysis.proofs import Proof, Proofs
from argmap.analysis.sentences import sentences_within
from argmap.analysis.words import count_words
from argmap.model.claims import Evidence, SourceStance
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId, SourceId
from argmap.model.sources import Passage, SourceText

SHORT_ENOUGH = 35
"""Words that a quotation on a single page may have, where nobody has chosen fewer."""
_BROKEN = re.compile(r"(?<=\w)[-‐\u00ad]\s*\n\s*(?=\w)|\u00ad")
"""Where a word goes on in the next line."""
_LONG_ENOUGH = 3
"""Words that a stretch must have to be quoted for itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """Words that are quoted, and the evidence that they are taken from."""

    evidence: Evidence
    passage: Passage
    """Where the words stand in the source's text, inside the evidence's own passage."""
    words: str
    """The words, as they stand there, in one line."""

    @property
    def source(self) -> SourceId:
        """The document that the evidence is from."""
        return self.evidence.source


def find_ground(
    claim: ClaimId, *, words: str | None, debate: Debate, proofs: Proofs
) -> Ground | None:
    """Find what a claim stands on; None where its evidence doesn't hold the words, or is none.

    Args:
        claim: The claim.
        words: The words that somebody chose, out of one quotation; None to take the best.
        debate: Where the claim and the evidence are from.
        proofs: Where the evidence stands in its sources.
    """
    known = evidence_under(claim, debate=debate, proofs=proofs)
    if words is not None:
        return next(filter(None, (_holding(words, *one, debate=debate) for one in known)), None)
    _, nearest = next(groupby(known, key=lambda one: one[0].claim), (claim, ()))
    best = min(nearest, key=lambda one: _rank(one[0], debate), default=None)
    return None if best is None else _best(*best, debate=debate)


def evidence_under(
    claim: ClaimId, *, debate: Debate, proofs: Proofs
) -> Iterator[tuple[Evidence, Proof]]:
    """Give the proved evidence of a claim, then that of its reasons' premises, level by level."""
    level, seen = [claim], {claim}
    while level:
        for one in level:
            for evidence in debate.claims[one].evidence:
                proof = proofs.by_origin.get(evidence.origin)
                if proof is not None:
                    yield evidence, proof
        below = (p for one in level for reason in debate.reasons(one) for p in reason.premises)
        level = [p for p in dict.fromkeys(below) if p not in seen]
        seen.update(level)


def _holding(words: str, evidence: Evidence, proof: Proof, *, debate: Debate) -> Ground | None:
    """Find chosen words inside the passage of one piece of evidence; no word is cut through."""
    text = debate.texts[evidence.source]
    place = places_of((words,), text, proof.passage)
    return _ground(evidence, place[0], text, typed=words) if place else None


def places_of(entries: tuple[str, ...], text: SourceText, within: Passage) -> tuple[Passage, ...]:
    """Find where words stand in a passage, as whole words; nothing where some of them don't."""
    located = locate_layer(entries, text.words(within))
    places = [
        Passage(within.start + one.passage.start, within.start + one.passage.end)
        for one in located
        if one is not None
    ]
    whole = tuple(place for place in places if is_whole(text.text, place.start, place.end))
    return whole if len(whole) == len(entries) else ()


def _best(evidence: Evidence, proof: Proof, *, debate: Debate) -> Ground:
    """Take the whole quotation where it is short, else the best part of it."""
    text, whole = debate.texts[evidence.source], proof.passage
    sentences = sorted(sentences_of(text, whole), key=lambda one: _worth(one, proof))
    stretches = sorted(proof.read or proof.underlined, key=lambda one: one.start - one.end)
    short = (one for one in (whole, *sentences, *stretches) if _is_short(text.words(one)))
    place = next(short, next(iter(sentences), whole))
    return _ground(evidence, place, text, typed=evidence.quote if place == whole else None)


def _worth(sentence: Passage, proof: Proof) -> tuple[int, ...]:
    """Order sentences by how much of them is to be hit, is read aloud, or matters."""
    layers = (proof.emphasised, proof.read, proof.underlined)
    return tuple(-_shared(sentence, layer) for layer in layers)


def sentences_of(text: SourceText, passage: Passage) -> tuple[Passage, ...]:
    """Split a passage into sentences; the first and the last end where the passage does."""
    first = bisect_right(text.paragraphs, passage.start, key=lambda paragraph: paragraph.end)
    last = bisect_left(text.paragraphs, passage.end, key=lambda paragraph: paragraph.start)
    pieces = (
        Passage(max(paragraph.start, passage.start), min(paragraph.end, passage.end))
        for paragraph in text.paragraphs[first:last]
    )
    return tuple(one for piece in pieces for one in sentences_within(text, piece))


def _shared(sentence: Passage, chosen: tuple[Passage, ...]) -> int:
    """Count the characters of a sentence that somebody chose."""
    return sum(
        max(0, min(one.end, sentence.end) - max(one.start, sentence.start)) for one in chosen
    )


def _is_short(words: str) -> bool:
    return _LONG_ENOUGH <= count_words(words) <= SHORT_ENOUGH


def _ground(
    evidence: Evidence, passage: Passage, text: SourceText, *, typed: str | None = None
) -> Ground:
    return Ground(evidence=evidence, passage=passage, words=printed(text, passage, typed=typed))


def printed(text: SourceText, passage: Passage, *, typed: str | None = None) -> str:
    """Give the words of a passage as one line that can be printed.

    Where words are broken at the ends of lines, only somebody who typed them out knows which of
    the hyphens belong to them; nobody's being known, none is taken to.
    """
    words = text.words(passage)
    if _BROKEN.search(words):
        given = None if typed is None else marked(typed)
        words = _BROKEN.sub("", words) if given is None else given.words
    return " ".join(words.split())


def _rank(evidence: Evidence, debate: Debate) -> tuple[bool, float]:
    """Order evidence by what is quoted first: words that their author stands by, then weight."""
    given = evidence.weight
    if given is None:
        given = debate.sources[evidence.source].weight
    return evidence.stance is SourceStance.REBUTS, -1.0 if given is None else -given
