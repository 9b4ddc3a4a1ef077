"""From the paragraphs of a file to its headings, tags and cards."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise

from argmap.formats.card_files.card_file import NO_CITE, NO_TAG, Card, CardFile, Cite, Part, Tag
from argmap.formats.card_files.cites import (
    cite_of,
    has_cite_style,
    is_second_line,
    is_styled_cite,
    looks_like_cite,
    share_underlined,
)
from argmap.formats.card_files.layers import Custom, body_of, custom_of
from argmap.formats.card_files.paragraphs import Reading, SourceParagraph
from argmap.formats.card_files.style_roles import HEADINGS, ParagraphRole
from argmap.formats.card_files.unstyled import settle_roles

_COUNTED = re.compile(r"(?P<number>(?:\S+\. )?)Card (?P<count>\d{1,3}): (?P<claim>.+)")
_REMARK = 60
"""Up to how many words before a cite are a remark on the card and no body without a cite."""
_BODY = 40
"""From how many words on a paragraph under a tag is a body, though it has no layers."""


def sort_cards(reading: Reading) -> CardFile:
    """Sort paragraphs into parts: each word goes to a heading, a tag, a cite or a body."""
    paragraphs = settle_roles(reading.paragraphs)
    sorter = _Sorter(custom_of(piece for one in paragraphs for piece in one.pieces))
    for paragraph in paragraphs:
        sorter.take(paragraph)
    return CardFile(
        parts=tuple(sorter.finished()),
        left_out=tuple(reading.left_out),
        paragraphs=tuple(one.text for one in reading.paragraphs),
    )


@dataclass(slots=True)
class _Part:
    headings: dict[ParagraphRole, str] = field(default_factory=dict)
    tags: list[Tag] = field(default_factory=list)

    def part(self) -> Part:
        pocket, hat, block = (self.headings.get(role) for role in HEADINGS)
        return Part(pocket=pocket, hat=hat, block=block, tags=tuple(self.tags))


class _Sorter:
    """Collects what stands under a tag until the next one, and then makes cards of it."""

    def __init__(self, custom: Custom) -> None:
        self._custom = custom
        self._parts = [_Part()]
        self._tag: SourceParagraph | None = None
        self._below: list[SourceParagraph] = []

    def take(self, paragraph: SourceParagraph) -> None:
        if not paragraph.text.strip():
            return
        if paragraph.role in HEADINGS:
            self._close()
            self._head(paragraph)
        elif paragraph.role in (ParagraphRole.TAG, ParagraphRole.ANALYTIC):
            self._close()
            self._tag = paragraph
        else:
            self._below.append(paragraph)

    def finished(self) -> Iterator[Part]:
        self._close()
        for part in self._parts:
            if part.headings or part.tags:
                yield part.part()

    def _head(self, paragraph: SourceParagraph) -> None:
        level = HEADINGS.index(paragraph.role)
        part = self._parts[-1]
        if part.tags or any(role in part.headings for role in HEADINGS[level:]):
            self._parts.append(_Part())
        self._parts[-1].headings[paragraph.role] = _line(paragraph)

    def _close(self) -> None:
        tags = self._parts[-1].tags
        for tag in _tags(self._tag, self._below, self._custom):
            if tags and tag.cards and _is_further(tag, tags[-1]):
                tags[-1] = replace(tags[-1], cards=(*tags[-1].cards, *tag.cards))
            else:
                tags.append(tag)
        self._tag, self._below = None, []


def _is_further(tag: Tag, before: Tag) -> bool:
    """Whether a tag only counts the cards of the one before it, as argmap writes it."""
    found = _COUNTED.match(tag.text)
    return (
        found is not None
        and int(found["count"]) == len(before.cards) + 1
        and before.text.startswith(found["number"])
        and before.text.endswith(found["claim"])
    )


def _tags(
    tag: SourceParagraph | None, below: list[SourceParagraph], custom: Custom
) -> Iterator[Tag]:
    """Make a tag with its cards, and analytics of the remarks between them."""
    starts = list(_starts(below))
    first = starts[0] if starts else len(below)
    fewest = _REMARK if starts else _BODY
    cards = list(_lead_card(below[:first], tag, custom, fewest=fewest))
    remarks = [one for one in below[:first] if not cards or one.role is ParagraphRole.UNDERTAG]
    if tag is None and remarks and starts:
        yield from map(_analytic, remarks)
        remarks = []
    for start, end in pairwise((*starts, len(below))):
        card = _card(below[start:end], custom)
        if card is None:
            remarks += below[start:end]
        else:
            cards.append(card)
    if tag is not None:
        yield Tag(text=_line(tag), cards=tuple(cards), paragraph=tag.number)
    elif cards:
        yield Tag(text=NO_TAG, cards=tuple(cards), paragraph=cards[0].paragraph)
    yield from map(_analytic, remarks)


def _starts(below: list[SourceParagraph]) -> Iterator[int]:
    """Where, among the paragraphs under a tag, cards begin."""
    begun = False
    for index, paragraph in enumerate(below):
        styled = is_styled_cite(paragraph)
        worded = looks_like_cite(paragraph)
        if index and begun and _goes_on(paragraph, below[index - 1]):
            continue
        near = not begun and (styled or worded or (index == 0 and has_cite_style(paragraph)))
        if near or (styled and worded) or (worded and _is_apart(paragraph)):
            begun = True
            yield index


def _goes_on(paragraph: SourceParagraph, before: SourceParagraph) -> bool:
    is_cite = is_styled_cite(before) or looks_like_cite(before)
    return is_cite and is_second_line(paragraph, first=before)


def _is_apart(paragraph: SourceParagraph) -> bool:
    """Whether a paragraph between bodies is set off as a cite is: bold in front, not underlined."""
    first = next((piece for piece in paragraph.pieces if piece.text.strip()), None)
    if paragraph.text.strip() == NO_CITE:
        return True
    return first is not None and bool(first.look.bold) and share_underlined(paragraph) < 0.1


def _lead_card(
    lead: list[SourceParagraph], tag: SourceParagraph | None, custom: Custom, *, fewest: int
) -> Iterator[Card]:
    """A card without a cite, where what stands under a tag is a body all the same."""
    body = [one for one in lead if one.role is not ParagraphRole.UNDERTAG]
    if not body or (tag is not None and tag.role is ParagraphRole.ANALYTIC):
        return
    runs = body_of((one.pieces for one in body), custom)
    marked = any(run.read or run.underlined for paragraph in runs for run in paragraph)
    if marked or (tag is not None and sum(_words(one) for one in body) >= fewest):
        yield Card(
            cite=Cite(written=NO_CITE, spoken=(NO_CITE,)), body=runs, paragraph=body[0].number
        )


def _card(paragraphs: list[SourceParagraph], custom: Custom) -> Card | None:
    """A card of a cite and what follows; None where nothing follows."""
    lines = 2 if len(paragraphs) > 2 and _goes_on(paragraphs[1], paragraphs[0]) else 1
    body = paragraphs[lines:]
    if not body:
        return None
    return Card(
        cite=cite_of(paragraphs[:lines]),
        body=body_of((one.pieces for one in body), custom),
        paragraph=paragraphs[0].number,
    )


def _analytic(paragraph: SourceParagraph) -> Tag:
    return Tag(text=_line(paragraph), paragraph=paragraph.number)


def _line(paragraph: SourceParagraph) -> str:
    return " ".join(paragraph.text.split())


def _words(paragraph: SourceParagraph) -> int:
    return len(paragraph.text.split())
