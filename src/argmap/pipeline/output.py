"""The output folder: the only place that anything is written, and how it stays whole.

Everything is made before anything is written, and each file is written beside its place and
then moved there, so that a build that stops halfway leaves the earlier output as it was.
"""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path, PurePosixPath

from argmap.render.artifact import Artifact

RECORD = ".built.json"
"""What the last build made, so that the next one redoes only what changed."""


class WriteFailed(Exception):
    """A file could not be written, for a reason outside argmap."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What the record keeps of one file."""

    made_from: str
    """The fingerprint of everything that it was made from."""
    digest: str
    """The digest of the file's bytes as they were written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """The output folder of one topic, with the record of its last build."""

    folder: Path
    entries: Mapping[str, Entry]

    def is_fresh(self, path: str, *, made_from: str) -> bool:
        """Whether a file is there, untouched, and was made from just this."""
        entry = self.entries.get(path)
        if entry is None or entry.made_from != made_from:
            return False
        file = self.folder / path
        return file.is_file() and digest_of(file.read_bytes()) == entry.digest

    def stale(self, wanted: Iterable[str]) -> tuple[str, ...]:
        """Files of the last build that nothing makes any more."""
        return tuple(sorted(set(self.entries) - set(wanted)))


def read_output(folder: Path) -> Output:
    """Open a topic's output folder; a record that can't be read counts as none.

    Only files inside the folder are known: a record that came with somebody's project must not
    lead a build to remove anything else.
    """
    try:
        record = json.loads((folder / RECORD).read_text("utf-8"))
        entries = {
            path: Entry(made_from=one[0], digest=one[1])
            for path, one in record.items()
            if _is_inside(path)
        }
    except (OSError, ValueError, AttributeError, LookupError, TypeError):
        entries = {}
    return Output(folder=folder, entries=entries)


def _is_inside(path: str) -> bool:
    steps = PurePosixPath(path)
    return bool(steps.parts) and not steps.is_absolute() and ".." not in steps.parts


def write_output(
    output: Output,
    made: Iterable[tuple[Artifact, str]],
    *,
    stale: Iterable[str] = (),
) -> None:
    """Write artifacts, each with the fingerprint it was made from, and forget what is stale."""
    entries = dict(output.entries)
    for artifact, made_from in made:
        write_file(output.folder / artifact.path, artifact.data)
        entries[artifact.path] = Entry(made_from=made_from, digest=digest_of(artifact.data))
    for path in stale:
        (output.folder / path).unlink(missing_ok=True)
        entries.pop(path, None)
    record = {path: [one.made_from, one.digest] for path, one in sorted(entries.items())}
    write_file(output.folder / RECORD, (json.dumps(record, indent=1) + "\n").encode())


def write_where_told(path: Path, data: bytes) -> None:
    """Write to the path that somebody named, as they mean it: to a link's end, into a device.

    Why not `write_file`: it would put a file in the place of `/dev/null`.

    Raises:
        WriteFailed: The disk is full, the folder may not be written to, or the like.
    """
    with _said_of(path):
        place = path.resolve()
        if place.is_symlink():  # from Python 3.13 on, links that go round resolve to themselves
            raise OSError(errno.ELOOP, "its links go round")
        is_device = place.exists() and not (place.is_file() or place.is_dir())
    if not is_device:
        write_file(place, data)
        return
    with _said_of(path), path.open("wb") as device:
        device.write(data)


def write_file(path: Path, data: bytes) -> None:
    """Put bytes at a path in one step: a reader sees the old file or the new one, never a part.

    Raises:
        WriteFailed: The disk is full, the folder may not be written to, or the like.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    with _said_of(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            beside.write_bytes(data)
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)


@contextmanager
def _said_of(path: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, RuntimeError) as error:
        reason = getattr(error, "strerror", None) or "its links go round"
        raise WriteFailed(f"`{path}` can't be written: {reason.lower()}") from error


def digest_of(data: bytes) -> str:
    """A short digest of bytes."""
    return blake2b(data, digest_size=16).hexdigest()
