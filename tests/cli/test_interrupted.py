"""What is outside argmap's power ends a command in a line, and leaves nothing behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

PROC = Path("/proc")
ARGMAP = (sys.executable, "-m", "argmap")


def files(project: Path) -> dict[str, bytes]:
    found = (project / "out").rglob("*")
    return {path.name: path.read_bytes() for path in found if path.is_file()}


def in_group(group: int) -> list[str]:
    """The processes of a group, but for those that have ended."""
    rows = _from_proc() if PROC.is_dir() else _from_ps()
    return [name for name, state, pgid in rows if pgid == str(group) and "Z" not in state]


def _from_proc() -> Iterator[tuple[str, str, str]]:
    """Name, state and group of every process, where the system has `/proc` (see proc(5))."""
    for stat in PROC.glob("[0-9]*/stat"):
        with suppress(OSError):
            name, _, fields = stat.read_text().rpartition(")")
            state, _, pgid, *_ = fields.split()
            yield name, state, pgid


def _from_ps() -> Iterator[tuple[str, str, str]]:
    command = ["ps", "-eo", "pgid,stat,args"]
    listed = subprocess.run(command, capture_output=True, text=True, check=True)
    for line in listed.stdout.splitlines()[1:]:
        pgid, state, args = line.split(maxsplit=2)
        yield args, state, pgid


@pytest.fixture
def building(project: Path) -> Iterator[subprocess.Popen[str]]:
    """A second build of a project, at work in a process group of its own."""
    command = [*ARGMAP, "build", "--project", str(project), "--jobs", "2"]
    subprocess.run(command, check=True, capture_output=True)
    with subprocess.Popen(
        [*command, "--force"], stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        wait_until(lambda: len(in_group(process.pid)) > 2)
        time.sleep(1)
        yield process


def wait_until(holds: Callable[[], bool]) -> None:
    for _ in range(200):
        if holds():
            return
        time.sleep(0.1)
    pytest.fail("it took longer than 20 seconds")


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM"])
def test_a_build_that_is_stopped_leaves_nothing_behind(
    building: subprocess.Popen[str], project: Path, name: str
) -> None:
    before = files(project)
    send = os.killpg if name == "SIGINT" else os.kill
    send(building.pid, signal.Signals[name])
    _, said = building.communicate(timeout=30)
    assert building.returncode != 0
    assert "Traceback" not in said
    wait_until(lambda: not in_group(building.pid))
    assert files(project) == before


def test_a_folder_that_is_none_is_said_in_a_line(project: Path) -> None:
    (project / "out").write_text("not a folder", "utf-8")
    done = subprocess.run(
        [*ARGMAP, "build", "--only", "maps", "--project", str(project)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    last = done.stderr.splitlines()[-1]
    assert last.startswith("argmap: `")
    assert last.endswith("can't be written: not a directory")
    assert "Traceback" not in done.stderr
