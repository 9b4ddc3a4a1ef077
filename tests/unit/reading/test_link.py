"""Names lead somewhere, or a finding says that they don't; one slip is one finding."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from argmap.findings.catalogue.pages import BRIEFS
from argmap.findings.finding import Finding
from argmap.findings.report import Report
from argmap.model.debate import Debate
from argmap.model.ids import ArgumentId, ClaimId, TopicId
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
        ("league: nsda", "league: zebra", "choose `harker`, `ncfca`, `none` or `nsda`"),
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
    (profile,) = lake(reading).profiles.values()
    assert profile.issues == ("safety",)
    assert profile.positions == {"safety": ("unsafe", "safe")}
