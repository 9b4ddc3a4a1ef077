"""Folding: what a text says, without the accidents of how it was set or typed.

A quotation must agree with its source word for word, and nobody means the line breaks. Folded
away are exactly these:

- white space of every kind and length becomes one space, and none between characters of a script
  that writes none, such as Chinese;
- typographic quotation marks become `"` and `'`, every dash becomes `-`, `…` becomes `...`;
- a hyphen or dash at the end of a line is dropped, with the break that follows it;
- soft hyphens, zero-width characters and direction marks are dropped;
- a letter and its accent written as two characters become one, and a ligature its letters.

Nothing else: a capital, a comma or a spelling is the author's own.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import lru_cache

from argmap.analysis.words import UNSPACED
from argmap.model.sources import Passage

_UNSEEN = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufffe"
_ACCENTS = "\u0300-\u036f"
_UNSPACED = f"{UNSPACED}\u3001-\u303f\uff01-\uff60"
"""Characters, and their punctuation, around which a space or the end of a line means nothing."""

_LETTERS = {
    **dict.fromkeys("“”„‟«»", '"'),
    **dict.fromkeys("‘’‚‛‹›", "'"),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    "…": "...",
    "ﬀ": "ff",
    "ﬁ": "fi",
    "ﬂ": "fl",
    "ﬃ": "ffi",
    "ﬄ": "ffl",
}

# One class of characters in front lets the scan skip all others at full speed.
_FOLDED = re.compile(
    rf"""
    [\s\-{_UNSEEN}{"".join(_LETTERS)}]
    (?: (?P<gap>    (?<=[{_UNSPACED}][\s{_UNSEEN}]) [\s{_UNSEEN}]*+ (?=[{_UNSPACED}]) )
      | (?P<space>  (?<=[ ]) [\s{_UNSEEN}]++ | (?<=[^\S ]) [\s{_UNSEEN}]*+ )
      | (?P<join>   (?<=\w[-‐‑–—]) [ \t]*+ \r?\n \s*+ (?=\w)
                  | (?<=\w[\u00ad\ufffe]) (?: [ \t]*+ \r?\n \s*+ )? (?=\w) )
      | (?P<letter> (?<=[{"".join(_LETTERS)}]) )
      | (?P<unseen> (?<=[{_UNSEEN}]) [\s{_UNSEEN}]*+ )
    )
    """,
    re.VERBOSE,
)
_FOLDED_WITH_ACCENTS = re.compile(
    rf"(?: {_FOLDED.pattern} ) | (?P<accent> [^\W\d_] [{_ACCENTS}]++ )", re.VERBOSE
)


@dataclass(frozen=True, slots=True, eq=False)
class FoldedText:
    """A text after folding, which still knows where in the original its characters stood."""

    text: str
    joins: array[int]
    """Where, in the folded text, a hyphen at a line's end was dropped."""
    _stops: array[int]
    """Where, in the folded text, kept stretches and folded ones begin, by turns."""
    _origins: array[int]
    """Where, in the original, the same stretches begin."""

    def original(self, start: int, end: int) -> Passage:
        """Find the stretch of the original that a stretch of the folded text was made from."""
        return Passage(self._start(start), self._end(end) if end > start else self._start(start))

    def is_join(self, at: int) -> bool:
        """Whether a hyphen at the end of a line was dropped here."""
        index = bisect_left(self.joins, at)
        return index < len(self.joins) and self.joins[index] == at

    def _start(self, at: int) -> int:
        index = bisect_right(self._stops, at) - 1
        within = 0 if index % 2 else at - self._stops[index]
        return self._origins[index] + within

    def _end(self, at: int) -> int:
        index = bisect_right(self._stops, at - 1) - 1
        if index % 2:
            return self._origins[index + 1]
        return self._origins[index] + at - self._stops[index]


@lru_cache(maxsize=64)
def fold_source(text: str) -> FoldedText:
    """Fold a source's text; the same text is folded once, however many topics quote it."""
    return fold(text)


def fold(text: str) -> FoldedText:
    """Fold a text in one pass."""
    parts: list[str] = []
    joins, stops, origins = array("l"), array("l", [0]), array("l", [0])
    done = length = 0
    pattern = _FOLDED if unicodedata.is_normalized("NFC", text) else _FOLDED_WITH_ACCENTS
    for match in pattern.finditer(text):
        start, end = match.span()
        becomes = _folded(match)
        parts += (text[done:start], becomes)
        length += start - done
        if match.lastgroup == "join":
            joins.append(length)
        if len(becomes) != end - start:
            stops.extend((length, length + len(becomes)))
            origins.extend((start, end))
        length += len(becomes)
        done = end
    parts.append(text[done:])
    return FoldedText("".join(parts), joins, stops, origins)


def plain(text: str) -> str:
    """The folded form of a few words, without the space around them."""
    return fold(text).text.strip()


def _folded(match: re.Match[str]) -> str:
    """Say what a matched stretch becomes."""
    stretch = match[0]
    match match.lastgroup:
        case "letter":
            return _LETTERS[stretch]
        case "space":
            return " "
        case "unseen":
            return " " if any(c.isspace() for c in stretch) else ""
        case "accent":
            return unicodedata.normalize("NFC", stretch)
    return ""
