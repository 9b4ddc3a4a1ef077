"""What a YAML file is made of: nodes that know where they stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from argmap.findings.located import FileLines
from argmap.origin import FilePlaces, Route, Span


@dataclass(slots=True)
class Scalar:
    """Text as written: nothing is read as a number, a date or a yes."""

    text: str
    start: int
    end: int


@dataclass(slots=True)
class Sequence:
    """A list."""

    items: list[Node]
    start: int
    end: int


@dataclass(slots=True)
class Entries:
    """A mapping: each key's own node and the value behind it, in the author's order."""

    entries: dict[str, tuple[Scalar, Node]]
    start: int
    end: int


@dataclass(slots=True)
class Lost:
    """A value that can't be used and was reported already, so that nobody misses it again."""

    start: int
    end: int


Node: TypeAlias = Scalar | Sequence | Entries | Lost


class Tree:
    """A file's nodes, asked for by route."""

    def __init__(self, text: str, top: Node | None, *, file: str) -> None:
        self.text = text
        self.file = file
        self._top = top
        self._lines = FileLines(text)

    def places(self) -> FilePlaces:
        """Say where every entry stands; worked out only for what somebody asks for."""
        return FilePlaces(self.text, values=_Values(self), keys=_Keys(self))

    def value(self, route: Route) -> Node | None:
        """The node at the end of a route."""
        node = self._top
        for step in route:
            if isinstance(node, Entries) and isinstance(step, str) and step in node.entries:
                node = node.entries[step][1]
            elif isinstance(node, Sequence) and isinstance(step, int) and step < len(node.items):
                node = node.items[step]
            else:
                return None
        return node

    def key(self, route: Route) -> Scalar | None:
        """The key that leads to a value; where none does, the first key inside the value.

        Items of a list, and the file as a whole, are pointed at by their first key.
        """
        step = route[-1] if route else 0
        if isinstance(step, str):
            holder = self.value(route[:-1])
            entries = holder.entries if isinstance(holder, Entries) else {}
            return entries[step][0] if step in entries else None
        item = self.value(route)
        if not isinstance(item, Entries):
            return None
        return next((key for key, _ in item.entries.values()), None)

    def span(self, node: Node) -> Span:
        """Where a node's own words stand, without the white space that the format adds.

        Of an entry that fills lines of its own it is the first: that is where one looks for it.
        """
        start, end = node.start, node.end
        opening = self.text[start : start + 1]
        if isinstance(node, Scalar) and opening in ("|", ">"):
            start = max(start, self.text.find("\n", start, end))
        elif isinstance(node, Sequence | Entries) and opening not in ("[", "{"):
            end = start + len(self.text[start:end].split("\n", 1)[0])
        words = self.text[start:end]
        if words.strip():
            end = start + len(words.rstrip())
            start += len(words) - len(words.lstrip())
        return self.between(start, end)

    def between(self, start: int, end: int) -> Span:
        """The span of a stretch given by its offsets."""
        return Span(self.file, *self._lines.position(start), *self._lines.position(end))

    def routes(self) -> Iterator[Route]:
        """Every route there is, in the author's order."""
        waiting: list[tuple[Route, Node]] = [] if self._top is None else [((), self._top)]
        while waiting:
            route, node = waiting.pop()
            yield route
            if isinstance(node, Entries):
                inner = [((*route, key), value) for key, (_, value) in node.entries.items()]
                waiting.extend(reversed(inner))
            elif isinstance(node, Sequence):
                waiting.extend(reversed([((*route, i), n) for i, n in enumerate(node.items)]))


class _Values(Mapping[Route, Span]):
    """Where each value stands."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree

    def __getitem__(self, route: Route) -> Span:
        node = self._tree.value(route)
        if node is None:
            raise KeyError(route)
        return self._tree.span(node)

    def __iter__(self) -> Iterator[Route]:
        return self._tree.routes()

    def __len__(self) -> int:
        return sum(1 for _ in self)


class _Keys(Mapping[Route, Span]):
    """Where each key stands."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree

    def __getitem__(self, route: Route) -> Span:
        key = self._tree.key(route)
        if key is None:
            raise KeyError(route)
        return self._tree.span(key)

    def __iter__(self) -> Iterator[Route]:
        return (route for route in self._tree.routes() if self._tree.key(route) is not None)

    def __len__(self) -> int:
        return sum(1 for _ in self)
