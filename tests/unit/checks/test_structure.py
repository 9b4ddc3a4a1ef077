"""Checks of how claims and arguments hang together, and of balance."""

from __future__ import annotations

import pytest
from tests.unit.checks.conftest import Find
from tests.unit.checks.pages import codes, one, route

SAFETY = """\
--- arguments/lake/safety.yaml
issue: safety
claims:
  lake-safe:
    text: Mill Lake is safe to swim in.
    because:
      - premises: [water-clean, lake-guarded]
%s
  lake-unsafe:
    text: Mill Lake is not safe to swim in.
    because:
      - premises: [water-cold, drop-unmarked]
%s
"""
MORE = """\
--- arguments/lake/more.yaml
issue: safety
claims:
"""


def safety(for_safe: str = "", for_unsafe: str = "", more: str = "") -> str:
    claims = f"{MORE}{more}" if more else ""
    return SAFETY % (for_safe, for_unsafe) + claims


SAME = """\
  same:
    text: the steep drop near the shore is not  marked
    common-ground: true
"""
NOTED = '  noted: {text: "Cold water tires swimmers.", common-ground: true}\n'
PRESUMED = '  extra: {text: "Swimmers drown in June.", presumption: 0.5%s}\n'
SAFE_TEXT = "    text: Mill Lake is safe to swim in.\n"
EXTRA = '  extra: {text: "Swimmers drown in June.", common-ground: true%s}\n'


def doubted(exception: str) -> str:
    """The base's evidence for cold water, with an exception to it."""
    return f"""\
--- arguments/lake/cold.yaml
issue: safety
claims:
  water-cold:
    text: The water of Mill Lake is cold in early summer.
    evidence:
      - source: water-report
        quote: The lake stays cold until July.
        unless: [{exception}]
"""


def test_a_debate_of_many_kinds_of_argument_is_sound(find: Find) -> None:
    more = """\
  buoys: {text: Buoys mark the bathing area., common-ground: true}
  current: {text: A current runs behind the buoys., common-ground: true}
  few-drown: {text: Few swimmers have drowned here., common-ground: true}
"""
    page = safety(
        "        unless: [current]\n    but:\n      - {premises: [few-drown], unless: [buoys]}",
        "      - premises: [current]\n    but:\n      - {premises: [buoys], unless: [few-drown]}",
        more,
    )
    assert codes(find(page)) == []


@pytest.mark.parametrize(
    ("page", "code"),
    [
        (safety("      - premises: [lake-safe]"), "self-support"),
        (safety("    but:\n      - {premises: [lake-safe], unless: [water-cold]}"), "self-support"),
        (
            safety("      - premises: [extra]", "", EXTRA % ", because: [{premises: [lake-safe]}]"),
            "support-cycle",
        ),
        (
            safety("      - premises: [extra, noted, extra]", "", EXTRA % "" + NOTED),
            "duplicate-premise",
        ),
        (safety("      - premises: [lake-guarded, water-clean]"), "duplicate-argument"),
        (safety("        unless: [water-clean]"), "exception-in-argument"),
        (safety("        unless: [lake-safe]"), "exception-in-argument"),
        (
            safety(
                "      - premises: [same]",
                "",
                SAME,
            ),
            "duplicate-claim",
        ),
        (safety("", "", EXTRA % ""), "unused-claim"),
        (
            safety("        unless: [extra]", "", '  extra: {text: "Swimmers drown in June."}\n'),
            "unsupported-claim",
        ),
        (safety("    but:\n      - premises: [extra]", "", EXTRA % ""), "unanswered-objection"),
        (safety("      - premises: [water-clean, water-cold]"), "single-source-argument"),
    ],
)
def test_what_is_wrong_in_a_debate(find: Find, page: str, code: str) -> None:
    assert one(find(page)).code == code


def test_a_circle_is_told_step_by_step(find: Find) -> None:
    more = """\
  one: {text: One holds., because: [{premises: [water-clean, two]}]}
  two: {text: Two holds., because: [{premises: [three]}]}
  three: {text: Three holds., because: [{premises: [one, water-cold]}]}
"""
    found = [
        f for f in find(safety("      - premises: [one]", "", more)) if f.code == "support-cycle"
    ]
    assert len(found) == 1
    finding = found[0]
    assert finding.message == "`one` rests on itself, in a circle of 3 claims"
    assert [p.words for p in (finding.at, *finding.related)] == [
        "`one` because `two`",
        "`two` because `three`",
        "`three` because `one`",
    ]
    assert route(finding) == ("claims", "one", "because", 0, "premises", 1)


