"""Number words: how numbers are written out in the languages whose words are known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from itertools import chain
from types import MappingProxyType

from argmap.model.languages import primary


@dataclass(frozen=True, kw_only=True, eq=False)
class NumberWords:
    """A language's words for numbers, in small letters and without accents."""

    units: Mapping[str, int]
    """`two`, `forty`: what is added up, or multiplied by a scale behind it."""
    scales: Mapping[str, int]
    """`hundred`, `million`: what multiplies the number before it, or stands for itself."""
    crowds: Mapping[str, int]
    """`dozens`, `hundreds`: some such groups, nobody says how many."""
    shares: Mapping[str, int]
    """`third`, `thirds`: parts of a whole, behind how many of them there are."""
    alone: Mapping[str, Fraction]
    """`half`, `twice`: numbers by themselves."""
    ones: frozenset[str]
    """`a`, `one`: they count only before a share or a scale."""
    joiners: frozenset[str]
    """`and`, between the parts of a number."""
    of: frozenset[str]
    """What stands between two crowds, as in `hundreds of thousands`, and behind a share."""
    percents: tuple[tuple[str, ...], ...]
    """What makes a number a share of a hundred."""
    comma_groups: bool = False
    """Whether a comma stands between thousands only, as in `3,000`, and never before decimals."""
    months: tuple[str, ...]
    """The months; three or four letters stand for each."""

    def month(self, word: str) -> int | None:
        """Give the number of the month that a word names."""
        return self._months.get(word)

    @cached_property
    def all(self) -> frozenset[str]:
        """Every word that says a number or stands inside one."""
        tables = (self.units, self.scales, self.crowds, self.shares, self.alone, self._months)
        percents = (word for words in self.percents for word in words)
        return frozenset((*chain(*tables), *self.ones, *self.joiners, *self.of, *percents))

    @cached_property
    def _months(self) -> Mapping[str, int]:
        numbered = enumerate(self.months, 1)
        return {word: n for n, month in numbered for word in (month, month[:3], month[:4])}


def number_words(tag: str) -> NumberWords | None:
    """Give a language's words by its tag, as in BCP 47; None where they aren't known."""
    return _KNOWN.get(primary(tag))


def _counted(words: str, *, start: int = 1, step: int = 1) -> dict[str, int]:
    """Number words from a start, those joined by bars being the same number."""
    numbered = enumerate(words.split())
    return {
        word: start + index * step for index, same in numbered for word in same.split("|") if word
    }


_ENGLISH = NumberWords(
    comma_groups=True,
    units=MappingProxyType(
        _counted(
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
            "fifteen sixteen seventeen eighteen nineteen"
        )
        | _counted("twenty thirty forty fifty sixty seventy eighty ninety", start=20, step=10)
    ),
    scales=MappingProxyType(
        {
            "dozen": 12,
            "hundred": 100,
            "thousand": 10**3,
            "million": 10**6,
            "billion": 10**9,
            "trillion": 10**12,
        }
    ),
    crowds=MappingProxyType(
        {
            "tens": 10,
            "dozens": 12,
            "hundreds": 100,
            "thousands": 10**3,
            "millions": 10**6,
            "billions": 10**9,
        }
    ),
    shares=MappingProxyType(
        _counted(
            "half|halves third|thirds quarter|quarters|fourth|fourths fifth|fifths sixth|sixths "
            "seventh|sevenths eighth|eighths ninth|ninths tenth|tenths",
            start=2,
        )
    ),
    alone=MappingProxyType(
        {
            "half": Fraction(1, 2),
            "twice": Fraction(2),
            "doubled": Fraction(2),
            "doubles": Fraction(2),
            "doubling": Fraction(2),
            "thrice": Fraction(3),
            "tripled": Fraction(3),
            "triples": Fraction(3),
            "tripling": Fraction(3),
        }
    ),
    ones=frozenset({"a", "an", "one"}),
    joiners=frozenset({"and"}),
    of=frozenset({"of"}),
    percents=(("percent",), ("per", "cent"), ("pct",)),
    months=tuple(
        "january february march april may june july august september october november "
        "december".split()
    ),
)
_SPANISH = NumberWords(
    units=MappingProxyType(
        _counted(
            "uno|una|un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce "
            "quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno|veintiun|veintiuna "
            "veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho "
            "veintinueve"
        )
        | _counted("treinta cuarenta cincuenta sesenta setenta ochenta noventa", start=30, step=10)
        | _counted(
            "cien|ciento doscientos|doscientas trescientos|trescientas cuatrocientos|cuatrocientas "
            "quinientos|quinientas seiscientos|seiscientas setecientos|setecientas "
            "ochocientos|ochocientas novecientos|novecientas",
            start=100,
            step=100,
        )
    ),
    scales=MappingProxyType(
        {
            "docena": 12,
            "mil": 10**3,
            "millon": 10**6,
            "millones": 10**6,
            "billon": 10**12,
            "billones": 10**12,
        }
    ),
    crowds=MappingProxyType(
        {
            "decenas": 10,
            "docenas": 12,
            "cientos": 100,
            "centenares": 100,
            "miles": 10**3,
            "millares": 10**3,
        }
    ),
    shares=MappingProxyType(
        {
            "tercio": 3,
            "tercios": 3,
            "tercera": 3,
            "terceras": 3,
            "cuarto": 4,
            "cuartos": 4,
            "cuarta": 4,
            "cuartas": 4,
            "quinto": 5,
            "quintos": 5,
            "quinta": 5,
            "quintas": 5,
            "decimo": 10,
            "decimos": 10,
            "decima": 10,
            "decimas": 10,
        }
    ),
    alone=MappingProxyType(
        {
            "mitad": Fraction(1, 2),
            "duplico": Fraction(2),
            "duplicado": Fraction(2),
            "duplicaron": Fraction(2),
            "triplico": Fraction(3),
            "triplicado": Fraction(3),
            "triplicaron": Fraction(3),
        }
    ),
    ones=frozenset({"un", "una", "uno", "la"}),
    joiners=frozenset({"y"}),
    of=frozenset({"de", "parte", "partes"}),
    percents=(("por", "ciento"),),
    months=tuple(
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
        "diciembre".split()
    ),
)
_KNOWN = MappingProxyType({"en": _ENGLISH, "es": _SPANISH})
