"""Sources as leagues want them: user text in, one finding out."""

from __future__ import annotations

import pytest
from tests.unit.checks.card_pages import card, named, told
from tests.unit.checks.conftest import Find
from tests.unit.checks.pages import spans

EXCERPT = "excerpt: true"
WHOLE = "whole-paragraphs: true"


@pytest.mark.parametrize(
    ("source", "verb"),
    [
        ("and so the lake is cold.", "begins"),
        ("“which makes the lake is cold.”", "begins"),
        ("Snow melts late, and the lake is cold", "ends"),
        ("Snow melts late, and the lake is cold,", "ends"),
    ],
)
def test_an_excerpt_that_is_torn(find: Find, source: str, verb: str) -> None:
    page = card("the lake is cold", source, rule=WHOLE, facts=EXCERPT)
    (finding,) = named(find(page), "card-not-whole-paragraphs")
    assert finding.message == f"the excerpt `letter` {verb} inside a sentence"
    assert [span.file for span in spans(finding)] == ["seeds/letter.txt"]


@pytest.mark.parametrize(
    "source",
    [
        "Snow melts late, and the lake is cold.",
        "(Snow melts late, and the lake is cold.)",
        "iPhones sink here, and the lake is cold!",
        "1. Snow melts late, and the lake is cold. 12",
        "¿Nieve? the lake is cold?)",
    ],
)
def test_an_excerpt_of_whole_sentences(find: Find, source: str) -> None:
    assert told(find(card("the lake is cold", source, rule=WHOLE, facts=EXCERPT))) == []


@pytest.mark.parametrize("dots", ["...", "…", "[ . . . ]"])
def test_dots_in_an_excerpt(find: Find, dots: str) -> None:
    source = f"Snow melts late {dots} the lake is cold."
    page = card("the lake is cold", source, rule="no-ellipses: true", facts=EXCERPT)
    assert told(find(page)) == ["card-elided"]
    whole = card("the lake is cold", source, rule="no-ellipses: true")
    assert told(find(whole)) == []


def test_a_torn_document_is_as_its_author_left_it(find: Find) -> None:
    assert told(find(card("the lake is cold", "and the lake is cold", rule=WHOLE))) == []


def test_an_excerpt_is_noted_once(find: Find) -> None:
    found = find(card("the lake is cold", "So the lake is cold.", facts=EXCERPT))
    assert len(named(found, "source-is-excerpt")) == 1


@pytest.mark.parametrize(
    ("spoken", "strange"),
    [
        ("[Lynn 21]", []),
        ("[Lynn, Case]", []),
        ("[Lynn 2021]", ["`Lynn 2021`"]),
        ("[Case, Lynn]", ["`Lynn`"]),
    ],
)
def test_what_is_said_aloud_stands_in_the_cite(find: Find, spoken: str, strange: list[str]) -> None:
    facts = f"cite: {{written: Lynn 21 (The Case), spoken: {spoken}}}"
    found = find(card("the lake is cold", "So the lake is cold.", facts=facts))
    messages = [finding.message for finding in named(found, "cite-words-not-found")]
    assert messages == [f"{words} is not in the cite of `letter`" for words in strange]


def test_a_type_that_the_league_does_not_admit(find: Find) -> None:
    page = card("the lake is cold", "So the lake is cold.", rule="inadmissible: [letter]")
    (finding,) = named(find(page), "source-inadmissible")
    assert finding.message == "`letter` is `letter`, which may not be cited"
    assert finding.at.words == "by the rules of Our league"


def test_a_source_that_nobody_cites_may_be_of_any_type(find: Find) -> None:
    page = card("the lake is cold", "So the lake is cold.", rule="inadmissible: [letter]")
    unused = page.replace("- source: letter", "- source: water-report").replace(
        "'the lake is cold'", "The lake stays cold until July."
    )
    assert told(find(unused)) == ["source-unused"]


def test_a_given_cite_lacks_no_field(find: Find) -> None:
    facts = "cite: {written: Lynn 21 (The Case)}"
    bare = card("the lake is cold", "So the lake is cold.", rule="cite: [author]")
    given = card("the lake is cold", "So the lake is cold.", rule="cite: [author]", facts=facts)
    assert "`letter`" in str([f.message for f in named(find(bare), "cite-incomplete")])
    assert "`letter`" not in str([f.message for f in named(find(given), "cite-incomplete")])
