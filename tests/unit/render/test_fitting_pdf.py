"""One-pagers in print: one sheet with all that is on it, or a clear refusal."""

from __future__ import annotations

import ctypes
import io
import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import outloud
import page as validation
import pikepdf
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdfium2 import raw
from tests.unit.render.one_pagers import five_words, whole_page

from argmap.briefs.one_pager import OnePager
from argmap.model.one_pagers import PageLayout, Part
from argmap.model.papers import Paper
from argmap.render.densities import DENSITIES
from argmap.render.fitting import Fit, Spread
from argmap.render.one_pager_pdf import PageResult, render_one_pager_pdf
from argmap.render.page_cuts import without

pytestmark = pytest.mark.engine
SIDE, TOP, FOOT = 39.6, 36, 30
"""The margins, in points."""
TIGHTEST = Fit(density=DENSITIES[-1], spread=Spread(), end=0)
TURNS = [(layout, Paper.LETTER) for layout in PageLayout] + [(PageLayout.STATEMENT, Paper.A4)]


@dataclass(frozen=True, slots=True)
class Glyph:
    """A letter on the page, in points from its lower left corner."""

    left: float
    low: float
    right: float
    top: float
    size: float


@pytest.fixture(scope="module", params=TURNS, ids="-".join)
def turn(request: pytest.FixtureRequest) -> tuple[OnePager, PageResult]:
    page = whole_page(*request.param)
    return page, render_one_pager_pdf(page)


def glyphs(data: bytes) -> Iterator[Glyph]:
    with pypdfium2.PdfDocument(data) as document:
        text = document[0].get_textpage()
        matrix = raw.FS_MATRIX()
        for at in range(text.count_chars()):
            drawn = not raw.FPDFText_IsGenerated(text.raw, at)
            if drawn and text.get_text_range(at, 1).strip():
                raw.FPDFText_GetMatrix(text.raw, at, ctypes.byref(matrix))
                size = raw.FPDFText_GetFontSize(text.raw, at) * abs(matrix.d)
                left, low, right, top = text.get_charbox(at)
                yield Glyph(left, low, right, top, size)


def words(data: bytes) -> str:
    """The text layer without white space, which breaks where lines do."""
    with pypdfium2.PdfDocument(data) as document:
        return packed(" ".join(page.get_textpage().get_text_range() for page in document))


def packed(text: str) -> str:
    return re.sub(r"\s+", "", text).casefold()


def printed(page: OnePager) -> Iterator[str]:
    """Every text that the page has to show; its own prose has no straight apostrophes."""
    yield from (one.replace("'", "\N{RIGHT SINGLE QUOTATION MARK}") for one in prose(page))
    grounds = [*(one.quoted for one in page.reasons), *(one.quoted for one in page.rejoinders)]
    yield from (one.words for one in (page.quoted, *grounds) if one)
    yield from (note.title for note in page.notes)


def prose(page: OnePager) -> Iterator[str]:
    yield page.headline
    yield from filter(None, (page.subtitle, page.problem, page.small_print))
    yield from (page.demand.sentence,) if page.demand else ()
    for reason in page.reasons:
        yield from filter(None, (reason.head, reason.text))
    for number in page.numbers:
        yield from (number.number, number.counts, number.place)
    for rejoinder in page.rejoinders:
        yield from (rejoinder.says, rejoinder.reply)
    yield from page.chain


def sheets(data: bytes) -> int:
    with pypdfium2.PdfDocument(data) as document:
        return len(document)


def test_it_is_one_sheet_with_all_its_words(turn: tuple[OnePager, PageResult]) -> None:
    page, made = turn
    assert sheets(made.data) == 1
    text = words(made.data)
    assert [said for said in printed(page) if packed(said) not in text] == []


def test_no_letter_is_small_or_in_the_margin(turn: tuple[OnePager, PageResult]) -> None:
    page, made = turn
    found = list(glyphs(made.data))
    width, height = (612, 792) if page.paper is Paper.LETTER else (595.3, 841.9)
    assert len(found) > 500
    assert min(glyph.size for glyph in found) >= 7.49
    assert min(glyph.left for glyph in found) > SIDE - 1
    assert max(glyph.right for glyph in found) < width - SIDE + 1
    assert min(glyph.low for glyph in found) > FOOT - 1
    assert max(glyph.top for glyph in found) < height - TOP + 1


