"""What could not be read is reported once, and nothing is said of what may stand in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from argmap.findings.finding import Severity
from argmap.findings.report import Report, severity_of
from argmap.pipeline.examine import examine
from argmap.reading.project import read_project

Check = Callable[[str], Report]

CLAIMS = """\
--- arguments/lake/more.yaml
issue: safety
claims:
  lake-cold:
    text: Mill Lake is cold.
    because:
      - premises: [water-measured]
  water-measured:
    text: Somebody has measured the water.
    common-ground: true
--- arguments/lake/chill.yaml
issue: safety
claims:
  swimmers-shiver:
    text: Swimmers in Mill Lake shiver.
    common-ground: true
    but:
      - premises: [lake-cold]
        unless: [swimmers-shiver-not]
  swimmers-shiver-not:
    text: Nobody shivers in a wetsuit.
    common-ground: true
"""


def errors(report: Report) -> list[str]:
    """The codes of the errors; that nothing uses these claims is there without any slip."""
    return [finding.code for finding in report.findings if severity_of(finding) is Severity.ERROR]


def test_the_page_is_sound(check_text: Check) -> None:
    assert errors(check_text(CLAIMS)) == []


@pytest.mark.parametrize(
    ("written", "slip", "codes"),
    [
        ("  lake-cold:\n", "  lake-cold\n", ["yaml-syntax"]),
        ("    text: Mill Lake is cold.\n", "    text: Mill: is cold.\n", ["yaml-syntax"]),
        ("    text: Mill Lake is cold.\n", "", ["missing-key"]),
        ("  lake-cold:\n", "  Lake Cold:\n", ["unknown-claim", "bad-id"]),
        ("[water-measured]", "{water-measured}", ["wrong-type"]),
        ("[water-measured]", "[water-measured lake-cold]", ["unknown-claim"]),
        ("[water-measured]", "water-measured, lake-cold", ["wrong-type"]),
    ],
)
def test_one_slip_is_one_finding(
    check_text: Check, written: str, slip: str, codes: list[str]
) -> None:
    assert written in CLAIMS
    report = check_text(CLAIMS.replace(written, slip, 1))
    assert sorted(errors(report)) == sorted(codes)
    assert "`water-measured`" not in " ".join(finding.message for finding in report.findings)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("arguments/lake/topics.yaml", "arguments/lake/topic.yaml"),
        ("arguments/lake/topic.yml", "arguments/lake/topic.yaml"),
        ("arguments/lake/brief.yaml", "arguments/lake/briefs.yaml"),
        ("arguments/lake/safety.yaml.txt", "arguments/lake/safety.yaml"),
        ("arguments/lake/safety", "arguments/lake/safety.yaml"),
        ("arguments/lake/safety.YAML", "arguments/lake/safety.yaml"),
        ("seeds/source.yaml", "seeds/sources.yaml"),
    ],
)
def test_a_file_with_a_wrong_name_is_named_and_read(
    lay_project: Callable[[str], Path], wrong: str, right: str
) -> None:
    root = lay_project("")
    (root / right).rename(root / wrong)
    report = examine(read_project(root)).report
    assert [finding.message for finding in report.findings] == [f"the file `{wrong}` is not read"]
    assert report.findings[0].help == f"rename it to `{right.rpartition('/')[2]}`"


@pytest.mark.parametrize("name", ["notes.md", "safety.yaml~", "#safety.yaml#", "list.txt", "a.png"])
def test_other_files_may_stand_beside(check_text: Check, name: str) -> None:
    assert check_text(f"--- arguments/lake/{name}\nBuy bread.\n").codes == ()


def test_a_name_that_is_unknown_everywhere_is_not_told_everywhere(check_text: Check) -> None:
    claims = "".join(
        f"  claim-{n}: {{text: Claim {n} holds in this case., because: [{{premises: [xyzzy]}}]}}\n"
        for n in range(9)
    )
    report = check_text(f"--- arguments/lake/more.yaml\nclaims:\n{claims}")
    assert report.codes.count("unknown-claim") == 3


def test_a_field_that_cannot_be_read_is_not_called_missing(check_text: Check) -> None:
    report = check_text("""\
--- seeds/sources.yaml
sources:
  town-notice: {file: town-notice.txt, type: notice, title: Notice, digest: "sha256:12"}
  water-report: {file: water-report.txt, type: report, title: Report, digest: "sha256:12"}
""")
    assert "source-unrecorded" not in report.codes
    assert report.codes.count("bad-value") == 2
