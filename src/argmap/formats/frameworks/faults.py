"""What is wrong in a framework's file, collected while it is read to its end."""

from __future__ import annotations

import re

from argmap.findings.finding import Finding, Pointer
from argmap.findings.located import FileLines
from argmap.findings.suggest import nearest_help
from argmap.origin import Span

SHOWN = 40
"""How many findings are shown of one file; a file in a wrong format has one on each line."""
_FEW = 500
"""Up to how many names are looked through for the one that was meant."""


class Faults:
    """The findings of one file, the first of them kept and the others counted."""

    def __init__(self, text: str, *, file: str) -> None:
        self.findings: list[Finding] = []
        self.unshown = 0
        self._lines = FileLines(text)
        self._file = file

    def add(
        self,
        code: str,
        message: str,
        *,
        at: Span,
        words: str = "",
        help: str | None = None,  # noqa: A002  as in the finding
        first: Span | None = None,
    ) -> None:
        """Keep a finding; `first` is the place of what it repeats."""
        if len(self.findings) == SHOWN:
            self.unshown += 1
            return
        related = () if first is None else (Pointer(place=first, words="first here"),)
        pointer = Pointer(place=at, words=words)
        self.findings.append(
            Finding(code=code, message=message, at=pointer, related=related, help=help)
        )

    def line(self, number: int) -> Span:
        """The words of a line, without the space around them."""
        text = self._lines.line(number)
        start = len(text) - len(text.lstrip())
        return self._span(number, start, max(len(text.rstrip()), start + 1))

    def word(self, number: int, index: int) -> Span:
        """One of the words of a line."""
        found = list(re.finditer(r"\S+", self._lines.line(number)))[index]
        return self._span(number, *found.span())

    def stretch(self, start: int, end: int) -> Span:
        """From one offset of the text to another on the same line."""
        line, column = self._lines.position(start)
        return Span(self._file, line, column, line, column + max(end - start, 1))

    def _span(self, number: int, start: int, end: int) -> Span:
        return Span(self._file, number, start + 1, number, end + 1)


def help_with_name(name: str, names: tuple[str, ...], *, what: str) -> str | None:
    """Say which name was most likely meant, or which numbers there are."""
    if not names:
        return f"the framework has no {what}s"
    if names[0] == "1" and names[-1] == str(len(names)):
        return f"the {what}s are numbered from 1 to {len(names)}"
    return nearest_help(name, names, what=what) if len(names) <= _FEW else None
