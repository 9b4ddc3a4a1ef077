"""What the commands share: their common options, the project they open, and how they print."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, NoReturn, TextIO

import typer

from argmap.findings.suggest import nearest_name
from argmap.reading.project import ARGUMENTS, Reading, find_project, read_project

FINDINGS = 1
USAGE = 2
NO_PROJECT = 3
MANY = 12
"""How many names are listed where one is wanted."""

ProjectOption = Annotated[
    Path | None,
    typer.Option(
        "--project",
        metavar="DIR",
        help="The project's folder; found from the current folder upwards where not given.",
        show_default=False,
    ),
]
QuietOption = Annotated[
    bool, typer.Option("--quiet", "-q", help="Print only errors and what was asked for.")
]


def topics_here(incomplete: str) -> list[str]:
    """Complete a topic's name from the folders of the project that one stands in."""
    root = find_project(Path.cwd())
    folders = () if root is None else sorted((root / ARGUMENTS).iterdir())
    return [f.name for f in folders if f.is_dir() and f.name.startswith(incomplete)]


def open_project(project: Path | None, *, topic: str | None = None) -> Reading:
    """Read the project that a command is about, or end with the status for "no project here".

    Args:
        project: The folder that was named.
        topic: A topic that has to be there. The whole project is read all the same: what a
            topic's sources are used for is known only then.
    """
    reading = read_project(project_folder(project))
    if topic is not None and topic not in reading.topics:
        unknown("topic", topic, reading.topics)
    return reading


def project_folder(project: Path | None) -> Path:
    """The folder that holds `arguments/`: the one named, or the nearest from here upwards."""
    start = project or Path.cwd()
    root = find_project(start)
    if root is None or (project is not None and root != project.resolve()):
        where = f"`{project}`" if project else "this folder or those above it"
        say(f"no project here: there is no folder `{ARGUMENTS}/` in {where}")
        say("  = help: go to a project's folder, or name it with `--project DIR`")
        raise typer.Exit(NO_PROJECT)
    return root


def unknown(noun: str, name: str, known: Sequence[str]) -> NoReturn:
    """End with the status for wrong usage, naming what there is to choose from."""
    say(f"no {noun} `{name}` here")
    near = nearest_name(name, known)
    alike = [one for one in known if name.lower() in one.lower()] or list(known)
    if near is not None:
        say(f"  = help: the nearest is `{near}`")
    elif known:
        shown = ", ".join(f"`{one}`" for one in alike[:MANY])
        say(f"  = help: there is {shown}{', and more' if len(alike) > MANY else ''}")
    raise typer.Exit(USAGE)


def say(words: str) -> None:
    """Print a line to standard error, where everything goes that wasn't asked for."""
    print(words, file=sys.stderr)


def in_colour(stream: TextIO) -> bool:
    """Whether a stream is a terminal that wants colour (https://no-color.org)."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return bool(os.environ.get("FORCE_COLOR")) or stream.isatty()
