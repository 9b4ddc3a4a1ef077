"""`argmap brief`: one brief."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated, assert_never

import typer

from argmap.briefs.document import Brief
from argmap.cli.making import EngineOption, choose_debate, engine_options, write_made
from argmap.cli.options import ProjectOption, open_project, topics_here, unknown
from argmap.model.ids import ProfileId
from argmap.pipeline.examine import examine
from argmap.pipeline.jobs import Made
from argmap.pipeline.makers import make_brief_html, make_brief_pdf
from argmap.pipeline.plan import compile_brief, own_templates
from argmap.render.layout import LayoutOptions


class Form(StrEnum):
    """What a brief is written as."""

    PDF = "pdf"
    HTML = "html"


def brief(
    topic: Annotated[str, typer.Argument(help="The topic.", autocompletion=topics_here)],
    profile: Annotated[str, typer.Argument(help="A profile of its briefs.yaml.")],
    *,
    form: Annotated[Form, typer.Option("--format", "-f", help="What to write it as.")] = Form.PDF,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            help="Where to; `-` is standard output.",
            show_default=False,
        ),
    ] = None,
    engine: EngineOption = None,
    project: ProjectOption = None,
) -> None:
    """Compile one brief.

    \b
    Examples:
      argmap brief secure-communities debate-file -o file.pdf
      argmap brief secure-communities debate-file -f html > file.html
    """
    examined = examine(open_project(project, topic=topic))
    debate = choose_debate(examined, topic)
    wanted = debate.profiles.get(ProfileId(profile))
    if wanted is None:
        unknown("profile", profile, tuple(debate.profiles))
    compiled = compile_brief(examined, debate, wanted)
    made = _made(form, compiled, own_templates(examined.reading.root), engine_options(engine))
    write_made(made, examined, output=output, binary=form is Form.PDF)


def _made(form: Form, compiled: Brief, templates: Path | None, options: LayoutOptions) -> Made:
    match form:
        case Form.PDF:
            return make_brief_pdf(compiled, templates, options)
        case Form.HTML:
            return make_brief_html(compiled, templates, options)
        case _:
            assert_never(form)
