"""Naming: the figures and the names in a sentence, and whether other words know them too."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from argmap.analysis.folding import plain

_NUMBER = re.compile(
    r"(?<![\w.])\$?(?P<figure>\d+(?:[.,]\d+)*)"
    r"(?:[\s-]*(?P<scale>hundred|thousand|million|billion|trillion|[kmb])\b)?",
    re.IGNORECASE,
)
_SCALES = {"h": 10**2, "t": 10**3, "k": 10**3, "m": 10**6, "b": 10**9}
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


def known_in(texts: Iterable[str]) -> Known:
    """Gather what some texts name."""
    said = plain(" \n ".join(texts))
    words = [_bare(word) for word in _WORD.findall(said)]
    parts = [part for word in words for part in (word, *word.split("-"))]
    in_words = {float(_IN_WORDS[part.lower()]) for part in parts if part.lower() in _IN_WORDS}
    return Known(
        numbers=frozenset(_values(said)) | in_words,
        words=frozenset(part.lower() for part in parts),
        acronyms=frozenset(part for part in parts if part.isupper() and len(part) > 1),
        initials=tuple(_initials(found[0]) for found in _NAME.finditer(said)),
    )


def strange_numbers(sentence: str, known: Known) -> Iterator[str]:
    """The figures of a sentence that aren't known."""
    for found in _NUMBER.finditer(plain(sentence)):
        if known.numbers.isdisjoint(_both(found)):
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
    long = [str(word) for word in _WORD.findall(said)[1:] if len(word) > 3]
    return 2 * sum(word[0].isupper() for word in long) > len(long)


def _values(said: str) -> Iterator[float]:
    for found in _NUMBER.finditer(said):
        yield from _both(found)


def _both(found: re.Match[str]) -> set[float]:
    """A number as it stands, and times what it counts in."""
    figure = found["figure"].replace(",", "")
    if figure.count(".") > 1:
        return {float(part) for part in figure.split(".")}
    scale = _SCALES[found["scale"][0].lower()] if found["scale"] else 1
    if (found["scale"] or "").lower() == "trillion":
        scale = 10**12
    return {float(figure), float(figure) * scale}


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isupper())


def _bare(word: str) -> str:
    """A word without its points and its `'s`: `U.S.` is `US`."""
    return word.replace(".", "").removesuffix("'s").rstrip("'-&")
