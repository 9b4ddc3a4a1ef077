"""Which colors words can be read in, and the nearest ones in which they can."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.analysis.contrast import TEXT_CONTRAST, WHITE, contrast, nearest_legible

COLORS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@pytest.mark.parametrize(
    ("color", "ratio"),
    [
        ("#000000", 21.0),
        ("#767676", 4.54),
        ("#777777", 4.48),
        ("#ff0000", 4.0),
        ("#00ff00", 1.37),
        ("#0000ff", 8.59),
        ("#ffffff", 1.0),
    ],
)
def test_ratios_on_white_that_the_guidelines_give(color: str, ratio: float) -> None:
    assert round(contrast(color, WHITE), 2) == ratio


@given(COLORS, COLORS)
def test_it_is_the_same_both_ways_round(one: str, other: str) -> None:
    assert contrast(one, other) == contrast(other, one)
    assert 1 <= contrast(one, other) <= 21


@given(COLORS)
def test_what_can_be_read_stays(color: str) -> None:
    found = nearest_legible(color)
    assert (found == color) == (contrast(color, WHITE) >= TEXT_CONTRAST)
    assert nearest_legible(found) == found


@given(COLORS)
def test_a_color_is_darkened_by_no_more_than_it_must(color: str) -> None:
    found = nearest_legible(color)
    assert contrast(found, WHITE) >= TEXT_CONTRAST
    assert found == color or contrast(found, WHITE) < TEXT_CONTRAST + 0.07


@given(COLORS)
def test_on_a_dark_ground_it_is_lightened(color: str) -> None:
    found = nearest_legible(color, on="#171b1f")
    assert contrast(found, "#171b1f") >= TEXT_CONTRAST
    assert contrast(found, "#000000") >= contrast(color, "#000000")


@pytest.mark.parametrize("gray", range(0x77, 0x100))
def test_the_nearest_gray_is_the_lightest_that_passes(gray: int) -> None:
    assert nearest_legible("#" + f"{gray:02x}" * 3) == "#767676"


@pytest.mark.parametrize(
    ("color", "nearest"),
    [("#ff8800", "#b66002"), ("#00b0f0", "#037faf"), ("#ff0000", "#ee0000")],
)
def test_the_hue_stays(color: str, nearest: str) -> None:
    assert nearest_legible(color) == nearest
