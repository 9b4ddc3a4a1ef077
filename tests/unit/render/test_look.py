"""Looks: readable, and never by colour alone."""

import re
from dataclasses import replace
from itertools import combinations

import pytest
from tests.unit.maps.talk import debate_of

from argmap.analysis.weighing.holding import Holding
from argmap.maps.map import Box, BoxKind, Highlight, LineKind
from argmap.maps.views import issue_map
from argmap.model.ids import IssueId
from argmap.model.standings import Standing
from argmap.render.drawing import Mark, Rect
from argmap.render.layout import lay_out
from argmap.render.look import BOXES, INK, JUNCTIONS, LINES, PAPER, SIDES
from argmap.render.marks import mark_shapes
from argmap.render.signs import HOLDINGS, STANDINGS, box_look
from argmap.render.svg import render_svg

INKS = [
    *((look.ink, look.fill) for look in (*BOXES.values(), *JUNCTIONS.values())),
    *((side.colour, PAPER) for side in SIDES),
    *((look.colour, PAPER) for look in (*STANDINGS.values(), *HOLDINGS.values())),
    *((look.colour, BOXES[BoxKind.THESIS].fill) for look in STANDINGS.values()),
    (INK, PAPER),
]
RELATIONS = (LineKind.BECAUSE, LineKind.BUT, LineKind.UNLESS, LineKind.BEARS)


@pytest.mark.parametrize(("ink", "ground"), INKS)
def test_words_stand_out_from_their_ground(ink: str, ground: str) -> None:
    assert contrast(ink, ground) >= 4.5


@pytest.mark.parametrize("kind", list(LineKind))
def test_lines_stand_out_from_the_paper(kind: LineKind) -> None:
    assert contrast(LINES[kind].colour, PAPER) >= 4.5


def test_relations_differ_by_stroke_or_end_without_their_colour() -> None:
    for one, other in combinations((*RELATIONS, LineKind.PREMISE), 2):
        a, b = LINES[one], LINES[other]
        assert (a.dash, a.head) != (b.dash, b.head)
    strokes = [LINES[kind].dash for kind in RELATIONS]
    assert len(set(strokes)) == len(strokes)


def test_sides_differ_by_pattern_without_their_colour() -> None:
    assert len({side.pattern for side in SIDES}) == len(SIDES)


def test_junctions_differ_by_shape_without_their_colour() -> None:
    shapes = {(look.radius, look.dash) for look in JUNCTIONS.values()}
    assert len(shapes) == len(JUNCTIONS)


def test_every_standing_has_a_sign_of_its_own_without_its_colour() -> None:
    area = Rect(x=0.0, y=0.0, width=10.0, height=10.0)
    signs = {
        mark_shapes(Mark(sign=look.sign, area=area, colour=INK), unit=1.0)
        for look in STANDINGS.values()
    }
    assert set(STANDINGS) == set(Standing)
    assert len(signs) == len(Standing)


@pytest.mark.parametrize("kind", list(JUNCTIONS))
def test_the_junction_of_a_step_that_fails_is_hollow_and_readable(kind: LineKind) -> None:
    failing = Box(id="b", kind=BoxKind.ARGUMENT, text="because", holding=Holding.FAILS)
    look = box_look(failing, kind)
    assert look.fill == PAPER
    assert contrast(look.ink, look.fill) >= 4.5


def test_what_is_highlighted_has_a_heavier_border() -> None:
    plain = Box(id="b", kind=BoxKind.CLAIM, text="So it is.")
    heavy = replace(plain, highlight=Highlight.DECIDES)
    assert box_look(heavy).width >= 2 * box_look(plain).width


def test_an_unstated_premise_is_dashed_and_slanted() -> None:
    assert BOXES[BoxKind.WARRANT].dash
    assert "Italic" in BOXES[BoxKind.WARRANT].face


@pytest.mark.engine
def test_a_picture_without_colours_still_tells_two_sides_and_three_relations_apart() -> None:
    grey = uncoloured("safe because clean unless storm\n safe but cold")
    assert set(re.findall(r">(Yes|No|because|but|unless)<", grey)) == {
        "Yes",
        "No",
        "because",
        "but",
        "unless",
    }
    strokes = re.findall(r'<path [^>]*stroke-width="1\.5"( stroke-dasharray="[^"]*")?', grey)
    assert len(set(strokes)) == 3


def uncoloured(talk: str) -> str:
    """A map's picture in one colour."""
    map_ = issue_map(debate_of(f"Yes: safe\n No: unsafe\n {talk}"), IssueId("issue"))
    return re.sub(r"#[0-9a-f]{6}", "#000000", render_svg(lay_out(map_)).decode())


def contrast(one: str, other: str) -> float:
    """The ratio of luminances, as WCAG 2 defines it."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    shares = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [s / 12.92 if s <= 0.03928 else ((s + 0.055) / 1.055) ** 2.4 for s in shares]
    return sum(w * s for w, s in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
