"""The page of the findings: each one's entry, and what argmap really says of its wrong example."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from argmap.findings.catalogue import CATALOGUE
from argmap.findings.catalogue.entry import Entry
from docs.made.markdown import fenced, heading, table

EXPECTED = Path(__file__).parents[2] / "tests/findings"
"""The tests keep there, by code, what argmap says; they fail where it says something else."""


def findings_page() -> Iterator[str]:
    """All findings, in the order of the catalogue."""
    yield from heading("Findings")
    yield "An error stops a build, a warning asks, a note informs. `argmap explain CODE` prints a"
    yield "finding's page on the terminal."
    yield ""
    rows = ((f"[{one.code}](#{one.code})", one.severity, one.summary) for one in CATALOGUE.values())
    yield from table(("code", "severity", "says"), rows)
    for entry in CATALOGUE.values():
        yield from _section(entry)


def _section(entry: Entry) -> Iterator[str]:
    said = (EXPECTED / entry.code / "expected.txt").read_text("utf-8")
    yield from ("", f"## {entry.code}", "", f"**{entry.severity}**: {entry.summary}", "", entry.why)
    for words, text in (("Wrong:", entry.wrong), ("argmap says:", said), ("Right:", entry.right)):
        yield from ("", words, "")
        yield from fenced(text)
