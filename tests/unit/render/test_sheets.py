"""Maps for paper: every word readable, every page complete."""

import re
from io import BytesIO

import page as validation
import pikepdf
import pytest
from tests.unit.maps.talk import debate_of

from argmap.maps.map import BoxKind, Map
from argmap.maps.overview import overview_map
from argmap.maps.views import issue_map
from argmap.model.ids import IssueId
from argmap.render.look import TEXT
from argmap.render.map_html import render_map_pages, sheet_css, sheet_html
from argmap.render.pdf import render_pdf
from argmap.render.sheets import MOST_SCALE, Sheet, fit_sheets

pytestmark = pytest.mark.engine

SMALL = "Yes: safe\n No: unsafe\n safe because clean / It is so. unless storm\n safe but cold"
LARGE = "Yes: t\n No: u\n" + "\n".join(
    f"t because a{n} + b{n} / A premise that goes without saying, says number {n}. unless x{n}\n"
    f"a{n} because c{n} + d{n}\n c{n} but e{n}\n u because b{n}\n"
    f"a{n}: The claim that is number {n} among these is made in a rather long sentence. [3]"
    for n in range(7)
)
WIDE = "Yes: t\n" + "\n".join(f"t because w{n}" for n in range(60))
LINKED = "Yes: t\n t because " + " + ".join(f"p{n}" for n in range(40))
WORDY = "Yes: t\n t because a + b\n a: " + "A very long sentence goes on and on. " * 40
TALKS = {"small": SMALL, "large": LARGE, "wide": WIDE, "linked": LINKED, "wordy": WORDY}


def drawn(talk: str) -> Map:
    return issue_map(debate_of(talk), IssueId("issue"))


def sheets_of(map_: Map) -> tuple[Sheet, ...]:
    return fit_sheets(map_, width=540.0, height=720.0)


@pytest.fixture(scope="module", params=sorted(TALKS))
def made(request: pytest.FixtureRequest) -> tuple[Map, tuple[Sheet, ...]]:
    map_ = drawn(TALKS[request.param])
    return map_, sheets_of(map_)


def test_no_word_is_smaller_than_seven_points_nor_larger_than_designed(
    made: tuple[Map, tuple[Sheet, ...]],
) -> None:
    sizes = [
        float(size)
        for sheet in made[1]
        for size in re.findall(r"font-size:([\d.]+)pt", sheet_html(sheet))
    ]
    assert min(sizes) >= 6.995
    assert max(sizes) <= TEXT * MOST_SCALE


def test_every_sheet_fits_its_page(made: tuple[Map, tuple[Sheet, ...]]) -> None:
    for sheet in made[1]:
        width, height = (720.0, 540.0) if sheet.landscape else (540.0, 720.0)
        assert sheet.drawing.width <= width + 0.01
        assert sheet.used <= height + 0.01


def test_every_box_stands_on_some_sheet(made: tuple[Map, tuple[Sheet, ...]]) -> None:
    map_, sheets = made
    placed = {placed.box.id for sheet in sheets for placed in sheet.drawing.boxes}
    assert set(map_.by_id) <= placed


def test_a_small_map_takes_one_sheet() -> None:
    sheets = sheets_of(drawn(SMALL))
    assert [(sheet.number, sheet.of, sheet.text_size) for sheet in sheets] == [
        (1, 1, TEXT * MOST_SCALE)
    ]


def test_pages_are_not_left_almost_empty() -> None:
    sheets = sheets_of(drawn(LARGE))
    counted = [sum(b.kind is not BoxKind.ARGUMENT for b in s.drawing.map.boxes) for s in sheets]
    assert sum(counted) / len(sheets) > 10


def test_the_same_map_gives_the_same_sheets() -> None:
    assert sheets_of(drawn(LARGE)) == sheets_of(drawn(LARGE))


def test_pointers_lead_to_the_sheet_they_name() -> None:
    sheets = sheets_of(drawn(LARGE))
    html = "".join(sheet_html(sheet) for sheet in sheets)
    links = re.findall(r'href="#([^"]+)">([^<]*(?:<br>[^<]*)*)', html)
    assert links
    for target, words in links:
        number = re.search(r"\d+", words.replace("<br>", " "))
        assert number is not None
        assert target == f"map-issue-issue-{number[0]}"
        assert f'id="{target}"' in html


