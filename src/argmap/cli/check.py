"""`argmap check`: all findings of all files in one run."""

from __future__ import annotations

import sys
from enum import StrEnum
from typing import Annotated, assert_never

import typer

from argmap.cli.options import FINDINGS, ProjectOption, QuietOption, in_colour, open_project
from argmap.findings.export import to_json, to_sarif
from argmap.findings.report import Report
from argmap.findings.show import show_concise, show_full
from argmap.origin import Places
from argmap.pipeline.examine import examine


class Form(StrEnum):
    """How findings are printed."""

    FULL = "full"
    CONCISE = "concise"
    JSON = "json"
    SARIF = "sarif"


def check(
    *,
    project: ProjectOption = None,
    strict: Annotated[bool, typer.Option("--strict", help="Let warnings fail, too.")] = False,
    form: Annotated[
        Form, typer.Option("--format", help="How to print what was found.")
    ] = Form.FULL,
    quiet: QuietOption = False,
) -> None:
    """Print all findings of all files.

    Everything is read, every quotation is looked up in its source, and all that is wrong or
    doubtful is shown in one run. The status is 1 where there are errors.

    \b
    Examples:
      argmap check
      argmap check --strict --format concise
      argmap check --format sarif > findings.sarif
    """
    examined = examine(open_project(project))
    failing = examined.report.grave(strict=strict)
    shown = failing if quiet else examined.report
    if shown.findings or not quiet:
        sys.stdout.write(_printed(shown, examined.places, form=form))
    raise typer.Exit(FINDINGS if failing.findings else 0)


def _printed(report: Report, places: Places, *, form: Form) -> str:
    match form:
        case Form.FULL:
            return show_full(report, places, colour=in_colour(sys.stdout))
        case Form.CONCISE:
            return show_concise(report, places, colour=in_colour(sys.stdout))
        case Form.JSON:
            return to_json(report, places)
        case Form.SARIF:
            return to_sarif(report, places)
        case _:
            assert_never(form)
