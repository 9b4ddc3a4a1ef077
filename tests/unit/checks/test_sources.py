"""Checks of sources and cites."""

from __future__ import annotations

import pytest
from tests.unit.checks.conftest import Find
from tests.unit.checks.pages import route

from argmap.findings.finding import Finding

SOURCES = """\
--- seeds/sources.yaml
sources:
  water-report: {file: water-report.txt, type: report, title: Water quality%s}
  town-notice: {file: town-notice.txt, type: notice, title: Notice%s}
"""


def only(findings: list[Finding], code: str) -> list[Finding]:
    return [finding for finding in findings if finding.code == code]


def sources(water: str = "", town: str = "") -> str:
    return SOURCES % (water and f", {water}", town and f", {town}")


def test_a_file_that_is_not_what_was_recorded(find: Find) -> None:
    found = only(find(sources(f"digest: 'sha256:{'0' * 64}'")), "source-changed")
    assert [finding.message for finding in found] == [
        "the file of `water-report` has changed since it was recorded"
    ]
    assert found[0].help is not None
    assert "digest: sha256:ea0f54fa" in found[0].help


def test_a_file_that_nobody_recorded(find: Find) -> None:
    found = only(find(sources()), "source-unrecorded")
    assert [route(finding)[-1] for finding in found] == ["water-report", "town-notice"]


def test_a_document_that_nobody_quotes(find: Find) -> None:
    page = sources() + "  other: {file: water-report.txt, type: report, title: Other}\n"
    found = only(find(page), "source-unused")
    assert [finding.message for finding in found] == ["no evidence comes from `other`"]


def test_words_set_aside_that_are_not_there(find: Find) -> None:
    aside = "set-aside: [{quote: The lake stays warm until July., reason: a remark}]"
    found = only(find(sources(aside)), "set-aside-not-found")
    assert [finding.help for finding in found] == [
        "copy the words as they stand in the source: The lake stays [warm -> cold] until July."
    ]


def test_words_set_aside_that_are_there(find: Find) -> None:
    aside = "set-aside: [{quote: The lake stays cold until July., reason: a remark}]"
    assert only(find(sources(aside)), "set-aside-not-found") == []


BRIEF = """\
--- arguments/lake/briefs.yaml
briefs:
  file: {kind: debate, title: Mill Lake, league: %s}
"""


def test_a_cite_that_lacks_what_the_league_asks_for(find: Find) -> None:
    page = sources("author: [Lab], unknown: [issued]") + BRIEF % "ncfca"
    found = only(find(page), "cite-incomplete")
    assert [finding.message for finding in found] == [
        "the cite of `water-report` lacks `container-title` and `URL` or `page`",
        "the cite of `town-notice` lacks `author` or `publisher`, `issued`, `container-title` "
        "and `URL` or `page`",
    ]
    assert found[0].at.words == "asked for by NCFCA"


@pytest.mark.parametrize(
    ("fields", "lacking"),
    [
        ("page: 4-9", False),
        ("URL: https://example.org/lake", False),
        ("unknown: [URL, page]", False),
        ("unknown: [page]", True),
        ("", True),
    ],
)
def test_one_of_several_fields_is_enough(find: Find, fields: str, lacking: bool) -> None:
    found = only(find(sources(fields) + BRIEF % "ncfca"), "cite-incomplete")
    messages = [one.message for one in found if "water-report" in one.message]
    assert ["`URL` or `page`" in message for message in messages] == [lacking]


def test_no_league_asks_for_nothing(find: Find) -> None:
    assert only(find(sources() + BRIEF % "none"), "cite-incomplete") == []


def test_sources_that_no_topic_quotes_need_no_cite(find: Find) -> None:
    page = sources() + "  other: {file: water-report.txt, type: report, title: Other}\n"
    found = only(find(page + BRIEF % "ncfca"), "cite-incomplete")
    assert "other" not in {route(finding)[-1] for finding in found}


def test_a_field_that_is_given_and_called_unknown(find: Find) -> None:
    found = only(
        find(sources("issued: 2024-10, unknown: [author, issued]")), "field-given-and-unknown"
    )
    assert [route(finding)[-2:] for finding in found] == [("unknown", 1)]


def test_a_source_younger_than_the_topic(find: Find) -> None:
    assert len(only(find(sources("issued: 2025-04")), "source-later-than-topic")) == 1
    assert only(find(sources("issued: 2025")), "source-later-than-topic") == []
    assert only(find(sources("issued: 2025-03")), "source-later-than-topic") == []
    assert only(find(sources("issued: 2025-03-02")), "source-later-than-topic") != []