def test_words_come_in_reading_order() -> None:
    html = sheet_html(sheets_of(drawn(SMALL))[0])
    texts = re.findall(r'map-words"[^>]*>([^<]+)', html.partition("map-legend")[0])
    assert [t for t in texts if t not in ("Yes", "No")] == [
        "The claim safe holds.",
        "because",
        "unless",
        "The claim clean holds.",
        "It is so.",
        "The claim storm holds.",
        "but",
        "The claim cold holds.",
        "The claim unsafe holds.",
    ]


def test_the_picture_is_described_by_a_title_of_its_own() -> None:
    sheet = sheets_of(drawn(SMALL))[0]
    assert f"<title>{sheet.drawing.map.description}</title>" in sheet_html(sheet)


def test_a_claim_leads_to_its_evidence() -> None:
    sheet = sheets_of(drawn(SMALL))[0]
    html = sheet_html(sheet, link_for=lambda claim: f"#claim-{claim}")
    assert '<a href="#claim-clean">The claim clean' in html


def test_hostile_words_are_only_words() -> None:
    hostile = drawn(SMALL + "\n clean: </p><script>alert(1)</script>")
    page = render_map_pages(sheets_of(hostile), paper=(612.0, 792.0))
    assert "<script" not in page
    assert "&lt;script&gt;" in page.replace("<br>", "")


def test_styles_touch_nothing_but_maps() -> None:
    selectors = re.findall(r"^(\.[^{]+)\{", sheet_css(), re.MULTILINE)
    assert selectors
    assert all(part.strip().startswith(".map-") for s in selectors for part in s.split(","))


def test_pages_are_turned_as_their_sheets_are() -> None:
    sheets = sheets_of(drawn(LARGE))
    page = render_map_pages(sheets, paper=(612.0, 792.0))
    turned = [name == "turned" for name in re.findall(r'<section class="(\w+)"', page)]
    assert turned == [sheet.landscape for sheet in sheets]


@pytest.mark.parametrize("standard", ["PDF_UA_1", "PDF_A_2A"])
def test_a_printed_map_conforms_and_its_pointers_are_links(standard: str) -> None:
    sheets = sheets_of(drawn(LARGE))
    made = render_pdf(render_map_pages(sheets, paper=(612.0, 792.0)))
    wanted = getattr(validation.ValidationProfile, standard)
    report = validation.validate_pdf_bytes(made.data, profile=wanted)
    assert [failure.rule_id for failure in report.failures] == []
    with pikepdf.open(BytesIO(made.data)) as pdf:
        kinds = [note.Subtype for page in pdf.pages for note in page.get("/Annots", ())]
    pointers = [b for sheet in sheets for b in sheet.drawing.map.boxes if b.leads_to is not None]
    assert [str(kind) for kind in kinds].count("/Link") == len(pointers) > 0


def test_an_overview_of_more_issues_than_fit_takes_more_pages_and_ties_them_in_words() -> None:
    talk = "\n".join(
        f"issue i{n}\n Yes: t{n}\n No: u{n}\n t{n} because a{n}\n t{n} because t{(n + 1) % 9}"
        for n in range(9)
    )
    map_ = overview_map(debate_of(talk))
    sheets = sheets_of(map_)
    assert len(sheets) > 1
    assert min(sheet.least_size for sheet in sheets) >= 7.0
    assert {b.box.id for sheet in sheets for b in sheet.drawing.boxes} == set(map_.by_id)
    notes = {b.box.note for b in sheets[0].drawing.boxes if b.box.id == "issue-i0"}
    assert notes == {"uses claims of: Issue i1"}


@pytest.mark.parametrize("shape", ["chain", "wide"])
def test_a_large_map_is_printed_in_bounded_time(shape: str) -> None:
    step = "c{m} because c{n}" if shape == "chain" else "c{k} because c{n}"
    talk = "\n".join(step.format(m=n - 1, n=n, k=n // 9) for n in range(1, 400))
    sheets = sheets_of(drawn(f"Yes: c0\n{talk}"))
    assert sum(len(sheet.drawing.paths) for sheet in sheets) == 2 * 399
    assert len(sheets) < 80
