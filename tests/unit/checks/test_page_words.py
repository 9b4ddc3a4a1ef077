"""Checks of what one-pagers quote: the words stand there, and are fairly taken."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.unit.checks.conftest import Find
from tests.unit.checks.one_pagers import POINT, found, one_pager, told
from tests.unit.checks.pages import route

UNFAIR = """\
--- arguments/lake/beach.yaml
issue: safety
claims:
  lake-guarded:
    text: Lifeguards watch the main beach all summer.
    evidence:
      - source: town-notice
        quote: >-
          Swimming is safe inside the buoys, but not beyond them. Some of the rental boats have no
          life jackets.
        {stance}
  drop-unmarked:
    text: The steep drop near the shore is not marked.
    evidence:
      - source: town-notice
        quote: The bottom drops away steeply ten metres from the shore, and the drop is not marked.
"""


def quoting(words: str, claim: str = "lake-guarded", *, stance: str = "") -> str:
    """A page with a quotation set large."""
    return one_pager(f'quotation: {{claim: {claim}, words: "{words}"}}') + UNFAIR.format(
        stance=stance
    )


@pytest.mark.parametrize("words", ["safe inside the buoys", "Swimming is safe\\n inside"])
def test_words_of_the_quotation(find: Find, words: str) -> None:
    assert found(find, "words-not-in-evidence", quoting(words)) == []


def test_words_of_what_a_claim_rests_on(find: Find) -> None:
    page = quoting("stays cold until July", claim="lake-unsafe")
    assert found(find, "words-not-in-evidence", page) == []


def test_words_that_are_not_quoted_point_to_the_nearest(find: Find) -> None:
    (finding,) = found(find, "words-not-in-evidence", quoting("Swimming is safe behind the buoys"))
    assert route(finding)[-2:] == ("quotation", "words")
    assert "[behind -> inside]" in (finding.help or "")


def test_words_of_the_source_outside_the_quotation(find: Find) -> None:
    (finding,) = found(find, "words-not-in-evidence", quoting("We will tell the town"))
    assert "`town-notice` has them outside of what is quoted" in (finding.help or "")


def test_words_of_another_claim(find: Find) -> None:
    (finding,) = found(find, "words-not-in-evidence", quoting("stays cold until July"))
    assert (finding.help or "").startswith("name `water-cold` as the claim")


def test_words_that_nobody_says(find: Find) -> None:
    (finding,) = found(find, "words-not-in-evidence", quoting("Sharks!"))
    assert (finding.help or "").startswith("choose words out of one quotation, such as `Swimming")


def test_half_a_word_is_not_quoted(find: Find) -> None:
    assert found(find, "words-not-in-evidence", quoting("wimming is safe"))


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("points: [{claim: water-cold, words: x}]", "points"),
        ("objections: [{claim: lake-unsafe, answer: lake-guarded, words: x}]", "objections"),
        (
            "figures: [{number: '1', counts: y, place: Z, year: y, claim: water-cold, words: x}]",
            "figures",
        ),
    ],
)
def test_every_part_that_quotes(find: Find, line: str, name: str) -> None:
    is_point = name == "points"
    page = one_pager(points=line) if is_point else one_pager(line, points=POINT)
    (finding,) = found(find, "words-not-in-evidence", page)
    assert route(finding)[2:] == (name, 0, "words")


def test_words_that_stop_before_a_turn(find: Find) -> None:
    (finding,) = found(find, "quote-cut-short", quoting("Swimming is safe inside the buoys"))
    assert finding.message == "this quotation stops right before `but`"
    assert route(finding)[-2:] == ("quotation", "words")


def test_words_to_the_end_of_the_sentence(find: Find) -> None:
    page = quoting("Swimming is safe inside the buoys, but not beyond them.")
    assert found(find, "quote-cut-short", page) == []


def test_words_that_leave_off_a_hedge(find: Find) -> None:
    (finding,) = found(find, "quote-drops-hedge", quoting("the rental boats have no life jackets"))
    assert finding.message == "this quotation begins right behind `some of`"


@pytest.mark.parametrize(
    ("said", "words", "code"),
    [
        ("If waves rise, the boats sink.", "the boats sink", "quote-drops-hedge"),
        ("The plan fell short of rules that keep us safe.", "keep us safe", "quote-drops-hedge"),
        ("The rope, kept for saving lives, has failed.", "saving lives", "quote-cut-short"),
    ],
)
def test_words_are_held_to_the_whole_of_their_sentence(
    find: Find, said: str, words: str, code: str
) -> None:
    fair = "Swimming is safe inside the buoys, but not beyond them."
    notice = Path("tests/findings/base/seeds/town-notice.txt").read_text("utf-8")
    page = quoting(words).replace(fair, f"{fair} {said}")
    source = f"--- seeds/town-notice.txt\n{notice.replace(fair, f'{fair} {said}')}"
    assert len(found(find, code, page + source)) == 1


def test_a_quotation_as_a_whole_is_judged_only_once(find: Find) -> None:
    page = quoting("Lifeguards are on duty", claim="lake-guarded").replace(", words: ", ", x: ")
    whole = one_pager("quotation: {claim: lake-guarded}") + UNFAIR.format(stance="").replace(
        "Swimming is safe inside the buoys, but not beyond them. Some", "Some"
    ).replace("Some of the", "the")
    assert page != whole
    assert len(found(find, "quote-drops-hedge", whole)) == 1


def test_words_that_their_author_rejects(find: Find) -> None:
    page = quoting("Swimming is safe", stance="stance: rebuts")
    assert told(find, "straw-argument", page) == [
        "the author of `town-notice` rejects what is quoted here"
    ]
    assert told(find, "straw-argument", quoting("Swimming is safe", stance="stance: reports")) == []


AGREED = """\
--- arguments/lake/more.yaml
issue: safety
claims:
  water-wet: {text: Water is wet., common-ground: true}
"""


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("quotation: {claim: water-wet}", 1),
        ("quotation: {claim: lake-safe}", 0),
        ("objections: [{claim: lake-unsafe, answer: water-wet}]", 0),
        ("objections: [{claim: lake-unsafe, answer: water-wet, words: x}]", 1),
    ],
)
def test_parts_with_nothing_quoted_behind_them(find: Find, line: str, count: int) -> None:
    assert len(found(find, "part-without-evidence", one_pager(line) + AGREED)) == count
