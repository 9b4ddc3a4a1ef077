"""PDFs judged by what is in them: text, tags, links, fonts, and two validators."""

from __future__ import annotations

import http.server
import io
import re
import threading
from collections.abc import Iterator
from pathlib import Path

import outloud
import page as validation
import pikepdf
import pypdfium2
import pytest
from tests.unit.briefs.building import Document, Quote, Reason, Said, build, profile

from argmap.analysis.quotations import prove
from argmap.analysis.weighing.assessment import assess
from argmap.briefs.blocks import Run
from argmap.briefs.debate_file import build_file
from argmap.briefs.dossier import open_dossier
from argmap.model.issues import Side
from argmap.model.papers import Paper
from argmap.render.html import render_brief_html
from argmap.render.inline import body_html, text_html
from argmap.render.pdf import PdfResult, render_pdf

pytestmark = pytest.mark.engine
LONG = " ".join(f"Sentence number {n} says nothing of note." for n in range(60))
TEXT = f"The lake is cold. Nobody guards it. {LONG}\n\nThe sign reads שלום עולם and more."


def html(paper: Paper = Paper.LETTER) -> str:
    cold = Quote("notice", "The lake is cold", read=("cold",))
    debate = build(
        {
            "unsafe": Said(
                "The lake is not safe.",
                because=(Reason(("cold", "sign"), warrant="Cold kills.", unless=("july",)),),
            ),
            "cold": Said("It is cold.", (cold,), because=(Reason(("unguarded",)),)),
            "unguarded": Said("Nobody is there.", (Quote("notice", "Nobody guards it."),)),
            "sign": Said("There is a sign.", (Quote("notice", "שלום עולם", speaker="Ann Poe"),)),
            "july": Said("It is warm in July.", but=(Reason(("cold",)),)),
        },
        sources={"notice": Document(TEXT, extra={"url": "https://example.org/notice"})},
        positions={"unsafe": ("No", Side.PRO)},
    )
    brief = build_file(
        open_dossier(
            assess(debate), profile(paper=paper, title="The lake file"), proofs=prove(debate)
        )
    )
    made = render_brief_html(brief)
    assert made.html is not None
    return made.html


@pytest.fixture(scope="module")
def made() -> PdfResult:
    return render_pdf(html())


@pytest.fixture(scope="module")
def text(made: PdfResult) -> list[str]:
    return texts(made.data)


def texts(data: bytes) -> list[str]:
    return [p.get_textpage().get_text_bounded() for p in pypdfium2.PdfDocument(data)]


def small(body: str) -> bytes:
    head = '<html lang="en"><head><title>T</title></head>'
    return render_pdf(f"{head}<body>{body}</body></html>").data


@pytest.mark.parametrize("standard", ["PDF_UA_1", "PDF_A_2A"])
def test_it_conforms(made: PdfResult, standard: str) -> None:
    wanted = getattr(validation.ValidationProfile, standard)
    report = validation.validate_pdf_bytes(made.data, profile=wanted)
    assert [failure.rule_id for failure in report.failures] == []


def test_a_reader_for_the_blind_has_no_error(made: PdfResult, tmp_path: Path) -> None:
    file = tmp_path / "brief.pdf"
    file.write_bytes(made.data)
    result = outloud.check(str(file))
    assert result.error is None
    assert [f.rule for f in result.findings if f.severity == "error"] == []
    assert {f.rule for f in result.findings} <= {"TAG-030", "PAG-001"}


def test_the_same_page_gives_the_same_bytes(made: PdfResult) -> None:
    assert render_pdf(html()).data == made.data


def test_all_words_are_there_in_order(text: list[str]) -> None:
    whole = re.sub(r"\s+", " ", " ".join(text))
    for words in (
        "The lake file",
        "How to read this file",
        "Contents",
        "Nystrom 11",
        "Poe, in Nystrom 11",
        "Audit of quotations",
    ):
        assert words in whole
    assert "שלום" in whole


def test_contents_name_the_right_pages(text: list[str]) -> None:
    contents = next(t for t in text if re.search(r"^Audit of quotations[ .]+\d+", t, re.M))
    listed = {
        m[1].strip(" .\r\n"): int(m[2])
        for m in re.finditer(r"^(Sources|Audit of quotations)[ .]+(\d+)", contents, re.M)
    }
    assert set(listed) == {"Sources", "Audit of quotations"}
    for title, number in listed.items():
        assert title in text[number - 1].replace("\r\n", " ")


