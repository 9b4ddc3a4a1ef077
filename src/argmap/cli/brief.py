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
from argmap.cli.options import USAGE, ProjectOption, open_project, say, topics_here, unknown
from argmap.findings.suggest import listed
from argmap.model.ids import ProfileId
from argmap.model.profiles import Edition
from argmap.pipeline.editions import FORMS, compile_edition, make_edition
from argmap.pipeline.examine import examine
from argmap.pipeline.makers import BriefForm


def brief(
    topic: Annotated[str, typer.Argument(help="The topic.", autocompletion=topics_here)],
    profile: Annotated[str, typer.Argument(help="A profile of its briefs.yaml.")],
    *,
    edition: Annotated[
        Edition,
        typer.Option("--edition", "-e", help="What to make of it; the whole file if not given."),
    ] = Edition.FILE,
    form: Annotated[
        BriefForm | None,
        typer.Option(
            "--format",
            "-f",
            help="What to write it as; as FILE's ending says, or the usual, where not given.",
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
      argmap brief secure-communities debate-file -f docx -o file.docx
      argmap brief secure-communities debate-file --edition flow -o flow.xlsx
    """
    form = _possible(choose_form(form, output, default=FORMS[edition][0]), edition)
    examined = examine(open_project(project, topic=topic))
    debate = choose_debate(examined, topic)
    wanted = debate.profiles.get(ProfileId(profile))
    if wanted is None:
        unknown("profile", profile, tuple(debate.profiles))
    made = make_edition(
        examined,
        wanted,
        compile_edition(examined, debate, wanted, edition),
        form=form,
        options=engine_options(engine),
    )
    write_made(made, examined, output=output, binary=form.is_binary)


def _possible(form: BriefForm, edition: Edition) -> BriefForm:
    """The form, after it was made sure that the edition can be written so."""
    if form not in FORMS[edition]:
        forms = listed([str(known) for known in FORMS[edition]], last="or")
        say(f"no {edition} is written as {form}")
        say(f"  = help: choose {forms}")
        raise typer.Exit(USAGE)
    return form
