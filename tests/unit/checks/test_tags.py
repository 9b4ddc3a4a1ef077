"""Tags and their cards: user text in, one finding out."""

from __future__ import annotations

import pytest
from tests.unit.checks.card_pages import card, named, told
from tests.unit.checks.conftest import Find

RULE = "faithful-tags: true"
SOURCE = "The county found 40 leaking boats in 2019. Dr. Poe of the State University says so."


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("At least 400 boats leak.", "400"),
        ("Boats leaked in 2020.", "2020"),
        ("The study by Nowak says boats leak.", "Nowak"),
        ("According to the EPA, boats leak.", "EPA"),
    ],
)
def test_a_figure_or_a_name_from_elsewhere(find: Find, tag: str, words: str) -> None:
    (finding,) = named(find(card("leaking boats", SOURCE, tag=tag, rule=RULE)), "tag-distorted")
    assert finding.message == f"`{words}` is in the tag and nowhere on its card"


@pytest.mark.parametrize(
    "tag",
    [
        "Forty boats leak, says Poe.",
        "In 2019 there were 40 leaking boats at Mill Lake.",
        "State University scholars say that boats leak.",
        "Leaking is common.",
    ],
)
def test_a_tag_that_keeps_to_its_card_and_the_topic(find: Find, tag: str) -> None:
    assert told(find(card("leaking boats", SOURCE, tag=tag, rule=RULE))) == []


def test_the_cite_is_part_of_the_card(find: Find) -> None:
    facts = "author: [Ann Nowak]"
    page = card("leaking boats", SOURCE, tag="As Nowak says, boats leak.", rule=RULE, facts=facts)
    assert told(find(page)) == []


def test_a_tag_without_a_proved_card_is_not_judged(find: Find) -> None:
    page = card("sinking boats", SOURCE, tag="Even 400 boats sink.", rule=RULE)
    assert told(find(page)) == ["quote-not-found"]


def test_a_league_without_the_rule(find: Find) -> None:
    assert told(find(card("leaking boats", SOURCE, tag="Even 400 boats leak."))) == []
