"""Proving: words that stand in a source are found where they stand, and no others are."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import quoting, source_text

from argmap.analysis.folding import fold
from argmap.analysis.matching import MOST_PLACES
from argmap.analysis.proofs import Proof
from argmap.analysis.quotations import locate, locate_in_order, prove

FORUM = (
    "As a result, trust in local law enforcement agencies has been severely damaged in countless\n"
    "communities and in turn, communities are less secure. \n\n"
    "The Forum’s well-known “misgivings” about the program—its infor-\nmation-sharing, its "
    "follow-\nup—remain."
)

WORDS = st.lists(
    st.sampled_from(["trust", "in", "the", "law’s", "agencies,", "is", "“less”", "safe."]),
    min_size=4,
    max_size=30,
)


def found(quote: str, text: str = FORUM) -> list[str]:
    return [text[place.start : place.end] for place in locate(quote, fold(text))]


@pytest.mark.parametrize(
    ("quote", "stands_as"),
    [
        ("damaged in countless communities", "damaged in countless\ncommunities"),
        ('The Forum\'s well-known "misgivings"', "The Forum’s well-known “misgivings”"),
        ("about the program - its", None),
        (
            "about the program-its information-sharing",
            "about the program—its infor-\nmation-sharing",
        ),
        ("its follow-up - remain", None),
        ("its follow-up–remain", "its follow-\nup—remain"),
        ("its followup", "its follow-\nup"),
        ("its follow- up", "its follow-\nup"),
        ("Trust in local law", None),
        ("trust in local law enforcement agencies have", None),
        ("", None),
        (" \n ", None),
    ],
)
def test_finds_words_whatever_their_typography(quote: str, stands_as: str | None) -> None:
    assert found(quote) == ([] if stands_as is None else [stands_as])


def test_finds_every_place() -> None:
    assert len(locate("communities", fold(FORUM))) == 2


def test_whole_words_go_before_parts_of_words() -> None:
    text = fold("A partial account of art.")
    assert [place.start for place in locate("art", text)] == [21]
    assert len(locate("tial", text)) == 1


def test_a_letter_does_not_fill_the_memory() -> None:
    assert len(locate("a", fold("a b " * 100_000))) == MOST_PLACES


def test_parts_are_found_as_close_together_as_they_come() -> None:
    text = "the law. Much later the law is an ass. Later still, an ass."
    places = locate_in_order(("the law", "an ass"), fold(text))
    assert [text[p.start : p.end] for p in places] == ["the law", "an ass"]
    assert places[0].start == 20
    assert locate_in_order(("an ass", "Much"), fold(text)) == ()


def prove_one(quote: str, *read: str) -> Proof | None:
    proofs = prove(quoting(quote, source_text(FORUM), read=read))
    return next(iter(proofs.by_origin.values()), None)


def test_a_proof_says_whether_the_words_agree_to_the_letter() -> None:
    exact = prove_one("damaged in countless communities")
    folded = prove_one('well-known "misgivings"')
    assert exact is not None
    assert exact.exact
    assert folded is not None
    assert not folded.exact


def test_words_read_aloud_are_found_inside_the_quotation_one_after_the_other() -> None:
    proof = prove_one(
        "communities and in turn, communities are", "communities", "turn", "communities are"
    )
    assert proof is not None
    assert [FORUM[p.start : p.end] for p in proof.read] == [
        "communities",
        "turn",
        "communities are",
    ]
    assert all(proof.passage.holds(place) for place in proof.read)


def test_what_is_not_in_the_source_has_no_proof() -> None:
    assert prove_one("communities are more secure") is None


@given(words=WORDS, data=st.data())
def test_any_run_of_words_is_found_where_it_stands(words: list[str], data: st.DataObject) -> None:
    text = " ".join(words)
    starts = [match.start() for match in re.finditer(r"\S+", text)]
    ends = [match.end() for match in re.finditer(r"\S+", text)]
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))
    quote = text[starts[first] : ends[last]]
    noisy = data.draw(st.sampled_from([" ", "\n", "\u00a0 ", "  \n\t"])).join(quote.split(" "))
    typed = noisy.replace("“", '"').replace("”", '"').replace("’", "'")
    for version in (quote, noisy, typed):
        places = locate(version, fold(text))
        assert starts[first] in [place.start for place in places] or overlaps_itself(quote, text)
        assert all(text[place.start : place.end] == quote for place in places)


def overlaps_itself(quote: str, text: str) -> bool:
    """Whether two places of a quotation share words, so that only one of them is told."""
    return len(re.findall(f"(?={re.escape(quote)})", text)) > text.count(quote)
