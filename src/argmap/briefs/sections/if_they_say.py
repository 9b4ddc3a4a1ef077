"""If they say: what to read against what, and where it stands."""

from __future__ import annotations

from collections.abc import Iterator

from argmap.briefs.anchors import hat_anchor
from argmap.briefs.blocks import Table
from argmap.briefs.claim_words import all_linked, backed, joined
from argmap.briefs.document import Section, SectionKind
from argmap.briefs.dossier import Dossier
from argmap.briefs.move_words import MOVE_WORDS
from argmap.briefs.parties import Answer, Block, Frontline, Party
from argmap.briefs.ranking import strongest_blocks, strongest_frontlines
from argmap.briefs.words import Words, plain, text_of
from argmap.model.ids import ClaimId

_COLUMNS = ("If they say", "Read", "First answer")
_PLACES = 2
"""How many blocks are named where an argument is answered by those to what it rests on."""
_NOTHING = plain("nothing in this file")


def build_if_they_say(dossier: Dossier, party: Party) -> Section | None:
    """Give a party what to read against each argument and each attack, strongest first."""
    tables = tuple(clash_tables(dossier, party))
    if not tables:
        return None
    return Section(
        id=hat_anchor(party.id, SectionKind.IF_THEY_SAY),
        kind=SectionKind.IF_THEY_SAY,
        title="If they say",
        side=party.side,
        blocks=tables,
    )


def clash_tables(dossier: Dossier, party: Party, *, most: int | None = None) -> Iterator[Table]:
    """Give the two tables: against their case, and against their attacks on one's own.

    Args:
        dossier: The debate.
        party: Who reads.
        most: How many rows a table has at most.
    """
    blocks = strongest_blocks(dossier, dossier.blocks[party.id])
    rows = (_against_argument(dossier, party, block) for block in blocks)
    against = list(dict.fromkeys(rows))
    frontlines = strongest_frontlines(dossier, dossier.frontlines[party.id])
    defending = [_against_attack(dossier, frontline) for frontline in frontlines]
    if against:
        yield _table("Against their case", against[:most])
    if defending:
        yield _table("Against their attacks on our case", defending[:most])


def _table(caption: str, rows: list[tuple[Words, ...]]) -> Table:
    return Table(caption=plain(caption), columns=_COLUMNS, rows=tuple(rows))


def _against_argument(dossier: Dossier, party: Party, block: Block) -> tuple[Words, ...]:
    said = block.argument.premises if block.argument else (block.conclusion,)
    elsewhere = [other for other in dossier.blocks[party.id] if other.id in block.also]
    places = [block] if block.answers else elsewhere
    first = next((answer for place in places for answer in place.answers), None)
    read = joined((dossier.block_reference(place) for place in places[:_PLACES]), by="; ")
    return _said(dossier, said), read or _NOTHING, _first(dossier, first)


def _against_attack(dossier: Dossier, frontline: Frontline) -> tuple[Words, ...]:
    said = _said(dossier, frontline.attack.said)
    if not frontline.answers:
        return said, _NOTHING, ()
    return said, dossier.block_reference(frontline), _first(dossier, frontline.answers[0])


def _said(dossier: Dossier, claims: tuple[ClaimId, ...]) -> Words:
    """What they say; only what to read leads anywhere, so that a row has one page to turn to."""
    return plain(text_of(all_linked(dossier, claims)))


def _first(dossier: Dossier, answer: Answer | None) -> Words:
    """An answer in a line: what it does, and the claim it does it with."""
    if answer is None:
        return ()
    said = joined((backed(dossier, claim) for claim in answer.attack.said), by=" and ")
    return plain(f"{MOVE_WORDS[answer.move]}: {text_of(said)}")
