"""Print what argmap needs, in CPU seconds and memory, for projects of three sizes.

    python -m benchmarks.measure [--runs 3] [--argdown]

With `--argdown` the same debates also go to Argdown's command line, where it is installed.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from benchmarks.process import Cost, measure

ARGMAP = str(Path(sys.executable).with_name("argmap"))
SIZES = (50, 500, 5000)


@dataclass(frozen=True, slots=True)
class Case:
    """A command to run in the project of a size, with the figures it should stay under."""

    words: str
    """The command without its first word."""
    size: int
    """How many claims; those that a map is drawn of are all in one issue."""
    cpu: float | None = None
    memory: float | None = None
    makes: str | None = None
    """The PDF that it makes, whose pages are worth counting."""


CASES = (
    Case("--version", 50, cpu=0.15),
    Case("check", 50),
    Case("check", 500, cpu=1.0, memory=120),
    Case("check", 5000, cpu=3.0),
    Case("map scale --issue issue-001 -f dot -o -", 50),
    Case("map scale --issue issue-001 -f dot -o -", 500),
    Case("map scale --issue issue-001 -f dot -o -", 5000, cpu=3.0),
    Case("map scale --issue issue-001 -f svg -o -", 50, cpu=0.7),
    Case("map scale --issue issue-001 -f svg -o -", 500),
    Case("map scale --issue issue-001 -f svg -o -", 5000),
    Case("brief scale short -o short.pdf", 50, makes="short.pdf"),
    Case("brief scale long -o long.pdf", 500, makes="long.pdf"),
)
COMPARED = (("dot", 50), ("dot", 500), ("dot", 5000), ("svg", 50), ("svg", 500))


def main() -> None:
    """Measure everything and print a table."""
    parser = argparse.ArgumentParser(description="Measure argmap on generated projects.")
    parser.add_argument("--runs", type=int, default=3, help="the median of how many runs")
    parser.add_argument("--argdown", action="store_true", help="compare with Argdown's CLI")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder)
        for size in SIZES:
            _make("benchmarks.generate", made / f"check-{size}", size=size)
            _make("benchmarks.generate", made / f"map-{size}", size=size, issue_size=size)
        _print_table(made, runs=wanted.runs)
        if wanted.argdown:
            _print_comparison(made, runs=wanted.runs)


def _make(module: str, target: Path, *, size: int, issue_size: int = 50) -> None:
    """Make a project in another process, to stay small."""
    options = f"--claims {size} --issue-size {issue_size}".split()
    subprocess.run([sys.executable, "-m", module, *options, str(target)], check=True)


def _print_table(made: Path, *, runs: int) -> None:
    print("| argmap … | claims | CPU s | target | wall s | peak MB | target | |")
    print("| --- | --: | --: | --: | --: | --: | --: | --- |")
    for case in CASES:
        folder = _folder(made, case)
        cost = measure((ARGMAP, *case.words.split()), folder=folder, runs=runs)
        cells = (
            f"`{case.words}`",
            f"{case.size:,}",
            f"{cost.cpu:.2f}",
            _limit(case.cpu),
            f"{cost.wall:.2f}",
            f"{cost.memory:.0f}",
            _limit(case.memory),
            _remark(case, cost, folder),
        )
        print(f"| {' | '.join(cells)} |", flush=True)


def _folder(made: Path, case: Case) -> Path:
    sort = "map" if case.words.startswith("map") else "check"
    return made / f"{sort}-{case.size}"


def _limit(value: float | None) -> str:
    return "" if value is None else f"{value:g}"


def _remark(case: Case, cost: Cost, folder: Path) -> str:
    if cost.status:
        return f"ended with status {cost.status}"
    over_time = case.cpu is not None and cost.cpu > case.cpu
    over_memory = case.memory is not None and cost.memory > case.memory
    if over_time or over_memory:
        return "over"
    return "" if case.makes is None else f"{_pages(folder / case.makes)} pages"


def _pages(file: Path) -> int:
    script = "import pypdfium2, sys; print(len(pypdfium2.PdfDocument(sys.argv[1])))"
    command = [sys.executable, "-c", script, str(file)]
    return int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def _print_comparison(made: Path, *, runs: int) -> None:
    argdown = _argdown()
    if argdown is None:
        print("\nArgdown's command line is not installed here.")
        return
    print("\n| map | claims | argmap CPU s | Argdown CPU s | ratio | argmap MB | Argdown MB |")
    print("| --- | --: | --: | --: | --: | --: | --: |")
    for form, size in COMPARED:
        folder, text = made / f"map-{size}", made / f"{size}.argdown"
        _make("benchmarks.argdown", text, size=size, issue_size=size)
        words = f"map scale --issue issue-001 -f {form} -o -".split()
        ours = measure((ARGMAP, *words), folder=folder, runs=runs)
        command = (argdown, "map", "-f", form, str(text), str(made / "argdown"))
        theirs = measure(command, folder=folder, runs=runs)
        print(
            f"| {form} | {size:,} | {ours.cpu:.2f} | {theirs.cpu:.2f} "
            f"| {theirs.cpu / ours.cpu:.1f} | {ours.memory:.0f} | {theirs.memory:.0f} |",
            flush=True,
        )


def _argdown() -> str | None:
    """Find Argdown itself: running it through npx would count npx, too."""
    found = shutil.which("argdown")
    if found is not None or shutil.which("npx") is None:
        return found
    asked = subprocess.run(
        ["npx", "--no-install", "-c", "command -v argdown"],  # noqa: S607  as the user has it
        check=False,
        capture_output=True,
        text=True,
    )
    return asked.stdout.strip() or None


if __name__ == "__main__":
    main()
