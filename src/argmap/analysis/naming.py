"""Naming: the figures and the names in a sentence, and whether other words know them too."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from argmap.analysis.folding import plain

_SCALE = r"(?:[\s-]*(?P<scale>hundred|thousand|million|billion|trillion|[kmb])\b)?"
_NUMBER = re.compile(rf"(?<![\w.])\$?(?P<figure>\d+(?:[.,]\d+)*){_SCALE}", re.IGNORECASE)
_SCALES = {
    "hundred": 10**2,
    "thousand": 10**3,
    "k": 10**3,
    "million": 10**6,
    "m": 10**6,
    "billion": 10**9,
    "b": 10**9,
    "trillion": 10**12,
}
_COUNTED = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_IN_WORDS = {
    "half": 50,
    "hundred": 100,
    "dozen": 12,
    "first": 1,
    "second": 2,
    "third": 3,
    **{word: number for number, word in enumerate(_COUNTED)},
    **{word: 10 * number for number, word in enumerate(_TENS, start=2)},
}
_IN_WORD = re.compile(rf"\b(?P<word>{'|'.join(_IN_WORDS)})\b{_SCALE}", re.IGNORECASE)
_CAPITAL = r"[^\W\d_a-zà-ÿ]"
_WORD = re.compile(r"[^\W\d_][\w'.&-]*")
_NAME = re.compile(
    rf"(?<![\w']){_CAPITAL}[\w'.&-]*(?:\s(?:(?:of|the|for|de|van|von|la|del)\s)*{_CAPITAL}[\w'.&-]*)*"
)
_STARTS = re.compile(r"(?:\A|[.!?:;]\s|\s-\s|[\"(\[]|\d[.)]\s)\W*\Z")
_NO_NAMES = frozenset(
    """
    a2 aff aff's affirmative all always and any april are at august both but case con contention cp
    cx da december every february friday governor governors gov i is it january judge july june k
    ks march may mayor monday mr mrs ms neg negative never no none not november now o october of ok
    one only or our perm plan president pro prof professor rep representative resolution saturday
    secretary sen senator september sheriff state states status sunday t the they this thursday
    topic tuesday turn uq us usa vote we wednesday you
    """.split()
)
"""Words with a capital that name nobody in particular, or that everybody knows."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the words beside a tag name: their numbers, words, and initials."""

    numbers: frozenset[float]
    words: frozenset[str]
    acronyms: frozenset[str]
    initials: tuple[str, ...]
    """The initials of each name."""

    def is_known(self, name: str) -> bool:
        """Whether a name, or a part of it that is more than a title, is among the words."""
        parts = [_bare(word) for word in name.split()]
        telling = [part for part in parts if part.lower() not in _NO_NAMES and part[:1].isupper()]
        if not telling or any(self._has(part.lower()) for part in telling):
            return True
        capitals = "".join(part[0] for part in parts if part[:1].isupper())
        short = [part for part in telling if part.isupper()]
        return capitals in self.acronyms or any(
            part in initials for part in short for initials in self.initials
        )

    def _has(self, word: str) -> bool:
        """Whether a word is known, or another form of it: `American` of `America`."""
        stem = word[: max(4, len(word) - 3)]
        return word in self.words or any(known.startswith(stem) for known in self.words)


NOTHING = Known(numbers=frozenset(), words=frozenset(), acronyms=frozenset(), initials=())
"""What is known before anything is read."""


def known_in(texts: Iterable[str]) -> Known:
    """Gather what some texts name."""
    said = plain(" \n ".join(texts))
    words = [_bare(word) for word in _WORD.findall(said)]
    parts = [part for word in words for part in (word, *word.split("-"))]
    return Known(
        numbers=frozenset(_values(said)),
        words=frozenset(part.lower() for part in parts),
        acronyms=frozenset(part for part in parts if part.isupper() and len(part) > 1),
        initials=tuple(_initials(found[0]) for found in _NAME.finditer(said)),
    )


def strange_numbers(sentence: str, known: Known) -> Iterator[str]:
    """The figures of a sentence that aren't known."""
    for found in _NUMBER.finditer(plain(sentence)):
        if known.numbers.isdisjoint(_value(found)):
            yield found["figure"]


def strange_names(sentence: str, known: Known) -> Iterator[str]:
    """The names of a sentence that aren't known.

    The first word of a sentence has its capital in any case, so it isn't taken for a name. A
    sentence whose long words mostly have capitals is a headline, and tells nothing.
    """
    said = plain(sentence)
    if _is_headline(said):
        return
    for found in _NAME.finditer(said):
        name = found[0]
        if _STARTS.search(said[: found.start()]) and not _bare(name.split()[0]).isupper():
            name = name.partition(" ")[2]
        if name and not known.is_known(name):
            yield name.rstrip(".'-&")


def _is_headline(said: str) -> bool:
    """Whether all long words have capitals, or, of many, most."""
    long = [str(word) for word in _WORD.findall(said)[1:] if len(word) > 3]
    capitals = sum(word[0].isupper() for word in long)
    return capitals == len(long) or (len(long) > 3 and 2 * capitals > len(long))


def _values(said: str) -> Iterator[float]:
    """All numbers of a text; those in figures also without what they count in."""
    for found in _NUMBER.finditer(said):
        yield from _figures(found)
        yield from _value(found)
    for found in _IN_WORD.finditer(said):
        yield float(_IN_WORDS[found["word"].lower()]) * _scale(found)


def _value(found: re.Match[str]) -> set[float]:
    """The number that is meant: `2.5 million` is 2,500,000."""
    return {figure * _scale(found) for figure in _figures(found)}


def _figures(found: re.Match[str]) -> set[float]:
    """A number as it stands; of something like 10.5.2011, its parts."""
    figure = found["figure"].replace(",", "")
    return {float(part) for part in (figure.split(".") if figure.count(".") > 1 else (figure,))}


def _scale(found: re.Match[str]) -> int:
    return _SCALES[found["scale"].lower()] if found["scale"] else 1


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isupper())


def _bare(word: str) -> str:
    """A word without its points and its `'s`: `U.S.` is `US`."""
    return word.replace(".", "").removesuffix("'s").rstrip("'-&")
