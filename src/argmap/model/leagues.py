"""Leagues: what a card's cite must hold under whose evidence rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class League:
    """A body with evidence rules of its own."""

    name: str
    cite: tuple[str, ...]
    """Fields of a source, named as in `sources.yaml`, that a written cite needs.

    A field that the source lists as `unknown` counts as given: the rules ask for what the
    document provides, and an honest "no date" is better than a blank.
    """


LEAGUES: Mapping[str, League] = MappingProxyType(
    {
        "harker": League("The Harker School", ("author", "issued", "title", "qualifications")),
        "ncfca": League("NCFCA", ("author", "issued", "title", "container-title")),
        "none": League("no league", ()),
        "nsda": League(
            "National Speech & Debate Association",
            ("author", "issued", "title", "container-title", "URL", "accessed", "qualifications"),
        ),
    }
)
