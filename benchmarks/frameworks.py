"""Print what `argmap solve` needs, in CPU seconds and memory, for frameworks of three sizes.

    python -m benchmarks.frameworks [--runs 3]

`debate` is a random tree of replies in which a tenth of the attacks are mutual, `ladder` a chain of
rivals, `mesh` a small world (Watts and Strogatz) of which nearly nothing is settled by the ground.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from random import Random
from typing import TypeAlias

from benchmarks.measure import ARGMAP
from benchmarks.process import Cost, measure

SIZES = (1000, 10_000, 100_000)
BUDGET = 20
UNSETTLED = 4
Attacks: TypeAlias = list[tuple[int, int]]


def debate(size: int) -> Attacks:
    """A tree of replies, some of them mutual."""
    random = Random(7)
    attacks = []
    for reply in range(2, size + 1):
        to = random.randrange(1, reply)
        attacks.append((reply, to))
        if random.random() < 0.1:
            attacks.append((to, reply))
    return attacks


def ladder(size: int) -> Attacks:
    """Pairs of rivals, each of which attacks the next pair's."""
    rivals = [(one, one - 1 + 2 * (one % 2)) for one in range(1, size + 1)]
    return rivals + [(one, one + 2) for one in range(1, size - 1)]


def mesh(size: int) -> Attacks:
    """A ring whose arguments also reach over the next one, rewired here and there."""
    random = Random(7)
    attacks = []
    for one in range(size):
        for step in (1, 2):
            other = random.randrange(size) if random.random() < 0.1 else (one + step) % size
            pair = (one + 1, other + 1)
            attacks += [pair] if random.random() < 0.7 else [pair, pair[::-1]]
    return list(dict.fromkeys(attacks))


GRAPHS: Mapping[str, Callable[[int], Attacks]] = {"debate": debate, "ladder": ladder, "mesh": mesh}
PROBLEMS = ("SE-GR", "SE-PR", "SE-ST", "DC-PR", "DS-PR")


def main() -> None:
    """Measure every problem on every graph, and print a table."""
    parser = argparse.ArgumentParser(description="Measure argmap solve on generated frameworks.")
    parser.add_argument("--runs", type=int, default=3, help="the median of how many runs")
    runs = parser.parse_args().runs
    print("| graph | arguments | " + " | ".join(PROBLEMS) + " |")
    print("| --- | --: |" + " --: |" * len(PROBLEMS))
    with tempfile.TemporaryDirectory() as folder:
        for name, attacks in GRAPHS.items():
            for size in SIZES:
                file = Path(folder) / f"{name}-{size}.af"
                _write(file, size, attacks(size))
                cells = [_figures(_cost(file, problem, runs=runs)) for problem in PROBLEMS]
                print(f"| {name} | {size:,} | {' | '.join(cells)} |", flush=True)


def _write(file: Path, size: int, attacks: Attacks) -> None:
    lines = (f"{source} {target}\n" for source, target in attacks)
    file.write_text(f"p af {size}\n{''.join(lines)}", "utf-8")


def _cost(file: Path, problem: str, *, runs: int) -> Cost:
    query = () if problem.startswith("SE") else ("-a", "7")
    words = ("solve", file.name, "-p", problem, *query, "--budget", str(BUDGET))
    return measure((ARGMAP, *words), folder=file.parent, runs=runs)


def _figures(cost: Cost) -> str:
    """CPU seconds and peak megabytes."""
    if cost.status == UNSETTLED:
        return f"> {BUDGET} s"
    return f"{cost.cpu:.2f} / {cost.memory:.0f}"


if __name__ == "__main__":
    main()
