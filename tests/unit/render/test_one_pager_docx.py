from __future__ import annotations

import io
import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from itertools import product
from pathlib import Path

import pypdfium2
import pytest
from docx import Document
from docx.document import Document as WordDocument
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.render.one_pagers import (
    HARBOR,
    LINK,
    five_words,
    language,
    note,
    quoted,
    whole_page,
)
from tests.unit.render.word_cards import W, part, tree

from argmap.briefs.one_pager import OnePager, Quoted, Reason
from argmap.model.brands import Logo
from argmap.model.one_pagers import PageLayout
from argmap.model.papers import Paper
from argmap.render.docx.one_pager import render_one_pager_docx
from argmap.render.page_words import PageWords

_DOT = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c63f8cfc0f01f0005000"
    "1ff56c7da6d0000000049454e44ae426082"
)


def opened(page: OnePager) -> WordDocument:
    return Document(io.BytesIO(render_one_pager_docx(page)))


def lines(page: OnePager, style: str) -> list[str]:
    return [p.text for p in opened(page).paragraphs if p.style and p.style.name == style]


def test_the_headline_is_the_title_and_the_points_are_its_headings() -> None:
    assert lines(whole_page(), "Title") == [whole_page().headline]
    assert lines(whole_page(), "Heading 1") == [reason.head for reason in whole_page().reasons]


def test_no_heading_level_is_skipped() -> None:
    styles = tree(render_one_pager_docx(whole_page()), "word/styles.xml")
    levels = [one.get(f"{W}val") for one in styles.iter(f"{W}outlineLvl")]
    assert levels == ["0"]


def test_the_ask_says_how_and_by_when() -> None:
    (ask,) = lines(whole_page(), "Ask")
    assert ask.splitlines() == [
        "We ask the Lake Commission to close the north shore to swimmers",
        "How: an order under section 4 of the Water Act",
        "By: June 1, 2024",
    ]


def test_figures_are_a_table_whose_numbers_head_what_they_count() -> None:
    (table,) = opened(whole_page()).tables
    assert [cell.text for cell in table.rows[0].cells] == ["3", "19 min", "1.2 million"]
    assert table.rows[1].cells[0].text == "people drowned2\nMill Lake, 2023"
    assert [len(row._tr.xpath("./w:trPr/w:tblHeader")) for row in table.rows] == [1, 0]


def test_every_raised_number_leads_to_a_note_that_is_there() -> None:
    document = tree(render_one_pager_docx(whole_page()), "word/document.xml")
    asked = {one.get(f"{W}anchor") for one in document.iter(f"{W}hyperlink")} - {None}
    there = {one.get(f"{W}name") for one in document.iter(f"{W}bookmarkStart")}
    assert asked == there == {f"note_{number}" for number in (1, 2, 3, 4)}


def test_a_note_alone_stands_on_its_heading() -> None:
    page = replace(five_words(), reasons=(Reason(head="Cold kills", notes=(1,)),))
    assert lines(page, "Heading 1") == ["Cold kills1"]


@pytest.mark.parametrize("tag", ["en", "es", "ar"])
def test_notes_read_as_they_do_in_html(tag: str) -> None:
    notes = (
        note(1, url="https://www.lake.example/report"),
        replace(note(2, speaker="Sheriff Dana Cole"), date=None),
        replace(note(3), remarks=("counted", "rounded")),
        replace(note(4), author="", container="Lake News"),
    )
    page = replace(whole_page(), language=language(tag), notes=notes)
    shown = [re.sub("[\u200e\u200f]", "", line) for line in lines(page, "List Number")]
    words = PageWords(page.language)
    assert shown == [words.note(one).striptags() for one in notes]


def test_the_page_s_own_apostrophes_are_curved_and_a_source_s_stay() -> None:
    page = replace(
        whole_page(),
        headline="The lake's cold",
        small_print="The page's end",
        quoted=quoted("It's cold."),
    )
    assert lines(page, "Title") == ["The lake\u2019s cold"]
    assert opened(page).core_properties.title == "The lake\u2019s cold"
    assert lines(page, "Intense Quote") == ["“It's cold.”1 Lake Commission"]
    assert lines(page, "Foot")[-1].endswith("The page\u2019s end")


