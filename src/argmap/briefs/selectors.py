"""Selectors: passages as the W3C's Web Annotations name them.

The words with 32 characters on either side, and their position in the source's text in code
points (https://www.w3.org/TR/annotation-model/).
"""

from __future__ import annotations

from typing import Any

from argmap.model.sources import Passage, SourceText

AROUND = 32
"""Characters of context on either side of a quotation."""


def selectors(text: SourceText, passage: Passage) -> list[dict[str, Any]]:
    """Name a passage by its words and by its position."""
    before, after = around(text, passage)
    return as_selectors(
        exact=text.words(passage),
        prefix=before,
        suffix=after,
        start=passage.start,
        end=passage.end,
    )


def around(text: SourceText, passage: Passage) -> tuple[str, str]:
    """Give the characters before a passage and those behind it."""
    before = Passage(max(0, passage.start - AROUND), passage.start)
    after = Passage(passage.end, min(len(text.text), passage.end + AROUND))
    return text.words(before), text.words(after)


def as_selectors(
    *, exact: str, prefix: str, suffix: str, start: int, end: int
) -> list[dict[str, Any]]:
    """Write selectors of what is known of a passage."""
    return [
        {"type": "TextQuoteSelector", "exact": exact, "prefix": prefix, "suffix": suffix},
        {"type": "TextPositionSelector", "start": start, "end": end},
    ]
