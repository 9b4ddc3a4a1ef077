"""Each standing, and what leads to it, on the smallest debate that shows it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.topics import read_topic

from argmap.analysis.weighing.assessment import assess
from argmap.analysis.weighing.graph import Element, ElementKind
from argmap.analysis.weighing.supposing import Supposition
from argmap.model.ids import ClaimId

Judge = Callable[[str], dict[str, str]]


@pytest.fixture
def judge(tmp_path: Path) -> Judge:
    """The standing of each claim on a page."""
    return lambda page: {c: str(s) for c, s in assess(read_topic(page, tmp_path)).standings.items()}


def test_a_claim_stands_on_a_quotation(judge: Judge) -> None:
    assert judge("""
claims:
  safe:
    text: The lake is safe.
    evidence: [{source: report, quote: So it is.}]
""") == {"safe": "stands"}


def test_a_claim_that_nobody_argues_for_is_unsupported(judge: Judge) -> None:
    assert judge("""
claims:
  safe: {text: The lake is safe.}
""") == {"safe": "unsupported"}


def test_common_ground_stands_without_a_reason(judge: Judge) -> None:
    assert judge("""
claims:
  safe: {text: The lake is safe., common-ground: true}
""") == {"safe": "stands"}


def test_a_presumption_holds_until_somebody_objects(judge: Judge) -> None:
    assert judge("""
claims:
  innocent:
    text: He is innocent.
    presumption: 0.5
  honest:
    text: He is honest.
    presumption: 0.5
    but: [{premises: [confessed]}]
  confessed: {text: He confessed., common-ground: true}
""") == {"innocent": "stands", "honest": "falls", "confessed": "stands"}


def test_linked_premises_are_all_needed(judge: Judge) -> None:
    assert (
        judge("""
claims:
  safe:
    text: The lake is safe.
    because: [{premises: [clean, guarded]}]
  clean: {text: The water is clean., common-ground: true}
  guarded: {text: The beach is guarded.}
""")["safe"]
        == "unsupported"
    )


def test_of_convergent_premises_any_suffices(judge: Judge) -> None:
    assert (
        judge("""
claims:
  safe:
    text: The lake is safe.
    because: [{premises: [clean, guarded], structure: convergent}]
  clean: {text: The water is clean., common-ground: true}
  guarded: {text: The beach is guarded.}
""")["safe"]
        == "stands"
    )


@pytest.mark.parametrize(("weight", "standing"), [(0.4, "stands"), (0.5, "not-proven")])
def test_cumulative_premises_weigh_by_their_share(
    weight: float, standing: str, judge: Judge
) -> None:
    assert (
        judge(f"""
claims:
  safe:
    text: The lake is safe.
    because: [{{premises: [clean, guarded], structure: cumulative}}]
    but: [{{premises: [cold], weight: {weight}, weight-reason: A guess}}]
  clean: {{text: The water is clean., common-ground: true}}
  guarded: {{text: The beach is guarded.}}
  cold: {{text: The water is cold., common-ground: true}}
""")["safe"]
        == standing
    )


def test_a_heavier_objection_brings_a_claim_down(judge: Judge) -> None:
    assert (
        judge("""
claims:
  safe:
    text: The lake is safe.
    evidence: [{source: rumour, quote: So they say.}]
    but: [{premises: [deep]}]
  deep: {text: The lake is deep., common-ground: true}
""")["safe"]
        == "falls"
    )


def test_a_lighter_objection_does_not(judge: Judge) -> None:
    assert (
        judge("""
claims:
  safe:
    text: The lake is safe.
    evidence: [{source: report, quote: So it is.}]
    but: [{premises: [deep], weight: 0.9, weight-reason: It is deep only far out}]
  deep: {text: The lake is deep., common-ground: true}
""")["safe"]
        == "stands"
    )


def test_as_heavy_an_objection_leaves_a_claim_not_proven(judge: Judge) -> None:
    assert (
        judge("""
claims:
  safe:
    text: The lake is safe.
    evidence: [{source: report, quote: So it is.}]
    but: [{premises: [deep]}]
  deep: {text: The lake is deep., common-ground: true}
