"""Tables, from a file's bytes to rows with their places."""

from __future__ import annotations

import csv
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.origin import Places
from argmap.reading.tables import ReadTable, read_table

FILE = "districts.csv"


def read(text: str) -> ReadTable:
    return read_table(text.encode(), file=FILE)


def cells(text: str) -> list[list[str]]:
    found = read(text)
    assert found.findings == ()
    assert found.table is not None
    return [list(row.cells.values()) for row in found.table.rows]


def codes(text: str) -> list[str]:
    return [finding.code for finding in read(text).findings]


@pytest.mark.parametrize(
    "text",
    [
        "district,removals\nCook,310\n",
        "district;removals\nCook;310\n",
        "district\tremovals\nCook\t310\n",
        "district,removals\r\nCook,310\r\n",
        "\ufeffdistrict,removals\nCook,310",
        "\n\ndistrict,removals\n\n  Cook ,310\n\n",
        'district,removals\n"Cook","310"\n',
        "district,removals,,\nCook,310,,\n,,,\n",
    ],
)
def test_what_spreadsheets_save_is_read(text: str) -> None:
    assert cells(text) == [["Cook", "310"]]


def test_a_semicolon_table_may_hold_commas() -> None:
    assert cells("district;removals\nCook, Ill.;1,310\n") == [["Cook, Ill.", "1,310"]]


def test_a_cell_in_quotation_marks_may_hold_commas_lines_and_quotation_marks() -> None:
    assert cells('a,b\n"Lake ""Big""\n County","1,310"\n') == [['Lake "Big" County', "1,310"]]


def test_a_space_that_does_not_break_stays() -> None:
    assert cells("a\n1\u00a0310\n") == [["1\u00a0310"]]


def test_a_cell_stays_the_words_it_is() -> None:
    odd = "=cmd|' /C calc'!A0"
    assert cells(f"a,b,c\n{odd},{{b}},<b>x</b>\n") == [[odd, "{b}", "<b>x</b>"]]


def test_a_column_without_a_name_is_left_out() -> None:
    assert cells("a,,b\n1,2,3\n") == [["1", "3"]]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty-table"),
        ("\n \n", "empty-table"),
        ("district,removals\n", "empty-table"),
        ("district,removals\n,\n", "empty-table"),
        ("a,a\n1,2\n", "duplicate-column"),
        ("a,b\n1\n", "uneven-row"),
        ("a,b\n1,2,3\n", "uneven-row"),
        ('a,b\n"1,2\n3,4\n', "unpaired-quotation-mark"),
        ('a,b\n"1"x,2\n', "unpaired-quotation-mark"),
        ("a\n\u202e1\n", "control-character"),
        ("a\n1\x07\n", "control-character"),
    ],
)
def test_what_is_wrong_is_found(text: str, code: str) -> None:
    assert codes(text) == [code]


def test_bytes_that_are_not_utf_8_are_a_finding_and_no_table() -> None:
    found = read_table("town\nPeñasco\n".encode("latin-1"), file=FILE)
    assert [finding.code for finding in found.findings] == ["bad-encoding"]
    assert found.table is None


def test_a_spreadsheets_own_file_is_called_so() -> None:
    (finding,) = read_table(b"PK\x03\x04\x14\x00\xff", file=FILE).findings
    assert finding.code == "bad-encoding"
    assert finding.help == "save it from that program as `CSV UTF-8`"


def test_rows_beside_a_wrong_one_are_read() -> None:
    found = read("a,b\n1,2\n3\n5,6\n")
    assert found.table is not None
    assert [row.cells["a"] for row in found.table.rows] == ["1", "5"]


def test_a_finding_points_at_the_line_and_column() -> None:
    found = read('a,b\n"x\ny",2\n3,\u20664\n')
    places = Places({FILE: found.places})
    at = places.span(found.findings[0].at.place)
    assert (at.line, at.column) == (4, 3)


def test_a_quotation_mark_that_is_not_closed_is_shown_where_its_row_begins() -> None:
    found = read('a,b\n1,2\n"3,4\n5,6\n')
    at = Places({FILE: found.places}).span(found.findings[0].at.place)
    assert (at.line, at.column) == (3, 1)


def test_ten_thousand_columns_too_many_are_one_finding() -> None:
    assert codes("a\n" + "," * 10_000 + "x\n") == ["uneven-row"]


def folded(cell: str) -> str:
    return re.sub(" +", " ", cell).strip()


CELL = st.text(
    st.characters(blacklist_categories=("Cc", "Cf", "Cs", "Zl", "Zp", "Cn")), max_size=12
)


@given(
    rows=st.lists(st.lists(CELL, min_size=3, max_size=3), min_size=1, max_size=6),
    delimiter=st.sampled_from([",", ";", "\t"]),
)
def test_what_is_written_is_read_and_each_cell_is_found_again(
    rows: list[list[str]], delimiter: str
) -> None:
    written = io.StringIO()
    writer = csv.writer(written, delimiter=delimiter, quoting=csv.QUOTE_ALL, lineterminator="\n")
    writer.writerows([["one", "two", "three"], *rows])
    found = read(written.getvalue())
    wanted = [row for row in rows if any(folded(cell) for cell in row)]
    read_rows = found.table.rows if found.table else ()
    places, lines = Places({FILE: found.places}), written.getvalue().split("\n")
    for row, raw in zip(read_rows, wanted, strict=True):
        for name, cell in zip(("one", "two", "three"), raw, strict=True):
            at = places.span(row.origin / name)
            assert row.cells[name] == folded(cell)
            assert lines[at.line - 1][at.column : at.end_column - 2] == cell.replace('"', '""')
