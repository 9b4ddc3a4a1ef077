from __future__ import annotations

import pytest
from tests.unit.briefs.building import Document, Quote, Said, because, build

from argmap.analysis.grounds import Ground, find_ground
from argmap.analysis.quotations import prove
from argmap.model.ids import ClaimId

TEXT = """\
The lake is cold. Its shore is
steep, and nobody is able to guard it. They are unable to.

The town knows that well-
known danger and does not recom-
mend the beach.
"""
LONG = (
    "The first sentence says little of what matters to anybody who lives there, whatever its "
    "author thinks of it today. The lake is deep and nobody guards it. The last sentence goes on "
    "and on about the weather, the boats and the town, to no end that anybody sees."
)


def ground(
    *quotes: Quote, words: str | None = None, text: str = TEXT, **claims: Said
) -> Ground | None:
    """What the claim `a` stands on."""
    debate = build(
        {"a": Said("The lake is dangerous.", quotes), **claims},
        sources={
            "notice": Document(text, extra={"weight": 0.5}),
            "rumour": Document("They say so. The lake is bad.", extra={"weight": 0.2}),
        },
    )
    return find_ground(ClaimId("a"), words=words, debate=debate, proofs=prove(debate))


def words_of(found: Ground | None) -> str | None:
    return None if found is None else found.words


def test_chosen_words_stand_inside_a_quotation() -> None:
    found = ground(Quote("notice", "Its shore is steep"), words="shore is steep")
    assert found is not None
    assert found.words == "shore is steep"
    assert TEXT[found.passage.start : found.passage.end] == "shore is\nsteep"


def test_words_beside_the_quotation_are_not_found() -> None:
    assert ground(Quote("notice", "Its shore is steep"), words="The lake is cold") is None


@pytest.mark.parametrize("words", ["able to", "hey are unable to"])
def test_no_word_is_cut_through(words: str) -> None:
    assert ground(Quote("notice", "They are unable to."), words=words) is None


def test_words_of_two_quotations_are_not_found() -> None:
    quotes = (Quote("notice", "The lake is cold."), Quote("notice", "Its shore is steep"))
    assert ground(*quotes, words="is cold. Its shore") is None


def test_a_claim_without_evidence_stands_on_that_of_its_reasons() -> None:
    debate = build(
        {
            "a": Said("It is closed.", because=because("b")),
            "b": Said("It is unsafe.", because=because("c", "a")),
            "c": Said("It is cold.", (Quote("notice", "The lake is cold."),)),
        },
        sources={"notice": Document(TEXT)},
    )
    found = find_ground(ClaimId("a"), words=None, debate=debate, proofs=prove(debate))
    assert found is not None
    assert (found.evidence.claim, found.words) == ("c", "The lake is cold.")


def test_a_claim_that_nothing_holds_up_stands_on_nothing() -> None:
    assert ground() is None
    assert ground(words="lake") is None


def test_the_weightiest_evidence_is_taken_and_of_equals_the_first() -> None:
    quotes = (
        Quote("rumour", "The lake is bad."),
        Quote("notice", "The lake is cold."),
        Quote("notice", "Its shore is steep"),
    )
    assert words_of(ground(*quotes)) == "The lake is cold."


@pytest.mark.parametrize(
    ("read", "words"),
    [
        ((), "The first sentence says little of what matters to anybody who lives there, "
         "whatever its author thinks of it today."),
        (("nobody guards it",), "The lake is deep and nobody guards it."),
    ],
)  # fmt: skip
def test_of_a_long_quotation_the_sentence_is_taken_that_is_read(
    read: tuple[str, ...], words: str
) -> None:
    assert words_of(ground(Quote("notice", LONG, read=read), text=LONG)) == words


def test_a_long_quotation_of_one_sentence_is_taken_by_what_is_read_of_it() -> None:
    long = f"The lake is deep, {'and deep, ' * 40}and nobody guards it."
    quote = Quote("notice", long, read=("nobody guards it",))
    assert words_of(ground(quote, text=long)) == "nobody guards it"


def test_a_long_quotation_of_one_sentence_that_nobody_cut_is_taken_whole() -> None:
    long = f"The lake is deep, {'and deep, ' * 40}and nobody guards it."
    assert words_of(ground(Quote("notice", long), text=long)) == long


@pytest.mark.parametrize(
    ("words", "printed"),
    [
        ("well-known danger and does not recommend", "well-known danger and does not recommend"),
        (None, "knows that well-known danger and does not recommend the beach."),
    ],
)
def test_words_broken_at_the_ends_of_lines_are_printed_as_their_quoter_typed_them(
    words: str | None, printed: str
) -> None:
    quote = Quote("notice", "knows that well-known danger and does not recommend the beach.")
    assert words_of(ground(quote, words=words)) == printed
