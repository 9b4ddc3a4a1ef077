"""Checks of layers: a card in, one finding out."""

from __future__ import annotations

import pytest
from tests.unit.checks.card_pages import card, named, read, told
from tests.unit.checks.conftest import Find
from tests.unit.checks.pages import one, route

from argmap.findings.finding import Finding

SAID = "All the people fear the drop, and the town knows it."


@pytest.mark.parametrize("layer", ["underline", "emphasis", "read"])
def test_words_of_a_layer_that_are_not_quoted(find: Find, layer: str) -> None:
    page = card("All the people fear the drop", SAID, f"{layer}: [people, fears the drop]")
    finding = one(find_card(find, page))
    assert finding.code == f"{layer}-outside-quote"
    assert route(finding)[-2:] == (layer, 1)
    assert finding.help is not None
    assert "[fears -> fear] the drop" in finding.help


@pytest.mark.parametrize("layer", ["underline", "emphasis", "read"])
def test_words_that_stand_in_the_source_but_not_in_the_quotation(find: Find, layer: str) -> None:
    page = card("All the people fear the drop", SAID, f"{layer}: [town knows it]")
    assert told(find(page)) == [f"{layer}-outside-quote"]


def test_layers_that_lie_in_each_other(find: Find) -> None:
    page = card(
        SAID,
        SAID,
        "underline: [people fear the drop, town knows it]",
        "emphasis: [fear the drop]",
        "read: [people fear, 'the |drop|', knows it]",
    )
    assert told(find(page)) == []


def test_words_read_over_the_gap_between_underlined_words(find: Find) -> None:
    page = card(SAID, SAID, "underline: [people fear, the drop]", "read: [people fear the drop]")
    assert told(find(page)) == []


@pytest.mark.parametrize("layer", ["emphasis", "read"])
def test_words_that_are_not_underlined_are_told_once(find: Find, layer: str) -> None:
    page = card(
        SAID, SAID, "underline: [people fear]", f"{layer}: [people fear the drop, town, knows it]"
    )
    finding = one(find_card(find, page))
    assert finding.code == "layer-not-nested"
    assert finding.at.words == "`the drop` and 2 more"


def test_words_are_read_that_are_only_emphasised(find: Find) -> None:
    page = card(SAID, SAID, "underline: [people fear]", "emphasis: [drop]", "read: [drop]")
    (finding,) = named(find(page), "layer-not-nested")
    assert route(finding)[-2] == "emphasis"


def test_without_underlining_the_whole_quotation_is_underlined(find: Find) -> None:
    assert told(find(card(SAID, SAID, "emphasis: [town]", read("people fear")))) == []


def test_words_that_could_be_meant_elsewhere(find: Find) -> None:
    finding = one(find_card(find, card(SAID, SAID, read("people", "fear", "the"))))
    assert finding.code == "layer-ambiguous"
    assert finding.help == "say which is meant with bars; this one is `fear |the| drop`"


@pytest.mark.parametrize("entry", ["fear |the| drop", "|the| drop", "and |the|"])
def test_bars_say_which_words_are_meant(find: Find, entry: str) -> None:
    assert told(find(card(SAID, SAID, read(entry)))) == []


def test_neighbours_say_which_words_are_meant(find: Find) -> None:
    assert told(find(card(SAID, SAID, read("fear", "the", "drop")))) == []


@pytest.mark.parametrize("entry", ["fear |the drop", "|fear| the |drop|", "fear | | the"])
@pytest.mark.parametrize("layer", ["underline", "emphasis", "read"])
def test_bars_that_are_no_pair(find: Find, layer: str, entry: str) -> None:
    assert told(find(card(SAID, SAID, f"{layer}: ['{entry}']"))) == ["bad-bars"]


def test_a_bar_of_the_source_is_written_twice(find: Find) -> None:
    said = "Depth | 12 metres"
    assert told(find(card(said, said, read("Depth || 12")))) == []
    assert told(find(card(said, said, read("Depth | 12")))) == ["bad-bars"]


def find_card(find: Find, page: str) -> list[Finding]:
    return [finding for finding in find(page) if told([finding])]


@pytest.mark.parametrize("layer", ["underline", "emphasis", "read"])
def test_words_that_are_given_more_often_than_they_stand_there(find: Find, layer: str) -> None:
    finding = one(find_card(find, card(SAID, SAID, f"{layer}: [the, the, the, the]")))
    assert finding.code == f"{layer}-outside-quote"
    assert finding.message.endswith("are not in the quotation again")
    assert route(finding)[-2:] == (layer, 3)
