"""Telling a cite from a body, and what of it is said aloud."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

from argmap.formats.card_files.card_file import NO_CITE, Cite
from argmap.formats.card_files.paragraphs import Piece, SourceParagraph
from argmap.formats.card_files.style_roles import ParagraphRole, TextRole

_NAME = r"(?:[^\W\d_][\w.'’-]*|&)"
_YEAR = (
    r"(?:['’‘]?\d{2}|(?:19|20)\d{2}|\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?|(?<=\s)\d(?=\W|\Z)"
    r"|[Nn]\.?\s?[Dd]\.?|[Nn]o [Dd]ate)"
)
_SHORT = re.compile(
    rf"\W{{0,2}}(?P<said>[A-ZÀ-Þ][\w.'’-]*(?:,?\s{_NAME}){{0,7}},?\s{_YEAR})(?P<rest>\W.*|)\Z",
    re.DOTALL,
)
"""A cite that begins with what is said aloud: `Lynn 21 (…`, `Smith and Jones ’20 [`."""
_LONG = re.compile(rf"(?P<name>[A-ZÀ-Þ][\w.'’-]*(?:\s{_NAME}){{1,3}}),\s", re.DOTALL)
"""A cite that begins with a full name: `Aaron Hardy, creator of …, 1-1-2020, “Title”, URL`."""
_BEHIND_SHORT = re.compile(r"\s*(?:[,;:.]\s*)?(?:[(\[{<–—/|-]|,|et al)")
_URL = re.compile(r"\b(?:https?://|www\.|doi[:.])\S+", re.IGNORECASE)
_TITLE = re.compile(r"[“\"][^“”\"]{3,}[”\"]")
_DATED = re.compile(r"\b(?:\d{1,2}[-/]\d{1,2}[-/]\d{2,4}|(?:19|20)\d{2}|accessed|DOA)\b", re.I)
_DATE = re.compile(r"\b\d{1,2}[-/]\d{1,2}[-/]\d{2,4}\b|\b(?:19|20)\d{2}\b")
_FIRST_WORDS = re.compile(r"[,;(\[]|(?<=\S) [-–—] ")
_NO_NAMES = frozenset(
    (
        *("in", "on", "by", "since", "during", "the", "from", "between", "before", "after", "as"),
        *(
            "until",
            "over",
            "for",
            "at",
            "about",
            "of",
            "to",
            "a",
            "an",
            "and",
            "but",
            "with",
            "than",
        ),
        *("section", "chapter", "article", "title", "figure", "table", "volume", "page", "part"),
        *("january", "february", "march", "april", "may", "june", "july", "august", "september"),
        *("october", "november", "december", "only", "some", "all", "there", "this", "these"),
        *("is", "are", "was", "were", "no", "not", "will", "that", "if", "when", "we", "it"),
    )
)
"""Words that a sentence with a year may begin with, and no cite does."""
_CUTTER = re.compile(r"\s*//\s*(?P<cutter>[A-Za-z]{2,4})\Z")
_LONGEST = 400
"""How many words a cite may have; some list three authors' whole careers."""
_LONGEST_SPOKEN = 14
"""From here on bold words of a cite are no longer what is said aloud."""


def looks_like_cite(paragraph: SourceParagraph) -> bool:
    """Whether a paragraph's words, whatever their style, are those of a cite."""
    text = paragraph.text.strip()
    if text == NO_CITE:
        return True
    words = text.split()
    if not 1 < len(words) <= _LONGEST or share_underlined(paragraph) > 0.4:
        return False
    return _begins_short(text) or _begins_long(text)


def is_styled_cite(paragraph: SourceParagraph) -> bool:
    """Whether a paragraph's style, or that of its first words, says that it is a cite."""
    if paragraph.role is ParagraphRole.CITE:
        return True
    words = len(paragraph.text.split())
    first = next((piece for piece in paragraph.pieces if piece.text.strip(' [(“"')), None)
    return 0 < words <= _LONGEST and first is not None and first.role is TextRole.CITE


def has_cite_style(paragraph: SourceParagraph) -> bool:
    """Whether some words of a paragraph are in the style of cites."""
    return any(piece.role is TextRole.CITE and piece.text.strip() for piece in paragraph.pieces)


