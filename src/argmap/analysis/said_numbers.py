"""Said numbers: whether words say a number that is printed elsewhere."""

from __future__ import annotations

from argmap.analysis.folding import plain
from argmap.analysis.numbers import is_said, numbers_in
from argmap.analysis.words import has_word


def says_number(words: str, number: str, *, language: str) -> bool:
    """Whether words say a number, in digits or written out; one that is none stands there itself.

    Args:
        words: What is said.
        number: The number as it is printed, such as `3`, `1.2 million` or `most`.
        language: The tag of the words' language.
    """
    wanted = numbers_in(number, language=language)
    said = [amount for one in numbers_in(words, language=language) for amount in one.amounts]
    if not wanted:
        return has_word(plain(number).casefold(), plain(words).casefold())
    return all(is_said(one, said) for one in wanted)
