"""What a claim hinges on, on the smallest debates that show it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.topics import read_topic

from argmap.analysis.hinging.changes import Change, changes
from argmap.analysis.hinging.hinges import Hinge, hinges
from argmap.analysis.hinging.leaning import Leaning, leaning
from argmap.analysis.hinging.margins import Margin
from argmap.analysis.hinging.pairs import find_pairs
from argmap.analysis.weighing.assessment import Assessment, assess
from argmap.analysis.weighing.graph import Element, ElementKind
from argmap.analysis.weighing.supposing import rejecting
from argmap.model.ids import ClaimId, SourceId
from argmap.model.standings import Standing

Read = Callable[[str], Assessment]

SAFE = ClaimId("safe")

TWO_REASONS = """
claims:
  safe:
    text: The lake is safe.
    because:
      - {id: by-water, premises: [clean]}
      - {id: by-guard, premises: [guarded]}
  clean: {text: The water is clean., common-ground: true}
  guarded: {text: The beach is guarded., common-ground: true}
"""

WEIGHED = """
claims:
  safe:
    text: The lake is safe.
    evidence: [{source: report, quote: So it is., weight: 0.8, weight-reason: Measured}]
    but: [{premises: [storms], weight: 0.6, weight-reason: Rare}]
  storms: {text: There are storms., common-ground: true}
"""

RIVALS = """
title: The lake
issues:
  lake:
    title: The lake
    question: Is it safe?
    standard: STANDARD
    positions:
      safe: {label: "Yes", thesis: safe}
      unsafe: {label: "No", thesis: unsafe}
claims:
  safe:
    text: The lake is safe.
    evidence: [{source: report, quote: So it is., weight: 0.9, weight-reason: Measured}]
  unsafe:
    text: The lake is unsafe.
    evidence: [{source: rumour, quote: So they say., weight: 0.2, weight-reason: Vague}]
"""


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """What stands on a page."""
    return lambda page: assess(read_topic(page, tmp_path))


def told(found: tuple[Hinge, ...]) -> list[tuple[str, str, str]]:
    return [(str(h.element.kind), h.element.id, h.becomes.words) for h in found]


def margins(assessment: Assessment) -> dict[str, Margin | None]:
    return {hinge.element.id: hinge.margin for hinge in hinges(assessment, SAFE).all}


def test_a_claim_hinges_on_its_only_quotation_and_on_that_quotations_source(read: Read) -> None:
    found = hinges(
        read("""
claims:
  safe:
    text: The lake is safe.
    evidence: [{source: report, quote: So it is.}]
"""),
        SAFE,
    )
    assert told(found.deciding) == [
        ("source", "report", "unsupported"),
        ("evidence", "safe.evidence.1", "unsupported"),
    ]


def test_hinges_come_by_kind_and_in_the_authors_order(read: Read) -> None:
    found = hinges(
        read("""
claims:
  safe:
    text: The lake is safe.
    because: [{id: by-water, premises: [tested, clean]}]
  tested:
    text: The water was tested.
    evidence: [{source: rumour, quote: So they say.}]
  clean:
    text: The water is clean.
    evidence: [{source: report, quote: So it is.}]
"""),
        SAFE,
    )
    assert told(found.deciding) == [
        ("source", "report", "unsupported"),
        ("source", "rumour", "unsupported"),
        ("evidence", "tested.evidence.1", "unsupported"),
        ("evidence", "clean.evidence.1", "unsupported"),
        ("argument", "by-water", "unsupported"),
        ("claim", "tested", "falls"),
        ("claim", "clean", "falls"),
    ]


def test_a_source_may_decide_where_none_of_its_quotations_does(read: Read) -> None:
    found = hinges(
        read("""
claims:
  safe:
    text: The lake is safe.
    evidence: [{source: report, quote: So it is.}, {source: report, quote: it is.}]
"""),
        SAFE,
    )
    assert told(found.all) == [("source", "report", "unsupported")]


def test_a_claim_that_falls_hinges_on_what_brings_it_down(read: Read) -> None:
    found = hinges(
        read("""
claims:
  safe:
    text: The lake is safe.
    evidence: [{source: rumour, quote: So they say.}]
    but: [{id: by-storm, premises: [storms]}]
  storms: {text: There are storms., common-ground: true}
"""),
        SAFE,
    )
    assert told(found.deciding) == [
        ("argument", "by-storm", "stands"),
        ("claim", "storms", "stands"),
    ]


def test_what_only_changes_how_a_claim_fails_is_told_apart(read: Read) -> None:
    found = hinges(
        read("""
claims:
  safe:
    text: The lake is safe.
    but: [{id: by-storm, premises: [storms]}]
  storms: {text: There are storms., common-ground: true}
"""),
        SAFE,
    )
    assert found.deciding == ()
    assert told(found.others) == [
        ("argument", "by-storm", "unsupported"),
        ("claim", "storms", "unsupported"),
    ]


LAKE = """
title: The lake
issues:
  lake:
    title: The lake
    question: Is it safe?
    positions:
      safe: {label: "Yes", thesis: safe}
      unsafe: {label: "No", thesis: unsafe}
