"""File models of `rules/`, for pages: languages and brands, key by key."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from argmap.findings.suggest import listed
from argmap.model.languages import Direction
from argmap.reading.file_model import FileModel
from argmap.reading.one_pager_schema import ContactEntry
from argmap.reading.values import Colour, Id, LanguageTag, Text

_FILLED_IN: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "ask": ("who", "what"),
        "note": ("number",),
        "said_by": ("speaker",),
        "told_by": ("speaker", "author"),
        "line": ("number",),
        "page": ("number",),
        "code": ("address",),
        "logo": ("organization",),
        "as_of": ("date",),
        "dated": ("date",),
        "version": ("version",),
        "day_date": ("day", "month", "year"),
        "month_date": ("month", "year"),
    }
)
"""What stands in braces in a text that is filled in; the others have none."""

_MONTHS = (
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
).split()
_LABELS = {
    "issue-brief": "Note de position",
    "ask": "Nous demandons que {who} {what}",
    "how": "Comment",
    "by": "Échéance",
    "they-say": "On dit",
    "record-says": "Les sources disent",
    "therefore": "donc",
    "notes": "Notes et sources",
    "note": "note {number}",
    "said-by": "{speaker}, dans",
    "told-by": "{author}, sur {speaker}",
    "counted": "chiffre compté d’après la source",
    "line": "ligne {number}",
    "page": "p. {number}",
    "unnamed": "auteur non nommé",
    "inferred": "entre crochets : déduit, non dit dans le document",
    "undated": "sans date",
    "translated": "notre traduction",
    "original": "original",
    "contact": "Contact",
    "read-more": "En savoir plus",
    "code": "Code qui mène à {address}",
    "logo": "Logo de {organization}",
    "as-of": "Situation au {date}",
    "dated": "Page du {date}",
    "version": "Version {version}",
    "other-languages": "Aussi en",
}
_FRENCH = {
    "name": "Français",
    "months": _MONTHS,
    "day-date": "{day} {month} {year}",
    "month-date": "{month} {year}",
    "quotation-marks": ["«", "»"],
    "labels": _LABELS,
}


def _complete(text: str, about: ValidationInfo) -> str:
    """Refuse a text that could not be filled in, or only with something left in braces."""
    wanted = _FILLED_IN.get(about.field_name or "", ())
    bare = text
    for name in wanted:
        bare = bare.replace(f"{{{name}}}", "")
    if all(f"{{{name}}}" in text for name in wanted) and not re.search("[{}]", bare):
        return text
    names = listed(f"{{{name}}}" for name in wanted) if wanted else ""
    raise PydanticCustomError("bad-braces", "braces", {"names": names})


class LabelsEntry(FileModel):
    """The words that a page brings itself; what stands in braces is filled in."""

    issue_brief: Text = Field(examples=["Issue brief"])
    """What sort of page it is."""
    ask: Text = Field(examples=["We ask {who} to {what}"])
    """The ask, with `{who}` and `{what}`."""
    how: Text = Field(examples=["How"])
    """Stands before the instrument of an ask."""
    by: Text = Field(examples=["By"])
    """Stands before the date of an ask."""
    they_say: Text = Field(examples=["They say"])
    """Stands before an objection."""
    record_says: Text = Field(examples=["The record says"])
    """Stands before its answer."""
    therefore: Text = Field(examples=["therefore"])
    """Leads from one claim of a chain to the next."""
    notes: Text = Field(examples=["Notes and sources"])
    """Stands over the notes."""
    note: Text = Field(examples=["note {number}"])
    """What a raised figure is read as, with `{number}`."""
    said_by: Text = Field(examples=["{speaker}, in"])
    """Who is quoted, before the document is named, with `{speaker}`."""
    told_by: Text = Field(examples=["{author}, reporting on {speaker}"])
    """Whose words a document tells without quoting them, with `{speaker}` and `{author}`."""
    counted: Text = Field(examples=["counted from what it lists"])
    """Marks a figure that the document doesn't give but that was counted from it."""
    line: Text = Field(examples=["line {number}"])
    """Which line of a document, with `{number}`."""
    page: Text = Field(examples=["p. {number}"])
    """Which page of a document, with `{number}`."""
    unnamed: Text = Field(examples=["author not named"])
    """Stands in the place of an author that a document doesn't name."""
    inferred: Text = Field(examples=["in brackets: inferred, not stated there"])
    """Says what square brackets in a note mean: concluded from a document that doesn't state it."""
    undated: Text = Field(examples=["undated"])
    """Stands in the place of a date that a document doesn't give."""
    translated: Text = Field(examples=["our translation"])
    """Marks a quotation that was translated for the page."""
    original: Text = Field(examples=["original"])
    """Stands before the words as they are in the source."""
    contact: Text = Field(examples=["Contact"])
    """Stands before whom to reach."""
    read_more: Text = Field(examples=["Read more"])
    """Stands before the address."""
    code: Text = Field(examples=["Code that leads to {address}"])
    """What the code shows, for those who can't see it, with `{address}`."""
    logo: Text = Field(examples=["Logo of {organization}"])
    """What the logo is, for those who can't see it, with `{organization}`."""
    as_of: Text = Field(examples=["As of {date}"])
    """The moment that the page speaks of, with `{date}`."""
    dated: Text = Field(examples=["Page of {date}"])
    """When the page was made, with `{date}`."""
    version: Text = Field(examples=["Version {version}"])
    """Which version it is, with `{version}`."""
    other_languages: Text = Field(examples=["Also in"])
    """Stands before the names of other languages that the page is in."""

    _check_braces = field_validator("*")(_complete)


