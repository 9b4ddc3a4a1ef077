"""Settling: numbers that depend on each other in a circle, moved together until they rest."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from math import inf

PACES = (1.0, 0.5, 0.1)
"""How far each number moves at a round towards where the others pull it."""
RESTING = 1e-10
"""How little a number that rests would still have to move."""
_LAP, _PROGRESS = 20, 0.95
"""A pace is given up when the longest move hardly shrinks from one lap to the next: so many rounds
of the whole circle at full pace, more at a slower one, or what comes to as much."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Circle:
    """Numbers that depend on each other, by the places they have in a list of numbers."""

    members: Sequence[int]
    values: list[float]
    goal: Callable[[int], float]
    """Where the numbers as they are now pull one of them."""
    above: Mapping[int, Sequence[int]]
    """The members that each one pulls."""
    costs: Mapping[int, int]
    """How much work it is to find a goal."""


def settle_values(circle: Circle, *, effort: int) -> tuple[bool, int]:
    """Move all numbers of a circle from where they are to where they rest.

    They move at the same time, so that no order changes the outcome, and what is in the same place
    ends in the same place. At full pace this is plain iteration; where that swings for ever, a
    slower pace follows the differential equation by which Potyka, "Continuous Dynamical Systems
    for Weighted Bipolar Argumentation", KR 2018, replaces it.

    Args:
        circle: The numbers; those that rest nowhere are left wherever they are.
        effort: The work after which that counts as nowhere.

    Returns:
        Whether they rest, and the work it took to know.
    """
    values, work = circle.values, 0
    starts = [values[member] for member in circle.members]
    for pace in PACES:
        for member, start in zip(circle.members, starts, strict=True):
            values[member] = start
        rests, more = _move(circle, pace=pace, effort=(effort - work) // 2)
        work += more
        if rests:
            return True, work
    return False, work


def _move(circle: Circle, *, pace: float, effort: int) -> tuple[bool, int]:
    """Move all that don't rest, again and again; whether they come to rest, and the work done."""
    values, goal, above, costs = circle.values, circle.goal, circle.above, circle.costs
    lap = round(_LAP / pace) * sum(costs.values())
    work, mark = 0, lap
    before, longest = inf, 0.0
    back: dict[int, float] = {}
    restless: Sequence[int] = circle.members
    while restless and work < effort:
        work += sum(map(costs.__getitem__, restless))
        moves = {m: move for m in restless if abs(move := goal(m) - values[m]) >= RESTING}
        for member, move in moves.items():
            values[member] += pace * move
        longest = max(longest, *map(abs, moves.values()), 0.0)
        if moves and moves == back:
            return False, work
        if work > mark:
            if longest > before * _PROGRESS:
                return False, work
            mark, before, longest = work + lap, longest, 0.0
        back = {member: -move for member, move in moves.items()}
        pulled = chain.from_iterable(above[member] for member in moves)
        restless = list(dict.fromkeys(pulled if pace == 1 else chain(moves, pulled)))
    return not restless, work
