"""Open ends: what a party's part of the file lacks, said before an opponent says it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from argmap.analysis.clash import quotations_behind
from argmap.analysis.support import sources_below
from argmap.briefs.anchors import hat_anchor
from argmap.briefs.blocks import Point, Points
from argmap.briefs.claim_words import all_linked, joined
from argmap.briefs.document import Section, SectionKind
from argmap.briefs.dossier import Dossier
from argmap.briefs.parties import Block, Frontline, Party
from argmap.briefs.ranking import strongest_blocks, strongest_frontlines
from argmap.briefs.sections.if_they_say import BLANK
from argmap.briefs.words import Words, plain
from argmap.model.arguments import Argument
from argmap.model.ids import ClaimId, SourceId

_ARGUMENTS = "Their arguments that nothing here answers"
_ATTACKS = "Their attacks that nothing here answers"


def build_open_ends(dossier: Dossier, party: Party) -> Section | None:
    """List what a party still has to find an answer, offence or a second source for."""
    blocks = tuple(open_ends(dossier, party))
    if not blocks:
        return None
    return Section(
        id=hat_anchor(party.id, SectionKind.OPEN_ENDS),
        kind=SectionKind.OPEN_ENDS,
        title="Open ends",
        side=party.side,
        blocks=blocks,
    )


def open_ends(dossier: Dossier, party: Party) -> Iterator[Points]:
    """Give the lists of open ends, the gravest first; those with nothing on them are left out.

    Where an answer is lacking there is a line to write one on.
    """
    blocks = strongest_blocks(dossier, dossier.blocks[party.id])
    frontlines = strongest_frontlines(dossier, dossier.frontlines[party.id])
    lists = (
        (_ARGUMENTS, _unanswered_arguments(dossier, blocks)),
        (_ATTACKS, _unanswered_attacks(dossier, frontlines)),
        ("Our arguments on one source, or on none", _thin(dossier, party)),
        ("Answered, but without offence", _without_offence(dossier, blocks)),
        ("Answered by analytics only", _analytics_only(dossier, (*blocks, *frontlines))),
    )
    for heading, words in lists:
        blank = (Point(plain(BLANK), depth=1),) if heading in (_ARGUMENTS, _ATTACKS) else ()
        if points := tuple(point for one in words for point in (Point(one), *blank)):
            yield Points(heading=heading, points=points)


def _unanswered_arguments(dossier: Dossier, blocks: Iterable[Block]) -> Iterator[Words]:
    for block in blocks:
        if not block.answers and not block.also:
            said = block.argument.premises if block.argument else (block.conclusion,)
            yield all_linked(dossier, said)


def _unanswered_attacks(dossier: Dossier, frontlines: Iterable[Frontline]) -> Iterator[Words]:
    for frontline in frontlines:
        if not frontline.answers:
            target = all_linked(dossier, (frontline.attack.target,))
            yield (*all_linked(dossier, frontline.attack.said), *plain(", against "), *target)


def _without_offence(dossier: Dossier, blocks: list[Block]) -> Iterator[Words]:
    offensive = {b.id for b in blocks if any(answer.is_offence for answer in b.answers)}
    for block in blocks:
        if block.answers and offensive.isdisjoint((block.id, *block.also)):
            yield dossier.block_reference(block)


def _analytics_only(dossier: Dossier, places: Iterable[Block | Frontline]) -> Iterator[Words]:
    for place in places:
        said = [claim for answer in place.answers for claim in answer.attack.said]
        if said and not quotations_behind(dossier.debate, said):
            yield dossier.block_reference(place)


def _thin(dossier: Dossier, party: Party) -> Iterator[Words]:
    """One's own reasons by the one source that they rest on; last those that rest on none."""
    below = sources_below(dossier.debate)
    leaning: dict[tuple[SourceId, ...], list[Argument]] = defaultdict(list)
    for key in party.keys:
        for reason in dossier.debate.reasons(dossier.position(key).thesis):
            sources = frozenset(s for p in reason.premises for s in below[p])
            if len(sources) < 2 and not _granted(dossier, reason.premises):
                leaning[tuple(sources)].append(reason)
    for resting in sorted(leaning, key=lambda sources: not sources):
        named = [dossier.cites.short(dossier.debate.sources[source]) for source in resting]
        lead = f"On {named[0]} alone: " if named else "On no source: "
        said = dict.fromkeys(reason.premises for reason in leaning[resting])
        reasons = (all_linked(dossier, premises) for premises in said)
        yield (*plain(lead), *joined(reasons, by="; "))


def _granted(dossier: Dossier, claims: tuple[ClaimId, ...]) -> bool:
    return all(dossier.debate.claims[claim].common_ground for claim in claims)