class LanguageEntry(FileModel):
    """A language that pages can be written in."""

    name: Text = Field(examples=["Français"])
    """What it calls itself."""
    direction: Direction = Field(default=Direction.LTR, examples=["rtl"])
    """Which way its lines run: from left to right (`ltr`) or from right to left (`rtl`)."""
    months: Annotated[tuple[Text, ...], Field(min_length=12, max_length=12)] = Field(
        examples=[_MONTHS]
    )
    """The twelve months, as they stand in a date."""
    day_date: Text = Field(examples=["{day} {month} {year}"])
    """A date, with `{day}`, `{month}` and `{year}`."""
    month_date: Text = Field(examples=["{month} {year}"])
    """A month, with `{month}` and `{year}`."""
    quotation_marks: Annotated[tuple[Text, ...], Field(min_length=2, max_length=2)] = Field(
        examples=[["«", "»"]]
    )
    """What stands before and behind a quotation."""
    labels: LabelsEntry = Field(examples=[_LABELS])
    """The words that a page brings itself."""

    _check_braces = field_validator("day_date", "month_date")(_complete)


class LanguagesFile(FileModel):
    """`rules/languages.yaml`: languages of one-pagers, beside those that argmap knows."""

    languages: Mapping[LanguageTag, LanguageEntry] = Field(examples=[{"fr": _FRENCH}])
    """The languages by the tag that profiles name them with."""


class BrandEntry(FileModel):
    """Who publishes a page, and what it looks like."""

    organization: Text | None = Field(default=None, examples=["Harbor County Coalition"])
    """Its name, in the masthead."""
    accent: Colour | None = Field(default=None, examples=["#17495a"])
    """The color of heads, rules and boxes."""
    second: Colour | None = Field(default=None, examples=["#b4531f"])
    """A second color, for figures and what answers an objection."""
    logo: Text | None = Field(default=None, examples=["harbor.png"])
    """Its sign: a PNG or JPEG file in `rules/`."""
    contact: ContactEntry | None = Field(
        default=None, examples=[{"name": "Ana Ruiz", "email": "ana@example.org"}]
    )
    """Whom to reach, where a profile doesn't say."""


class BrandsFile(FileModel):
    """`rules/brands.yaml`: who publishes one-pagers."""

    brands: Mapping[Id, BrandEntry] = Field(
        examples=[{"our-coalition": {"organization": "Harbor County Coalition"}}]
    )
    """The brands by the id that profiles name them with."""