def is_second_line(paragraph: SourceParagraph, *, first: SourceParagraph) -> bool:
    """Whether a paragraph goes on with a cite whose first line is only what is said aloud."""
    text = paragraph.text.strip()
    if paragraph.role is ParagraphRole.CITE:
        return True
    if len(first.text.split()) > 12 or _URL.search(first.text) or share_underlined(paragraph) > 0.3:
        return False
    if len(text.split()) > _LONGEST or any(piece.look.marked for piece in paragraph.pieces):
        return False
    in_brackets = text[:1] in "([{" and text.rstrip(" .").endswith((")", "]", "}"))
    is_found = _URL.search(text) is not None or _TITLE.search(text) is not None
    return in_brackets or (is_found and _DATED.search(text) is not None)


def cite_of(lines: Sequence[SourceParagraph]) -> Cite:
    """Read a cite from the paragraphs that it fills."""
    pieces = [piece for line in lines for piece in (*line.pieces, Piece(" ", line.pieces[0].look))]
    written = " ".join("".join(piece.text for piece in pieces).split())
    closed = _CUTTER.search(written)
    if closed is not None and closed.start() > 0:
        written = written[: closed.start()]
    return Cite(
        written=written,
        spoken=tuple(_in_order(_spoken(written, pieces), written)),
        cutter=closed["cutter"] if closed and closed.start() > 0 else None,
    )


def spoken_at_start(written: str) -> str | None:
    """What a cite begins with, if that is a name and a date."""
    found = _SHORT.match(written)
    return found["said"] if found and _begins_short(written) else None


def share_underlined(paragraph: SourceParagraph) -> float:
    """How much of a paragraph's letters is underlined, addresses left aside."""
    pieces = [piece for piece in paragraph.pieces if piece.role is not TextRole.LINK]
    total = sum(len(piece.text) for piece in pieces)
    marked = (TextRole.UNDERLINE, TextRole.EMPHASIS)
    found = sum(
        len(piece.text)
        for piece in pieces
        if piece.role in marked
        or (piece.look.underlined and piece.role is not TextRole.CITE and not _is_address(piece))
    )
    return found / total if total else 0.0


def _is_address(piece: Piece) -> bool:
    return _URL.match(piece.text.strip()) is not None


def _begins_short(text: str) -> bool:
    found = _SHORT.match(text)
    if found is None or found["said"].split()[0].rstrip(".,").lower() in _NO_NAMES:
        return False
    rest = found["rest"].strip()
    return not rest or _BEHIND_SHORT.match(rest) is not None


def _begins_long(text: str) -> bool:
    found = _LONG.match(text)
    if found is None or found["name"].split()[0].lower() in _NO_NAMES:
        return False
    is_found = _URL.search(text) is not None or _TITLE.search(text) is not None
    return is_found and _DATED.search(text) is not None and len(text.split()) <= 120


def _spoken(written: str, pieces: Iterable[Piece]) -> Iterator[str]:
    """What is said aloud: the words in the style for it, else bold ones, else name and date.

    Something always is: a card in which nothing is said would get another cite when printed.
    """
    known = list(pieces)
    styled = list(_stretches(known, lambda piece: piece.role is TextRole.CITE))
    bold = list(_stretches(known, lambda piece: bool(piece.look.bold)))
    if styled:
        yield from styled
    elif bold and sum(len(words.split()) for words in bold) <= _LONGEST_SPOKEN:
        yield from bold
    elif said := spoken_at_start(written):
        yield said
    else:
        yield from _name_and_date(written)


def _name_and_date(written: str) -> Iterator[str]:
    """The last name and the date of a cite that begins with a full name; else its first words."""
    found, date = _LONG.match(written), _DATE.search(written)
    if found is None or date is None:
        yield " ".join(_FIRST_WORDS.split(written, maxsplit=1)[0].split()[:5]) or written
        return
    yield found["name"].split()[-1]
    yield date[0]


def _stretches(pieces: list[Piece], wanted: Callable[[Piece], bool]) -> Iterator[str]:
    """The words of pieces that are wanted, joined over pieces that are only space."""
    said: list[str] = []
    for is_wanted, group in groupby(pieces, key=lambda p: not p.text.strip() or wanted(p)):
        words = list(group)
        if is_wanted and any(wanted(piece) and piece.text.strip() for piece in words):
            said.append(" ".join("".join(piece.text for piece in words).split()))
    yield from (words for words in said if words)


def _in_order(spoken: Iterable[str], written: str) -> Iterator[str]:
    """Keep the words that stand in the cite behind those before them."""
    done = 0
    for words in spoken:
        at = written.find(words, done)
        if at >= 0:
            done = at + len(words)
            yield words
