"""Digits: whether the numbers of a text are also in another that should say the same."""

from __future__ import annotations

import re
import unicodedata

_NUMBER = re.compile(
    r"\d{1,3}(?:[.,'’٬\u00a0\u2009\u202f ]\d{3})+(?:[.,٫]\d+)?(?!\d)|\d+(?:[.,٫]\d+)*"
)
"""Digits with what stands between them: languages part thousands and decimals in other ways."""


def lost_numbers(text: str, other: str) -> tuple[str, ...]:
    """Give the numbers of one text that are not in the other, as they are written.

    A number of one digit may be written out in the other, except where it is all that there is.
    """
    kept = {_digits(found[0]) for found in _NUMBER.finditer(other)}
    numbers = dict.fromkeys(found[0] for found in _NUMBER.finditer(text))
    return tuple(
        number
        for number in numbers
        if _digits(number) not in kept and (len(number) > 1 or number == text)
    )


def _digits(number: str) -> str:
    """The bare digits of a number, in whichever script they are written."""
    return "".join(str(unicodedata.digit(sign)) for sign in number if sign.isdigit())
