"""What went wrong in a project's template, and on which line."""

from __future__ import annotations

import re
import traceback
from dataclasses import dataclass, fields
from pathlib import Path

from jinja2 import TemplateError, TemplateSyntaxError, UndefinedError
from jinja2.exceptions import SecurityError

from argmap.findings.suggest import nearest_help
from argmap.render import contexts

_UNKNOWN = re.compile(
    rf"'{re.escape(contexts.__name__)}\.(?P<kind>\w+) object' has no attribute '(?P<name>\w+)'"
)
"""What Jinja says of a name that a context doesn't declare."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A mistake in a template; plain values, because it crosses from process to process."""

    code: str
    message: str
    template: str = ""
    line: int = 1
    help: str = ""
    """The mend, where this mistake has one of its own."""


def find_fault(error: Exception, *, own: Path) -> Fault:
    """Say what an error means for the author of the templates in a folder."""
    template, line = _place(error, own.resolve())
    if isinstance(error, MemoryError | RecursionError):
        message = "the template needs more memory than a page may"
        return Fault("template-too-costly", message, template, line)
    if isinstance(error, SecurityError):
        message = f"the template reaches for what it may not: {_first_line(error)}"
        return Fault("template-unsafe", message, template, line)
    unknown = _UNKNOWN.search(str(error)) if isinstance(error, UndefinedError) else None
    if unknown is not None:
        return _unknown_name(unknown["kind"], unknown["name"], template, line)
    kind = "" if isinstance(error, TemplateError) else f"{type(error).__name__}: "
    return Fault("template-error", f"{kind}{_first_line(error)}", template, line)


def _unknown_name(kind: str, name: str, template: str, line: int) -> Fault:
    """Say which of the declared names was most likely meant."""
    known = [field.name for field in fields(getattr(contexts, kind))]
    owner = kind.removesuffix("Context").lower()
    return Fault(
        "template-error",
        f"`{name}` is not among the names of a template's {owner}",
        template,
        line,
        nearest_help(name, known, what="name") or "",
    )


def _first_line(error: Exception) -> str:
    lines = str(error).splitlines() or [type(error).__name__]
    return lines[0].strip().rstrip(".")


def _place(error: Exception, own: Path) -> tuple[str, int]:
    """Find the innermost line of the project's own templates that the error came through."""
    if isinstance(error, TemplateSyntaxError) and error.filename:
        path = Path(error.filename)
        if path.is_relative_to(own):
            return path.relative_to(own).as_posix(), error.lineno
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        path = Path(frame.filename)
        if path.is_relative_to(own):
            return path.relative_to(own).as_posix(), frame.lineno or 1
    return "", 1
