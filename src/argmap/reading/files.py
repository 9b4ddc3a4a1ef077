"""Reading a project's files, so that no file can lead out of it, or never end."""

from __future__ import annotations

import errno
import posixpath
import stat
from dataclasses import dataclass
from pathlib import Path

from argmap.findings.finding import Finding, Pointer
from argmap.findings.suggest import nearest_help
from argmap.origin import Origin

YAML_LIMIT = 8_000_000
"""How many bytes a YAML file may have; 30,000 claims need them."""
SOURCE_LIMIT = 100_000_000
"""How many bytes a source may have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """A project's folder: the only thing that reads disk."""

    root: Path

    def read(self, file: str, *, limit: int, at: Origin) -> bytes | Finding:
        """Read a file of the project, or say why it can't be read."""
        if posixpath.normpath(file).startswith(("/", "..")):
            return _outside(file, at)
        path = self.root / file
        try:
            if self._leads_out(path):
                return _outside(file, at)
            found = path.stat()
            if not stat.S_ISREG(found.st_mode):
                return _unreadable(file, at, "it is not a file")
            if found.st_size > limit:
                return _too_large(file, at, limit)
            with path.open("rb") as stream:
                data = stream.read(limit + 1)
        except (OSError, RuntimeError, ValueError) as error:
            return self._refusal(file, error, at)
        return data if len(data) <= limit else _too_large(file, at, limit)

    def link_fault(self, file: str) -> Finding | None:
        """What is wrong with where a link leads; nothing, if that is in the project."""
        try:
            return _outside(file, Origin(file)) if self._leads_out(self.root / file) else None
        except (OSError, RuntimeError, ValueError) as error:
            return self._refusal(file, error, Origin(file))

    def _leads_out(self, path: Path) -> bool:
        return not path.resolve(strict=True).is_relative_to(self.root.resolve(strict=True))

    def files(self, folder: str) -> tuple[str, ...]:
        """The names of what stands in a folder, hidden files excepted, in alphabetical order."""
        try:
            names = [path.name for path in (self.root / folder).iterdir()]
        except OSError:
            return ()
        return tuple(sorted(name for name in names if not name.startswith(".")))

    def is_folder(self, path: str) -> bool:
        """Whether a path leads to a folder."""
        return (self.root / path).is_dir()

    def _refusal(self, file: str, error: Exception, at: Origin) -> Finding:
        number = getattr(error, "errno", None)
        if number == errno.ELOOP or isinstance(error, RuntimeError):
            return _finding("link-loop", f"`{file}` is a link that leads back to itself", at)
        if number in (errno.ENOENT, errno.ENOTDIR):
            return self._missing(file, at)
        reason = getattr(error, "strerror", None) or "the name is not one a file can have"
        return _unreadable(file, at, reason.lower())

    def _missing(self, file: str, at: Origin) -> Finding:
        if file == at.file:
            return _unreadable(file, at, "it is a link that leads nowhere")
        folder, name = posixpath.split(file)
        near = nearest_help(name, self.files(folder), what="file")
        if file.startswith("seeds/seeds/"):
            near = f"leave the folder out: `{file.removeprefix('seeds/seeds/')}`"
        mend = near or "put the file there, or correct its name"
        return _finding("source-missing", f"there is no file `{file}`", at, mend)


def _outside(file: str, at: Origin) -> Finding:
    mend = "put the file into the project's folder"
    return _finding("outside-project", f"`{file}` is outside the project", at, mend)


def _too_large(file: str, at: Origin, limit: int) -> Finding:
    message = f"`{file}` is larger than {limit // 1_000_000} MB"
    return _finding("too-large", message, at, "split it into several files")


def _unreadable(file: str, at: Origin, reason: str) -> Finding:
    mend = "check that it is a file and that you may read it"
    return _finding("file-unreadable", f"`{file}` can't be read: {reason}", at, mend)


def _finding(code: str, message: str, at: Origin, mend: str | None = None) -> Finding:
    mend = mend or "replace the link with the file it was meant to lead to"
    return Finding(code=code, message=message, at=Pointer(place=at), help=mend)
