"""Flow sheets: what is said stands in the speech where that side would say it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.topics import read_topic
from tests.unit.briefs.building import profile

from argmap.analysis.quotations import prove
from argmap.analysis.weighing.assessment import assess
from argmap.briefs.dossier import open_dossier
from argmap.briefs.flow import Flow, build_flow
from argmap.briefs.flow_grid import Grid, Remark
from argmap.briefs.flow_packing import pack
from argmap.briefs.flow_sheets import FlowCell, FlowPart, FlowSheet
from argmap.model.formats import FlowColumn
from argmap.model.issues import Side
from argmap.model.profiles import FlowFill, Level
from argmap.reading.rules import shipped_rules

LAKE = """
title: Mill Lake
motion: Mill Lake should be closed to swimmers.
issues:
  safety:
    title: Safety
    question: Is the lake safe?
    positions:
      unsafe: {label: "No", thesis: unsafe, side: pro}
      safe: {label: "Yes", thesis: safe, side: con}

claims:
  unsafe:
    text: The lake is not safe.
    because: [{premises: [cold, drowning]}]
  cold:
    text: The water is cold.
    evidence: [{source: report, quote: So it is.}]
    but: [{premises: [warm-in-july]}]
  drowning: {text: People drown in cold water., common-ground: true}
  warm-in-july:
    text: By July the water is warm.
    evidence: [{source: rumour, quote: So they say.}]
    but: [{premises: [accidents-in-june]}, {premises: [hearsay]}]
  accidents-in-june:
    text: The accidents are in June.
    but: [{premises: [few]}]
  few: {text: There were two accidents., common-ground: true}
  hearsay: {text: It is hearsay., common-ground: true, tags: [varsity]}
  safe:
    text: The lake is safe.
    because: [{premises: [guarded]}, {premises: [clean]}]
  guarded:
    text: The beach is guarded.
    but: [{premises: [strike]}]
  strike: {text: The guards are on strike., common-ground: true}
  clean: {text: The water is clean., common-ground: true}
