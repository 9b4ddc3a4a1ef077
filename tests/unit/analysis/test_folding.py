"""Folding: the accidents of typesetting go, the words stay, and their places are known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.analysis.folding import fold, plain

TEXTS = st.text(
    alphabet="ab é'e\u0301“”‘’\"-–—‐\u00ad\ufffe…ﬁ. \t\r\n\u00a0\u200b\ufeff漢א", max_size=60
)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("one\n  two\u00a0 three", "one two three"),
        ("“the ‘worst of the worst,’ yet”", "\"the 'worst of the worst,' yet\""),
        ("2008–2011 — and", "2008-2011 - and"),
        (
            "infor-\n  mation infor\u00admation infor\ufffemation infor‐\r\nmation",
            "information " * 3 + "information",
        ),
        ("police - if\nimplemented -\nwould", "police - if implemented - would"),
        ("meaningful. … The", "meaningful. ... The"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("cafe\u0301", "café"),
        ("ofﬁce", "office"),
        ("Trust, and TRUST", "Trust, and TRUST"),
    ],
)
def test_folds_typography_and_nothing_else(text: str, folded: str) -> None:
    assert fold(text).text == folded


def test_a_stretch_leads_back_to_the_words_it_was_made_from() -> None:
    text = "In  many\nareas, the “Task Force” delivered infor-\nmation"
    folded = fold(text)
    start = folded.text.index('"Task')
    passage = folded.original(start, len(folded.text))
    assert text[passage.start : passage.end] == "“Task Force” delivered infor-\nmation"


@given(text=TEXTS, data=st.data())
def test_any_stretch_folds_to_itself_again(text: str, data: st.DataObject) -> None:
    folded = fold(text)
    start = data.draw(st.integers(0, len(folded.text)))
    end = data.draw(st.integers(start, len(folded.text)))
    passage = folded.original(start, end)
    assert 0 <= passage.start <= passage.end <= len(text)
    again = fold(text[passage.start : passage.end]).text
    assert folded.text[start:end] in again
    assert len(again) - (end - start) <= 4  # a letter inside `…` or `ﬁ` brings the whole of it


@given(text=TEXTS)
def test_folding_twice_changes_nothing(text: str) -> None:
    text = text.replace("\u0301", "")  # it may meet its letter only after the first time
    assert plain(plain(text)) == plain(text)


@given(text=TEXTS)
def test_the_whole_leads_back_to_the_whole(text: str) -> None:
    folded = fold(text)
    passage = folded.original(0, len(folded.text))
    assert fold(text[passage.start : passage.end]).text == folded.text


@pytest.mark.parametrize("gap", ["\n", " ", "\u3000", "\r\n  ", "\u200b\n"])
def test_white_space_between_chinese_characters_means_nothing(gap: str) -> None:
    folded = fold(f"许多家庭，{gap}因为{gap}他们 yes")
    assert folded.text == "许多家庭，因为他们 yes"
    at = folded.text.index("因为他们")
    passage = folded.original(at, at + 4)
    assert (passage.start, passage.end) == (5 + len(gap), 9 + 2 * len(gap))
