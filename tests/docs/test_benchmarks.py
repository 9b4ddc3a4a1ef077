"""The projects that figures are measured on are sound, and the same each time."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from argmap.findings.finding import Severity
from argmap.pipeline.examine import examine
from argmap.reading.project import read_project

ROOT = Path(__file__).parents[2]


def _generate(folder: Path) -> Path:
    command = [sys.executable, "-m", "benchmarks.generate", "--claims", "50", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True)
    return folder


def test_a_generated_project_has_no_errors(tmp_path: Path) -> None:
    report = examine(read_project(_generate(tmp_path))).report
    assert report.counts[Severity.ERROR] == 0, report.codes


def test_the_same_seed_gives_the_same_files(tmp_path: Path) -> None:
    first, second = _generate(tmp_path / "first"), _generate(tmp_path / "second")
    files = sorted(file.relative_to(first) for file in first.rglob("*") if file.is_file())
    assert len(files) == 6
    for file in files:
        assert (first / file).read_bytes() == (second / file).read_bytes()
