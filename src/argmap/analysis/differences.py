"""Differences: what was quoted against what the source says, word by word."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from rapidfuzz.distance import Levenshtein

from argmap.analysis.words import word_spans

_SHOWN = 3
"""How many words are shown on either side of a change."""


@dataclass(frozen=True, slots=True)
class WordChange:
    """A stretch of words: as quoted, and as found in the source."""

    quoted: str
    found: str

    @property
    def same(self) -> bool:
        """Whether the two agree."""
        return self.quoted == self.found


def compare(quoted: str, found: str) -> tuple[WordChange, ...]:
    """Compare two texts word by word: stretches that agree and that differ, by turns."""
    ours, theirs = word_spans(quoted), word_spans(found)
    codes = Levenshtein.opcodes(_words(quoted, ours), _words(found, theirs))
    runs = [list(run) for _, run in groupby(codes, key=lambda code: code.tag == "equal")]
    return tuple(
        WordChange(
            _stretch(quoted, ours[run[0].src_start : run[-1].src_end]),
            _stretch(found, theirs[run[0].dest_start : run[-1].dest_end]),
        )
        for run in runs
    )


def show(changes: tuple[WordChange, ...]) -> str:
    """Show a difference in one line: `local [police -> law enforcement agencies] has been`.

    `[- very]` is a word that only the quotation has, `[+ allegedly]` one that only the source has.
    """
    last = len(changes) - 1
    return " ".join(
        _around(change.found, first=index == 0, last=index == last)
        if change.same
        else _bracketed(change)
        for index, change in enumerate(changes)
    )


def _words(text: str, spans: list[tuple[int, int]]) -> list[str]:
    return [text[start:end] for start, end in spans]


def _stretch(text: str, spans: list[tuple[int, int]]) -> str:
    return text[spans[0][0] : spans[-1][1]] if spans else ""


def _bracketed(change: WordChange) -> str:
    if not change.found:
        return f"[- {change.quoted}]"
    if not change.quoted:
        return f"[+ {change.found}]"
    return f"[{change.quoted} -> {change.found}]"


def _around(words: str, *, first: bool, last: bool) -> str:
    """Show only the words next to a change."""
    listed = words.split(" ")
    shown = (0 if first else _SHOWN) + (0 if last else _SHOWN)
    if len(listed) <= shown + 1 or (first and last):
        return words
    head = () if first else tuple(listed[:_SHOWN])
    tail = () if last else tuple(listed[-_SHOWN:])
    return " ".join((*head, "…", *tail))