"""


def test_what_waits_for_a_rival_hinges_on_the_rival(read: Read) -> None:
    found = hinges(
        read(f"""{LAKE}
claims:
  safe:
    text: The lake is safe.
    evidence: [{{source: rumour, quote: So they say.}}]
  unsafe:
    text: The lake is unsafe.
    because: [{{id: by-doubt, premises: [doubted]}}]
  doubted:
    text: This is doubted.
    evidence: [{{source: report, quote: So it is., unless: [doubted]}}]
"""),
        SAFE,
    )
    assert found.standing is Standing.UNRESOLVED
    assert told(found.deciding) == [
        ("source", "report", "stands"),
        ("evidence", "doubted.evidence.1", "stands"),
        ("argument", "by-doubt", "stands"),
        ("claim", "unsafe", "stands"),
        ("claim", "doubted", "stands"),
    ]


def test_a_claim_hinges_on_what_keeps_its_rival_too_light(read: Read) -> None:
    found = hinges(
        read(f"""{LAKE}
claims:
  safe:
    text: The lake is safe.
    evidence: [{{source: rumour, quote: So they say.}}]
  unsafe:
    text: The lake is unsafe.
    because:
      - id: in-sum
        premises: [deep, cold]
        structure: cumulative
    but: [{{id: by-guard, premises: [guarded], weight: 0.6, weight-reason: By day}}]
  deep: {{text: The lake is deep., common-ground: true}}
  cold:
    text: The lake is cold.
    evidence: [{{source: report, quote: So it is.}}]
    but: [{{id: by-spring, premises: [sprung]}}]
  sprung: {{text: A hot spring feeds it., common-ground: true}}
  guarded: {{text: The beach is guarded., common-ground: true}}
"""),
        SAFE,
    )
    assert told(found.deciding) == [
        ("source", "rumour", "unsupported"),
        ("evidence", "safe.evidence.1", "unsupported"),
        ("argument", "by-guard", "falls"),
        ("argument", "by-spring", "falls"),
        ("claim", "sprung", "falls"),
        ("claim", "guarded", "falls"),
    ]


def test_a_claim_hinges_on_what_answers_the_objections_to_its_rival(read: Read) -> None:
    found = hinges(
        read(f"""{LAKE}
claims:
  safe:
    text: The lake is safe.
    evidence: [{{source: rumour, quote: So they say.}}]
  unsafe:
    text: The lake is unsafe.
    evidence: [{{source: report, quote: So it is., weight: 0.8, weight-reason: Measured}}]
    but: [{{id: by-guard, premises: [guarded]}}]
  guarded:
    text: The beach is guarded.
    evidence: [{{source: report, quote: it is.}}]
    but: [{{id: by-night, premises: [dark]}}]
  dark: {{text: It is dark for half of the time., common-ground: true}}
"""),
        SAFE,
    )
    assert told(found.deciding) == [
        ("source", "report", "stands"),
        ("evidence", "unsafe.evidence.1", "stands"),
        ("argument", "by-night", "stands"),
        ("claim", "unsafe", "stands"),
        ("claim", "dark", "stands"),
    ]


def test_two_reasons_that_each_suffice_decide_together(read: Read) -> None:
    assessment = read(TWO_REASONS)
    found = hinges(assessment, SAFE)
    assert found.all == ()
    assert [
        (p.first.id, p.second.id, p.becomes.words) for p in find_pairs(assessment, found).found
    ] == [
        ("by-water", "by-guard", "unsupported"),
        ("by-water", "guarded", "falls"),
        ("by-guard", "clean", "falls"),
        ("clean", "guarded", "falls"),
    ]


def test_no_pairs_are_looked_for_where_one_thing_decides(read: Read) -> None:
    assessment = read(WEIGHED)
    assert not find_pairs(assessment, hinges(assessment, SAFE)).searched


def test_what_hinges_on_nothing_says_that_it_was_searched(read: Read) -> None:
    assessment = read("""
claims:
  safe: {text: The lake is safe., common-ground: true}
