"""Layers: from letters with their looks to runs, and from runs to the words that YAML gives.

A project locates the words of a layer in a quotation, one entry behind the other. Where words
could be at several places, bars mark them among their neighbours: `all |the| people`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntFlag
from itertools import groupby

from argmap.analysis.layers import locate_layer
from argmap.briefs.blocks import Body, Run
from argmap.formats.card_files.paragraphs import Piece
from argmap.formats.card_files.style_roles import TextRole
from argmap.model.sources import Passage

GAP = "\n\n"
"""What stands between the paragraphs of a body in a quotation and in a source's text."""

_NO_WIDTH = "\u200b"
DASHES = ("-", "‐", "‑", "–", "—")
"""What folding drops at the end of a line."""
_NEUTRAL = re.compile(r"[\s\u200c\u200d\ufe00-\ufe0f]")


class Layer(IntFlag):
    """The layers that a letter can be in."""

    NONE = 0
    UNDERLINED = 1
    EMPHASISED = 2
    READ = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Custom:
    """What a file's author means by looks that are read in two ways."""

    bold_is_emphasis: bool
    """Whether words are underlined both with and without bold, so that bold says something."""


def custom_of(pieces: Iterable[Piece]) -> Custom:
    """Find out what a file's bold underlining means."""
    underlined = [piece for piece in pieces if _is_underlined(piece) and piece.text.strip()]
    return Custom(bold_is_emphasis=any(not piece.look.bold for piece in underlined))


def body_of(paragraphs: Iterable[Iterable[Piece]], custom: Custom) -> Body:
    """Make a body's runs.

    Layers are nested: what is read or hit is underlined as well. Where nothing is underlined,
    what is read is all that matters. Space belongs to a layer only between words of it.
    """
    return tuple(tuple(_runs(pieces, custom)) for pieces in paragraphs)


def text_of_body(body: Body) -> str:
    """A body's words, its paragraphs with an empty line between them."""
    return GAP.join("".join(run.text for run in paragraph) for paragraph in body)


def layer_words(body: Body, layer: Layer) -> tuple[str, ...]:
    """The words of a layer, such that locating them in the body's text finds just these.

    Nothing where all of the body, or nothing of it, is in the layer: for underlining that is
    what no entry means, too.
    """
    text, wanted = text_of_body(body), tuple(_stretches(body, layer))
    if layer is Layer.UNDERLINED and all(run.underlined for run in _telling(body)):
        return ()
    widths = [0] * len(wanted)
    while True:
        entries = tuple(_entry(text, w, n) for w, n in zip(wanted, widths, strict=True))
        located = locate_layer(entries, text)
        open_ones = [
            index
            for index, (place, passage) in enumerate(zip(located, wanted, strict=True))
            if place is None or place.passage != passage or not place.is_only
        ]
        wider = [index for index in open_ones if widths[index] < len(text)]
        if not wider:
            return entries
        for index in wider:
            widths[index] = widths[index] * 2 or 1


def _runs(pieces: Iterable[Piece], custom: Custom) -> Iterator[Run]:
    text, layers = _letters(pieces, custom)
    _settle(text, layers)
    for layer, letters in groupby(zip(layers, text, strict=True), key=lambda one: one[0]):
        yield Run(
            "".join(letter for _, letter in letters),
            underlined=layer is not Layer.NONE,
            read=Layer.READ in layer,
            emphasised=Layer.EMPHASISED in layer,
        )


def _letters(pieces: Iterable[Piece], custom: Custom) -> tuple[str, list[Layer]]:
    """A paragraph's letters with single spaces, each with its layers."""
    text: list[str] = []
    layers: list[Layer] = []
    for piece in pieces:
        layer = _layer(piece, custom)
        for character in piece.text:
            if character.isspace() and (not text or text[-1] == " "):
                continue
            text.append(" " if character.isspace() else character)
            layers.append(layer)
    while text and text[-1] == " ":
        text.pop()
        layers.pop()
    return "".join(text), layers


