"""Measuring text and breaking it into lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.render.fonts import Face, missing_glyphs
from argmap.render.text import clean, is_right_to_left, measure, shorten, wrap


def wrapped(text: str, width: float = 90.0) -> list[str]:
    return list(wrap(text, face=Face.REGULAR, size=10.0, width=width))


def wide(text: str) -> float:
    return measure(text, face=Face.REGULAR, size=10.0)


def test_widths_are_those_of_the_bundled_font() -> None:
    assert wide("Hello") == pytest.approx(10 * (1479 + 1139 + 455 + 455 + 1139) / 2048)
    assert measure("Hello", face=Face.BOLD, size=10.0) > wide("Hello")


def test_lines_are_even_rather_than_full() -> None:
    assert wrapped("Trust in local police has been badly damaged") == [
        "Trust in local",
        "police has been",
        "badly damaged",
    ]


def test_a_long_word_is_broken_and_nothing_of_it_lost() -> None:
    word = "Donaudampfschifffahrtsgesellschaftskapitän"
    assert "".join(wrapped(word)) == word
    assert len(wrapped(word)) == 3


def test_a_line_may_break_after_a_hyphen_but_not_inside_a_number() -> None:
    assert wrapped("law-enforcement", width=65) == ["law-", "enforcement"]
    assert wrapped("from 2001-2011 on", width=50) == ["from", "2001-2011", "on"]


def test_ideographs_break_anywhere_but_before_a_full_stop() -> None:
    lines = wrapped("社区安全计划使社区更安全。", width=60)
    assert "".join(lines) == "社区安全计划使社区更安全。"
    assert all(not line.startswith("。") for line in lines)
    assert len(lines) == 3


def test_marks_stay_with_their_letter() -> None:
    lines = wrapped("e\u0301" * 40, width=60)
    assert all(line.startswith("e\u0301") for line in lines)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("שלום", True), ("(مرحبا)", True), ("Hello שלום", False), ("12", False), ("", False)],
)
def test_the_first_letter_says_which_way_a_text_runs(text: str, expected: bool) -> None:
    assert is_right_to_left(text) is expected


def test_controls_and_half_characters_are_replaced() -> None:
    assert clean("a\x00b\ud800c\x1bd\ne") == "a\ufffdb\ufffdc\ufffdd e"


def test_a_shortened_text_fits_and_ends_in_an_ellipsis() -> None:
    short = shorten("Public safety or chilling effect", face=Face.REGULAR, size=10, width=80)
    assert short.endswith("…")
    assert wide(short) <= 80


@given(st.text(), st.floats(20, 300))
def test_no_line_is_wider_than_it_may_be_and_no_letter_is_lost(text: str, width: float) -> None:
    lines = wrapped(text, width=width)
    assert "".join("".join(lines).split()) == "".join(clean(text).split())
    assert all(wide(line) <= width + 0.1 or len(line) <= 8 for line in lines)


def test_letters_of_the_bundled_fonts_are_never_missing() -> None:
    assert missing_glyphs("Ångström Правительство Ελλάδα שלום “—” \u00a0\u200d") == ()


def test_a_character_that_no_font_has_is_named_once() -> None:
    assert missing_glyphs("a\U0010fffdb\U0010fffd") == ("\U0010fffd",)
