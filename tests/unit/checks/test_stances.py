"""Whose view a quotation gives: user text in, one finding out."""

from __future__ import annotations

import pytest
from tests.unit.checks.card_pages import card, named, told
from tests.unit.checks.conftest import Find
from tests.unit.checks.pages import spans

RULE = "no-straw: true"
VIEW = "the lake is safe for swimmers"


@pytest.mark.parametrize(
    "source",
    [
        f"Critics say that {VIEW}. But nobody measured it.",
        f"Some argue {VIEW}. In fact it is cold.",
        f"Opponents of the ban claim {VIEW}. This argument ignores the drop.",
        f"Many people in the town believe {VIEW}. They are wrong.",
        f"It is often said that {VIEW}.\n\nThat is not true.",
        f"Conventional wisdom holds that {VIEW}. However, the figures differ.",
        f"Those who disagree contend that {VIEW}. Such claims overlook the cold.",
    ],
)
def test_a_view_that_the_next_sentence_rejects(find: Find, source: str) -> None:
    (finding,) = named(find(card(VIEW, source, rule=RULE)), "straw-argument")
    view, turn = spans(finding)
    assert (view.line, view.column) == (1, 1)
    assert (turn.line, turn.column) > (1, 1)


@pytest.mark.parametrize(
    "source",
    [
        f"Critics say that {VIEW}. The town agrees.",
        f"Our measurements show that {VIEW}. But few swim there.",
        f"Experts know that {VIEW}. However, few swim there.",
        f"Many lakes are cold, and {VIEW}. But few swim there.",
        f"Some say it is cold. In fact {VIEW}. But few swim there.",
    ],
)
def test_a_view_that_is_the_author_s_or_stands(find: Find, source: str) -> None:
    assert told(find(card(VIEW, source, rule=RULE))) == []


SOURCE = f"Critics say that {VIEW}. But nobody measured it."


@pytest.mark.parametrize("line", ["stance: reports", "stance: endorses", "speaker: Critics"])
def test_who_says_what_the_author_makes_of_it_is_not_asked(find: Find, line: str) -> None:
    assert "straw-argument" not in told(find(card(VIEW, SOURCE, line, rule=RULE)))


def test_a_quotation_with_the_turn_in_it(find: Find) -> None:
    quote = f"{VIEW}. But nobody measured it."
    assert told(find(card(quote, SOURCE, rule=RULE))) == []


def test_a_view_that_is_said_to_be_rejected(find: Find) -> None:
    (finding,) = named(
        find(card(VIEW, f"So {VIEW}.", "stance: rebuts", rule=RULE)), "straw-argument"
    )
    assert finding.message == "the author of `letter` rejects what is quoted here"


def test_a_league_without_the_rule(find: Find) -> None:
    assert told(find(card(VIEW, SOURCE))) == []