def test_objections_may_go_round(find: Find) -> None:
    more = """\
  one: {text: One holds., presumption: 0.5, but: [{premises: [two]}]}
  two: {text: Two holds., presumption: 0.5, but: [{premises: [one]}]}
"""
    assert codes(find(safety("      - premises: [one]", "", more))) == []


def test_an_objection_is_answered_by_an_objection_to_its_premise_or_an_exception(
    find: Find,
) -> None:
    objection = "    but:\n      - premises: [extra]\n"
    answered = PRESUMED % ", but: [{premises: [noted], unless: [water-clean]}]" + NOTED
    assert codes(find(safety(objection, "", answered))) == []
    excepted = objection + "        unless: [water-cold]"
    assert codes(find(safety(excepted, "", EXTRA % ""))) == []


def test_an_objection_is_answered_by_an_exception_to_the_evidence_it_rests_on(find: Find) -> None:
    page = safety("    but:\n      - premises: [water-cold, drop-unmarked]")
    assert codes(find(page)) == ["unanswered-objection"]
    assert codes(find(page + doubted("lake-guarded"))) == []


def test_an_exception_to_evidence_uses_its_claim(find: Find) -> None:
    assert codes(find(safety(more=PRESUMED % ""))) == ["unused-claim"]
    assert codes(find(safety(more=PRESUMED % "") + doubted("extra"))) == []


def test_evidence_is_not_open_to_doubt_because_its_own_claim_holds(find: Find) -> None:
    finding = one(find(safety() + doubted("water-cold")))
    assert finding.code == "exception-in-argument"
    assert finding.message == "`water-cold` is both an exception to this evidence and its claim"
    assert route(finding) == ("claims", "water-cold", "evidence", 0, "unless", 0)


@pytest.mark.parametrize(("number", "found"), [("0.1", []), ("0", ["unsupported-claim"])])
def test_a_presumption_above_nothing_is_support(find: Find, number: str, found: list[str]) -> None:
    presumed = PRESUMED.replace("0.5", number) % ""
    extra = safety("        unless: [extra]", "", presumed)
    assert [code for code in codes(find(extra)) if code != "weight-without-effect"] == found


@pytest.mark.parametrize("structure", ["convergent", "cumulative"])
def test_a_structure_of_one_premise(find: Find, structure: str) -> None:
    page = safety(f"      - {{premises: [PREMISES], structure: {structure}}}", "", EXTRA % "")
    finding = one(find(page.replace("PREMISES", "extra")))
    assert finding.code == "structure-without-effect"
    assert finding.message == f"`{structure}` says nothing of a single premise"
    assert route(finding) == ("claims", "lake-safe", "because", 1, "structure")
    assert codes(find(page.replace("PREMISES", "extra, water-clean, lake-guarded"))) == []


def test_common_ground_is_not_objected_to(find: Find) -> None:
    objected = EXTRA % ", but: [{premises: [water-cold]}]"
    finding = one(find(safety("        unless: [extra]", "", objected)))
    assert finding.code == "common-ground-disputed"
    assert finding.message == "`extra` is common ground, yet somebody objects to it"
    assert route(finding) == ("claims", "extra", "common-ground")


def test_rivals_are_not_common_ground_together(find: Find) -> None:
    text = "    text: Mill Lake is not safe to swim in.\n"
    accepted = "    common-ground: true\n"
    both = safety().replace(text, text + accepted).replace(SAFE_TEXT, SAFE_TEXT + accepted)
    finding = one(find(both))
    assert finding.message == "`lake-unsafe` and its rival `lake-safe` are both common ground"
    assert codes(find(safety().replace(text, text + accepted))) == []


def test_a_whole_case_from_one_source_is_told_once(find: Find) -> None:
    page = """\
--- arguments/lake/safety.yaml
issue: safety
claims:
  lake-safe:
    text: Mill Lake is safe to swim in.
    because:
      - premises: [water-clean, lake-guarded]
  lake-unsafe:
    text: Mill Lake is not safe to swim in.
    because:
      - premises: [swimmers-tire]
      - premises: [drop-unmarked]
    but:
      - premises: [water-clean]
        unless: [water-cold]
  swimmers-tire:
    text: Swimmers tire fast.
    because:
      - premises: [water-cold]
"""
    found = [f for f in find(page) if f.code == "single-source-argument"]
    assert [f.message for f in found] == [
        "this argument rests on `water-report` alone",
        "this argument rests on `town-notice` alone",
        "this argument rests on `water-report` alone",
    ]
    assert [route(f)[2:] for f in found] == [("because", 0), ("because", 1), ("but", 0)]
    one_source = page.replace("      - premises: [drop-unmarked]\n", "")
    found = [f for f in find(one_source) if f.code == "single-source-argument"]
    assert found[0].message == "the case for `lake-unsafe` rests on `water-report` alone"


