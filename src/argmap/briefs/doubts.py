"""Doubts: what can be asked about a card for what its source is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from argmap.briefs.sentences import quoted
from argmap.model.claims import Claim, Evidence, Fidelity, SourceStance
from argmap.model.sources import Source

_INTERESTED = frozenset({"advertisement", "pamphlet", "press-release", "speech"})
"""Types of source that speak for whoever makes them."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A question about a card, and what hangs on it."""

    ask: str
    why: str


def doubts(claim: Claim, evidence: Evidence, source: Source, *, cite: str) -> Iterator[Doubt]:
    """Find what can be asked about a card, the gravest first.

    Only what the card itself or the record of its source shows: a doubt that has to be made up
    would come back to whoever raises it.
    """
    match evidence.stance:
        case SourceStance.REBUTS:
            ask = f"{cite}: does the author not go on to reject this view?"
            yield Doubt(ask, "The author states it only to reject it.")
        case SourceStance.REPORTS:
            ask = f"{cite}: does the author say so, or only that somebody else does?"
            yield Doubt(ask, "The author reports it and doesn’t vouch for it.")
        case SourceStance.ENDORSES | None:
            pass
    if evidence.fidelity is Fidelity.INFERENCE:
        ask = f"{cite}: which words of the card say that {quoted(claim.label, stop=False)}?"
        yield Doubt(ask, "The tag goes further than the words of the card.")
    if evidence.speaker is not None and evidence.speaker not in source.author:
        ask = f"{cite}: have you read the original, or only what is quoted there?"
        yield Doubt(ask, "The speaker is quoted by somebody else, who chose the words.")
    elif not source.author:
        ask = f"{cite}: who wrote this, and how would they know?"
        yield Doubt(ask, "The document names no author.")
    if source.issued is None:
        ask = f"{cite}: when was this written?"
        yield Doubt(ask, "The document bears no date, so it may be out of date.")
    if source.type in _INTERESTED:
        ask = f"{cite}: who without a stake in it says the same?"
        yield Doubt(ask, "The source speaks for itself.")
