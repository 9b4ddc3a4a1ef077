"""Every finding's code, with its severity and its page; the one list of them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from argmap.findings.catalogue import (
    evidence,
    files,
    frameworks,
    keys,
    making,
    names,
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
            wording,
            evidence,
            sources,
            making,
            templates,
            frameworks,
        )
        for entry in family.ENTRIES
    }
)
"""All entries by code, in the order in which the documentation lists them."""
