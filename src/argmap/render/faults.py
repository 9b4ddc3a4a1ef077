"""What went wrong in a project's template, and on which line."""

from __future__ import annotations

import traceback
from dataclasses import dataclass
from pathlib import Path

from jinja2 import TemplateError, TemplateSyntaxError
from jinja2.exceptions import SecurityError


@dataclass(frozen=True, slots=True)
class Fault:
    """A mistake in a template; plain values, because it crosses from process to process."""

    code: str
    message: str
    template: str = ""
    line: int = 1


def find_fault(error: Exception, *, own: Path) -> Fault:
    """Say what an error means for the author of the templates in a folder."""
    template, line = _place(error, own.resolve())
    if isinstance(error, MemoryError | RecursionError):
        code, message = "template-too-costly", "the template needs more memory than a page may"
    elif isinstance(error, SecurityError):
        code, message = "template-unsafe", f"the template reaches for what it may not: {error}"
    else:
        code, message = "template-error", _message(error)
    return Fault(code, message, template, line)


def _message(error: Exception) -> str:
    kind = "" if isinstance(error, TemplateError) else f"{type(error).__name__}: "
    return f"{kind}{error}".splitlines()[0].strip().rstrip(".") or type(error).__name__


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
