"""A fault: what can be said of a value that doesn't fit, and in which words it is said."""

from __future__ import annotations

from typing import NamedTuple

from pydantic_core import ErrorDetails

from argmap.origin import Route
from argmap.reading.allowed import Schema
from argmap.reading.nodes import Node, Scalar

_OF_KEYS = frozenset(("bad-id", "empty", "enum", "bad-language-tag", "bad-field-name"))
"""What can be wrong with a key that is no name of the format's own."""


class Fault(NamedTuple):
    """Everything that a description may speak of."""

    error: ErrorDetails
    route: Route
    node: Node | None
    name: str
    """What the value is called: its key, or its number in the list of that key."""
    holder: str
    """What the thing is called that the value stands in."""
    allowed: Schema
    """What the format allows here."""
    inside: Schema
    """What the format allows for each entry, where a list belongs here."""
    around: Schema
    """What the format allows for the mapping that the value stands in."""


class Words(NamedTuple):
    """A finding that is still to be given its place."""

    code: str
    message: str
    help: str | None
    at_key: bool = False


def is_key(error: ErrorDetails) -> bool:
    """Whether it is a key that is wrong, and not the value behind it."""
    return error["type"] in _OF_KEYS and error["loc"][-1] == "[key]"


def said(node: Node | None) -> str:
    """What stands there, where it is plain text; empty for anything else."""
    return node.text if isinstance(node, Scalar) else ""
