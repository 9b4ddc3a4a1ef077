"""Quoting: the stretches of a source that stand inside quotation marks.

There the document gives the words of somebody else, who is owed the name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from argmap.analysis.words import count_words
from argmap.model.sources import Passage, SourceText

_CLOSING = {
    "“": re.compile("”"),
    "„": re.compile("[“”]"),
    "«": re.compile("»"),
    "「": re.compile("」"),
    "『": re.compile("』"),
}
_OPENING = re.compile(f"[{''.join(_CLOSING)}]")
_STRAIGHT = re.compile(r'"')
_SINGLE = re.compile(r"(?<!\w)‘(?P<said>[^‘]*?)’(?!\w)")
STATEMENT = 4
"""Fewer words in quotation marks are a term or a doubt, not somebody's statement."""


def quoted_stretches(text: SourceText, *, fewest: int = STATEMENT) -> tuple[Passage, ...]:
    """Find the stretches in quotation marks, as a rule those that can be somebody's statement.

    Args:
        text: Where to look.
        fewest: The words that a stretch has at least.
    """
    find = _double if _has_double(text.text) else _single
    return tuple(
        stretch
        for paragraph in text.paragraphs
        for stretch in find(text.text, paragraph)
        if count_words(text.words(stretch)) >= fewest
    )


def _has_double(text: str) -> bool:
    return '"' in text or _OPENING.search(text) is not None


def _double(text: str, paragraph: Passage) -> Iterator[Passage]:
    yield from _paired(text, paragraph)
    yield from _straight(text, paragraph)


def _paired(text: str, paragraph: Passage) -> Iterator[Passage]:
    """Stretches between marks that open and close; one that never closes runs on."""
    at = paragraph.start
    while (opening := _OPENING.search(text, at, paragraph.end)) is not None:
        closing = _CLOSING[opening[0]].search(text, opening.end(), paragraph.end)
        at = paragraph.end if closing is None else closing.end()
        yield Passage(opening.start(), at)


def _straight(text: str, paragraph: Passage) -> Iterator[Passage]:
    """Stretches between straight marks, which open and close by turns."""
    marks = [match.start() for match in _STRAIGHT.finditer(text, paragraph.start, paragraph.end)]
    for opening, closing in zip(marks[::2], marks[1::2], strict=False):
        yield Passage(opening, closing + 1)
    if len(marks) % 2 and not text[paragraph.start : marks[-1]].strip():
        yield Passage(marks[-1], paragraph.end)  # a speech that goes on in the next paragraph


def _single(text: str, paragraph: Passage) -> Iterator[Passage]:
    """Stretches in single marks, in a text that has no others; an apostrophe may end one early."""
    for match in _SINGLE.finditer(text, paragraph.start, paragraph.end):
        yield Passage(*match.span())
