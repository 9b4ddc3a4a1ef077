"""The clash: what speaks against a case, what answers that, and what is said in reply."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from argmap.briefs.blocks import Role, Step
from argmap.briefs.stops import ArgumentStep, ClaimStep, Rest, Stop, premise_stops, reason_stops
from argmap.model.arguments import Argument
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
class _Attack:
    """A way in which a claim, or the step from its premises, is spoken against."""

    argument: Argument
    exception: ClaimId | None
    target: ClaimId

    @property
    def said(self) -> tuple[ClaimId, ...]:
        """The claims that it is made of."""
        return self.argument.premises if self.exception is None else (self.exception,)


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
        argument, exception = attack.argument, attack.exception
        target = attack.target if level == 0 else None
        yield ArgumentStep(argument, _STEPS[level], number, level, exception, target)
        stops = list(self._claims(attack, number=name, level=level))
        yield from stops
        if level + 1 == len(_STEPS):
            return
        answers = self.strongest_first(list(self._answers(attack, stops)))
        new = [answer for answer in answers if answer not in self._met]
        for count, answer in enumerate(new, start=1):
            yield from self.stops(answer, number=f"{number}.{count}", level=level + 1)
        if not new and level == 0:
            yield Rest(level + 1, tuple(self._met[answer] for answer in answers))

    def attacks_on(self, stop: Stop) -> Iterator[_Attack]:
        """Find what speaks against a printed claim, or breaks a printed argument's step."""
        if isinstance(stop, ClaimStep) and stop.here:
            yield from self._objections(stop.claim)
        elif isinstance(stop, ArgumentStep) and stop.exception is None:
            yield from _exceptions(stop.argument)

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

    def _answers(self, attack: _Attack, stops: list[Stop]) -> Iterator[_Attack]:
        """Find what speaks against an attack: its step, its claims, and the reasons for them."""
        if attack.exception is None:
            yield from _exceptions(attack.argument)
        for claim in attack.said:
            yield from self._objections(claim)
        for stop in stops:
            yield from self.attacks_on(stop)

    def _objections(self, claim: ClaimId) -> Iterator[_Attack]:
        return (_Attack(argument, None, claim) for argument in self._debate.objections(claim))

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


def _exceptions(argument: Argument) -> Iterator[_Attack]:
    return (_Attack(argument, claim, argument.claim) for claim in argument.unless)


def _premises(attack: _Attack, number: str, depth: int) -> list[ClaimStep]:
    if attack.exception is None:
        return premise_stops(attack.argument, number, depth)
    return [ClaimStep(attack.exception, number, depth, Role.EXCEPTION, here=True)]
