"""Tables: a CSV file, row by row, with the place of every cell."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from argmap.findings.finding import Finding, Pointer
from argmap.findings.located import FileLines
from argmap.origin import FilePlaces, Origin, Route, Span
from argmap.reading.characters import CONTROL, control_help, control_name, decode_text

DELIMITERS = (",", ";", "\t")
"""What may stand between two cells; a spreadsheet takes what its country is used to."""
_SPACE = re.compile(r"[ \t\n]+")
_PACKED = b"PK\x03\x04"
"""How a spreadsheet program's own file begins, and no text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of a table."""

    cells: Mapping[str, str]
    """What stands in it, by the name of the column."""
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table: its rows, as far as they are sound, all of the same columns."""

    columns: tuple[str, ...]
    """The columns' names as they are written, those without a name left out."""
    rows: tuple[Row, ...]
    origin: Origin
    """The line with the names, where one speaks of the table as a whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadTable:
    """A table as it was read, and what is wrong with it."""

    table: Table | None
    """None where it is wrong as a whole."""
    places: FilePlaces
    findings: tuple[Finding, ...]


def read_table(data: bytes, *, file: str) -> ReadTable:
    """Read a table whose first row names its columns.

    Args:
        data: The file's bytes: UTF-8, with commas, semicolons or tabs between the cells.
        file: What findings call it.
    """
    if data.startswith(_PACKED):
        return ReadTable(table=None, places=FilePlaces(""), findings=(_packed(file),))
    characters = decode_text(data)
    garbled = characters.finding(what=f"`{file}`", file=file)
    if garbled is not None:
        places = FilePlaces(characters.text)
        return ReadTable(table=None, places=places, findings=(garbled,))
    work = _Work(Origin(file))
    table = work.table(characters.text)
    places = FilePlaces(characters.text, MappingProxyType(work.values), MappingProxyType(work.keys))
    return ReadTable(table=table, places=places, findings=tuple(work.findings))


def _packed(file: str) -> Finding:
    return Finding(
        code="bad-encoding",
        message=f"`{file}` is a spreadsheet program's own file and not a CSV file",
        at=Pointer(place=Origin(file)),
        help="save it from that program as `CSV UTF-8`",
    )


@dataclass(frozen=True, slots=True)
class _Line:
    """A row before anybody knows what its cells are: their words, and where they stand."""

    cells: tuple[str, ...]
    spans: tuple[Span, ...]
    span: Span
    """The whole row."""


@dataclass
class _Work:
    """A reading in progress: the places of rows, cells and columns, and what was found."""

    origin: Origin
    values: dict[Route, Span] = field(default_factory=dict)
    keys: dict[Route, Span] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    def table(self, text: str) -> Table | None:
        lines, broken = _lines(text, self.origin.file)
        if lines:
            self.values[()] = lines[0].span
        if broken is not None:
            self.findings.append(broken)
            return None
        if len(lines) < 2:
            mend = "name the columns in its first line, and write a row for each page below it"
            self._say("empty-table", "this table has no rows", self.origin, mend)
            return None
        columns = self._columns(lines[0])
        numbered = enumerate(lines[1:], start=1)
        rows = [self._row(line, columns, self.origin / number) for number, line in numbered]
        if any(finding.code == "duplicate-column" for finding in self.findings):
            return None
        return Table(
            columns=tuple(filter(None, columns)),
            rows=tuple(filter(None, rows)),
            origin=self.origin,
        )

    def _columns(self, head: _Line) -> tuple[str, ...]:
        """Take down what the columns are called."""
        for name, span in zip(head.cells, head.spans, strict=True):
            first = self.keys.setdefault((name,), span) if name else span
            if first != span:
                message = f"the table has two columns `{name}`"
                self._say("duplicate-column", message, span, "rename one of them", first=first)
        return head.cells

    def _row(self, line: _Line, columns: tuple[str, ...], origin: Origin) -> Row | None:
        """Take a row down, or say what is wrong with it."""
        self.values[origin.route] = line.span
        if self._is_uneven(line, columns) or self._has_controls(line):
            return None
        cells: dict[str, str] = {}
        for name, cell, span in zip(columns, line.cells, line.spans, strict=True):
            if name:
                cells[name] = cell
                self.values[*origin.route, name] = span
        return Row(cells=MappingProxyType(cells), origin=origin)

    def _is_uneven(self, line: _Line, columns: tuple[str, ...]) -> bool:
        found, wanted = len(line.cells), len(columns)
        if found == wanted:
            return False
        cells, names = _counted(found, "cell"), _counted(wanted, "column")
        mend = (
            "put each cell that has a comma in it in quotation marks"
            if found > wanted
            else "write every cell of the row, also those that stay empty"
        )
        self._say("uneven-row", f"this row has {cells} and the table {names}", line.span, mend)
        return True

    def _has_controls(self, line: _Line) -> bool:
        for cell, span in zip(line.cells, line.spans, strict=True):
            found = CONTROL.search(cell)
            if found is not None:
                message = f"{control_name(found[0])} in a cell"
                self._say("control-character", message, span, control_help(found[0]))
                return True
        return False

    def _say(
        self, code: str, message: str, place: Origin | Span, mend: str, *, first: Span | None = None
    ) -> None:
        related = () if first is None else (Pointer(place=first, words="the first"),)
        at = Pointer(place=place)
        self.findings.append(Finding(code=code, message=message, at=at, related=related, help=mend))


def _lines(text: str, file: str) -> tuple[list[_Line], Finding | None]:
    """Part a text into its rows, the columns' names first; empty rows are none.

    Where quotation marks don't pair nobody knows where the next row begins: it ends there.
    """
    found: list[_Line] = []
    lines = FileLines(text)
    delimiter = _delimiter(text)
    reader = csv.reader(io.StringIO(text), delimiter=delimiter, strict=True)
    while True:
        first = reader.line_num + 1
        try:
            raw = next(reader)
        except StopIteration:
            return found, None
        except csv.Error:
            return found, _unpaired(first, lines, file)
        cells = [_SPACE.sub(" ", cell).strip() for cell in raw]
        if any(cells):
            width = len(found[0].cells) if found else 0
            start, end = lines.starts[first - 1], _end(lines, reader.line_num)
            spans = _cell_spans(text, start, end, delimiter)
            places = tuple(_span(*one, lines, file) for one in spans)
            found.append(_line(cells, places, _span(start, end, lines, file), width=width))


def _delimiter(text: str) -> str:
    """What stands between the cells: whatever parts the first line into most."""
    head = text.lstrip("\n").partition("\n")[0]
    return max(DELIMITERS, key=lambda mark: len(next(csv.reader([head], delimiter=mark), ())))


def _line(cells: list[str], spans: tuple[Span, ...], span: Span, *, width: int) -> _Line:
    """A row without the empty cells that spreadsheets add behind the last column."""
    while len(cells) > width and not cells[-1]:
        cells.pop()
    return _Line(tuple(cells), spans[: len(cells)], span)


def _cell_spans(text: str, start: int, end: int, delimiter: str) -> Iterator[tuple[int, int]]:
    """Where the cells of a row begin and end."""
    cell = re.compile(rf'"(?:[^"]|"")*"|[^{delimiter}\n]*')
    while start <= end:
        found = cell.match(text, start, end)
        stop = start if found is None else found.end()
        yield start, stop
        start = stop + 1


def _end(lines: FileLines, number: int) -> int:
    """Where a line ends, without the sign for its end."""
    return lines.starts[number - 1] + len(lines.line(number))


def _span(start: int, end: int, lines: FileLines, file: str) -> Span:
    return Span(file, *lines.position(start), *lines.position(end))


def _unpaired(number: int, lines: FileLines, file: str) -> Finding:
    start = lines.starts[number - 1]
    return Finding(
        code="unpaired-quotation-mark",
        message="the quotation marks of this row don't pair",
        at=Pointer(place=_span(start, _end(lines, number), lines, file)),
        help='put the whole cell in quotation marks, and write each one inside it twice: `""`',
    )


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'s' * (number != 1)}"
