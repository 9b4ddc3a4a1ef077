"""Layers: which words of a quotation matter, are to be hit, or are read aloud.

An entry of a layer is the words themselves: `severely damaged`. Where these stand more than once,
bars mark the ones that are meant, and the words around them only find the place: `all |the|
people`. Two bars next to each other are a bar of the source's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from argmap.analysis.folding import FoldedText, fold
from argmap.analysis.matching import is_whole, stretches
from argmap.model.sources import Passage

_MOST_PLACES = 2_000
"""How often a letter may stand in a long quotation."""

_WORD = re.compile(r"\w(?:\S*\w)?")
_BAR = re.compile(r"\|\|?")
_DIVIDED = re.compile(r"(?<=\w)- ")
"""A hyphen that may have stood at the end of a line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """An entry of a layer, read: the words, and those around that only find the place."""

    before: str = ""
    words: str
    after: str = ""

    @property
    def whole(self) -> str:
        """All the words that must stand in the quotation, without bars."""
        return self.before + self.words + self.after


@dataclass(frozen=True, slots=True, kw_only=True)
class Located:
    """Where one entry's words stand."""

    passage: Passage
    is_only: bool
    """Whether they could stand nowhere else between the entries before and behind."""


def marked(entry: str) -> Marked | None:
    """Read an entry; None where its bars are not one pair around some words."""
    parts = _parts(entry)
    match parts:
        case [words] if words.strip():
            return Marked(words=words)
        case [before, words, after] if words.strip():
            return Marked(before=before, words=words, after=after)
    return None


def locate_layer(entries: tuple[str, ...], said: str) -> tuple[Located | None, ...]:
    """Find the words of a layer in a quotation, each behind the one before.

    None stands for an entry whose words are not there. Of several places it is the first one;
    an entry that is out of order is taken to be where it first stands, unless an entry before it
    has these very words.
    """
    if not entries:
        return ()
    folded = fold(said)
    known = {entry: tuple(_places(entry, folded)) for entry in dict.fromkeys(entries)}
    places = [known[entry] for entry in entries]
    firsts = _firsts(places)
    lasts = _lasts([known if first else () for known, first in zip(places, firsts, strict=True)])
    return tuple(
        None if first is None else Located(passage=first, is_only=first == last)
        for first, last in zip(firsts, lasts, strict=True)
    )


def entry_for(passage: Passage, said: str) -> str:
    """Write the entry that finds a passage of a quotation, with no more words than it takes.

    Words that stand nowhere else need no bars; otherwise the words around are added, one on each
    side at a time. Where even all of them leave it open, it is they that are given.
    """
    passage = _without_bars(passage, said)
    words = _escaped(said[passage.start : passage.end])
    folded = fold(said)
    if _finds_only(words, passage, folded):
        return words
    spans = [word.span() for word in _WORD.finditer(said)]
    before = [start for start, _ in spans if start < passage.start][::-1] or [passage.start]
    after = [end for _, end in spans if end > passage.end] or [passage.end]
    entry = words
    for reach in range(max(len(before), len(after))):
        start, end = before[min(reach, len(before) - 1)], after[min(reach, len(after) - 1)]
        entry = (
            f"{_escaped(said[start : passage.start])}|{words}|{_escaped(said[passage.end : end])}"
        )
        if _finds_only(entry, passage, folded):
            break
    return entry


def _finds_only(entry: str, passage: Passage, folded: FoldedText) -> bool:
    return [place.start for place in _places(entry, folded)] == [passage.start]


def _without_bars(passage: Passage, said: str) -> Passage:
    """Leave off bars at the edges of a passage, which could not be told from those that mark it."""
    words = said[passage.start : passage.end]
    start = passage.start + len(words) - len(words.lstrip("| "))
    return Passage(start, max(start, passage.start + len(words.rstrip("| "))))


def _escaped(words: str) -> str:
    """Words as they are compared, with bars that stand for themselves."""
    return fold(words).text.replace("|", "||")


def _parts(entry: str) -> list[str]:
    """The parts that single bars divide an entry into, with bars of its own put back."""
    parts = [""]
    done = 0
    for bar in _BAR.finditer(entry):
        parts[-1] += entry[done : bar.start()]
        if len(bar[0]) == 2:
            parts[-1] += "|"
        else:
            parts.append("")
        done = bar.end()
    parts[-1] += entry[done:]
    return parts


def _places(entry: str, folded: FoldedText) -> Iterator[Passage]:
    """Every place where an entry's words stand; whole words alone where there are any."""
    mark = marked(entry)
    if mark is None:
        return
    found = stretches(_plain(mark.whole), folded, most=_MOST_PLACES)
    whole = [place for place in found if is_whole(folded.text, *place)]
    for start, end in whole or found:
        yield folded.original(*_within(mark, start, end, folded))


def _within(mark: Marked, start: int, end: int, folded: FoldedText) -> tuple[int, int]:
    """The stretch of the marked words inside the one of the whole entry.

    Hyphens at line ends make the two differ by a character here and there, so the words are
    looked for again; of several places it is the one nearest to where they should be.
    """
    if not (mark.before or mark.after):
        return start, end
    words = _plain(mark.words)
    lead = mark.before + mark.words[: len(mark.words) - len(mark.words.lstrip())]
    due = start + _folded_length(lead, mark.whole)
    undivided = start + len(fold(_DIVIDED.sub("", lead.lstrip())).text)
    for at in (due, undivided):
        if folded.text[at : at + len(words)] == words:
            return at, at + len(words)
    inside = [
        place
        for place in stretches(words, folded, most=_MOST_PLACES)
        if start <= place[0] and place[1] <= end
    ]
    return min(inside, key=lambda place: abs(place[0] - due), default=(start, end))


def _folded_length(lead: str, whole: str) -> int:
    """How much of a folded text its beginning is, whose end alone may fold otherwise."""
    folded = fold(whole)
    before = (at for at in range(len(folded.text)) if folded.original(at, at + 1).start < len(lead))
    return sum(1 for _ in before) - (len(folded.text) - len(folded.text.lstrip()))


def _firsts(places: list[tuple[Passage, ...]]) -> list[Passage | None]:
    """The first place of each entry behind the one before it, or else its first that is free."""
    firsts: list[Passage | None] = []
    taken: set[Passage] = set()
    done = 0
    for known in places:
        free = next((p for p in known if p not in taken), None)
        place = next((p for p in known if p.start >= done), free)
        firsts.append(place)
        if place is not None:
            taken.add(place)
            done = place.end
    return firsts


def _lasts(places: list[tuple[Passage, ...]]) -> list[Passage | None]:
    """The last place of each entry ahead of the one behind it, or else its last at all."""
    lasts: list[Passage | None] = []
    limit: int | None = None
    for known in reversed(places):
        ahead = (p for p in reversed(known) if limit is None or p.end <= limit)
        place = next(ahead, known[-1] if known else None)
        lasts.append(place)
        limit = limit if place is None else place.start
    return lasts[::-1]


def _plain(text: str) -> str:
    return fold(text).text.strip()
