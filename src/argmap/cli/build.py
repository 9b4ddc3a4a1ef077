"""`argmap build`: everything into `out/`, only what changed."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from argmap.cli.making import EngineOption, engine_options, report_for, stop_on_errors
from argmap.cli.options import (
    FINDINGS,
    ProjectOption,
    QuietOption,
    in_colour,
    open_project,
    say,
    topics_here,
    unknown,
)
from argmap.findings.show import show_full, summary
from argmap.model.ids import TopicId
from argmap.pipeline.build import Built, make_orders, take_orders
from argmap.pipeline.examine import Examined, examine
from argmap.pipeline.jobs import Done, Job, surroundings, workers_here
from argmap.pipeline.plan import Part, plan
from argmap.pipeline.rehearse import own_templates
from argmap.render.layout import LayoutOptions
from argmap.resources import templates_folder


def build(
    topic: Annotated[
        str | None,
        typer.Argument(help="One topic; all where not given.", autocompletion=topics_here),
    ] = None,
    *,
    only: Annotated[
        Part | None, typer.Option("--only", help="Only this part.", show_default=False)
    ] = None,
    profile: Annotated[
        str | None,
        typer.Option("--profile", metavar="NAME", help="Only this brief.", show_default=False),
    ] = None,
    jobs: Annotated[
        int, typer.Option("--jobs", "-j", min=1, help="How many files to make at a time.")
    ] = workers_here(),
    force: Annotated[bool, typer.Option("--force", help="Make also what hasn't changed.")] = False,
    engine: EngineOption = None,
    project: ProjectOption = None,
    quiet: QuietOption = False,
) -> None:
    """Write everything that changed to out/.

    That is one map an issue, an overview, every brief of `briefs.yaml`, and a report.

    Nothing is written while there are errors, so the last good build stays whole.

    \b
    Examples:
      argmap build
      argmap build secure-communities --only maps
      argmap build secure-communities --profile debate-file --force
    """
    examined = examine(open_project(project, topic=topic))
    stop_on_errors(examined, topic=topic)
    plans = _plans(examined, topic, only=only, profile=profile, options=engine_options(engine))
    root = examined.reading.root
    own = own_templates(root)
    folders = [templates_folder(), *([own] if own else [])]
    orders = take_orders(root, plans, surroundings=surroundings(folders))
    with _progress(len(orders), quiet=quiet) as on_done:
        built = make_orders(
            orders,
            places=examined.places,
            whole=only is None and profile is None,
            force=force,
            workers=jobs,
            on_done=on_done,
        )
    _tell(built, examined, topic, quiet=quiet)


def _plans(
    examined: Examined,
    topic: str | None,
    *,
    only: Part | None,
    profile: str | None,
    options: LayoutOptions,
) -> Mapping[TopicId, tuple[Job, ...]]:
    debates = {
        id_: debate for id_, debate in examined.reading.debates.items() if topic in (None, id_)
    }
    if profile is not None:
        if only is Part.MAPS:
            raise typer.BadParameter("--profile is one of the briefs: leave out --only maps")
        known = tuple(p for debate in debates.values() for p in debate.profiles)
        if profile not in known:
            unknown("profile", profile, known)
    return {
        id_: plan(examined, id_, only=only, profile=profile, options=options) for id_ in debates
    }


@contextmanager
def _progress(total: int, *, quiet: bool) -> Iterator[Callable[[Done], None]]:
    """Show how far the build is, on a terminal; a pipe gets no moving bars."""
    console = Console(stderr=True, no_color=not in_colour(sys.stderr))
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    hidden = quiet or not sys.stderr.isatty()
    with Progress(*columns, console=console, transient=True, disable=hidden) as progress:
        task = progress.add_task("making", total=total)
        yield lambda done: progress.update(task, advance=1, description=done.job.path)


def _tell(built: Built, examined: Examined, topic: str | None, *, quiet: bool) -> None:
    """Say what was done, and fail where something was found that must not be printed."""
    if built.report.findings:
        places = examined.places
        print(show_full(built.report, places, colour=in_colour(sys.stderr)), file=sys.stderr)
    if built.report.status():
        say("nothing was written: the last build stands as it was")
        raise typer.Exit(FINDINGS)
    if quiet:
        return
    root = examined.reading.root
    for word, paths in (("wrote", built.written), ("removed", built.removed)):
        for path in paths:
            say(f"{word} {_shown(path, root)}")
    if built.fresh:
        say(f"{len(built.fresh)} files were up to date")
    report = report_for(examined, topic)
    if report.findings:
        say(f"{summary(report)}: `argmap check` shows them")


def _shown(path: Path, root: Path) -> str:
    """A path as one would type it from the project's folder."""
    return path.relative_to(root).as_posix()
