"""What the commands share: their common options, the project they open, and how they print."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, NoReturn, TextIO

import typer

from argmap.findings.finding import Severity
from argmap.findings.report import Report, severity_of
from argmap.findings.show import show_full
from argmap.findings.suggest import nearest_name
from argmap.model.debate import Debate
from argmap.model.ids import TopicId
from argmap.pipeline.examine import Examined
from argmap.pipeline.glyphs import find_missing_glyphs
from argmap.pipeline.jobs import Made
from argmap.pipeline.output import write_file
from argmap.reading.project import ARGUMENTS, Reading, find_project, read_project
from argmap.render.layout import Engine, LayoutOptions

FINDINGS = 1
USAGE = 2
NO_PROJECT = 3

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
    bool, typer.Option("--quiet", "-q", help="Print nothing but errors and what was asked for.")
]
EngineOption = Annotated[
    Engine | None,
    typer.Option(
        "--engine",
        envvar="ARGMAP_ENGINE",
        help="Which Graphviz lays the maps out; the bundled one where not given.",
        show_default=False,
    ),
]


def topics_here(incomplete: str) -> list[str]:
    """Complete a topic's name from the folders of the project that one stands in."""
    root = find_project(Path.cwd())
    folders = () if root is None else sorted((root / ARGUMENTS).iterdir())
    return [f.name for f in folders if f.is_dir() and f.name.startswith(incomplete)]


def open_project(project: Path | None, *, topic: str | None = None) -> Reading:
    """Read the project that a command is about, or end with the status for "no project here"."""
    reading = read_project(project_folder(project), topic=topic)
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


def choose_debate(examined: Examined, topic: str) -> Debate:
    """The debate of one topic, after it was made sure that nothing in its way is wrong."""
    stop_on_errors(examined)
    return examined.reading.debates[TopicId(topic)]


def stop_on_errors(examined: Examined) -> None:
    """End, showing the errors, where there are any: nothing is made of what isn't sound."""
    found = Report.of(
        [*examined.report.findings, *find_missing_glyphs(examined.reading.debates.values())],
        places=examined.reading.places,
    ).findings
    errors = tuple(f for f in found if severity_of(f) is Severity.ERROR)
    if errors:
        print(_shown(Report(findings=errors), examined), file=sys.stderr, end="")
        say("nothing was made: mend the errors first")
        raise typer.Exit(FINDINGS)


def _shown(report: Report, examined: Examined) -> str:
    return show_full(report, examined.reading.places, colour=in_colour(sys.stderr))


def engine_options(engine: Engine | None) -> LayoutOptions:
    """How maps are laid out: by the engine that was asked for, or the bundled one."""
    return LayoutOptions(engine=engine or Engine.PURE)


def unknown(noun: str, name: str, known: Sequence[str]) -> NoReturn:
    """End with the status for wrong usage, naming what there is to choose from."""
    say(f"no {noun} `{name}` here")
    near = nearest_name(name, known)
    if near is not None:
        say(f"  = help: the nearest is `{near}`")
    elif known:
        say(f"  = help: there is {', '.join(f'`{one}`' for one in known)}")
    raise typer.Exit(USAGE)


def write_made(made: Made, examined: Examined, *, output: Path | None, binary: bool) -> None:
    """Write what was asked for, or end, showing what was found in making it."""
    data, findings = made
    report = Report.of(findings, places=examined.reading.places)
    if report.findings:
        print(_shown(report, examined), file=sys.stderr, end="")
    if report.status():
        raise typer.Exit(FINDINGS)
    write_result(data, output=output, binary=binary)


def write_result(data: bytes, *, output: Path | None, binary: bool) -> None:
    """Write bytes to a file, or to standard output where none or `-` is named."""
    if output is None or str(output) == "-":
        if binary and sys.stdout.isatty():
            say("this is no text for a terminal: name a file with `-o FILE`")
            raise typer.Exit(USAGE)
        sys.stdout.buffer.write(data)
        return
    try:
        write_file(output, data)
    except OSError as error:
        say(f"`{output}` can't be written: {error.strerror}")
        raise typer.Exit(USAGE) from None


def say(words: str) -> None:
    """Print a line to standard error, where everything goes that wasn't asked for."""
    print(words, file=sys.stderr)


def in_colour(stream: TextIO) -> bool:
    """Whether a stream is a terminal that wants colour (https://no-color.org)."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return bool(os.environ.get("FORCE_COLOR")) or stream.isatty()
