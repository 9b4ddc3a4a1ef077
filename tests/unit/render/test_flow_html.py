"""Flow sheets as a page and as a PDF: a sheet of paper each, ruled, and told by words as well."""

from __future__ import annotations

from pathlib import Path

import page as validation
import pypdfium2
import pytest
from selectolax.lexbor import LexborHTMLParser
from tests.unit.render.flows import flow, sheet

from argmap.briefs.flow import Flow
from argmap.briefs.flow_sheets import FlowCell
from argmap.model.papers import Paper
from argmap.render.flow_html import render_flow_page
from argmap.render.pdf import render_pdf

COLD = FlowCell(text="Cold & deep", number="1", move="Turn", cite="Lynn 21")
FLOW = flow(
    sheet("Aff 1", "The water is <cold>", rows=[["The water is <cold>", COLD]]),
    sheet("Aff 2", ""),
)


def written(sheets: Flow) -> str:
    html = render_flow_page(sheets).html
    assert html is not None
    return html


def words(html: str, selector: str) -> list[str]:
    return [" ".join(one.text().split()) for one in LexborHTMLParser(html).css(selector)]


def test_a_sheet_has_its_name_its_heads_and_its_cells() -> None:
    html = written(FLOW)
    assert words(html, "h2") == ["Aff 1 The water is <cold>", "Aff 2"]
    assert words(html, "section:first-child th") == ["1AC Aff", "1NC Neg", "2AC Aff"]
    assert words(html, "section:first-child tr:not(.room) td") == [
        "The water is <cold>",
        "1. Turn: Cold & deep Lynn 21",
        "",
    ]


def test_arguments_that_share_a_sheet_have_room_between_them() -> None:
    html = written(flow(sheet("Aff 1", "Cold", parts=[[["Cold"]], [["Deep"]]])))
    assert words(html, "tbody") == ["Cold", "Deep"]
    page = LexborHTMLParser(html)
    heights = [one.attributes["style"] for one in page.css("tbody tr.room")]
    assert heights == ["height: calc(3 * 1.3em)"] * 2


def test_colour_says_nothing_that_words_do_not() -> None:
    html = written(FLOW)
    assert words(html, "section:first-child th.pro .who") == ["Aff", "Aff"]
    assert words(html, "section:first-child th.con .who") == ["Neg"]
    assert words(html, "h1") == ["Mill Lake · Policy debate"]


def test_a_project_may_have_a_template_of_its_own(tmp_path: Path) -> None:
    own = tmp_path / "templates"
    own.mkdir()
    (own / "flow.html").write_text("<h1>{{ flow.titel }}</h1>", "utf-8")
    (finding,) = render_flow_page(FLOW, own_templates=own).findings
    assert finding.code == "template-error"
    (own / "flow.html").write_text("<h1>Ours: {{ flow.title }}</h1>", "utf-8")
    assert "Ours: Mill Lake" in str(render_flow_page(FLOW, own_templates=own).html)
    assert "Ours" not in written(FLOW)


# ---------------------------------------------------------------- in print

MANY: list[list[str | FlowCell | None]] = [[f"Claim {n}", COLD, "Answer"] for n in range(90)]


def texts(data: bytes) -> list[str]:
    return [one.get_textpage().get_text_bounded() for one in pypdfium2.PdfDocument(data)]


@pytest.mark.engine
@pytest.mark.parametrize(("paper", "size"), [(Paper.LETTER, (792, 612)), (Paper.A4, (842, 595))])
def test_each_sheet_fills_pages_of_its_own_on_the_long_side(
    paper: Paper, size: tuple[int, int]
) -> None:
    data = render_pdf(
        written(flow(sheet("Aff 1", "Cold", rows=MANY), sheet("Aff 2", ""), paper=paper))
    ).data
    pages = texts(data)
    assert [text.split("\r\n")[0] for text in (pages[0], pages[-1])] == ["Aff 1 Cold", "Aff 2"]
    assert all("1AC Aff" in text for text in pages)
    assert all("Aff 1 Cold" in text for text in pages[:-1])
    assert {tuple(map(round, one.get_size())) for one in pypdfium2.PdfDocument(data)} == {size}


@pytest.mark.engine
def test_columns_are_ruled_down_to_the_foot_of_every_page() -> None:
    data = render_pdf(written(flow(sheet("Aff 1", "Cold", rows=MANY)))).data
    document = pypdfium2.PdfDocument(data)
    assert len(document) > 2
    for one in document:
        picture = one.render(scale=2).to_pil().convert("L")
        foot = [picture.getpixel((x, 2 * (612 - 32))) for x in range(picture.width)]
        dark = [x / 2 for x, shade in enumerate(foot) if shade < 235]
        assert {round((x - 30) / 244) for x in dark} >= {1, 2}
        assert all(abs((x - 30) % 244) < 2 or abs((x - 30) % 244) > 242 for x in dark)


@pytest.mark.engine
@pytest.mark.parametrize("standard", ["PDF_UA_1", "PDF_A_2A"])
def test_the_print_conforms(standard: str) -> None:
    profile = getattr(validation.ValidationProfile, standard)
    report = validation.validate_pdf_bytes(render_pdf(written(FLOW)).data, profile=profile)
    assert [failure.rule_id for failure in report.failures] == []
