"""Rules: the formats and leagues that a project's profiles may name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from argmap.model.formats import Format
from argmap.model.leagues import League


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """The formats and leagues by id: those that travel with argmap, and the project's own."""

    formats: Mapping[str, Format] = field(default_factory=lambda: MappingProxyType({}))
    leagues: Mapping[str, League] = field(default_factory=lambda: MappingProxyType({}))
