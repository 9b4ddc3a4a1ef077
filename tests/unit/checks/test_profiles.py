"""Checks of profiles: what there is to print, and what each side reads first."""

from __future__ import annotations

import pytest
from tests.unit.checks.conftest import Find
from tests.unit.checks.pages import codes, one, route

TOPIC = """\
--- arguments/lake/topic.yaml
title: Mill Lake
issues:
  safety:
    title: Safety in the water
    question: Is Mill Lake safe to swim in?
    positions:
      safe: {label: "Yes", thesis: lake-safe%s}
      unsafe: {label: "No", thesis: lake-unsafe%s}
"""
TWO_ISSUES = (
    TOPIC % (", side: pro", ", side: con")
    + """\
  cost:
    title: Cost
    question: Is the beach cheap?
    positions:
      cheap: {label: "Yes", thesis: beach-cheap, side: pro}
      dear: {label: "No", thesis: beach-dear, side: con}
--- arguments/lake/cost.yaml
issue: cost
claims:
  beach-cheap: {text: The beach is cheap., because: [{premises: [sand-free]}]}
  sand-free: {text: Sand is free., common-ground: true}
  beach-dear: {text: The beach is dear., because: [{premises: [guards-paid]}]}
  guards-paid: {text: Lifeguards are paid., common-ground: true}
"""
)
SAFETY = """\
--- arguments/lake/safety.yaml
issue: safety
claims:
  lake-safe:
    text: Mill Lake is safe to swim in.
    because: [{{premises: [water-clean, lake-guarded]{safe}}}]
    impact: {{magnitude: many-swim}}
  lake-unsafe:
    text: Mill Lake is not safe to swim in.
    because: [{{premises: [water-cold, drop-unmarked]{unsafe}}}]
  many-swim: {{text: Many people swim., common-ground: true}}
  swim-means: {{text: To swim is to float., kind: definition, common-ground: true}}
  buoys-there: {{text: Buoys mark the drop., common-ground: true{buoys}}}
  buoys-adrift: {{text: The buoys are adrift., common-ground: true}}
"""
BUOYS = SAFETY.format(
    safe="",
    unsafe=", unless: [buoys-there]",
    buoys=", but: [{premises: [buoys-adrift]}]",
)
LEVEL = """\
--- arguments/lake/cold.yaml
issue: safety
claims:
  water-cold: {text: The water of Mill Lake is cold., common-ground: true, tags: [varsity]}
"""
CODES = {"nothing-to-print", "named-twice", "rival-in-case", "claim-outside-case"}


def brief(*lines: str) -> str:
    return "--- arguments/lake/briefs.yaml\nbriefs:\n  file:\n" + "".join(
        f"    {line}\n" for line in ("kind: debate", "title: Mill Lake", "league: none", *lines)
    )


def told(find: Find, page: str) -> list[str]:
    return [code for code in codes(find(page)) if code in CODES]


@pytest.mark.parametrize("sides", [("", ""), ("", ", side: con")])
def test_a_side_that_nobody_takes_and_nothing_to_answer(find: Find, sides: tuple[str, str]) -> None:
    found = find(TOPIC % sides + brief("side: pro"))
    (finding,) = (finding for finding in found if finding.code == "nothing-to-print")
    assert finding.message == "no position is on the side `pro`"
    assert route(finding)[-1] == "side"


def test_a_side_without_a_case_may_have_answers(find: Find) -> None:
    page = TOPIC % ("", ", side: con") + BUOYS
    assert told(find, page + brief("side: pro")) == []


def test_a_side_whose_positions_are_left_out(find: Find) -> None:
    finding = one(find(brief("side: pro", "positions: {safety: [unsafe]}")))
    assert finding.message == "no position that this brief prints is on the side `pro`"


def test_positions_of_an_issue_that_is_not_printed_may_be_none(find: Find) -> None:
    lines = ("issues: [safety]", "positions: {cost: []}")
    assert told(find, TWO_ISSUES + brief(*lines)) == []
    assert told(find, TWO_ISSUES + brief(lines[1])) == ["nothing-to-print"]


def test_a_level_that_empties_a_case(find: Find) -> None:
    assert told(find, LEVEL + brief("level: novice")) == ["nothing-to-print"]
    assert told(find, LEVEL + brief("level: varsity")) == []


