"""Parties: who argues what, and what each says to the other's arguments."""

from __future__ import annotations

from dataclasses import dataclass

from argmap.analysis.attacks import Attack, Move
from argmap.briefs.plan import CaseKey
from argmap.model.arguments import Argument
from argmap.model.ids import ClaimId
from argmap.model.issues import Side


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """Who argues for a case: a side of the motion, or a position that is on neither side."""

    id: str
    """`pro`, `con`, or, for a position on no side, made of the issue and the position."""
    name: str
    """What its part of the file is headed, such as Affirmative."""
    short: str
    """The same in a few letters, for tabs."""
    side: Side | None
    keys: tuple[CaseKey, ...]
    """The positions that it argues for, in the order of the issues."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """An attack on an argument, as the side that makes it sees it."""

    attack: Attack
    move: Move
    number: str
    """Its place in its block, from 1; offence comes first."""
    replies: tuple[Answer, ...] = ()
    """What the other side says to it, as that side's answers to this attack."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """All that a party has to say to one argument of the other side: an `AT:` block."""

    id: str
    """What `argmap speech` and links know it by."""
    party: Party
    """Who answers."""
    opponent: Party
    key: CaseKey
    """The case that is answered."""
    argument: Argument | None
    """The reason for the case's thesis that is answered; None for the thesis itself."""
    conclusion: ClaimId
    """What is argued for: the thesis."""
    answers: tuple[Answer, ...]
    """Offence first; empty where the party has no answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frontline:
    """All that a party has to say to one attack on its own case."""

    id: str
    """What `argmap speech` and links know it by."""
    party: Party
    """Whose case is attacked, and who answers."""
    opponent: Party
    key: CaseKey
    """The case that is attacked."""
    attack: Attack
    answers: tuple[Answer, ...]
    """Offence first; empty where the party has no answer."""
