"""The command line's commands, in the order in which they're listed."""

from __future__ import annotations

import sys
from collections.abc import Iterator, MutableMapping
from importlib import import_module
from types import MappingProxyType
from typing import Annotated, Any

import typer
from typer.core import TyperGroup
from typer.main import get_command

from argmap import __version__

COMMANDS = MappingProxyType(
    {
        "check": "argmap.cli.check:check",
        "build": "argmap.cli.build:build",
        "map": "argmap.cli.map:draw_map",
        "brief": "argmap.cli.brief:brief",
        "speech": "argmap.cli.speech:speech",
        "translate": "argmap.cli.translate:translate",
        "why": "argmap.cli.why:why",
        "coverage": "argmap.cli.coverage:coverage",
        "solve": "argmap.cli.solve:solve",
        "import": "argmap.cli.import_:import_file",
        "export": "argmap.cli.export:export",
        "explain": "argmap.cli.explain:explain",
        "doctor": "argmap.cli.doctor:doctor",
    }
)
"""Where each command's function is."""

_LOOKS: dict[str, Any] = {
    "rich_markup_mode": None,
    "pretty_exceptions_enable": False,
    "context_settings": {"help_option_names": ["-h", "--help"], "max_content_width": 100},
}


class _Loaded(MutableMapping[str, Any]):
    """The commands, each imported when it is asked for.

    Why: a check of a small project takes less time than importing what a PDF needs.
    """

    def __init__(self) -> None:
        self._known: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        if name not in self._known:
            self._known[name] = _load(name)
        return self._known[name]

    def __setitem__(self, name: str, command: Any) -> None:
        self._known[name] = command

    def __delitem__(self, name: str) -> None:
        del self._known[name]

    def __iter__(self) -> Iterator[str]:
        return iter(COMMANDS)

    def __len__(self) -> int:
        return len(COMMANDS)


class _Group(TyperGroup):
    """A group whose commands come from `COMMANDS`."""

    def __init__(self, **attributes: Any) -> None:
        super().__init__(**attributes)
        self.commands = _Loaded()


app = typer.Typer(name="argmap", cls=_Group, **_LOOKS)


def _version(wanted: bool) -> None:
    if wanted:
        print(f"argmap {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def argmap(
    context: typer.Context,
    *,
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
    """Run the command that was typed; what the machine lacks or refuses is said in a line."""
    try:
        app()
    except Exception as trouble:
        if not _is_of_the_machine(trouble):
            raise
        print(f"argmap: {trouble}", file=sys.stderr)
        sys.exit(1)


def _is_of_the_machine(trouble: Exception) -> bool:
    from argmap.pipeline.jobs import WorkerLost  # not needed while all goes well
    from argmap.pipeline.output import WriteFailed
    from argmap.render.layout import EngineMissing, LayoutFailed

    return isinstance(trouble, EngineMissing | LayoutFailed | WorkerLost | WriteFailed)


def _load(name: str) -> Any:
    module, _, function = COMMANDS[name].partition(":")
    alone = typer.Typer(add_completion=False, **_LOOKS)
    alone.command(name)(getattr(import_module(module), function))
    return get_command(alone)
