"""Amounts: how much a number says, and what digits may be read as."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

DIGITS = r"\d{1,30}+(?:[.,\u00a0\u202f\u2009]\d{1,30}+){0,9}"
"""Digits with the marks that stand between thousands and before decimals."""
_GROUPED = re.compile(r"\d{1,3}(?:([^\d])\d{3})(?:\1\d{3})*")


class Measure(StrEnum):
    """What a number counts."""

    THINGS = "things"
    YEAR = "year"
    DAY = "day"
    """A day of a year, as the `14` of `September 14`; month and day in one number."""


@dataclass(frozen=True, slots=True)
class Amount:
    """How much a number says: from where to where, as `dozens` is at least 24."""

    low: Fraction
    high: Fraction
    measure: Measure = Measure.THINGS

    def holds(self, other: Amount) -> bool:
        """Whether the other says as much as this one, or more exactly.

        A year may be a number of things, since both are bare digits; but `hundreds` are not 2011.
        """
        alike = self.measure is other.measure
        is_day = Measure.DAY in (self.measure, other.measure)
        if not alike and (is_day or self.low < self.high):
            return False
        return self.low <= other.low and other.high <= self.high


def exactly(value: Fraction) -> Amount:
    """An amount that is just so much."""
    return Amount(value, value)


def in_year(first: int, last: int | None = None) -> Amount:
    """A year, or the years from one to another."""
    return Amount(Fraction(first), Fraction(first if last is None else last), Measure.YEAR)


def on_day(month: int, day: int) -> Amount:
    """A day of a year."""
    number = Fraction(100 * month + day)
    return Amount(number, number, Measure.DAY)


def readings(digits: str, *, comma_groups: bool = False) -> Iterator[Fraction]:
    """Read marks between digits as between thousands, as a decimal mark, or as both.

    Where it is known that a comma groups thousands, `3,000` is not 3.
    """
    pieces = re.split(r"\D", digits)
    marks = re.findall(r"\D", digits)
    is_grouped = not marks or _GROUPED.fullmatch(digits) is not None
    if is_grouped:
        yield Fraction("".join(pieces))
    if len(marks) == 1 and marks[0] in ("." if comma_groups and is_grouped else ".,"):
        yield Fraction(".".join(pieces))
    whole = digits[: len(digits) - len(pieces[-1]) - 1]
    if len(marks) > 1 and marks[-1] not in marks[:-1] and _GROUPED.fullmatch(whole):
        yield Fraction(f"{''.join(pieces[:-1])}.{pieces[-1]}")
    elif len(marks) > 1 and not _GROUPED.fullmatch(digits):
        yield from map(Fraction, pieces)


def decade(words: str) -> tuple[Amount, ...]:
    """Read `1990s`, or `90s` of the century that isn't named."""
    start = int(re.sub(r"\D", "", words))
    starts = (start,) if start > 99 else (1800 + start, 1900 + start, 2000 + start)
    return tuple(in_year(year, year + 9) for year in starts)


def dated(date: str) -> Iterator[Amount]:
    """Read a date in digits; of day and month it isn't known which comes first."""
    first, second, third = map(int, re.split(r"\D", date))
    year, days = (
        (first, {(second, third)}) if first > 31 else (third, {(first, second), (second, first)})
    )
    yield in_year(year)
    yield from (on_day(month, day) for month, day in sorted(days) if month <= 12)
