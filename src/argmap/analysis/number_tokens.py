"""Number tokens: the digits of a text, and those of its words that have to do with numbers."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from argmap.analysis.amounts import DIGITS, readings
from argmap.analysis.number_words import NumberWords

_TOKEN = re.compile(
    rf"""
    (?P<name>   \b[A-Z]+-\d[\w-]* | [^\W\d_]+\d\w* | {DIGITS}(?:\(\w\))+ | \b(?:9/11|24/7)\b )
  | (?P<date>   \b\d{{4}}-\d\d-\d\d\b | \b\d\d?/\d\d?/\d{{4}}\b )
  | (?P<part>   \b\d{{1,3}}/\d{{1,3}}\b )
  | (?P<decade> \b(?:\d\d)?\d0['’]?s\b )
  | (?P<digits> {DIGITS} ) (?P<scale> (?:k|[Mm]|bn|[Bb])\b )? (?: (?:st|nd|rd|th|º|ª)\b )?
    (?P<share>  \s?[%٪] )?
  | (?P<word>   [^\W\d_]+(?:['’][^\W\d_]+)? (?:\.(?=\s\d))? )
    """,
    re.VERBOSE,
)
_SCALES = {"k": 10**3, "m": 10**6, "b": 10**9, "bn": 10**9}
_BETWEEN = re.compile(r"[\s-]*")


@dataclass(frozen=True, slots=True)
class Token:
    """A number in digits, or a word of one."""

    match: re.Match[str]
    plain: str
    """In small letters, without accents."""
    is_joined: bool
    """Whether nothing but space or a hyphen stands between it and the one before."""


def tokens(text: str, words: NumberWords | None) -> Iterator[Token]:
    """Split a text, and leave out every word that has nothing to do with numbers."""
    known = frozenset[str]() if words is None else words.all
    done = 0
    for match in _TOKEN.finditer(text):
        plain = _plain(match[0])
        if match["word"] is None or plain in known:
            yield Token(match, plain, _BETWEEN.fullmatch(text, done, match.start()) is not None)
            done = match.end()


def values(match: re.Match[str], *, comma_groups: bool) -> tuple[Fraction, ...]:
    """Every way in which digits can be read, with the letter behind them as a scale and not."""
    digits, scale = match["digits"], _SCALES.get((match["scale"] or "").lower())
    found = tuple(dict.fromkeys(readings(digits, comma_groups=comma_groups)))
    return found if scale is None else (*found, *(value * scale for value in found))


@lru_cache(maxsize=8_192)
def _plain(word: str) -> str:
    if word.isascii():
        return word.lower().rstrip(".")
    apart = unicodedata.normalize("NFD", word.casefold().rstrip("."))
    return "".join(c for c in apart if not unicodedata.combining(c))
