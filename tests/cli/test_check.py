"""`argmap check`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.cli.conftest import Run

SAFETY = "arguments/lake/safety.yaml"


def spoil(project: Path) -> None:
    """Misspell a premise's id."""
    file = project / SAFETY
    file.write_text(file.read_text("utf-8").replace("water-clean,", "water-cleen,"), "utf-8")


def test_a_sound_project_has_status_0(run: Run) -> None:
    result = run("check")
    assert (result.exit_code, result.stdout) == (0, "nothing found\n")


def test_an_error_has_status_1_and_names_place_and_mend(run: Run, project: Path) -> None:
    spoil(project)
    result = run("check")
    assert result.exit_code == 1
    assert f"--> {SAFETY}:" in result.stdout
    assert "the nearest id is `water-clean`" in result.stdout


def test_a_warning_fails_only_a_strict_run(run: Run, project: Path) -> None:
    text = (project / "seeds/water-report.txt").read_text("utf-8")
    (project / "seeds/spare.txt").write_text(text, "utf-8")
    with (project / "seeds/sources.yaml").open("a", encoding="utf-8") as file:
        file.write("  spare: {file: spare.txt, type: report, title: Spare}\n")
    assert run("check").exit_code == 0
    assert run("check", "--strict").exit_code == 1


def test_concise_is_a_line_a_finding(run: Run, project: Path) -> None:
    spoil(project)
    lines = run("check", "--format", "concise").stdout.splitlines()
    assert any(line.startswith(f"{SAFETY}:") and "unknown-claim" in line for line in lines)


def test_json_carries_the_same_codes(run: Run, project: Path) -> None:
    spoil(project)
    codes = [one["code"] for one in json.loads(run("check", "--format", "json").stdout)["findings"]]
    assert "unknown-claim" in codes


def test_sarif_names_its_version(run: Run) -> None:
    assert json.loads(run("check", "--format", "sarif").stdout)["version"] == "2.1.0"


def test_no_colour_goes_into_a_pipe(run: Run, project: Path) -> None:
    spoil(project)
    assert "\033" not in run("check").output


def test_colour_can_be_forced_and_forbidden(
    run: Run, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil(project)
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\033[" in run("check").stdout
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\033" not in run("check").stdout


def test_quiet_says_nothing_of_a_sound_project(run: Run) -> None:
    assert run("check", "--quiet").output == ""


def test_where_there_is_no_project_the_status_is_3(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run("check")
    assert result.exit_code == 3
    assert "--project DIR" in result.stderr


def test_a_project_can_be_named(run: Run, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project.parent)
    assert run("check", "--project", project).exit_code == 0


def test_wrong_usage_has_status_2(run: Run) -> None:
    assert run("check", "--fromat", "json").exit_code == 2


def test_a_misspelt_command_is_guessed(run: Run) -> None:
    result = run("chek")
    assert result.exit_code == 2
    assert "check" in result.output
