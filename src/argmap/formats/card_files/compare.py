"""Comparing two files of cards, card by card."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby, zip_longest
from typing import TypeAlias

from argmap.briefs.blocks import Body, Run
from argmap.formats.card_files.card_file import CardFile, Part
from argmap.formats.card_files.layers import is_unmarked

_Line: TypeAlias = tuple[str, ...]


def differences(one: CardFile, other: CardFile) -> tuple[str, ...]:
    """Say where two files of cards differ; nothing where they say and mark the same.

    A body without layers and one that is underlined as a whole are the same: all of it matters.
    """
    pairs = zip_longest(_lines(one), _lines(other), fillvalue=("nothing",))
    return tuple(f"{_shown(a)} is now {_shown(b)}" for a, b in pairs if a != b)


def _lines(cards: CardFile) -> Iterator[_Line]:
    for part in cards.parts:
        yield from _headings(part)
        for tag in part.tags:
            yield "tag", tag.text
            for card in tag.cards:
                yield "cite", card.cite.written, card.cite.cutter or ""
                yield "spoken", *card.cite.spoken
                yield from _body(card.body)


def _headings(part: Part) -> Iterator[_Line]:
    for level, heading in (("pocket", part.pocket), ("hat", part.hat), ("block", part.block)):
        if heading is not None:
            yield level, heading


def _body(body: Body) -> Iterator[_Line]:
    """A body's paragraphs as stretches of one look, so that cuts between runs don't count."""
    plain = is_unmarked(body)
    for paragraph in body:
        stretches = groupby(paragraph, key=lambda run: "" if plain else _marks(run))
        texts = (f"{marks}:{''.join(run.text for run in runs)}" for marks, runs in stretches)
        yield "body", *texts


def _marks(run: Run) -> str:
    return "u" * run.underlined + "e" * run.emphasised + "r" * run.read


def _shown(line: _Line) -> str:
    return f"`{' | '.join(line)}`"