def test_the_imprint_says_of_when_then_the_date_then_the_version() -> None:
    assert lines(whole_page(), "Foot") == [
        "As of May 2, 2024 · May 10, 2024 · Version 2 · "
        "Paid for by Harbor Watch. This is not legal advice."
    ]


def test_a_piece_stays_together_and_the_next_may_stand_elsewhere() -> None:
    told = [p for p in opened(whole_page()).paragraphs if p.style is not None]
    first = next(i for i, p in enumerate(told) if p.text == whole_page().reasons[0].head)
    kept = [p.paragraph_format.keep_with_next for p in told[first : first + 3]]
    assert kept == [True, True, None]
    they = next(i for i, p in enumerate(told) if p.style and p.style.name == "Objection")
    kept = [p.paragraph_format.keep_with_next for p in told[they : they + 3]]
    assert kept == [True, True, None]


def test_the_second_column_begins_with_a_whole_piece() -> None:
    body = tree(render_one_pager_docx(whole_page()), "word/document.xml")[0]
    (at,) = [
        i for i, one in enumerate(body) if one.find(f"{W}r/{W}br[@{W}type='column']") is not None
    ]
    assert body[at - 1].find(f"{W}pPr/{W}keepNext") is None


def test_both_colors_of_the_brand_are_in_the_styles() -> None:
    styles = tree(render_one_pager_docx(whole_page()), "word/styles.xml")
    said = {one.get(f"{W}styleId"): {x.get(f"{W}color") or x.get(f"{W}val") for x in one.iter()}
            for one in styles.iter(f"{W}style")}  # fmt: skip
    accent, second = HARBOR.accent[1:].upper(), HARBOR.second[1:].upper()
    assert all(accent in said[one] for one in ("Heading1", "Ask", "Reply", "RecordSays"))
    assert all(second in said[one] for one in ("Figure", "Quote", "IntenseQuote"))


def test_the_letters_are_ones_that_every_machine_has() -> None:
    styles = tree(render_one_pager_docx(whole_page()), "word/styles.xml")
    assert {name for one in styles.iter(f"{W}rFonts") for name in one.attrib.values()} == {"Arial"}


def test_bold_words_stand_in_no_bold_paragraph() -> None:
    styles = tree(render_one_pager_docx(whole_page()), "word/styles.xml")
    bold = {one.get(f"{W}styleId") for one in styles.iter(f"{W}style")
            if one.find(f"{W}rPr/{W}b") is not None}  # fmt: skip
    assert not bold & {"Masthead", "Ask", "Objection", "Reply", "IntenseQuote", "Chain", "Contact"}


def test_addresses_are_links() -> None:
    related = opened(whole_page()).part.rels.values()
    assert {one.target_ref for one in related if one.is_external} == {
        LINK,
        "mailto:ana@harborwatch.example",
        "https://www.lake.example/report",
        "https://www.lake.example/visits",
    }


def test_pictures_say_what_they_show() -> None:
    logo = Logo(
        file="l.png", media_type="image/png", data=_DOT, digest="sha256:0", width=1, height=1
    )
    page = replace(whole_page(), brand=replace(HARBOR, logo=logo))
    document = tree(render_one_pager_docx(page), "word/document.xml")
    told = [one.get("descr") for one in document.iter() if one.tag.endswith("}docPr")]
    assert told == ["Logo of Harbor Watch", f"Code that leads to {LINK}"]


def test_a_translated_quotation_stands_above_the_words_it_translates() -> None:
    words = Quoted(
        words="El lago está frío.", original="The lake is cold.", language="en", speaker="X", note=1
    )
    page = replace(whole_page(), language=language("es"), quoted=words)
    assert lines(page, "Intense Quote") == [
        "“El lago está frío.”1 X, traducción nuestra\noriginal “The lake is cold.”"
    ]


