"""Two columns of a one-pager's Word file: where the second begins."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from argmap.render.docx.elements import Xml
from argmap.render.docx.page_hand import COLUMN_BREAK, Hand, Together
from argmap.render.docx.page_looks import PageStyle

_TAG = re.compile(r"<[^>]*>")
_LINE = 50
"""About how many characters a line of a column has."""


def in_columns(pieces: Sequence[Together], *, hand: Hand) -> Iterator[Xml]:
    """Set pieces in two columns that are as equal in length as whole pieces can be.

    Why not left to the office program: those that can't part a piece leave it, and all that
    follows, in the first column.
    """
    lengths = [_length(piece) for piece in pieces]
    cut = min(
        range(len(pieces), 0, -1),
        default=0,
        key=lambda at: max(sum(lengths[:at]), sum(lengths[at:])),
    )
    yield from chain.from_iterable(pieces[:cut])
    if pieces[cut:]:
        yield hand.paragraph((COLUMN_BREAK,), style=PageStyle.SECTION_END)
        yield from chain.from_iterable(pieces[cut:])


def _length(piece: Together) -> float:
    """About how many lines a piece takes, each paragraph with the space around it."""
    written = "".join(piece)
    return written.count("</w:p>") + len(_TAG.sub("", written)) / _LINE
