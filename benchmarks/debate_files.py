"""Print what the PDF of a debate file needs, beside what its engine needs for plain paragraphs.

    python -m benchmarks.debate_files [--claims 8 200 1050] [--runs 1]

The floor is WeasyPrint alone: the same words in the same fonts on as many pages, tagged, without
any layout but paragraphs, and without links and references.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path

import yaml

from argmap.resources import fonts_folder
from benchmarks.generate import TOPIC
from benchmarks.process import Cost, measure

ARGMAP = str(Path(sys.executable).with_name("argmap"))
CLAIMS = (4, 200, 1_050)
"""Debates whose files have about 10, 100 and 500 pages."""
_PARAGRAPH = 60
"""How many words a plain paragraph has."""
_FACES = (("Arimo", "Arimo-Regular.ttf"), ("Source Serif 4", "SourceSerif4-Regular.ttf"))


def main() -> None:
    """Measure files of several sizes and print a table."""
    parser = argparse.ArgumentParser(description="Measure the PDFs of argmap's debate files.")
    parser.add_argument("--claims", type=int, nargs="+", default=CLAIMS, help="of each debate")
    parser.add_argument("--runs", type=int, default=1, help="the median of how many runs")
    parser.add_argument("--floor", nargs=2, metavar=("HTML", "PAGES"), help="only make that PDF")
    wanted = parser.parse_args()
    if wanted.floor:
        _write_floor(Path(wanted.floor[0]), pages=int(wanted.floor[1]))
        return
    print("| claims | pages | CPU s | ms a page | peak MB | floor: CPU s | ms a page | peak MB |")
    print("| --: | --: | --: | --: | --: | --: | --: | --: |")
    for claims in wanted.claims:
        with tempfile.TemporaryDirectory() as folder:
            print(f"| {' | '.join(_row(Path(folder), claims, runs=wanted.runs))} |", flush=True)


def _row(folder: Path, claims: int, *, runs: int) -> Iterator[str]:
    _make(folder, claims)
    brief = (ARGMAP, "brief", TOPIC, "file", "-o")
    cost = measure((*brief, "file.pdf"), folder=folder, runs=runs)
    measure((*brief, "file.html"), folder=folder, runs=1)
    pages = _pages(folder / "file.pdf")
    floor = (sys.executable, "-m", "benchmarks.debate_files", "--floor")
    page = str(folder / "file.html")
    least = measure((*floor, page, str(pages)), folder=Path.cwd(), runs=runs)
    yield from (f"{claims:,}", f"{pages:,}", *_figures(cost, pages), *_figures(least, pages))


def _figures(cost: Cost, pages: int) -> tuple[str, str, str]:
    if cost.status:
        return f"ended with status {cost.status}", "", ""
    return f"{cost.cpu:.1f}", f"{1000 * cost.cpu / pages:.0f}", f"{cost.memory:.0f}"


def _make(folder: Path, claims: int) -> None:
    """Make a debate whose one profile prints both sides of all its issues."""
    size = min(claims, 50)
    command = (sys.executable, "-m", "benchmarks.generate", "--claims", str(claims))
    subprocess.run([*command, "--issue-size", str(size), str(folder)], check=True)
    profile = {"kind": "debate", "title": "The file", "format": "policy"}
    briefs = folder / "arguments" / TOPIC / "briefs.yaml"
    briefs.write_text(yaml.safe_dump({"briefs": {"file": profile}}), encoding="utf-8")


def _pages(file: Path) -> int:
    """Count the pages in another process: what this one needs, those that it starts inherit."""
    script = "import pypdfium2, sys; print(len(pypdfium2.PdfDocument(sys.argv[1])))"
    command = [sys.executable, "-c", script, str(file)]
    return int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def _write_floor(file: Path, *, pages: int) -> None:
    """Set the words of a page as plain paragraphs on this many pages."""
    # Only where they are needed: whoever starts the other processes has to stay small.
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415
    from weasyprint import HTML  # noqa: PLC0415

    body = LexborHTMLParser(file.read_text("utf-8")).body
    words = body.text(separator=" ").split() if body else []
    share = -(-len(words) // pages)
    sheets = (words[at : at + share] for at in range(0, len(words), share))
    html = f"<html lang=en><title>Floor</title><style>{_style()}</style><body>"
    html += "".join(f"<section>{_paragraphs(sheet)}</section>" for sheet in sheets)
    data = HTML(string=html).write_pdf(pdf_variant="pdf/a-2a", pdf_tags=True)
    file.with_name("floor.pdf").write_bytes(data)


def _paragraphs(words: Sequence[str]) -> str:
    parts = (words[at : at + _PARAGRAPH] for at in range(0, len(words), _PARAGRAPH))
    return "".join(f"<p>{escape(' '.join(part))}</p>" for part in parts)


def _style() -> str:
    """The fonts of a brief, its titles' left out, at a size at which every share fits its page."""
    faces = (
        f"@font-face {{ font-family: '{name}'; src: url({(fonts_folder() / file).as_uri()}) }}"
        for name, file in _FACES
    )
    look = "p { font: 8pt/1.2 'Source Serif 4'; margin: 0 0 4pt } section { break-after: page }"
    return f"{' '.join(faces)} @page {{ size: letter; margin: 54pt }} {look}"


if __name__ == "__main__":
    main()
