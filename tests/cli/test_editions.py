"""What hostile or careless users meet when they ask for the editions of a debate file."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest
from tests.cli.conftest import Run

from argmap.model.profiles import Edition
from argmap.pipeline.editions import FORMS

Lay = Callable[[str], Path]

PROFILE = """\
--- arguments/lake/briefs.yaml
briefs:
  file: {{kind: debate, title: Mill Lake, league: none, {more}}}
"""
QUESTIONS_ONLY = """\
--- rules/formats.yaml
formats:
  mine:
    name: Mine
    speeches: [{id: cx, label: CX, name: Questions, kind: questions, minutes: 3}]
"""
COLUMNS = """\
--- rules/formats.yaml
formats:
  mine:
    name: Mine
    speeches: [{{id: ac, label: AC, name: Case, kind: constructive, side: pro, minutes: 4}}]
    columns: [{columns}]
"""
CASE = "--- arguments/lake/safety.yaml\nissue: safety\nclaims:\n"
THESES = """\
  lake-safe:
    text: Mill Lake is safe to swim in.
    because: [{premises: [water-clean, lake-guarded]}]
  lake-unsafe:
    text: Mill Lake is not safe to swim in.
    because: [{premises: [water-cold, drop-unmarked]}]
    but: [{premises: [reply-0]}]
"""
REPLY = """\
  reply-{number}:
    text: Reply number {number} is true.
    evidence: [{{source: water-report, quote: The lake stays cold until July.}}]
"""
SUM = """\
  reply-0:
    text: "=SUM(A1:A9) <b>&amp;</b>"
    evidence: [{source: water-report, quote: The lake stays cold until July.}]
"""
IMPOSSIBLE = [
    (edition, form)
    for edition in Edition
    for form in ("pdf", "html", "docx", "xlsx", "md", "jsonl")
    if form not in FORMS[edition]
]


@pytest.fixture
def lay(lay_project: Lay, run: Run, monkeypatch: pytest.MonkeyPatch) -> Lay:
    """Lay out a project and go into its folder."""

    def lay_and_enter(page: str) -> Path:
        root = lay_project(page)
        monkeypatch.chdir(root)
        return root

    return lay_and_enter


def profile(more: str) -> str:
    return PROFILE.format(more=more)


def chain(length: int) -> str:
    """An objection, what objects to it, and so on."""
    replies = [REPLY.format(number=number) for number in range(length)]
    links = [f"    but: [{{premises: [reply-{number}]}}]\n" for number in range(1, length)]
    return "".join(one + link for one, link in zip(replies, [*links, ""], strict=True))


@pytest.mark.parametrize(("edition", "form"), IMPOSSIBLE)
def test_what_an_edition_cannot_be_written_as_is_refused(
    run: Run, edition: str, form: str, tmp_path: Path
) -> None:
    file = tmp_path / "made"
    result = run("brief", "lake", "file", "-e", edition, "-f", form, "-o", file)
    assert (result.exit_code, file.exists()) == (2, False)


def test_notes_on_a_flow_sheet_are_never_formulas(run: Run, lay: Lay) -> None:
    root = lay(CASE + THESES + SUM + profile("format: policy"))
    assert run("brief", "lake", "file", "-e", "flow", "-o", "flow.xlsx").exit_code == 0
    with ZipFile(root / "flow.xlsx") as book:
        cells = "".join(book.read(name).decode() for name in book.namelist() if "sheet" in name)
    assert "<f>" not in cells


def test_a_brief_never_takes_the_place_of_the_rules(run: Run, lay: Lay) -> None:
    root = lay(QUESTIONS_ONLY)
    rules = (root / "rules/formats.yaml").read_text(encoding="utf-8")
    run("brief", "lake", "file", "-e", "cards", "-f", "jsonl", "-o", "rules/formats.yaml")
    assert (root / "rules/formats.yaml").read_text(encoding="utf-8") == rules


def test_a_format_of_questions_alone_has_a_flow_or_a_finding(run: Run, lay: Lay) -> None:
    lay(QUESTIONS_ONLY + profile("format: mine"))
    made = run("brief", "lake", "file", "-e", "flow", "-o", "flow.xlsx")
    assert isinstance(made.exception, SystemExit | None)


def test_no_column_of_a_flow_is_dropped_in_silence(run: Run, lay: Lay) -> None:
    columns = ", ".join(f"{{label: C{number}}}" for number in range(16_400))
    root = lay(COLUMNS.format(columns=columns) + profile("format: mine"))
    result = run("brief", "lake", "file", "-e", "flow", "-o", "flow.xlsx")
    file = root / "flow.xlsx"
    words = ZipFile(file).read("xl/sharedStrings.xml").decode() if file.exists() else ""
    assert result.exit_code != 0 or "C16399" in words


def test_every_card_of_a_long_exchange_is_printed(run: Run, lay: Lay) -> None:
    lay(CASE + THESES + chain(6) + profile("format: policy"))
    cards = run("brief", "lake", "file", "-e", "cards").stdout.splitlines()
    printed = {json.loads(line)["tag"] for line in cards}
    assert {f"Reply number {number} is true." for number in range(6)} <= printed


def test_a_file_for_a_side_that_nobody_takes_is_a_finding(run: Run, lay: Lay) -> None:
    page = """\
--- arguments/lake/topic.yaml
title: Mill Lake
issues:
  safety:
    title: Safety in the water
    question: Is Mill Lake safe to swim in?
    positions:
      safe: {label: "Yes", thesis: lake-safe}
      unsafe: {label: "No", thesis: lake-unsafe}
"""
    lay(page + profile("side: pro"))
    assert "briefs.yaml:2" in run("check").output


def test_a_case_of_the_other_sides_claims_is_a_finding(run: Run, lay: Lay) -> None:
    lay(profile("cases: {pro: [lake-unsafe]}"))
    assert "briefs.yaml:2" in run("check").output
