"""Text in boxes: cleaned, measured with the bundled font, and broken into even lines."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from argmap.render.fonts import Face, advances

_HIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_NO_START = frozenset("、。，．・：；？！ー々」』）】〕〉》’”…,.;:!?)]}%")
_NO_END = frozenset("「『（【〔〈《‘“([{")
_BREAK_AFTER = frozenset("-–—/‐")
_WIDE = 1.0
_USUAL = 0.58
_ELLIPSIS = "…"


def clean(text: str) -> str:
    """Text without what no document may hold: controls and halves of characters."""
    return " ".join(_HIDDEN.sub("\ufffd", text).split(" ")).replace("\n", " ").replace("\t", " ")


def is_right_to_left(text: str) -> bool:
    """Whether a text reads from right to left, by its first letter that has a direction."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False


def measure(text: str, *, face: Face, size: float) -> float:
    """How wide a line of text is, in the unit of its size."""
    known = advances(face).by_character
    return size * sum(known[c] if c in known else _guess(c) for c in text)


def wrap(text: str, *, face: Face, size: float, width: float) -> tuple[str, ...]:
    """Break a text into as few lines as the width allows, as even as they can be.

    Breaks fall at spaces, after hyphens and dashes, and between ideographs; a word that is
    wider than the line is broken between its letters.
    """
    atoms = tuple(_fitting(_atoms(clean(text)), face=face, size=size, width=width))
    if not atoms:
        return ("",)
    lines = _fill(atoms, width)
    low, high = max(atom.width for atom in atoms), width
    while high - low > size / 4:
        middle = (low + high) / 2
        if len(_fill(atoms, middle)) == len(lines):
            high = middle
        else:
            low = middle
    return _fill(atoms, high)


def narrowest(text: str, *, face: Face, size: float) -> float:
    """The width of the widest piece of a text that a line break must not tear."""
    pieces = (piece for piece, _ in _atoms(clean(text)))
    return max((measure(piece, face=face, size=size) for piece in pieces), default=0.0)


def shorten(text: str, *, face: Face, size: float, width: float) -> str:
    """A text cut with an ellipsis where it is wider than it may be."""
    plain = " ".join(clean(text).split())
    if measure(plain, face=face, size=size) <= width:
        return plain
    room = width - measure(_ELLIPSIS, face=face, size=size)
    kept = ""
    for cluster in _clusters(plain):
        if measure(kept + cluster, face=face, size=size) > room:
            break
        kept += cluster
    return kept.rstrip() + _ELLIPSIS


@dataclass(frozen=True, slots=True)
class _Atom:
    """Text without a break inside, and the space before it."""

    text: str
    width: float
    space: float


def _fill(atoms: tuple[_Atom, ...], width: float) -> tuple[str, ...]:
    lines: list[str] = []
    line, taken = "", 0.0
    for atom in atoms:
        if line and taken + atom.space + atom.width > width + 0.01:
            lines.append(line)
            line, taken = "", 0.0
        gap = " " if line and atom.space else ""
        taken += atom.width + (atom.space if line else 0)
        line += gap + atom.text
    return (*lines, line)


def _fitting(
    parts: Iterator[tuple[str, bool]], *, face: Face, size: float, width: float
) -> Iterator[_Atom]:
    space = measure(" ", face=face, size=size)
    for text, spaced in parts:
        whole = measure(text, face=face, size=size)
        if whole <= width:
            yield _Atom(text, whole, space if spaced else 0.0)
            continue
        piece, before = "", space if spaced else 0.0
        for cluster in _clusters(text):
            if piece and measure(piece + cluster, face=face, size=size) > width:
                yield _Atom(piece, measure(piece, face=face, size=size), before)
                piece, before = "", 0.0
            piece += cluster
        yield _Atom(piece, measure(piece, face=face, size=size), before)


def _atoms(text: str) -> Iterator[tuple[str, bool]]:
    """Cut a text where a line may break; each piece with whether a space stands before it."""
    for number, word in enumerate(text.split(" ") if " " in text else [text]):
        start = 0
        spaced = number > 0
        clusters = tuple(_clusters(word))
        offset = 0
        for left, right in pairwise(clusters):
            offset += len(left)
            if _may_break(left, right):
                yield word[start:offset], spaced
                start, spaced = offset, False
        if word[start:]:
            yield word[start:], spaced


def _may_break(left: str, right: str) -> bool:
    last, first = left[-1], right[0]
    if first in _NO_START or last in _NO_END:
        return False
    if last in _BREAK_AFTER:
        return not first.isdigit()
    return _is_ideograph(left[0]) or _is_ideograph(first)


def _is_ideograph(character: str) -> bool:
    return unicodedata.east_asian_width(character) in "WF" and not _is_hangul(character)


def _is_hangul(character: str) -> bool:
    return "\uac00" <= character <= "\ud7a3"


def _clusters(text: str) -> Iterator[str]:
    """Cut a text into what a reader takes for one character (marks stay with their letter)."""
    cluster = ""
    for character in text:
        if cluster and not _joins(cluster[-1], character):
            yield cluster
            cluster = ""
        cluster += character
    if cluster:
        yield cluster


def _joins(before: str, character: str) -> bool:
    return before == "\u200d" or character == "\u200d" or unicodedata.category(character)[0] == "M"


def _guess(character: str) -> float:
    """The width of a character that the bundled face lacks, in ems."""
    if unicodedata.category(character) in ("Mn", "Me", "Cf", "Cc"):
        return 0.0
    return _WIDE if unicodedata.east_asian_width(character) in "WF" else _USUAL
