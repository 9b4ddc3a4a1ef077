"""PDF: the text layer, page by page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from argmap.model.sources import Passage
from argmap.reading.documents.extract import NO_WORDS, Extract, Unreadable, passages, printable

PAGES = 5_000
"""How many pages of one document are read."""
_EDGE = 2
"""How many lines at either end of a page may be a head, a foot or a page number."""
SOFT_HYPHEN = "\u00ad"

_LINE = re.compile(r"[^\n]+")
_SENTENCE_END = re.compile(r"[.!?:][\"'”’»)\]]*\d*\Z")


def extract_pdf(data: bytes) -> Extract | Unreadable:
    """Read the text layer; paragraphs are guessed from where lines end early.

    Line ends inside a paragraph stay, and so does the hyphen of a word broken at one: matching
    folds both.
    """
    pages = _pages(data)
    if isinstance(pages, Unreadable):
        return pages
    text, starts = "", []
    for page in _without_running_lines(pages):
        starts.append(len(text))
        text += page + "\n\n"
    if not text.strip():
        return NO_WORDS
    paragraphs = tuple(_paragraphs(text))
    return Extract(text=text, paragraphs=paragraphs, page_starts=tuple(starts))


def _pages(data: bytes) -> list[str] | Unreadable:
    import pypdfium2  # noqa: PLC0415  loaded for PDF only

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower()
        return Unreadable(
            reason="it is locked with a password" if locked else "it is damaged, or no PDF",
            help="put an unlocked copy in its place" if locked else "fetch or print it anew",
        )
    try:
        count = min(len(document), PAGES)
        return [_even(document[number].get_textpage().get_text_range()) for number in range(count)]
    except pypdfium2.PdfiumError:
        return Unreadable(reason="one of its pages is damaged", help="fetch or print it anew")
    finally:
        document.close()


def _without_running_lines(pages: list[str]) -> list[str]:
    """Leave out the heads, feet and page numbers that most pages begin or end with.

    Why: a paragraph that goes on over the page would have them in its midst, and so would a
    quotation from it.
    """
    edges = Counter(shape for page in pages for shape in set(_edge_shapes(page.split("\n"))))
    often = max(3, len(pages) / 3)
    running = {shape for shape, count in edges.items() if count >= often}
    return [_trimmed(page.split("\n"), running) for page in pages]


def _edge_shapes(lines: list[str]) -> Iterator[str]:
    yield from map(_shape, (*lines[:_EDGE], *lines[-_EDGE:]))


def _trimmed(lines: list[str], running: set[str]) -> str:
    first, last = 0, len(lines)
    while first < min(_EDGE, last) and _shape(lines[first]) in running:
        first += 1
    while last > max(first, len(lines) - _EDGE) and _shape(lines[last - 1]) in running:
        last -= 1
    return "\n".join(lines[first:last] or lines).strip("\n")


def _shape(line: str) -> str:
    """A line but for a number at its end: what the heads of two pages have in common."""
    return re.sub(r"^\d+\b|\b\d+$", "#", line.strip())


def _even(page: str) -> str:
    """A page's lines, without stray white space and with one sign for a word broken at an end."""
    page = page.replace("\r\n", "\n").replace("\r", "\n")
    page = page.replace("\ufffe", SOFT_HYPHEN).replace("\x02", SOFT_HYPHEN)
    return "\n".join(line.rstrip() for line in printable(page).split("\n")).strip("\n")


def _paragraphs(text: str) -> Iterator[Passage]:
    """Group lines: a paragraph ends at an empty line, or where a line ends early.

    A page's last paragraph goes on over the page's end where its sentence does.
    """
    lines = passages(text, _LINE)
    if not lines:
        return
    full = sorted(line.end - line.start for line in lines)[3 * len(lines) // 4]
    start = lines[0].start
    for line, following in pairwise(lines):
        if _ends(text, line, following, full=full):
            yield Passage(start, line.end)
            start = following.start
    yield Passage(start, lines[-1].end)


def _ends(text: str, line: Passage, following: Passage, *, full: int) -> bool:
    words, next_words = text[line.start : line.end], text[following.start : following.end]
    if "\n\n" in text[line.end : following.start]:
        return bool(_SENTENCE_END.search(words)) or not next_words[:1].islower()
    if _SENTENCE_END.search(words):
        return len(words) < 0.85 * full
    return len(words) < 0.6 * full and not next_words[:1].islower()
