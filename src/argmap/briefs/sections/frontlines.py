"""Frontlines: a party's answers to each attack on its own case."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from argmap.analysis.attacks import Attack, Breach, Objection
from argmap.briefs.anchors import hat_anchor
from argmap.briefs.blocks import Block, Paragraph, Voice
from argmap.briefs.document import Section, SectionKind
from argmap.briefs.dossier import Dossier
from argmap.briefs.exchanges import Deeper
from argmap.briefs.pace import counted
from argmap.briefs.parties import Answer, Frontline, Party
from argmap.briefs.sections.answers import answer_blocks, answer_time, carried
from argmap.briefs.sections.steps import all_said, unanswered
from argmap.briefs.words import Words, plain
from argmap.model.claims import Evidence
from argmap.model.ids import ClaimId

_NOTHING = Paragraph(plain("Nobody speaks against this case in these sources."), Voice.NOTE)


def build_frontlines(dossier: Dossier, party: Party) -> Section | None:
    """Print a frontline for each attack on a party's case; None for a party without a case.

    What defends the case deeper in an exchange comes last.
    """
    if not party.keys:
        return None
    lines = dossier.frontlines[party.id]
    return Section(
        id=hat_anchor(party.id, SectionKind.FRONTLINES),
        kind=SectionKind.FRONTLINES,
        title="Frontlines",
        note=counted(len(lines), "attack") if lines else "",
        side=party.side,
        blocks=() if lines else (_NOTHING,),
        sections=(
            *(_frontline(dossier, line) for line in lines),
            *build_deeper(dossier, party, defends=True),
        ),
    )


def build_deeper(dossier: Dossier, party: Party, *, defends: bool) -> Iterator[Section]:
    """Print what a party says where an exchange goes on beyond its blocks and frontlines.

    Args:
        dossier: The debate.
        party: Who says it.
        defends: Whether it is said for the party's own case, or against another's.
    """
    for one in dossier.plan.deeper[party.id]:
        if one.defends is defends:
            yield _deeper(dossier, one)


def _deeper(dossier: Dossier, one: Deeper) -> Section:
    return Section(
        id=one.id,
        kind=SectionKind.BLOCK,
        title=dossier.titles[one.id],
        kicker="Deeper in the exchange",
        note=answer_time(dossier, one.id),
        side=one.party.side,
        blocks=tuple(_printed(dossier, one.id, one.attacks, one.answers)),
    )


def _frontline(dossier: Dossier, line: Frontline) -> Section:
    return Section(
        id=line.id,
        kind=SectionKind.BLOCK,
        title=dossier.titles[line.id],
        note=answer_time(dossier, line.id),
        side=line.party.side,
        blocks=tuple(_printed(dossier, line.id, (line.attack, *line.further), line.answers)),
    )


def _printed(
    dossier: Dossier, section: str, attacks: tuple[Attack, ...], answers: tuple[Answer, ...]
) -> Iterator[Block]:
    yield Paragraph(_stated(dossier, attacks), Voice.LEAD)
    for attack in attacks:
        if isinstance(attack, Objection):
            yield from carried(attack.argument)
    yield from answer_blocks(dossier, section)
    if not answers:
        yield unanswered(dossier)


def _stated(dossier: Dossier, attacks: tuple[Attack, ...]) -> Words:
    """Put an attack as its own side would, and say what it hits."""
    hits: dict[str, list[ClaimId]] = {}
    for attack in attacks:
        hits.setdefault(_hits(attack), []).append(attack.target)
    said = (*plain("They argue: "), *all_said(dossier, attacks[0].said))
    targets = ((*plain(how), *all_said(dossier, claims)) for how, claims in hits.items())
    return (*said, *(part for words in targets for part in words), *plain("."))


def _hits(attack: Attack) -> str:
    match attack:
        case Objection():
            return ", against "
        case Breach(to=Evidence()):
            return ", which takes the force from our card for "
        case Breach():
            return ", which breaks our step to "
        case _:
            assert_never(attack)
