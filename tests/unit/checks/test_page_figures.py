"""Checks of key figures: the number, what was counted, the year and the place."""

from __future__ import annotations

import pytest
from tests.unit.checks.conftest import Find
from tests.unit.checks.one_pagers import SAMPLED, found, one_pager, told
from tests.unit.checks.pages import route

CODE = "figure-not-in-evidence"
TABLE = """\
--- seeds/visits.txt
Visits in 2024 by town
Town     Visits   Share
Mill     1200     45
Mill End 300      11
--- seeds/sources.yaml
sources:
  visits: {file: visits.txt, type: report, title: Visits by town, author: [County], issued: "2024"}
  water-report: {file: water-report.txt, type: report, title: Water quality, issued: "2024-10-02"}
  town-notice: {file: town-notice.txt, type: notice, title: Notice of the beach service}
"""


def figure(**keys: str) -> str:
    """A page with a key figure: three beaches, unless the keys say otherwise; empty ones go."""
    given = {"number": "'3'", "counts": "beaches sampled", "place": "Mill Lake", "year": "'2024'"}
    told = {**given, "claim": "water-clean", **keys}
    inside = ", ".join(f"{key}: {value}" for key, value in told.items() if value)
    return one_pager(f"figures: [{{{inside}}}]") + SAMPLED


def in_table(**keys: str) -> str:
    """A page with a key figure of a table."""
    known = {"source": "visits", "row": "Mill", "number": "'1,200'", "place": "Mill", "claim": ""}
    return figure(**{**known, **keys}) + TABLE


@pytest.mark.parametrize(
    "page",
    [
        figure(),
        figure(number="three"),
        figure(words="samples at three beaches"),
        figure(number="'3'", counted="[June, August, every week]"),
        figure(number="two", counted="[June, August]"),
        figure(number="all", counts="samples passed"),
        in_table(),
        in_table(number="'45%'"),
        in_table(row="Mill End", number="'300'"),
    ],
)
def test_figures_that_are_proved(find: Find, page: str) -> None:
    assert told(find, CODE, page) == []


@pytest.mark.parametrize(
    ("page", "message", "key"),
    [
        (figure(number="'4'"), "the evidence for this figure does not say `4`", "number"),
        (figure(number="'3%'"), "the evidence for this figure does not say `3%`", "number"),
        (figure(number="most"), "the evidence for this figure does not say `most`", "number"),
        (
            figure(words="from June to August"),
            "the evidence for this figure does not say `3`",
            "number",
        ),
        (figure(counted="[June, August]"), "`3` is not how many are counted", "number"),
        (
            figure(counted="[three beaches, beaches every week, June]"),
            "`beaches every week` is counted twice",
            "counted",
        ),
        (figure(row="June"), "`row` means nothing for a figure from a `claim`", "row"),
        (in_table(words="Mill"), "`words` means nothing for a figure from a `source`", "words"),
        (
            in_table(counted="[Mill]"),
            "`counted` means nothing for a figure from a `source`",
            "counted",
        ),
        (
            figure(counted="[June, July, August]"),
            "no quotation behind `water-clean` has `July`",
            "counted",
        ),
        (
            figure(counted="[June, August, to August]", number="3"),
            "`to August` is counted twice",
            "counted",
        ),
        (figure(claim=""), "this figure names neither a `claim` nor a `source`", "figures"),
        (
            in_table(claim="water-clean"),
            "this figure names both a `claim` and a `source`",
            "source",
        ),
        (in_table(row=""), "this figure does not say which line of `visits` it is from", "source"),
        (in_table(row="Deer"), "no line of `visits` has `Deer`", "row"),
        (in_table(number="'300'"), "no line of `visits` with `Mill` has `300`", "number"),
    ],
)
def test_figures_that_are_not(find: Find, page: str, message: str, key: str) -> None:
    (finding,) = found(find, CODE, page)
    assert finding.message == message
    assert [step for step in route(finding) if isinstance(step, str)][-1] == key


@pytest.mark.parametrize(
    ("number", "counted", "count"),
    [
        ("tres", "", 0),
        ("cuatro", "", 1),
        ("dos", "[June, August]", 0),
        ("tres", "[June, August]", 1),
    ],
)
def test_a_number_is_read_in_the_language_of_its_page(
    find: Find, number: str, counted: str, count: int
) -> None:
    page = figure(number=number, counted=counted).replace(
        "    date:", "    language: es\n    date:"
    )
    assert len(found(find, CODE, page)) == count


def test_the_words_that_do_hold_the_number_are_named(find: Find) -> None:
    (finding,) = found(find, CODE, figure(words="from June to August"))
    assert (finding.help or "").startswith("choose the words that hold it as `words`")


def test_what_is_counted_stands_in_one_quotation(find: Find) -> None:
    page = figure(number="'2'", counted="[June, shore]", claim="lake-mixed") + (
        "--- arguments/lake/more.yaml\nissue: safety\nclaims:\n  lake-mixed:\n"
        "    text: The lake is mixed.\n    because: [{premises: [water-clean, drop-unmarked]}]\n"
    )
    assert told(find, CODE, page) == ["what is counted here is not all in one quotation"]


@pytest.mark.parametrize(
    ("year", "source", "count"),
    [
        ("'2024'", "", 0),
        ("summer of 2024", "", 0),
        ("'2023'", "", 1),
        ("2023-2024", "", 1),
        ("last year", "", 0),
    ],
)
def test_years_of_a_source_that_bears_a_date(
    find: Find, year: str, source: str, count: int
) -> None:
    assert len(found(find, "figure-year-unproved", figure(year=year) + source)) == count


@pytest.mark.parametrize(("year", "count"), [("undated", 0), ("by 2025", 1), ("by 2031", 1)])
def test_the_topics_moment_dates_no_source(find: Find, year: str, count: int) -> None:
    page = figure(year=year) + TABLE.replace(', issued: "2024-10-02"', "")
    helps = [one.help or "" for one in found(find, "figure-year-unproved", page)]
    assert len(helps) == count
    assert all(text.startswith("the source bears no date; write `undated`") for text in helps)


@pytest.mark.parametrize(
    ("place", "names"),
    [
        ("Mill Lake", []),
        ("the main beach", []),
        ("Deer Lake", ["Deer Lake"]),
        ("Mill Lake, Ohio and Utah", ["Ohio", "Utah"]),
    ],
)
def test_places_that_the_source_names(find: Find, place: str, names: list[str]) -> None:
    messages = told(find, "figure-place-unproved", figure(place=f"'{place}'"))
    assert messages == [f"`water-report` does not name `{name}`" for name in names]


def test_a_country_has_several_names(find: Find) -> None:
    page = figure(place="US").replace("Mill Lake met", "America met")
    assert told(find, "figure-place-unproved", page) == ["`water-report` does not name `US`"]
    named = "--- seeds/water-report.txt\nThe United States tested it at three beaches.\n"
    quoted = SAMPLED.split(">-")[0] + "The United States tested it at three beaches.\n"
    assert told(find, "figure-place-unproved", figure(place="US") + quoted + named) == []
