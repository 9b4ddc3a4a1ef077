"""A party's part of the file: its case, its answers, and what helps in the round."""

from __future__ import annotations

from argmap.briefs.anchors import party_anchor
from argmap.briefs.document import Section, SectionKind
from argmap.briefs.dossier import Dossier
from argmap.briefs.parties import Party
from argmap.briefs.sections.at_blocks import build_blocks
from argmap.briefs.sections.case import build_case
from argmap.briefs.sections.extensions import build_extensions
from argmap.briefs.sections.frontlines import build_frontlines
from argmap.briefs.sections.if_they_say import build_if_they_say
from argmap.briefs.sections.open_ends import build_open_ends
from argmap.briefs.sections.questions import build_questions

_HATS = (
    build_case,
    build_frontlines,
    build_blocks,
    build_extensions,
    build_questions,
    build_if_they_say,
    build_open_ends,
)


def build_party(dossier: Dossier, party: Party) -> Section:
    """Put a party's part together, leaving out what there is nothing to say on."""
    hats = (build(dossier, party) for build in _HATS)
    return Section(
        id=party_anchor(party.id),
        kind=SectionKind.PARTY,
        title=party.name,
        short=party.short,
        side=party.side,
        sections=tuple(hat for hat in hats if hat is not None),
    )
