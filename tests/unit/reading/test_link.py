"""Names lead somewhere, or a finding says that they don't; one slip is one finding."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from argmap.findings.catalogue.pages import BRIEFS, SOURCES, with_line
from argmap.findings.finding import Finding
from argmap.findings.report import Report
from argmap.model.arguments import Structure
from argmap.model.debate import Debate
from argmap.model.ids import ArgumentId, ClaimId, TopicId
from argmap.model.standings import Standing
from argmap.reading.project import Reading

Read = Callable[[str], Reading]


def lake(reading: Reading) -> Debate:
    return reading.debates[TopicId("lake")]


def said(reading: Reading) -> list[tuple[str, str, str | None]]:
    def seen(finding: Finding) -> tuple[str, str, str | None]:
        span = reading.places.span(finding.at.place)
        text = reading.places.text(span.file) or ""
        line = text.split("\n")[span.line - 1]
        return finding.code, line[span.column - 1 : span.end_column - 1], finding.help

    return [seen(finding) for finding in reading.findings]


SAFETY = """\
--- arguments/lake/safety.yaml
issue: safety
claims:
  lake-safe:
    text: Mill Lake is safe to swim in.
    because:
      - id: clean-and-guarded
        premises: [water-clean, lake-guarded]
      - premises: [lake-guarded]
    but:
      - premises: [water-cold]
        unless: [lake-guarded]
  lake-unsafe:
    text: Mill Lake is not safe to swim in.
    because:
      - premises: [drop-unmarked]
        scheme: sign
"""


def test_arguments_are_named_by_the_author_or_by_their_place(read_page: Read) -> None:
    assert list(lake(read_page(SAFETY)).arguments) == [
        "clean-and-guarded",
        "lake-safe.because.2",
        "lake-safe.but.1",
        "lake-unsafe.because.1",
    ]


@pytest.mark.parametrize(
    ("right", "wrong", "code", "near"),
    [
        ("[drop-unmarked]", "[unmarked-drop]", "unknown-claim", "drop-unmarked"),
        ("unless: [lake-guarded]", "unless: [lake-gaurded]", "unknown-claim", "lake-guarded"),
        ("issue: safety", "issue: saftey", "unknown-issue", "safety"),
        ("scheme: sign", "scheme: sing", "unknown-scheme", "sign"),
    ],
)
def test_a_slip_is_found_and_taken_for_what_was_meant(
    read_page: Read, right: str, wrong: str, code: str, near: str
) -> None:
    reading = read_page(SAFETY.replace(right, wrong))
    slip = wrong.rsplit(": ", maxsplit=1)[-1].strip("[]")
    assert said(reading) == [(code, slip, f"the nearest id is `{near}`")]
    assert lake(reading) == lake(read_page(SAFETY))


def test_a_premise_that_nothing_is_near_to_is_left_out(read_page: Read) -> None:
    page = SAFETY.replace("[water-clean, lake-guarded]", "[moon-landing, lake-guarded]")
    reading = read_page(page.replace("premises: [drop-unmarked]", "premises: [moon-landing]"))
    assert [code for code, *_ in said(reading)] == ["unknown-claim", "unknown-claim"]
    arguments = lake(reading).arguments
    assert arguments[ArgumentId("clean-and-guarded")].premises == ("lake-guarded",)
    assert "lake-unsafe.because.1" not in arguments


def test_a_claim_that_cannot_be_read_is_not_called_unknown(read_page: Read) -> None:
    reading = read_page(
        """\
--- arguments/lake/cold.yaml
claims:
  water-cold:
    text: Cold: that is what the water is.
