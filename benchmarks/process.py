"""What a process needs from its start to its end."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """The figures of a whole process, with those of the children that it waited for."""

    cpu: float
    """User and system seconds."""
    wall: float
    memory: float
    """The peak of the resident set, in megabytes."""
    status: int


def measure(command: Sequence[str], *, folder: Path, runs: int) -> Cost:
    """Run a command several times in a folder, and give the median of each figure.

    A new process inherits the peak of the one that starts it, so the caller has to stay small.
    """
    costs = [_run(command, folder=folder) for _ in range(runs)]
    return Cost(
        cpu=median(cost.cpu for cost in costs),
        wall=median(cost.wall for cost in costs),
        memory=median(cost.memory for cost in costs),
        status=max(cost.status for cost in costs),
    )


def _run(command: Sequence[str], *, folder: Path) -> Cost:
    start = perf_counter()
    process = subprocess.Popen(
        command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    unit = 1 if sys.platform == "darwin" else 1024
    return Cost(
        cpu=usage.ru_utime + usage.ru_stime,
        wall=perf_counter() - start,
        memory=usage.ru_maxrss * unit / 1_000_000,
        status=process.returncode,
    )