""")["safe"]
        == "not-proven"
    )


def test_reasons_do_not_add_up_unless_one_lists_them(judge: Judge) -> None:
    assert (
        judge("""
claims:
  safe:
    text: The lake is safe.
    evidence:
      - {source: rumour, quote: So they say.}
      - {source: rumour, quote: they say}
    but: [{premises: [deep], weight: 0.5, weight-reason: A guess}]
  deep: {text: The lake is deep., common-ground: true}
""")["safe"]
        == "falls"
    )


def test_an_exception_that_stands_breaks_a_step(judge: Judge) -> None:
    assert judge("""
claims:
  safe:
    text: The lake is safe.
    because: [{premises: [clean], unless: [storm]}]
  clean: {text: The water is clean., common-ground: true}
  storm: {text: There is a storm., common-ground: true}
""") == {"safe": "falls", "clean": "stands", "storm": "stands"}


def test_an_exception_that_is_broken_itself_does_not(judge: Judge) -> None:
    assert judge("""
claims:
  safe:
    text: The lake is safe.
    because: [{premises: [clean], unless: [storm]}]
  clean: {text: The water is clean., common-ground: true}
  storm:
    text: There is a storm.
    evidence: [{source: report, quote: So it is., unless: [old]}]
  old: {text: The report is old., common-ground: true}
""") == {"safe": "stands", "clean": "stands", "storm": "falls", "old": "stands"}


def test_what_rests_on_a_claim_shares_the_way_in_which_it_fails(judge: Judge) -> None:
    assert judge("""
claims:
  safe: {text: The lake is safe., because: [{premises: [clean]}]}
  clean:
    text: The water is clean.
    evidence: [{source: rumour, quote: So they say., unless: [liar]}]
  liar: {text: Whoever says so lies., common-ground: true}
  cheap: {text: The trip is cheap., because: [{premises: [near]}]}
  near: {text: The lake is near.}
  fun: {text: The trip is fun., because: [{premises: [warm]}]}
  warm:
    text: The lake is warm.
    evidence: [{source: report, quote: So it is.}]
    but: [{premises: [liar]}]
""") == {
        "safe": "falls",
        "clean": "falls",
        "liar": "stands",
        "cheap": "unsupported",
        "near": "unsupported",
        "fun": "not-proven",
        "warm": "not-proven",
    }


def test_claims_that_only_attack_each_other_are_unresolved(judge: Judge) -> None:
    assert judge("""
claims:
  north: {text: It lies north., presumption: 1, but: [{premises: [south]}]}
  south: {text: It lies south., presumption: 1, but: [{premises: [north]}]}
  cold: {text: It is cold there., because: [{premises: [north]}]}
""") == {"north": "unresolved", "south": "unresolved", "cold": "unresolved"}


def test_claims_that_only_rest_on_each_other_are_circular(judge: Judge) -> None:
    assert judge("""
claims:
  honest: {text: He is honest., because: [{premises: [true]}]}
  true: {text: What he says is true., because: [{premises: [honest]}]}
  believed: {text: They believe him., because: [{premises: [true]}]}
""") == {"honest": "circular", "true": "circular", "believed": "circular"}


def test_a_circle_that_is_fed_from_outside_stands(judge: Judge) -> None:
    assert set(
        judge("""
claims:
  honest: {text: He is honest., because: [{premises: [true]}]}
  true:
    text: What he says is true.
    because: [{premises: [honest]}]
    evidence: [{source: report, quote: So it is.}]
""").values()
    ) == {"stands"}


ISSUE = """
title: Topic
issues:
  way:
    title: The way
    question: Where does it lie?
    standard: {standard}
    positions:
      north: {{label: North, thesis: north}}
      south: {{label: South, thesis: south}}
claims:
  north:
    text: It lies north.
    presumption: {north}
  south:
    text: It lies south.
    presumption: {south}
