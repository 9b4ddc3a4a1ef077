"""Blocks: a party's answers to each argument of the other side."""

from __future__ import annotations

from collections.abc import Iterator

from argmap.briefs.anchors import hat_anchor
from argmap.briefs.blocks import Block as Printed
from argmap.briefs.blocks import Paragraph, Voice
from argmap.briefs.document import Section, SectionKind
from argmap.briefs.dossier import Dossier
from argmap.briefs.pace import counted
from argmap.briefs.parties import Block, Party
from argmap.briefs.sections.answers import answer_blocks, answer_time, carried
from argmap.briefs.sections.frontlines import build_deeper
from argmap.briefs.sections.steps import all_said, unanswered
from argmap.briefs.words import Reference, Words, plain

_MOST = 3
"""How many other blocks a block names."""


def build_blocks(dossier: Dossier, party: Party) -> Section | None:
    """Print an `AT:` block for each argument of the other side; None where there is none.

    What goes on against the other side deeper in an exchange comes last.
    """
    blocks = [block for block in dossier.blocks[party.id] if block.is_printed]
    if not blocks:
        return None
    return Section(
        id=hat_anchor(party.id, SectionKind.BLOCKS),
        kind=SectionKind.BLOCKS,
        title="Blocks",
        note=counted(len(blocks), "block"),
        side=party.side,
        sections=(
            *(_block(dossier, block) for block in blocks),
            *build_deeper(dossier, party, defends=False),
        ),
    )


def _block(dossier: Dossier, block: Block) -> Section:
    return Section(
        id=block.id,
        kind=SectionKind.BLOCK,
        title=dossier.titles[block.id],
        note=answer_time(dossier, block.id),
        side=block.party.side,
        blocks=tuple(_printed(dossier, block)),
    )


def _printed(dossier: Dossier, block: Block) -> Iterator[Printed]:
    yield Paragraph(_stated(dossier, block), Voice.LEAD)
    yield from dict.fromkeys(said for one in block.arguments for said in carried(one))
    if block.also:
        listed = _listed(dossier, block.also)
        yield Paragraph((*plain("See also "), *listed, *plain(".")), Voice.LABEL)
    yield from answer_blocks(dossier, block.id)
    if not block.answers:
        yield unanswered(dossier)


def _stated(dossier: Dossier, block: Block) -> Words:
    """Put the argument as its own side would."""
    lead = "They argue: " if block.argument else "They hold: "
    said = (*plain(lead), *all_said(dossier, block.said))
    concluded = dict.fromkeys(argument.claim for argument in block.arguments)
    if not concluded:
        return (*said, *plain("."))
    return (*said, *plain(", so "), *all_said(dossier, concluded), *plain("."))


def _listed(dossier: Dossier, blocks: tuple[str, ...]) -> Words:
    named = (Reference(f"“{dossier.titles[block]}”", block) for block in blocks[:_MOST])
    words = tuple(part for one in named for part in (*plain(", "), one))[1:]
    more = len(blocks) - _MOST
    return (*words, *plain(f" and {more} more")) if more > 0 else words
