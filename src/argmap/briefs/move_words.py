"""Moves as debaters call them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from argmap.analysis.attacks import Move

MOVE_WORDS: Mapping[Move, str] = MappingProxyType(
    {
        Move.TURN: "Turn",
        Move.OUTWEIGHS: "Outweighs",
        Move.DENIES: "Denies",
        Move.BREAKS: "Breaks the step",
        Move.INDICTS: "Indicts the card",
    }
)
"""What an answer does, as the beginning of a line."""
