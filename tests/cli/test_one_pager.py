"""`argmap brief` of a one-pager: in each language, on each sheet, whatever is wrong elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from tests.cli.conftest import Run

PAGE = """\
--- arguments/lake/briefs.yaml
briefs:
  open-it:
    kind: onepager
    headline: Open the lake
    date: "2025-03-01"
    points: [{claim: lake-guarded, head: Lifeguards are there}]
    translations:
      es:
        headline: Abran el lago
        points: [{head: Hay salvavidas, words: Hay salvavidas en la playa.}]
  shut-it:
    kind: onepager
    headline: Shut the lake
    date: "2025-03-01"
    points: [{claim: lake-guarded, head: Lifeguards are there}]
"""


@pytest.fixture(autouse=True)
def project(lay_project: Callable[[str], Path]) -> Path:
    """A project with two one-pagers, one of them in two languages."""
    return lay_project(PAGE)


def change(project: Path, was: str, becomes: str) -> None:
    file = project / "arguments/lake/briefs.yaml"
    file.write_text(file.read_text("utf-8").replace(was, becomes, 1), "utf-8")


def test_a_page_is_made_in_the_language_asked_for(run: Run) -> None:
    assert "<h1>Open the" in run("brief", "lake", "open-it", "-f", "html").stdout
    assert "<h1>Abran el" in run("brief", "lake", "open-it", "-f", "html", "-l", "es").stdout


def test_a_language_that_it_is_not_in(run: Run) -> None:
    result = run("brief", "lake", "open-it", "-f", "html", "-l", "fr")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "no language `fr` here" in result.stderr


def test_a_page_has_no_editions(run: Run) -> None:
    result = run("brief", "lake", "open-it", "--edition", "flow")
    assert result.exit_code == 2
    assert "`--edition` means nothing for it" in result.stderr


def test_a_page_goes_on_another_sheet(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "page.pdf"
    assert run("brief", "lake", "open-it", "--paper", "a4", "-o", file).exit_code == 0
    with PdfDocument(file) as document:
        assert [round(length) for length in document[0].get_size()] == [595, 842]


def test_what_is_wrong_with_another_page_is_only_counted(run: Run, project: Path) -> None:
    change(project, "Shut the lake", "Shut the lake to 40 people")
    result = run("brief", "lake", "open-it", "-f", "html")
    assert result.exit_code == 0
    assert "1 error elsewhere" in result.stderr


def test_a_gap_in_a_translation_stops_that_translation_alone(run: Run, project: Path) -> None:
    change(project, "head: Hay salvavidas, ", "")
    assert run("brief", "lake", "open-it", "-f", "html").exit_code == 0
    stopped = run("brief", "lake", "open-it", "-f", "html", "-l", "es")
    assert stopped.exit_code == 1
    assert "translation-missing" in stopped.stderr