def test_a_source_in_another_language_keeps_its_language() -> None:
    page = replace(whole_page(), quoted=replace(quoted("Das Wasser ist kalt."), language="de"))
    document = tree(render_one_pager_docx(page), "word/document.xml")
    (tagged,) = [
        run
        for run in document.iter(f"{W}r")
        if any(one.get(f"{W}val") == "de" for one in run.iter(f"{W}lang"))
    ]
    assert "".join(text.text or "" for text in tagged.iter(f"{W}t")) == "“Das Wasser ist kalt.”"


@pytest.mark.parametrize("tag", ["he", "ar"])
def test_a_page_from_right_to_left_runs_so_in_every_paragraph_and_table(tag: str) -> None:
    page = replace(whole_page(), language=language(tag))
    document = tree(render_one_pager_docx(page), "word/document.xml")
    paragraphs = list(document.iter(f"{W}p"))
    assert paragraphs
    assert all(p.find(f"{W}pPr/{W}bidi") is not None for p in paragraphs)
    assert all(t.find(f"{W}tblPr/{W}bidiVisual") is not None for t in document.iter(f"{W}tbl"))
    assert all(s.find(f"{W}bidi") is not None for s in document.iter(f"{W}sectPr"))


def test_a_source_s_words_keep_their_marks_in_a_line_from_the_right() -> None:
    page = replace(whole_page(), language=language("he"), quoted=quoted("It is cold."))
    (shown,) = lines(page, "Intense Quote")
    assert shown == "\u200e”It is cold.”\u200e1 Lake Commission"


def test_the_page_says_its_title_and_language_and_nobody_s_name() -> None:
    made = opened(replace(whole_page(), language=language("es")))
    assert made.core_properties.title == whole_page().headline
    assert made.core_properties.language == "es"
    assert made.core_properties.author == ""
    styles = part(render_one_pager_docx(whole_page()), "word/styles.xml")
    assert '<w:lang w:val="en-US"/>' in styles


@pytest.mark.parametrize(
    ("layout", "first"),
    [
        (PageLayout.STATEMENT, "Cold water stops strong swimmers"),
        (PageLayout.DIALOGUE, "They say\nClosing the shore will cost the town its summer trade."),
    ],
)
def test_a_layout_says_what_stands_first_below_the_problem(layout: PageLayout, first: str) -> None:
    page = whole_page(layout)
    told = [p.text for p in opened(page).paragraphs if p.text]
    assert told[told.index(page.problem or "") + 1] == first


def test_the_least_page_has_no_empty_parts() -> None:
    assert [p.text for p in opened(five_words()).paragraphs if p.text] == [
        "\xa0\xa0Issue brief\xa0\xa0",
        "Close the lake",
        "Cold kills1",
        "Notes and sources",
        "Lake Commission, Report 1, May 2, 2024, page 1, lake.example.",
    ]


def test_the_same_page_gives_the_same_bytes_without_a_time() -> None:
    data = render_one_pager_docx(whole_page())
    assert data == render_one_pager_docx(whole_page())
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        assert {one.date_time for one in packed.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@given(st.text(min_size=1))
def test_any_text_makes_a_file_that_opens(text: str) -> None:
    page = replace(whole_page(), headline=text, reasons=(Reason(head=text, text=text),))
    assert len(lines(page, "Title")) == 1


@pytest.mark.slow
def test_libreoffice_sets_each_layout_on_one_sheet(tmp_path: Path) -> None:
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed here")
    made = {f"{layout}-{paper}": whole_page(layout, paper) for layout, paper in
            product(PageLayout, Paper)}  # fmt: skip
    for name, page in made.items():
        (tmp_path / f"{name}.docx").write_bytes(render_one_pager_docx(page))
    home = f"-env:UserInstallation={(tmp_path / 'home').as_uri()}"
    files = [str(tmp_path / f"{name}.docx") for name in made]
    command = [office, home, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), *files]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    sheets = {name: len(pypdfium2.PdfDocument(tmp_path / f"{name}.pdf")) for name in made}
    assert sheets == dict.fromkeys(made, 1)
