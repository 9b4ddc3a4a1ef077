"""Maps laid out: everything in its place, with either engine."""

from collections.abc import Iterator

import pytest
from tests.unit.maps.talk import debate_of

from argmap.maps.map import BoxKind, LineKind, Map
from argmap.maps.overview import overview_map
from argmap.maps.views import issue_map
from argmap.model.ids import IssueId
from argmap.render.drawing import Direction, Drawing, Path, PlacedBox, Point, Rect
from argmap.render.layout import (
    Engine,
    EngineMissing,
    LayoutFailed,
    LayoutOptions,
    find_engine,
    lay_out,
)
from argmap.render.text import clean

pytestmark = pytest.mark.engine

TALK = """
    issue lake
    Yes: safe
    No: unsafe
    safe because clean + guarded / Clean water under watch is safe to swim in. unless storm
    safe because loved
    safe but cold
    cold but warm / Who is warm is not cold. unless winter
    unsafe because deep + unmarked unless clean
    clean because tested
    guarded because tested + paid
    tested but stale
    stale but renewed unless loved
    clean: The water of the lake is clean. [3]
    deep: The bottom of the lake drops away steeply only ten metres from the shore line. [12]
    issue money
    Open it: open
    Keep it shut until it is marked: shut
    open because safe
    shut because unsafe + dear
"""
MAPS = {
    "issue": issue_map(debate_of(TALK), IssueId("lake")),
    "other": issue_map(debate_of(TALK), IssueId("money")),
    "overview": overview_map(debate_of(TALK)),
    "circle": issue_map(
        debate_of("Yes: a\n a because b\n b because c\n c because a + a2 unless b"),
        IssueId("issue"),
    ),
    "fan": issue_map(
        debate_of("Yes: a\n" + "\n".join(f"a because r{n} + s{n}" for n in range(9))),
        IssueId("issue"),
    ),
}
ENGINES = [
    pytest.param(
        engine,
        marks=pytest.mark.skipif(find_engine(engine) is None, reason="engine isn't installed"),
    )
    for engine in Engine
]


@pytest.fixture(params=sorted(MAPS))
def map_(request: pytest.FixtureRequest) -> Map:
    return MAPS[request.param]


@pytest.fixture(params=ENGINES)
def options(request: pytest.FixtureRequest) -> LayoutOptions:
    return LayoutOptions(engine=request.param)


@pytest.fixture(params=list(Direction))
def drawing(map_: Map, options: LayoutOptions, request: pytest.FixtureRequest) -> Drawing:
    return lay_out(map_, direction=request.param, options=options)


def test_every_box_and_line_is_placed(map_: Map, drawing: Drawing) -> None:
    assert [placed.box for placed in drawing.boxes] == list(map_.boxes)
    assert [(p.tail, p.head) for p in drawing.paths] == [(x.tail, x.head) for x in map_.lines]


def test_no_two_boxes_overlap(drawing: Drawing) -> None:
    frames = [(placed.box.id, outline(placed)) for placed in drawing.boxes]
    touching = {
        (one, other)
        for place, (one, a) in enumerate(frames)
        for other, b in frames[place + 1 :]
        if overlap(a, b)
    }
    assert touching == set()


def test_everything_lies_within_the_drawing_with_room_for_its_border(drawing: Drawing) -> None:
    for placed in drawing.boxes:
        frame = outline(placed)
        assert min(frame.x, frame.y) >= 1.0
        assert frame.right <= drawing.width - 1.0
        assert frame.bottom <= drawing.height - 1.0


def test_every_line_of_text_fits_its_box(drawing: Drawing) -> None:
    for placed in drawing.boxes:
        area = placed.words.area
        height = placed.words.size * 1.2 * len(placed.words.lines)
        assert height <= area.height + 0.01
        joined = "".join("".join(placed.words.lines).split())
        assert joined == "".join(clean(placed.box.text).split())


