"""The project's own topic on paper: every map of it, on either paper, stands up to a look."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import combinations, pairwise
from pathlib import Path as FilePath

import pytest
from tests.unit.render.test_layout import bezier

from argmap.analysis.weighing.assessment import assess
from argmap.maps.map import BoxKind, LineKind, Map
from argmap.maps.outline import outline
from argmap.maps.overview import overview_map
from argmap.maps.untangle import untangled
from argmap.maps.views import issue_map
from argmap.model.debate import Debate
from argmap.model.ids import IssueId, TopicId
from argmap.reading.project import read_project
from argmap.render.drawing import Path, PlacedBox, Point, Rect, Words
from argmap.render.fonts import Face
from argmap.render.look import LEADING, LINES
from argmap.render.map_html import sheet_html
from argmap.render.sheets import Sheet, fit_sheets
from argmap.render.signs import STANDINGS
from argmap.render.text import measure

pytestmark = pytest.mark.engine

MARGIN = 36.0
PAPERS = {"letter": (612.0, 792.0), "a4": (595.28, 841.89)}
VIEWS = ("overview", "public-safety", "opt-out", "reform-or-halt")


@cache
def debate() -> Debate:
    return read_project(FilePath(__file__).parents[3]).debates[TopicId("secure-communities")]


def drawn(view: str) -> Map:
    standings = assess(debate()).standings
    if view == "overview":
        return overview_map(debate(), standings=standings)
    return issue_map(debate(), IssueId(view), standings=standings)


@pytest.fixture(scope="module", params=[(v, p) for v in VIEWS for p in PAPERS], ids="-".join)
def sheets(request: pytest.FixtureRequest) -> tuple[Sheet, ...]:
    view, paper = request.param
    width, height = PAPERS[paper]
    return fit_sheets(drawn(view), width=width - 2 * MARGIN, height=height - 2 * MARGIN)


def test_nothing_written_is_under_seven_points(sheets: tuple[Sheet, ...]) -> None:
    sizes = [float(s) for x in sheets for s in re.findall(r"font-size:([\d.]+)pt", sheet_html(x))]
    assert min(sizes) >= 6.995


def test_no_box_or_tag_lies_on_another_box(sheets: tuple[Sheet, ...]) -> None:
    touching = [
        (one.box.text, other.box.text)
        for sheet in sheets
        for one, other in combinations(sheet.drawing.boxes, 2)
        if any(overlap(a, b) for a in areas(one) for b in areas(other))
    ]
    assert touching == []


def test_no_tag_lies_on_another_of_its_box(sheets: tuple[Sheet, ...]) -> None:
    touching = [
        placed.box.text
        for sheet in sheets
        for placed in sheet.drawing.boxes
        for one, other in combinations([t for t in placed.tags if t.border], 2)
        if overlap(one.frame, other.frame)
    ]
    assert touching == []


def test_no_line_runs_over_a_box_or_a_tag_of_others(sheets: tuple[Sheet, ...]) -> None:
    crossed = [
        (path.kind, placed.box.text)
        for sheet in sheets
        for path in sheet.drawing.paths
        for placed in sheet.drawing.boxes
        if placed.box.id not in (path.tail, path.head)
        for area in areas(placed)
        if runs_over(path, area)
    ]
    assert crossed == []


def test_no_line_runs_over_the_tags_of_its_own_boxes(sheets: tuple[Sheet, ...]) -> None:
    crossed = [
        (path.kind, placed.box.text)
        for sheet in sheets
        for path in sheet.drawing.paths
        for placed in sheet.drawing.boxes
        for tag in placed.tags
        if tag.border and runs_over(path, tag.frame)
    ]
    assert crossed == []


def test_lines_of_two_arguments_never_cross(sheets: tuple[Sheet, ...]) -> None:
    for sheet in sheets:
        inner = [path for path in sheet.drawing.paths if path.kind is not LineKind.BEARS]
        for one, other in combinations(inner, 2):
            if one.head != other.head or LineKind.PREMISE not in (one.kind, other.kind):
                assert not crossing(one, other), (one.tail, other.tail)


def test_lines_to_two_boxes_never_run_on_each_other(sheets: tuple[Sheet, ...]) -> None:
    shared = [
        (one.tail, other.tail)
        for sheet in sheets
        for one, other in combinations(sheet.drawing.paths, 2)
        if one.head != other.head and overlap(around(course(one)), around(course(other)))
        for p in pairwise(course(one))
        for q in pairwise(course(other))
        if together(p, q)
    ]
    assert shared == []


def test_every_word_stays_within_its_box(sheets: tuple[Sheet, ...]) -> None:
    for sheet in sheets:
        for placed in sheet.drawing.boxes:
            words = placed.words
            face = Face.BOLD if words.bold else Face.ITALIC if words.italic else Face.REGULAR
            widest = max(measure(line, face=face, size=words.size) for line in words.lines)
            assert widest <= words.area.width + 0.1


def test_nothing_small_in_a_box_lies_on_its_words(sheets: tuple[Sheet, ...]) -> None:
    touching = [
        placed.box.text
        for sheet in sheets
        for placed in sheet.drawing.boxes
        for tag in placed.tags
        if overlap(tag.frame, printed(placed.words))
    ]
    assert touching == []


def test_the_legend_explains_each_standing_that_is_drawn(sheets: tuple[Sheet, ...]) -> None:
    for sheet in sheets:
        told = {line for placed in sheet.legend.boxes for line in placed.words.lines}
        shown = {box.standing for box in sheet.drawing.map.boxes}
        assert {s for s, look in STANDINGS.items() if look.words in told} == shown - {None}


def test_the_legend_explains_each_kind_of_line_that_is_drawn(sheets: tuple[Sheet, ...]) -> None:
    for sheet in sheets:
        told = {line for placed in sheet.legend.boxes for line in placed.words.lines}
        kinds = {line.kind for line in sheet.drawing.map.lines} - {LineKind.PREMISE}
        drawn_kinds = {path.kind for path in sheet.legend.paths} - {LineKind.PREMISE}
        assert {LINES[kind].words for kind in kinds} <= told
        assert drawn_kinds == kinds


def test_no_position_is_called_by_a_name_that_was_cut(sheets: tuple[Sheet, ...]) -> None:
    tags = [
        line
        for sheet in sheets
        for placed in sheet.drawing.boxes
        for tag in placed.tags
        for line in tag.words.lines
    ]
    assert tags
    assert not [tag for tag in tags if "…" in tag]


@pytest.mark.parametrize("view", VIEWS[1:])
def test_the_first_sheet_opens_with_a_thesis_and_pages_are_few(view: str) -> None:
    made = fit_sheets(drawn(view), width=540.0, height=720.0)
    assert made[0].drawing.map.boxes[0].kind is BoxKind.THESIS
    assert made[0].part_title == ""
    assert all(sheet.part_title for sheet in made[1:])
    assert len(made) <= 6


@pytest.mark.parametrize("view", VIEWS)
def test_the_outline_tells_all_that_the_picture_shows(view: str) -> None:
    map_ = drawn(view)
    assert {line.box for line in outline(map_)} | {
        box.id for box in map_.boxes if box.kind is BoxKind.ARGUMENT
    } == set(map_.by_id)
    assert len(untangled(map_).lines) == len(map_.lines)


def printed(words: Words) -> Rect:
    """What the lines of some words take of their area, without the space between lines."""
    height = words.size * (LEADING * (len(words.lines) - 1) + 0.95)
    area = words.area
    return replace(area, y=area.y + (area.height - height) / 2, height=height)


def areas(placed: PlacedBox) -> Iterator[Rect]:
    """All that a box covers: its frame, its further compartment, its tags."""
    yield placed.frame
    if placed.unless is not None:
        yield placed.unless.frame
    yield from (tag.frame for tag in placed.tags if tag.border)


def overlap(a: Rect, b: Rect) -> bool:
    least = 0.1
    return (
        min(a.right, b.right) - max(a.x, b.x) > least
        and min(a.bottom, b.bottom) - max(a.y, b.y) > least
    )


def runs_over(path: Path, area: Rect) -> bool:
    inner = Rect(x=area.x + 0.5, y=area.y + 0.5, width=area.width - 1, height=area.height - 1)
    places = course(path)
    return overlap(around(places), inner) and any(
        inner.x < x < inner.right and inner.y < y < inner.bottom
        for (x1, y1), (x2, y2) in pairwise(places)
        for share in (n / 24 for n in range(25))
        for x, y in [(x1 + (x2 - x1) * share, y1 + (y2 - y1) * share)]
    )


def crossing(one: Path, other: Path) -> bool:
    a, b = course(one), course(other)
    return overlap(around(a), around(b)) and any(
        cross(p, q) for p in pairwise(a) for q in pairwise(b)
    )


def course(path: Path) -> tuple[Point, ...]:
    """The corners of a path, and some places along each of its curves."""
    places = [path.start]
    for segment in path.segments:
        here = places[-1]
        steps = 6 if len(segment) == 3 else 0
        places.extend(bezier((here, *segment), step / steps) for step in range(1, steps))
        places.append(segment[-1])
    return tuple(places)


def around(places: tuple[Point, ...]) -> Rect:
    xs, ys = zip(*places, strict=True)
    grown = 0.2
    return Rect(
        x=min(xs) - grown,
        y=min(ys) - grown,
        width=max(xs) - min(xs) + 2 * grown,
        height=max(ys) - min(ys) + 2 * grown,
    )


def together(a: tuple[Point, Point], b: tuple[Point, Point]) -> bool:
    """Whether two upright or level pieces run along each other."""
    for axis in (0, 1):
        level = {round(place[axis], 1) for place in (*a, *b)}
        if len(level) == 1:
            (p, q), (r, s) = (sorted(place[1 - axis] for place in piece) for piece in (a, b))
            return min(q, s) - max(p, r) > 1.0
    return False


def cross(a: tuple[Point, Point], b: tuple[Point, Point]) -> bool:
    """Whether two straight pieces cross each other."""

    def turn(p: Point, q: Point, r: Point) -> float:
        return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])

    (p, q), (r, s) = a, b
    return turn(p, q, r) * turn(p, q, s) < -1e-6 and turn(r, s, p) * turn(r, s, q) < -1e-6
