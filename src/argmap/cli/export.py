"""`argmap export`: a topic in a format of other programs."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated

import typer

from argmap.cli.making import OutputOption, choose_debate, write_made
from argmap.cli.options import ProjectOption, QuietOption, open_project, say, topics_here
from argmap.formats.frameworks.exchange import Format, format_of_ending, write_framework
from argmap.formats.frameworks.of_debate import Exported, export_debate
from argmap.model.ids import TopicId
from argmap.pipeline.examine import examine


class Target(StrEnum):
    """What a topic is exported as."""

    AF = "af"
    """An abstract framework, for argument solvers."""


TargetArgument = Annotated[
    Target, typer.Argument(metavar="FORMAT", help="What as: `af`, for an abstract framework.")
]
FormOption = Annotated[
    Format | None,
    typer.Option(
        "--format",
        "-f",
        help="How to write it; as FILE's ending says, or i23, where not given.",
        show_default=False,
    ),
]


def export(
    target: TargetArgument,
    topic: Annotated[str, typer.Argument(help="The topic.", autocompletion=topics_here)],
    *,
    form: FormOption = None,
    output: OutputOption = None,
    project: ProjectOption = None,
    quiet: QuietOption = False,
) -> None:
    """Write a topic for another program.

    `af` flattens a debate for the solvers of abstract argumentation: an attack graph (i23, which
    begins with `p af`, APX or TGF) or assumptions (`aba`). The claims come first, and each is in
    the grounded extension if it stands. A legend says what each argument is; what is lost, and
    where the result says something else than the debate, is said on standard error.

    \b
    Examples:
      argmap export af secure-communities > debate.af
      argmap export af secure-communities -o debate.apx
      argmap export af secure-communities | argmap solve - --semantics preferred
    """
    examined = examine(open_project(project, topic=topic))
    choose_debate(examined, topic)
    form = form or format_of_ending(str(output)) or Format.I23
    assessment = examined.assessments[TopicId(topic)]
    exported = export_debate(assessment, form)
    notes = tuple(_notes(exported, topic, claims=len(assessment.graph.claims)))
    written = write_framework(exported.framework, form, notes=notes)
    write_made((written.encode(), ()), examined, output=output, binary=False)
    for remark in () if quiet else exported.remarks:
        say(f"export: {remark}")


def _notes(exported: Exported, topic: str, *, claims: int) -> Iterator[str]:
    yield f"the topic {topic}: 1 to {claims} are its claims, which are in if they stand"
    yield from exported.remarks
