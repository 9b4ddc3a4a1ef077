"""Attacks: what speaks against a claim or its support, and what each does to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias, assert_never

from argmap.model.arguments import Argument
from argmap.model.claims import Evidence
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId


@dataclass(frozen=True, slots=True)
class Objection:
    """An argument against a claim."""

    argument: Argument

    @property
    def id(self) -> str:
        """A name of its own among all attacks of a topic."""
        return self.argument.id

    @property
    def said(self) -> tuple[ClaimId, ...]:
        """The claims that it is made of."""
        return self.argument.premises

    @property
    def target(self) -> ClaimId:
        """The claim that it speaks against."""
        return self.argument.claim


@dataclass(frozen=True, slots=True)
class Breach:
    """An exception to what supports a claim."""

    to: Argument | Evidence
    exception: ClaimId

    @property
    def id(self) -> str:
        """A name of its own among all attacks of a topic."""
        return f"{self.to.id}.unless.{self.exception}"

    @property
    def said(self) -> tuple[ClaimId, ...]:
        """The claim that it is made of."""
        return (self.exception,)

    @property
    def target(self) -> ClaimId:
        """The claim whose support it takes away."""
        return self.to.claim


Attack: TypeAlias = Objection | Breach


class Move(StrEnum):
    """What an answer does to the argument that it answers, as debaters tell answers apart."""

    TURN = "turn"
    """It makes the argument's own ground work for the answerer: offence."""
    OUTWEIGHS = "outweighs"
    """It leaves the reasons alone and speaks against what they are given for: offence."""
    DENIES = "denies"
    """It denies a premise, or what a premise rests on."""
    BREAKS = "breaks"
    """It grants the premises and breaks the step from them."""
    INDICTS = "indicts"
    """It takes the force from a card: bias, hearsay, no position to know."""

    @property
    def is_offence(self) -> bool:
        """Whether it is a reason to vote for the answerer, and not only not to vote against."""
        return self in (Move.TURN, Move.OUTWEIGHS)


def attacks_on_claim(debate: Debate, claim: ClaimId) -> Iterator[Attack]:
    """Find what speaks against a claim itself, or takes the force from its own evidence."""
    for argument in debate.objections(claim):
        yield Objection(argument)
    for evidence in debate.claims[claim].evidence:
        yield from breaches(evidence)


def breaches(of: Argument | Evidence) -> Iterator[Attack]:
    """Find the exceptions to an argument's step or to evidence."""
    return (Breach(of, claim) for claim in of.unless)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What an argument stands on, as whoever answers it sees it."""

    conclusion: ClaimId | None
    """What it is given for; None where it only speaks against something."""
    premises: frozenset[ClaimId]
    step: Argument | None = None
    """The one argument that is answered; None for a claim, or for all that is said for it."""


def move_of(attack: Attack, *, ground: Ground, rests_on: frozenset[ClaimId]) -> Move:
    """Tell what an attack does to an argument.

    Only what uses their own ground turns it: what speaks against their conclusion, or breaks
    their step, from one of their premises. To contradict a claim is not to turn it.

    Args:
        attack: What is said against the argument, or against anything it rests on.
        ground: What the argument stands on.
        rests_on: The claims that the attack is made of, with all that these rest on.
    """
    turned = not ground.premises.isdisjoint(rests_on)
    match attack:
        case Breach(to=Evidence()):
            return Move.INDICTS
        case Breach():
            return Move.TURN if turned and attack.to == ground.step else Move.BREAKS
        case Objection() if attack.target != ground.conclusion:
            return Move.DENIES
        case Objection():
            return Move.TURN if turned else Move.OUTWEIGHS
        case _:
            assert_never(attack)
