"""Print what a one-pager for each row of a table needs.

    python -m benchmarks.variants [--rows 1000] [--forms pdf html docx] [--runs 1]

The districts and their numbers are made up. The table is a source of the project as well, so that
each row's number is looked up in it.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from random import Random

import yaml

from benchmarks.generate import TOPIC
from benchmarks.process import measure

ARGMAP = str(Path(sys.executable).with_name("argmap"))
ROWS = (10, 100, 1_000)
FORMS = ("pdf", "html", "docx")
_PLACES = ("Cook", "Lake", "Orange", "Kane", "Will", "Dane", "Polk", "Clay", "Bexar", "Pima")
_PEOPLE = ("Garcia", "Nguyen", "O’Neil", "Smith", "Haddad", "Novak")


def main() -> None:
    """Measure tables of several sizes and print what each needs."""
    parser = argparse.ArgumentParser(description="Measure argmap's pages for tables.")
    parser.add_argument("--rows", type=int, nargs="+", default=ROWS, help="of each table")
    parser.add_argument("--forms", nargs="+", choices=FORMS, default=("pdf",))
    parser.add_argument("--runs", type=int, default=1, help="the median of how many runs")
    wanted = parser.parse_args()
    print("| rows | form | CPU s | ms a page | wall s | peak MB |")
    print("| --: | --- | --: | --: | --: | --: |")
    for rows in wanted.rows:
        for form in wanted.forms:
            with tempfile.TemporaryDirectory() as folder:
                cells = _row(Path(folder), rows, form, runs=wanted.runs)
                print(f"| {' | '.join(cells)} |", flush=True)


def _row(folder: Path, rows: int, form: str, *, runs: int) -> Iterator[str]:
    _make(folder, rows)
    words = (ARGMAP, "brief", TOPIC, "page", "--for", "seeds/districts.csv", "-f", form)
    cost = measure(words, folder=folder, runs=runs)
    made = len(list((folder / "out").rglob(f"*.{form}")))
    yield from (f"{rows:,}", form)
    if cost.status or made != rows:
        yield f"ended with status {cost.status} after {made} pages"
        return
    per_page = 1000 * cost.cpu / rows
    yield from (f"{cost.cpu:.1f}", f"{per_page:.0f}", f"{cost.wall:.0f}", f"{cost.memory:.0f}")


def _make(folder: Path, rows: int) -> None:
    """Make a project with a one-pager, and with a table that fills it."""
    command = (sys.executable, "-m", "benchmarks.generate", "--claims", "50", str(folder))
    subprocess.run(command, check=True)
    topic = folder / "arguments" / TOPIC
    claims = yaml.safe_load((topic / "issue-001.yaml").read_text("utf-8"))["claims"]
    quoted = [name for name, claim in claims.items() if "evidence" in claim]
    _write(topic / "briefs.yaml", {"briefs": {"page": _profile(quoted)}})
    (folder / "seeds/districts.csv").write_text("".join(_lines(rows)), encoding="utf-8")
    sources = folder / "seeds/sources.yaml"
    known = yaml.safe_load(sources.read_text("utf-8"))["sources"]
    _write(sources, {"sources": {**known, "districts": _source()}})


def _profile(claims: list[str]) -> dict[str, object]:
    figure = {"number": "{visits}", "counts": "visits to public libraries", "place": "{district}"}
    return {
        "kind": "onepager",
        "headline": "Keep the libraries of {district} open",
        "subtitle": "Every visit counts, and {district} has {visits} of them a year",
        "ask": {"who": "{member}", "what": "vote for the library fund", "by": "2026-05-01"},
        "problem": "The libraries of {district} would close on most days of the week. " * 3,
        "points": [
            {"claim": name, "head": "What the figures say of it", "text": "It is so here. " * 8}
            for name in claims[:3]
        ],
        "figures": [{**figure, "year": "2025", "source": "districts", "row": "{district}"}],
        "objections": [{"claim": claims[3], "answer": claims[4]}],
        "contact": {"name": "Ana Ruiz", "title": "Director", "email": "ana@example.org"},
        "link": "https://example.org/libraries",
        "date": "2026-03-01",
        "fields": {"district": "All districts", "member": "the council", "visits": "99,999"},
    }


def _source() -> dict[str, object]:
    return {
        "file": "districts.csv",
        "type": "dataset",
        "title": "Visits by district",
        "author": ["Bureau of Public Services"],
        "issued": "2026-01-15",
    }


def _lines(rows: int) -> Iterator[str]:
    """Give a table's lines; the first row is what pages for nobody special say."""
    random = Random(7)
    yield "district,member,visits\n"
    yield 'All districts,the council,"99,999"\n'
    for number in range(1, rows):
        place = f"{_PLACES[number % len(_PLACES)]} District {number}"
        yield f'{place},Rep. {random.choice(_PEOPLE)},"{random.randint(1_000, 99_000):,}"\n'


def _write(file: Path, values: dict[str, object]) -> None:
    file.write_text(yaml.safe_dump(values, sort_keys=False, allow_unicode=True), encoding="utf-8")


if __name__ == "__main__":
    main()
