"""The pages made from the code are as the code would make them now, and leave nothing out."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import typer
from typer.core import TyperGroup

from argmap.cli.app import app
from argmap.findings.catalogue import CATALOGUE

ROOT = Path(__file__).parents[2]


def test_the_made_pages_are_fresh(update: bool) -> None:
    if update:
        _generate()
    checked = _generate("--check")
    assert checked.stderr == ""
    assert checked.returncode == 0


def _generate(*options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "docs.generate", *options]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_every_command_has_its_section_help_and_place_in_the_readme() -> None:
    group = typer.main.get_command(app)
    assert isinstance(group, TyperGroup)
    page = (ROOT / "docs/commands.md").read_text("utf-8")
    readme = (ROOT / "README.md").read_text("utf-8")
    assert len(group.commands) > 5
    for name, command in group.commands.items():
        assert command.help, name
        assert f"\n## argmap {name}\n" in page
        assert f"| `argmap {name}" in readme


def test_every_finding_has_its_section() -> None:
    page = (ROOT / "docs/findings.md").read_text("utf-8")
    assert len(CATALOGUE) > 20
    assert [code for code in CATALOGUE if f"\n## {code}\n" not in page] == []
