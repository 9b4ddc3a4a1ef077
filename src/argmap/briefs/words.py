"""Words: the text inside blocks, with what stands out and where it leads."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias


class Style(StrEnum):
    """How words stand out, by what is meant and not by how it looks."""

    PLAIN = "plain"
    EMPHASIS = "emphasis"
    STRONG = "strong"
    INFERRED = "inferred"
    """Concluded from the document, not stated in it."""
    UNKNOWN = "unknown"
    """Says that the document does not give something."""


@dataclass(frozen=True, slots=True)
class Text:
    """Words in one style."""

    text: str
    style: Style = Style.PLAIN


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to an address outside the brief."""

    text: str
    href: str


@dataclass(frozen=True, slots=True)
class Reference:
    """Words that lead to another place in the brief; media with pages add the page."""

    text: str
    target: str


Inline: TypeAlias = Text | Link | Reference
Words: TypeAlias = tuple[Inline, ...]


def plain(text: str) -> Words:
    """Make words of one plain text."""
    return (Text(text),)


def unstopped(text: str) -> str:
    """Take the full stop from a sentence that is going to stand inside another."""
    return text.strip().removesuffix(".")


def text_of(words: Words) -> str:
    """Give the bare text of words."""
    return "".join(part.text for part in words)
