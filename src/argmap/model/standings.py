"""Standings: what the evaluation says of a claim, in a reader's words."""

from __future__ import annotations

from enum import StrEnum


class Standing(StrEnum):
    """Whether a claim stands in the debate as it is recorded, and if not, in which way not.

    It says what follows from what is written down, never what is true.
    """

    STANDS = "stands"
    """A reason for it holds, and every objection recorded is answered or outweighed."""
    FALLS = "falls"
    """Something that stands brings it down, or brings down what it rests on."""
    NOT_PROVEN = "not-proven"
    """The two sides balance, or the margin is below the standard of proof."""
    UNRESOLVED = "unresolved"
    """It depends on claims that only attack each other."""
    CIRCULAR = "circular"
    """It rests on itself."""
    UNSUPPORTED = "unsupported"
    """Nobody has given a reason for it that rests on anything."""

    @property
    def words(self) -> str:
        """The standing as it is written in a sentence: `not proven`."""
        return self.value.replace("-", " ")
