"""Sides: which position of an issue each claim and each argument speaks for."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias, TypeVar

from argmap.model.arguments import Argument, Bearing
from argmap.model.debate import Debate
from argmap.model.ids import ArgumentId, ClaimId
from argmap.model.issues import Issue

_Id = TypeVar("_Id", ClaimId, ArgumentId)

_PAUSE = re.compile(r"[,:;.–—]\s")
_SHORT = 26
"""How many characters a short name may have."""

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

    An exception speaks against the argument that it breaks, or the claim whose evidence it
    questions. Whoever reaches a claim by two
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
        open_ends.extend(_questioning(debate, claim, held))


def _below(argument: Argument, taken: Stance) -> Iterator[tuple[ClaimId, Stance]]:
    position, favours = taken
    for premise in argument.premises:
        yield premise, taken
    for exception in argument.unless:
        yield exception, (position, not favours)


def _questioning(debate: Debate, claim: ClaimId, held: Stance) -> Iterator[tuple[ClaimId, Stance]]:
    position, favours = held
    for evidence in debate.claims[claim].evidence:
        for exception in evidence.unless:
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


def side_names(labels: Sequence[str]) -> tuple[str, ...]:
    """A short name for each of an issue's rival positions, all different.

    It is what stands before a label's first pause, such as `Yes`, or else the whole label; of a
    label that is too long, its first words from where it differs from its rivals; and where words
    don't do it, a number.
    """
    for names in (
        [_opening(label) for label in labels],
        [_opening(label) if len(_opening(label)) <= _SHORT else label for label in labels],
        _differing(labels),
    ):
        if len(set(names)) == len(names) and all(0 < len(name) <= _SHORT for name in names):
            return tuple(names)
    return tuple(str(number) for number in range(1, len(labels) + 1))


def _opening(label: str) -> str:
    return _PAUSE.split(label.strip(), maxsplit=1)[0].rstrip(".")


def _differing(labels: Sequence[str]) -> list[str]:
    words = [label.split() for label in labels]
    shared = 0
    while len({tuple(each[: shared + 1]) for each in words}) == 1 and len(words) > 1:
        shared += 1
    return [_start(each[shared:]) for each in words]


def _start(words: Sequence[str]) -> str:
    name = ""
    for word in words:
        longer = f"{name} {word}".strip()
        if len(longer) > _SHORT:
            break
        name = longer
    return name