""")
    found = hinges(assessment, SAFE)
    assert (found.all, found.searched, find_pairs(assessment, found).searched) == ((), True, True)


def test_evidence_may_lose_weight_until_it_only_balances_what_is_said_against_it(
    read: Read,
) -> None:
    assert margins(read(WEIGHED))["safe.evidence.1"] == Margin(
        weight=0.8, limit=0.6, at_limit=True, becomes=Standing.NOT_PROVEN
    )


def test_an_objection_may_lose_weight_until_it_no_longer_weighs_more(read: Read) -> None:
    page = WEIGHED.replace("weight: 0.6", "weight: 0.9")
    found = hinges(read(page), SAFE)
    (margin,) = (h.margin for h in found.deciding if h.element.kind is ElementKind.ARGUMENT)
    assert margin == Margin(weight=0.9, limit=0.8, at_limit=True, becomes=Standing.NOT_PROVEN)


def test_a_balance_is_upset_by_any_lower_weight(read: Read) -> None:
    page = WEIGHED.replace("weight: 0.6", "weight: 0.8")
    assert margins(read(page))["safe.evidence.1"] == Margin(
        weight=0.8, limit=0.8, at_limit=False, becomes=Standing.FALLS
    )


def test_what_nothing_is_said_against_may_lose_all_but_the_last_of_its_weight(read: Read) -> None:
    page = WEIGHED.replace("common-ground: true", "kind: fact")
    found = margins(read(page))["safe.evidence.1"]
    assert found == Margin(weight=0.8, limit=0.0, at_limit=True, becomes=Standing.UNSUPPORTED)


@pytest.mark.parametrize(
    ("standard", "limit"), [("clear-and-convincing", 0.7), ("beyond-reasonable-doubt", 0.7)]
)
def test_a_strict_standard_leaves_less_to_lose(read: Read, standard: str, limit: float) -> None:
    found = margins(read(RIVALS.replace("STANDARD", standard)))["safe.evidence.1"]
    assert found == Margin(weight=0.9, limit=limit, at_limit=True, becomes=Standing.NOT_PROVEN)


def test_reasonable_doubt_goes_only_below_its_bound(read: Read) -> None:
    page = RIVALS.replace("STANDARD", "beyond-reasonable-doubt").replace("0.2", "0.35")
    found = margins(read(page))["unsafe.evidence.1"]
    assert found == Margin(weight=0.35, limit=0.3, at_limit=False, becomes=Standing.STANDS)


def test_premises_that_add_up_lose_weight_by_their_share(read: Read) -> None:
    found = margins(
        read("""
claims:
  safe:
    text: The lake is safe.
    because:
      - id: in-sum
        premises: [clean, guarded, shallow]
        structure: cumulative
        weight: 0.9
        weight-reason: Usual
    but: [{id: by-storm, premises: [storms], weight: 0.4, weight-reason: Rare}]
  clean: {text: The water is clean., common-ground: true}
  guarded: {text: The beach is guarded., common-ground: true}
  shallow: {text: The lake is shallow.}
  storms: {text: There are storms., common-ground: true}
""")
    )
    assert found["in-sum"] == Margin(
        weight=0.9, limit=0.6, at_limit=True, becomes=Standing.NOT_PROVEN
    )


def test_hinges_under_a_supposition_are_those_of_what_is_left(read: Read) -> None:
    debate = read(TWO_REASONS).debate
    without = assess(debate, rejecting(Element(ElementKind.CLAIM, "clean")))
    assert told(hinges(without, SAFE).all) == [
        ("argument", "by-guard", "falls"),
        ("claim", "guarded", "falls"),
    ]


def test_a_claim_leans_on_the_source_that_it_does_not_stand_without(read: Read) -> None:
    assessment = read("""
claims:
  safe:
    text: The lake is safe.
    because: [{premises: [tested, clean]}]
  tested:
    text: The water was tested.
    evidence: [{source: rumour, quote: So they say.}, {source: report, quote: So it is.}]
  clean:
    text: The water is clean.
    evidence: [{source: report, quote: So it is., weight: 0.3, weight-reason: Old}]
""")
    assert leaning(assessment, hinges(assessment, SAFE)) == Leaning(
        source=SourceId("report"), becomes=Standing.UNSUPPORTED, decides=True
    )


def test_where_no_source_decides_a_claim_leans_on_the_one_that_makes_it_strongest(
    read: Read,
) -> None:
    assessment = read("""
claims:
  safe:
    text: The lake is safe.
    evidence:
      - {source: rumour, quote: So they say.}
      - {source: report, quote: So it is., weight: 0.7, weight-reason: Old}
""")
    assert leaning(assessment, hinges(assessment, SAFE)) == Leaning(
        source=SourceId("report"), becomes=Standing.STANDS, decides=False
    )


def test_a_claim_leans_on_no_source_that_only_speaks_against_it(read: Read) -> None:
    assessment = read("""
claims:
  safe:
    text: The lake is safe.
    presumption: 0.3
    but: [{premises: [storms]}]
  storms:
    text: There are storms.
    evidence: [{source: report, quote: So it is.}]
""")
    found = hinges(assessment, SAFE)
    assert told(found.deciding)[0] == ("source", "report", "stands")
    assert leaning(assessment, found) is None


def test_changes_name_theses_first(read: Read) -> None:
    debate = read(
        RIVALS.replace("STANDARD", "preponderance").replace(
            "  unsafe:\n    text",
            "  aside:\n    text: An aside.\n    because: [{premises: [safe]}]\n  unsafe:\n    text",
        )
    ).debate
    without = assess(debate, rejecting(Element(ElementKind.SOURCE, "report")))
    assert changes(assess(debate), without) == (
        Change(claim=SAFE, before=Standing.STANDS, after=Standing.FALLS),
        Change(claim=ClaimId("unsafe"), before=Standing.FALLS, after=Standing.STANDS),
        Change(claim=ClaimId("aside"), before=Standing.STANDS, after=Standing.FALLS),
    )
