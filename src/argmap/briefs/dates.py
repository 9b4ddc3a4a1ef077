"""Dates as the files give them, which may be a year or a month only."""

from __future__ import annotations

import re

_DATE = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?\Z")
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def parts(date: str) -> tuple[str, str | None, str | None] | None:
    """Give a date's year, month and day, as far as it goes; None for other text."""
    known = _DATE.match(date)
    if known is None or not 1 <= int(known[2] or 1) <= len(_MONTHS):
        return None
    return known[1], known[2], known[3]


def year(date: str | None) -> str | None:
    """Give a date's year; other text stays as it is."""
    known = _DATE.match(date or "")
    return known.group(1) if known else date


def long_date(date: str) -> str:
    """Write a date out, as far as it goes: `September 21, 2011`, `September 2011`, `2011`."""
    known = parts(date)
    if known is None:
        return date
    yyyy, mm, dd = known
    if mm is None:
        return yyyy
    month = _MONTHS[int(mm) - 1]
    return f"{month} {yyyy}" if dd is None else f"{month} {int(dd)}, {yyyy}"


def is_later(date: str, *, than: str) -> bool:
    """Whether a date is surely later than another; a bare year is not later than its days."""
    shared = min(len(date), len(than))
    return date[:shared] > than[:shared]
