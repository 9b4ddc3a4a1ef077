"""Roles that no style gives: headings and tags that are only bold, cites run on into bodies."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from argmap.formats.card_files.cites import (
    is_styled_cite,
    looks_like_cite,
    share_underlined,
    spoken_at_start,
)
from argmap.formats.card_files.paragraphs import Piece, SourceParagraph
from argmap.formats.card_files.style_roles import HEADINGS, ParagraphRole

_LONGEST_TAG = 60
_LONGEST_HEADING = 15
_FEWEST_BODY = 20
"""How many words must follow a cite in its own paragraph to be a body."""
_TAGGED = (*HEADINGS, ParagraphRole.TAG)
_BRACKETS = {"(": ")", "[": "]", "{": "}"}


def settle_roles(paragraphs: Iterable[SourceParagraph]) -> tuple[SourceParagraph, ...]:
    """Give each paragraph that has words the role that its place and look suggest.

    A paragraph in which a cite or a tag is parted from what follows only by a broken line, or by
    its own closing bracket, becomes two.
    """
    parted = [part for whole in paragraphs for part in _parted(whole) if part.text.strip()]
    has_tags = any(paragraph.role in _TAGGED for paragraph in parted)
    settled: list[SourceParagraph] = []
    is_open = True
    for paragraph, following in pairwise((*parted, None)):
        if paragraph is None:
            break
        role = _role(paragraph, following, is_open=is_open, has_tags=has_tags)
        settled.append(replace(paragraph, role=role))
        if role in _TAGGED:
            is_open = role is not ParagraphRole.TAG
        elif len(settled) > 1 and _is_cite(settled[-2]):
            is_open = True
    return tuple(settled)


def _role(
    paragraph: SourceParagraph,
    following: SourceParagraph | None,
    *,
    is_open: bool,
    has_tags: bool,
) -> ParagraphRole:
    """A paragraph's role; for text that looks like a tag or a heading, that role.

    A tag can only begin where `is_open` says that the one before it, if any, has its card.
    """
    if paragraph.role is not ParagraphRole.TEXT or _is_cite(paragraph) or following is None:
        return paragraph.role
    words = len(paragraph.text.split())
    is_bold = all(piece.look.bold for piece in paragraph.pieces if piece.text.strip())
    if words <= _LONGEST_TAG and _is_cite(following) and is_open:
        if is_bold or (not has_tags and share_underlined(paragraph) < 0.3):
            return ParagraphRole.TAG
    elif not has_tags and is_bold and words <= _LONGEST_HEADING and _stands_out(paragraph):
        return ParagraphRole.BLOCK
    return paragraph.role


def _is_cite(paragraph: SourceParagraph) -> bool:
    if paragraph.role not in (ParagraphRole.TEXT, ParagraphRole.CITE):
        return False
    return is_styled_cite(paragraph) or looks_like_cite(paragraph)


def _stands_out(paragraph: SourceParagraph) -> bool:
    text = paragraph.text.strip()
    return (
        text.isupper()
        or share_underlined(paragraph) > 0.9
        or any((piece.look.size or 0) >= 14 for piece in paragraph.pieces if piece.text.strip())
    )


def _parted(whole: SourceParagraph) -> Iterator[SourceParagraph]:
    """Part a paragraph where a cite or a tag ends and something else begins in it."""
    at = _line_end(whole) or _cite_end(whole)
    if at is None:
        yield whole
        return
    first, rest = _cut(whole, at)
    yield first
    yield from _parted(replace(rest, role=ParagraphRole.TEXT))


def _line_end(whole: SourceParagraph) -> int | None:
    """Where the first line ends, if what it is differs from what follows."""
    at = whole.text.find("\n")
    if at < 0 or not whole.text[:at].strip() or not whole.text[at:].strip():
        return None
    first, rest = _cut(whole, at)
    second = _cut(rest, rest.text.find("\n"))[0] if "\n" in rest.text.strip() else rest
    second = replace(second, role=ParagraphRole.TEXT)
    if whole.role is ParagraphRole.TAG:
        return at if _is_cite(second) else None
    if whole.role is ParagraphRole.TEXT:
        is_tag = len(first.text.split()) <= _LONGEST_TAG and _is_cite(second)
        return at if is_tag or _is_cite(first) else None
    return None


def _cite_end(whole: SourceParagraph) -> int | None:
    """Where the brackets of a cite close in front of a body in the same paragraph."""
    if whole.role is not ParagraphRole.TEXT or spoken_at_start(whole.text.strip()) is None:
        return None
    opening = re.search(r"[(\[{]", whole.text)
    if opening is None or opening.start() > 100:
        return None
    end = _closing(whole.text, opening.start())
    if end is None or len(whole.text[end:].split()) < _FEWEST_BODY:
        return None
    body = _cut(whole, end)[1]
    is_marked = any(piece.look.marked for piece in body.pieces) or share_underlined(body) > 0
    return end if is_marked and not body.text.startswith((",", ";", ".")) else None


def _closing(text: str, opening: int) -> int | None:
    """The offset behind the bracket that closes the one at an offset."""
    waiting: list[str] = []
    for at in range(opening, len(text)):
        if text[at] in _BRACKETS:
            waiting.append(_BRACKETS[text[at]])
        elif waiting and text[at] == waiting[-1]:
            waiting.pop()
            if not waiting:
                return at + 1
    return None


def _cut(whole: SourceParagraph, at: int) -> tuple[SourceParagraph, SourceParagraph]:
    """Two paragraphs in the place of one, cut at an offset of its text."""
    before: list[Piece] = []
    behind: list[Piece] = []
    done = 0
    for piece in whole.pieces:
        split = min(max(at - done, 0), len(piece.text))
        if split:
            before.append(replace(piece, text=piece.text[:split]))
        if split < len(piece.text):
            behind.append(replace(piece, text=piece.text[split:]))
        done += len(piece.text)
    return replace(whole, pieces=tuple(before)), replace(whole, pieces=tuple(behind))
