"""Claims as a one-pager prints them, in its language."""

from __future__ import annotations

from argmap.briefs.words import unstopped
from argmap.model.claims import Claim


def claim_text(claim: Claim, *, language: str) -> str:
    """Give a claim's whole text; its own where it wasn't translated."""
    translation = claim.translations.get(language)
    return (translation and translation.text) or claim.text


def claim_head(claim: Claim, *, language: str) -> str:
    """Give a claim in a few words, to stand alone; its whole text where it has no short one."""
    translation = claim.translations.get(language)
    said = translation and (translation.short or translation.text)
    return unstopped(said or claim.label)
