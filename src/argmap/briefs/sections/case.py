"""A party's case: what it reads first, with the time that takes, and all its evidence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from argmap.briefs.anchors import hat_anchor
from argmap.briefs.blocks import Block, Paragraph, Voice
from argmap.briefs.document import Section, SectionKind
from argmap.briefs.dossier import Dossier
from argmap.briefs.pace import counted, duration
from argmap.briefs.parties import Contention, Party
from argmap.briefs.sections.steps import step_blocks
from argmap.briefs.stops import Stop
from argmap.briefs.words import plain

_NOTHING = Paragraph(plain("No source here argues for this position."), Voice.NOTE)


def build_case(dossier: Dossier, party: Party) -> Section | None:
    """Print a case by contentions, those of the first speech first."""
    contentions = dossier.contentions[party.id]
    if not contentions:
        return None
    everything = [stop for one in contentions for stop in dossier.stops(one.id)]
    return Section(
        id=hat_anchor(party.id, SectionKind.CASE),
        kind=SectionKind.CASE,
        title="Case",
        note=_summary(dossier, everything),
        side=party.side,
        blocks=(dossier.budget(party),),
        sections=tuple(_contention(dossier, one) for one in contentions),
    )


def _contention(dossier: Dossier, contention: Contention) -> Section:
    stops = dossier.stops(contention.id)
    return Section(
        id=contention.id,
        kind=SectionKind.CONTENTION,
        kicker=_kicker(dossier, contention),
        title=dossier.titles[contention.id],
        note=_summary(dossier, stops),
        side=contention.party.side,
        blocks=tuple(_blocks(dossier, contention, stops)),
    )


def _blocks(dossier: Dossier, contention: Contention, stops: tuple[Stop, ...]) -> Iterator[Block]:
    note = dossier.position(contention.key).note
    if note and not contention.as_read:
        yield Paragraph(plain(note), Voice.NOTE)
    yield from step_blocks(dossier, stops)
    if len(stops) == 1 and not contention.as_read:
        yield _NOTHING


def _kicker(dossier: Dossier, contention: Contention) -> str:
    if not contention.as_read:
        return dossier.position(contention.key).label
    speech = dossier.first_speech(contention.party)
    return f"Read in the {speech.name}" if speech else "Read in the first speech"


def _summary(dossier: Dossier, stops: Iterable[Stop]) -> str:
    """Say how much there is and how long it takes: `9 cards · 2:10 min`."""
    known = tuple(stops)
    return f"{counted(dossier.card_count(known), 'card')} · {duration(dossier.read_time(known))}"
