"""The lines of a card file, and the words of a card that all card files share."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from itertools import groupby
from typing import TypeAlias

from argmap.briefs.blocks import Card, Run, Table
from argmap.briefs.words import Style, Text, Words, text_of


class Rank(IntEnum):
    """How high a heading stands, by the names that debaters have for it."""

    POCKET = 1
    HAT = 2
    BLOCK = 3


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of a part."""

    rank: Rank
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """A claim above its card, or, without a card, an analytic."""

    text: str
    """The claim, whole."""
    lead: str = ""
    """What stands before it: its number and what it does."""
    note: str = ""
    """What stands after it in light letters; never above a card."""
    below: tuple[Words, ...] = ()
    """Lines of an analytic that belong to it; as paragraphs they would be taken for a card."""
    leads: bool = False
    """Whether it only introduces the tags after it."""
    card: Card | None = None
    again: bool = False
    """Whether the card has its own place at another tag, and is only repeated here."""

    @property
    def words(self) -> str:
        """The whole line, as far as it is read aloud."""
        return self.lead + self.text


@dataclass(frozen=True, slots=True)
class Remark:
    """A paragraph between a heading and the first tag below it."""

    words: Words
    leads: bool = False
    """Whether it only introduces what comes next."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a claim is printed with its cards."""

    heading: str
    number: str


Line: TypeAlias = Heading | Tag | Remark | Table
"""Closed union of all that a card file is made of."""


def heading(rank: int, text: str) -> Heading | Tag:
    """Make a heading; below the last rank there are only tags."""
    return Heading(Rank(rank), text) if rank in set(Rank) else Tag(text=text)


def cite_parts(card: Card) -> Iterator[tuple[str, bool]]:
    """Give a card's cite in one line, in parts that are said aloud or not.

    Some part is always said aloud, because programs know a card by it.
    """
    words = card.line
    if not any(_is_aloud(part) and part.text.strip() for part in words):
        rest = text_of(words).removeprefix(card.cite)
        gap = " " if rest == text_of(words) else ""
        words = (Text(card.cite, Style.STRONG), Text(gap + rest))
    for aloud, parts in groupby(words, key=_is_aloud):
        text = "".join(part.text for part in parts)
        if text:
            yield text, aloud


def body_runs(card: Card) -> Iterator[list[Run]]:
    """Give a card's paragraphs that have any words, without empty runs."""
    for paragraph in card.body:
        runs = [run for run in paragraph if run.text]
        if any(run.text.strip() for run in runs):
            yield runs


def _is_aloud(part: object) -> bool:
    return isinstance(part, Text) and part.style is Style.STRONG
