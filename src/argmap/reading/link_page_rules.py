"""From the files of `rules/` to the languages and brands of one-pagers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from argmap.findings.finding import Finding, Pointer
from argmap.model.brands import PLAIN, Brand, Contact, Logo
from argmap.model.languages import Label, Language
from argmap.origin import Origin
from argmap.reading.decode import Decoded
from argmap.reading.one_pager_schema import ContactEntry
from argmap.reading.page_rules_schema import (
    BrandEntry,
    BrandsFile,
    LabelsEntry,
    LanguageEntry,
    LanguagesFile,
)


def link_languages(file: Decoded[LanguagesFile]) -> Mapping[str, Language]:
    """Make languages of their entries."""
    entries = file.content.languages if file.content else {}
    return {id_: _language(id_, entry) for id_, entry in entries.items()}


def link_brands(file: Decoded[BrandsFile], *, logos: Mapping[str, Logo]) -> Mapping[str, Brand]:
    """Make brands of their entries, with the logos that were read for them.

    The brand without a look stays what it is: an entry that has its name is left out.
    """
    entries = file.content.brands if file.content else {}
    origin = file.origin / "brands"
    return {
        id_: replace(_brand(id_, entry, origin / id_), logo=logos.get(id_))
        for id_, entry in entries.items()
        if id_ != PLAIN.id
    }


def find_reserved_brand(file: Decoded[BrandsFile]) -> Iterator[Finding]:
    """Say of an entry that has the name of the brand without a look, that it can't have it."""
    if file.content is not None and PLAIN.id in file.content.brands:
        yield Finding(
            code="bad-id",
            message=f"`{PLAIN.id}` can't be a brand with a look",
            at=Pointer(place=(file.origin / "brands" / PLAIN.id).key()),
            help=f"give the brand another id: `brand: {PLAIN.id}` asks for no look at all",
        )


def contact_of(entry: ContactEntry | None) -> Contact | None:
    """Make a contact of its entry, where there is one."""
    return None if entry is None else Contact(**dict(entry))


def _language(id_: str, entry: LanguageEntry) -> Language:
    opening, closing = entry.quotation_marks
    return Language(
        id=id_,
        name=entry.name,
        direction=entry.direction,
        months=entry.months,
        day_date=entry.day_date,
        month_date=entry.month_date,
        quotation_marks=(opening, closing),
        labels=_labels(entry.labels),
    )


def _labels(entry: LabelsEntry) -> Mapping[Label, str]:
    return MappingProxyType({Label(name.replace("_", "-")): text for name, text in entry})


def _brand(id_: str, entry: BrandEntry, origin: Origin) -> Brand:
    return Brand(
        id=id_,
        organization=entry.organization,
        accent=entry.accent or PLAIN.accent,
        second=entry.second or PLAIN.second,
        contact=contact_of(entry.contact),
        origin=origin,
    )