def test_lines_begin_and_end_at_their_boxes(drawing: Drawing) -> None:
    frames = {placed.box.id: outline(placed) for placed in drawing.boxes}
    panels = {group.id: group.frame for group in drawing.groups}
    frames |= {
        box: panels[group.id]
        for group in drawing.map.groups
        for box in group.boxes
        if drawing.map.by_id[box].kind is BoxKind.ISSUE
    }
    for path in drawing.paths:
        if path.kind is LineKind.POSITION:
            continue
        assert distance(path.start, frames[path.tail]) < 2.0
        assert distance(path.tip or path.foot, frames[path.head]) < 2.0


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("direction", list(Direction))
@pytest.mark.parametrize("name", ["issue", "other", "fan"])
def test_no_line_runs_through_a_box_between_its_ends(
    name: str, direction: Direction, engine: Engine
) -> None:
    drawing = lay_out(MAPS[name], direction=direction, options=LayoutOptions(engine=engine))
    crossed = {
        (path.tail, path.head, placed.box.id)
        for path in drawing.paths
        for placed in drawing.boxes
        if placed.box.id not in (path.tail, path.head)
        for place in course(path)
        if inside(place, shrunk(placed.frame))
    }
    assert crossed == set()


def test_both_engines_place_the_same_boxes() -> None:
    if any(find_engine(engine) is None for engine in Engine):
        pytest.skip("an engine isn't installed")
    for map_ in MAPS.values():
        drawings = [lay_out(map_, options=LayoutOptions(engine=engine)) for engine in Engine]
        sizes = [{b.box.id: (b.frame.width, b.frame.height) for b in d.boxes} for d in drawings]
        assert sizes[0] == sizes[1]


def test_exceptions_meet_in_a_compartment_of_their_own() -> None:
    drawing = lay_out(MAPS["issue"])
    junction = next(b for b in drawing.boxes if b.box.id == "argument-safe.because.1")
    assert junction.unless is not None
    ends = {
        path.kind: path.tip or path.foot for path in drawing.paths if path.head == junction.box.id
    }
    assert distance(ends[LineKind.UNLESS], junction.unless.frame) < 0.1
    assert distance(ends[LineKind.PREMISE], junction.frame) < 0.1


def test_a_box_grows_wider_before_a_long_word_is_torn() -> None:
    word = "Rindfleischetikettierungsüberwachung"
    drawing = lay_out(issue_map(debate_of(f"Yes: a\n a: {word} matters."), IssueId("issue")))
    assert drawing.boxes[0].words.lines == (word, "matters.")


def test_the_same_map_is_drawn_the_same() -> None:
    assert lay_out(MAPS["issue"]) == lay_out(MAPS["issue"])


def test_a_layout_that_takes_too_long_is_given_up() -> None:
    talk = "\n".join(f"c{n // 7} because c{n} + c{n * 7 % 900}" for n in range(1, 900))
    large = issue_map(debate_of(f"Yes: c0\n{talk}"), IssueId("issue"))
    with pytest.raises(LayoutFailed, match=r"took over 0\.05 seconds"):
        lay_out(large, options=LayoutOptions(seconds=0.05))


def test_an_engine_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(EngineMissing, match="`dot`"):
        lay_out(MAPS["issue"], options=LayoutOptions(engine=Engine.NATIVE))


def outline(placed: PlacedBox) -> Rect:
    """A box's frame with its further compartment."""
    if placed.unless is None:
        return placed.frame
    a, b = placed.frame, placed.unless.frame
    return Rect(x=a.x, y=a.y, width=b.right - a.x, height=b.bottom - a.y)


def overlap(a: Rect, b: Rect) -> bool:
    return (
        a.x < b.right - 0.1
        and b.x < a.right - 0.1
        and a.y < b.bottom - 0.1
        and b.y < a.bottom - 0.1
    )


def shrunk(rect: Rect) -> Rect:
    return Rect(x=rect.x + 1.5, y=rect.y + 1.5, width=rect.width - 3, height=rect.height - 3)


def inside(place: Point, rect: Rect) -> bool:
    return rect.x < place[0] < rect.right and rect.y < place[1] < rect.bottom


def distance(place: Point, rect: Rect) -> float:
    """How far a place is from a rectangle; 0 inside."""
    x = max(rect.x - place[0], 0, place[0] - rect.right)
    y = max(rect.y - place[1], 0, place[1] - rect.bottom)
    return float((x * x + y * y) ** 0.5)


def course(path: Path) -> Iterator[Point]:
    """Places along a path."""
    here = path.start
    for segment in path.segments:
        points = (here, *segment) if len(segment) == 3 else (here, here, segment[0], segment[0])
        yield from (bezier(points, step / 20) for step in range(21))
        here = segment[-1]


def bezier(points: tuple[Point, ...], share: float) -> Point:
    rest = 1 - share
    weights = (rest**3, 3 * rest**2 * share, 3 * rest * share**2, share**3)
    return (
        sum(w * p[0] for w, p in zip(weights, points, strict=True)),
        sum(w * p[1] for w, p in zip(weights, points, strict=True)),
    )
