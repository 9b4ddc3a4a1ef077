"""Numbers: what a text says in digits and in words."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.analysis.numbers import amounts_in, is_said, numbers_in

ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
).split()
TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()


def spelled(number: int) -> str:
    """A number from 1 to 999,999 in English words."""
    if number >= 1000:
        rest = f" {spelled(number % 1000)}" if number % 1000 else ""
        return f"{spelled(number // 1000)} thousand{rest}"
    if number >= 100:
        rest = f" and {spelled(number % 100)}" if number % 100 else ""
        return f"{ONES[number // 100]} hundred{rest}"
    if number >= 20:
        return TENS[number // 10] + (f"-{ONES[number % 10]}" if number % 10 else "")
    return ONES[number]


def said(text: str, language: str = "en") -> list[str]:
    return [number.words for number in numbers_in(text, language=language)]


def holds(page: str, evidence: str, *, page_language: str = "en", language: str = "en") -> bool:
    """Whether evidence says all the numbers of a page."""
    numbers = numbers_in(page, language=page_language)
    assert numbers
    known = amounts_in(evidence, language=language)
    return all(is_said(number, known) for number in numbers)


@given(st.integers(2, 999_999))
def test_words_say_what_digits_say(number: int) -> None:
    words = spelled(number)
    (found,) = numbers_in(f"about {words} people", language="en")
    assert found.words == words
    assert Fraction(number) in {amount.low for amount in found.amounts}
    assert is_said(found, amounts_in(f"{number:,}", language="en"))


@given(st.text(max_size=200), st.sampled_from(["en", "es", "he", "und"]))
def test_a_number_stands_where_it_is_said_to(text: str, language: str) -> None:
    for number in numbers_in(text, language=language):
        end = number.start + len(number.words)
        assert number.words
        assert len(text[number.start : end]) == len(number.words)


@pytest.mark.parametrize(
    ("page", "evidence"),
    [
        ("3 governors", "three governors"),
        ("1.2 million", "1,200,000"),
        ("$1.2M", "$1.2 million"),
        ("45%", "forty-five per cent"),
        ("half", "50 percent"),
        ("a quarter of them", "25%"),
        ("two-thirds", "2/3"),
        ("half a million", "500,000"),
        ("twice", "doubled"),
        ("two dozen", "24"),
        ("dozens", "36 counties"),
        ("hundreds of thousands", "more than 300,000 people"),
        ("the 1990s", "in 1994"),
        ("September 14", "on Sept. 14th"),
        ("14 September 2011", "9/14/2011"),
        ("September 14, 2011", "2011-09-14"),
        ("a 12-year-old", "aged twelve"),
    ],
)
def test_two_ways_to_say_it(page: str, evidence: str) -> None:
    assert holds(page, evidence)


@pytest.mark.parametrize(
    ("page", "evidence"),
    [
        ("45%", "45 people"),
        ("3 governors", "the third governor"),
        ("14 states", "September 14"),
        ("September 14", "14 states"),
        ("September 14", "August 14"),
        ("hundreds", "in 2011"),
        ("dozens", "12 counties"),
        ("36 counties", "dozens"),
        ("1990s", "in 2001"),
        ("a third of them", "the third"),
        ("1.2 million", "1.2 billion"),
        ("1,200", "12"),
        ("3,000 governors", "three governors"),
        ("3 governors", "3,000 governors"),
    ],
)
def test_what_is_not_the_same(page: str, evidence: str) -> None:
    assert not holds(page, evidence)


@pytest.mark.parametrize(
    ("spanish", "english"),
    [
        ("tres gobernadores", "three governors"),
        ("1,2 millones", "1.2 million"),
        ("1.200 personas", "1,200 people"),
        ("mil doscientas personas", "1,200 people"),
        ("treinta y cinco por ciento", "35%"),
        ("la mitad", "half"),
        ("la tercera parte", "a third"),
        ("dos mil millones", "two billion"),
        ("decenas de miles", "40,000"),
        ("el 15 de noviembre de 2011", "November 15, 2011"),
        ("veintidós", "22"),
    ],
)
def test_spanish_says_what_english_says(spanish: str, english: str) -> None:
    assert holds(spanish, english, page_language="es")


@pytest.mark.parametrize(
    "text",
    [
        "one of us",
        "the third man, a third man",
        "under 287(g) and 501(c)(3)",
        "COVID-19, Form I-9, an H1B visa, K-12",
        "since 9/11, 24/7",
        "a half-hearted second try",
        "nobody",
    ],
)
def test_what_is_no_number(text: str) -> None:
    assert said(text) == []


def test_a_language_whose_words_are_unknown_has_digits() -> None:
    assert said("٤٥ and three and 45%", "ar") == ["٤٥", "45%"]
    assert holds("٤٥", "45", page_language="ar")


def test_numbers_side_by_side_stay_apart() -> None:
    assert said("two, three and four. Five hundred; a hundred and one") == [
        "two",
        "three",
        "four",
        "Five hundred",
        "hundred and one",
    ]


@pytest.mark.parametrize(
    "heap", ["1" * 10_000, "million " * 2_000, "1," * 5_000, "one hundred " * 99]
)
def test_heaps_are_read_to_the_end(heap: str) -> None:
    assert numbers_in(heap, language="en")
