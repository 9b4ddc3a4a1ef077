"""Translations: what a text says in another language, and of which words it is one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import sha256

from argmap.origin import Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimTranslation:
    """A claim in another language."""

    text: str | None = None
    """None where pages print the claim by its short form only."""
    short: str | None = None
    made_from: str | None = None
    """The fingerprint of the claim's words that it was made from; None where it isn't given."""
    origin: Origin = field(compare=False)


def fingerprint(texts: Iterable[str]) -> str:
    """Give eight hex digits that change with the texts, to tell a translation that is stale.

    White space counts as one space, so that wrapping a line anew changes nothing.
    """
    told = "\0".join(" ".join(text.split()) for text in texts)
    return sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:8]
