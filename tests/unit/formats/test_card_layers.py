"""The words that YAML gives for layers lead back to just the same letters."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from argmap.analysis.layers import locate_layer
from argmap.briefs.blocks import Body, Run
from argmap.formats.card_files.layers import (
    GAP,
    Custom,
    Layer,
    body_of,
    layer_words,
    text_of_body,
)
from argmap.formats.card_files.paragraphs import Piece
from argmap.formats.card_files.styles import Look
from argmap.model.sources import Passage

CUSTOM = Custom(bold_is_emphasis=True)
LOOKS = st.builds(
    Look, bold=st.booleans(), underlined=st.booleans(), boxed=st.just(False), marked=st.booleans()
)
WORDS = st.text(alphabet="ab |-.é’“—…n\u0301ñ\u200d", min_size=1, max_size=12)
PARAGRAPHS = st.lists(st.builds(Piece, WORDS, LOOKS), min_size=1, max_size=8)
BODIES = st.lists(PARAGRAPHS, min_size=1, max_size=4)


HAS = {
    Layer.UNDERLINED: lambda run: run.underlined,
    Layer.EMPHASISED: lambda run: run.emphasised,
    Layer.READ: lambda run: run.read,
}


@given(BODIES)
def test_locating_the_words_finds_the_same_letters(paragraphs: list[list[Piece]]) -> None:
    body = tuple(paragraph for paragraph in body_of(paragraphs, CUSTOM) if paragraph)
    text = text_of_body(body)
    for layer in HAS:
        located = locate_layer(layer_words(body, layer), text)
        assert None not in located
        found = {at for one in located if one is not None for at in letters(one.passage)}
        says_nothing = layer is Layer.UNDERLINED and found == set()
        assert found == wanted(body, layer) or (says_nothing and is_underlined_throughout(body))


def is_underlined_throughout(body: Body) -> bool:
    return all(run.underlined or run.text in "-—" for paragraph in body for run in paragraph)


def letters(passage: Passage) -> range:
    return range(passage.start, passage.end)


def wanted(body: Body, layer: Layer) -> set[int]:
    at = 0
    found: set[int] = set()
    for paragraph in body:
        for run in paragraph:
            if HAS[layer](run):
                found.update(range(at, at + len(run.text)))
            at += len(run.text)
        at += len(GAP)
    return found


def test_words_that_stand_once_need_no_bars() -> None:
    body = ((Run("All of "), Run("it", underlined=True, read=True), Run(" is said.")),)
    assert layer_words(body, Layer.READ) == ("it",)


def test_words_that_stand_twice_are_marked_among_their_neighbours() -> None:
    body = ((Run("the one and "), Run("the", underlined=True), Run(" other | the")),)
    assert layer_words(body, Layer.UNDERLINED) == ("and |the| other",)


def test_a_bar_of_the_source_s_own_is_doubled() -> None:
    body = ((Run("a "), Run("b | c", underlined=True), Run(" d")),)
    assert layer_words(body, Layer.UNDERLINED) == ("b || c",)
