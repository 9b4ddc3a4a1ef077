"""`argmap speech`: what is read in one speech, made of chosen parts of a file."""

from __future__ import annotations

from typing import Annotated, NoReturn

import typer

from argmap.briefs.document import Brief
from argmap.briefs.speech import Part, build_speech, parts_of
from argmap.cli.making import (
    EngineOption,
    OutputOption,
    ProfileArgument,
    TopicArgument,
    choose_debate,
    choose_debate_file,
    choose_form,
    engine_options,
    form_option,
    write_made,
)
from argmap.cli.options import USAGE, ProjectOption, open_project, say, unknown
from argmap.model.formats import Speech, SpeechKind
from argmap.model.profiles import DebateProfile
from argmap.pipeline.editions import editions_of, make_edition
from argmap.pipeline.examine import examine
from argmap.pipeline.makers import BriefForm

SpeechArgument = Annotated[str, typer.Argument(metavar="SPEECH", help="The speech, such as 1nc.")]
BlocksArgument = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[BLOCK]...",
        help="What to read, in order: ids of blocks, contentions or claims; the side's case "
        "where none is given.",
    ),
]
FormOption = Annotated[BriefForm | None, form_option("write", usual="docx")]
_FORMS = (BriefForm.DOCX, BriefForm.PDF, BriefForm.HTML)


def speech(
    topic: TopicArgument,
    profile: ProfileArgument,
    name: SpeechArgument,
    blocks: BlocksArgument = None,
    *,
    form: FormOption = None,
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
    wanted = choose_debate_file(debate, profile)
    told = _speech(wanted, name)
    editions = editions_of(examined, debate, wanted)
    names = tuple(blocks or ()) or editions.read_in(told)
    if not names:
        _refuse(told)
    content = build_speech(
        editions.file,
        _parts(editions.file, names, told),
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
