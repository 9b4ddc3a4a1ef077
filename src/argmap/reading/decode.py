"""From nodes to file models: everything that fits, and a finding for everything that doesn't."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field
from itertools import count
from typing import Generic, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from argmap.findings.finding import Finding
from argmap.findings.suggest import nearest_name
from argmap.model.ids import ids_in
from argmap.origin import Origin, Route
from argmap.reading.allowed import keys_at, schema_at
from argmap.reading.briefs_schema import KIND_TAGS
from argmap.reading.fault import is_key
from argmap.reading.faults import describe
from argmap.reading.file_model import FileModel
from argmap.reading.nodes import Entries, Lost, Node, Scalar, Sequence
from argmap.reading.own_words import listed_ids
from argmap.reading.yaml_nodes import Document

Model = TypeVar("Model", bound=FileModel)
Item = TypeVar("Item")


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded(Generic[Model]):
    """A file's content as far as it could be read."""

    file: str
    content: Model | None
    """None where the file as a whole is of no use."""
    findings: tuple[Finding, ...] = ()
    dropped: frozenset[Route] = frozenset()
    """The entries that were left out."""
    names: frozenset[str] = frozenset()
    """Keys in what was left out: they are written in the file, so nobody may call them unknown."""
    words: frozenset[str] = frozenset()
    """Whatever could be an id in what was left out: nobody may say that nothing names it."""

    @property
    def origin(self) -> Origin:
        """The file as a whole."""
        return Origin(self.file)

    def numbered(self, items: Iterable[Item], *, at: Origin) -> Iterator[tuple[Origin, Item]]:
        """Pair the items of a list with their places in the file, past those left out."""
        kept = (at / index for index in count() if (*at.route, index) not in self.dropped)
        return zip(kept, items)  # noqa: B905  the places never end


def decode(document: Document, model: type[Model], *, file: str) -> Decoded[Model]:
    """Read a file's nodes as one kind of file, leaving out what doesn't fit."""
    work = _Work(document, model)
    content = None
    while content is None and not work.hopeless:
        try:
            content = model.model_validate(work.values())
        except ValidationError as error:
            work.take(error.errors(include_url=False, include_input=False))
    return Decoded(
        file=file,
        content=content,
        findings=(*document.findings, *work.findings),
        dropped=frozenset(work.dropped),
        names=document.names | work.names(),
        words=document.words | work.words(),
    )


@dataclass
class _Work(Generic[Model]):
    """A decoding in progress: what was left out so far, and what is said about it."""

    document: Document
    model: type[Model]
    dropped: set[Route] = field(default_factory=set)
    findings: list[Finding] = field(default_factory=list)
    reported: bool = False

    @property
    def hopeless(self) -> bool:
        return self.document.top is None or () in self.dropped

    def values(self) -> object:
        assert self.document.top is not None  # noqa: S101  else it would be hopeless
        return _values(self.document.top, (), self.dropped)

    def take(self, errors: list[ErrorDetails]) -> None:
        """Report errors, and change or leave out what they are about.

        Slips come first, because what they hide may have faults of its own.
        """
        gaps = _Gaps.of(self.dropped)
        faults = [(error, gaps.route(_place(error))) for error in errors]
        holders = {route[:end] for _, route in faults for end in range(len(route))}
        slips = [fault for fault in faults if self._is_slip(*fault)]
        for error, route in slips:
            self._report(error, route)
            self._correct(error, route)
        if slips:
            return
        for error, route in faults:
            if not (self.reported or self._known(error, route, gaps.above | holders)):
                self._report(error, route)
            self.dropped.add(route[:-1] if error["type"] == "missing" else route)
        self.reported = True

    def _is_slip(self, error: ErrorDetails, route: Route) -> bool:
        """Whether an error is one that leaves little doubt about what was meant."""
        if error["type"] == "tuple_type":
            node = self.document.tree.value(route)
            of_mappings = bool(keys_at(self.model, (*route, 0), tree=self.document.tree))
            if isinstance(node, Scalar):
                several = schema_at(self.model, route, tree=self.document.tree).get("minItems", 0)
                return node.text != "" and not of_mappings and several < 2
            return of_mappings
        return error["type"] == "extra_forbidden"

    def _correct(self, error: ErrorDetails, route: Route) -> None:
        """Take an unknown key for the one it comes nearest to, and a value for a list of one."""
        holder, step = self.document.tree.value(route[:-1]), str(route[-1])
        meant = nearest_name(step, keys_at(self.model, route[:-1], tree=self.document.tree))
        if not isinstance(holder, Entries):
            self.dropped.add(route)
        elif error["type"] == "tuple_type":
            key, node = holder.entries[step]
            holder.entries[step] = key, Sequence(_as_items(node), node.start, node.end)
        elif meant is not None and meant not in holder.entries:
            holder.entries[meant] = holder.entries.pop(step)
        else:
            self.dropped.add(route)

    def _report(self, error: ErrorDetails, route: Route) -> None:
        tree = self.document.tree
        self.findings.append(describe(error, route, tree=tree, model=self.model))

    def names(self) -> frozenset[str]:
        found = {step for route in self.dropped for step in route[-1:] if isinstance(step, str)}
        nodes = (self.document.tree.value(route) for route in self.dropped)
        return frozenset(found.union(*(_keys(node) for node in nodes if node is not None)))

    def words(self) -> frozenset[str]:
        """What may be named in what was left out, and the ids of what it was left out of."""
        around = {step for route in self.dropped for step in route if isinstance(step, str)}
        nodes = (self.document.tree.value(route) for route in self.dropped)
        texts = (self.document.tree.text[node.start : node.end] for node in nodes if node)
        return frozenset(around.union(*map(ids_in, texts)))

    def _known(self, error: ErrorDetails, route: Route, torn: Set[Route]) -> bool:
        """Whether an error only follows from others: at or in `torn` is something amiss."""
        if self.document.torn and len(route) < 2:
            return True
        if error["type"] in ("missing", "too_short"):
            return route in torn
        return False


