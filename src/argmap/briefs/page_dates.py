"""Dates and labels of one-pagers, in the page's language."""

from __future__ import annotations

import re

from argmap.briefs.dates import parts
from argmap.model.languages import Language


def written_out(date: str, *, language: Language) -> str:
    """Write a date as a language does, as far as it goes; other words stay as they are."""
    known = parts(date)
    if known is None:
        return date
    year, month, day = known
    if month is None:
        return year
    named = language.months[int(month) - 1]
    if day is None:
        return filled(language.month_date, month=named, year=year)
    return filled(language.day_date, day=str(int(day)), month=named, year=year)


def filled(pattern: str, **words: str) -> str:
    """Put words in the place of the names in braces; braces in the words themselves stay."""
    return re.sub(r"\{(\w+)\}", lambda found: words.get(found[1], found[0]), pattern)
