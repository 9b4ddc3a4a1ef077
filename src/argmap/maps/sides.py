"""Sides: which position of an issue each claim and each argument speaks for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

from argmap.model.arguments import Argument, Bearing
from argmap.model.debate import Debate
from argmap.model.ids import ArgumentId, ClaimId
from argmap.model.issues import Issue

_Id = TypeVar("_Id", ClaimId, ArgumentId)

Stance: TypeAlias = tuple[int, bool]
"""A position, by its place in the issue, and whether it is spoken for or against."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """The place, among the issue's positions, of the one that each element speaks for.

    What serves no position alone is absent: it helps two of them, or speaks against one of
    three or more without speaking for another.
    """

    claims: Mapping[ClaimId, int]
    arguments: Mapping[ArgumentId, int]


def find_sides(debate: Debate, issue: Issue) -> Sides:
    """Find what speaks for whom: reasons take their claim's side, objections the other.

    An exception speaks against the argument that it breaks. Whoever reaches a claim by two
    ways that disagree leaves it without a side.
    """
    claims: dict[ClaimId, set[Stance]] = defaultdict(set)
    arguments: dict[ArgumentId, set[Stance]] = defaultdict(set)
    for index, position in enumerate(issue.positions):
        _spread(debate, position.thesis, (index, True), claims, arguments)
    rivals = len(issue.positions)
    return Sides(
        claims=_settled(claims, rivals),
        arguments=_settled(arguments, rivals),
    )


def _spread(
    debate: Debate,
    thesis: ClaimId,
    stance: Stance,
    claims: dict[ClaimId, set[Stance]],
    arguments: dict[ArgumentId, set[Stance]],
) -> None:
    open_ends = [(thesis, stance)]
    while open_ends:
        claim, held = open_ends.pop()
        if held in claims[claim]:
            continue
        claims[claim].add(held)
        for argument in debate.arguments_on(claim):
            position, favours = held
            taken = (position, favours is (argument.bearing is Bearing.BECAUSE))
            arguments[argument.id].add(taken)
            open_ends.extend(_below(argument, taken))


def _below(argument: Argument, taken: Stance) -> Iterator[tuple[ClaimId, Stance]]:
    position, favours = taken
    for premise in argument.premises:
        yield premise, taken
    for exception in argument.unless:
        yield exception, (position, not favours)


def _settled(stances: Mapping[_Id, set[Stance]], rivals: int) -> dict[_Id, int]:
    settled = {}
    for id_, held in stances.items():
        served = {_served(stance, rivals) for stance in held}
        if len(served) == 1 and (position := served.pop()) is not None:
            settled[id_] = position
    return settled


def _served(stance: Stance, rivals: int) -> int | None:
    position, favours = stance
    if favours:
        return position
    return 1 - position if rivals == 2 else None