def test_language_title_outline_and_fonts(made: PdfResult) -> None:
    with pikepdf.open(io.BytesIO(made.data)) as pdf:
        assert str(pdf.Root.Lang) == "en"
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        assert str(pdf.docinfo.Title) == "The lake file"
        with pdf.open_outline() as outline:
            titles = [item.title for item in outline.root]
        assert titles[:2] == ["Contents", "How to read this file"]
        fonts = [
            o
            for o in pdf.objects
            if isinstance(o, pikepdf.Dictionary) and o.get("/Type") == "/FontDescriptor"
        ]
        assert fonts
        assert all("/FontFile2" in f or "/FontFile3" in f for f in fonts)
        families = {str(f.FontName).split("+")[-1].split("-")[0] for f in fonts}
        assert families == {"/Arimo", "/Source", "Arimo", "Source"} & families


def test_every_link_inside_leads_to_a_page(made: PdfResult) -> None:
    with pikepdf.open(io.BytesIO(made.data)) as pdf:
        names = pdf.Root.Names.Dests.Names
        known = {str(name) for name in list(names)[::2]}
        links = [a for p in pdf.pages for a in p.obj.get("/Annots", ())]
        inside = {str(a.Dest) for a in links if "/Dest" in a}
        outside = {str(a.A.URI) for a in links if "/A" in a}
    assert len(inside) > 5
    assert inside <= known
    assert outside == {"https://example.org/notice"}


def test_a_link_is_described_by_its_own_words(made: PdfResult) -> None:
    with pikepdf.open(io.BytesIO(made.data)) as pdf:
        links = [a for p in pdf.pages for a in p.obj.get("/Annots", ())]
        said = {(str(a.Dest) if "/Dest" in a else str(a.A.URI), str(a.Contents)) for a in links}
    assert ("audit", "Audit of quotations") in said
    assert ("https://example.org/notice", "https://example.org/notice") in said
    assert any(to == "claim-july" and "warm in July" in words for to, words in said)


def test_running_heads_and_page_numbers_are_artifacts(made: PdfResult) -> None:
    with pikepdf.open(io.BytesIO(made.data)) as pdf:
        second = pikepdf.parse_content_stream(pdf.pages[1])
    marks = [i.operands for i in second if str(i.operator) == "BDC"]
    pagination = [o for o in marks if str(o[0]) == "/Artifact" and o[1].Type == "/Pagination"]
    assert len(pagination) >= 2


@pytest.mark.parametrize(("paper", "size"), [(Paper.LETTER, (612, 792)), (Paper.A4, (595, 842))])
def test_the_paper_is_the_profiles(paper: Paper, size: tuple[int, int]) -> None:
    document = pypdfium2.PdfDocument(render_pdf(html(paper)).data)
    sizes = {(round(w), round(h)) for w, h in (p.get_size() for p in document)}
    assert size in sizes
    assert sizes <= {size, size[::-1]}


def test_no_page_ends_in_a_tag_without_its_card(text: list[str]) -> None:
    tags = ["It is cold.", "Nobody is there.", "There is a sign."]
    for page_text in text:
        lines = [line for line in page_text.split("\r\n") if line.strip()]
        assert not any(tag in line for tag in tags for line in lines[-3:-2])


def test_each_part_has_its_tab_at_the_outer_edge_at_a_height_of_its_own(made: PdfResult) -> None:
    heights: dict[str, set[int]] = {}
    with pypdfium2.PdfDocument(made.data) as document:
        for number, page in enumerate(document, start=1):
            for name, height in outer_words(page, outside="left" if number % 2 == 0 else "right"):
                heights.setdefault(name, set()).add(height)
    assert {"Guide", "Motion", "Aff", "Sources"} <= set(heights)
    lows = [heights[name] for name in ("Guide", "Motion", "Aff", "Sources")]
    assert all(len(low) == 1 for low in lows)
    assert sorted(lows, key=max, reverse=True) == lows


def outer_words(page: pypdfium2.PdfPage, *, outside: str) -> Iterator[tuple[str, int]]:
    """The words in the outer margin of an upright page, with how high they stand."""
    width, height = page.get_size()
    left, right = (0.0, 45.0) if outside == "left" else (width - 45.0, width)
    texts = page.get_textpage()
    for number in range(texts.count_rects() if height > width else 0):
        x, low, end, top = texts.get_rect(number)
        if left <= x and end <= right:
            yield texts.get_text_bounded(x, low, end, top).strip(), round(low)


def test_a_map_begins_at_the_top_of_its_page_so_that_its_legend_keeps_off_the_foot(
    made: PdfResult,
) -> None:
    with pypdfium2.PdfDocument(made.data) as document:
        maps = [p for p in document if "because: a reason" in p.get_textpage().get_text_bounded()]
        gaps = [_gap_above(page) for page in maps]
    assert maps
    assert all(gap < 10 for gap in gaps)


