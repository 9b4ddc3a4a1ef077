"""A brief as card files have it: headings of three ranks, and under them tags with their cards.

The Word file, the caselist and the card records are all made from this one walk. What a card
file has no place for is left out: the guide, the contents, maps, the pages on an issue and its
outcome, the sources and the audit. They are in the printed file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from argmap.briefs.blocks import Card, ClaimBlock, Table
from argmap.briefs.document import Brief, Section, SectionKind
from argmap.briefs.words import text_of
from argmap.render.card_blocks import BlockLines
from argmap.render.card_lines import Heading, Line, Place, Rank, Remark, Tag, heading

_PRINTED = frozenset(
    {
        SectionKind.DEFINITIONS,
        SectionKind.PARTY,
        SectionKind.CASE,
        SectionKind.CONTENTION,
        SectionKind.CLASH,
        SectionKind.FRONTLINES,
        SectionKind.BLOCKS,
        SectionKind.BLOCK,
        SectionKind.EXTENSIONS,
        SectionKind.QUESTIONS,
        SectionKind.IF_THEY_SAY,
        SectionKind.OPEN_ENDS,
        SectionKind.WEIGHING,
        SectionKind.LAID_OUT,
    }
)


_BLOCKS = frozenset({SectionKind.BLOCK, SectionKind.CONTENTION})


def card_file(brief: Brief) -> Iterator[Line]:
    """Walk a brief as a card file, line by line.

    A section's depth is its heading's rank, except that what debaters call a block always has
    a block's. A section without a title only takes up its rank. A heading with nothing below it
    is left out.
    """
    places = {id_: place for section in brief.sections for id_, place in _places(section, "")}
    for section in brief.sections:
        yield from _settled(_section(section, 1, places))


@dataclass(frozen=True, slots=True, kw_only=True)
class Carded:
    """A card with its tag, and the headings that it stands under; some may be empty."""

    pocket: str
    hat: str
    block: str
    tag: Tag
    card: Card


def cards_in(brief: Brief) -> Iterator[Carded]:
    """Walk the cards of a card file, in order, each where it has its own place."""
    headings = dict.fromkeys(Rank, "")
    for line in card_file(brief):
        if isinstance(line, Heading):
            headings |= {rank: "" for rank in Rank if rank > line.rank}
            headings[line.rank] = line.text
        elif isinstance(line, Tag) and line.card and not line.again:
            pocket, hat, block = headings.values()
            yield Carded(pocket=pocket, hat=hat, block=block, tag=line, card=line.card)


def _section(section: Section, depth: int, places: Mapping[str, Place]) -> Iterator[Line]:
    rank = max(depth, Rank.BLOCK) if section.kind in _BLOCKS else depth
    below: list[Line] = []
    if section.kind in _PRINTED:
        below.extend(BlockLines(places, kind=section.kind).lines(section.blocks))
    for part in section.sections:
        below.extend(_section(part, rank + 1, places))
    if below:
        if section.title:
            yield heading(rank, section.title)
        yield from below


def _settled(lines: Iterable[Line]) -> Iterator[Line]:
    """Turn what is said below a tag into analytics: it would be taken for the body of a card."""
    below_tag = False
    for line in lines:
        match line:
            case Remark(words) if below_tag:
                yield Tag(text=text_of(words))
            case Table() if below_tag:
                yield from _rows(line)
            case _:
                below_tag = isinstance(line, Tag) or (below_tag and not isinstance(line, Heading))
                yield line


def _rows(table: Table) -> Iterator[Tag]:
    if table.caption:
        yield Tag(text=text_of(table.caption))
    for row in table.rows:
        cells = zip(table.columns, map(text_of, row), strict=True)
        yield Tag(text="; ".join(f"{name}: {cell}" for name, cell in cells if cell))


def _places(section: Section, above: str) -> Iterator[tuple[str, Place]]:
    """Find under which heading each claim is printed with its cards."""
    own = section.title or above
    if section.kind in _PRINTED:
        for block in section.blocks:
            if isinstance(block, ClaimBlock) and block.id:
                yield block.id, Place(own, block.number)
    for part in section.sections:
        yield from _places(part, own)
