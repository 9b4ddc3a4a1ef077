"""Standings, failing steps and highlights, as they are drawn."""

import re
from itertools import combinations

import pytest
from tests.unit.maps.talk import debate_of
from tests.unit.render.test_drawn_topic import overlap
from tests.unit.render.test_svg import element, parsed, words

from argmap.analysis.explaining.accounts import account
from argmap.analysis.weighing.assessment import assess
from argmap.maps.decisive import decisive
from argmap.maps.map import BoxKind, Map
from argmap.maps.views import issue_map
from argmap.maps.why import why_map
from argmap.model.ids import ClaimId, IssueId
from argmap.model.standings import Standing
from argmap.render.drawing import Direction, Drawing, PlacedBox, Tag
from argmap.render.fonts import Face
from argmap.render.layout import lay_out
from argmap.render.legend import draw_legend
from argmap.render.look import SMALL
from argmap.render.pictures import draw_svg
from argmap.render.sheets import fit_sheets
from argmap.render.signs import STANDINGS, Sign
from argmap.render.text import measure

pytestmark = pytest.mark.engine

LAKE = """
    Yes: safe
    No: unsafe
    safe because clean + guarded / Clean water under watch is safe. unless storm
    safe because any of loved + known
    safe because round
    safe but cold
    cold because liar
    round because other
    other because round
    unsafe because deep + steep
    loved because sum of old + near + far
    clean quotation 2 unless biased
    deep quotation 1 unless biased
    liar but lied
    lied but liar
    liar presumed 0.5
    lied presumed 0.5
    biased granted
    storm granted
    near granted
    even presumed 1
    even but odd
    odd presumed 0.4
    loved because even
    clean: The water of the lake is clean enough to bathe in all summer. [3]
    deep: The ground is steep. [1]
"""


def drawn(talk: str = LAKE) -> Map:
    debate = debate_of(talk)
    return issue_map(debate, IssueId("issue"), standings=assess(debate).standings)


@pytest.fixture(scope="module", params=list(Direction))
def drawing(request: pytest.FixtureRequest) -> Drawing:
    return lay_out(drawn(), direction=request.param)


def test_the_debate_of_these_tests_has_every_standing() -> None:
    assert {box.standing for box in drawn().boxes} == {*Standing, None}


def test_every_claim_bears_its_standing_as_a_sign_and_a_word(drawing: Drawing) -> None:
    told = {}
    for placed in drawing.boxes:
        for tag in placed.tags:
            if tag.mark is not None:
                told[placed.box.id] = (tag.mark.sign, *tag.words.lines)
    assert told == {
        box.id: (STANDINGS[box.standing].sign, box.standing.words)
        for box in drawing.map.boxes
        if box.standing is not None
    }


def test_a_standing_lies_on_nothing_else_of_its_box(drawing: Drawing) -> None:
    touching = [
        (placed.box.id, one.words.lines, other.words.lines)
        for placed in drawing.boxes
        for one, other in combinations(placed.tags, 2)
        if overlap(one.frame, other.frame)
    ]
    assert touching == []


def test_a_standing_stays_in_its_box_and_its_word_beside_its_sign(drawing: Drawing) -> None:
    for placed in drawing.boxes:
        for tag in placed.tags:
            if tag.mark is not None:
                assert placed.frame.x <= tag.frame.x
                assert tag.frame.right <= placed.frame.right
                assert tag.mark.area.right < tag.words.area.x
                assert written(tag) <= tag.words.area.width + 0.01


def test_where_lines_arrive_from_below_no_standing_stands_on_the_border() -> None:
    down = lay_out(drawn(), direction=Direction.DOWN)
    assert [tag for placed in down.boxes for tag in standings(placed) if tag.border] == []


def test_boxes_grow_no_higher_where_the_standing_has_room_on_the_border() -> None:
    plain = lay_out(issue_map(debate_of(LAKE), IssueId("issue")))
    shown = {placed.box.id: placed for placed in lay_out(drawn()).boxes}
    grown = {
        placed.box.id: shown[placed.box.id].frame.height - placed.frame.height
        for placed in plain.boxes
        if placed.box.side_index is not None and placed.box.standing is None
    }
    assert grown
    assert {round(more, 3) for more in grown.values()} == {0.0}


def test_a_side_with_a_long_name_leaves_the_standing_a_line_of_its_own() -> None:
    label = "Halt it until it is fixed"
    placed = lay_out(drawn(f"{label}: a\n No: b\n a: So it is. [2]")).boxes[0]
    (tag,) = standings(placed)
    assert tag.border is None
    assert tag.frame.y > placed.words.area.y


