"""What reading a document gives: its words, or why there are none."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

from argmap.model.sources import Passage
from argmap.reading.characters import UNPRINTABLE

_GAP = "\n\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Extract:
    """A document's words, with its paragraphs and pages."""

    text: str
    paragraphs: tuple[Passage, ...]
    page_starts: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreadable:
    """Why a document can't be read, and what helps."""

    reason: str
    help: str


def of_paragraphs(paragraphs: Iterable[str]) -> Extract | Unreadable:
    """Set paragraphs one below the other, with an empty line between them."""
    pieces = [piece for piece in map(clean, paragraphs) if piece]
    ends = accumulate(len(_GAP) + len(piece) for piece in pieces)
    found = tuple(
        Passage(end - len(_GAP) - len(piece), end - len(_GAP))
        for end, piece in zip(ends, pieces, strict=True)
    )
    return Extract(text=_GAP.join(pieces), paragraphs=found) if found else NO_WORDS


def clean(text: str) -> str:
    """A paragraph's words with single spaces, on the lines that its author broke."""
    lines = (" ".join(line.split()) for line in printable(text).split("\n"))
    return "\n".join(line for line in lines if line)


def printable(text: str) -> str:
    """Put a space, or a line's end, for each character that no page can show."""
    return UNPRINTABLE.sub(lambda found: "\n" if found[0] in "\f\v" else " ", text)


def passages(text: str, pattern: re.Pattern[str]) -> tuple[Passage, ...]:
    """The passages that a pattern finds, without the white space around their words."""
    found = []
    for match in pattern.finditer(text):
        words = match[0].strip()
        if words:
            start = match.start() + match[0].index(words)
            found.append(Passage(start, start + len(words)))
    return tuple(found)


NO_WORDS = Unreadable(
    reason="there are no words in it",
    help="put a text version of the document in its place, for example by text recognition",
)
"""What is said of documents that are empty, or only pictures."""
