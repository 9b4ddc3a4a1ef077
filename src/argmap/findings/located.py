"""Where findings point, in lines and columns, and the text that stands there."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property

from argmap.findings.finding import Pointer
from argmap.origin import Places, Span


@dataclass(frozen=True)
class FileLines:
    """A file's text, by line."""

    text: str

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """The offset at which each line begins."""
        return (0, *(match.end() for match in re.finditer("\n", self.text)))

    def line(self, number: int) -> str:
        """The text of a line, numbered from 1, without its end; empty where there is none."""
        if not 1 <= number <= len(self.starts):
            return ""
        end = self.starts[number] - 1 if number < len(self.starts) else len(self.text)
        return self.text[self.starts[number - 1] : end]

    def offset(self, line: int, column: int) -> int:
        """The offset of a place in the text, held inside it."""
        start = self.starts[min(max(line, 1), len(self.starts)) - 1]
        return min(start + column - 1, len(self.text))

    def position(self, offset: int) -> tuple[int, int]:
        """The line and column of an offset, both from 1."""
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1


@dataclass(frozen=True)
class Locator:
    """Finds where pointers point; holds each file's lines once they were asked for."""

    places: Places
    _lines: dict[str, FileLines] = field(default_factory=dict)

    def lines(self, file: str) -> FileLines:
        """The lines of a file; of an empty one where there is no text to show."""
        if file not in self._lines:
            self._lines[file] = FileLines(self.places.text(file) or "")
        return self._lines[file]

    def span(self, pointer: Pointer) -> Span:
        """Find the stretch that a pointer means: its part, where it names one that is there."""
        whole = self.places.span(pointer.place)
        if pointer.part is None:
            return whole
        return self._part(whole, pointer.part) or whole

    def offsets(self, span: Span) -> tuple[int, int]:
        """The stretch in code points from the top of the file's text."""
        lines = self.lines(span.file)
        return (
            lines.offset(span.line, span.column),
            lines.offset(span.end_line, span.end_column),
        )

    def _part(self, whole: Span, part: str) -> Span | None:
        """Find words in a value that the author may have broken over lines."""
        words = part.split()
        start, end = self.offsets(whole)
        lines = self.lines(whole.file)
        pattern = re.compile(r"\s+".join(map(re.escape, words)))
        found = pattern.search(lines.text, start, end) if words else None
        if found is None:
            return None
        return Span(whole.file, *lines.position(found.start()), *lines.position(found.end()))
