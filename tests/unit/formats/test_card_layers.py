"""The words that YAML gives for layers lead back to just the same letters."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from argmap.analysis.layers import locate_layer
from argmap.formats.card_files.layers import (
    Custom,
    Layer,
    body_of,
    is_unmarked,
    layer_words,
    text_of_body,
)
from argmap.formats.card_files.paragraphs import Piece
from argmap.formats.card_files.styles import Look

CUSTOM = Custom(bold_is_emphasis=True)
LOOKS = st.builds(
    Look, bold=st.booleans(), underlined=st.booleans(), boxed=st.just(False), marked=st.booleans()
)
WORDS = st.text(alphabet="ab |-.é’“—…n\u0301ñ\u200d", min_size=1, max_size=12)
PARAGRAPHS = st.lists(st.builds(Piece, WORDS, LOOKS), min_size=1, max_size=8)
BODIES = st.lists(PARAGRAPHS, min_size=1, max_size=4)


@given(BODIES)
def test_locating_the_words_finds_the_same_letters(paragraphs: list[list[Piece]]) -> None:
    body = tuple(paragraph for paragraph in body_of(paragraphs, CUSTOM) if paragraph)
    text = text_of_body(body)
    for layer in (Layer.UNDERLINED, Layer.EMPHASISED, Layer.READ):
        located = locate_layer(layer_words(body, layer), text)
        found = {
            at
            for place in located
            if place is not None
            for at in range(place.passage.start, place.passage.end)
        }
        assert None not in located
        wanted = _offsets(body, layer)
        assert found == wanted or (layer is Layer.UNDERLINED and _all_underlined(body))


def _offsets(body, layer):
    at, found = 0, set()
    for paragraph in body:
        for run in paragraph:
            has = {1: run.underlined, 2: run.emphasised, 4: run.read}[int(layer)]
            if has:
                found.update(range(at, at + len(run.text)))
            at += len(run.text)
        at += 2
    return found


def _all_underlined(body) -> bool:
    return all(run.underlined for paragraph in body for run in paragraph)
