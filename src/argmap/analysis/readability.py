"""Readability: the school grade at which a text can be read, told from its words and sentences."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from types import MappingProxyType

from argmap.analysis.sentences import sentences_of
from argmap.analysis.syllables import english_syllables, spanish_syllables
from argmap.model.languages import primary

ENOUGH_WORDS = 30
"""Fewer words say nothing of how hard a text is to read."""

_WORD = re.compile(r"[^\W_](?:[^\s]*[^\W_])?")
_HYPHENS = re.compile(r"[-‐‑–—/]+")
_INITIALS = 3
"""Letters of a word in capitals, such as `FBI`, that is spoken letter by letter."""

_SCHOOL = ((80.0, 3.0), (65.0, 6.0), (55.0, 10.0), (40.0, 12.0))
"""Scores of the INFLESZ scale, falling, with the grade at the end of the school that reads so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence as a measure of readability sees it."""

    text: str
    words: int
    syllables: int


def sentences_in(texts: Iterable[str], *, language: str) -> tuple[Sentence, ...]:
    """Split texts into sentences and count what is in them; the end of a text ends one."""
    spoken = _SPOKEN.get(primary(language), english_syllables)
    found = (_measured(one, spoken) for text in texts for one in sentences_of(text))
    return tuple(one for one in found if one.words)


def grade(sentences: Iterable[Sentence], *, language: str) -> float | None:
    """Give the school grade that sentences ask of their readers, from 1 up.

    English is measured as by Kincaid and others (1975). Spanish is measured as by Szigriszt-Pazos
    (1993), and the score is read as Barrio-Cantalejo and others validated it (INFLESZ, 2008):
    65 and more for the six years of primary school, 55 for the ten that are compulsory, 40 for the
    twelve of upper secondary school; in between, and beyond, the grades go on in equal steps.

    Returns:
        The grade; None in other languages, which have no such measure that schools know, and
        where there are too few words to tell.
    """
    known = tuple(sentences)
    reckon = _GRADES.get(primary(language))
    if reckon is None or sum(one.words for one in known) < ENOUGH_WORDS:
        return None
    return max(1.0, round(reckon(known), 1))


def hardest(sentences: Iterable[Sentence], *, language: str, above: float) -> tuple[Sentence, ...]:
    """Find the sentences that are above a grade, those first that lift a whole text the most."""
    reckon = _GRADES.get(primary(language))
    if reckon is None:
        return ()
    weights = {one: (reckon((one,)) - above) * one.words for one in sentences}
    hard = (one for one, weight in weights.items() if weight > 0)
    return tuple(sorted(hard, key=lambda one: -weights[one]))


def _measured(text: str, spoken: Callable[[str], int]) -> Sentence:
    plain = text.lower() if text.isupper() else text
    words = [word[0] for word in _WORD.finditer(_HYPHENS.sub(" ", plain))]
    return Sentence(
        text=text, words=len(words), syllables=sum(_syllables(word, spoken) for word in words)
    )


def _syllables(word: str, spoken: Callable[[str], int]) -> int:
    """Count a word's syllables: one for each digit, and each letter of initials, among them."""
    digits = sum(map(str.isdecimal, word))
    letters = "".join(filter(str.isalpha, word))
    if letters.isupper() and 1 < len(letters) <= _INITIALS:
        return digits + len(letters)
    return digits + spoken(word) if letters else max(1, digits)


def _english(sentences: tuple[Sentence, ...]) -> float:
    words = sum(one.words for one in sentences)
    syllables = sum(one.syllables for one in sentences)
    return 0.39 * words / len(sentences) + 11.8 * syllables / words - 15.59


def _spanish(sentences: tuple[Sentence, ...]) -> float:
    words = sum(one.words for one in sentences)
    syllables = sum(one.syllables for one in sentences)
    score = 206.835 - 62.3 * syllables / words - words / len(sentences)
    steps = tuple(pairwise(_SCHOOL))
    (high, below), (low, above) = next((s for s in steps if score > s[1][0]), steps[-1])
    return below + (high - score) * (above - below) / (high - low)


_SPOKEN: Mapping[str, Callable[[str], int]] = MappingProxyType(
    {"en": english_syllables, "es": spanish_syllables}
)
_GRADES: Mapping[str, Callable[[tuple[Sentence, ...]], float]] = MappingProxyType(
    {"en": _english, "es": _spanish}
)
