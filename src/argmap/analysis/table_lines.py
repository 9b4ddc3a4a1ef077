"""Lines of tables: which line of a source is a row's, and whether it holds a number."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from argmap.analysis.folding import plain
from argmap.analysis.said_numbers import says_number
from argmap.analysis.words import has_word
from argmap.model.sources import Passage, SourceText

_LINE = re.compile(r"\S.*\S|\S")
_COLUMNS = re.compile(r"\t|\||\s{2,}")
"""What divides the columns of a table in a document."""
_DELIMITERS = {".csv": ",;\t", ".tsv": "\t"}
_SHARE = re.compile(r"\s?[%٪]")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    passage: Passage
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Table:
    rows: tuple[_Row, ...]
    by_cell: Mapping[str, tuple[_Row, ...]]
    """The rows that have a cell of just these words."""


def find_line(text: SourceText, *, row: str, number: str, language: str) -> Passage | None:
    """Find the first line of a table that holds the words of a row and, beside them, a number.

    A line with a cell of just these words comes before all that only have them somewhere: `Lake`
    is not looked for in the line of `Salt Lake` where it has a line itself.

    Args:
        text: The source that has the table, in whatever format.
        row: The words that find the line; capitals and white space don't matter.
        number: What it must hold. Its digits count, however they are set: `1,200` is `1200`, and
            a share may be given without its sign, which tables put over the column.
        language: The source's language.
    """
    table = _table(text.text, _delimiter(text))
    named = _folded(row)
    rows = table.by_cell.get(named) or tuple(r for r in table.rows if _names(r, named))
    found = (r for r in rows if _holds(r, number, besides=named, language=language))
    return next((r.passage for r in found), None)


def _delimiter(text: SourceText) -> str | None:
    """What stands between the cells of a table's file; None where the file is a document."""
    ending = text.file[text.file.rfind(".") :].lower()
    head = text.text.partition("\n")[0]
    return max(_DELIMITERS.get(ending, ""), key=head.count, default=None)


@lru_cache(maxsize=16)
def _table(text: str, delimiter: str | None) -> _Table:
    """Read a source's lines, once for all the rows that are looked for in it."""
    rows = tuple(_rows(text, delimiter))
    by_cell: defaultdict[str, list[_Row]] = defaultdict(list)
    for row in rows:
        for cell in dict.fromkeys(row.cells):
            by_cell[cell].append(row)
    return _Table(rows=rows, by_cell={cell: tuple(found) for cell, found in by_cell.items()})


def _rows(text: str, delimiter: str | None) -> Iterator[_Row]:
    for found in _LINE.finditer(text):
        line = found[0]
        cells = (
            _COLUMNS.split(line)
            if delimiter is None
            else next(csv.reader([line], delimiter=delimiter), [])
        )
        yield _Row(passage=Passage(*found.span()), cells=tuple(map(_folded, cells)))


def _folded(words: str) -> str:
    return plain(words).casefold()


def _names(row: _Row, words: str) -> bool:
    return any(has_word(words, cell) for cell in row.cells)


def _holds(row: _Row, number: str, *, besides: str, language: str) -> bool:
    """Whether a number stands in a row, and not only in the words that found it."""
    return any(
        says_number(_bare(cell.replace(besides, " ", 1)), _bare(number), language=language)
        for cell in row.cells
        if cell != besides
    )


def _bare(number: str) -> str:
    return _SHARE.sub("", number)
