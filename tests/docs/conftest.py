"""What the tests of the pages share: how a page is taken apart, and how it is run."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BLOCK = re.compile(
    r"^(?:`(?P<path>[^`\s]+)`:\n\n)?```(?P<language>\w+)\n(?P<text>.*?)^```\n", re.M | re.S
)


@pytest.fixture
def pages() -> list[Path]:
    """Every page that a reader of the repository meets."""
    found = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]
    assert len(found) > 5
    return found


@pytest.fixture
def blocks() -> Callable[[str, str], list[str]]:
    """The fenced blocks of a page that are written in a language."""

    def find(text: str, language: str) -> list[str]:
        return [one["text"] for one in BLOCK.finditer(text) if one["language"] == language]

    return find


@pytest.fixture
def run_page() -> Callable[[str, Path], str]:
    """Do what a page says, from top to bottom, and give it back with what really came of it.

    A block under a line with a file's name is written to that file. In a `console` block the
    lines after `$` are run, and what they print replaces what stands there.
    """

    def run(page: str, folder: Path) -> str:
        reader = _Reader(folder)
        return BLOCK.sub(reader.do, page)

    return run


class _Reader:
    """Somebody who follows a page in a folder of their own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def do(self, block: re.Match[str]) -> str:
        if block["path"]:
            file = self.folder / block["path"]
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(block["text"], encoding="utf-8")
        if block["language"] != "console":
            return block[0]
        typed = [line for line in block["text"].splitlines() if line.startswith("$ ")]
        return (
            "```console\n" + "".join(f"{line}\n{self._type(line[2:])}" for line in typed) + "```\n"
        )

    def _type(self, command: str) -> str:
        if command.startswith("cd "):
            self.folder = self.folder / command.removeprefix("cd ")
            return ""
        path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
        return subprocess.run(
            ["bash", "-c", command],
            cwd=self.folder,
            env={"PATH": path, "HOME": str(self.folder), "LC_ALL": "C.UTF-8", "COLUMNS": "80"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        ).stdout