"""


def flow(root: Path, page: str = LAKE, *, format_: str = "policy", **changes: object) -> Flow:
    debate = read_topic(page, root)
    chosen = profile(format=shipped_rules().formats.get(format_), **changes)
    return build_flow(open_dossier(assess(debate), chosen, proofs=prove(debate)))


def written(sheet: FlowSheet) -> list[dict[str, str]]:
    """The rows of a sheet, by the speeches in which something is said."""
    return [
        {head.label: cell.line for head, cell in zip(sheet.heads, row, strict=True) if cell}
        for part in sheet.parts
        for row in part.rows
    ]


def arguments(sheet: FlowSheet) -> list[str]:
    """What each argument on a sheet begins with."""
    return [next(cell.text for cell in part.rows[0] if cell) for part in sheet.parts]


def test_a_sheet_for_each_case_and_one_more_for_each_side(tmp_path: Path) -> None:
    made = flow(tmp_path)
    assert [(sheet.name, sheet.title) for sheet in made.sheets] == [
        ("Aff 1", "The lake is not safe"),
        ("Aff 2", ""),
        ("Neg 1", "The lake is safe"),
        ("Neg 2", ""),
    ]


def test_short_arguments_of_a_case_share_a_sheet_and_its_room(tmp_path: Path) -> None:
    neg = flow(tmp_path).sheets[2]
    assert arguments(neg) == ["The beach is guarded", "The water is clean"]
    first, last = neg.parts
    assert 10 <= first.room <= 25
    assert last.room == 0


def test_a_case_that_fills_a_page_goes_on_to_another(tmp_path: Path) -> None:
    many = range(16)
    reasons = ", ".join(f"{{premises: [reason-{n}]}}" for n in many)
    claims = "".join(f"  reason-{n}: {{text: Reason {n}., common-ground: true}}\n" for n in many)
    page = LAKE.replace("because: [{premises: [guarded]},", f"because: [{reasons},") + claims
    sheets = [one for one in flow(tmp_path, page).sheets if one.name.startswith("Neg")]
    assert [one.title for one in sheets] == [
        "The lake is safe (1 of 2)",
        "The lake is safe (2 of 2)",
        "",
    ]
    assert [name for one in sheets for name in arguments(one)] == [
        *(f"Reason {n}" for n in many),
        "The water is clean",
    ]


def test_attack_and_answers_in_the_speeches_where_they_are_made(tmp_path: Path) -> None:
    aff, *_ = flow(tmp_path).sheets
    assert written(aff) == [
        {
            "1AC": "The water is cold (“Report” n.d.)",
            "1NC": "1. By July the water is warm (“Rumour” n.d.)",
            "2AC": "1. The accidents are in June",
            "Block": "1. There were two accidents",
        },
        {"2AC": "2. It is hearsay"},
        {"1AC": "People drown in cold water"},
    ]


def test_a_negative_argument_is_first_heard_in_the_negatives_first_speech(tmp_path: Path) -> None:
    neg = flow(tmp_path).sheets[2]
    assert [head.label for head in neg.heads] == ["1NC", "2AC", "Block", "1AR", "2NR", "2AR"]
    assert written(neg) == [
        {"1NC": "The beach is guarded", "2AC": "1. The guards are on strike"},
        {"1NC": "The water is clean"},
    ]


def test_in_public_forum_cases_are_read_before_anything_is_answered(tmp_path: Path) -> None:
    aff, _, neg, *_ = flow(tmp_path, format_="public-forum").sheets
    assert list(written(aff)[0]) == ["AC", "NR", "AS", "NS"]
    assert list(written(neg)[0]) == ["NC", "AR"]


@pytest.mark.parametrize("format_", sorted(shipped_rules().formats))
def test_every_format_has_room_for_case_attack_and_answer(tmp_path: Path, format_: str) -> None:
    for sheet in flow(tmp_path, format_=format_).sheets:
        assert sheet.heads[0].side is sheet.side
        assert all(len(row) == len(sheet.heads) for part in sheet.parts for row in part.rows)
    cells = [one for sheet in flow(tmp_path, format_=format_).sheets for one in written(sheet)]
    assert sum(len(row) for row in cells) >= 8


def test_who_speaks_stands_over_each_column_unless_the_speech_says_so(tmp_path: Path) -> None:
    policy = flow(tmp_path).sheets[0].heads[:2]
    assert [(head.label, head.who) for head in policy] == [("1AC", "Aff"), ("1NC", "Neg")]
    schools = flow(tmp_path, format_="world-schools").sheets[0].heads[:2]
    assert [(head.label, head.who) for head in schools] == [("Prop 1", ""), ("Opp 1", "")]


def test_without_a_format_the_columns_are_numbered(tmp_path: Path) -> None:
    aff, *_ = flow(tmp_path, format_="").sheets
    assert [(head.label, head.who) for head in aff.heads[:3]] == [
        ("1", "Aff"),
        ("2", "Neg"),
        ("3", "Aff"),
    ]


def test_blank_sheets_bear_the_arguments_names_alone(tmp_path: Path) -> None:
    filled, blank = flow(tmp_path), flow(tmp_path, flow=FlowFill.BLANK)
    assert [sheet.title for sheet in blank.sheets] == [sheet.title for sheet in filled.sheets]
    assert [written(sheet) for sheet in blank.sheets] == [
        [{"1AC": "The water is cold"}],
        [],
        [{"1NC": "The beach is guarded"}, {"1NC": "The water is clean"}],
        [],
    ]


def test_what_is_not_for_the_level_is_not_on_the_sheets(tmp_path: Path) -> None:
    aff, *_ = flow(tmp_path, level=Level.NOVICE).sheets
    assert "hearsay" not in str(written(aff))


def test_one_argument_given_for_two_things_is_told_once(tmp_path: Path) -> None:
    twice = LAKE.replace(
        "because: [{premises: [guarded]}, {premises: [clean]}]",
        "because: [{premises: [clean]}, {premises: [clean], warrant: Germs harm swimmers.}]",
    )
    told = [name for sheet in flow(tmp_path, twice).sheets for name in arguments(sheet)]
    assert told.count("The water is clean") == 1


def test_what_is_said_against_two_arguments_of_a_case_is_told_once(tmp_path: Path) -> None:
    page = LAKE.replace(
        "clean: {text: The water is clean., common-ground: true}",
        "clean: {text: The water is clean., common-ground: true, but: [{premises: [strike]}]}",
    )
    neg = flow(tmp_path, page).sheets[2]
    assert [row["2AC"] for row in written(neg)] == [
        "1. The guards are on strike",
        "1. As above: The guards are on strike",
    ]


def test_an_answer_that_costs_its_own_case_something_is_not_filled_in(tmp_path: Path) -> None:
    page = LAKE.replace(
        "clean: {text: The water is clean., common-ground: true}",
        "clean: {text: Water is clean., common-ground: true, but: [{premises: [warm-in-july]}]}",
    )
    before, after = (str([written(s) for s in flow(tmp_path, p).sheets]) for p in (LAKE, page))
    assert "By July the water is warm" in before
    assert "By July the water is warm" not in after


COLUMNS = [FlowColumn(label=str(n), side=(Side.PRO, Side.CON)[n % 2]) for n in range(6)]


def remarks(side: Side = Side.PRO, depth: int = 4) -> st.SearchStrategy[Remark]:
    other = Side.CON if side is Side.PRO else Side.PRO
    replies = st.lists(remarks(other, depth - 1), max_size=3) if depth else st.just([])
    return st.builds(
        lambda text, told: Remark(cell=FlowCell(text=text), side=side, replies=tuple(told)),
        st.text("abc", min_size=1, max_size=3),
        replies,
    )


def said(remark: Remark) -> list[str]:
    return [remark.cell.text, *(word for reply in remark.replies for word in said(reply))]


@given(st.lists(remarks(), max_size=4))
def test_everything_is_written_once_and_answers_are_never_left_of_what_they_answer(
    told: list[Remark],
) -> None:
    grid = Grid(COLUMNS)
    for remark in told:
        grid.write(remark)
    cells = [cell.text for row in grid.rows() for cell in row if cell]
    assert sorted(cells) == sorted(word for remark in told for word in said(remark))
    for row in grid.rows():
        places = [number for number, cell in enumerate(row) if cell]
        assert places == list(range(places[0], places[-1] + 1))


@given(st.lists(st.integers(1, 30), max_size=8), st.integers(2, 9))
def test_pages_hold_all_arguments_in_order_and_none_overflows_with_company(
    heights: list[int], columns: int
) -> None:
    row = (FlowCell(text="word"), *[None] * (columns - 1))
    parts = [FlowPart(rows=(row,) * height) for height in heights]
    pages = list(pack(parts, columns=columns))
    assert [len(part.rows) for page in pages for part in page] == heights
    for page in pages:
        lines = sum(1.5 * len(part.rows) + part.room for part in page)
        assert len(page) == 1 or round(lines, 6) <= 47
        assert all(part.room >= 2 for part in page[:-1])
