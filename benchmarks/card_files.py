"""Print what Word files of many cards need, in CPU seconds and memory.

    python -m benchmarks.card_files [--sizes 100 1000] [--runs 3]

Every file is written in a process of its own; to make the brief is not counted.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
from random import Random
from statistics import median
from time import process_time
from typing import TypeAlias

from argmap.briefs.blocks import Card, ClaimBlock, Footing, Place, Role, Run
from argmap.briefs.document import Brief, Cover, Section, SectionKind
from argmap.briefs.words import Style, Text
from argmap.model.claims import Fidelity
from argmap.model.papers import Paper
from argmap.render.docx.document import render_docx
from benchmarks.words import claim_words, paragraphs

SIZES = (100, 1_000)
COLUMNS = ("seconds", "words", "bytes", "memory")
_BODY = 2_500
"""How many characters the body of a card has, as in real files."""
_STRETCH = 6
"""How many words stand in the same layers."""
_BLOCK = 10
"""How many cards stand under a heading."""

Row: TypeAlias = dict[str, float]


def main() -> None:
    """Write files of several sizes and print a table."""
    parser = argparse.ArgumentParser(description="Measure argmap's Word files.")
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="how many cards")
    parser.add_argument("--runs", type=int, default=3, help="the median of how many runs")
    parser.add_argument("--one", type=int, help="print the figures of one size as JSON")
    wanted = parser.parse_args()
    if wanted.one:
        print(json.dumps(_write(wanted.one)))
        return
    print("| cards | words of bodies | CPU s | KB | peak MB |")
    print("| --: | --: | --: | --: | --: |")
    for size in wanted.sizes:
        rows = [_run(size) for _ in range(wanted.runs)]
        seconds, words, length, memory = (median(row[name] for row in rows) for name in COLUMNS)
        print(f"| {size:,} | {words:,.0f} | {seconds:.2f} | {length / 1000:,.0f} | {memory:.0f} |")


def _run(size: int) -> Row:
    command = [sys.executable, "-m", "benchmarks.card_files", "--one", str(size)]
    row: Row = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    return row


def _write(size: int) -> Row:
    brief, words = make_brief(size)
    start = process_time()
    length = len(render_docx(brief))
    seconds = process_time() - start
    unit = 1 if sys.platform == "darwin" else 1024
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1_000_000
    return {"seconds": seconds, "words": words, "bytes": length, "memory": memory}


def make_brief(size: int, *, seed: int = 7) -> tuple[Brief, int]:
    """Make a brief with this many cards, and count the words of their bodies."""
    random = Random(seed)
    claims = tuple(_claim(random, number) for number in range(1, size + 1))
    blocks = tuple(_block(claims[at : at + _BLOCK], at) for at in range(0, size, _BLOCK))
    cover = Cover(topic="Cards", motion=None, facts=(), counts=(), issues=())
    runs = (run for c in claims for card in c.cards for part in card.body for run in part)
    words = sum(len(run.text.split()) for run in runs)
    brief = Brief(
        id="cards", title="Cards", subtitle=None, language="en", paper=Paper.LETTER, cover=cover,
        sections=(Section(id="pro", kind=SectionKind.PARTY, title="Pro", sections=blocks),),
    )  # fmt: skip
    return brief, words


def _block(claims: tuple[ClaimBlock, ...], number: int) -> Section:
    title = f"AT: argument {number + 1}"
    return Section(id=f"block-{number}", kind=SectionKind.BLOCK, title=title, blocks=claims)


def _claim(random: Random, number: int) -> ClaimBlock:
    text, _ = claim_words(random)
    return ClaimBlock(
        id=f"claim-{number}", number=str(number), text=text, role=Role.PREMISE,
        footing=Footing.CARDS, depth=0, cards=(_card(random),),
    )  # fmt: skip


def _card(random: Random) -> Card:
    line = (Text("Lynn 21", Style.STRONG), Text(" (Barry Lynn, director, “Power,” p. 4)"))
    body = tuple(tuple(_runs(text)) for text in paragraphs(random, size=_BODY))
    return Card(
        cite="Lynn 21", source=(), line=line, body=body, place=Place(paragraph=1, line=1),
        fidelity=Fidelity.QUOTATION, words=100, seconds=24, exact=True, quotations=1,
    )  # fmt: skip


def _runs(text: str) -> list[Run]:
    """Give a paragraph layers: two fifths underlined, half of that read, a part emphasised."""
    words = text.split(" ")
    stretches = [words[at : at + _STRETCH] for at in range(0, len(words), _STRETCH)]
    return [
        Run(
            f"{' '.join(stretch)} ",
            underlined=number % 5 in (1, 2),
            read=number % 5 == 2,
            emphasised=number % 10 == 2,
        )
        for number, stretch in enumerate(stretches)
    ]


if __name__ == "__main__":
    main()