def test_no_letter_stands_on_another(turn: tuple[OnePager, PageResult]) -> None:
    found = sorted(glyphs(turn[1].data), key=lambda glyph: glyph.low)
    assert found
    assert [pair for pair in near(found) if clash(*pair)] == []


def near(found: list[Glyph]) -> Iterator[tuple[Glyph, Glyph]]:
    """Each letter, with each of those after it that begin below its top."""
    for at, one in enumerate(found):
        for other in found[at + 1 :]:
            if other.low >= one.top:
                break
            yield one, other


def clash(one: Glyph, other: Glyph) -> bool:
    """Whether two letters share a third of the smaller one; a ligature's letters are one."""
    wide = min(one.right, other.right) - max(one.left, other.left)
    high = min(one.top, other.top) - max(one.low, other.low)
    smaller = min((g.right - g.left) * (g.top - g.low) for g in (one, other))
    return one != other and min(wide, high) > 0 and wide * high > smaller / 3


def test_it_reaches_to_the_foot_of_the_sheet(turn: tuple[OnePager, PageResult]) -> None:
    assert min(glyph.low for glyph in glyphs(turn[1].data)) < FOOT + 18


@pytest.mark.parametrize("standard", ["PDF_UA_1", "PDF_A_2A"])
def test_it_conforms(turn: tuple[OnePager, PageResult], standard: str) -> None:
    wanted = getattr(validation.ValidationProfile, standard)
    report = validation.validate_pdf_bytes(turn[1].data, profile=wanted)
    assert [failure.rule_id for failure in report.failures] == []


def test_a_reader_for_the_blind_has_no_error(
    turn: tuple[OnePager, PageResult], tmp_path: Path
) -> None:
    file = tmp_path / "page.pdf"
    file.write_bytes(turn[1].data)
    result = outloud.check(str(file))
    assert result.error is None
    assert [f.rule for f in result.findings if f.severity == "error"] == []


def test_title_and_language(turn: tuple[OnePager, PageResult]) -> None:
    page, made = turn
    with pikepdf.open(io.BytesIO(made.data)) as pdf:
        assert str(pdf.Root.Lang) == "en"
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        assert page.headline in str(pdf.docinfo.Title)


@pytest.mark.parametrize("layout", PageLayout)
def test_five_words_are_set_at_the_roomiest_density(layout: PageLayout) -> None:
    made = render_one_pager_pdf(five_words(layout))
    assert made.fit is not None
    assert made.fit.density == DENSITIES[0]
    assert sheets(made.data) == 1
    assert min(glyph.low for glyph in glyphs(made.data)) < FOOT + 24


def test_the_same_page_gives_the_same_bytes_whatever_was_set_before_it() -> None:
    page = five_words()
    first = render_one_pager_pdf(page)
    render_one_pager_pdf(replace(page, headline="Öffnet den See, ihr Räte"), start=TIGHTEST)
    assert render_one_pager_pdf(page, start=TIGHTEST) == first


@pytest.mark.parametrize("headline", ["Open the lake", "Open the lake and all of its shores " * 3])
def test_a_page_begun_as_another_fits_is_set_as_if_alone(headline: str) -> None:
    page = replace(five_words(), headline=headline)
    assert render_one_pager_pdf(page, start=render_one_pager_pdf(five_words()).fit) == (
        render_one_pager_pdf(page)
    )


def test_a_raised_number_is_described_by_what_it_leads_to() -> None:
    with pikepdf.open(io.BytesIO(render_one_pager_pdf(five_words()).data)) as pdf:
        described = [str(link.Contents) for link in pdf.pages[0].obj.Annots]
    assert described == ["note 1", "Report 1"]


def test_a_headline_is_set_in_even_lines() -> None:
    page = replace(five_words(), headline="Halt Secure Communities until its flaws are all fixed")
    with pypdfium2.PdfDocument(render_one_pager_pdf(page).data) as document:
        lines = document[0].get_textpage().get_text_range().splitlines()
    lengths = [len(line) for line in lines if line and line.strip() in page.headline]
    assert len(lengths) > 1
    assert min(lengths) > 0.6 * max(lengths)


