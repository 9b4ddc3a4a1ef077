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
from argmap.briefs.sections.steps import all_said, unanswered
from argmap.briefs.words import Reference, Words, plain


def build_blocks(dossier: Dossier, party: Party) -> Section | None:
    """Print an `AT:` block for each argument of the other side; None where there is none."""
    blocks = dossier.blocks[party.id]
    if not blocks:
        return None
    return Section(
        id=hat_anchor(party.id, SectionKind.BLOCKS),
        kind=SectionKind.BLOCKS,
        title="Blocks",
        note=counted(len(blocks), "block"),
        side=party.side,
        sections=tuple(_block(dossier, block) for block in blocks),
    )


def _block(dossier: Dossier, block: Block) -> Section:
    elsewhere = block.also and not block.answers
    return Section(
        id=block.id,
        kind=SectionKind.BLOCK,
        title=dossier.titles[block.id],
        note="answered in another block" if elsewhere else answer_time(dossier, block.id),
        side=block.party.side,
        blocks=tuple(_printed(dossier, block)),
    )


def _printed(dossier: Dossier, block: Block) -> Iterator[Printed]:
    yield Paragraph(_stated(dossier, block), Voice.LEAD)
    if block.argument is not None:
        yield from carried(block.argument)
    if block.also:
        lead = "See also " if block.answers else "Answered in "
        yield Paragraph((*plain(lead), *_listed(dossier, block.also), *plain(".")), Voice.LABEL)
    yield from answer_blocks(dossier, block.id)
    if not block.answers and not block.also:
        yield unanswered(dossier)


def _stated(dossier: Dossier, block: Block) -> Words:
    """Put the argument as its own side would."""
    conclusion = all_said(dossier, (block.conclusion,))
    if block.argument is None:
        return (*plain("They hold: "), *conclusion, *plain("."))
    said = all_said(dossier, block.argument.premises)
    return (*plain("They argue: "), *said, *plain(", so "), *conclusion, *plain("."))


def _listed(dossier: Dossier, blocks: tuple[str, ...]) -> Words:
    named = (Reference(f"“{dossier.titles[block]}”", block) for block in blocks)
    return tuple(part for one in named for part in (*plain(", "), one))[1:]
