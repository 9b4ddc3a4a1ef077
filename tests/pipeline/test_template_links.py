"""A project's templates may be links, as long as they stay in the project."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from argmap.pipeline.examine import examine
from argmap.pipeline.jobs import surroundings
from argmap.pipeline.rehearse import own_templates
from argmap.reading.project import read_project

Lay = Callable[[str], Path]


@pytest.fixture
def project(lay_project: Lay) -> Path:
    return lay_project("--- shared/cover.html\n<h1>{{ brief.title }}</h1>\n")


def found(project: Path) -> list[tuple[str, str]]:
    findings = examine(read_project(project)).report.findings
    return [(finding.code, finding.at.place.file) for finding in findings]


def test_a_linked_template_is_a_template_of_the_project(project: Path) -> None:
    (project / "templates").mkdir()
    (project / "templates/cover.html").symlink_to("../shared/cover.html")
    assert found(project) == []
    (project / "shared/cover.html").write_text("{{ brief.titel }}", "utf-8")
    assert found(project) == [("template-error", "templates/cover.html")]


def test_a_linked_folder_is_the_templates_folder(project: Path) -> None:
    (project / "templates").symlink_to("shared")
    assert own_templates(project) == project / "templates"
    (project / "shared/cover.html").write_text("{{ brief.titel }}", "utf-8")
    assert found(project) == [("template-error", "templates/cover.html")]


@pytest.mark.parametrize("link", ["cover.html", "blocks"])
def test_a_link_that_leads_out_is_found(project: Path, link: str) -> None:
    (project / "templates").mkdir()
    target = project.parent / "elsewhere"
    target.mkdir()
    (project / "templates" / link).symlink_to(target)
    assert found(project) == [("outside-project", f"templates/{link}")]


def test_a_folder_that_leads_out_is_found_and_not_used(project: Path) -> None:
    target = project.parent / "elsewhere"
    target.mkdir()
    (project / "templates").symlink_to(target)
    assert found(project) == [("outside-project", "templates")]
    assert own_templates(project) is None


@pytest.mark.parametrize(
    ("target", "code"), [("nowhere.html", "file-unreadable"), ("cover.html", "link-loop")]
)
def test_a_link_that_leads_nowhere_is_found(project: Path, target: str, code: str) -> None:
    (project / "templates").mkdir()
    (project / "templates/cover.html").symlink_to(target)
    assert found(project) == [(code, "templates/cover.html")]


def test_a_build_follows_what_stands_behind_a_linked_folder(project: Path) -> None:
    (project / "templates").mkdir()
    (project / "templates/shared").symlink_to("../shared")
    before = surroundings([project / "templates"])
    (project / "shared/cover.html").write_text("changed", "utf-8")
    assert surroundings([project / "templates"]) != before


def test_folders_that_are_linked_in_a_circle_are_entered_once(project: Path) -> None:
    (project / "templates").mkdir()
    (project / "templates/again").symlink_to(".")
    assert found(project) == []
