"""The page of the commands: each one's own help."""

from __future__ import annotations

from collections.abc import Iterator

import typer
from typer.core import TyperGroup
from typer.testing import CliRunner

from argmap.cli.app import app
from docs.made.markdown import fenced, heading, table

STATUSES = (
    ("0", "fine"),
    ("1", "there are errors, or, with `--strict`, warnings"),
    ("2", "the command was used wrongly"),
    ("3", "there is no project here"),
    ("4", "`solve` ran out of its time"),
)


def commands_page() -> Iterator[str]:
    """Each command's own help, in the order in which argmap lists them."""
    yield from heading("Commands")
    yield "A project is found from the current folder upwards: it is the folder that holds"
    yield "`arguments/`. Results go to standard output, everything else to standard error."
    yield ""
    yield from table(("exit status", "means"), STATUSES)
    for words in ((), *((name,) for name in command_names())):
        yield from ("", f"## {' '.join(('argmap', *words))}", "")
        yield from fenced(_help(*words))


def command_names() -> tuple[str, ...]:
    """The commands that argmap lists."""
    group = typer.main.get_command(app)
    assert isinstance(group, TyperGroup)  # noqa: S101  narrows the type
    return tuple(group.commands)


def _help(*words: str) -> str:
    runner = CliRunner(env={"COLUMNS": "80"})
    asked = runner.invoke(app, [*words, "--help"], prog_name="argmap")
    if asked.exit_code:
        raise SystemExit(f"argmap {' '.join(words)} --help ended with status {asked.exit_code}")
    return asked.output
