"""Said numbers: whether words say a number that is printed elsewhere, and where."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from fractions import Fraction
from functools import lru_cache

from argmap.analysis.amounts import Amount
from argmap.analysis.folding import plain
from argmap.analysis.numbers import SaidNumber, amounts_in, is_said, numbers_in
from argmap.analysis.words import has_word


def says_number(words: str, number: str, *, language: str, printed_in: str) -> bool:
    """Whether words say a number, in digits or written out; one that is none stands there itself.

    Args:
        words: What is said.
        number: The number as it is printed, such as `3`, `1.2 million` or `most`.
        language: The tag of the words' language.
        printed_in: That of the number's.
    """
    wanted = numbers_in(number, language=printed_in)
    if not wanted:
        return has_word(plain(number).casefold(), plain(words).casefold())
    said = amounts_in(words, language=language)
    return all(is_said(one, said) for one in wanted)


def place_of_number(number: SaidNumber, text: str, *, language: str) -> int | None:
    """Find where a text says a number first; None where it doesn't.

    Args:
        number: The number.
        text: What may be a long text, which is read once for all numbers looked for in it.
        language: The tag of the text's language.
    """
    known = _by_size(text, language)
    places = [
        place
        for own in number.amounts
        for amount, place in known[
            bisect_left(known, own.low, key=_low) : bisect_right(known, own.high, key=_low)
        ]
        if own.holds(amount)
    ]
    return min(places, default=None)


@lru_cache(maxsize=16)
def _by_size(text: str, language: str) -> tuple[tuple[Amount, int], ...]:
    """What the numbers of a text may mean, and where they stand, the smallest first."""
    said = numbers_in(text, language=language)
    return tuple(sorted(((a, one.start) for one in said for a in one.amounts), key=_low))


def _low(placed: tuple[Amount, int]) -> Fraction:
    return placed[0].low
