"""The clash: what speaks against a case, what answers that, and what is said in reply."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import assert_never

from argmap.briefs.blocks import Role, Step
from argmap.briefs.stops import (
    ArgumentStep,
    ClaimStep,
    ExceptionStep,
    Rest,
    Stop,
    premise_stops,
    reason_stops,
)
from argmap.model.arguments import Argument
from argmap.model.claims import Evidence
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId

_STEPS = (Step.OBJECTION, Step.ANSWER, Step.REPLY)
_LETTERS = ("O", "A", "R")
"""What the numbers of their claims begin with, so that no number is borne twice."""


def clash_stops(debate: Debate, case: tuple[Stop, ...], printed: set[ClaimId]) -> Iterator[Stop]:
    """Walk the objections to a case with the answers to them, and the replies to those.

    Claims that are printed are put into `printed`; those that already were are only named.
    """
    clash = _Clash(debate, printed)
    attacks = [attack for stop in case for attack in clash.attacks_on(stop)]
    for count, attack in enumerate(clash.strongest_first(attacks), start=1):
        yield from clash.stops(attack, number=str(count), level=0)


@dataclass(frozen=True, slots=True)
class _Objection:
    """An argument against a claim."""

    argument: Argument

    @property
    def said(self) -> tuple[ClaimId, ...]:
        """The claims that it is made of."""
        return self.argument.premises

    @property
    def target(self) -> ClaimId:
        """The claim that it speaks against."""
        return self.argument.claim


@dataclass(frozen=True, slots=True)
class _Breach:
    """An exception to what supports a claim."""

    to: Argument | Evidence
    exception: ClaimId

    @property
    def said(self) -> tuple[ClaimId, ...]:
        """The claim that it is made of."""
        return (self.exception,)

    @property
    def target(self) -> ClaimId:
        """The claim whose support it takes away."""
        return self.to.claim


_Attack = _Objection | _Breach


class _Clash:
    """A walk through what is said for and against, which remembers what it has met."""

    def __init__(self, debate: Debate, printed: set[ClaimId]) -> None:
        self._debate = debate
        self._printed = printed
        self._met: dict[_Attack, str] = {}

    def stops(self, attack: _Attack, *, number: str, level: int) -> Iterator[Stop]:
        """Walk an attack and, down to the replies, what is said against it."""
        name = _LETTERS[level] + number
        self._met[attack] = name
        yield _step(attack, number, level)
        yield from self._claims(attack, number=name, level=level)
        if level + 1 == len(_STEPS):
            return
        answers = self.strongest_first(list(self._answers(attack)))
        new = [answer for answer in answers if answer not in self._met]
        for count, answer in enumerate(new, start=1):
            yield from self.stops(answer, number=f"{number}.{count}", level=level + 1)
        if not new and level == 0:
            yield Rest(level + 1, tuple(self._met[answer] for answer in answers))

    def attacks_on(self, stop: Stop) -> Iterator[_Attack]:
        """Find what speaks against a printed claim, or breaks a printed argument's step."""
        if isinstance(stop, ClaimStep) and stop.here:
            yield from self._attacks_on_claim(stop.claim)
        elif isinstance(stop, ArgumentStep):
            yield from _breaches(stop.argument)

    def strongest_first(self, attacks: list[_Attack]) -> list[_Attack]:
        """Order attacks by the quotations behind them, else as the author did; each once."""
        return sorted(dict.fromkeys(attacks), key=lambda attack: -self._backing(attack))

    def _claims(self, attack: _Attack, *, number: str, level: int) -> Iterator[Stop]:
        for premise in _premises(attack, number, level):
            here = premise.claim not in self._printed
            self._printed.add(premise.claim)
            yield replace(premise, here=here)
            if here:
                name, depth = premise.number, level + 1
                yield from reason_stops(self._debate, premise.claim, name, depth, self._printed)

    def _answers(self, attack: _Attack) -> Iterator[_Attack]:
        """Find what speaks against an attack: its step, its claims, and the reasons for them.

        The reasons count wherever they are printed.
        """
        if isinstance(attack, _Objection):
            yield from _breaches(attack.argument)
        for claim in attack.said:
            yield from self._attacks_on_claim(claim)
        walked = set(attack.said)
        for claim in attack.said:
            for stop in reason_stops(self._debate, claim, "", 0, walked):
                yield from self.attacks_on(stop)

    def _attacks_on_claim(self, claim: ClaimId) -> Iterator[_Attack]:
        for argument in self._debate.objections(claim):
            yield _Objection(argument)
        for evidence in self._debate.claims[claim].evidence:
            yield from _breaches(evidence)

    def _backing(self, attack: _Attack) -> int:
        """Count the quotations behind an attack, through all reasons for what it says."""
        todo, seen, count = list(attack.said), set(attack.said), 0
        while todo:
            claim = todo.pop()
            count += len(self._debate.claims[claim].evidence)
            reasons = self._debate.reasons(claim)
            further = {premise for reason in reasons for premise in reason.premises} - seen
            seen |= further
            todo += further
        return count


def _breaches(of: Argument | Evidence) -> Iterator[_Attack]:
    return (_Breach(of, claim) for claim in of.unless)


def _step(attack: _Attack, number: str, level: int) -> Stop:
    target = attack.target if level == 0 else None
    match attack:
        case _Objection(argument):
            return ArgumentStep(argument, _STEPS[level], number, level, target)
        case _Breach(to):
            return ExceptionStep(to, _STEPS[level], number, level, target)
        case _:
            assert_never(attack)


def _premises(attack: _Attack, number: str, depth: int) -> list[ClaimStep]:
    if isinstance(attack, _Objection):
        return premise_stops(attack.argument, number, depth)
    return [ClaimStep(attack.exception, number, depth, Role.EXCEPTION, here=True)]
