"""Markdown: the words without their markup, on the lines where they stand in the file."""

from __future__ import annotations

from collections.abc import Iterator

from argmap.model.sources import Passage
from argmap.reading.documents.extract import NO_WORDS, Extract, Unreadable, printable


def extract_markdown(text: str) -> Extract | Unreadable:
    """Read what a page made of the Markdown would say, line for line.

    Emphasis marks, link targets and heading signs are gone, so that a quotation need not repeat
    them, and every word keeps its line number.
    """
    result, paragraphs = "", []
    for line, words in _blocks(printable(text)):
        gap = line - result.count("\n")
        result += "\n" * gap if gap > 0 else "\n" * bool(result)
        paragraphs.append(Passage(len(result), len(result) + len(words)))
        result += words
    return Extract(text=result, paragraphs=tuple(paragraphs)) if paragraphs else NO_WORDS


def _blocks(text: str) -> Iterator[tuple[int, str]]:
    """Each block's first line, from 0, and its words."""
    from markdown_it import MarkdownIt  # noqa: PLC0415  heavy, and few projects need it

    for token in MarkdownIt("commonmark").enable("table").parse(text):
        line = token.map[0] if token.map else 0
        if token.type == "inline":
            words = "".join(_words(child.type, child.content) for child in token.children or ())
        elif token.type == "fence":
            line, words = line + 1, token.content
        elif token.type == "code_block":
            words = token.content
        else:
            continue
        if words.strip():
            yield line, words.rstrip()


def _words(kind: str, content: str) -> str:
    if kind in ("softbreak", "hardbreak"):
        return "\n"
    return content if kind in ("text", "code_inline", "image", "text_special") else ""
