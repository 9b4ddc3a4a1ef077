"""One-pagers as pages: what they say, in which order, and that nothing is empty or unsafe."""

from __future__ import annotations

import io
import json
import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import page as validation
import pypdfium2
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageColor
from selectolax.lexbor import LexborHTMLParser
from tests.unit.render.one_pagers import (
    HARBOR,
    LINK,
    five_words,
    language,
    note,
    quoted,
    whole_page,
)

from argmap.analysis.contrast import TEXT_CONTRAST, contrast
from argmap.briefs.one_pager import OnePager, Reason
from argmap.model.brands import Contact, Logo
from argmap.model.languages import Label
from argmap.model.one_pagers import PageLayout
from argmap.render.densities import DENSITIES, Density, likely_density
from argmap.render.one_pager_html import render_one_pager_html
from argmap.render.palette import palette_css
from argmap.render.pdf import render_pdf
from argmap.render.qr import code_svg

LAYOUTS = tuple(PageLayout)
HOSTILE = "<script>alert('x')</script> & \"quoted\" </title></style></head>"


def written(page: OnePager, density: Density | None = None) -> str:
    html = render_one_pager_html(page, density=density).html
    assert html is not None
    return html


def parsed(page: OnePager, density: Density | None = None) -> LexborHTMLParser:
    return LexborHTMLParser(written(page, density))


def words(tree: LexborHTMLParser, selector: str) -> list[str]:
    return [" ".join(one.text().split()) for one in tree.css(selector)]


# ---------------------------------------------------------------- what a page says


def test_a_skimmer_reads_title_ask_and_heads() -> None:
    assert words(parsed(whole_page()), "h1, .ask h2, .point h2") == [
        "Close Mill Lake to swimmers until its water is safe again",
        "We ask the Lake Commission to close the north shore to swimmers",
        "Cold water stops strong swimmers",
        "The north shore has no lifeguard",
        "Other lakes closed, and nobody drowned",
    ]


def test_the_ask_says_how_and_by_when() -> None:
    assert words(parsed(whole_page()), ".terms span") == [
        "How an order under section 4 of the Water Act",
        "By June 1, 2024",
    ]


def test_a_figure_has_its_unit_place_year_and_note() -> None:
    assert words(parsed(whole_page()), ".figure")[0] == "3 people drowned2 Mill Lake, 2023"


def test_both_voices_of_an_objection_are_named_in_words() -> None:
    assert words(parsed(whole_page(PageLayout.DIALOGUE)), ".objection :is(h2, h3)") == [
        "They say Closing the shore will cost the town its summer trade.",
        "The record says The south shore stays open, and it is where nine in ten visitors go.",
    ]


def test_a_chain_says_that_each_claim_leads_to_the_next() -> None:
    assert words(parsed(whole_page()), ".chain .link") == [
        "The water is cold",
        "therefore Cold water drowns people",
        "therefore The shore must close",
    ]


def test_a_note_says_who_in_which_document_when_and_where() -> None:
    assert words(parsed(whole_page()), ".notes li")[:2] == [
        "Lake Commission, Report 1, May 2, 2024, page 1, lake.example.",
        "Sheriff Dana Cole, in Report 2, Lake Commission, May 2, 2024, page 2.",
    ]


def test_an_undated_document_is_said_to_be_undated() -> None:
    page = replace(five_words(), notes=(replace(note(1), date=None, place=None),))
    assert words(parsed(page), ".notes li") == ["Lake Commission, Report 1, undated."]


def test_what_must_be_said_of_a_source_stands_in_brackets() -> None:
    page = replace(
        five_words(),
        notes=(replace(note(1, url="https://lake.example"), remarks=("counted", "inferred")),),
    )
    assert words(parsed(page), ".notes li")[0].endswith("page 1, lake.example (counted; inferred).")


def test_notes_count_on_from_column_to_column() -> None:
    page = replace(five_words(), notes=tuple(note(number) for number in (1, 2, 3)))
    columns = parsed(page).css(".notes ol")
    assert [(one.attributes["start"], len(one.css("li"))) for one in columns] == [
        ("1", 2),
        ("3", 1),
    ]


def test_what_brackets_mean_is_said_once_below_the_notes() -> None:
    page = replace(whole_page(), legend="In brackets: inferred.")
    assert words(parsed(page), ".legend") == ["In brackets: inferred."]
    assert words(parsed(whole_page()), ".legend") == []


