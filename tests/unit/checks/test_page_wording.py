"""Checks of a one-pager's own words: how many, what an ask lacks, and names in braces."""

from __future__ import annotations

import pytest
from tests.unit.checks.conftest import Find
from tests.unit.checks.one_pagers import found, one_pager, told
from tests.unit.checks.pages import route


def words(count: int) -> str:
    return " ".join(["word"] * count)


@pytest.mark.parametrize(
    ("line", "most", "name"),
    [
        ("subtitle: {}", 25, "the subtitle"),
        ("problem: {}", 60, "the problem"),
        ("objections: [{{claim: lake-unsafe, says: {}, answer: lake-safe}}]", 30, "what is said"),
        ("objections: [{{claim: lake-unsafe, reply: {}, answer: lake-safe}}]", 30, "the answer"),
    ],
)
def test_texts_of_any_length(find: Find, line: str, most: int, name: str) -> None:
    assert told(find, "text-too-long", one_pager(line.format(words(most)))) == []
    (finding,) = found(find, "text-too-long", one_pager(line.format(words(most + 1))))
    assert finding.message.startswith(name)
    assert finding.message.endswith(f"has {most + 1} words")
    assert finding.help == f"say it in {most} words or fewer"


def test_the_head_of_a_point(find: Find) -> None:
    page = one_pager(points=f"points: [{{claim: water-cold, head: {words(9)}}}]")
    assert told(find, "text-too-long", page) == ["the head of point 1 has 9 words"]


@pytest.mark.parametrize(("count", "found_now"), [(12, 0), (16, 0), (17, 1)])
def test_other_languages_are_longer(find: Find, count: int, found_now: int) -> None:
    page = one_pager("translations:", "  es:", f"    headline: {words(count)}")
    assert len(found(find, "text-too-long", page)) == found_now


@pytest.mark.parametrize(
    ("ask", "missing"),
    [
        ("", ["this ask has no `instrument` or `by`"]),
        (", instrument: Order 4", ["this ask has no `by`"]),
        (", by: 2026-01-01", ["this ask has no `instrument`"]),
        (", instrument: Order 4, by: the end of May", []),
    ],
)
def test_what_an_ask_lacks(find: Find, ask: str, missing: list[str]) -> None:
    page = one_pager(f"ask: {{who: the town, what: open the lake{ask}}}")
    assert told(find, "ask-incomplete", page) == missing


def test_a_version_dates_a_page(find: Find) -> None:
    undated = one_pager().replace('    date: "2025"\n', "")
    assert len(found(find, "page-undated", undated)) == 1
    assert found(find, "page-undated", undated + '    version: "2"\n') == []


def test_a_field_that_is_not_given(find: Find) -> None:
    page = one_pager("fields: {town: your town}", headline='"{town} and {twon} swim"')
    (finding,) = found(find, "unknown-field", page)
    assert finding.at.part == "{twon}"
    assert finding.help == "the nearest field is `town`"


@pytest.mark.parametrize(
    ("text", "part", "mend"),
    [
        ("Open it to { town }", "{ town }", "write `{town}`"),
        ("Open it to {Town}", "{Town}", "write `{town}`"),
        ("Open it to {{town}}", "{{town}}", "write `{town}`"),
        ("Open it to {town", "{", "write `{town}`, or no braces"),
        ("Open it to {}", "{}", "write `{town}`, or no braces"),
    ],
)
def test_braces_that_would_be_printed(find: Find, text: str, part: str, mend: str) -> None:
    page = one_pager("subtitle: For {town}", "fields: {town: us}", headline=f'"{text}"')
    (finding,) = found(find, "unknown-field", page)
    assert (finding.at.part, finding.help) == (part, mend)


def test_what_is_filled_in_has_no_braces(find: Find) -> None:
    page = one_pager('fields: {town: "all of {town}"}', headline='"Open it to {town}"')
    (finding,) = found(find, "unknown-field", page)
    assert route(finding)[2:] == ("fields", "town")


def test_braces_in_quoted_words_are_no_fields(find: Find) -> None:
    page = one_pager("quotation: {claim: water-cold, words: 'a {brace}'}")
    assert found(find, "unknown-field", page) == []


def test_fields_of_translations(find: Find) -> None:
    page = one_pager(
        "fields: {town: your town}",
        "translations:",
        "  es:",
        '    headline: "Naden en {pueblo}"',
        "    fields: {city: su ciudad}",
        headline='"{town} swims"',
    )
    assert told(find, "unknown-field", page) == [
        "this page has no field `pueblo`",
        "this page has no field `city`",
    ]


def test_a_field_that_nothing_uses(find: Find) -> None:
    page = one_pager("fields: {town: your town, date: today}", headline='"{town} swims"')
    (finding,) = found(find, "unused-field", page)
    assert route(finding)[2:] == ("fields", "date")
