"""Check of the numbers that a one-pager says: some evidence behind the page holds each."""

from __future__ import annotations

import pytest
from tests.unit.checks.conftest import Find
from tests.unit.checks.one_pagers import SAMPLED, found, one_pager, told
from tests.unit.checks.pages import route, spans

CODE = "number-without-evidence"
CLEAN = "points: [{claim: water-clean, head: The water is clean}]"


@pytest.mark.parametrize(
    "headline",
    [
        "Open the three beaches",
        "Open all 3 beaches",
        "Clean water since 2024",
        "One lake for all of us",
        "Open the lake under 287(g)",
    ],
)
def test_numbers_that_are_quoted_or_are_none(find: Find, headline: str) -> None:
    assert told(find, CODE, one_pager(headline=headline, points=CLEAN) + SAMPLED) == []


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("subtitle: Four beaches are clean", "Four"),
        ("problem: For 12 years nobody swam.", "12"),
        ("problem: Half the town wants to swim.", "Half"),
        ("problem: Hundreds want to swim.", "Hundreds"),
        ("points: [{claim: water-clean, head: Clean in 90% of samples}]", "90%"),
        ("points: [{claim: water-clean, text: Two lifeguards watch.}]", "Two"),
        (
            "objections: [{claim: lake-unsafe, says: Eleven drowned., answer: water-clean}]",
            "Eleven",
        ),
        ("objections: [{claim: lake-unsafe, answer: water-clean, reply: None in 20 years.}]", "20"),
    ],
)
def test_numbers_that_nobody_quotes(find: Find, line: str, number: str) -> None:
    if line.startswith("points"):
        page = one_pager(points=line)
    else:
        page = one_pager(line, points=CLEAN)
    (finding,) = found(find, CODE, page + SAMPLED)
    assert finding.message == f"no evidence behind this page holds `{number}`"
    assert finding.at.part == number
    assert route(finding)[2:3] == (line.split(":", maxsplit=1)[0],)


@pytest.mark.parametrize(
    "line",
    [
        "ask: {who: all 5 members, what: pay 900 dollars, by: 2026-07-04}",
        "reference: H.B. 77",
        "small-print: Paid for by 40 friends.",
        "contact: {name: Ana Ruiz, phone: 555-0100}",
        "link: https://lake.example/404",
    ],
)
def test_what_states_no_fact(find: Find, line: str) -> None:
    assert told(find, CODE, one_pager(line)) == []


def test_a_bill_that_is_asked_for_may_be_named(find: Find) -> None:
    page = one_pager("reference: H.B. 77", headline="Pass Bill 77 and open Mill Lake")
    assert told(find, CODE, page) == []


def test_the_days_of_dates_count_nothing(find: Find) -> None:
    page = one_pager(headline="Open all 17 beaches", date="2025-03-17")
    assert told(find, CODE, page) == ["no evidence behind this page holds `17`"]


def test_a_number_of_the_source_that_is_not_quoted(find: Find) -> None:
    (finding,) = found(find, CODE, one_pager(headline="Open three beaches"))
    assert len(spans(finding)) == 1
    assert (finding.help or "").startswith("if this is what is meant, quote it")


def test_a_figure_that_is_counted_may_be_said(find: Find) -> None:
    figure = (
        "figures: [{number: '2', counts: months, place: Mill Lake, year: '2024', "
        "claim: water-clean, counted: [June, August]}]"
    )
    page = one_pager(figure, headline="Two months of clean water", points=CLEAN) + SAMPLED
    assert told(find, CODE, page) == []
    assert told(find, CODE, page.replace("[June, August]", "[June, Sunday]")) != []


def test_what_a_figure_counts_is_looked_through(find: Find) -> None:
    figure = (
        "figures: [{number: '3', counts: of 8 beaches, place: Mill Lake, year: '2024', "
        "claim: water-clean}]"
    )
    page = one_pager(figure, points=CLEAN) + SAMPLED
    assert told(find, CODE, page) == ["no evidence behind this page holds `8`"]


def test_a_claims_own_words_are_looked_through(find: Find) -> None:
    page = one_pager(points="points: [{claim: water-clean}]") + SAMPLED.replace(
        "in summer 2024", "at 9 beaches"
    )
    (finding,) = found(find, CODE, page)
    assert route(finding)[2:] == ("points", 0, "claim")
    assert finding.related[0].part == "9"


def test_fields_are_filled_in(find: Find) -> None:
    lines = ("fields: {count: '3'}",)
    page = one_pager(*lines, headline='"Open {count} beaches"', points=CLEAN) + SAMPLED
    assert told(find, CODE, page) == []
    assert len(told(find, CODE, page.replace("'3'", "'4'"))) == 1


def spanish(*lines: str) -> str:
    """A page on the three beaches, and its translation."""
    return one_pager("translations:", "  es:", *(f"    {line}" for line in lines), points=CLEAN)


@pytest.mark.parametrize(
    ("line", "numbers"),
    [
        ("headline: Abran las tres playas", []),
        ("headline: Abran las cuatro playas", ["cuatro"]),
        ("points: [{words: tomó muestras en cinco playas}]", ["cinco"]),
        ("ask: {what: pague 900 dólares}", []),
    ],
)
def test_translations_are_looked_through(find: Find, line: str, numbers: list[str]) -> None:
    clean = "points: [{claim: water-clean, head: It is clean, words: three beaches}]"
    page = (
        spanish(line)
        .replace(CLEAN, clean)
        .replace("translations:", "ask: {who: all, what: pay 900 dollars}\n    translations:")
    )
    told_now = told(find, CODE, page + SAMPLED)
    assert told_now == [f"no evidence behind this page holds `{n}`" for n in numbers]


def test_a_translated_number_stands_where_it_is_translated(find: Find) -> None:
    (finding,) = found(find, CODE, spanish("headline: Abran las cuatro playas") + SAMPLED)
    assert route(finding)[2:] == ("translations", "es", "headline")


def test_where_months_are_unknown_a_day_is_a_number(find: Find) -> None:
    quoted = SAMPLED.replace("from June to August", "from June 17 to August")
    source = (
        "--- seeds/water-report.txt\nThe county laboratory took samples at three beaches "
        "every week from June 17 to August. All samples met the state standard for bathing "
        "water.\n\n"
        "The lake stays cold until July.\n"
    )
    page = one_pager("translations:", "  he:", '    headline: "17"', points=CLEAN) + quoted + source
    assert told(find, CODE, page) == []
    assert told(find, CODE, page.replace("  he:", "  es:")) != []


def test_a_quotation_that_is_not_proved_is_reported_only_once(find: Find) -> None:
    page = one_pager(headline="Open the six beaches", points=CLEAN) + SAMPLED.replace(
        "three beaches", "six beaches"
    )
    assert {finding.code for finding in find(page)} >= {"quote-not-found"}
    assert told(find, CODE, page) == []