"""
    )
    assert [code for code, *_ in said(reading)] == ["yaml-syntax"]
    assert lake(reading).claims[ClaimId("water-cold")].common_ground


def test_a_claim_that_cannot_be_read_is_reported_once(check_text: Callable[[str], Report]) -> None:
    long = "-".join(["cold"] * 20)
    page = f"{SAFETY}  {long}:\n    text: Cold: that is what the water is.\n"
    report = check_text(page.replace("water-cold", long))
    assert [code for code in report.codes if code.startswith(("yaml", "claim"))] == ["yaml-syntax"]


def test_a_topic_file_that_cannot_be_read_hides_nothing_else(read_page: Read) -> None:
    reading = read_page(
        "--- arguments/lake/topic.yaml\n[\n" + SAFETY.replace("[drop-unmarked]", "[drop-unmarkt]")
    )
    assert sorted(code for code, *_ in said(reading)) == ["unknown-claim", "yaml-syntax"]
    assert reading.debates == {}
    assert reading.topics == ("lake",)


def test_a_claim_in_two_files(read_page: Read) -> None:
    reading = read_page(
        "--- arguments/lake/again.yaml\nclaims:\n  water-cold: {text: It is cold.}\n"
    )
    (finding,) = reading.findings
    assert finding.code == "duplicate-id"
    assert reading.places.span(finding.at.place).file == "arguments/lake/cold.yaml"
    assert reading.places.span(finding.related[0].place).file == "arguments/lake/again.yaml"
    assert lake(reading).claims[ClaimId("water-cold")].text == "It is cold."


def test_an_argument_id_given_twice_costs_no_argument(read_page: Read) -> None:
    page = SAFETY.replace(
        "- premises: [water-cold]", "- id: clean-and-guarded\n        premises: [water-cold]"
    )
    reading = read_page(page)
    assert [(code, words) for code, words, _ in said(reading)] == [
        ("duplicate-id", "clean-and-guarded")
    ]
    assert list(lake(reading).arguments)[2] == "lake-safe.but.1"


@pytest.mark.parametrize(
    ("right", "wrong", "mend"),
    [
        (
            "safety: [unsafe]",
            "safety: [zebra]",
            "the positions of `safety` are `safe` and `unsafe`",
        ),
        (
            "league: nsda",
            "league: zebra",
            "choose `nsda`, `ncfca`, `harker`, `verbatim` or `none`",
        ),
    ],
)
def test_where_no_name_is_near_all_are_told(
    read_page: Read, right: str, wrong: str, mend: str
) -> None:
    assert [told for *_, told in said(read_page(BRIEFS.replace(right, wrong)))] == [mend]


def test_profiles_name_issues_and_positions(read_page: Read) -> None:
    reading = read_page(
        """\
--- arguments/lake/briefs.yaml
briefs:
  file:
    kind: debate
    title: Mill Lake
    league: ncfa
    issues: [safety, money]
    positions:
      safety: [unsafe, saef]
      moneys: [a]
"""
    )
    assert sorted((code, words) for code, words, _ in said(reading)) == [
        ("unknown-issue", "money"),
        ("unknown-issue", "moneys"),
        ("unknown-league", "ncfa"),
        ("unknown-position", "saef"),
    ]
    (profile,) = lake(reading).debate_files
    assert profile.issues == ("safety",)
    assert profile.positions == {"safety": ("unsafe", "safe")}


WEIGHED = """\
--- arguments/lake/topic.yaml
title: Mill Lake
issues:
  safety:
    title: Safety in the water
    question: Is Mill Lake safe to swim in?
    positions:
      safe: {label: "Yes", thesis: lake-safe}
      unsafe: {label: "No", thesis: lake-unsafe}
expect:
  lake-safe: not-proven
  water-cold: falls
--- arguments/lake/safety.yaml
issue: safety
claims:
  lake-safe:
    text: Mill Lake is safe to swim in.
    presumption: 0.25
    because:
      - premises: [water-clean, lake-guarded]
        structure: cumulative
        weight: 0.7
        weight-reason: One summer is not every summer.
  lake-unsafe:
    text: Mill Lake is not safe to swim in.
    because:
      - premises: [water-cold]
--- arguments/lake/cold.yaml
issue: safety
claims:
  water-cold:
    text: The water of Mill Lake is cold in early summer.
    evidence:
      - source: water-report
        quote: The lake stays cold until July.
      - source: water-report
        quote: All samples met the state standard for bathing water.
        weight: .4
        weight-reason: It says little of this.
        unless: [drop-unmarked, water-clean]
