"""Claims as a one-pager prints them, in its language."""

from __future__ import annotations

from argmap.briefs.words import unstopped
from argmap.model.claims import Claim


def claim_text(claim: Claim, *, language: str) -> str:
    """Give a claim's whole text; its own where it wasn't translated."""
    translation = claim.translations.get(language)
    return claim.text if translation is None else translation.text


def claim_head(claim: Claim, *, language: str) -> str:
    """Give a claim in a few words, to stand alone; its whole text where it has no short one."""
    translation = claim.translations.get(language)
    if translation is not None:
        return unstopped(translation.short or translation.text)
    return unstopped(claim.label)
