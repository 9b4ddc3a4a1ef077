"""The nearest passage to a quotation that isn't in its source, and how the two differ.

Work is bounded whatever the text: words vote for a few short windows, and only those are
aligned letter by letter (aligning takes cubic time on repetitive text and can't be stopped).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from argmap.analysis.differences import WordChange, compare, show
from argmap.analysis.folding import FoldedText, plain
from argmap.analysis.words import is_spaced, word_spans
from argmap.model.sources import Passage

NEAR_ENOUGH = 70.0
"""The least score worth showing; quotations that were made up stay below 60."""

_LONGEST = 1_000
"""How many characters are aligned at once."""
_SHORT = 64
"""Up to here a quotation can be aligned with a whole source at once."""
_VOTERS = 12
_VOTES = 200
_WINDOWS = 3
_MARKS = ".,;:!?()[]\"'"
_REST = 160
"""How far a sentence is followed beyond the words that agree."""
_SENTENCE_END = re.compile(r"[.!?][\"')]* |[.!?][\"')]*\Z|\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class NearMiss:
    """The passage of a source that comes nearest to a quotation."""

    passage: Passage
    score: float
    """From 0 to 100, where 100 means the same letters."""
    words: tuple[WordChange, ...]

    @property
    def difference(self) -> str:
        """What was quoted against what was found, in one line."""
        return show(self.words)


def nearest(quote: str, folded: FoldedText) -> NearMiss | None:
    """Find the passage that comes nearest to a quotation; None where nothing comes near."""
    words, text = plain(quote), folded.text
    start, end = _fitted(words, text, *_stretch(words, text))
    score = fuzz.ratio(words, text[start:end])
    if score < NEAR_ENOUGH:
        return None
    start, end = _completed(words, text, start, end)
    return NearMiss(
        passage=folded.original(start, end), score=score, words=compare(words, text[start:end])
    )


def _completed(words: str, text: str, start: int, end: int) -> tuple[int, int]:
    """Take the rest of the sentence in, on a side where the quotation says something of its own.

    Why: shown alone, `want phones [- banned]` asks to be cut, and what the source does say there
    is lost with it.
    """
    changes = compare(words, text[start:end])
    if not changes[0].found:
        begun = [at.end() for at in _SENTENCE_END.finditer(text, max(0, start - _REST), start)]
        start = begun[-1] if begun else start
    if not changes[-1].found:
        ended = _SENTENCE_END.search(text, end, end + _REST)
        end = ended.start() if ended else end
    return start, end


def _stretch(words: str, text: str) -> tuple[int, int]:
    """Find about where words stand; of long ones, their first and their last part."""
    head = _aligned(words[:_LONGEST], text)
    if len(words) <= _LONGEST:
        return head
    tail = _aligned(words[-_LONGEST:], text)
    if 0 < tail[1] - head[0] < 2 * len(words):
        return head[0], tail[1]
    return head


def _aligned(words: str, text: str) -> tuple[int, int]:
    """Find the best stretch in any of the windows that the words vote for."""
    best = (0.0, 0, 0)
    for start, end in _windows(words, text):
        found = fuzz.partial_ratio_alignment(words, text[start:end])
        if found is not None and found.score > best[0]:
            fits = len(words) <= end - start
            stretch = (found.dest_start, found.dest_end) if fits else (0, end - start)
            best = (found.score, start + stretch[0], start + stretch[1])
    return best[1], best[2]


def _windows(words: str, text: str) -> list[tuple[int, int]]:
    """Choose stretches of the text in which the words may stand."""
    reach = len(words) + _SHORT
    votes: Counter[int] = Counter()
    for place, weight in _votes(words, text):
        votes[place // reach] += weight
    best = sorted(votes, key=lambda block: (-votes[block], block))[:_WINDOWS]
    if not best and len(words) <= _SHORT:
        return [(0, len(text))]
    return [(max(0, (block - 1) * reach), (block + 3) * reach) for block in best]


def _votes(words: str, text: str) -> Iterator[tuple[int, int]]:
    """Let words say where the quotation would begin, the rarer the word the louder."""
    known = _places(text)
    offsets = {word: at for at, word in reversed([*_words(words)]) if word in known}
    counted = sorted((len(known[word]), -len(word), word) for word in offsets)
    for count, _, word in counted[:_VOTERS]:
        for place in known[word]:
            yield max(0, place - offsets[word]), 1 + 1_000_000 // count


@lru_cache(maxsize=8)
def _places(text: str) -> Mapping[str, list[int]]:
    """Where each word of a text stands in it: its first places, as many as have a vote.

    Why an index: to search the text for each word takes minutes where a long source has changed
    and thousands of quotations are missing.
    """
    places: dict[str, list[int]] = {}
    for at, word in _words(text):
        found = places.setdefault(word, [])
        if len(found) < _VOTES:
            found.append(at)
    return places


def _words(text: str) -> Iterator[tuple[int, str]]:
    """About where each word of a folded text stands, and the word without the marks around it."""
    at = 0
    for word in text.split(" "):
        if word.isascii() or is_spaced(word):
            yield at, word.strip(_MARKS)
        else:
            yield from enumerate(word, at)
        at += len(word) + 1


def _fitted(words: str, text: str, start: int, end: int) -> tuple[int, int]:
    """Move a stretch to whole words: alignment leaves it just as long as the quotation.

    The end is chosen first, then the beginning, where the words agree best.
    """
    spans = word_spans(text, max(0, start - _SHORT), min(len(text), end + _SHORT))
    ends = [b for _, b in spans if b >= end - _SHORT and b > start]
    end = max(ends, key=lambda b: (fuzz.ratio(words, text[start:b]), -b), default=end)
    starts = [a for a, _ in spans if a <= start + _SHORT and a < end]
    start = max(starts, key=lambda a: (fuzz.ratio(words, text[a:end]), a), default=start)
    return _without_marks(words, text, start, end)


def _without_marks(words: str, text: str, start: int, end: int) -> tuple[int, int]:
    """Leave off the marks around a stretch where the quotation begins or ends with a letter."""
    if words[:1].isalnum():
        start = next((at for at in range(start, end) if text[at].isalnum()), start)
    if words[-1:].isalnum():
        end = next((at for at in range(end, start, -1) if text[at - 1].isalnum()), end)
    return start, end
