"""Print what the evaluation of argument graphs needs, in CPU seconds and memory.

    python -m benchmarks.evaluate [--sizes 1000 10000 100000] [--runs 3]

Every graph is evaluated in a process of its own; to make it is not counted.
"""

from __future__ import annotations

import argparse
import gc
import json
import resource
import subprocess
import sys
from statistics import median
from time import process_time
from typing import TypeAlias

from argmap.analysis.weighing.evaluation import Evaluation
from argmap.analysis.weighing.standings import standings
from argmap.analysis.weighing.strength import Semantics, strengths
from benchmarks.graphs import GRAPHS

SIZES = (1_000, 10_000, 100_000)
Row: TypeAlias = dict[str, float]


def main() -> None:
    """Evaluate graphs of all shapes and sizes and print a table."""
    parser = argparse.ArgumentParser(description="Measure argmap's evaluation.")
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    parser.add_argument("--runs", type=int, default=3, help="the median of how many runs")
    parser.add_argument("--one", help="print the figures of one shape as JSON")
    wanted = parser.parse_args()
    if wanted.one:
        print(json.dumps(_evaluate(wanted.one, wanted.sizes[0])))
    else:
        _print_table(wanted.sizes, runs=wanted.runs)


def _print_table(sizes: list[int], *, runs: int) -> None:
    columns = ("standings", *Semantics, "unsettled", "memory")
    print("| graph | claims | standings | DF-QuAD | quadratic energy | unsettled | peak MB |")
    print("| --- | --: | --: | --: | --: | --: | --: |")
    for shape in GRAPHS:
        for size in sizes:
            rows = [_run(shape, size) for _ in range(runs)]
            figures = [median(row[column] for row in rows) for column in columns]
            cells = [f"{seconds:.2f}" for seconds in figures[:-2]]
            cells += [f"{count:,.0f}" for count in figures[-2:]]
            print(f"| {shape} | {size:,} | {' | '.join(cells)} |", flush=True)


def _run(shape: str, size: int) -> Row:
    module = "benchmarks.evaluate"
    command = [sys.executable, "-m", module, "--one", shape, "--sizes", str(size)]
    row: Row = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    return row


def _evaluate(shape: str, size: int) -> Row:
    graph = GRAPHS[shape](size)
    gc.disable()  # as it is while argmap assesses a debate
    start = process_time()
    standings(Evaluation(graph))
    row: Row = {"standings": process_time() - start, "unsettled": 0}
    for semantics in Semantics:
        start = process_time()
        found = strengths(graph, semantics=semantics)
        row[semantics] = process_time() - start
        row["unsettled"] += sum(strength is None for strength in found.values())
    unit = 1 if sys.platform == "darwin" else 1024
    row["memory"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1_000_000
    return row


if __name__ == "__main__":
    main()
