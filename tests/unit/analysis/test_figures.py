from __future__ import annotations

from dataclasses import replace

import pytest
from tests.unit.briefs.building import FILE, Document, Quote, Said, because, build

from argmap.analysis.figures import FigureGround, find_figure_ground
from argmap.analysis.quotations import prove
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId, SourceId
from argmap.model.one_pagers import KeyFigure

TEXT = """\
Governor Quinn, Governor Cuomo and Governor Patrick left. Two mayors stayed. In all, 1,200 people
were sent away. That is 45 percent.
"""
TABLE = """\
County   Removals   Share

Salt Lake County   5   12
Lake County   1,204   45
District 12   7   3
"""
CSV = """\
county,removals,year
Salt Lake,5,2010
Lake,"1,204",2010
"Lake, North",7,300
Lake,30,2011
"""


def debate() -> Debate:
    return build(
        {
            "left": Said("They left.", (Quote("letter", TEXT.strip()),)),
            "ended": Said("It ended.", because=because("left")),
            "bare": Said("It is so."),
        },
        sources={"letter": Document(TEXT), "table": Document(TABLE), "csv": Document(CSV)},
    )


def found(known: Debate | None = None, **given: object) -> FigureGround | None:
    """What a figure is taken from."""
    fields: dict[str, object] = {"number": "3", "counts": "c", "place": "p", "year": "2011"}
    figure = KeyFigure(**{**fields, **given}, origin=FILE)  # type: ignore[arg-type]
    known = known or debate()
    return find_figure_ground(figure, debate=known, proofs=prove(known))


def words_of(ground: FigureGround | None) -> str | None:
    return None if ground is None else ground.words


@pytest.mark.parametrize(
    ("number", "words"),
    [
        ("1,200", "In all, 1,200 people were sent away."),
        ("1200", "In all, 1,200 people were sent away."),
        ("2", "Two mayors stayed."),
        ("45%", "That is 45 percent."),
    ],
)
def test_a_figure_is_taken_from_the_sentence_that_says_its_number(number: str, words: str) -> None:
    assert words_of(found(claim=ClaimId("left"), number=number)) == words


def test_a_figure_of_a_claim_may_stand_in_the_evidence_of_its_reasons() -> None:
    ground = found(claim=ClaimId("ended"), number="2")
    assert ground is not None
    assert ground.evidence is not None
    assert ground.evidence.claim == "left"


def test_chosen_words_are_found_whether_or_not_they_say_the_number() -> None:
    assert words_of(found(claim=ClaimId("left"), words="mayors stayed")) == "mayors stayed"


def test_a_figure_without_evidence_stands_on_nothing() -> None:
    assert found(claim=ClaimId("bare")) is None


def test_what_was_counted_is_taken_from_the_first_to_the_last() -> None:
    ground = found(claim=ClaimId("left"), counted=("Cuomo", "Quinn", "Patrick"))
    assert ground is not None
    assert ground.words == "Quinn, Governor Cuomo and Governor Patrick"
    assert ground.is_counted


@pytest.mark.parametrize("missing", ["Brown", "Cuom"])
def test_what_was_counted_is_all_there_or_none_of_it(missing: str) -> None:
    assert found(claim=ClaimId("left"), counted=("Quinn", missing)) is None


@pytest.mark.parametrize(
    ("row", "number", "line"),
    [
        ("Lake County", "1,204", "Lake County 1,204 45"),
        ("lake  county", "1204", "Lake County 1,204 45"),
        ("Salt Lake", "5", "Salt Lake County 5 12"),
        ("Lake County", "45%", "Lake County 1,204 45"),
        ("Lake County", "5", None),
        ("Lake County", "204", None),
        ("District 12", "7", "District 12 7 3"),
        ("District 12", "12", None),
        ("District 1", "7", None),
        ("Sea County", "5", None),
    ],
)
def test_a_line_of_a_table_holds_the_row_and_beside_it_the_number(
    row: str, number: str, line: str | None
) -> None:
    assert words_of(found(source=SourceId("table"), row=row, number=number)) == line


@pytest.mark.parametrize(
    ("row", "number", "line"),
    [
        ("Lake", "1,204", 'Lake,"1,204",2010'),
        ("Lake", "30", "Lake,30,2011"),
        ("Lake", "5", None),
        ("Salt Lake", "5", "Salt Lake,5,2010"),
        ("Lake, North", "7", '"Lake, North",7,300'),
        ("Lake, North", "7,300", None),
        ("North", "7", '"Lake, North",7,300'),
    ],
)
def test_in_a_file_of_cells_each_cell_is_taken_for_itself(
    row: str, number: str, line: str | None
) -> None:
    known = debate()
    table = SourceId("csv")
    text = replace(known.texts[table], file="seeds/table.csv")
    known = replace(known, texts={**known.texts, table: text})
    assert words_of(found(known, source=table, row=row, number=number)) == line


@pytest.mark.parametrize(("source", "row"), [(None, None), ("table", None), (None, "Lake County")])
def test_a_figure_that_names_no_place_stands_on_nothing(
    source: str | None, row: str | None
) -> None:
    assert found(source=source, row=row, number="5") is None
