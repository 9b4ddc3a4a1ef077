"""`argmap speech`: what is read in one speech, made of chosen parts of a file."""

from __future__ import annotations

from typing import Annotated, NoReturn

import typer

from argmap.briefs.document import Brief
from argmap.briefs.speech import Part, build_speech, parts_of
from argmap.cli.making import (
    EngineOption,
    OutputOption,
    choose_debate,
    choose_form,
    engine_options,
    write_made,
)
from argmap.cli.options import USAGE, ProjectOption, open_project, say, topics_here, unknown
from argmap.model.formats import Speech, SpeechKind
from argmap.model.ids import ProfileId
from argmap.model.profiles import DebateProfile
from argmap.pipeline.editions import case_names, compile_file, make_edition
from argmap.pipeline.examine import examine
from argmap.pipeline.makers import BriefForm

_FORMS = (BriefForm.DOCX, BriefForm.PDF, BriefForm.HTML)


def speech(
    topic: Annotated[str, typer.Argument(help="The topic.", autocompletion=topics_here)],
    profile: Annotated[str, typer.Argument(help="A profile of its briefs.yaml.")],
    name: Annotated[str, typer.Argument(metavar="SPEECH", help="The speech, such as 1nc.")],
    blocks: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[BLOCK]...",
            help="What to read, in order: ids of blocks, contentions or claims; the side's case "
            "where none is given.",
        ),
    ] = None,
    *,
    form: Annotated[
        BriefForm | None,
        typer.Option(
            "--format",
            "-f",
            help="What to write it as; as FILE's ending says, or docx, where not given.",
            show_default=False,
        ),
    ] = None,
    output: OutputOption = None,
    engine: EngineOption = None,
    project: ProjectOption = None,
) -> None:
    """Make a speech document of chosen blocks.

    It says how long it takes to read, against the time that the speech has.

    \b
    Examples:
      argmap speech secure-communities debate-file ac -o ac.docx
      argmap speech secure-communities debate-file nr at-chilling-effect vs-trust-unmet -o nr.docx
    """
    form = choose_form(form, output, default=BriefForm.DOCX)
    if form not in _FORMS:
        unknown("format", form, _FORMS)
    examined = examine(open_project(project, topic=topic))
    debate = choose_debate(examined, topic)
    wanted = debate.profiles.get(ProfileId(profile))
    if wanted is None:
        unknown("profile", profile, tuple(debate.profiles))
    told = _speech(wanted, name)
    brief = compile_file(examined, debate, wanted)
    names = tuple(blocks or ()) or case_names(examined, debate, wanted, told)
    if not names:
        _refuse(told)
    content = build_speech(
        brief,
        _parts(brief, names, told),
        profile=wanted,
        label=told.label if told else name,
        speech=told,
    )
    made = make_edition(examined, wanted, content, form=form, options=engine_options(engine))
    write_made(made, examined, output=output, binary=form.is_binary)


def _speech(profile: DebateProfile, name: str) -> Speech | None:
    """The speech of the profile's format; any name will do where the profile has no format."""
    if profile.format is None:
        return None
    found = profile.format.speech(name.lower())
    if found is None:
        unknown("speech", name, tuple(known.id for known in profile.format.speeches))
    return found


def _parts(brief: Brief, names: tuple[str, ...], told: Speech | None) -> tuple[Part, ...]:
    known = parts_of(brief, side=told.side if told else None)
    for name in names:
        if name not in known and name in parts_of(brief):
            say(f"`{name}` is the other side's: nobody reads it in this speech")
            raise typer.Exit(USAGE)
        if name not in known:
            unknown("block", name, tuple(known))
    return tuple(known[name] for name in names)


def _refuse(told: Speech | None) -> NoReturn:
    """End, saying why a speech for which no blocks are named has nothing to read."""
    if told is not None and told.kind is SpeechKind.CONSTRUCTIVE and told.side is not None:
        say(f"this profile has no case for the {told.side} side: name the blocks to read")
    else:
        say("name the blocks to read: only a constructive speech reads a side's case by itself")
    raise typer.Exit(USAGE)
