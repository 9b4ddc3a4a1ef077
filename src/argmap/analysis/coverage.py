"""Coverage: which sentences of the sources are used, set aside, or still open."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from argmap.analysis.folding import fold_source
from argmap.analysis.proofs import Proofs
from argmap.analysis.quotations import locate
from argmap.analysis.sentences import sentences
from argmap.analysis.words import count_words
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId, SourceId, TopicId
from argmap.model.sources import Passage, Source, SourceText

_Mark = TypeVar("_Mark")

_ENOUGH_WORDS = 3
"""A quotation that runs on into a sentence uses it from so many words on."""


class SentenceState(StrEnum):
    """What has become of a source's sentence."""

    USED = "used"
    SET_ASIDE = "set aside"
    OPEN = "open"


@dataclass(frozen=True, slots=True, order=True)
class Use:
    """A claim that quotes a sentence as its evidence."""

    topic: TopicId
    claim: ClaimId


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceCoverage:
    """One sentence of a source, and what has become of it."""

    passage: Passage
    line: int
    words: str
    """The sentence as it stands, on one line."""
    uses: tuple[Use, ...] = ()
    reason: str | None = None
    """Why it was set aside."""

    @property
    def state(self) -> SentenceState:
        """What has become of the sentence; being used goes before being set aside."""
        if self.uses:
            return SentenceState.USED
        return SentenceState.OPEN if self.reason is None else SentenceState.SET_ASIDE


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """How many sentences are used, set aside and open."""

    used: int = 0
    set_aside: int = 0
    open: int = 0

    @property
    def total(self) -> int:
        """All sentences."""
        return self.used + self.set_aside + self.open

    @property
    def share(self) -> float:
        """The share, from 0 to 1, of sentences that are dealt with: used or set aside."""
        return (self.used + self.set_aside) / self.total if self.total else 1.0

    def __add__(self, other: Count) -> Count:
        """Count both together."""
        return Count(
            used=self.used + other.used,
            set_aside=self.set_aside + other.set_aside,
            open=self.open + other.open,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceCoverage:
    """A source's sentences in their order."""

    source: SourceId
    file: str
    sentences: tuple[SentenceCoverage, ...]
    count: Count


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """The sentences of every source whose text could be read, in the order of `sources.yaml`."""

    sources: tuple[SourceCoverage, ...] = ()

    @property
    def total(self) -> Count:
        """The sentences of all sources."""
        return sum((source.count for source in self.sources), Count())


def cover(
    sources: Mapping[SourceId, Source],
    texts: Mapping[SourceId, SourceText],
    proved: Iterable[tuple[Debate, Proofs]],
) -> Coverage:
    """Say of each sentence of each source whether a debate uses it, it is set aside, or open."""
    uses = _uses(proved)
    return Coverage(
        sources=tuple(
            _source_coverage(source, texts[source.id], uses[source.id])
            for source in sources.values()
            if source.id in texts
        )
    )


def _uses(
    proved: Iterable[tuple[Debate, Proofs]],
) -> Mapping[SourceId, list[tuple[Passage, Use]]]:
    uses: dict[SourceId, list[tuple[Passage, Use]]] = defaultdict(list)
    for debate, proofs in proved:
        for evidence in debate.evidence:
            proof = proofs.by_origin.get(evidence.origin)
            if proof is not None:
                use = Use(debate.topic.id, evidence.claim)
                uses[evidence.source].append((proof.passage, use))
    return uses


def _source_coverage(
    source: Source, text: SourceText, uses: list[tuple[Passage, Use]]
) -> SourceCoverage:
    passages = sentences(text)
    used = _by_sentence(text, passages, uses)
    aside = _by_sentence(text, passages, _set_aside(source, text))
    covered = tuple(
        SentenceCoverage(
            passage=passage,
            line=text.line(passage.start),
            words=" ".join(text.words(passage).split()),
            uses=tuple(dict.fromkeys(used[index])),
            reason=next(iter(aside[index]), None),
        )
        for index, passage in enumerate(passages)
    )
    return SourceCoverage(
        source=source.id, file=text.file, sentences=covered, count=_count(covered)
    )


def _set_aside(source: Source, text: SourceText) -> list[tuple[Passage, str]]:
    folded = fold_source(text.text)
    return [
        (place, aside.reason) for aside in source.set_aside for place in locate(aside.quote, folded)
    ]


def _by_sentence(
    text: SourceText, passages: tuple[Passage, ...], marked: list[tuple[Passage, _Mark]]
) -> Mapping[int, list[_Mark]]:
    """Sort what was marked under the sentences that it marks, by their number."""
    ends = [passage.end for passage in passages]
    found: dict[int, list[_Mark]] = defaultdict(list)
    for mark, value in marked:
        index = bisect_left(ends, mark.start + 1)
        while index < len(passages) and passages[index].start < mark.end:
            if _is_marked(text, passages[index], mark):
                found[index].append(value)
            index += 1
    return found


def _is_marked(text: SourceText, sentence: Passage, mark: Passage) -> bool:
    """Whether a mark says something of a sentence, and doesn't only touch it."""
    shared = Passage(max(sentence.start, mark.start), min(sentence.end, mark.end))
    if shared in (sentence, mark):
        return True
    return count_words(text.words(shared)) >= _ENOUGH_WORDS


def _count(covered: tuple[SentenceCoverage, ...]) -> Count:
    states = [sentence.state for sentence in covered]
    return Count(
        used=states.count(SentenceState.USED),
        set_aside=states.count(SentenceState.SET_ASIDE),
        open=states.count(SentenceState.OPEN),
    )