"""


@pytest.mark.parametrize(
    ("standard", "north", "south", "standings"),
    [
        ("preponderance", 0.6, 0.5, "stands falls"),
        ("preponderance", 0.5, 0.5, "not-proven not-proven"),
        ("clear-and-convincing", 0.9, 0.4, "not-proven not-proven"),
        ("clear-and-convincing", 0.9, 0.3, "stands falls"),
        ("clear-and-convincing", 0.5, 0.0, "not-proven unsupported"),
        ("beyond-reasonable-doubt", 0.9, 0.3, "not-proven not-proven"),
        ("beyond-reasonable-doubt", 0.7, 0.2, "not-proven not-proven"),
        ("beyond-reasonable-doubt", 0.9, 0.2, "stands falls"),
    ],
)
def test_a_thesis_beats_its_rival_by_what_the_standard_asks(
    standard: str, north: float, south: float, standings: str, judge: Judge
) -> None:
    page = ISSUE.format(standard=standard, north=north, south=south)
    assert " ".join(judge(page).values()) == standings


def test_an_objection_to_a_thesis_must_be_beaten_by_the_same_standard(judge: Judge) -> None:
    page = ISSUE.format(standard="clear-and-convincing", north=0.9, south=0)
    objection = "    but: [{premises: [far], weight: 0.4, weight-reason: A guess}]\n"
    page = page.replace("  south:\n    text", objection + "  south:\n    text")
    page += "  far: {text: It is too far., common-ground: true}\n"
    assert judge(page)["north"] == "not-proven"


def test_a_rival_that_is_outweighed_itself_stands_in_nobodys_way(judge: Judge) -> None:
    page = ISSUE.format(standard="preponderance", north=0.3, south=0.5)
    page += "    but: [{premises: [maps]}]\n"
    page += "  maps: {text: No map shows it there., common-ground: true}\n"
    assert judge(page) == {"north": "stands", "south": "falls", "maps": "stands"}


@pytest.mark.parametrize("row", [("a", "b", "c"), ("x", "y", "z")])
def test_a_rival_whose_case_falls_late_stands_in_nobodys_way(
    row: tuple[str, str, str], judge: Judge
) -> None:
    """All of it hangs together, so that nothing can be settled before the rest is looked at."""
    page = ISSUE.format(standard="preponderance", north=0.5, south=0)
    one, two, three = row
    page = page.replace("presumption: 0\n", f"because: [{{premises: [{one}]}}]\n")
    page += f"""\
  {one}: {{text: It is one., because: [{{premises: [{two}]}}]}}
  {two}: {{text: It is two., because: [{{premises: [{three}]}}]}}
  {three}: {{text: It is three., because: [{{premises: [north, nothing]}}]}}
  nothing: {{text: Nobody says so.}}
"""
    assert judge(page)["north"] == "stands"


def test_no_two_rivals_stand_even_as_common_ground(judge: Judge) -> None:
    page = ISSUE.format(standard="preponderance", north=0, south=0)
    page = page.replace("presumption: 0", "common-ground: true")
    assert judge(page) == {"north": "not-proven", "south": "not-proven"}


def test_a_tie_falls_once_something_is_rejected(tmp_path: Path) -> None:
    page = ISSUE.format(standard="preponderance", north=0.5, south=0.5)
    rejected = Element(ElementKind.CLAIM, "south")
    supposition = Supposition(rejected=frozenset({rejected}))
    assert assess(read_topic(page, tmp_path), supposition).standings == {
        "north": "stands",
        "south": "falls",
    }


def test_a_whole_source_can_be_rejected(tmp_path: Path) -> None:
    page = """
claims:
  safe:
    text: The lake is safe.
    evidence: [{source: report, quote: So it is.}]
  warm:
    text: The lake is warm.
    evidence: [{source: report, quote: So it is.}, {source: rumour, quote: So they say.}]
"""
    without = Supposition(rejected=frozenset({Element(ElementKind.SOURCE, "report")}))
    found = assess(read_topic(page, tmp_path), without).standings
    assert found == {"safe": "unsupported", "warm": "stands"}


def test_what_is_accepted_stands_whatever_speaks_against_it(tmp_path: Path) -> None:
    page = """
claims:
  safe:
    text: The lake is safe.
    but: [{premises: [deep]}]
  deep: {text: The lake is deep., presumption: 1}
"""
    supposition = Supposition(accepted=frozenset({ClaimId("safe")}))
    found = assess(read_topic(page, tmp_path), supposition).standings
    assert found == {"safe": "stands", "deep": "stands"}
