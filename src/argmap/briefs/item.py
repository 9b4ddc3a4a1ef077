"""Items: the sentences that an account is told in, each with what is told below it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from argmap.model.ids import ClaimId


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """Some words, and what is told below them."""

    words: str
    items: tuple[Item, ...] = ()
    ends_in: ClaimId | None = None
    """The claim that the words end in; why it stands or doesn't is told right behind them."""
    but: bool = False
    """Whether that claim's standing takes back what the words begin with."""
    rival: ClaimId | None = None
    """The other answer to the same question that the words speak of, if they do."""

    def behind(self, words: str) -> Item:
        """The same item with some words before its own."""
        return replace(self, words=f"{words} {_uncapital(self.words)}")


def capital(words: str) -> str:
    """Words as the beginning of a sentence."""
    return f"{words[:1].upper()}{words[1:]}"


def _uncapital(words: str) -> str:
    """A sentence's words behind a colon."""
    return f"{words[:1].lower()}{words[1:]}"