"""


def test_what_the_evaluation_goes_by_is_linked(read_page: Read) -> None:
    reading = read_page(WEIGHED)
    debate = lake(reading)
    assert said(reading) == []
    argument = debate.arguments[ArgumentId("lake-safe.because.1")]
    assert argument.structure is Structure.CUMULATIVE
    assert (argument.weight, argument.weight_reason) == (0.7, "One summer is not every summer.")
    other = debate.arguments[ArgumentId("lake-unsafe.because.1")]
    assert (other.structure, other.weight, other.weight_reason) == (Structure.LINKED, None, None)
    claims = debate.claims
    assert claims[ClaimId("lake-safe")].presumption == 0.25
    assert claims[ClaimId("lake-unsafe")].presumption is None


def test_evidence_has_an_id_a_weight_and_exceptions(read_page: Read) -> None:
    debate = lake(read_page(WEIGHED))
    first, second = debate.claims[ClaimId("water-cold")].evidence
    assert (first.id, second.id) == ("water-cold.evidence.1", "water-cold.evidence.2")
    assert (first.weight, first.weight_reason, first.unless) == (None, None, ())
    assert (second.weight, second.weight_reason) == (0.4, "It says little of this.")
    assert second.unless == ("drop-unmarked", "water-clean")
    assert debate.questions(ClaimId("water-clean")) == (second,)


def test_evidence_keeps_its_number_where_one_before_it_is_left_out(read_page: Read) -> None:
    page = WEIGHED.replace("quote: The lake stays cold until July.", "quote:")
    (evidence,) = lake(read_page(page)).claims[ClaimId("water-cold")].evidence
    assert evidence.id == "water-cold.evidence.2"


def test_a_source_has_a_weight(read_page: Read) -> None:
    weighed = with_line(
        SOURCES, "weight: 0.6\n    weight-reason: Its own staff.", below="type: not"
    )
    sources = lake(read_page(weighed)).sources
    known = {name: (source.weight, source.weight_reason) for name, source in sources.items()}
    assert known == {"water-report": (None, None), "town-notice": (0.6, "Its own staff.")}


def test_expected_standings_are_linked_in_the_authors_order(read_page: Read) -> None:
    expect = lake(read_page(WEIGHED)).topic.expect
    assert [(one.claim, one.standing) for one in expect] == [
        ("lake-safe", Standing.NOT_PROVEN),
        ("water-cold", Standing.FALLS),
    ]
    assert expect[0].origin.route == ("expect", "lake-safe")


def test_an_expectation_of_no_claim_is_found_at_its_name(read_page: Read) -> None:
    reading = read_page(WEIGHED.replace("  lake-safe: not", "  lake-saef: not"))
    assert said(reading) == [("unknown-claim", "lake-saef", "the nearest id is `lake-safe`")]
    assert lake(reading).topic.expect == lake(read_page(WEIGHED)).topic.expect


def test_a_slip_does_not_expect_two_things_of_one_claim(read_page: Read) -> None:
    reading = read_page(WEIGHED.replace("  water-cold: falls", "  lake-saef: stands"))
    assert [code for code, *_ in said(reading)] == ["unknown-claim"]
    assert [one.standing for one in lake(reading).topic.expect] == [Standing.NOT_PROVEN]


@pytest.mark.parametrize(
    ("right", "wrong", "found"),
    [
        (
            "lake-safe: not-proven",
            "lake-safe: not proven",
            ("bad-value", "not proven", "the nearest choice is `not-proven`"),
        ),
        (
            "structure: cumulative",
            "structure: cummulative",
            ("bad-value", "cummulative", "the nearest choice is `cumulative`"),
        ),
        (
            "unless: [drop-unmarked, water-clean]",
            "unless: [drop-unmarkt]",
            ("unknown-claim", "drop-unmarkt", "the nearest id is `drop-unmarked`"),
        ),
        (
            "presumption: 0.25",
            "presumption: 25%",
            ("bad-value", "25%", "write a number from 0 to 1, in digits and without a unit"),
        ),
    ],
)
def test_a_slip_in_what_the_evaluation_goes_by(
    read_page: Read, right: str, wrong: str, found: tuple[str, str, str]
) -> None:
    assert said(read_page(WEIGHED.replace(right, wrong))) == [found]