def _layer(piece: Piece, custom: Custom) -> Layer:
    look, layer = piece.look, Layer.NONE
    if look.marked or piece.role is TextRole.HIGHLIGHT:
        layer |= Layer.UNDERLINED | Layer.READ
    if _is_underlined(piece):
        layer |= Layer.UNDERLINED
        if look.boxed or (look.bold and custom.bold_is_emphasis):
            layer |= Layer.EMPHASISED
    if piece.role is TextRole.EMPHASIS:
        layer |= Layer.UNDERLINED | Layer.EMPHASISED
    return layer


def _is_underlined(piece: Piece) -> bool:
    if piece.role in (TextRole.EMPHASIS, TextRole.CITE):
        return False
    return bool(piece.look.underlined) or piece.role is TextRole.UNDERLINE


def _settle(text: str, layers: list[Layer]) -> None:
    """Give space the layers of both its neighbours, and accents those of their letter.

    A dash at the end is in none: folding drops it, so that it couldn't be found again.
    """
    if text.endswith(DASHES):
        layers[-1] = Layer.NONE
    before = Layer.NONE
    for index, character in enumerate(text):
        if unicodedata.combining(character) or _NEUTRAL.match(character):
            layers[index] = before
        before = layers[index]
    after = Layer.NONE
    for index in range(len(text) - 1, -1, -1):
        if _NEUTRAL.match(text[index]):
            layers[index] &= after
        else:
            after = layers[index]


def _stretches(body: Body, layer: Layer) -> Iterator[Passage]:
    """Where the words of a layer stand in the body's text, paragraph by paragraph."""
    at = 0
    for paragraph in body:
        for is_in, runs in groupby(paragraph, key=lambda run: _has(run, layer)):
            length = sum(len(run.text) for run in runs)
            if is_in:
                yield Passage(at, at + length)
            at += length
        at += len(GAP)


def _has(run: Run, layer: Layer) -> bool:
    match layer:
        case Layer.UNDERLINED:
            return run.underlined
        case Layer.EMPHASISED:
            return run.emphasised
        case _:
            return run.read


def _entry(text: str, passage: Passage, width: int) -> str:
    """A layer's entry for a stretch, with so many words on both sides of it."""
    words = _escaped(text[passage.start : passage.end])
    if not width:
        return words
    start, end = _widened(text, passage, width)
    before, after = text[start : passage.start], text[passage.end : end]
    return f"{_escaped(before)}|{_apart(words)}|{_apart(_escaped(after))}"


def _widened(text: str, passage: Passage, width: int) -> tuple[int, int]:
    """A stretch with its neighbours; with one, its own words made whole come first."""
    start, end = passage.start, passage.end
    for _ in range(width):
        start = _back(text, start)
        end = _on(text, end)
    return start, end


def _back(text: str, at: int) -> int:
    while at > 0 and text[at - 1].isspace():
        at -= 1
    while at > 0 and not text[at - 1].isspace():
        at -= 1
    return at


def _on(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    while at < len(text) and not text[at].isspace():
        at += 1
    return at


def _escaped(words: str) -> str:
    return words.replace("|", "||")


def _apart(words: str) -> str:
    """Words behind a bar; a bar of their own is kept apart from it by a space without a width."""
    return f"{_NO_WIDTH}{words}" if words.startswith("|") else words


def is_unmarked(body: Body) -> bool:
    """Whether a body has no layers at all, or is underlined as a whole, which says the same."""
    runs = list(_telling(body))
    return len({run.underlined for run in runs}) < 2 and not any(
        run.read or run.emphasised for run in runs
    )


def _telling(body: Body) -> Iterator[Run]:
    """The runs whose layers were chosen: not those of space, or of a dash at the end."""
    for paragraph in body:
        for index, run in enumerate(paragraph):
            if run.text.strip() and not (index == len(paragraph) - 1 and run.text in DASHES):
                yield run
