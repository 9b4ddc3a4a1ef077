"""Every finding's code, with its severity and its page; the one list of them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from argmap.findings.catalogue import (
    cards,
    evidence,
    files,
    frameworks,
    imports,
    keys,
    making,
    names,
    profiles,
    sources,
    standings,
    structure,
    templates,
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
            wording,
            evidence,
            cards,
            sources,
            making,
            templates,
            frameworks,
            imports,
        )
        for entry in family.ENTRIES
    }
)
"""All entries by code, in the order in which the documentation lists them."""
