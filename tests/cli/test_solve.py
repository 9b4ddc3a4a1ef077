"""`argmap solve`."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from tests.cli.conftest import Run
from typer.testing import CliRunner

from argmap.cli.app import app

FLOATING = "p af 4\n1 2\n2 1\n1 3\n2 3\n3 4\n"
"""Two rivals attack what attacks the fourth."""
ODD = "p af 3\n1 2\n2 3\n3 1\n"
ASSUMED = "p aba 4\na 1\na 2\nc 1 3\nc 2 4\nr 3 2\nr 4 1\n"


@pytest.fixture
def lay(tmp_path: Path) -> Path:
    """A folder that is no project, with some frameworks."""
    for name, text in (("floating.af", FLOATING), ("odd.af", ODD), ("assumed.aba", ASSUMED)):
        (tmp_path / name).write_text(text, "utf-8")
    (tmp_path / "hotel.apx").write_text("arg(sun). arg(rain). att(sun,rain).", "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("floating.af", "w\n"),
        ("floating.af --semantics PREFERRED --task ee", "w 1 4\nw 2 4\n"),
        ("floating.af -s complete -t EE", "w\nw 1 4\nw 2 4\n"),
        ("floating.af -s preferred -t DS -a 4", "YES\n"),
        ("floating.af -s preferred -t DS --query 1", "NO\nw 2 4\n"),
        ("-p DC-PR -f floating.af -a 1", "YES\nw 1 4\n"),
        ("floating.af -p dc-gr -a 4", "NO\n"),
        ("floating.af -p DS-GR -a 4", "NO\nw\n"),
        ("odd.af -p SE-ST", "NO\n"),
        ("odd.af -p EE-ST", "NO\n"),
        ("odd.af -p EE-PR", "w\n"),
        ("hotel.apx", "w sun\n"),
        ("hotel.apx --format brackets", "[sun]\n"),
        ("hotel.apx --format brackets -p DS-ST -a sun", "YES\n"),
        ("floating.af --format brackets -p EE-ST", "[[1,4],[2,4]]\n"),
        ("odd.af --format brackets -p EE-ST", "[]\n"),
        ("odd.af --format brackets -p SE-ST", "NO\n"),
        ("assumed.aba -p EE-ST", "w 1\nw 2\n"),
        ("assumed.aba -p DC-ST -a 3", "YES\n"),
        ("assumed.aba -p DS-PR -a 3", "NO\n"),
        ("assumed.aba -p SE-GR", "w\n"),
    ],
)
def test_answers_have_the_competitions_shape(
    words: str, answer: str, lay: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(lay)
    result = run("solve", *words.split())
    assert (result.exit_code, result.stdout, result.stderr) == (0, answer, "")


def test_some_preferred_extension_is_any_of_them(run: Run, lay: Path) -> None:
    assert run("solve", lay / "floating.af", "-s", "preferred").stdout in ("w 1 4\n", "w 2 4\n")


def test_json_says_it_all(run: Run, lay: Path) -> None:
    result = run("solve", lay / "floating.af", "-p", "DS-PR", "-a", "1", "--format", "json")
    assert json.loads(result.stdout) == {
        "task": "DS",
        "semantics": "preferred",
        "query": "1",
        "accepted": False,
        "vacuous": False,
        "count": 1,
        "extensions": [["2", "4"]],
    }


def test_a_yes_for_want_of_any_extension_is_remarked(run: Run, lay: Path) -> None:
    result = run("solve", lay / "odd.af", "-p", "DS-ST", "-a", "1")
    assert (result.exit_code, result.stdout) == (0, "YES\n")
    assert result.stderr == "there is no stable extension, so everything is in all of them\n"


def test_all_faults_are_shown_and_nothing_is_answered(run: Run, lay: Path) -> None:
    file = lay / "bad.af"
    file.write_text("p af 2\n1 2\n1 3\nx\n1 2\n", "utf-8")
    result = run("solve", file)
    assert (result.exit_code, result.stdout) == (1, "")
    assert f"{file}:3:3" in result.stderr
    assert "found 2 errors, 1 warning\nnothing was answered" in result.stderr


def test_a_repetition_is_remarked_and_the_answer_given(run: Run, lay: Path) -> None:
    (lay / "twice.af").write_text("p af 2\n1 2\n1 2\n", "utf-8")
    result = run("solve", lay / "twice.af")
    assert (result.exit_code, result.stdout) == (0, "w 1\n")
    assert "repeated-fact" in result.stderr
    assert run("solve", "--quiet", lay / "twice.af").stderr == ""


def test_a_problem_and_a_task_together_are_refused(run: Run, lay: Path) -> None:
    result = run("solve", lay / "odd.af", "-p", "DC-PR", "-t", "EE")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "a problem says its task and its semantics itself" in result.stderr


@pytest.mark.parametrize("text", ["\ufeffp af 2\r\n1 2\r\n", "p af 2\r\n1 2"])
def test_files_from_windows_are_read(text: str, run: Run, lay: Path) -> None:
    (lay / "windows.af").write_bytes(text.encode())
    assert run("solve", lay / "windows.af").stdout == "w 1\n"


def test_a_framework_can_come_through_a_pipe() -> None:
    result = CliRunner().invoke(app, ["solve", "-"], input=FLOATING)
    assert result.stdout == "w\n"


def test_a_format_can_be_forced(run: Run, lay: Path) -> None:
    (lay / "nothing.txt").write_text("", "utf-8")
    assert run("solve", lay / "nothing.txt").exit_code == 1
    assert run("solve", lay / "nothing.txt", "--input-format", "apx").stdout == "w\n"


def test_when_the_time_is_up_the_status_is_4(run: Run, lay: Path) -> None:
    pairs = "".join(f"{n} {n + 1}\n{n + 1} {n}\n" for n in range(1, 80, 2))
    (lay / "pairs.af").write_text(f"p af 80\n{pairs}", "utf-8")
    result = run("solve", lay / "pairs.af", "-p", "EE-PR", "--budget", "0.3")
    assert result.exit_code == 4
    assert "not settled within 0.3 s" in result.stderr


def test_without_the_extra_it_answers_all_the_same(
    run: Run, lay: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pysat", None)
    assert run("solve", lay / "floating.af", "-p", "EE-PR").stdout == "w 1 4\nw 2 4\n"
    late = run("solve", lay / "floating.af", "-p", "EE-PR", "--budget", "0")
    assert late.exit_code == 4
    assert "pip install 'argmap[sat]'" in late.stderr


@pytest.mark.parametrize(
    "words",
    [
        "floating.af -p DC-PR",
        "floating.af -a 4",
        "floating.af -p DC-PR -a 5",
        "floating.af -p DC-ID -a 1",
        "absent.af",
        "",
        "floating.af -f odd.af",
        "floating.af --semantics ideal",
    ],
)
def test_wrong_usage_has_status_2(
    words: str, lay: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(lay)
    result = run("solve", *words.split())
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr
