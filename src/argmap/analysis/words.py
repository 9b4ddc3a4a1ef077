"""Words: where in a text they begin and end."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff"
    "\uf900-\ufaff\U00020000-\U0003ffff"
)
"""Scripts that write words without a space between them; a character counts as a word."""

_LONG = 60
"""Longer than any word."""

_SPACELESS = re.compile(f"[{UNSPACED}]")
_WORD = re.compile(rf"[{UNSPACED}]|[^\s{UNSPACED}]+")


def word_spans(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Where the words of a text, or of a stretch of it, begin and end."""
    found = _WORD.finditer(text, start, len(text) if end is None else end)
    return [match.span() for match in found]


def count_words(text: str) -> int:
    """The number of words, punctuation standing by itself not among them."""
    return sum(any(map(str.isalnum, word)) for word in _WORD.findall(text))


def is_spaced(text: str) -> bool:
    """Whether a text is written in a script that puts spaces between words."""
    return _SPACELESS.search(text) is None


def occurrences(words: str, text: str) -> Iterator[int]:
    """Where words begin in a text, to the letter, as often as they stand side by side."""
    at = text.find(words)
    while words and at >= 0:
        yield at
        at = text.find(words, at + len(words))


def word_places(word: str, text: str) -> Iterator[int]:
    """Where a word begins in a text, and not only inside another word."""
    for at in occurrences(word, text):
        if not splits_word(text, at) and not splits_word(text, at + len(word)):
            yield at


def has_word(word: str, text: str) -> bool:
    """Whether a word stands in a text, and not only inside another word."""
    return any(True for _ in word_places(word, text))


def splits_word(text: str, at: int) -> bool:
    """Whether a cut at this offset goes through a word or a number.

    `can|’t` and `4|.5` are cut through; `the Forum|’s` is not, and neither is Chinese or Thai.
    """
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    if _is_letter(before) and _is_letter(after):
        return True
    if unicodedata.combining(after):
        return True
    return _in_number(text, at) or _in_contraction(text, at)


def _is_letter(character: str) -> bool:
    return character.isalnum() and _SPACELESS.match(character) is None


def _in_number(text: str, at: int) -> bool:
    """Whether the cut stands next to the point of a number, as in `4|.5` or `4.|5`."""
    return any(
        re.match(r"\d[.,]\d", text[start : start + 3]) for start in (at - 1, at - 2) if start >= 0
    )


def _in_contraction(text: str, at: int) -> bool:
    """Whether the cut stands next to an apostrophe inside a word, unless it leaves off an `’s`."""
    if text[at] in "'’":
        inside = re.match(r"\w['’](?!s\b)\w", text[at - 1 : at + 3])
    else:
        inside = re.match(r"\w['’]\w", text[at - 2 : at + 1]) if at > 1 else None
    return inside is not None


def word_at(text: str, offset: int) -> str:
    """The word around an offset, without the punctuation at its ends."""
    near = word_spans(text, max(0, offset - _LONG), min(len(text), offset + _LONG))
    words = (text[start:end] for start, end in near if start <= offset <= end)
    return next(words, "").strip(".,;:!?()[]{}\"'“”‘’")
