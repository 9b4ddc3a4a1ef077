"""The facts that a cite states so clearly that no eye is needed to tell them apart."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass

from argmap.formats.card_files.card_file import Cite

_URL = re.compile(r"https?://[^\s<>“”\"]+", re.IGNORECASE)
_TITLE = re.compile(r"[“\"]([^“”\"]{3,300})[”\"]")
_ACCESSED = re.compile(
    r"(?:date )?(?:accessed|access|DOA|retrieved)\b(?: on)?[\s:]*(.{4,24})", re.IGNORECASE
)
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_ISO = re.compile(r"\b((?:19|20)\d{2})-(\d{2})-(\d{2})\b")
_NUMBERS = re.compile(r"\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})\b")
_MONTH_FIRST = re.compile(r"\b([A-Z][a-z]{2,8})\.? (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d{2})\b")
_DAY_FIRST = re.compile(r"\b(\d{1,2}) ([A-Z][a-z]{2,8})\.?,? ((?:19|20)\d{2})\b")
_YEAR = re.compile(r"(?<![\d/-])(?:['’‘]?(\d{2})|((?:19|20)\d{2})|(\d))\Z")
_PIVOT = 50
"""Two-digit years below it are of this century."""
_NAME_WORD = re.compile(r"[A-ZÀ-Þ][\w.'’-]*\Z")
_JOURNAL = re.compile(r"\b(?:Journal|Review|Quarterly|Annals|Proceedings)\b")
_NEWSPAPER = re.compile(r"\b(?:Times|Post|Herald|Tribune|Gazette|Newspaper|Daily)\b")
_DASHES = " -–—,;:."


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a cite says of its source, under the names of a source's fields."""

    author: tuple[str, ...] = ()
    issued: str | None = None
    title: str | None = None
    container_title: str | None = None
    url: str | None = None
    accessed: str | None = None
    qualifications: str | None = None
    type: str = "document"


def facts_of(cite: Cite) -> Facts:
    """Read a cite's facts; what could be one thing or another is left to its written words."""
    written = cite.written
    accessed = _ACCESSED.search(written)
    rest = written if accessed is None else written[: accessed.start()]
    title = _TITLE.search(written)
    container = None if title is None else _container(written[title.end() :])
    url = _URL.search(written)
    names, years = _said(cite)
    first = _first_pieces(written, title)
    author, qualifications = _author(names, first)
    return Facts(
        author=author,
        issued=_issued(rest, years),
        title=None if title is None else title[1].strip(_DASHES) or None,
        container_title=container,
        url=None if url is None else url[0].rstrip(").,;]>}"),
        accessed=None if accessed is None else next(_dates(accessed[1]), None),
        qualifications=qualifications,
        type=_type(container or "", is_online=url is not None),
    )


def _type(container: str, *, is_online: bool) -> str:
    if _JOURNAL.search(container):
        return "article-journal"
    if _NEWSPAPER.search(container):
        return "article-newspaper"
    return "webpage" if is_online else "document"


def _said(cite: Cite) -> tuple[str, str | None]:
    """The name that is said aloud, and the year."""
    spoken = " ".join(cite.spoken).strip(_DASHES + "([")
    year = _YEAR.search(spoken)
    name = (spoken[: year.start()] if year else spoken).strip(_DASHES + "([")
    if year is None or not name or any(character.isdigit() for character in name):
        return "", None
    return name, year[2] or _century(int(year[1] or year[3]))


def _century(year: int) -> str:
    return str(year + (2000 if year < _PIVOT else 1900))


def _issued(rest: str, year: str | None) -> str | None:
    """The date in full where it is of the year that is said aloud; else that year."""
    dates = [date for date in _dates(rest) if year is None or date.startswith(year)]
    return dates[0] if dates and year else year


def _dates(text: str) -> Iterator[str]:
    """The dates in a text; of one that could be read in two ways only the year."""
    for match in _ISO.finditer(text):
        yield from _date(match[1], match[2], match[3])
    for match in _MONTH_FIRST.finditer(text):
        yield from _date(match[3], _month(match[1]), match[2])
    for match in _DAY_FIRST.finditer(text):
        yield from _date(match[3], _month(match[2]), match[1])
    for match in _NUMBERS.finditer(text):
        month, day = int(match[1]), int(match[2])
        year = match[3] if len(match[3]) == 4 else _century(int(match[3]))
        if month > 12 or (day <= 12 and month != day):
            yield from _date(year, day, month) if month > 12 else iter((year,))
        else:
            yield from _date(year, month, day)


def _date(year: str, month: int | str, day: int | str) -> Iterator[str]:
    try:
        yield datetime.date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return


def _month(name: str) -> int:
    """The number of a month; 0 for a word that is none."""
    key = name[:3].lower()
    return _MONTHS.index(key) + 1 if key in _MONTHS else 0


def _container(behind_title: str) -> str | None:
    """What stands behind the title, if it is a name: capitals, no figures, not long."""
    piece = re.split(r"[,;.()\[\]]|https?://", behind_title.lstrip(_DASHES), maxsplit=1)[0].strip()
    words = piece.split()
    is_name = 0 < len(words) <= 6 and not any(character.isdigit() for character in piece)
    return piece if is_name and words[0][:1].isupper() and words[-1][:1].isupper() else None


def _first_pieces(written: str, title: re.Match[str] | None) -> list[str]:
    """What stands in the brackets up to the title, an address or a date, piece by piece."""
    opening = re.search(r"[(\[]", written)
    if opening is None:
        return []
    end = title.start() if title and title.start() > opening.end() else len(written)
    pieces = [piece.strip(" )]") for piece in re.split(r"[,;]", written[opening.end() : end])]
    clear: list[str] = []
    for piece in pieces:
        if not piece or any(character.isdigit() for character in piece) or _URL.search(piece):
            break
        clear.append(piece)
    return clear


def _author(name: str, pieces: list[str]) -> tuple[tuple[str, ...], str | None]:
    """The author, in full where the cite begins with that name, and what the author is."""
    if not name or re.search(r"\bet al\b|&|\band\b|,", name):
        names = re.split(r",? and |\s*&\s*|,\s*", re.sub(r",?\s*\bet al\b\.?", "", name))
        return tuple(one.strip(_DASHES) for one in names if one.strip(_DASHES)), None
    words = pieces[0].split() if pieces else []
    is_name = 0 < len(words) <= 4 and all(_NAME_WORD.match(word) for word in words)
    if not is_name:
        return (name,), None
    if words[-1] == name.rsplit(maxsplit=1)[-1] and len(words) > 1:
        full = pieces[0]
    elif name not in pieces[0] and len(words) <= 2 and len(name.split()) == 1:
        full = f"{pieces[0]} {name}"
    else:
        return (name,), None
    told = "; ".join(pieces[1:])
    return (full,), told if len(told.split()) > 1 else None
