"""Where a passage stands in its source's file, for findings that show it."""

from __future__ import annotations

from argmap.model.sources import Passage, SourceText
from argmap.origin import Span


def span(text: SourceText, passage: Passage) -> Span:
    """The lines and columns of a passage."""
    last = max(passage.start, passage.end - 1)
    return Span(
        text.file,
        text.line(passage.start),
        text.column(passage.start),
        text.line(last),
        text.column(last) + 1,
    )
