"""Lines of tables: which line of a source is a row's, and whether it holds a number."""

from __future__ import annotations

import csv
import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from argmap.analysis.folding import plain
from argmap.analysis.said_numbers import says_number
from argmap.analysis.words import word_places
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
    folded: str
    """All cells, one below the other: to look through one text is faster than through a million."""
    starts: tuple[int, ...]
    """Where in it each row begins."""

    def naming(self, words: str) -> Iterator[_Row]:
        """Give the rows that have a cell of just these words; else those that have them in one."""
        own = self.by_cell.get(words)
        if own is not None:
            yield from own
            return
        for place in word_places(words, self.folded):
            yield self.rows[bisect_right(self.starts, place) - 1]


def find_line(
    text: SourceText, *, row: str, number: str, language: str, printed_in: str
) -> Passage | None:
    """Find the first line of a table that holds the words of a row and, beside them, a number.

    A line with a cell of just these words comes before all that only have them somewhere: `Lake`
    is not looked for in the line of `Salt Lake` where it has a line itself.

    Args:
        text: The source that has the table, in whatever format.
        row: The words that find the line; capitals and white space don't matter.
        number: What it must hold. Its digits count, however they are set: `1,200` is `1200`, and
            a share may be given without its sign, which tables put over the column.
        language: The source's language.
        printed_in: The number's.
    """
    table = _table(text.text, _delimiter(text))
    named = _folded(row)
    for found in table.naming(named):
        besides = (cell.replace(named, " ", 1) for cell in found.cells if cell != named)
        said = (
            says_number(_bare(cell), _bare(number), language=language, printed_in=printed_in)
            for cell in besides
        )
        if any(said):
            return found.passage
    return None


def find_row(text: SourceText, *, row: str) -> Passage | None:
    """Find the first line of a table that holds the words of a row, whatever else is in it."""
    naming = _table(text.text, _delimiter(text)).naming(_folded(row))
    return next((found.passage for found in naming), None)


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
    lines = ["".join(f"{cell}\n" for cell in row.cells) for row in rows]
    return _Table(
        rows=rows,
        by_cell={cell: tuple(found) for cell, found in by_cell.items()},
        folded="".join(lines),
        starts=tuple(accumulate(map(len, lines), initial=0)),
    )


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


def _bare(number: str) -> str:
    return _SHARE.sub("", number)
