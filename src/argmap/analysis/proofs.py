"""Proofs: where in its source each quotation stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from argmap.model.sources import Passage
from argmap.origin import Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """Where one piece of evidence stands in its source."""

    passage: Passage
    """The quotation's place: the first where it occurs more than once."""
    others: tuple[Passage, ...] = ()
    """Further places with the same words."""
    underlined: tuple[Passage, ...] = ()
    """The places, inside `passage`, of the words that matter; empty where all of it does."""
    emphasised: tuple[Passage, ...] = ()
    """The places, inside `passage`, of the words that are to be hit."""
    read: tuple[Passage, ...] = ()
    """The places, inside `passage`, of the words that are read aloud."""
    exact: bool = True
    """Whether the words agree to the letter, not only after folding typography."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proofs:
    """The proof of every evidence that was found in its source, by the evidence's origin."""

    by_origin: Mapping[Origin, Proof] = field(default_factory=lambda: MappingProxyType({}))
