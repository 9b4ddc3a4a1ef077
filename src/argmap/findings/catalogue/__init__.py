"""Every finding's code, with its severity and its page; the one list of them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from argmap.findings.catalogue import (
    brands,
    cards,
    evidence,
    files,
    frameworks,
    imports,
    keys,
    making,
    names,
    page_facts,
    profiles,
    sources,
    standings,
    structure,
    templates,
    translations,
    variants,
    wording,
)
from argmap.findings.catalogue.entry import Entry

CATALOGUE: Mapping[str, Entry] = MappingProxyType(
    {
        entry.code: entry
        for family in (
            files,
            keys,
            names,
            structure,
            standings,
            profiles,
            page_facts,
            translations,
            brands,
            wording,
            evidence,
            cards,
            sources,
            making,
            variants,
            templates,
            frameworks,
            imports,
        )
        for entry in family.ENTRIES
    }
)
"""All entries by code, in the order in which the documentation lists them."""
