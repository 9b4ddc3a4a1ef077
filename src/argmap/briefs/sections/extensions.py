"""Extensions: how to carry one's own arguments into a later speech."""

from __future__ import annotations

from collections.abc import Iterator

from argmap.briefs.anchors import hat_anchor
from argmap.briefs.blocks import Extension
from argmap.briefs.claim_words import all_linked, backed, first_cite, joined, linked
from argmap.briefs.document import Section, SectionKind
from argmap.briefs.dossier import Dossier
from argmap.briefs.impacts import DIMENSIONS, impact_below
from argmap.briefs.parties import CaseKey, Frontline, Party
from argmap.briefs.ranking import strongest_arguments, strongest_frontlines
from argmap.briefs.reach import Reach, reach_of
from argmap.briefs.words import Words, plain, text_of
from argmap.model.arguments import Argument

_MOST = 5
"""How many of their answers an extension names: what is left of a speech is short."""


def build_extensions(dossier: Dossier, party: Party) -> Section | None:
    """Say of each reason of a party's case what to extend: claim, warrant, answers, impact."""
    blocks = tuple(_extensions(dossier, party))
    if not blocks:
        return None
    return Section(
        id=hat_anchor(party.id, SectionKind.EXTENSIONS),
        kind=SectionKind.EXTENSIONS,
        title="Extensions",
        side=party.side,
        blocks=blocks,
    )


def _extensions(dossier: Dossier, party: Party) -> Iterator[Extension]:
    for key in party.keys:
        reasons = dossier.debate.reasons(dossier.position(key).thesis)
        for argument in strongest_arguments(dossier, reasons):
            yield _extension(dossier, party, key, argument)


def _extension(dossier: Dossier, party: Party, key: CaseKey, argument: Argument) -> Extension:
    reach = reach_of(dossier.debate, argument)
    return Extension(
        id=f"extend-{argument.id}",
        claim=all_linked(dossier, argument.premises),
        cite=first_cite(dossier, argument.premises),
        warrant=plain(argument.warrant) if argument.warrant else _ground(dossier, argument),
        beats=tuple(_beats(dossier, party, key, reach)),
        impact=_impact(dossier, argument),
    )


def _ground(dossier: Dossier, argument: Argument) -> Words:
    """What the first premise rests on, where nobody has written out the step."""
    reasons = dossier.debate.reasons(argument.premises[0])
    return joined((backed(dossier, p) for r in reasons[:1] for p in r.premises), by=" and ")


def _beats(dossier: Dossier, party: Party, key: CaseKey, reach: Reach) -> Iterator[Words]:
    """What the file says to each attack on the argument, the strongest attacks first.

    Attacks that nothing answers stand among the open ends.
    """
    frontlines = (f for f in dossier.frontlines[party.id] if f.key == key and f.answers)
    hit = (f for f in frontlines if reach.hit_by(f.attack))
    strongest = strongest_frontlines(dossier, hit)
    yield from (_beaten(dossier, frontline) for frontline in strongest[:_MOST])
    if len(strongest) > _MOST:
        yield plain(f"and {len(strongest) - _MOST} more, in the frontlines")


def _beaten(dossier: Dossier, frontline: Frontline) -> Words:
    said = text_of(all_linked(dossier, frontline.attack.said))
    answer = joined((backed(dossier, c) for c in frontline.answers[0].attack.said), by=" and ")
    return (*plain(f"{said} with "), *answer)


def _impact(dossier: Dossier, argument: Argument) -> Words:
    """What the argument leads to, and how much that is where somebody has said."""
    found = impact_below(dossier.debate, argument)
    said = [
        (*plain(f"{dimension}: "), *linked(dossier, claim))
        for dimension in DIMENSIONS
        if (claim := found.get(dimension)) is not None
    ]
    conclusion = plain(text_of(linked(dossier, argument.claim)))
    return joined((conclusion, *said), by="; ")