def test_a_date_keeps_its_order_beside_a_name_that_runs_the_other_way() -> None:
    page = replace(five_words(), language=language("he"))
    dated = parsed(page).css('.notes li bdi[dir="rtl"]')
    assert [one.text() for one in dated] == ["May 2, 2024", "page 1"]


def test_a_note_in_arabic_has_arabic_commas() -> None:
    (written_note,) = words(parsed(replace(five_words(), language=language("ar"))), ".notes li")
    assert "\N{ARABIC COMMA}" in written_note
    assert "Commission," not in written_note


def test_the_foot_tells_the_moment_the_date_and_the_version() -> None:
    assert words(parsed(whole_page()), ".imprint p")[0] == (
        "As of May 2, 2024 · Page of May 10, 2024 · Version 2"
    )


def test_a_number_is_raised_once_where_words_and_quotation_share_a_note() -> None:
    point = Reason(head="Cold kills", text="It does.", quoted=quoted(), notes=(1,))
    page = replace(five_words(), reasons=(point,))
    assert words(parsed(page), ".point sup") == ["1"]


def test_a_translated_quotation_stands_beside_its_original() -> None:
    spoken = replace(quoted("El lago está frío."), original="The lake is cold.")
    tree = parsed(replace(five_words(), language=language("es"), quoted=spoken))
    assert words(tree, ".quotation blockquote[lang=es]") == ["“El lago está frío.”1"]
    assert words(tree, ".quotation .original [lang=en]")[0].endswith("“The lake is cold.”")
    assert words(tree, ".quotation .speaker i") == [language("es").labels[Label.TRANSLATED]]


def test_a_quotation_is_in_the_language_of_its_source() -> None:
    foreign = replace(quoted("Le lac est froid."), language="fr")
    assert parsed(replace(five_words(), quoted=foreign)).css_first("blockquote[lang=fr]")


# ---------------------------------------------------------------- how it is built


