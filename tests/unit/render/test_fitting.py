"""Fitting: which density a page gets, how its room is shared out, and what to cut."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.render.one_pagers import five_words, whole_page

from argmap.briefs.one_pager import OnePager
from argmap.model.one_pagers import Part
from argmap.origin import Origin
from argmap.render.densities import DENSITIES, Density
from argmap.render.fitting import (
    Length,
    Overflow,
    find_density,
    find_overflow,
    overflow_finding,
    share_out,
)
from argmap.render.page_cuts import without

FLOOR = 700.0
PARTS = (Part.SUBTITLE, Part.CHAIN, Part.QUOTATION)
AT = Origin("arguments/lake/briefs.yaml", ("briefs", "end-it"))


def growing(text: float) -> Callable[[Density], Length]:
    """A page of text alone, so long at 10 pt: it grows with the square of its size."""
    return lambda density: Length(end=text * (density.body / 10) ** 2, floor=FLOOR)


@given(st.floats(10, 2000), st.sampled_from([None, *DENSITIES]))
def test_it_is_the_roomiest_density_that_fits_wherever_one_begins(
    text: float, start: Density | None
) -> None:
    measure = growing(text)
    fitting = [density for density in DENSITIES if measure(density).over <= 0]
    assert find_density(measure, start=start) == (fitting[0] if fitting else None)


def test_a_full_page_is_laid_out_once_where_one_begins_at_its_density() -> None:
    tried: list[str] = []

    def measure(density: Density) -> Length:
        tried.append(density.name)
        return Length(end=FLOOR - 5, floor=FLOOR)

    assert find_density(measure, start=DENSITIES[2]) == DENSITIES[2]
    assert tried == [DENSITIES[2].name]


@given(st.floats(0, 600), st.integers(0, 12), st.sampled_from(DENSITIES))
def test_what_is_shared_out_is_what_is_free(free: float, gaps: int, density: Density) -> None:
    spread = share_out(Length(end=FLOOR - free, floor=FLOOR, gaps=gaps), density)
    assert 0 <= spread.air <= density.gap
    assert spread.drop >= -1e-9
    assert spread.air * gaps + spread.drop <= free


HEIGHTS = {Part.SUBTITLE: 3, Part.CHAIN: 2, Part.QUOTATION: 5}


def stacked(base: int) -> Callable[[OnePager], Length]:
    """Pages whose parts stand one under another: so many lines, and those of the parts."""

    def measure(page: OnePager) -> Length:
        there = {
            Part.SUBTITLE: page.subtitle,
            Part.CHAIN: page.chain,
            Part.QUOTATION: page.quoted,
        }
        lines = base + sum(HEIGHTS[part] for part, found in there.items() if found)
        return Length(end=10.0 * lines, floor=FLOOR)

    return measure


@pytest.mark.parametrize(
    ("base", "expected"),
    [
        (60, None),
        (61, Overflow(lines=1, gives=((Part.SUBTITLE, 3),))),
        (64, Overflow(lines=4, gives=((Part.SUBTITLE, 3), (Part.CHAIN, 2)))),
        (
            72,
            Overflow(
                lines=12,
                gives=((Part.SUBTITLE, 3), (Part.CHAIN, 2), (Part.QUOTATION, 5)),
                left=2,
            ),
        ),
    ],
)
def test_no_more_is_cut_than_it_takes(base: int, expected: Overflow | None) -> None:
    page = replace(whole_page(), cut_order=PARTS)
    assert find_overflow(page, measure=stacked(base), line=10) == expected


def beside(page: OnePager) -> Length:
    """A quotation beside the chain and the subtitle: the longer column counts."""
    main = 55 + 10 * bool(page.subtitle) + 10 * bool(page.chain)
    side = 60 + 14 * bool(page.quoted)
    return Length(end=10.0 * max(main, side), floor=FLOOR)


def test_what_frees_nothing_beside_a_longer_column_stays() -> None:
    page = replace(whole_page(), cut_order=(Part.SUBTITLE, Part.QUOTATION, Part.CHAIN))
    narrow = replace(page, chain=())
    assert find_overflow(narrow, measure=beside, line=10) == Overflow(
        lines=4, gives=((Part.QUOTATION, 9),)
    )


def test_what_frees_lines_only_together_is_named_together() -> None:
    page = replace(whole_page(), cut_order=(Part.QUOTATION, Part.SUBTITLE))
    overflow = find_overflow(page, measure=beside, line=10)
    assert overflow == Overflow(lines=5, gives=((Part.QUOTATION, 0), (Part.SUBTITLE, 10)))
    assert overflow_finding(overflow, at=AT).help == (
        "cut first: the quotation with the subtitle (10 lines)"
    )


def test_the_only_point_is_never_cut() -> None:
    overflow = find_overflow(
        five_words(), measure=lambda _: Length(end=FLOOR + 15, floor=FLOOR), line=10
    )
    assert overflow == Overflow(lines=2, left=2)


def test_notes_that_only_a_cut_part_leads_to_go_with_it() -> None:
    page = whole_page()
    assert [note.number for note in page.notes] == [1, 2, 3, 4]
    shorter = without(without(page, Part.QUOTATION), Part.FIGURES)
    assert [note.number for note in shorter.notes] == [1, 2, 3]


@pytest.mark.parametrize("part", Part)
def test_each_part_can_be_cut(part: Part) -> None:
    page = whole_page()
    shorter = without(page, part)
    assert shorter != page
    assert without(five_words(), part).headline == five_words().headline


@pytest.mark.parametrize(
    ("overflow", "message", "advice"),
    [
        (
            Overflow(lines=6, gives=((Part.CHAIN, 4), (Part.QUOTATION, 5))),
            "the page is 6 lines too long, at its densest",
            "cut first: the chain (4 lines), the quotation (5 lines)",
        ),
        (
            Overflow(lines=1, gives=((Part.POINTS, 1),)),
            "the page is 1 line too long, at its densest",
            "cut first: the last point (1 line)",
        ),
        (
            Overflow(lines=9, gives=((Part.CHAIN, 4), (Part.QUOTATION, 0)), left=5),
            "the page is 9 lines too long, at its densest",
            "cut the chain (4 lines), and shorten the other texts by 5 lines",
        ),
        (
            Overflow(lines=1200, left=1200),
            "the page is 1,200 lines too long, at its densest",
            "shorten its texts by 1,200 lines",
        ),
    ],
)
def test_the_finding_says_what_to_cut(overflow: Overflow, message: str, advice: str) -> None:
    finding = overflow_finding(overflow, at=AT)
    assert (finding.code, finding.message, finding.help) == ("page-overflows", message, advice)
    assert finding.at.place == AT
