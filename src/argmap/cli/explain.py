"""`argmap explain`: a finding's page."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from argmap.cli.options import unknown
from argmap.findings.catalogue import CATALOGUE
from argmap.findings.catalogue.entry import Entry


def _codes(incomplete: str) -> list[str]:
    return [code for code in CATALOGUE if code.startswith(incomplete)]


def explain(
    code: Annotated[
        str | None,
        typer.Argument(
            metavar="[CODE]",
            help="The name in brackets behind `error`, `warning` or `note`; all where not given.",
            autocompletion=_codes,
            show_default=False,
        ),
    ] = None,
) -> None:
    """Explain a finding, with examples.

    Why it matters, what it looks like when it is wrong, and when it is right.

    \b
    Examples:
      argmap explain
      argmap explain quote-not-found
    """
    if code is None:
        sys.stdout.write(_index())
    elif code in CATALOGUE:
        sys.stdout.write(_page(CATALOGUE[code]))
    else:
        unknown("finding", code, tuple(CATALOGUE))


def _index() -> str:
    width = max(len(code) for code in CATALOGUE)
    return "".join(
        f"{entry.code:<{width}}  {entry.severity:<7}  {entry.summary}\n"
        for entry in CATALOGUE.values()
    )


def _page(entry: Entry) -> str:
    return (
        f"{entry.severity}[{entry.code}]: {entry.summary}\n\n"
        f"{entry.why}\n\n"
        f"Wrong:\n\n{_indented(entry.wrong)}\n"
        f"Right:\n\n{_indented(entry.right)}"
    )


def _indented(text: str) -> str:
    return "".join(f"    {line}".rstrip() + "\n" for line in text.strip("\n").splitlines())
