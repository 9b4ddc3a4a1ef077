"""What the commands that make something share: what stops them, and where the result goes."""

from __future__ import annotations

import os
import sys
from collections.abc import Collection
from enum import StrEnum
from pathlib import Path
from typing import Annotated, TypeVar

import typer
from typer.models import OptionInfo

from argmap.cli.options import FINDINGS, USAGE, in_colour, say, topics_here, unknown
from argmap.findings.finding import Finding
from argmap.findings.report import Report
from argmap.findings.show import show_full
from argmap.model.debate import Debate
from argmap.model.ids import ProfileId, TopicId
from argmap.model.profiles import BriefProfile, DebateProfile
from argmap.origin import Origin
from argmap.pipeline.examine import Examined
from argmap.pipeline.jobs import Made
from argmap.pipeline.output import WriteFailed, write_where_told
from argmap.render.layout import Engine, LayoutOptions, find_engine

TopicArgument = Annotated[str, typer.Argument(help="The topic.", autocompletion=topics_here)]
ProfileArgument = Annotated[str, typer.Argument(help="A profile of its briefs.yaml.")]
EngineOption = Annotated[
    Engine | None,
    typer.Option(
        "--engine",
        envvar="ARGMAP_ENGINE",
        help="Which Graphviz lays the maps out; the bundled one where not given.",
        show_default=False,
    ),
]
OutputOption = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        help="Where to; `-` is standard output.",
        show_default=False,
    ),
]


def form_option(verb: str, *, usual: str) -> OptionInfo:
    """The option that asks for a format; the usual one may be left to the file's ending."""
    option: OptionInfo = typer.Option(
        "--format",
        "-f",
        help=f"What to {verb} it as; as FILE's ending says, or {usual}, where not given.",
        show_default=False,
    )
    return option


def choose_debate(
    examined: Examined,
    topic: str,
    *,
    in_spite_of: Collection[str] = (),
    beside: Collection[Origin] = (),
) -> Debate:
    """The debate of one topic, after it was made sure that nothing in its way is wrong.

    Args:
        examined: The project.
        topic: The topic asked for.
        in_spite_of: Codes of errors that aren't in the way of what is going to be made.
        beside: Entries that it isn't made of, so that errors in them aren't in the way either.
    """
    stop_on_errors(examined, topic=topic, in_spite_of=in_spite_of, beside=beside)
    return examined.reading.debates[TopicId(topic)]


def choose_profile(debate: Debate, name: str) -> BriefProfile:
    """The profile of a debate that goes by a name, after it was made sure that there is one."""
    wanted = debate.profiles.get(ProfileId(name))
    if wanted is None:
        unknown("profile", name, tuple(debate.profiles))
    return wanted


def choose_debate_file(debate: Debate, name: str) -> DebateProfile:
    """The same, of a debate file: the other kinds of profile have no speeches."""
    wanted = choose_profile(debate, name)
    if not isinstance(wanted, DebateProfile):
        say(f"`{name}` is no debate file")
        say("  = help: name a profile with `kind: debate`")
        raise typer.Exit(USAGE)
    return wanted


def stop_on_errors(
    examined: Examined,
    *,
    topic: str | None = None,
    in_spite_of: Collection[str] = (),
    beside: Collection[Origin] = (),
) -> None:
    """End, showing the errors, where there are any: nothing is made of what isn't sound.

    Errors in other topics than the one asked for, and in entries beside, are only counted.
    """
    every = report_for(examined, topic).grave()
    near = Report(findings=tuple(f for f in every.findings if not _is_in(f, beside)))
    others = len(examined.report.grave().findings) - len(near.findings)
    errors = near.without(in_spite_of)
    if others:
        say(f"{others} error{'s' * (others > 1)} elsewhere: `argmap check` shows them")
    if errors.findings:
        print(_shown(errors, examined), file=sys.stderr, end="")
        say("nothing was made: mend the errors first")
        raise typer.Exit(FINDINGS)


def _is_in(finding: Finding, entries: Collection[Origin]) -> bool:
    place = finding.at.place
    return isinstance(place, Origin) and any(
        place.file == one.file and place.route[: len(one.route)] == one.route for one in entries
    )


def report_for(examined: Examined, topic: str | None) -> Report:
    """What bears on one topic, or on all of them where none is named."""
    return examined.report if topic is None else examined.report_on(TopicId(topic))


def _shown(report: Report, examined: Examined) -> str:
    return show_full(report, examined.places, colour=in_colour(sys.stderr))


def engine_options(engine: Engine | None) -> LayoutOptions:
    """How maps are laid out: by the engine asked for, else the bundled one, else the machine's."""
    if engine is None and find_engine(Engine.PURE) is None and find_engine(Engine.NATIVE):
        return LayoutOptions(engine=Engine.NATIVE)
    return LayoutOptions(engine=engine or Engine.PURE)


Form = TypeVar("Form", bound=StrEnum)
_ENDINGS = {"gv": "dot", "htm": "html", "mmd": "mermaid", "txt": "text"}
"""Endings that files of a format go by besides its own name."""


def choose_form(asked: Form | None, output: Path | None, *, default: Form) -> Form:
    """The format that was asked for; else the one that the file's ending names."""
    if asked is not None:
        return asked
    ending = "" if output is None else output.suffix.removeprefix(".").lower()
    if not ending:
        return default
    forms = type(default)
    try:
        return forms(_ENDINGS.get(ending, ending))
    except ValueError:
        unknown("format", ending, tuple(forms))


def write_made(made: Made, examined: Examined, *, output: Path | None, binary: bool) -> None:
    """Write what was asked for, or end, showing what was found in making it."""
    data, findings = made
    report = Report.of(findings, places=examined.places)
    if report.findings:
        print(_shown(report, examined), file=sys.stderr, end="")
    if report.status():
        raise typer.Exit(FINDINGS)
    keep_inputs(output, root=examined.reading.root)
    _write(data, output=output, binary=binary)


def keep_inputs(output: Path | None, *, root: Path) -> None:
    """End where what is made would take the place of what it is made from."""
    if output is None or str(output) == "-":
        return
    place = Path(os.path.realpath(output))  # which, unlike `resolve`, bears links that go round
    for folder in ("arguments", "rules", "seeds", "templates"):
        if place.is_relative_to((root / folder).resolve()):
            say(f"`{output}` is among the project's own files, in `{folder}/`")
            say("  = help: name a file elsewhere")
            raise typer.Exit(USAGE)


def _write(data: bytes, *, output: Path | None, binary: bool) -> None:
    """Write bytes to a file, or to standard output where none or `-` is named."""
    if output is None or str(output) == "-":
        if binary and sys.stdout.isatty():
            say("this is no text for a terminal: name a file with `-o FILE`")
            raise typer.Exit(USAGE)
        sys.stdout.buffer.write(data)
        return
    try:
        write_where_told(output, data)
    except WriteFailed as error:
        say(f"{error}")
        raise typer.Exit(USAGE) from None
