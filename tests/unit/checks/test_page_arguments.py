"""Checks of what one-pagers argue: points that stand, answers that answer, chains that hold."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.unit.checks.conftest import Find
from tests.unit.checks.one_pagers import found, one_pager, told
from tests.unit.checks.pages import route

from argmap.findings.report import Report
from argmap.origin import Places

DEBATE = """\
--- arguments/lake/safety.yaml
issue: safety
claims:
  lake-safe:
    text: Mill Lake is safe to swim in.
    because:
      - premises: [water-clean, lake-guarded]
        unless: [drop-unmarked]
  lake-unsafe:
    text: Mill Lake is not safe to swim in.
    because:
      - premises: [water-cold]
        unless: [suits-worn]
    but:
      - premises: [nobody-drowned]
  suits-worn: {text: Swimmers wear suits., common-ground: true}
  nobody-drowned: {text: Nobody has drowned., because: [{premises: [record-kept]}]}
  record-kept: {text: The town keeps a record., common-ground: true}
  sand-white: {text: The sand is white., common-ground: true}
"""


def answering(objection: str, answer: str) -> str:
    """A page that answers an objection."""
    return one_pager(f"objections: [{{claim: {objection}, answer: {answer}}}]") + DEBATE


@pytest.mark.parametrize(
    ("objection", "answer"),
    [
        ("lake-unsafe", "nobody-drowned"),
        ("lake-unsafe", "record-kept"),
        ("lake-unsafe", "suits-worn"),
        ("water-cold", "suits-worn"),
        ("water-cold", "nobody-drowned"),
        ("drop-unmarked", "water-clean"),
        ("lake-safe", "drop-unmarked"),
    ],
)
def test_answers_that_clash_with_the_objection(find: Find, objection: str, answer: str) -> None:
    assert told(find, "answer-misses-objection", answering(objection, answer)) == []


@pytest.mark.parametrize(
    ("objection", "answer", "mend"),
    [
        ("lake-unsafe", "sand-white", "`nobody-drowned` or `suits-worn` would answer it"),
        ("lake-unsafe", "water-clean", "`nobody-drowned` or `suits-worn` would answer it"),
        ("sand-white", "water-clean", "say under `but` of `sand-white` what speaks against it"),
    ],
)
def test_answers_to_something_else(find: Find, objection: str, answer: str, mend: str) -> None:
    (finding,) = found(find, "answer-misses-objection", answering(objection, answer))
    assert route(finding)[2:] == ("objections", 0, "answer")
    assert (finding.help or "").startswith(mend)


@pytest.mark.parametrize(
    ("chain", "messages"),
    [
        ("[record-kept, nobody-drowned]", []),
        ("[water-cold, lake-unsafe]", []),
        ("[nobody-drowned]", ["a chain of one claim leads nowhere: `nobody-drowned`"]),
        ("[record-kept, lake-safe]", ["`record-kept` is no reason for `lake-safe`"]),
        ("[sand-white, sand-white]", ["`sand-white` is no reason for `sand-white`"]),
        (
            "[lake-unsafe, water-cold, lake-safe]",
            [
                "`lake-unsafe` is no reason for `water-cold`",
                "`water-cold` is no reason for `lake-safe`",
            ],
        ),
    ],
)
def test_chains(find: Find, chain: str, messages: list[str]) -> None:
    assert told(find, "chain-broken", one_pager(f"chain: {chain}") + DEBATE) == messages


def test_a_chain_that_runs_backwards(find: Find) -> None:
    page = one_pager("chain: [lake-unsafe, water-cold]") + DEBATE
    (finding,) = found(find, "chain-broken", page)
    assert finding.help == "it is the other way round: turn the two"


def test_a_chain_may_leave_out_what_lies_between(find: Find) -> None:
    longer = DEBATE.replace("premises: [nobody-drowned]", "premises: [sand-white]").replace(
        "premises: [water-cold]", "premises: [nobody-drowned]"
    )
    page = one_pager("chain: [record-kept, lake-unsafe]") + longer
    assert told(find, "chain-broken", page) == []


@pytest.mark.parametrize(
    ("lines", "claim", "does"),
    [
        ("points: [{claim: lake-safe}]", "lake-safe", "falls"),
        ("points: [{claim: lake-unsafe}]", "lake-unsafe", "falls"),
        ("points: [{claim: nobody-drowned}]", None, None),
    ],
)
def test_points_that_do_not_stand(
    find: Find, lines: str, claim: str | None, does: str | None
) -> None:
    messages = told(find, "point-does-not-stand", one_pager(points=lines) + DEBATE)
    expected = [] if claim is None else [f"`{claim}`, which this point asserts, {does}"]
    assert messages == expected


def test_a_claim_is_told_of_once(find: Find) -> None:
    page = one_pager("chain: [water-clean, lake-safe]", points="points: [{claim: lake-safe}]")
    assert len(found(find, "point-does-not-stand", page + DEBATE)) == 1


def test_an_objection_need_not_stand(find: Find) -> None:
    page = answering("lake-unsafe", "nobody-drowned")
    assert told(find, "point-does-not-stand", page) == []


def test_of_a_page_that_lacks_a_part_nothing_is_said(
    check_page: Callable[[str], tuple[Report, Places]],
) -> None:
    lines = ("chain: [nobody-drowned, nowhere]", "points: [{claim: nobody-drowned}]")
    report, _ = check_page(one_pager(lines[0], points=lines[1]) + DEBATE)
    assert "unknown-claim" in report.codes
    assert "chain-broken" not in report.codes