@pytest.mark.parametrize("layout", LAYOUTS)
def test_headings_begin_with_one_and_skip_no_level(layout: PageLayout) -> None:
    levels = [int(str(one.tag)[1]) for one in parsed(whole_page(layout)).css("h1, h2, h3, h4")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("make", [five_words, whole_page])
def test_nothing_is_empty(layout: PageLayout, make: Callable[[PageLayout], OnePager]) -> None:
    empty = [
        one.html
        for one in parsed(make(layout)).css("body *")
        if not one.text(strip=True)
        and not one.css_first("img")
        and one.tag != "br"
        and one.attributes.get("id") != "page-end"
        and one.attributes.get("class") != "arrow"
    ]
    assert empty == []


def test_a_page_of_five_words_has_no_part_that_it_was_not_given() -> None:
    ids = [one.attributes["id"] for one in parsed(five_words()).css("[id]")]
    assert ids == ["part-points", "part-points-0", "note-1", "page-end"]


@pytest.mark.parametrize(
    ("layout", "order"),
    [
        (PageLayout.STATEMENT, "ask problem points figures quotation objections chain"),
        (PageLayout.DATA_LED, "ask figures problem points objections quotation chain"),
        (PageLayout.DIALOGUE, "ask problem objections points figures quotation chain"),
    ],
)
def test_parts_stand_in_the_order_in_which_notes_count_up(layout: PageLayout, order: str) -> None:
    ids = [str(one.attributes["id"]) for one in parsed(whole_page(layout)).css("[id^=part-]")]
    parts = [one.removeprefix("part-") for one in ids if not one[-1].isdigit()]
    assert parts == ["subtitle", *order.split(), "small-print"]


def test_single_points_figures_and_objections_can_be_found() -> None:
    tree = parsed(whole_page(), DENSITIES[0])
    assert all(
        tree.css_first(f"#part-{name}") for name in ("points-2", "figures-2", "objections-0")
    )


def test_every_raised_number_leads_to_a_note_and_has_a_name() -> None:
    tree = parsed(whole_page())
    calls = tree.css(".call a")
    assert {tree.css_first(str(one.attributes["href"])) is not None for one in calls} == {True}
    assert calls[0].attributes["aria-label"] == "note 1"


def test_a_page_has_its_language_direction_title_and_landmarks() -> None:
    tree = parsed(replace(whole_page(), language=language("he")))
    root = tree.css_first("html")
    assert root is not None
    assert (root.attributes["lang"], root.attributes["dir"]) == ("he", "rtl")
    assert words(tree, "title") == ["Close Mill Lake to swimmers until its water is safe again"]
    assert all(len(tree.css(one)) == 1 for one in (".sheet > header", "main", ".sheet > footer"))


def test_a_number_runs_its_own_way_on_a_page_that_runs_the_other() -> None:
    tree = parsed(replace(whole_page(), language=language("he")))
    assert [one.attributes["dir"] for one in tree.css(".number bdi")] == ["ltr"] * 3


def test_a_logo_is_in_the_page_and_has_a_name() -> None:
    logo = Logo(file="a.png", media_type="image/png", data=b"x", digest="", width=1, height=1)
    picture = parsed(replace(five_words(), brand=replace(HARBOR, logo=logo))).css_first("img")
    assert picture is not None
    assert picture.attributes["src"] == "data:image/png;base64,eA=="
    assert picture.attributes["alt"] == "Logo of Harbor Watch"


def test_prose_has_curved_apostrophes_and_quotations_are_left_alone() -> None:
    point = Reason(head="The town's lake", text="The towns' lake.", quoted=quoted("The town's."))
    page = replace(five_words(), headline="Close the town's lake", reasons=(point,))
    assert words(parsed(page), "h1, .point h2, .grounds > p, blockquote") == [
        "Close the town’s lake",
        "The town’s lake",
        "The towns’ lake.",
        "“The town's.”1",
    ]


def test_the_last_two_words_stay_on_one_line() -> None:
    assert "of the\N{NO-BREAK SPACE}lake." in written(
        replace(five_words(), problem="Fear of the lake.")
    )


@pytest.mark.parametrize("layout", LAYOUTS)
def test_print_and_screen_are_the_same_page_but_for_their_style(layout: PageLayout) -> None:
    screen, printed = (parsed(whole_page(layout), one) for one in (None, DENSITIES[1]))
    assert screen.body is not None
    assert printed.body is not None
    assert screen.body.html == printed.body.html


def test_nothing_comes_from_outside() -> None:
    html = written(whole_page())
    assert re.findall(r"(?:src|srcset|url\()[=\"'(]*(?!data:)https?:", html) == []
    assert "<link" not in html
    assert "@import" not in html


# ---------------------------------------------------------------- what may not get through


def test_hostile_text_stays_text() -> None:
    page = replace(
        whole_page(),
        headline=HOSTILE,
        label=HOSTILE,
        brand=replace(HARBOR, organization=HOSTILE),
        reasons=(Reason(head=HOSTILE, text=HOSTILE, quoted=quoted(HOSTILE)),),
        contact=Contact(name=HOSTILE, phone=HOSTILE, email=HOSTILE),
        notes=(note(1, url="javascript:alert(1)"), note(2, url='https://x.example/"><b>')),
    )
    tree = parsed(page)
    assert words(tree, "h1") == [" ".join(HOSTILE.split())]
    assert [one.attributes.get("type") for one in tree.css("script")] == ["application/ld+json"]
    assert tree.css(".notes a") == []
    assert tree.css(".contact a, address a") == []


@settings(max_examples=30, deadline=None)
@given(text=st.text(min_size=1, max_size=60))
def test_any_text_makes_a_page_with_one_heading(text: str) -> None:
    page = replace(five_words(), headline=text, link=f"https://example.org/{len(text)}")
    assert len(parsed(page).css("h1")) == 1


def test_where_words_stand_in_their_sources_is_told_to_machines() -> None:
    html = written(whole_page())
    (data,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html, re.DOTALL)
    first = json.loads(data)[0]
    assert first["type"] == "Annotation"
    assert "colder </script> than" in json.dumps(first)


def test_a_project_may_have_a_template_of_its_own(tmp_path: Path) -> None:
    own = tmp_path / "templates"
    own.mkdir()
    (own / "onepager.html").write_text("<h1>{{ page.headlin }}</h1>", "utf-8")
    (finding,) = render_one_pager_html(five_words(), own_templates=own).findings
    assert finding.code == "template-error"
    (own / "onepager.html").write_text(
        "<head></head><h1>Ours: {{ page.headline }}</h1><script>alert(1)</script>", "utf-8"
    )
    tree = LexborHTMLParser(str(render_one_pager_html(five_words(), own_templates=own).html))
    assert words(tree, "h1") == ["Ours: Close the lake"]
    assert [one.attributes.get("type") for one in tree.css("script")] == ["application/ld+json"]


# ---------------------------------------------------------------- how it looks


def test_no_density_is_smaller_than_can_be_read() -> None:
    assert min(one.body for one in DENSITIES) >= 9
    assert min(one.notes for one in DENSITIES) >= 7.5
    for one in DENSITIES:
        assert min(one.title, one.subtitle, one.ask, one.head, one.pull, one.number) >= one.body


def test_each_density_is_tighter_than_the_one_before() -> None:
    for roomier, tighter in pairwise(DENSITIES):
        for size in ("body", "notes", "title", "ask", "head", "number", "gap", "leading"):
            assert getattr(tighter, size) < getattr(roomier, size)


def test_nothing_on_the_page_can_be_clipped() -> None:
    css = "".join(re.findall(r"<style>(.*?)</style>", written(whole_page()), re.DOTALL))
    assert "overflow: hidden" not in css
    assert "max-height" not in css


def test_a_browser_prints_scant_pages_large_and_full_ones_small() -> None:
    assert likely_density(five_words()) is DENSITIES[0]
    assert likely_density(whole_page()) is DENSITIES[-1]


COLORS = st.integers(0, 0xFFFFFF).map("#{:06x}".format)


@settings(deadline=None)
@given(accent=COLORS, second=COLORS)
def test_words_in_a_brands_colors_can_be_read_on_its_grounds(accent: str, second: str) -> None:
    css = palette_css(replace(HARBOR, accent=accent, second=second))
    themes = [dict(re.findall(r"--([\w-]+):(#\w+)", one)) for one in css.split("@media")]
    for colors, paper in zip(themes, ("#ffffff", "#171b1f"), strict=True):
        assert contrast(colors["accent-text"], colors["tint"]) >= TEXT_CONTRAST
        assert contrast(colors["accent-text"], paper) >= TEXT_CONTRAST
        assert contrast(colors["on-accent"], colors["accent"]) >= TEXT_CONTRAST
        assert contrast(colors["second-text"], paper) >= TEXT_CONTRAST


def screen_rules(css: str) -> str:
    return "".join(re.findall(r"@media screen[^{]*\{\n(.*?)\n\}", css, re.DOTALL))


def test_a_code_is_for_paper_and_its_address_for_both() -> None:
    html = written(whole_page())
    assert ".base > .code { display: none; }" in screen_rules(html)
    assert html.count(".code { display: none; }") == 1
    assert words(parsed(whole_page()), ".line a")[-1] == LINK.removeprefix("https://")


# ---------------------------------------------------------------- in print


def printed_image(page: OnePager) -> Image.Image:
    data = render_pdf(written(page, DENSITIES[-1])).data
    picture: Image.Image = pypdfium2.PdfDocument(data)[0].render(scale=3).to_pil()
    return picture.convert("RGB")


def color_of(page: OnePager, name: str) -> tuple[int, ...]:
    return ImageColor.getrgb(re.findall(rf"--{name}:(#\w+)", palette_css(page.brand))[0])


def spots(picture: Image.Image, color: tuple[int, ...]) -> list[tuple[int, int]]:
    """Where a picture has just this color: columns and rows."""
    width = picture.width
    data = picture.tobytes()
    found = (one.start() for one in re.finditer(re.escape(bytes(color)), data))
    return [(at // 3 % width, at // 3 // width) for at in found if at % 3 == 0]


def often(places: Iterable[int]) -> set[int]:
    """The places that a surface has, without those of letters' soft edges."""
    return {place for place, times in Counter(places).items() if times > 20}


@pytest.mark.engine
@pytest.mark.parametrize("tag", ["en", "he"])
def test_arrows_stand_between_the_boxes_at_half_their_height(tag: str) -> None:
    claims = ("Cold", "Cold water drowns people of every age " * 3, "Close")
    page = replace(five_words(), language=language(tag), brand=HARBOR, chain=claims)
    picture = printed_image(page)
    boxes = spots(picture, color_of(page, "tint"))
    filled, rows = (often(one) for one in zip(*boxes, strict=True))
    top, foot = min(rows), max(rows)
    arrows = [
        (column, row)
        for column, row in spots(picture, color_of(page, "accent"))
        if top <= row <= foot and column not in filled
    ]
    between = [
        set(range(left, right)) for left, right in pairwise(sorted(filled)) if right > left + 9
    ]
    assert len(between) == 2
    for gap in between:
        heights = [row for column, row in arrows if column in gap]
        assert abs((min(heights) + max(heights)) - (top + foot)) <= 6
    assert {column for column, _ in arrows} <= set.union(*between)


@pytest.mark.engine
@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_box_of_a_quotation_is_as_wide_as_its_words(layout: PageLayout) -> None:
    def width(said: str) -> float:
        page = replace(five_words(layout), brand=HARBOR, quoted=quoted(said))
        picture = printed_image(page)
        columns = [column for column, _ in spots(picture, color_of(page, "second-tint"))]
        return (max(columns) - min(columns)) / picture.width

    assert width("It was never safe.") < 0.4
    assert width("It was never safe, and they knew it. " * 6) > 0.8


@pytest.mark.engine
@pytest.mark.parametrize("tag", ["en", "he"])
def test_a_long_name_stands_below_a_wide_logo_and_both_clear_of_the_label(tag: str) -> None:
    wide = io.BytesIO()
    Image.new("RGB", (600, 120), (255, 0, 255)).save(wide, "png")
    logo = Logo(
        file="a.png", media_type="image/png", data=wide.getvalue(), digest="", width=600, height=120
    )
    name = "Coalition for Safe Lakes, Rivers and Harbors of the Upper Midwest"
    brand = replace(HARBOR, logo=logo, organization=name)
    page = replace(five_words(), language=language(tag), brand=brand)
    picture = printed_image(page)
    seen = spots(picture, (255, 0, 255))
    left, right = min(one[0] for one in seen), max(one[0] for one in seen)
    beside = picture.crop(
        (0, min(one[1] for one in seen), picture.width, max(one[1] for one in seen))
    )
    named = spots(beside, color_of(page, "accent-text"))
    assert right - left < picture.width / 2
    assert all(abs(column - (left + right) / 2) > picture.width / 4 for column, _ in named)


@pytest.mark.engine
def test_the_code_on_paper_leads_to_the_printed_address() -> None:
    data = render_pdf(written(whole_page(), DENSITIES[-1])).data
    document = pypdfium2.PdfDocument(data)
    (code,) = zxingcpp.read_barcodes(document[0].render(scale=3).to_pil())
    assert code.text == LINK
    assert LINK.removeprefix("https://") in document[0].get_textpage().get_text_bounded()


@settings(max_examples=20, deadline=None)
@given(path=st.text(st.characters(codec="ascii", categories=("L", "N")), max_size=120))
def test_a_code_holds_just_the_address(path: str) -> None:
    picture = code_svg(f"https://example.org/{path}")
    (side,) = re.findall(r'width="(\d+)"', picture)
    code = Image.new("L", (int(side), int(side)), 255)
    for column, row in re.findall(r"M(\d+) (\d+)h1", picture):
        code.putpixel((int(column), int(row)), 0)
    (found,) = zxingcpp.read_barcodes(code.resize((code.width * 4, code.height * 4), 0))
    assert found.text == f"https://example.org/{path}"


@pytest.mark.engine
@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("standard", ["PDF_UA_1", "PDF_A_2A"])
def test_the_print_conforms(layout: PageLayout, standard: str) -> None:
    profile = getattr(validation.ValidationProfile, standard)
    data = render_pdf(written(whole_page(layout), DENSITIES[-1])).data
    report = validation.validate_pdf_bytes(data, profile=profile)
    assert [failure.rule_id for failure in report.failures] == []


@pytest.mark.engine
@pytest.mark.parametrize("layout", LAYOUTS)
def test_readers_of_the_print_meet_the_parts_in_order(layout: PageLayout) -> None:
    data = render_pdf(written(whole_page(layout), DENSITIES[-1])).data
    with pypdfium2.PdfDocument(io.BytesIO(data)) as document:
        text = document[0].get_textpage().get_text_bounded()
    assert text.index("Close Mill Lake") < text.index("We ask") < text.index("Notes and sources")
