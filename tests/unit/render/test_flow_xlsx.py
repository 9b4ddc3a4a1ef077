"""The workbook of flow sheets: as Excel takes it, as flows look, and never a formula."""

from __future__ import annotations

import re
from io import BytesIO
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.render.flows import HEADS, flow, sheet

from argmap.briefs.flow_sheets import FlowCell
from argmap.model.issues import Side
from argmap.render.flow_xlsx import render_flow_xlsx

MAIN = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}


def opened(data: bytes) -> dict[str, str]:
    """The parts of a workbook by their names."""
    with ZipFile(BytesIO(data)) as parts:
        return {name: parts.read(name).decode("utf-8") for name in parts.namelist()}


def names(data: bytes) -> list[str]:
    book = ET.fromstring(opened(data)["xl/workbook.xml"])  # noqa: S314  made just now
    return [one.attrib["name"] for one in book.findall("m:sheets/m:sheet", MAIN)]


def texts(data: bytes) -> list[str]:
    shared = ET.fromstring(opened(data)["xl/sharedStrings.xml"])  # noqa: S314
    return ["".join(one.itertext()) for one in shared.findall("m:si", MAIN)]


def test_each_speech_has_a_column_and_each_remark_its_cell() -> None:
    data = render_flow_xlsx(flow(sheet("Aff 1", "Cold", rows=[["Cold", None, "1. Heated"]])))
    assert texts(data) == ["1AC · Aff", "1NC · Neg", "2AC · Aff", "Cold", "1. Heated"]
    page = opened(data)["xl/worksheets/sheet1.xml"]
    assert re.findall(r'<c r="(\w+)"', page) == ["A1", "B1", "C1", "A2", "C2"]


def test_it_looks_as_flows_do() -> None:
    parts = opened(render_flow_xlsx(flow(sheet("Aff 1", "Cold"), sheet("Neg 1", "Warm", con=True))))
    page, other = (parts[f"xl/worksheets/sheet{number}.xml"] for number in (1, 2))
    assert '<tabColor rgb="FF405C79"/>' in page
    assert '<tabColor rgb="FFA33F3F"/>' in other
    assert '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' in page
    assert re.findall(r'<col min="\d" max="\d" width="([\d.]+)"', page) == ["36.7109375"] * 3
    sizes = set(re.findall(r'<sz val="(\d+)"/><color rgb="FF405C79"/>', parts["xl/styles.xml"]))
    assert sizes == {"8", "12"}


def test_a_row_is_as_high_as_its_words_and_may_grow() -> None:
    data = render_flow_xlsx(flow(sheet("Aff 1", "Cold", rows=[["Cold"], ["word " * 40]])))
    rows = re.findall(r"<row [^>]*>", opened(data)["xl/worksheets/sheet1.xml"])
    heights = [float(one[1]) if (one := re.search(r' ht="([\d.]+)"', row)) else 15 for row in rows]
    assert heights[:2] == [15, 15]
    assert 59 <= heights[2] < 60  # to a whole point or, in later releases, to a whole pixel
    assert "customHeight" not in "".join(rows)


@pytest.mark.parametrize("words", ["=1+1", "+cold", "-cold", "@cold", "{=A1}", "https://x.example"])
def test_no_words_are_a_formula_or_a_link(words: str) -> None:
    parts = opened(render_flow_xlsx(flow(sheet("Aff 1", words, rows=[[words]]))))
    page = parts["xl/worksheets/sheet1.xml"]
    assert "<f>" not in page
    assert "hyperlink" not in page
    assert 'numFmtId="49"' in parts["xl/styles.xml"]


def test_arguments_that_share_a_sheet_have_rows_and_a_rule_between_them() -> None:
    both = sheet("Aff 1", "Lake", parts=[[["Cold"]], [["Deep", "Shallow"]]])
    page = opened(render_flow_xlsx(flow(both)))["xl/worksheets/sheet1.xml"]
    cells = dict(re.findall(r'<c r="(\w+)" s="(\d+)"', page))
    assert list(cells) == ["A1", "B1", "C1", "A2", "A7", "B7", "C7"]
    assert cells["A7"] != cells["A2"]


def test_a_printed_sheet_bears_its_title() -> None:
    page = opened(render_flow_xlsx(flow(sheet("Aff 1", "Cold & deep"))))
    assert (
        "<oddHeader>&amp;LAff 1 Cold &amp;&amp; deep</oddHeader>"
        in (page["xl/worksheets/sheet1.xml"])
    )


def test_the_same_flow_is_the_same_bytes() -> None:
    first, second = (render_flow_xlsx(flow(sheet("Aff 1", "Cold"))) for _ in range(2))
    assert first == second
    assert "1980-01-01T00:00:00Z" in opened(first)["docProps/core.xml"]


def test_sheets_are_called_by_their_arguments() -> None:
    long = "The water of the lake is cold in early summer"
    data = render_flow_xlsx(
        flow(sheet("Aff 1", "Cold: [very]?"), sheet("Aff 2", long), sheet("Aff 2", long.upper()))
    )
    assert names(data) == [
        "Aff 1 Cold very",
        "Aff 2 The water of the lake is",
        "Aff 2 THE WATER OF THE LAKE (2)",
    ]


TITLES = st.lists(st.text(max_size=40) | st.sampled_from(["History", "'", "a" * 40, "🦁" * 20]))


@given(TITLES.filter(bool))
def test_any_titles_make_names_that_excel_takes(titles: list[str]) -> None:
    data = render_flow_xlsx(flow(*(sheet("", title) for title in titles)))
    found = names(data)
    assert len({name.casefold() for name in found}) == len(titles)
    for name in found:
        assert 0 < len(name.encode("utf-16-le")) // 2 <= 31
        assert not set(name) & set("[]:*?/\\")
        assert name.strip("'") == name
        assert name.casefold() != "history"


@given(st.text(min_size=1))
def test_any_words_can_be_written(words: str) -> None:
    data = render_flow_xlsx(flow(sheet("Aff 1", "Cold", rows=[[words]])))
    for name, part in opened(data).items():
        if name.endswith(".xml"):
            ET.fromstring(part)  # noqa: S314


def test_red_can_be_read_on_white() -> None:
    for ink in ("405C79", "A33F3F"):
        assert contrast(ink) >= 4.5


def contrast(ink: str) -> float:
    """How well an ink stands out from white, as WCAG measures it."""
    parts = [int(ink[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 1.05 / (0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] + 0.05)


def test_columns_of_nobody_have_ink_too() -> None:
    data = render_flow_xlsx(flow(sheet("1", "Cold", heads=[("1", None, "")])))
    assert texts(data) == ["1"]
    assert HEADS[0][1] is Side.PRO
    assert (
        FlowCell(text="a", number="2", move="Turn", cite="Lynn 21").line == "2. Turn: a (Lynn 21)"
    )
