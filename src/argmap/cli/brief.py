"""`argmap brief`: one brief."""

from __future__ import annotations

from typing import Annotated

import typer

from argmap.cli.making import (
    EngineOption,
    OutputOption,
    choose_debate,
    choose_form,
    engine_options,
    write_made,
)
from argmap.cli.options import ProjectOption, open_project, topics_here, unknown
from argmap.model.ids import ProfileId
from argmap.pipeline.examine import examine
from argmap.pipeline.makers import BriefForm, make_brief
from argmap.pipeline.plan import compile_brief
from argmap.pipeline.rehearse import own_templates


def brief(
    topic: Annotated[str, typer.Argument(help="The topic.", autocompletion=topics_here)],
    profile: Annotated[str, typer.Argument(help="A profile of its briefs.yaml.")],
    *,
    form: Annotated[
        BriefForm | None,
        typer.Option(
            "--format",
            "-f",
            help="What to write it as; as FILE's ending says, or pdf, where not given.",
            show_default=False,
        ),
    ] = None,
    output: OutputOption = None,
    engine: EngineOption = None,
    project: ProjectOption = None,
) -> None:
    """Compile one brief.

    \b
    Examples:
      argmap brief secure-communities debate-file -o file.pdf
      argmap brief secure-communities debate-file -f html > file.html
    """
    form = choose_form(form, output, default=BriefForm.PDF)
    examined = examine(open_project(project, topic=topic))
    debate = choose_debate(examined, topic)
    wanted = debate.profiles.get(ProfileId(profile))
    if wanted is None:
        unknown("profile", profile, tuple(debate.profiles))
    made = make_brief(
        compile_brief(examined, debate, wanted),
        form=form,
        templates=own_templates(examined.reading.root),
        options=engine_options(engine),
        at=wanted.origin,
    )
    write_made(made, examined, output=output, binary=form is BriefForm.PDF)
