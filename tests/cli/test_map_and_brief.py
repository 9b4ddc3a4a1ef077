"""`argmap map` and `argmap brief`: one thing, to a file or into a pipe."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.conftest import Run

BEGINNINGS = {
    "svg": b"<svg ",
    "pdf": b"%PDF-",
    "png": b"\x89PNG",
    "dot": b"digraph ",
    "mermaid": b"flowchart ",
}


@pytest.mark.parametrize("form", BEGINNINGS)
def test_a_map_in_each_form(run: Run, form: str, tmp_path: Path) -> None:
    file = tmp_path / f"map.{form}"
    result = run("map", "lake", "--issue", "safety", "-f", form, "-o", file)
    assert result.exit_code == 0, result.output
    assert file.read_bytes().lstrip().startswith(BEGINNINGS[form]) or form == "svg"
    assert BEGINNINGS[form] in file.read_bytes()


def test_a_map_goes_to_standard_output(run: Run) -> None:
    assert "<svg " in run("map", "lake").stdout


def test_what_is_around_a_claim(run: Run) -> None:
    drawn = run("map", "lake", "--around", "water-clean", "-f", "mermaid").stdout
    assert "bathing standard" in drawn
    assert "not marked" not in drawn


@pytest.mark.parametrize("view", [(), ("--issue", "safety"), ("--around", "water-clean")])
def test_maps_show_what_stands_unless_told_not_to(run: Run, view: tuple[str, ...]) -> None:
    shown = run("map", "lake", *view, "-f", "mermaid").stdout
    hidden = run("map", "lake", *view, "--no-standings", "-f", "mermaid").stdout
    assert "stands)" in shown
    assert "stands)" not in hidden


@pytest.mark.parametrize(
    "words",
    [
        ("map", "lake", "--issue", "saftey"),
        ("map", "lake", "--around", "water-cleen"),
        ("map", "lakee"),
        ("brief", "lake", "flie"),
    ],
)
def test_a_slip_is_wrong_usage_and_guessed(run: Run, words: tuple[str, ...]) -> None:
    result = run(*words)
    assert result.exit_code == 2
    assert "the nearest is" in result.stderr
    assert result.stdout == ""


def test_issue_and_claim_together_are_refused(run: Run) -> None:
    assert run("map", "lake", "--issue", "safety", "--around", "water-clean").exit_code == 2


def test_a_brief_as_html(run: Run) -> None:
    assert run("brief", "lake", "file", "-f", "html").stdout.startswith("<!DOCTYPE html>")


def test_a_brief_as_pdf(run: Run, tmp_path: Path) -> None:
    assert run("brief", "lake", "file", "-o", tmp_path / "a/b.pdf").exit_code == 0
    assert (tmp_path / "a/b.pdf").read_bytes().startswith(b"%PDF-")


def test_an_output_that_cannot_be_written(run: Run, tmp_path: Path) -> None:
    result = run("brief", "lake", "file", "-f", "html", "-o", tmp_path)
    assert result.exit_code == 2
    assert "can't be written" in result.stderr


@pytest.mark.parametrize("place", ["arguments/lake/safety.yaml", "seeds/new.svg"])
def test_nothing_takes_the_place_of_the_projects_own_files(
    place: str, run: Run, project: Path
) -> None:
    before = {file: file.read_bytes() for file in project.rglob("*") if file.is_file()}
    result = run("map", "lake", "-f", "svg", "-o", place)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "among the project's own files" in result.stderr
    assert {file: file.read_bytes() for file in project.rglob("*") if file.is_file()} == before
