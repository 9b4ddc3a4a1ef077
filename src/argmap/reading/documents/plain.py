"""Plain text, as it stands, and tables of which each line is a row."""

from __future__ import annotations

import re

from argmap.model.sources import Passage
from argmap.reading.documents.extract import NO_WORDS, Extract, Unreadable, passages, printable

_BLOCK = re.compile(r"\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*")
_LINE = re.compile(r"[^\n]+")
_LONG = 120
"""Lines longer than this weren't broken by hand, so a line's end is a paragraph's end."""


def extract_plain(text: str) -> Extract | Unreadable:
    """Take a text as it is; its paragraphs are its blocks, or its lines where those run long.

    Why two ways: a text that was wrapped by hand separates paragraphs with empty lines, one that
    comes from a web page or a word processor often only ends each paragraph's one line.
    """
    text = printable(text)
    found: list[Passage] = []
    for block in passages(text, _BLOCK):
        lines = passages(text[block.start : block.end], _LINE)
        if any(line.end - line.start > _LONG for line in lines):
            found += [Passage(block.start + line.start, block.start + line.end) for line in lines]
        else:
            found.append(block)
    return Extract(text=text, paragraphs=tuple(found)) if found else NO_WORDS


def extract_table(text: str) -> Extract | Unreadable:
    """Take a table as it is; each line is a paragraph, so that a row is quoted as a whole."""
    text = printable(text)
    found = tuple(passages(text, _LINE))
    return Extract(text=text, paragraphs=found) if found else NO_WORDS
