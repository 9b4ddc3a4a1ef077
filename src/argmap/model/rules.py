"""Rules: the formats, leagues, languages and brands that a project's profiles may name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from argmap.model.brands import Brand
from argmap.model.formats import Format
from argmap.model.languages import Language
from argmap.model.leagues import League


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What profiles may name, by id: those that travel with argmap, and the project's own."""

    formats: Mapping[str, Format] = field(default_factory=lambda: MappingProxyType({}))
    leagues: Mapping[str, League] = field(default_factory=lambda: MappingProxyType({}))
    languages: Mapping[str, Language] = field(default_factory=lambda: MappingProxyType({}))
    brands: Mapping[str, Brand] = field(default_factory=lambda: MappingProxyType({}))
