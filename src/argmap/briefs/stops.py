"""Stops: the claims and arguments that a brief prints, in the order of reading."""

from __future__ import annotations

import string
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias, assert_never

from argmap.analysis.attacks import Attack, Breach, Move, Objection
from argmap.briefs.blocks import Role, Step
from argmap.briefs.parties import Answer
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
    targets: tuple[ClaimId, ...] = ()
    """The claims that are spoken against, where that isn't plain from its place."""
    move: Move | None = None
    """What it does to what it answers."""
    cost: str = ""
    """What it costs the answerer's own case."""
    theirs: bool = False
    """Whether it is said in the other side's own case."""


@dataclass(frozen=True, slots=True)
class ExceptionStep:
    """An exception to an argument's step or to evidence; its claim follows."""

    to: Argument | Evidence
    step: Step
    number: str
    depth: int
    targets: tuple[ClaimId, ...] = ()
    """The claims whose support is spoken against, where that isn't plain from its place."""
    move: Move | None = None
    """What it does to what it answers."""
    cost: str = ""
    """What it costs the answerer's own case."""
    theirs: bool = False
    """Whether it is said in the other side's own case."""


@dataclass(frozen=True, slots=True)
class TheySay:
    """What the other side may say to an answer; the replies to it follow."""

    attack: Attack
    depth: int
    told_in: str = ""
    """The section that holds the replies, where they are not repeated here."""


@dataclass(frozen=True, slots=True)
class Rest:
    """Said in the place of an answer that isn't there."""

    depth: int


Stop: TypeAlias = ClaimStep | ArgumentStep | ExceptionStep | TheySay | Rest


@dataclass(slots=True)
class Printed:
    """Which claims have been printed so far, so that each is printed once."""

    claims: set[ClaimId] = field(default_factory=set)
    read: set[ClaimId] = field(default_factory=set)
    """Those of them that were read without the reasons for them, which are still to come."""

    def take(self, claim: ClaimId) -> bool:
        """Print a claim; whether that is the first time."""
        here = claim not in self.claims
        self.claims.add(claim)
        return here

    def take_reasons(self, claim: ClaimId) -> bool:
        """Print the reasons for a claim that was read before; whether they are still to come."""
        due = claim in self.read
        self.read.discard(claim)
        return due


def printed_claims(stops: Iterable[Stop]) -> Iterator[ClaimStep]:
    """Keep the claims that are printed with their cards, not those that are only named."""
    return (stop for stop in stops if isinstance(stop, ClaimStep) and stop.here)


def case_stops(
    debate: Debate, thesis: ClaimId, printed: Printed, *, here: bool = True
) -> Iterator[Stop]:
    """Walk a case: its thesis, which may stand elsewhere, and the tree of reasons under it."""
    yield ClaimStep(thesis, "", 0, Role.THESIS, here=here)
    yield from reason_stops(debate, thesis, "", 1, printed)


def reason_stops(
    debate: Debate, claim: ClaimId, number: str, depth: int, printed: Printed
) -> Iterator[Stop]:
    """Walk the reasons for a claim, and the reasons for their premises, depth first.

    An explicit stack, because a chain of reasons may be longer than Python's own.
    """
    todo = _next_stops(debate, claim, number, depth)
    while todo:
        stop = todo.pop()
        if isinstance(stop, ClaimStep):
            here = printed.take(stop.claim)
            yield ClaimStep(stop.claim, stop.number, stop.depth, stop.role, here)
            if here or printed.take_reasons(stop.claim):
                todo += _next_stops(debate, stop.claim, stop.number, stop.depth + 1)
        else:
            yield stop


def answer_stops(
    debate: Debate,
    answer: Answer,
    printed: Printed,
    *,
    step: Step,
    targets: tuple[ClaimId, ...] = (),
) -> Iterator[Stop]:
    """Walk an answer, or a reply to what is said to one, and the reasons for what it says.

    Args:
        debate: What is said for and against.
        answer: What is said.
        printed: What was printed before.
        step: Whether it is an answer or a reply.
        targets: The claims that are spoken against, where that isn't plain from its place.
    """
    depth, lead = (0, "") if step is Step.ANSWER else (1, "R")
    yield _step(answer, step, depth, targets)
    for premise in _said(answer.attack, lead + answer.number, depth):
        here = printed.take(premise.claim)
        yield ClaimStep(premise.claim, premise.number, depth, premise.role, here)
        if here or printed.take_reasons(premise.claim):
            yield from reason_stops(debate, premise.claim, premise.number, depth + 1, printed)


def _step(answer: Answer, step: Step, depth: int, targets: tuple[ClaimId, ...]) -> Stop:
    told = (answer.move, answer.cost, answer.theirs)
    match answer.attack:
        case Objection(argument):
            return ArgumentStep(argument, step, answer.number, depth, targets, *told)
        case Breach(to):
            return ExceptionStep(to, step, answer.number, depth, targets, *told)
        case _:
            assert_never(answer.attack)


def _said(attack: Attack, number: str, depth: int) -> list[ClaimStep]:
    if isinstance(attack, Objection):
        return premise_stops(attack.argument, number, depth)
    return [ClaimStep(attack.exception, number, depth, Role.EXCEPTION, here=True)]


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