@dataclass(frozen=True, slots=True)
class _Gaps:
    """What had been left out of a file when its values were last tried."""

    above: frozenset[Route]
    """The routes at which, or below which, something is missing."""
    shifts: Mapping[Route, list[int]]
    """Of each list with gaps: how many kept items stand before each gap, in order."""

    @classmethod
    def of(cls, dropped: set[Route]) -> _Gaps:
        lists: dict[Route, list[int]] = defaultdict(list)
        for *holder, step in filter(None, dropped):
            if isinstance(step, int):
                lists[tuple(holder)].append(step)
        return cls(
            above=frozenset(route[:end] for route in dropped for end in range(len(route) + 1)),
            shifts={
                holder: [index - gaps for gaps, index in enumerate(sorted(indices))]
                for holder, indices in lists.items()
            },
        )

    def route(self, place: tuple[int | str, ...]) -> Route:
        """The route in the file of a place among the values that were kept."""
        route: Route = ()
        for step in place:
            gaps = self.shifts.get(route, [])
            route = (*route, step + bisect_right(gaps, step) if isinstance(step, int) else step)
        return route


def _as_items(node: Node) -> list[Node]:
    """What a value is a list of: itself, or the ids that stand in it between commas."""
    ids = listed_ids(node.text) if isinstance(node, Scalar) else ()
    return [Scalar(id_, node.start, node.end) for id_ in ids] or [node]


def _values(node: Node, route: Route, dropped: set[Route]) -> object:
    """The plain values of nodes, without those that are left out."""
    match node:
        case Scalar():
            return node.text
        case Sequence():
            return [
                _values(item, (*route, index), dropped)
                for index, item in enumerate(node.items)
                if _kept(item, (*route, index), dropped)
            ]
        case Entries():
            return {
                key: _values(value, (*route, key), dropped)
                for key, (_, value) in node.entries.items()
                if _kept(value, (*route, key), dropped)
            }
        case Lost():
            return {}


def _kept(node: Node, route: Route, dropped: set[Route]) -> bool:
    if isinstance(node, Lost):
        dropped.add(route)
    return route not in dropped


def _place(error: ErrorDetails) -> tuple[int | str, ...]:
    """The place of an error; a fault of a key has the key's place, and a mark behind it.

    The mark of the kind of entry that was tried is no step in the file.
    """
    steps = tuple(step for step in error["loc"] if step not in KIND_TAGS)
    return steps[:-1] if is_key(error) else steps


def _keys(node: Node) -> set[str]:
    if isinstance(node, Entries):
        inner = (_keys(value) for _, value in node.entries.values())
        return set(node.entries).union(*inner)
    if isinstance(node, Sequence):
        return set().union(*(_keys(item) for item in node.items))
    return set()
