"""If they say: what to read against what, and where it stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from argmap.briefs.anchors import hat_anchor
from argmap.briefs.answering import best_answer
from argmap.briefs.blocks import Table
from argmap.briefs.claim_words import ANALYTIC, all_linked, cite_of, joined
from argmap.briefs.document import Section, SectionKind
from argmap.briefs.dossier import Dossier
from argmap.briefs.move_words import MOVE_WORDS
from argmap.briefs.parties import Answer, Block, Frontline, Party
from argmap.briefs.ranking import strongest_blocks, strongest_frontlines
from argmap.briefs.words import Words, plain, text_of, unstopped
from argmap.model.ids import ClaimId

_COLUMNS = ("If they say", "Answer first", "Read")
_PLACES = 2
"""How many blocks are named where an argument is answered by those to what it rests on."""
BLANK = f"Your answer: {'_' * 36}"
"""A line to write on, where the file has nothing to say."""

Row: TypeAlias = tuple[Words, Words, Words]


def build_if_they_say(dossier: Dossier, party: Party) -> Section | None:
    """Give a party what to read against each argument and each attack, strongest first."""
    tables = (*clash_tables(dossier, party), *_unanswered(dossier, party))
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
    """Give the two tables of answers: against their case, and against their attacks on one's own.

    Args:
        dossier: The debate.
        party: Who reads.
        most: How many rows a table has at most.
    """
    for caption, rows in _rows(dossier, party).items():
        if answered := [row for row in rows if row[1]]:
            yield Table(caption=plain(caption), columns=_COLUMNS, rows=tuple(answered[:most]))


def _unanswered(dossier: Dossier, party: Party) -> Iterator[Table]:
    """Give room to write answers in, all that lack one together."""
    rows = (row for group in _rows(dossier, party).values() for row in group)
    said = dict.fromkeys(row[0] for row in rows if not row[1])
    if said:
        blanks = tuple((words, plain(BLANK)) for words in said)
        columns = ("If they say", "Not answered in this file yet")
        yield Table(caption=plain("Still to be answered"), columns=columns, rows=blanks)


def _rows(dossier: Dossier, party: Party) -> Mapping[str, list[Row]]:
    """What they say, the strongest first; what has no answer has an empty one."""
    blocks = strongest_blocks(dossier, dossier.blocks[party.id])
    against = (_against_argument(dossier, party, block) for block in blocks)
    frontlines = strongest_frontlines(dossier, dossier.frontlines[party.id])
    defending = (_against_attack(dossier, frontline) for frontline in frontlines)
    return {
        "Against their case": list(dict.fromkeys(against)),
        "Against their attacks on our case": list(dict.fromkeys(defending)),
    }


def _against_argument(dossier: Dossier, party: Party, block: Block) -> Row:
    said = block.argument.premises if block.argument else (block.conclusion,)
    elsewhere = [other for other in dossier.blocks[party.id] if other.id in block.also]
    places = [block] if block.answers else elsewhere
    best = best_answer(answer for place in places for answer in place.answers)
    read = joined((dossier.block_reference(place) for place in places[:_PLACES]), by="; ")
    return _said(dossier, said), _answer(dossier, best), read


def _against_attack(dossier: Dossier, frontline: Frontline) -> Row:
    said = _said(dossier, frontline.attack.said)
    best = _answer(dossier, best_answer(frontline.answers))
    return said, best, dossier.block_reference(frontline) if best else ()


def _said(dossier: Dossier, claims: tuple[ClaimId, ...]) -> Words:
    """What they say; only what to read leads anywhere, so that a row has one page to turn to."""
    return plain(text_of(all_linked(dossier, claims)))


def _answer(dossier: Dossier, answer: Answer | None) -> Words:
    """An answer in a line: what it does, its tag and its cite."""
    if answer is None:
        return ()
    claims = dossier.debate.claims
    tags = (
        f"{unstopped(claims[claim].text)} ({cite_of(dossier, claim) or ANALYTIC})"
        for claim in answer.attack.said
    )
    return plain(f"{MOVE_WORDS[answer.move]}: {'; '.join(tags)}")
