"""`argmap brief --for FILE.csv`: a one-pager for each row of a table."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NoReturn

import typer

from argmap.cli.making import keep_inputs
from argmap.cli.options import FINDINGS, USAGE, in_colour, say
from argmap.cli.progress import show_progress
from argmap.findings.report import Report
from argmap.findings.show import show_concise, show_full
from argmap.origin import Places
from argmap.pipeline.jobs import workers_here
from argmap.pipeline.page_rows import PageRows, link_rows
from argmap.pipeline.variants import Tally, Variants, make_variants, variants_folder
from argmap.reading.tables import read_table

LIMIT = 100_000_000
"""How many bytes a table may have."""
MANY = 12
"""Where there are more findings than these, each gets one line."""


def make_for(table: Path, variants: Variants, *, output: Path | None) -> None:
    """Make a page for each row of a table, and report the rows that none was made for."""
    examined, debate, profile = variants.examined, variants.debate, variants.profile
    root = examined.reading.root
    folder = _chosen(output, root=root) or variants_folder(root, debate, profile, table)
    file = _file(table, root=root)
    read = read_table(_bytes(table), file=file)
    proofs = examined.proofs[debate.topic.id]
    rows = (
        PageRows()
        if read.table is None
        else link_rows(read.table, profile, debate=debate, proofs=proofs)
    )
    places = Places({**examined.places.files, file: read.places})
    wrong = Report.of((*read.findings, *rows.findings), places=places)
    _show(wrong, places)
    with show_progress(len(rows.sound) * len(variants.languages)) as on_done:
        tally = make_variants(
            variants, rows, folder=folder, workers=workers_here(), on_done=on_done
        )
    unfit = Report.of(tally.findings, places=places)
    _show(unfit, places)
    _tell(tally, failed=bool(wrong.status() or unfit.status()), folder=folder)


def _chosen(output: Path | None, *, root: Path) -> Path | None:
    """The folder that somebody named, after it was made sure that pages may go there."""
    if output is None:
        return None
    if str(output) == "-" or output.is_file():
        _refuse(f"`{output}` is no folder", mend="name a folder for the pages with `-o DIR`")
    keep_inputs(output / "page", root=root)
    return output


def _file(table: Path, *, root: Path) -> str:
    """What findings call the table: by its path in the project, where it is part of it."""
    place = table.resolve()
    inside = place.is_relative_to(root.resolve())
    return place.relative_to(root.resolve()).as_posix() if inside else str(table)


def _bytes(table: Path) -> bytes:
    try:
        with table.open("rb") as stream:
            data = stream.read(LIMIT + 1)
    except OSError as error:
        _refuse(
            f"`{table}` can't be read: {(error.strerror or '').lower()}",
            mend="name a table that was saved as CSV",
        )
    if len(data) > LIMIT:
        _refuse(f"`{table}` is larger than {LIMIT // 1_000_000} MB", mend="split the table")
    return data


def _refuse(reason: str, *, mend: str) -> NoReturn:
    say(reason)
    say(f"  = help: {mend}")
    raise typer.Exit(USAGE)


def _show(report: Report, places: Places) -> None:
    """Show what was found; of the table before the pages are made, which may take long."""
    show = show_full if len(report.findings) <= MANY else show_concise
    if report.findings:
        print(show(report, places, colour=in_colour(sys.stderr)), file=sys.stderr)


def _tell(tally: Tally, *, failed: bool, folder: Path) -> None:
    """Say what was made and what wasn't, and fail where a row was left out."""
    if tally.written:
        say(f"wrote {_pages(tally.written)} to {_shown(folder)}")
    if tally.fresh:
        say(f"{_pages(tally.fresh)} in {_shown(folder)} were up to date")
    if failed:
        some = tally.written or tally.fresh
        say("the rows with errors were left out" if some else "nothing was made")
        raise typer.Exit(FINDINGS)


def _pages(count: int) -> str:
    return f"{count:,} page{'s' * (count != 1)}"


def _shown(folder: Path) -> str:
    """A folder as one would type it from here."""
    here = Path.cwd()
    inside = folder.is_absolute() and folder.is_relative_to(here)
    return f"{(folder.relative_to(here) if inside else folder).as_posix()}/"
