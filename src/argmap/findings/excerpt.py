"""The user's own lines with marks below them, in a terminal's columns."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from argmap.findings.located import FileLines
from argmap.origin import Span

TAB = 4
SHOWN = 3
"""How many lines of a longer stretch are shown: the first ones and the last."""
_TURNS = frozenset(("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"))
"""The classes of characters that change the order in which a terminal shows others."""
ELLIPSIS = "…"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A line of a file as it is shown, and the marks below it."""

    number: int | None
    """The line's number; None for the gap in a long stretch."""
    text: str = ""
    indent: str = ""
    marks: str = ""


def excerpt(
    lines: FileLines, span: Span, *, words: str = "", mark: str = "^", width: int = 100
) -> tuple[Row, ...]:
    """Show a stretch of a file, marked; nothing where there is no such text."""
    last = min(span.end_line, len(lines.starts))
    if last > span.line and span.end_column == 1:
        last -= 1
    if not 1 <= span.line <= last or not lines.text:
        return ()
    numbers = list(range(span.line, last + 1))
    if len(numbers) > SHOWN:
        numbers[SHOWN - 1 : -1] = []
    rows: list[Row] = []
    for number in numbers:
        if rows and number - (rows[-1].number or 0) > 1:
            rows.append(Row(number=None))
        before, inside, after = _parts(lines.line(number), number, span)
        shown = _clip(_shown(before), _shown(inside), _shown(after), width=width - 3)
        said = words if number == numbers[-1] else ""
        rows.append(_row(number, shown, mark=mark, words=said))
    return tuple(rows)


def _parts(line: str, number: int, span: Span) -> tuple[str, str, str]:
    """A line's text before, inside and after the stretch."""
    indent = len(line) - len(line.lstrip())
    start = span.column - 1 if number == span.line else indent
    end = span.end_column - 1 if number == span.end_line else len(line.rstrip())
    start = min(start, len(line))
    end = max(start, min(end, len(line)))
    return line[:start], line[start:end], line[end:]


def _row(number: int, parts: tuple[str, str, str], *, mark: str, words: str) -> Row:
    before, inside, _ = parts
    marks = mark * max(1, columns(inside))
    return Row(
        number=number,
        text="".join(parts),
        indent=" " * columns(before),
        marks=f"{marks} {words}".rstrip(),
    )


def columns(text: str) -> int:
    """How many of a terminal's columns a text takes."""
    return sum(map(_columns, text))


def _columns(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _shown(text: str) -> str:
    """Text that can't upset a terminal: tabs as spaces, control characters as pictures."""
    return "".join(_picture(character) for character in text.replace("\t", " " * TAB))


def _picture(character: str) -> str:
    if character < " ":
        return chr(0x2400 + ord(character))
    hides = unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp")
    return "\ufffd" if hides or unicodedata.bidirectional(character) in _TURNS else character


def _clip(before: str, inside: str, after: str, *, width: int) -> tuple[str, str, str]:
    """Shorten a long line around its marked part, which is kept as far as it fits."""
    if columns(before) + columns(inside) + columns(after) <= width:
        return before, inside, after
    wanted = max(width // 3, width - columns(inside) - columns(after))
    before = _end_of(before, wanted)
    inside = _start_of(inside, width - columns(before) - bool(after))
    return before, inside, _start_of(after, width - columns(before) - columns(inside))


def _start_of(text: str, width: int) -> str:
    if width < 1:
        return ""
    if columns(text) <= width:
        return text
    kept, used = "", 1
    for character in text:
        used += _columns(character)
        if used > width:
            break
        kept += character
    return kept + ELLIPSIS


def _end_of(text: str, width: int) -> str:
    if columns(text) <= width:
        return text
    return _start_of(text[::-1], width)[::-1]
