"""`argmap why`: what is told of each standing, in each form, and under a supposition."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.cli.conftest import Run

PAGES = Path(__file__).parent / "why"
CASES = sorted(page.stem for page in PAGES.glob("*.page"))
ASKED = re.compile(r"^# (\S+)$", re.M)


@pytest.mark.parametrize("case", CASES)
def test_what_is_told(
    run: Run, lay_project: Callable[[str], Path], case: str, *, update: bool
) -> None:
    page = (PAGES / f"{case}.page").read_text("utf-8")
    asked = ASKED.search(page)
    assert asked is not None
    told = run("why", "lake", asked[1], "--project", lay_project(page)).stdout
    expected = PAGES / f"{case}.txt"
    if update:
        expected.write_text(told, encoding="utf-8")
    assert told == expected.read_text("utf-8")


def test_every_expected_text_is_of_a_page() -> None:
    assert sorted(text.stem for text in PAGES.glob("*.txt")) == CASES
    assert len(CASES) > 5


def test_a_claim_as_json(run: Run) -> None:
    record = json.loads(run("why", "lake", "lake-safe", "-f", "json").stdout)
    assert list(record) == [
        "schema",
        "topic",
        "claim",
        "standing",
        "recorded",
        "supposed",
        "told",
        "account",
        "hinges",
        "hinges-searched",
        "pairs",
        "leaning",
        "strength",
        "changes",
    ]
    assert record["claim"] == {"id": "lake-safe", "text": "Mill Lake is safe to swim in."}
    assert record["standing"] == "not-proven"
    explained = {one["claim"]: one["cause"]["kind"] for one in record["account"]}
    assert explained == {
        "lake-safe": "outdone",
        "water-cold": "carried",
        "drop-unmarked": "carried",
    }
    deciding = {hinge["element"]["id"] for hinge in record["hinges"] if hinge["decides"]}
    assert "lake-unsafe.because.1" in deciding
    assert record["strength"]["df-quad"] == {"number": 1.0, "word": "very strong"}


@pytest.mark.engine
def test_a_claim_as_a_page(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "why.html"
    assert run("why", "lake", "lake-safe", "-o", page).exit_code == 0
    html = page.read_text("utf-8")
    assert html.startswith("<!DOCTYPE html>")
    assert "<h1>Mill Lake is safe to swim in.</h1>" in html
    assert html.count("<ul>") == html.count("</ul>") > 2
    assert html.count("<li>") == html.count("</li>")
    assert "<svg" in html
    assert "<script" not in html


@pytest.mark.engine
def test_a_claim_as_a_map_of_what_matters(run: Run) -> None:
    whole, part = (run("why", "lake", c, "-f", "svg").stdout for c in ("lake-safe", "water-clean"))
    assert "bathing standard" in part
    assert "lake is not" not in part
    assert "Is Mill Lake safe" in " ".join(re.findall(r">([^<>]+)</t", whole))


def test_a_page_for_the_web_says_no_more_than_its_words(
    run: Run, lay_project: Callable[[str], Path]
) -> None:
    root = lay_project(
        """\
issue: safety
claims:
  lake-safe: {text: 'Mill Lake is <b>safe</b> & clean.', because: [{premises: [water-clean]}]}
  lake-unsafe: {text: Mill Lake is not safe., because: [{premises: [water-cold]}]}
"""
    )
    html = run("why", "lake", "lake-safe", "-f", "html", "--project", root).stdout
    assert "<h1>Mill Lake is &lt;b&gt;safe&lt;/b&gt; &amp; clean.</h1>" in html
    assert "<b>" not in html


def test_what_if_something_were_rejected(run: Run) -> None:
    told = run("why", "lake", "lake-safe", "--reject", "water-cold").stdout
    assert "Suppose that “The water of Mill Lake is cold in early summer” is rejected." in told
    assert "- As recorded it is not proven; here it stands." in told
    assert "“Mill Lake is not safe to swim in.” As recorded this is not proven; here it" in told


def test_what_if_a_source_were_not_there(run: Run) -> None:
    told = run("why", "lake", "lake-safe", "--without", "town-notice").stdout
    assert "everything from Mill Lake Beach Service, May 2024 (town-notice)" in told
    assert "- As recorded it is not proven; here it is unsupported." in told


def test_what_if_all_accepted_something(run: Run) -> None:
    told = run("why", "lake", "lake-unsafe", "--accept", "lake-safe").stdout
    assert "all sides accept another answer to the same question" in " ".join(told.split()).lower()
    assert "As recorded it is not proven; here it falls." in told


def test_what_changes_nothing_says_so(run: Run) -> None:
    told = run("why", "lake", "lake-safe", "--accept", "water-clean").stdout
    assert "- As recorded it is not proven too." in told
    assert "- No other claim changes its standing." in told


def test_what_is_supposed_touches_no_file(run: Run, project: Path) -> None:
    before = {file: file.read_bytes() for file in project.rglob("*") if file.is_file()}
    run("why", "lake", "lake-safe", "--reject", "clean-and-guarded", "--accept", "water-cold")
    assert before == {file: file.read_bytes() for file in project.rglob("*") if file.is_file()}


@pytest.mark.parametrize(
    "words",
    [
        ("why", "lakee", "lake-safe"),
        ("why", "lake", "lake-save"),
        ("why", "lake", "lake-safe", "--reject", "clean-and-garded"),
        ("why", "lake", "lake-safe", "--accept", "water-cleen"),
        ("why", "lake", "lake-safe", "--without", "town-notise"),
        ("why", "lake", "lake-safe", "-o", "why.htlm"),
    ],
)
def test_a_slip_is_wrong_usage_and_guessed(run: Run, words: tuple[str, ...]) -> None:
    result = run(*words)
    assert result.exit_code == 2
    assert "the nearest is" in result.stderr
    assert result.stdout == ""


def test_a_source_is_rejected_by_an_option_of_its_own(run: Run) -> None:
    result = run("why", "lake", "lake-safe", "--reject", "town-notice")
    assert result.exit_code == 2
    assert "--without town-notice" in result.stderr


def test_what_is_both_rejected_and_accepted_is_refused(run: Run) -> None:
    words = ("--reject", "water-clean", "--accept", "water-clean")
    assert run("why", "lake", "lake-safe", *words).exit_code == 2


def test_nothing_is_told_of_what_is_not_sound(run: Run, lay_project: Callable[[str], Path]) -> None:
    root = lay_project(
        "issue: safety\nclaims: {lake-safe: {text: Mill Lake is safe., becuse: []}}\n"
    )
    result = run("why", "lake", "lake-safe", "--project", root)
    assert result.exit_code == 1
    assert result.stdout == ""
    assert "mend the errors first" in result.stderr
