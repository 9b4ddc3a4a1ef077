"""`argmap export`."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.conftest import Run

SAFETY = "arguments/lake/safety.yaml"
CLAIMS = ("drop-unmarked", "lake-guarded", "lake-safe", "lake-unsafe", "water-clean", "water-cold")


@pytest.mark.parametrize(("form", "start"), [("i23", "p af "), ("apx", "% "), ("aba", "p aba ")])
def test_a_topic_is_exported_with_a_legend(form: str, start: str, run: Run) -> None:
    result = run("export", "af", "lake", "--format", form)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith(start)
    assert all(claim in result.stdout for claim in CLAIMS)


def test_the_endings_of_files_name_their_format(run: Run, project: Path) -> None:
    assert run("export", "af", "lake", "-o", "lake.tgf").exit_code == 0
    assert "\n#\n" in (project / "lake.tgf").read_text("utf-8")


def test_what_is_exported_can_be_solved(run: Run, project: Path) -> None:
    run("export", "af", "lake", "-o", "lake.apx")
    result = run("solve", "lake.apx", "--task", "DS", "--query", "c_water_cold")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "YES\n", "")


def test_what_is_lost_is_said_there_and_here(run: Run, project: Path) -> None:
    file = project / SAFETY
    text = file.read_text("utf-8")
    file.write_text(
        text.replace("premises: [water-clean", "weight: 0.5\n        premises: [water-clean"),
        "utf-8",
    )
    result = run("export", "af", "lake")
    lost = "weights decide who attacks whom; their numbers are lost"
    assert result.stderr == f"export: {lost}\n"
    assert f"# {lost}\n" in result.stdout


def test_nothing_is_exported_of_what_has_errors(run: Run, project: Path) -> None:
    file = project / SAFETY
    file.write_text(file.read_text("utf-8").replace("water-clean,", "water-cleen,"), "utf-8")
    result = run("export", "af", "lake")
    assert (result.exit_code, result.stdout) == (1, "")


def test_another_target_is_wrong_usage(run: Run) -> None:
    assert run("export", "word", "lake").exit_code == 2
