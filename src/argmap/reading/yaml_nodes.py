"""Reading YAML so that one slip costs one entry and not the file around it."""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass
from itertools import pairwise

import yaml

from argmap.findings.finding import Finding, Pointer
from argmap.model.ids import ids_in
from argmap.origin import Origin
from argmap.reading.characters import CONTROL, control_help, control_name, harmless
from argmap.reading.compose import compose, events
from argmap.reading.nodes import Lost, Node, Tree
from argmap.reading.syntax import syntax_finding

_NAME = re.compile(r"^[ ]*(?:- +)?([^\s:#\"']+)(?::|[ ]*$)", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A YAML file as nodes, with what could not be read of it."""

    tree: Tree
    top: Node | None
    findings: tuple[Finding, ...] = ()
    names: frozenset[str] = frozenset()
    """The keys that stand in the stretches that were given up, so that nobody misses them."""
    words: frozenset[str] = frozenset()
    """Whatever stands there that could be an id."""
    torn: bool = False
    """Whether stretches were given up."""


def read_nodes(text: str, *, file: str) -> Document:
    """Read a file's nodes; an entry that is not YAML is reported, left out, and the rest read."""
    readable = harmless(text)
    findings = [] if readable == text else [_controls(text, file=file)]
    try:
        top, more = compose(readable, file=file)
    except yaml.YAMLError as error:
        return _mend(readable, error, shown=text, file=file, before=findings)
    if top is None and not more:
        more = [_empty(file)]
    lost = isinstance(top, Lost)
    findings = [*findings, *more]
    tree = Tree(text, top, file=file)
    given_up = text if lost else ""
    return Document(
        tree=tree,
        top=top,
        findings=tuple(findings),
        names=_names(given_up),
        words=ids_in(given_up),
        torn=lost,
    )


def _mend(
    text: str, error: yaml.YAMLError, *, shown: str, file: str, before: list[Finding]
) -> Document:
    """Read a broken file without the entries that are broken."""
    tree = Tree(shown, None, file=file)
    broken = _broken_entries(text)
    try:
        top, more = compose(_without(broken, text), file=file)
    except yaml.YAMLError:
        top, more, broken = None, [], [(0, len(text), error)]
    slips = [syntax_finding(slip, tree, shift=start) for start, _, slip in broken]
    return Document(
        tree=Tree(shown, top, file=file),
        top=top,
        findings=(*before, *slips, *more),
        names=frozenset().union(*(_names(shown[start:end]) for start, end, _ in broken)),
        words=frozenset().union(*(ids_in(shown[start:end]) for start, end, _ in broken)),
        torn=True,
    )


def _broken_entries(text: str) -> list[tuple[int, int, yaml.YAMLError]]:
    """Find the entries, one step below the top, that are not YAML by themselves."""
    broken = []
    for start, end in _entries(text):
        try:
            deque(events(text[start:end]), maxlen=0)
        except yaml.YAMLError as error:
            broken.append((start, end, error))
    return broken


def _without(broken: list[tuple[int, int, yaml.YAMLError]], text: str) -> str:
    """Blank entries out, so that everything else keeps its place."""
    pieces, done = [], 0
    for start, end, _ in broken:
        pieces += [text[done:start], re.sub(r"[^\n]", " ", text[start:end])]
        done = end
    return "".join([*pieces, text[done:]])


def _entries(text: str) -> list[tuple[int, int]]:
    """Cut a file where a line begins at the top or one step below it."""
    inner = re.search(r"^[^\s#][^\n]*:[ ]*\n(?:[ ]*(?:#[^\n]*)?\n)*([ ]+)\S", text, re.MULTILINE)
    step = len(inner[1]) if inner else 0
    begins = re.compile(rf"^(?:[ ]{{{step}}})?[^\s#]", re.MULTILINE)
    starts = sorted({0, *(match.start() for match in begins.finditer(text))})
    return list(pairwise([*starts, len(text)]))


def _controls(text: str, *, file: str) -> Finding:
    first, *others = CONTROL.finditer(text)
    message = control_name(first[0])
    if others:
        message += f", and {len(others)} more in this file"
    at = Pointer(place=Tree(text, None, file=file).between(*first.span()))
    mend = control_help(first[0])
    return Finding(code="control-character", message=message, at=at, help=mend)


def _empty(file: str) -> Finding:
    message = "this file is empty"
    mend = "write its entries, or remove the file"
    return Finding(code="empty-file", message=message, at=Pointer(place=Origin(file)), help=mend)


def _names(text: str) -> frozenset[str]:
    return frozenset(_NAME.findall(text))
