"""Print what one-pagers cost, in CPU seconds: a page for each row of a table.

    python -m benchmarks.one_pagers [--rows 1 101] [--layouts statement data-led dialogue]

The page has every part, at the length that pages usually have. A row costs what another hundred of
them add; to start, to read the project and to set the page for nobody special is in the rest.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator
from itertools import islice, product
from pathlib import Path

import yaml

from benchmarks.process import Cost, measure

ARGMAP = str(Path(sys.executable).with_name("argmap"))
LAYOUTS = ("statement", "data-led", "dialogue")
FACTS = (
    "The nearest rescue station is nine miles from the north shore",
    "A call from the north shore was answered after 19 minutes in 2024",
    "The water of the north shore stayed below 55 degrees in all of 2024",
    "Two lakes of the county closed their cold shores in 2019",
    "Of 41,200 visitors in 2024, 37,900 went to the south beach",
)
"""What the source says, and each claim."""
FIRST = ("New", "Old", "Upper", "Lower", "North", "South", "East", "West", "Great", "Little")
SECOND = ("Mill", "Salt", "Harbor", "Orchard", "Pine", "Stone", "Cedar", "Silver", "Clear", "Fox")
THIRD = (
    "Creek",
    "Hollow",
    "Springs",
    "Falls",
    "Junction",
    "Heights",
    "Ferry",
    "Grove",
    "Bay",
    "Run",
)
"""A thousand names of towns."""
MORE = (
    "People who know the lake stay out, and visitors don't know the lake. There are no signs, no "
    "lifeguards and no rope, and the drop begins within a few steps of the edge."
)


def main() -> None:
    """Measure each layout and print a table."""
    parser = argparse.ArgumentParser(description="Measure argmap's one-pagers.")
    parser.add_argument("--rows", type=int, nargs=2, default=(1, 101), help="few and many")
    parser.add_argument("--layouts", nargs="+", default=LAYOUTS, choices=LAYOUTS)
    wanted = parser.parse_args()
    few, many = wanted.rows
    print(f"| layout | {few:,} rows: CPU s | {many:,} rows: CPU s | wall s | ms a row | peak MB |")
    print("| --- | --: | --: | --: | --: | --: |")
    for layout in wanted.layouts:
        with tempfile.TemporaryDirectory() as folder:
            _make(Path(folder), layout)
            costs = [_cost(Path(folder), rows) for rows in (few, many)]
        print(f"| {layout} | {' | '.join(_cells(*costs, more=many - few))} |", flush=True)


def _cells(least: Cost, most: Cost, *, more: int) -> Iterator[str]:
    if least.status or most.status:
        yield f"ended with status {least.status or most.status}"
        return
    yield from (f"{least.cpu:.1f}", f"{most.cpu:.1f}", f"{most.wall:.1f}")
    yield from (f"{1000 * (most.cpu - least.cpu) / more:.0f}", f"{most.memory:.0f}")


def _cost(folder: Path, rows: int) -> Cost:
    table = folder / f"towns-{rows}.csv"
    names = (" ".join(name) for name in islice(product(FIRST, SECOND, THIRD), rows))
    table.write_text("\n".join(("town", *names)) + "\n", encoding="utf-8")
    command = (ARGMAP, "brief", "lake", "open-it", "--for", str(table), "-o", f"pages-{rows}")
    return measure(command, folder=folder, runs=1)


def _make(folder: Path, layout: str) -> None:
    """Make a project with one page."""
    (folder / "seeds").mkdir()
    text = "\n\n".join(f"{fact}." for fact in FACTS)
    (folder / "seeds" / "report.txt").write_text(text, encoding="utf-8")
    topic = folder / "arguments" / "lake"
    topic.mkdir(parents=True)
    files = {
        folder / "seeds" / "sources.yaml": {"sources": {"report": _source()}},
        topic / "topic.yaml": _topic(),
        topic / "safety.yaml": {"issue": "safety", "claims": dict(_claims())},
        topic / "briefs.yaml": {"briefs": {"open-it": _profile(layout)}},
    }
    for file, values in files.items():
        file.write_text(yaml.safe_dump(values, sort_keys=False), encoding="utf-8")


def _source() -> dict[str, object]:
    return {
        "file": "report.txt",
        "type": "report",
        "title": "Report on the safety of Mill Lake",
        "author": ["Lake Commission"],
        "issued": "2025-02-01",
        "URL": "https://lake.example/report",
        "accessed": "2025-02-02",
        "qualifications": "The office that keeps the lake's records",
    }


def _topic() -> dict[str, object]:
    positions = {
        "yes": {"label": "Yes", "thesis": "close", "side": "pro"},
        "no": {"label": "No", "thesis": "open", "side": "con"},
    }
    issue = {"title": "Safety", "question": "Is the lake safe?", "positions": positions}
    return {
        "title": "Mill Lake",
        "motion": "The county should close the north shore.",
        "as-of": "2025-03-01",
        "issues": {"safety": issue},
    }


def _claims() -> Iterator[tuple[str, object]]:
    shorts = ("Help is far", "Calls wait", "The water is cold", "Others closed", "Few go north")
    because = [{"premises": ["fact-0", "fact-1", "fact-2"], "warrant": "Cold water kills."}]
    yield "close", {"text": "The county should close the north shore.", "because": because}
    yield "open", {"text": "The north shore can stay open.", "because": [{"premises": ["fact-4"]}]}
    for number, (fact, short) in enumerate(zip(FACTS, shorts, strict=True)):
        evidence = [{"source": "report", "quote": f"{fact}."}]
        yield (
            f"fact-{number}",
            {"text": f"{fact}.", "short": short, "evidence": evidence},
        )


def _profile(layout: str) -> dict[str, object]:
    heads = ("Help comes too late", "Nobody watches the shore", "Cold water stops swimmers")
    numbers = (("19", "fact-1"), ("55", "fact-2"), ("41,200", "fact-4"))
    return {
        "kind": "onepager",
        "layout": layout,
        "headline": "Close the north shore to the bathers of {town}",
        "subtitle": "The water is cold, nobody watches it, and the visitors don't know the lake.",
        "ask": {"who": "the county", "what": "close the north shore", "by": "2025-06-01"},
        "problem": MORE,
        "points": [
            {"claim": f"fact-{number}", "head": head, "text": MORE}
            for number, head in enumerate(heads)
        ],
        "figures": [
            {"number": number, "counts": "counted there", "place": "Mill Lake", "year": "2024"}
            | {"claim": claim}
            for number, claim in numbers
        ],
        "quotation": {"claim": "fact-3"},
        "objections": [{"claim": "open", "answer": "fact-4"}],
        "chain": ["fact-2", "close"],
        "contact": {"name": "Ana Ruiz", "phone": "555-0100", "email": "ana@lake.example"},
        "link": "https://lake.example/close",
        "fields": {"town": "our town"},
    }


if __name__ == "__main__":
    main()
