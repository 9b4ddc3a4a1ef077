"""How far a long piece of work is, on a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from argmap.cli.options import in_colour


@contextmanager
def show_progress(total: int) -> Iterator[Callable[[str], None]]:
    """Show a bar that goes on by one with each call; a pipe gets no moving bars."""
    console = Console(stderr=True, no_color=not in_colour(sys.stderr))
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    hidden = not sys.stderr.isatty()
    with Progress(
        *columns, TimeRemainingColumn(), console=console, transient=True, disable=hidden
    ) as progress:
        task = progress.add_task("making", total=total)
        yield lambda made: progress.update(task, advance=1, description=made)
