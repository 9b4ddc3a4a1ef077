"""The command line's commands, in the order in which they're listed."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from argmap import __version__
from argmap.cli.brief import brief
from argmap.cli.build import build
from argmap.cli.check import check
from argmap.cli.coverage import coverage
from argmap.cli.doctor import doctor
from argmap.cli.explain import explain
from argmap.cli.map import draw_map
from argmap.cli.options import FINDINGS, say
from argmap.render.layout import EngineMissing, LayoutFailed

app = typer.Typer(
    name="argmap",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)


def _version(wanted: bool) -> None:
    if wanted:
        print(f"argmap {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def argmap(
    context: typer.Context,
    version: Annotated[
        bool,
        typer.Option(
            "--version", "-V", callback=_version, is_eager=True, help="Print the version."
        ),
    ] = False,
) -> None:
    """Turn plain-text arguments into maps and briefs that people trust.

    A project holds sources (documents, as they are, in seeds/) and arguments (YAML, in
    arguments/). argmap proves that every quotation stands in its source, and writes maps and
    briefs to out/.

    \b
    Examples:
      argmap check                        all findings of all files
      argmap build                        everything into out/
      argmap explain quote-not-found      what a finding means, and its mend
    """
    if context.invoked_subcommand is None:
        print(context.get_help())


def run() -> None:
    """Run the command that was typed; an engine that is missing or gave up is said in a line."""
    try:
        app()
    except (EngineMissing, LayoutFailed) as trouble:
        say(f"{trouble}")
        sys.exit(FINDINGS)


app.command()(check)
app.command()(build)
app.command("map")(draw_map)
app.command()(brief)
app.command()(coverage)
app.command()(explain)
app.command()(doctor)
