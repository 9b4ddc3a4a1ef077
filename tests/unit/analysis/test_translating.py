"""What there is to translate of a page, and whether numbers come through."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from argmap.analysis.digits import lost_numbers
from argmap.analysis.quotations import prove
from argmap.analysis.translating import Original, fingerprint_of, originals
from argmap.model.ids import TopicId
from argmap.model.languages import same_language
from argmap.origin import Route
from argmap.reading.project import Reading

Read = Callable[[str], Reading]

PAGE = """\
--- arguments/lake/briefs.yaml
briefs:
  close-it:
    kind: onepager
    headline: Keep Mill Lake closed
"""
WANTED = {
    "reference: H.B. 12": False,
    "reference: House Bill 12": True,
    "label: H.B.": True,
    "ask: {who: they, what: act, by: 2025-07-01}": False,
    "ask: {who: they, what: act, by: before July}": True,
    "figures: [{counts: c, place: p, year: y, claim: water-cold, number: '1,250'}]": False,
    "figures: [{counts: c, place: p, year: y, claim: water-cold, number: 1.2 million}]": True,
    "figures: [{number: 1, counts: c, place: p, claim: water-cold, year: 2024-2025}]": False,
    "figures: [{number: 1, counts: c, place: p, claim: water-cold, year: summer 2024}]": True,
    "figures: [{number: 1, counts: c, year: y, claim: water-cold, place: '{town}'}]": False,
    "figures: [{number: 1, counts: c, year: y, claim: water-cold, place: US}]": True,
}


def page_originals(reading: Reading) -> Mapping[Route, tuple[Original, ...]]:
    debate = reading.debates[TopicId("lake")]
    (page,) = debate.one_pagers
    return originals(page, debate=debate, proofs=prove(debate))


@pytest.mark.parametrize(("line", "is_wanted"), WANTED.items())
def test_the_last_text_of_a_line_may_stay_or_not(
    read_page: Read, line: str, *, is_wanted: bool
) -> None:
    page = f"{PAGE}    {line}\n    points: [{{claim: water-cold}}]\n"
    groups = page_originals(read_page(page))
    name = line.rstrip("}]'").rpartition(": ")[0].rpartition(" ")[2].strip("{[") or "reference"
    found = [one for group in groups.values() for one in group if one.route[-1] == name]
    assert [one.is_wanted_in("es") for one in found] == [is_wanted]


def test_the_mappings_stand_in_the_order_of_the_page(read_page: Read) -> None:
    page = f"""{PAGE}\
    contact: {{name: Ana Ruiz, title: Chair}}
    objections: [{{claim: lake-safe, answer: drop-unmarked, says: It is safe.}}]
    quotation: {{claim: water-cold}}
    points: [{{claim: lake-unsafe, head: Cold}}, {{claim: drop-unmarked, head: Deep}}]
    ask: {{who: the council, what: act}}
    fields: {{town: our town}}
"""
    groups = page_originals(read_page(page))
    assert list(groups) == [
        (),
        ("ask",),
        ("points", 0),
        ("points", 1),
        ("quotation",),
        ("objections", 0),
        ("contact",),
    ]
    assert [one.route for one in groups[()]] == [("headline",), ("fields", "town")]


def test_a_point_is_quoted_in_other_languages_though_it_says_the_words_itself(
    read_page: Read,
) -> None:
    point = "{claim: water-cold, head: Cold, text: The lake stays cold until July. Beware.}"
    groups = page_originals(read_page(f"{PAGE}    points: [{point}]\n"))
    assert ("points", 0, "words") in [one.route for one in groups["points", 0]]


@pytest.mark.parametrize(("words", "quoted"), [("", False), (", words: stays cold", True)])
def test_a_point_quotes_what_is_set_large_only_where_that_was_chosen(
    read_page: Read, words: str, *, quoted: bool
) -> None:
    page = f"""{PAGE}\
    points: [{{claim: water-cold, head: Cold{words}}}]
    quotation: {{claim: water-cold}}
"""
    groups = page_originals(read_page(page))
    assert (("points", 0, "words") in [one.route for one in groups["points", 0]]) == quoted


def test_the_fingerprint_covers_the_words_that_are_quoted(read_page: Read) -> None:
    page = f"{PAGE}    points: [{{claim: drop-unmarked, head: Deep, words: WORDS}}]\n"
    prints = {
        fingerprint_of(page_originals(read_page(page.replace("WORDS", words)))["points", 0])
        for words in ("The bottom drops away steeply", "the drop is not marked")
    }
    assert len(prints) == 2


@pytest.mark.parametrize(
    ("tag", "other", "same"),
    [("en", "en", True), ("en-US", "en", True), ("pt-BR", "pt-PT", True), ("en", "es", False)],
)
def test_a_language_is_the_same_wherever_it_is_spoken(tag: str, other: str, *, same: bool) -> None:
    assert same_language(tag, other) is same


# ---------------------------------------------------------------- numbers


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("1,250 people", "1.250 personas"),
        ("1,250 people", "1\u202f250 personas"),
        ("1.2 million", "1,2 millones"),
        ("in 2011", "في ٢٠١١"),
        ("3 governors", "tres gobernadores"),
        ("on September 21, 2011", "el 21 de septiembre de 2011"),
        ("12,345.67", "12.345,67"),
        ("no number", "nada"),
    ],
)
def test_numbers_that_are_kept(text: str, other: str) -> None:
    assert lost_numbers(text, other) == ()


@pytest.mark.parametrize(
    ("text", "other", "lost"),
    [
        ("1,250 of 3,100 people", "1.250 personas", ("3,100",)),
        ("in 2011 and 2012", "en 2021 y 2012", ("2011",)),
        ("3", "tres", ("3",)),
        ("12", "120", ("12",)),
    ],
)
def test_numbers_that_are_lost(text: str, other: str, lost: tuple[str, ...]) -> None:
    assert lost_numbers(text, other) == lost


@given(st.text(alphabet="0123456789.,' abc\u00a0٣", max_size=40))
def test_no_number_is_lost_in_the_same_text(text: str) -> None:
    assert lost_numbers(text, text) == ()
