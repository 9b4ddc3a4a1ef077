"""Output that nobody can take ends a command in a line, and never in a traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

FULL = Path("/dev/full")
ARGMAP = (sys.executable, "-m", "argmap")
COMMANDS = (
    ("check",),
    ("coverage", "--all"),
    ("explain",),
    ("explain", "quote-not-found"),
    ("map", "lake"),
    ("brief", "lake", "file", "-f", "html"),
    ("map", "--help"),
    ("--version",),
)
full_device = pytest.mark.skipif(not FULL.exists(), reason="this machine has no /dev/full")


def unbuffered(how: str) -> dict[str, str]:
    return {**os.environ, "PYTHONUNBUFFERED": how}


@full_device
@pytest.mark.parametrize("words", COMMANDS)
@pytest.mark.parametrize("how", ["", "1"])
def test_a_full_disk_is_said_in_a_line(project: Path, words: tuple[str, ...], how: str) -> None:
    with FULL.open("wb") as full:
        done = subprocess.run(
            [*ARGMAP, *words],
            cwd=project,
            env=unbuffered(how),
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    said = "argmap: standard output can't be written: no space left on device\n"
    assert (done.returncode, done.stderr) == (2, said)


@pytest.mark.parametrize("words", COMMANDS)
@pytest.mark.parametrize("how", ["", "1"])
def test_a_closed_pipe_ends_quietly(project: Path, words: tuple[str, ...], how: str) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as closed:
        done = subprocess.run(
            [*ARGMAP, *words],
            cwd=project,
            env=unbuffered(how),
            stdout=closed,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert (done.returncode, done.stderr) == (141, "")


@full_device
def test_a_full_device_that_was_named_stays_a_device(project: Path) -> None:
    done = subprocess.run(
        [*ARGMAP, "map", "lake", "-o", str(FULL)],
        cwd=project,
        capture_output=True,
        text=True,
        check=False,
    )
    said = "`/dev/full` can't be written: no space left on device\n"
    assert (done.returncode, done.stderr) == (2, said)
    assert FULL.is_char_device()
