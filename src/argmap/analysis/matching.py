"""Matching: where words stand in a folded text, letter by letter."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, islice

from argmap.analysis.folding import FoldedText
from argmap.analysis.words import splits_word

MOST_PLACES = 100
"""How many places of the same words are told apart; a letter would have thousands."""

_MOST_HYPHENS = 5


def stretches(words: str, folded: FoldedText, *, most: int = MOST_PLACES) -> list[tuple[int, int]]:
    """Find every place of words that are folded themselves, as stretches of the folded text."""
    if not words:
        return []
    found = islice(_places(words, folded), most)
    return list(found) or list(islice(_hyphened_places(words, folded), most))


def is_whole(text: str, start: int, end: int) -> bool:
    """Whether a stretch of a text cuts through no word at either end."""
    return not splits_word(text, start) and not splits_word(text, end)


def _places(words: str, folded: FoldedText) -> Iterator[tuple[int, int]]:
    """Find words to the letter, as stretches of the folded text, which may overlap."""
    start = folded.text.find(words)
    while start >= 0:
        yield start, start + len(words)
        start = folded.text.find(words, start + 1)


def _hyphened_places(words: str, folded: FoldedText) -> Iterator[tuple[int, int]]:
    """Find words whose hyphens stand at the end of a line in the source.

    Folding drops such a hyphen, since most of them only break a word. Where it belongs to the
    word, as in `well-known`, the quotation has it, and is looked for without it; the place
    counts only if a hyphen was dropped just there.
    """
    hyphens = [at for at, character in enumerate(words) if character == "-"][:_MOST_HYPHENS]
    if not folded.joins:
        return
    for count in range(1, len(hyphens) + 1):
        for dropped in combinations(hyphens, count):
            shorter, joins = _without(words, dropped)
            for start, end in _places(shorter, folded):
                if all(folded.is_join(start + join) for join in joins):
                    yield start, end


def _without(words: str, dropped: tuple[int, ...]) -> tuple[str, list[int]]:
    """Take hyphens out, with a space behind them, and say where they were."""
    kept: list[str] = []
    joins: list[int] = []
    done = length = 0
    for at in dropped:
        kept.append(words[done:at])
        length += at - done
        joins.append(length)
        done = at + 2 if words[at + 1 : at + 2] == " " else at + 1
    return "".join((*kept, words[done:])), joins