TOPIC = """\
--- arguments/lake/topic.yaml
title: Mill Lake
issues:
  safety:
    title: Safety in the water
    question: Is Mill Lake safe to swim in?
    positions:
%s
"""
SAFE = '      safe: {label: "Yes", thesis: lake-safe%s}\n'
UNSAFE = '      unsafe: {label: "No", thesis: lake-unsafe%s}\n'


@pytest.mark.parametrize(
    ("positions", "message"),
    [
        (SAFE % "", "the issue `safety` has only one position"),
        (
            SAFE % ", side: pro" + UNSAFE % ", side: pro",
            "the issue `safety` has only positions on the side `pro`",
        ),
    ],
)
def test_an_issue_with_one_side(find: Find, positions: str, message: str) -> None:
    found = [f for f in find(TOPIC % positions) if f.code == "one-sided-issue"]
    assert [finding.message for finding in found] == [message]


def test_positions_without_sides_are_rivals(find: Find) -> None:
    assert codes(find(TOPIC % (SAFE % "" + UNSAFE % ""))) == []


def test_two_positions_with_one_thesis(find: Find) -> None:
    rival = '      other: {label: "Maybe", thesis: lake-safe}\n'
    assert codes(find(TOPIC % (SAFE % "" + UNSAFE % "" + rival))) == ["thesis-shared"]


def test_a_position_that_nothing_speaks_for(find: Find) -> None:
    rival = '      other: {label: "Maybe", thesis: lake-unknown}\n'
    claim = f"{MORE}  lake-unknown: {{text: Nobody knows if Mill Lake is safe.}}\n"
    page = TOPIC % (SAFE % "" + UNSAFE % "" + rival) + claim
    finding = one(find(page))
    assert finding.code == "position-without-case"
    assert finding.message == "nothing speaks for the position `other`"


def test_an_issue_with_the_name_of_the_overview(find: Find) -> None:
    finding = one(finding for finding in find(OVERVIEW) if finding.code == "bad-id")
    assert "`overview`" in finding.message
    assert route(finding) == ("issues", "overview")


OVERVIEW = """\
--- arguments/lake/topic.yaml
title: Mill Lake
issues:
  safety:
    title: Safety in the water
    question: Is Mill Lake safe to swim in?
    positions:
      safe: {label: "Yes", thesis: lake-safe}
      unsafe: {label: "No", thesis: lake-unsafe}
  overview:
    title: Everything
    question: Is Mill Lake as it should be?
    positions:
      safe: {label: "Yes", thesis: lake-safe}
      unsafe: {label: "No", thesis: lake-unsafe}
"""


LAID_OUT = """\
--- arguments/pier/topic.yaml
title: The old pier
--- arguments/pier/pier.yaml
claims:
  pier-closed: {text: The pier is closed.}
  pier-old: {text: The pier is old.}
--- arguments/pier/briefs.yaml
briefs:
  cards:
    kind: debate
    title: The old pier
    league: none
    layout: [{block: Pier, claims: [pier-closed, pier-old]}]
"""


def test_a_topic_that_is_laid_out_by_hand_needs_no_issue(find: Find) -> None:
    assert find(LAID_OUT) == []


def test_a_claim_that_the_layout_leaves_out_is_unused_and_unsupported(find: Find) -> None:
    found = find(LAID_OUT.replace(", pier-old]", "]"))
    assert sorted(finding.code for finding in found) == ["unsupported-claim", "unused-claim"]


def test_an_analytic_that_an_argument_rests_on_needs_support(find: Find) -> None:
    argued = "{text: The pier is closed., because: [{premises: [pier-old]}]}"
    found = find(LAID_OUT.replace("{text: The pier is closed.}", argued))
    assert [finding.code for finding in found] == ["unsupported-claim"]


def test_a_topic_with_neither_issue_nor_layout(find: Find) -> None:
    found = find(LAID_OUT.replace("layout: [{block: Pier, claims: [pier-closed, pier-old]}]", ""))
    assert "topic-without-issues" in {finding.code for finding in found}
