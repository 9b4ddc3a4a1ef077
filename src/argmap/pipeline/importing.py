"""Bringing a file of cards into a project: all of it, or nothing."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from argmap.formats.card_files.card_file import Card, CardFile
from argmap.formats.card_files.excerpts import Shelf, slug
from argmap.formats.card_files.project import topic_texts
from argmap.formats.card_files.shelf import with_entries
from argmap.pipeline.output import WriteFailed, write_file
from argmap.reading.file_names import is_reserved
from argmap.reading.project import ARGUMENTS, SEEDS, read_project
from argmap.reading.roles import SOURCES_FILE


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What came into a project."""

    topic: str
    folder: Path
    """The project's folder."""
    files: tuple[str, ...]
    """The new files, by their paths in the project."""
    sources: int
    """How many sources were made of the cards' bodies."""
    reused: tuple[tuple[Card, str], ...]
    """Cards whose body stands in a source that the project had, with the source's id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """Why nothing was brought in, and what helps."""

    reason: str
    help: str


def topic_id(name: str) -> str:
    """The id of a topic that is made of a file with some name."""
    id_ = slug(name) or "cards"
    return f"{id_}-file" if is_reserved(id_) else id_


def import_cards(
    cards: CardFile, *, topic: str, title: str, file: str, folder: Path
) -> Imported | Refused:
    """Add a file of cards to a project, or make a new project of it.

    Everything is written beside its place first and then moved there, so that a project never
    holds a part of a file; what the project has is never overwritten.

    Raises:
        WriteFailed: The disk is full, the folder may not be written to, or the like.
    """
    if not cards.tags:
        return Refused(
            reason=f"`{file}` holds neither a card nor an analytic",
            help="write tags in the style Heading 4, with cites and bodies under them",
        )
    is_new = not (folder / ARGUMENTS).is_dir()
    refused = _refusal(folder, topic, is_new=is_new)
    if refused is not None:
        return refused
    shelf = Shelf() if is_new else _shelf(folder)
    texts = topic_texts(cards, topic=topic, title=title, file=file, shelf=shelf)
    taken = next((path for path in texts.files if (folder / path).exists()), None)
    if taken is not None:
        return Refused(reason=f"`{taken}` is there already", help="choose another `--topic`")
    sources = f"{SEEDS}/{SOURCES_FILE}"
    joint = with_entries(_text(folder / sources), texts.entries) if texts.entries else None
    if texts.entries and joint is None:
        return Refused(
            reason=f"nothing can be added to `{sources}` as it is written",
            help="mend what `argmap check` says of it, and let `sources:` come last in it",
        )
    changed = {} if joint is None else {sources: joint}
    _place(texts.files, changed, folder=folder, topic=topic)
    return Imported(
        topic=topic,
        folder=folder,
        files=tuple(texts.files),
        sources=sum(path.startswith(f"{SEEDS}/") for path in texts.files),
        reused=texts.reused,
    )


def _refusal(folder: Path, topic: str, *, is_new: bool) -> Refused | None:
    if folder.exists() and not folder.is_dir():
        return Refused(reason=f"`{folder}` is a file", help="name a folder with `--into DIR`")
    if is_new and folder.exists() and any(folder.iterdir()):
        return Refused(
            reason=f"`{folder}` holds other files and no project",
            help="name a new folder, or a project's, with `--into DIR`",
        )
    if (folder / ARGUMENTS / topic).exists():
        return Refused(
            reason=f"the topic `{topic}` is there already", help="choose another `--topic`"
        )
    return None


def _shelf(folder: Path) -> Shelf:
    reading = read_project(folder)
    return Shelf(
        sources={str(id_): source for id_, source in reading.sources.items()},
        texts={str(id_): text for id_, text in reading.texts.items()},
    )


def _text(path: Path) -> str | None:
    """A file's text with its own line ends; None where there is no file, empty if unreadable."""
    try:
        return path.read_bytes().decode()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, UnicodeDecodeError):
        return ""


def _place(
    files: Mapping[str, str], changed: Mapping[str, str], *, folder: Path, topic: str
) -> None:
    """Move new files to their places, then change old ones, and let the topic come last."""
    beside = folder / f".import.{os.getpid()}.part"
    moved: list[Path] = []
    try:
        _lay_down(files, beside, folder=folder)
        for path in files:
            if path.startswith(f"{SEEDS}/"):
                _move(beside / path, folder / path, moved)
        for path, text in changed.items():
            write_file(folder / path, text.encode())
        _move(beside / ARGUMENTS / topic, folder / ARGUMENTS / topic, moved)
    except WriteFailed:
        for placed in reversed(moved):
            placed.unlink(missing_ok=True)
        raise
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _lay_down(files: Mapping[str, str], beside: Path, *, folder: Path) -> None:
    """Write files beside their places; where that fails, it is the user's folder that is named."""
    try:
        for path, text in files.items():
            write_file(beside / path, text.encode())
    except WriteFailed as failed:
        reason = str(failed).rpartition(": ")[2]
        raise WriteFailed(f"`{folder}` can't be written to: {reason}") from failed


def _move(source: Path, target: Path, moved: list[Path]) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        source.rename(target)
    except OSError as error:
        reason = (error.strerror or "it is not possible").lower()
        raise WriteFailed(f"`{target}` can't be written: {reason}") from error
    moved.append(target)