def _gap_above(page: pypdfium2.PdfPage) -> float:
    """How far below the margin of a page with a map its words begin, in points."""
    width, height = page.get_size()
    edge = height - 72 * (0.78 if height > width else 0.64)
    texts = page.get_textpage()
    tops = (texts.get_rect(number)[3] for number in range(texts.count_rects()))
    return float(edge - max(top for top in tops if top < edge))


def test_a_glyph_that_no_font_has_is_reported() -> None:
    head = '<html lang="en"><head><title>T</title></head>'
    assert render_pdf(f"{head}<body>a\U0010fffdb</body></html>").missing == ("\U0010fffd",)


@pytest.mark.parametrize(
    "attack",
    [
        '<link rel="attachment" href="{file}">x',
        '<a rel="attachment" href="{file}">x</a>',
        '<img src="{file}" alt="x">x',
        '<object data="{file}">x</object>',
        '<embed src="{file}">x',
        '<svg><title>x</title><image href="{file}"/></svg>x',
        '<p style="content: url({file})">x</p>',
        '<style>@import url("{file}"); p::before {{ content: url("{file}") }}</style><p>x</p>',
        '<link rel="stylesheet" href="{file}">x',
    ],
)
def test_no_file_is_read(attack: str, tmp_path: Path) -> None:
    secret = tmp_path / "secret.svg"
    secret.write_text('<svg xmlns="http://www.w3.org/2000/svg"><text>SECRET</text></svg>', "utf-8")
    data = small(attack.format(file=secret.as_uri()))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert "/EmbeddedFiles" not in pdf.Root.get("/Names", {})
        everything = b"".join(o.read_bytes() for o in pdf.objects if isinstance(o, pikepdf.Stream))
    assert b"SECRET" not in everything
    assert "SECRET" not in "".join(texts(data))


@pytest.fixture
def server() -> Iterator[tuple[str, list[str]]]:
    asked: list[str] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

        def log_message(self, *_: object) -> None:
            return

    with http.server.HTTPServer(("127.0.0.1", 0), Handler) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{running.server_port}", asked
        running.shutdown()


@pytest.mark.parametrize(
    "attack",
    [
        '<img src="{url}/a.png" alt="x">',
        '<link rel="stylesheet" href="{url}/a.css">',
        '<style>@import url("{url}/a.css");</style>',
        '<style>@font-face {{ font-family: F; src: url("{url}/a.ttf") }}</style>'
        '<p style="font-family: F">x</p>',
        '<link rel="attachment" href="{url}/a">',
        '<object data="{url}/a"></object>',
    ],
)
def test_the_network_is_not_reached(attack: str, server: tuple[str, list[str]]) -> None:
    url, asked = server
    small(attack.format(url=url))
    assert asked == []


@pytest.mark.parametrize("href", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x"])
def test_no_unsafe_link_survives(href: str) -> None:
    data = small(f'<a href="{href}">x</a> <a href="https://example.org/">y</a>')
    with pikepdf.open(io.BytesIO(data)) as pdf:
        links = [str(a.A.URI) for p in pdf.pages for a in p.obj.get("/Annots", ()) if "/A" in a]
    assert links == ["https://example.org/"]


def test_data_images_are_drawn() -> None:
    dot = (
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJ"
        "RU5ErkJggg=="
    )
    data = small(f'<img alt="a dot" src="data:image/png;base64,{dot}">')
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert any(
            o.get("/Subtype") == "/Image" for o in pdf.objects if isinstance(o, pikepdf.Stream)
        )


def test_no_word_breaks_between_two_layers_of_a_card() -> None:
    said = "seen in Brooklyn, where he encouraged them to work with all of them against it"
    body = body_html((Run("seen in Brooklyn, ", True), Run(said[18:], True, True)))
    style = "".join(re.findall(r"<style>.*?</style>", html(), re.S))
    for width in range(124, 260, 12):
        made = render_pdf(
            f"<html lang='en'><title>x</title>{style}"
            f"<style>@page {{ size: {width}pt 500pt; margin: 10pt }}</style>"
            f"<body><p class='body'>{body}</p>"
        )
        with pypdfium2.PdfDocument(made.data) as document:
            words = document[0].get_textpage().get_text_range().split()
        assert words == [*said.split(), "1"], width


def test_a_word_longer_than_a_line_stays_on_the_page() -> None:
    made = render_pdf(f"<html lang='en'><title>x</title><p>{text_html('endless' * 60)}</p>")
    with pypdfium2.PdfDocument(made.data) as document:
        page = document[0]
        texts = page.get_textpage()
        right = max(texts.get_charbox(n)[2] for n in range(texts.count_chars()))
        assert right < page.get_width() - 20
