"""Where something was said: by route, and, only for printing, by line and column.

Every value of the model carries an `Origin`. Checks speak about origins, never about text;
`Places` turns an origin into a `Span` when a finding is shown. So no check needs to know
what a YAML file looks like.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TypeAlias

Route: TypeAlias = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Origin:
    """An entry of a file, named by the keys and indices that lead to it."""

    file: str
    """The file, relative to the project's folder, with forward slashes."""
    route: Route = ()
    """Keys and list indices from the top of the file; empty for the file as a whole."""
    of_key: bool = False
    """Whether the key itself is meant rather than the value behind it."""

    def __truediv__(self, step: str | int) -> Origin:
        """Go one step down, into the value at a key or an index."""
        return Origin(self.file, (*self.route, step))

    def below(self, route: Route) -> Origin:
        """Go down several steps at once."""
        return Origin(self.file, (*self.route, *route))

    def key(self) -> Origin:
        """The key that leads here, for a finding about the name and not the value."""
        return Origin(self.file, self.route, of_key=True)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a file: lines and columns count characters from 1, the end is exclusive."""

    file: str
    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True)
class FilePlaces:
    """One file's text, and where in it each route's key and value stand."""

    text: str
    values: Mapping[Route, Span] = field(default_factory=lambda: MappingProxyType({}))
    keys: Mapping[Route, Span] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Places:
    """All files that findings may point into."""

    files: Mapping[str, FilePlaces] = field(default_factory=lambda: MappingProxyType({}))

    def span(self, place: Origin | Span) -> Span:
        """Find where an origin stands; a missing entry resolves to its holder."""
        if isinstance(place, Span):
            return place
        known = self.files.get(place.file)
        if known is None:
            return Span(place.file, 1, 1, 1, 1)
        if place.of_key and place.route in known.keys:
            return known.keys[place.route]
        return _nearest(known, place)

    def text(self, file: str) -> str | None:
        """The text of a file, or None where there is none to show."""
        known = self.files.get(file)
        return None if known is None else known.text


def _nearest(known: FilePlaces, place: Origin) -> Span:
    route = place.route
    if route in known.values:
        return known.values[route]
    while route:
        if route in known.keys:
            return known.keys[route]
        route = route[:-1]
    return known.values.get((), Span(place.file, 1, 1, 1, 1))
