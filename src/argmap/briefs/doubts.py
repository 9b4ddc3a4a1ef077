"""Doubts: what can be asked about a card for what its source is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from argmap.model.claims import Claim, ClaimKind, Evidence, Fidelity, SourceStance
from argmap.model.sources import Source

_INTERESTED = frozenset({"advertisement", "pamphlet", "press-release", "speech"})
"""Types of source that speak for whoever makes them."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A question about a card, and what hangs on it."""

    ask: str
    why: str


def doubts(
    claim: Claim, evidence: Evidence, source: Source, *, name: str, said: str
) -> Iterator[Doubt]:
    """Find what can be asked about a card, the gravest first.

    Only what the card itself or the record of its source shows: a doubt that has to be made up
    would come back to whoever raises it. Who wrote it and when tells little of what ought to be
    done, so that isn't asked there.

    Args:
        claim: What the card is read for.
        evidence: The card.
        source: Where it is from.
        name: Who is cited, as it is said.
        said: The claim, as a part of a sentence.
    """
    if evidence.stance is SourceStance.REBUTS:
        ask = f"You cite {name}. Doesn’t the author go on to reject the view that {said}?"
        yield Doubt(ask, "The author states it only to reject it.")
    elif evidence.stance is SourceStance.REPORTS and evidence.speaker is None:
        ask = f"Does {name} say that {said}, or only that somebody else says so?"
        yield Doubt(ask, "The author reports it and doesn’t vouch for it.")
    if evidence.fidelity is Fidelity.INFERENCE:
        ask = f"Which words of your card say that {said}?"
        yield Doubt(ask, "The tag goes further than the words of the card.")
    if claim.kind is not ClaimKind.POLICY:
        yield from _doubts_of_record(evidence, source, name=name, said=said)


def _doubts_of_record(
    evidence: Evidence, source: Source, *, name: str, said: str
) -> Iterator[Doubt]:
    """What the record of a source shows."""
    if evidence.speaker is not None and evidence.speaker not in source.author:
        ask = f"You quote {name} at second hand for saying that {said}. Have you read the original?"
        yield Doubt(ask, "The speaker is quoted by somebody else, who chose the words.")
    elif not source.author:
        yield Doubt(f"Who wrote what you cite to show that {said}?", "No author is named.")
    if source.issued is None:
        ask = f"From when is your evidence that {said}?"
        yield Doubt(ask, "The document bears no date, so it may be out of date.")
    if source.type in _INTERESTED:
        ask = f"Who without a stake in it says that {said}?"
        yield Doubt(ask, "The source speaks for itself.")
