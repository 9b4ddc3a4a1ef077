"""Concessions: where each side is weak, in words that it can work with."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from argmap.briefs.claim_words import linked
from argmap.briefs.dossier import Dossier
from argmap.briefs.parties import Party
from argmap.briefs.reach import reach_of
from argmap.briefs.words import Words, plain
from argmap.model.ids import ClaimId, IssueId
from argmap.model.standings import Standing


def concessions(dossier: Dossier, party: Party, *, issue: IssueId) -> Iterator[Words]:
    """Give what a party has to reckon with on an issue.

    First what all sides accept and the other side uses, then what of the party's own case doesn't
    stand, said as work that is left: a side's own sheet is no verdict on it.
    """
    debate, standings = dossier.debate, dossier.assessment.standings
    own = _case(dossier, party, issue)
    for claim in _against(dossier, party, issue):
        if debate.claims[claim].common_ground and claim not in own:
            yield (*linked(dossier, claim), *plain(", which all sides accept: grant it"))
    for claim in own:
        if standings[claim] is not Standing.STANDS and claim not in debate.theses():
            yield (*linked(dossier, claim), *plain(f": {_lacks(standings[claim])}"))


def _case(dossier: Dossier, party: Party, issue: IssueId) -> dict[ClaimId, None]:
    """The claims of a party's case on an issue, in the author's order."""
    theses = [dossier.position(key).thesis for key in party.keys if key[0] == issue]
    reasons = [reason for thesis in theses for reason in dossier.debate.reasons(thesis)]
    claims = {c for reason in reasons for c in reach_of(dossier.debate, reason).claims}
    return {claim: None for claim in dossier.debate.claims if claim in claims}


def _against(dossier: Dossier, party: Party, issue: IssueId) -> dict[ClaimId, None]:
    """What the other parties' cases rest on, and what attacks this one is made of."""
    others = [p for p in dossier.everybody if p.id != party.id]
    cases = [claim for other in others for claim in _case(dossier, other, issue)]
    frontlines = [f for f in dossier.frontlines[party.id] if f.key[0] == issue]
    attacks = [claim for frontline in frontlines for claim in frontline.attack.said]
    return dict.fromkeys((*cases, *attacks))


def _lacks(standing: Standing) -> str:
    """What would have to be done about a claim that doesn't stand."""
    match standing:
        case Standing.FALLS:
            return "more is said against it than we have against that"
        case Standing.NOT_PROVEN:
            return "it needs more behind it"
        case Standing.UNRESOLVED:
            return "what is said for it and against it is even, so it needs one thing more"
        case Standing.CIRCULAR:
            return "it rests only on itself"
        case Standing.UNSUPPORTED:
            return "nothing that stands is behind it"
        case Standing.STANDS:
            return "it holds"
        case _:
            assert_never(standing)