def test_a_page_that_is_too_long_has_no_pdf_and_fits_after_the_cuts() -> None:
    long = f"{whole_page().problem} " * 12
    page = replace(whole_page(), problem=long, cut_order=(Part.CHAIN, Part.PROBLEM))
    made = render_one_pager_pdf(page, start=TIGHTEST)
    assert made.data == b""
    assert made.overflow is not None
    assert made.overflow.left == 0
    assert sum(lines for _, lines in made.overflow.gives) >= made.overflow.lines >= 1
    for part, _ in made.overflow.gives:
        page = without(page, part)
    assert render_one_pager_pdf(page, start=TIGHTEST).fit is not None


def test_a_glyph_that_no_font_has_is_reported() -> None:
    page = replace(five_words(), headline="Close \U0010fffd the lake")
    assert render_one_pager_pdf(page).missing == ("\U0010fffd",)


def test_a_mistake_in_a_template_of_the_project_is_a_finding(tmp_path: Path) -> None:
    templates = tmp_path / "templates"
    templates.mkdir()
    (templates / "onepager.html").write_text("<p>{{ page.nothing }}</p>", "utf-8")
    made = render_one_pager_pdf(five_words(), own_templates=templates)
    assert made.data == b""
    assert [finding.code for finding in made.findings] == ["template-error"]


def test_a_template_without_any_names_still_gives_one_sheet_or_none(tmp_path: Path) -> None:
    templates = tmp_path / "templates"
    templates.mkdir()
    own = "<html lang='en'><head><title>T</title></head><body>{}</body></html>"
    (templates / "onepager.html").write_text(own.format("<p>{{ page.headline }}</p>"), "utf-8")
    assert sheets(render_one_pager_pdf(five_words(), own_templates=templates).data) == 1
    (templates / "onepager.html").write_text(own.format("<p>x</p>" * 200), "utf-8")
    made = render_one_pager_pdf(five_words(), own_templates=templates)
    assert made.data == b""
    assert made.overflow is not None


WORDS = ("trust", "in", "the", "water", "commissioners", "of", "Mill", "Lake", "9,000", "is")


@st.composite
def long_pages(draw: st.DrawFn) -> OnePager:
    """Pages one part of which has from five to five hundred words."""
    count = draw(st.integers(5, 500))
    text = " ".join(itertools.islice(itertools.cycle(draw(st.permutations(WORDS))), count))
    page = whole_page(draw(st.sampled_from(PageLayout)), draw(st.sampled_from(Paper)))
    assert page.demand is not None
    assert page.quoted is not None
    return draw(
        st.sampled_from(
            [
                replace(page, headline=text),
                replace(page, subtitle=text),
                replace(page, demand=replace(page.demand, sentence=text)),
                replace(page, problem=text),
                replace(page, reasons=(replace(page.reasons[0], text=text), *page.reasons[1:])),
                replace(page, reasons=(*page.reasons[:-1], replace(page.reasons[2], head=text))),
                replace(page, numbers=(replace(page.numbers[0], counts=text), *page.numbers[1:])),
                replace(page, quoted=replace(page.quoted, words=text)),
                replace(page, rejoinders=(replace(page.rejoinders[0], reply=text),)),
                replace(page, chain=(text, *page.chain)),
                replace(page, small_print=text),
                replace(page, notes=(replace(page.notes[0], title=text), *page.notes[1:])),
            ]
        )
    )


@pytest.mark.slow
@settings(max_examples=6, deadline=None)
@given(long_pages())
def test_a_page_is_one_sheet_with_all_its_words_or_refused(page: OnePager) -> None:
    made = render_one_pager_pdf(replace(page, cut_order=page.cut_order[:2]))
    if made.overflow is not None:
        assert made.data == b""
        assert made.overflow.lines >= 1
        return
    assert sheets(made.data) == 1
    text = words(made.data)
    assert [said for said in printed(page) if packed(said) not in text] == []
    low = min(glyph.low for glyph in glyphs(made.data))
    assert low > FOOT - 1