def test_a_level_that_empties_only_what_is_not_printed(find: Find) -> None:
    assert told(find, LEVEL + brief("level: novice", "side: pro")) == []


def test_a_level_that_leaves_some_of_several_premises(find: Find) -> None:
    page = SAFETY.format(safe="", unsafe=", structure: cumulative", buoys="")
    assert told(find, page + LEVEL + brief("level: novice")) == []


@pytest.mark.parametrize(("claims", "found"), [("water-cold", 1), ("water-cold, lake-safe", 0)])
def test_a_level_that_empties_what_is_laid_out(find: Find, claims: str, found: int) -> None:
    lines = ("level: novice", f"layout: [{{pocket: 1AC, claims: [{claims}]}}]")
    assert told(find, LEVEL + brief(*lines)) == ["nothing-to-print"] * found


@pytest.mark.parametrize(
    "claim",
    ["lake-safe", "water-clean", "many-swim", "swim-means", "buoys-there"],
)
def test_what_a_side_may_read_first(find: Find, claim: str) -> None:
    assert told(find, BUOYS + brief(f"cases: {{pro: [{claim}]}}")) == []


@pytest.mark.parametrize(
    ("side", "claim", "words"),
    [
        ("pro", "lake-unsafe", "is a rival's thesis"),
        ("pro", "water-cold", "is a part of a rival's case"),
        ("con", "buoys-there", "speaks against this side's own case"),
    ],
)
def test_what_speaks_for_rivals(find: Find, side: str, claim: str, words: str) -> None:
    found = find(BUOYS + brief(f"cases: {{{side}: [{claim}]}}"))
    (finding,) = (finding for finding in found if finding.code in CODES)
    assert finding.message == f"`{claim}` {words}"
    assert route(finding)[-3:] == ("cases", side, 0)


def test_what_speaks_against_much_of_a_case_is_shown_where_the_case_comes_to_it_first(
    find: Find,
) -> None:
    parts = ("sand", "view", "shade", "showers", "parking", "boats", "music", "prizes")
    page = (
        TOPIC % (", side: pro", ", side: con")
        + "--- arguments/lake/safety.yaml\nissue: safety\nclaims:\n"
        + f"  lake-safe: {{text: It is safe., because: [{{premises: [{', '.join(parts)}]}}]}}\n"
        + "  lake-unsafe: {text: It is not safe., common-ground: true}\n"
        + "  lake-shut: {text: Nobody may go there., common-ground: true}\n"
        + "".join(
            f"  {part}: {{text: There is {part}., common-ground: true, "
            "but: [{premises: [lake-shut]}]}\n"
            for part in parts
        )
    )
    found = find(page + brief("cases: {pro: [lake-shut]}"))
    (finding,) = (finding for finding in found if finding.code in CODES)
    assert [pointer.words for pointer in finding.related] == ["speaks against `sand`"]


def test_a_side_may_read_its_answer_to_an_attack(find: Find) -> None:
    assert told(find, BUOYS + brief("cases: {con: [buoys-adrift]}")) == []


def test_a_claim_that_both_cases_rest_on_is_for_both(find: Find) -> None:
    page = SAFETY.replace("water-cold, ", "water-cold, water-clean, ").format(
        safe="", unsafe="", buoys=""
    )
    assert told(find, page + brief("cases: {pro: [water-clean], con: [water-clean]}")) == []


def test_a_claim_of_an_issue_that_is_not_printed(find: Find) -> None:
    lines = ("issues: [safety]", "cases: {pro: [sand-free]}")
    found = find(TWO_ISSUES + brief(*lines))
    (finding,) = (finding for finding in found if finding.code in CODES)
    assert finding.message == "the side `pro` has no use for `sand-free` in what this brief prints"
    assert told(find, TWO_ISSUES + brief(lines[1])) == []


def test_a_claim_that_a_case_names_twice(find: Find) -> None:
    finding = one(find(brief("cases: {pro: [water-clean, lake-guarded, water-clean]}")))
    assert finding.code == "named-twice"
    assert route(finding)[-3:] == ("cases", "pro", 2)
