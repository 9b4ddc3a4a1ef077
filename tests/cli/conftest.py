"""The command line as a user meets it: a project's folder, words typed, what comes back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from argmap.cli.app import app

Run = Callable[..., Result]


@pytest.fixture
def project(lay_project: Callable[[str], Path]) -> Path:
    """The smallest sound project."""
    return lay_project("")


@pytest.fixture
def run(project: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run `argmap` with some words, in the project's folder."""
    monkeypatch.chdir(project)
    monkeypatch.setenv("COLUMNS", "100")
    return lambda *words: CliRunner().invoke(app, [str(word) for word in words])
