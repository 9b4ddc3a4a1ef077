"""Numbers: which ones a text says, in digits or in words, so that two texts can be compared.

Read generously: where digits can be taken in two ways, as `1.200` in Spanish and in English, both
count; but `3,000` is never 3 in English. What only has digits in its name, as `287(g)` or `I-9` do,
says no number.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from argmap.analysis.amounts import Amount, dated, decade, exactly, in_year, on_day
from argmap.analysis.number_tokens import Token, tokens, values
from argmap.analysis.number_words import NumberWords, number_words


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidNumber:
    """A number as a text says it."""

    words: str
    start: int
    """Where in the text it begins."""
    amounts: tuple[Amount, ...]
    """What it may mean; more than one where digits can be read in several ways."""


def numbers_in(text: str, *, language: str) -> tuple[SaidNumber, ...]:
    """Find the numbers that a text says, in order.

    Args:
        text: What is said.
        language: Its tag as in BCP 47. Where the words of a language aren't known, only digits
            are found.
    """
    return _numbers(text, language)


def amounts_in(text: str, *, language: str) -> list[Amount]:
    """Give all that the numbers of a text may mean."""
    return [amount for number in numbers_in(text, language=language) for amount in number.amounts]


def is_said(number: SaidNumber, amounts: Iterable[Amount]) -> bool:
    """Whether a number is among others."""
    return any(own.holds(other) for other in amounts for own in number.amounts)


_KINDS = ("date", "part", "decade", "digits")
_LARGEST = 10**15
"""Beyond it nothing is multiplied: words in a heap are no number."""
_NEXT = re.compile(r"[\s-]*[^\W\d_]")
_YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
_ARABIC = str.maketrans("٬٫", ",.")


@lru_cache(maxsize=2_048)
def _numbers(text: str, language: str) -> tuple[SaidNumber, ...]:
    text = text.translate(_ARABIC)
    words = number_words(language)
    return tuple(_Reader(text, tuple(tokens(text, words)), words).numbers())


@dataclass(slots=True)
class _Reader:
    """Walks through a text's tokens."""

    text: str
    tokens: tuple[Token, ...]
    words: NumberWords | None
    at: int = 0

    def numbers(self) -> Iterator[SaidNumber]:
        """Give each number, and go on behind it."""
        while self.at < len(self.tokens):
            start = self.at
            amounts = self._digits() if self.tokens[start].match["word"] is None else self._words()
            if not amounts:
                self.at = max(self.at, start + 1)
                continue
            first, last = self.tokens[start].match, self.tokens[self.at - 1].match
            words = self.text[first.start() : last.end()]
            yield SaidNumber(words=words, start=first.start(), amounts=amounts)

    def _digits(self) -> tuple[Amount, ...]:
        """Read what stands in digits, with a scale or a share behind it."""
        match = self.tokens[self.at].match
        self.at += 1
        match [kind for kind in _KINDS if match[kind]]:
            case ["date"]:
                return tuple(dated(match[0]))
            case ["part"]:
                above, below = map(int, match[0].split("/"))
                return (exactly(Fraction(above, below)),) if below else ()
            case ["decade"]:
                return decade(match[0])
            case ["digits"]:
                return self._counted(match)
        return ()

    def _counted(self, match: re.Match[str]) -> tuple[Amount, ...]:
        """Read digits alone: a day of a month, a year, or how many."""
        day = self._day(match["digits"])
        if day is not None:
            return (day,)
        if _YEAR.fullmatch(match[0]):
            return (in_year(int(match[0])),)
        comma_groups = self.words is not None and self.words.comma_groups
        found = values(match, comma_groups=comma_groups)
        return self._scaled(found, is_share=match["share"] is not None)

    def _day(self, digits: str) -> Amount | None:
        """Read a day, where a month stands beside it."""
        if not digits.isdecimal() or not 1 <= int(digits) <= 31:
            return None
        before = self._month(self.at - 2) if self._joined(self.at - 1) else None
        behind = self._month(self.at + self._is_of(self.at)) if self._joined(self.at) else None
        month = before or behind
        return None if month is None else on_day(month, int(digits))

    def _is_of(self, at: int) -> bool:
        return self.words is not None and self._plain(at) in self.words.of

    def _month(self, at: int) -> int | None:
        return None if self.words is None else self.words.month(self._plain(at))

    def _words(self) -> tuple[Amount, ...]:
        """Read a number that is written out."""
        known = self.words
        if known is None:
            return ()
        word = self._plain(self.at)
        if word in known.crowds:
            return self._crowd(known)
        share = self._share(known)
        if share is not None:
            return self._scaled((share,))
        if word in known.alone and not self._is_bound(self.at, known):
            self.at += 1
            return self._scaled((known.alone[word],))
        value = self._summed(known)
        return () if value is None else self._scaled((Fraction(value),))

    def _crowd(self, known: NumberWords) -> tuple[Amount, ...]:
        """Read `hundreds`, and `hundreds of thousands`."""
        size = known.crowds[self._plain(self.at)]
        self.at += 1
        if self._is_of(self.at) and (more := known.crowds.get(self._plain(self.at + 1))):
            size *= more
            self.at += 2
        return (Amount(Fraction(2 * size), Fraction(100 * size)),)

    def _share(self, known: NumberWords) -> Fraction | None:
        """Read `two thirds` and `a quarter of`; a mere `third` is as a rule the one after two."""
        count = self._plain(self.at)
        parts = known.shares.get(self._plain(self.at + 1)) if self._joined(self.at + 1) else None
        if parts is None or (count not in known.ones and count not in known.units):
            return None
        several = known.units.get(count, 1)
        end = self.tokens[self.at + 1].match.end()
        ends = not _NEXT.match(self.text, end) or self._plain(self.at + 2) in known.of
        if self._is_bound(self.at + 1, known) or (several == 1 and parts > 2 and not ends):
            return None
        self.at += 2
        return Fraction(several, parts)

    def _summed(self, known: NumberWords) -> int | None:
        """Read `two hundred and thirty thousand`; None for a mere `one`."""
        total, current, start = 0, 0, self.at
        while total < _LARGEST and (self.at == start or self._joined(self.at)):
            ahead = self.at + (self._plain(self.at) in known.joiners and self.at > start)
            word = self._plain(ahead)
            if word in known.scales and ahead == self.at:
                scale = known.scales[word]
                if scale > 100 and current == 0 < total:
                    total *= scale
                elif scale > 100:
                    total, current = total + (current or 1) * scale, 0
                elif current < _LARGEST:
                    current = (current or 1) * scale
                else:
                    break
            elif word in known.units and _fits(known.units[word], current):
                current += known.units[word]
            else:
                break
            self.at = ahead + 1
        is_one = total + current == 1 and self._plain(start) in known.ones
        return None if self.at == start or is_one else total + current

    def _scaled(self, values: Iterable[Fraction], *, is_share: bool = False) -> tuple[Amount, ...]:
        """Take in what multiplies a number or makes it a share."""
        scale = Fraction(1)
        ahead = self.at
        if self.words is not None and self._joined(ahead) and self._plain(ahead) in self.words.ones:
            ahead += 1
        sizes = {} if self.words is None else self.words.scales
        while self._joined(ahead) and (more := sizes.get(self._plain(ahead))) and scale < _LARGEST:
            scale *= more
            ahead += 1
            self.at = ahead
        for ending in () if self.words is None else self.words.percents:
            if tuple(self._plain(self.at + i) for i in range(len(ending))) == ending:
                self.at += len(ending)
                is_share = True
        scale /= 100 if is_share else 1
        return tuple(exactly(value * scale) for value in dict.fromkeys(values))

    def _is_bound(self, at: int, known: NumberWords) -> bool:
        """Whether a word is but the first half of another one, as in `half-hearted`."""
        end = self.tokens[at].match.end()
        return self.text[end : end + 1] == "-" and self._plain(at + 1) not in known.scales

    def _plain(self, at: int) -> str:
        """A token's word; empty behind the last one."""
        return self.tokens[at].plain if 0 <= at < len(self.tokens) else ""

    def _joined(self, at: int) -> bool:
        return at < len(self.tokens) and self.tokens[at].is_joined


def _fits(unit: int, current: int) -> bool:
    """Whether a number goes on with a unit, as `two hundred` does with `thirty`."""
    if current == 0:
        return True
    return unit < (
        100 if current % 100 == 0 else 10 if current % 10 == 0 < current % 100 - 10 else 0
    )
