"""Alterations: what a quoter did to the words, such as dots for what was left out."""

from __future__ import annotations

import re

_ROW = r"(?: … | \. (?: \s? \. )++ )"
_DOTS = re.compile(
    rf"\[ \s?+ {_ROW} \s?+ \] | \( \s?+ {_ROW} \s?+ \) | … | \. (?: \s? \. ){{2,}}+", re.VERBOSE
)
_BRACKETED = re.compile(r"\[[^\[\]]*+\]")


def dots(quote: str) -> str | None:
    """The first dots of a quotation that may stand for words left out; None if it has none."""
    found = _DOTS.search(quote)
    return None if found is None else found[0]


def parts_between_dots(quote: str) -> tuple[str, ...]:
    """The parts of a quotation that its dots leave standing."""
    return _parts(_DOTS, quote)


def bracket(quote: str) -> str | None:
    """The first words of a quotation in square brackets; None if it has none."""
    found = _BRACKETED.search(quote)
    return None if found is None else found[0]


def parts_between_brackets(quote: str) -> tuple[str, ...]:
    """The parts of a quotation that are not in square brackets."""
    return _parts(_BRACKETED, quote)


def _parts(between: re.Pattern[str], quote: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in between.split(quote) if any(map(str.isalnum, part)))
