"""Which claims are argued about, and which are only printed."""

from __future__ import annotations

from collections.abc import Iterator

from argmap.model.claims import Claim
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId


def laid_out(debate: Debate) -> frozenset[ClaimId]:
    """The claims that a profile's layout names."""
    layouts = (block for profile in debate.debate_files for block in profile.layout)
    return frozenset(claim for block in layouts for claim in block.claims)


def argued_claims(debate: Debate) -> Iterator[Claim]:
    """All claims but those that stand only in a file that is laid out by hand.

    Why: such a claim is a tag as its debater wrote it; it may be a heading or a question, and it
    is on no map.
    """
    printed, theses = laid_out(debate), debate.theses()
    for claim in debate.claims.values():
        bears = debate.arguments_on(claim.id) or debate.uses(claim.id)
        breaks = debate.breaks(claim.id) or debate.questions(claim.id)
        if claim.id not in printed or claim.id in theses or bears or breaks:
            yield claim
