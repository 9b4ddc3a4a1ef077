"""Claims as other pages speak of them: in a few words, with who says so, leading to their cards."""

from __future__ import annotations

from collections.abc import Iterable

from argmap.briefs.dossier import Dossier
from argmap.briefs.sentences import quoted
from argmap.briefs.words import Words, plain
from argmap.model.ids import ClaimId

ANALYTIC = "analytic"
"""What a claim without a card is called by those who read it."""


def linked(dossier: Dossier, claim: ClaimId) -> Words:
    """A claim in quotation marks, leading to where it is printed."""
    return dossier.reference(claim, quoted(dossier.debate.claims[claim].label, stop=False))


def all_linked(dossier: Dossier, claims: Iterable[ClaimId]) -> Words:
    """Claims that are taken together, each leading to where it is printed."""
    return joined((linked(dossier, claim) for claim in claims), by=" and ")


def backed(dossier: Dossier, claim: ClaimId) -> Words:
    """A claim with who says so, or the word that nobody but its reader does."""
    return (*linked(dossier, claim), *plain(f" ({cite_of(dossier, claim) or ANALYTIC})"))


def cite_of(dossier: Dossier, claim: ClaimId) -> str:
    """The short cite of a claim's first card; empty for an analytic.

    It is known too where the brief prints the claim without its cards.
    """
    for card in dossier.cards_of(claim):
        return card.cite
    debate = dossier.debate
    proved = (e for e in debate.claims[claim].evidence if e.origin in dossier.proofs.by_origin)
    first = next(proved, None)
    if first is None:
        return ""
    source = debate.sources[first.source]
    return dossier.cites.short(source, speaker=first.speaker, stance=first.stance)


def first_cite(dossier: Dossier, claims: Iterable[ClaimId]) -> str:
    """The short cite of the first card among some claims; empty where all are analytics."""
    return next(filter(None, (cite_of(dossier, claim) for claim in claims)), "")


def joined(words: Iterable[Words], *, by: str) -> Words:
    """Words in a row, with some text between them."""
    parts = [part for one in words for part in (*plain(by), *one)]
    return tuple(parts[1:])
