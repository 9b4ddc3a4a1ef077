"""Stops: the claims and arguments that a brief prints, in the order of reading."""

from __future__ import annotations

import string
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from argmap.briefs.blocks import Role, Step
from argmap.model.arguments import Argument
from argmap.model.claims import Evidence
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId


@dataclass(frozen=True, slots=True)
class ClaimStep:
    """A claim where it is met."""

    claim: ClaimId
    number: str
    depth: int
    role: Role
    here: bool
    """Whether its cards and reasons are printed here."""


@dataclass(frozen=True, slots=True)
class ArgumentStep:
    """An argument where it is met; its premises follow."""

    argument: Argument
    step: Step
    number: str
    depth: int
    target: ClaimId | None = None
    """The claim that is spoken against, where that isn't plain from its place."""


@dataclass(frozen=True, slots=True)
class ExceptionStep:
    """An exception to an argument's step or to evidence; its claim follows."""

    to: Argument | Evidence
    step: Step
    number: str
    depth: int
    target: ClaimId | None = None
    """The claim whose support is spoken against, where that isn't plain from its place."""


@dataclass(frozen=True, slots=True)
class Rest:
    """What is left to say of an objection below which no answer is printed."""

    depth: int
    answers: tuple[str, ...] = ()
    """The numbers of its answers, printed under an objection before it; empty for none at all."""


Stop = ClaimStep | ArgumentStep | ExceptionStep | Rest


def printed_claims(stops: Iterable[Stop]) -> Iterator[ClaimStep]:
    """Keep the claims that are printed with their cards, not those that are only named."""
    return (stop for stop in stops if isinstance(stop, ClaimStep) and stop.here)


def case_stops(debate: Debate, thesis: ClaimId, printed: set[ClaimId]) -> Iterator[Stop]:
    """Walk a case: its thesis and the tree of reasons under it.

    Claims that are printed are put into `printed`; those that already were are only named.
    """
    yield ClaimStep(thesis, "", 0, Role.THESIS, here=True)
    yield from reason_stops(debate, thesis, "", 1, printed)


def reason_stops(
    debate: Debate, claim: ClaimId, number: str, depth: int, printed: set[ClaimId]
) -> Iterator[Stop]:
    """Walk the reasons for a claim, and the reasons for their premises, depth first.

    An explicit stack, because a chain of reasons may be longer than Python's own.
    """
    todo = _next_stops(debate, claim, number, depth)
    while todo:
        stop = todo.pop()
        if isinstance(stop, ClaimStep):
            here = stop.claim not in printed
            printed.add(stop.claim)
            yield ClaimStep(stop.claim, stop.number, stop.depth, stop.role, here)
            if here:
                todo += _next_stops(debate, stop.claim, stop.number, stop.depth + 1)
        else:
            yield stop


def _next_stops(debate: Debate, claim: ClaimId, number: str, depth: int) -> list[Stop]:
    """List the arguments for a claim with their premises, last first."""
    stops: list[Stop] = []
    for count, argument in enumerate(debate.reasons(claim), start=1):
        own = f"{number}.{count}" if number else str(count)
        stops.append(ArgumentStep(argument, Step.BECAUSE, own, depth))
        stops += premise_stops(argument, own, depth)
    return stops[::-1]


def premise_stops(argument: Argument, number: str, depth: int) -> list[ClaimStep]:
    """List an argument's premises: one bears its number, several a letter each."""
    premises = argument.premises
    names = [number] if len(premises) == 1 else [number + _letter(i) for i in range(len(premises))]
    return [
        ClaimStep(premise, name, depth, Role.PREMISE, here=True)
        for premise, name in zip(premises, names, strict=True)
    ]


def _letter(index: int) -> str:
    letters = string.ascii_lowercase
    return letters[index] if index < len(letters) else f"-{index + 1}"
