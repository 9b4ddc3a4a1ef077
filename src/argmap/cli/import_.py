"""`argmap import`: a file of another program, as part of a project."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from argmap.cli.options import USAGE, QuietOption, in_colour, say
from argmap.collecting import uncollected
from argmap.findings.report import Report
from argmap.findings.show import show_concise, show_full
from argmap.formats.card_files.card_file import CardFile
from argmap.formats.card_files.package import LARGEST
from argmap.formats.card_files.project import PROFILE
from argmap.formats.card_files.read import ReadCards, read_card_file
from argmap.model.ids import is_id
from argmap.pipeline.importing import Imported, Refused, import_cards, topic_id
from argmap.pipeline.output import WriteFailed
from argmap.reading.documents.extract import Unreadable
from argmap.reading.file_names import LONGEST_NAME, is_reserved
from argmap.reading.project import find_project

IN_FULL = 12
"""How many findings are shown with their lines; of more, each has one line."""

FileArgument = Annotated[
    Path, typer.Argument(metavar="FILE", help="The Word file, with the ending `.docx`.")
]
TopicOption = Annotated[
    str | None,
    typer.Option(
        "--topic",
        metavar="ID",
        help="The topic's id; made of the file's name where not given.",
        show_default=False,
    ),
]
IntoOption = Annotated[
    Path | None,
    typer.Option(
        "--into",
        metavar="DIR",
        help="A project, or a folder to make one in; the project here, or a new folder with the "
        "topic's name, where not given.",
        show_default=False,
    ),
]


def import_file(
    file: FileArgument,
    *,
    topic: TopicOption = None,
    into: IntoOption = None,
    quiet: QuietOption = False,
) -> None:
    """Bring a debate file from Word into a project.

    Pockets, hats, blocks, tags, cites, underlining, emphasis and highlighting are read, also from
    files that are styled by hand. Each card becomes a claim with its evidence; its body becomes a
    source, unless the project has the document. A profile prints the file again as it was laid
    out. What has no place in it is told with the number of its paragraph. Nothing that the
    project has is overwritten.

    \b
    Examples:
      argmap import "Antitrust Aff.docx"              a topic of the project here
      argmap import aff.docx --topic antitrust        the same, with this id
      argmap import aff.docx --into ~/debate/files    into that project, or a new one there
    """
    read = _read(file)
    id_ = _topic(topic, file)
    folder = into or find_project(Path.cwd()) or Path(id_)
    outcome = _import(read.cards, file, topic=id_, folder=folder)
    if isinstance(outcome, Refused):
        _end(outcome.reason, outcome.help)
    if not quiet:
        _report(read)
        _summary(read.cards, outcome, file)
    for path in outcome.files:
        print(outcome.folder / path)


def _read(file: Path) -> ReadCards:
    try:
        with file.open("rb") as stream:
            data = stream.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        reason = (getattr(error, "strerror", None) or "its name can't be a file's").lower()
        _end(f"`{file}` can't be read: {reason}", "name a Word file")
    if len(data) > LARGEST:
        size = f"{LARGEST // 1_000_000} MB"
        _end(f"`{file}` is larger than {size}", "split it, or take its pictures out")
    with uncollected():
        read = read_card_file(data, file=file.name)
    if isinstance(read, Unreadable):
        _end(f"`{file}` can't be imported: {read.reason}", read.help)
    return read


def _topic(topic: str | None, file: Path) -> str:
    if topic is None:
        return topic_id(file.stem)
    if is_reserved(topic):
        raise typer.BadParameter(
            f"Windows keeps the name `{topic}` for itself: choose another", param_hint="--topic"
        )
    if len(topic) > LONGEST_NAME:
        raise typer.BadParameter(f"use at most {LONGEST_NAME} letters", param_hint="--topic")
    if not is_id(topic):
        raise typer.BadParameter(
            "use lower-case letters, digits and single hyphens", param_hint="--topic"
        )
    return topic


def _import(cards: CardFile, file: Path, *, topic: str, folder: Path) -> Imported | Refused:
    title = " ".join(file.stem.replace("_", " ").split()) or topic
    try:
        with uncollected():
            return import_cards(cards, topic=topic, title=title, file=file.name, folder=folder)
    except WriteFailed as failed:
        _end(str(failed), "name another folder with `--into DIR`")


def _report(read: ReadCards) -> None:
    report = Report.of(read.findings, places=read.places)
    if report.findings:
        show = show_full if len(report.findings) <= IN_FULL else show_concise
        print(show(report, read.places, colour=in_colour(sys.stderr)), file=sys.stderr, end="")


def _summary(cards: CardFile, imported: Imported, file: Path) -> None:
    counts = (
        _count(len(cards.cards), "card"),
        _count(len(cards.analytics), "analytic"),
        _count(imported.sources, "new source"),
    )
    say(f"imported {file.name}: {', '.join(counts)}; {len(cards.left_out)} not taken over")
    for card, source in imported.reused:
        say(
            f"  the source `{source}` has the words of paragraph {card.paragraph}, whose own cite "
            f"was: {card.cite.written}"
        )
    say(f"  argmap brief {imported.topic} {PROFILE} -f docx -o again.docx    prints it again")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _end(message: str, mend: str) -> NoReturn:
    say(message)
    say(f"  = help: {mend}")
    raise typer.Exit(USAGE)
