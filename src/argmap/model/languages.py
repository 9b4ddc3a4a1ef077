"""Languages: what a page says in its own words, and which way it runs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Direction(StrEnum):
    """Which way lines run."""

    LTR = "ltr"
    RTL = "rtl"


class Label(StrEnum):
    """The words that a page brings itself; those in braces are filled in."""

    ISSUE_BRIEF = "issue-brief"
    """What sort of page it is, where its profile doesn't say."""
    ASK = "ask"
    """`{who}` is asked to do `{what}`."""
    HOW = "how"
    BY = "by"
    """By when."""
    THEY_SAY = "they-say"
    RECORD_SAYS = "record-says"
    THEREFORE = "therefore"
    """Leads from one claim of a chain to the next."""
    NOTES = "notes"
    """Stands over the notes with their sources."""
    NOTE = "note"
    """Note `{number}`, for those who can't see a raised figure."""
    SAID_BY = "said-by"
    """Who is quoted, where a note goes on to name the document: `{speaker}`."""
    TOLD_BY = "told-by"
    """Says that `{author}` tells in words of its own what `{speaker}` says."""
    COUNTED = "counted"
    """A figure that was counted from what is quoted."""
    LINE = "line"
    """The `{number}`th line of a document, where a figure is taken from a table."""
    PAGE = "page"
    """Page `{number}` of a document."""
    UNDATED = "undated"
    UNNAMED = "unnamed"
    """Stands in the place of an author that a document doesn't name."""
    INFERRED = "inferred"
    """Says what square brackets in a note mean."""
    TRANSLATED = "translated"
    """A quotation that was translated for the page."""
    ORIGINAL = "original"
    """The words of a quotation as they stand in the source."""
    CONTACT = "contact"
    READ_MORE = "read-more"
    """Stands beside the address and its code."""
    CODE = "code"
    """What a code that can be scanned leads to: `{address}`."""
    LOGO = "logo"
    """The sign of `{organization}`."""
    AS_OF = "as-of"
    """The moment that the page speaks of: `{date}`."""
    DATED = "dated"
    """When the page was made: `{date}`."""
    VERSION = "version"
    """`{version}`."""
    OTHER_LANGUAGES = "other-languages"
    """Leads to the same page in other languages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """A language that pages can be written in, as `rules/languages.yaml` describes it."""

    id: str
    """Its tag as in BCP 47, such as `es`."""
    name: str
    """What it calls itself."""
    direction: Direction = Direction.LTR
    months: tuple[str, ...]
    """The twelve months, as they stand in a date."""
    day_date: str
    """A date with `{day}`, `{month}` and `{year}` filled in."""
    month_date: str
    """A date with `{month}` and `{year}` filled in."""
    quotation_marks: tuple[str, str]
    labels: Mapping[Label, str]


def primary(tag: str) -> str:
    """Give the language of a tag, wherever it is spoken: `en` of `en-US`."""
    return tag.partition("-")[0].lower()


def same_language(tag: str, other: str) -> bool:
    """Whether two tags name one language: `en` and `en-US` do."""
    return primary(tag) == primary(other)
