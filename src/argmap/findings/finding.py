"""A finding: what is wrong or doubtful, where, and how to mend it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from argmap.origin import Origin, Span


class Severity(StrEnum):
    """How much a finding weighs: errors stop a build, warnings ask, notes inform."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pointer:
    """A place that a finding speaks of, with a few words on what is to be seen there."""

    place: Origin | Span
    words: str = ""
    part: str | None = None
    """Text inside the place's value that is meant, where it isn't the whole value."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something wrong or doubtful in the user's files.

    Its severity and its page come from the catalogue, by its code.
    """

    code: str
    message: str
    """One terse line in lower case without a full stop, naming the thing in backticks."""
    at: Pointer
    related: tuple[Pointer, ...] = ()
    """Further places that explain it, such as the first of two definitions."""
    help: str | None = None
    """The mend, in a plain sentence."""
