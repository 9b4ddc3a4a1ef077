"""What `p af` and `p aba` share: a first line with how many there are, `#` comments, numbers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from argmap.formats.frameworks.faults import Faults

MOST = 20_000_000
"""How many arguments a first line may announce; each takes memory before it says anything."""


class Line(NamedTuple):
    """A line that isn't empty or a comment."""

    number: int
    words: list[str]


def said_lines(text: str) -> Iterator[Line]:
    """The lines that say something, without their comments."""
    for number, line in enumerate(text.split("\n"), 1):
        words = line.partition("#")[0].split()
        if words:
            yield Line(number, words)


def header_size(line: Line | None, *, kind: str, faults: Faults) -> int | None:
    """How many the first line announces; None where it doesn't."""
    if line is not None and line.words[:2] == ["p", kind] and len(line.words) == 3:
        size = natural(line.words[2])
        if size is not None and size <= MOST:
            return size
    number = 1 if line is None else line.number
    faults.add(
        "framework-line",
        f"the first line is not `p {kind} N`",
        at=faults.line(number),
        words="N is how many there are",
        help=f"begin the file with `p {kind}` and the number of "
        f"{'arguments' if kind == 'af' else 'atoms'}",
    )
    return None


def second_header(line: Line, *, faults: Faults) -> bool:
    """Whether a line is another first line; it is one too many."""
    if line.words[0] != "p":
        return False
    faults.add(
        "framework-line",
        "a second first line",
        at=faults.line(line.number),
        help="keep one line that begins with `p`, and one framework to a file",
    )
    return True


def natural(word: str) -> int | None:
    """A word as a number from 0, in plain digits."""
    return int(word) if word.isascii() and word.isdecimal() and len(word) < 19 else None


def names_to(size: int) -> tuple[str, ...]:
    """Name so many arguments by their numbers, from 1."""
    return tuple(map(str, range(1, size + 1)))
