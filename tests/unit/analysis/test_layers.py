"""Layers: entries in, the words they mark out."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.analysis.folding import plain
from argmap.analysis.layers import Marked, entry_for, locate_layer, marked
from argmap.model.sources import Passage

SAID = """\
All the people of the North-
ern lake fear the un-
guarded shore, a well-known | mark, and all the people leave."""


def found(*entries: str, said: str = SAID) -> list[str | None]:
    return [
        None if place is None else said[place.passage.start : place.passage.end]
        for place in locate_layer(entries, said)
    ]


def starts(*entries: str) -> list[int]:
    return [place.passage.start for place in locate_layer(entries, SAID) if place is not None]


def test_words_are_found_each_behind_the_one_before() -> None:
    assert starts("the", "people", "the", "people") == [
        SAID.index("the"),
        SAID.index("people"),
        SAID.index("the North"),
        SAID.rindex("people"),
    ]


def test_bars_mark_words_and_those_around_only_find_them() -> None:
    assert starts("of |the| North", "fear |the| un") == [
        SAID.index("the North"),
        SAID.index("the un"),
    ]
    assert found("of |the| North") == ["the"]


def test_bars_mark_a_part_of_a_word() -> None:
    assert found("|N|orthern", "|un|guarded") == ["N", "un"]


def test_words_over_the_end_of_a_line_are_found() -> None:
    assert found("the |Northern| lake", "a |well-known|") == ["North-\nern", "well-known"]


def test_two_bars_are_one_of_the_text() -> None:
    assert found("||", "known |||| mark", "known || |mark|") == ["|", None, "mark"]


def test_what_is_not_there_is_nothing() -> None:
    assert found("the people of the south", "people |live|") == [None, None]


@pytest.mark.parametrize("entry", ["a |b", "|", "| |", "a |b| c |d|", "", "  ", "|b| c|"])
def test_bars_that_are_no_pair_mark_nothing(entry: str) -> None:
    assert marked(entry) is None
    assert found(entry) == [None]


def test_an_entry_is_read() -> None:
    assert marked("all |the| people") == Marked(before="all ", words="the", after=" people")
    assert marked("a || b") == Marked(words="a | b")


def test_words_out_of_order_are_where_they_first_stand() -> None:
    assert starts("leave", "fear") == [SAID.index("leave"), SAID.index("fear")]


def test_it_is_told_whether_another_place_would_fit() -> None:
    def only(*entries: str) -> list[bool]:
        return [place.is_only for place in locate_layer(entries, SAID) if place is not None]

    assert only("the") == [False]
    assert only("all |the| people") == [True]
    assert only("lake", "the", "unguarded") == [True, True, True]
    assert only("the", "the", "the", "the") == [True] * 4
    assert only("leave", "the") == [True, False]


def test_whole_words_go_before_parts_of_others() -> None:
    assert starts("all") == [SAID.index("all the")]


def letters(words: str) -> str:
    return plain(words).replace("-", "").strip()


WORDS = st.lists(st.sampled_from(["the", "a", "the", "cat", "un-\nwell", "ab", "|"]), min_size=1)


@given(words=WORDS, data=st.data())
def test_the_entry_for_a_passage_finds_it(words: list[str], data: st.DataObject) -> None:
    said = " ".join(words)
    spans = [match.span() for match in re.finditer(r"un-\nwell|[^\s|]+", said)]
    if not spans:
        return
    start, _ = data.draw(st.sampled_from(spans))
    _, end = data.draw(st.sampled_from([span for span in spans if span[1] > start]))
    (place,) = locate_layer((entry_for(Passage(start, end), said),), said)
    assert place is not None
    assert place.is_only
    assert place.passage == Passage(start, end)


@given(entries=st.lists(st.text(alphabet="ab |", max_size=6), max_size=5))
def test_what_is_found_is_what_is_marked(entries: list[str]) -> None:
    said = "a b ab | a-\nb aab | bb a b"
    for entry, place in zip(entries, locate_layer(tuple(entries), said), strict=True):
        mark = marked(entry)
        if place is not None:
            assert mark is not None
            words = said[place.passage.start : place.passage.end]
            assert letters(words) == letters(mark.words)