def test_a_step_that_fails_has_a_sign_and_a_thin_line(drawing: Drawing) -> None:
    signs = {p.box.id: p.mark.sign for p in drawing.boxes if p.mark is not None}
    assert signs["argument-safe.because.1"] is Sign.CROSS
    assert signs["argument-safe.because.3"] is Sign.QUESTION
    assert "argument-safe.because.2" not in signs
    thin = {path.tail for path in drawing.paths if path.heaviness < 1}
    assert thin == set(signs)


def test_the_words_of_a_junction_stay_in_it(drawing: Drawing) -> None:
    for placed in drawing.boxes:
        if placed.box.kind is BoxKind.ARGUMENT:
            for tag in placed.tags:
                face = Face.REGULAR
                assert measure(tag.words.lines[0], face=face, size=SMALL) < placed.frame.width
                assert tag.frame.bottom <= placed.frame.bottom


def test_what_questions_evidence_is_joined_by_a_junction_with_its_own_word() -> None:
    svg = draw_svg(drawn())
    assert words(element(svg, "box-questions-clean-biased")) == "unlessquotation\u00a02"
    assert words(element(svg, "box-questions-deep-biased")) == "unlessits evidence"


def test_the_legend_lists_what_occurs_and_nothing_else() -> None:
    plain = told(draw_legend(issue_map(debate_of(LAKE), IssueId("issue")), width=500.0))
    full = told(draw_legend(drawn(), width=500.0))
    few = told(draw_legend(drawn("Yes: a\n a because b\n b granted"), width=500.0))
    assert {look.words for look in STANDINGS.values()} <= full
    assert {"step that does not hold", "step that may hold or not"} <= full
    assert {"“any one”: each premise suffices", "unless: an exception to evidence"} <= plain
    assert not {look.words for look in STANDINGS.values()} & plain
    assert few == {
        "because: a reason",
        "thesis",
        "speaks for: Yes",
        STANDINGS[Standing.STANDS].words,
    }


def test_no_sign_is_a_character() -> None:
    svg = draw_svg(drawn()).decode()
    drawn_words = "".join(re.findall(r"<tspan[^>]*>([^<]*)", svg))
    assert set(drawn_words) <= set("“”·: \u00a0,()-.") | {c for c in drawn_words if c.isalnum()}


def test_a_box_is_called_by_its_claim_and_its_standing() -> None:
    svg = draw_svg(drawn(), link_for=lambda claim: "#c" if claim == "clean" else None)
    (link,) = (a for a in parsed(svg).iter() if a.get("aria-label"))
    assert link.get("aria-label") == (
        "Yes: The water of the lake is clean enough to bathe in all summer. (stands) (3 quotations)"
    )
    titles = [
        e.text for e in element(svg, "box-argument-safe.because.1") if e.tag.endswith("title")
    ]
    assert titles == ["because, does not hold"]


def test_what_decides_is_drawn_heavier_and_says_so() -> None:
    assessment = assess(debate_of(LAKE))
    why = account(assessment, ClaimId("deep"))
    map_ = why_map(assessment, ClaimId("deep"), elements=why.mentioned, highlight=decisive(why))
    svg = draw_svg(map_)
    assert words(element(svg, "box-claim-deep")).endswith("falls · asked about")
    assert "stands · decides" in words(element(svg, "box-claim-biased"))
    assert {path.heaviness > 1 for path in lay_out(map_).paths} == {True}


def test_a_lone_premise_keeps_its_junction_beside_it() -> None:
    talk = "Yes: a\n" + "\n".join(
        f"a because b{n} + c{n} unless d{n}\n b{n} because e{n}" for n in range(3)
    )
    placed = {
        p.box.id: p for p in lay_out(drawn(f"{talk}\na quotation 1 unless f\na: So. [1]")).boxes
    }
    for tail, junction in (("claim-f", "questions-a-f"), ("claim-e0", "argument-b0.because.1")):
        middles = [p.frame.y + p.frame.height / 2 for p in (placed[tail], placed[junction])]
        assert middles[0] == pytest.approx(middles[1], abs=3.0)


@pytest.mark.parametrize("paper", [(540.0, 720.0), (523.0, 770.0)])
def test_sheets_with_standings_stay_readable(paper: tuple[float, float]) -> None:
    more = "\n".join(
        f"safe because m{n} + k{n}\n m{n} because o{n}\n m{n}: A claim with words to fill it. [2]"
        for n in range(9)
    )
    sheets = fit_sheets(drawn(f"{LAKE}\n{more}"), width=paper[0], height=paper[1])
    assert len(sheets) > 1
    assert min(sheet.least_size for sheet in sheets) >= 7.0


def told(legend: Drawing) -> set[str]:
    return {line for placed in legend.boxes for line in placed.words.lines}


def standings(placed: PlacedBox) -> list[Tag]:
    return [tag for tag in placed.tags if tag.mark is not None]


def written(tag: Tag) -> float:
    return measure(tag.words.lines[0], face=Face.BOLD, size=SMALL)
