"""Naming: a tag and its card in, the figures and names that the card doesn't have out."""

from __future__ import annotations

import pytest

from argmap.analysis.naming import known_in, strange_names, strange_numbers

CARD = """\
The Federal Bureau of Investigation told Governor Cuomo that three states, among them Illinois and
New York, had 1,000 arrests, 69.5 percent of them minor, at a cost of $2.5 million. U.S. officials
of DHS said so in May 2011; the Congressional Research Service agreed.
"""


@pytest.mark.parametrize(
    "tag",
    [
        "Most arrests were minor.",
        "There were 1000 arrests.",
        "1,000 people were arrested in 3 states.",
        "69.5% of arrests were minor.",
        "It cost $2,500,000.",
        "It cost 2.5 million dollars by 2011.",
    ],
)
def test_figures_of_the_card(tag: str) -> None:
    assert list(strange_numbers(tag, known_in([CARD]))) == []


@pytest.mark.parametrize(
    ("tag", "strange"),
    [
        ("70% of arrests were minor.", ["70"]),
        ("There were 10,000 arrests in 4 states.", ["10,000", "4"]),
        ("It cost $3 million.", ["3"]),
        ("Arrests rose in 2012.", ["2012"]),
    ],
)
def test_figures_that_the_card_does_not_have(tag: str, strange: list[str]) -> None:
    assert list(strange_numbers(tag, known_in([CARD]))) == strange


@pytest.mark.parametrize(
    "tag",
    [
        "The FBI told Cuomo.",
        "They told Andrew Cuomo, the Governor.",
        "They told the Department of Homeland Security.",
        "Police in Illinois and New York City know it.",
        "The United States knows it, and so does the US.",
        "Congress knows it.",
        "Cities oppose it. Counties do, too: Mayors say so.",
        "This is NOT new, and the Aff has no answer.",
        "Economic Growth Prevents Nuclear Wars Everywhere",
        "AT: They say no",
    ],
)
def test_names_of_the_card_and_words_that_are_no_names(tag: str) -> None:
    assert list(strange_names(tag, known_in([CARD]))) == []


@pytest.mark.parametrize(
    ("tag", "strange"),
    [
        ("The governors of Illinois and Massachusetts know it.", ["Massachusetts"]),
        ("The CIA knows it.", ["CIA"]),
        ("Even Governor Perry knows it.", ["Governor Perry"]),
        ("New Jersey opposes it.", ["Jersey"]),
    ],
)
def test_names_that_the_card_does_not_have(tag: str, strange: list[str]) -> None:
    assert list(strange_names(tag, known_in([CARD]))) == strange
