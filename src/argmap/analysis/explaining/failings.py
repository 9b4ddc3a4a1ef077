"""Failings: why a claim doesn't stand, as its standing says it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from math import inf
from typing import TypeAlias

from argmap.analysis.explaining.account import Cause, Ground, Groundless, Outdone, Setback, Why
from argmap.analysis.explaining.setbacks import Beaten, Priced, Steps
from argmap.analysis.weighing.assessment import Assessment
from argmap.analysis.weighing.evaluation import meets
from argmap.model.issues import Standard
from argmap.model.standings import Standing

_Way: TypeAlias = Callable[[int], Priced[Cause] | None]
_BEATEN = (Why.OUTWEIGHED, Why.WEIGHTLESS)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Against:
    """Something that keeps a claim from standing."""

    standard: Standard
    weight: float
    beats: Beaten
    ground: Ground | None = None
    rival: int | None = None
    overruling: tuple[Setback, ...] = ()
    cost: float = 0


class Failings:
    """Finds the causes of claims' failing; asked in the order in which the labels were given."""

    def __init__(self, assessment: Assessment, steps: Steps) -> None:
        self._assessment = assessment
        self._steps = steps
        self._graph = assessment.graph
        self._evaluation = assessment.evaluation

    def find(self, claim: int) -> Priced[Cause]:
        """The cause that fits a claim's standing best, with what it costs to tell."""
        return next(found for way in self._ways_to_fail(claim) if (found := way(claim)))

    def _ways_to_fail(self, claim: int) -> tuple[_Way, ...]:
        """Where to look for the cause, that which fits the claim's standing best first."""
        standing = self._standing(claim)
        has_force = self._best(claim) is not None
        if standing is Standing.FALLS and has_force:
            return self._outweighed, self._outdone, self._groundless
        if standing is Standing.FALLS:
            return self._brought_down, self._outweighed, self._groundless, self._outdone
        if has_force:
            return self._outdone, self._groundless
        return self._groundless, self._outdone

    def _groundless(self, claim: int) -> Priced[Cause] | None:
        """That nothing that is said for it holds."""
        if self._steps.is_accepted(claim):
            return None
        found = self._steps.setbacks(
            self._graph.reasons[claim], lambda weight: weight <= 0, like=self._standing(claim)
        )
        return None if found is None else (Groundless(setbacks=found[0]), found[1])

    def _brought_down(self, claim: int) -> Priced[Cause] | None:
        """That its reasons fail, and one of them because it is broken or rests on what falls."""
        found = self._groundless(claim)
        if found is None or not isinstance(found[0], Groundless):
            return None
        standings = self._assessment.standings
        brought = any(
            one.why is Why.BROKEN or Standing.FALLS in (standings[c] for c in one.claims)
            for one in found[0].setbacks
        )
        return found if brought else None

    def _outweighed(self, claim: int) -> Priced[Cause] | None:
        """That an objection weighs more than all that is said for it, or that a rival stands."""
        against = [
            replace(one, beats=one.weight.__gt__) if one.rival is None else one
            for one in (*self._objecting(claim), *self._rivalling(claim))
            if one.rival is None or self._evaluation.stands[one.rival]
        ]
        return self._outdone_by(claim, against)

    def _outdone(self, claim: int) -> Priced[Cause] | None:
        """That what is said for it isn't enough for a standard of proof."""
        against = [*self._objecting(claim), *self._rivalling(claim)]
        return self._outdone_by(claim, self._too_light(claim)) or self._outdone_by(claim, against)

    def _outdone_by(self, claim: int, against: list[_Against]) -> Priced[Cause] | None:
        for one in sorted(against, key=lambda one: (-one.weight, one.cost)):
            found = self._steps.setbacks(self._graph.reasons[claim], one.beats)
            if found is None or (self._steps.is_accepted(claim) and not one.beats(inf)):
                continue
            best = self._best(claim)
            late = () if best else self._late(claim)
            cause = Outdone(
                standard=one.standard,
                best=best or max(map(_possible, late), key=_weight, default=None),
                late=next(iter(late), None),
                by=one.ground,
                rival=None if one.rival is None else self._graph.claims[one.rival],
                overruling=one.overruling,
                setbacks=_beside_weights(found[0]) if best or late else self._all(claim),
            )
            return cause, one.cost + sum(1.0 for _ in cause.setbacks) + found[1]
        return None

    def _all(self, claim: int) -> tuple[Setback, ...]:
        """Why each reason for a claim fails, where none of them may hold."""
        found = self._groundless(claim)
        return found[0].setbacks if found and isinstance(found[0], Groundless) else ()

    def _too_light(self, claim: int) -> list[_Against]:
        return [
            _Against(standard=s, weight=0, beats=partial(_loses, s, 0))
            for s in self._graph.standards(claim)
            if s is not Standard.PREPONDERANCE
        ]

    def _objecting(self, claim: int) -> Iterator[_Against]:
        for number in self._graph.objections[claim]:
            for ground, cost in tuple(self._steps.grounds(number))[-1:]:
                for standard in self._graph.standards(claim):
                    yield _against(standard, ground, cost)

    def _rivalling(self, claim: int) -> Iterator[_Against]:
        for rival in self._graph.rivals(claim):
            if self._steps.is_rejected(rival):
                continue
            for standard in self._graph.standards(claim, rival):
                if self._steps.is_accepted(rival):
                    yield replace(_against(standard, None, 0), rival=rival)
                for ground, cost in self._grounds_of(rival):
                    kept_out = self._steps.setbacks(
                        self._graph.objections[rival], ground.weight.__ge__
                    )
                    if kept_out is not None:
                        told = tuple(s for s in kept_out[0] if s.why not in _BEATEN)
                        one = _against(standard, ground, cost + kept_out[1])
                        yield replace(one, rival=rival, overruling=told)

    def _grounds_of(self, claim: int) -> Iterator[Priced[Ground]]:
        for number in self._graph.reasons[claim]:
            yield from tuple(self._steps.grounds(number))[-1:]

    def _best(self, claim: int) -> Setback | None:
        """The heaviest step for a claim that may hold."""
        found = []
        for number in self._graph.reasons[claim]:
            for weight, (surely, possibly) in self._evaluation.force((number,)).items():
                if possibly:
                    step = self._graph.steps[number]
                    found.append(
                        Setback(
                            element=step.element,
                            claim=self._graph.claims[claim],
                            weight=weight,
                            why=Why.OUTWEIGHED,
                            holds=bool(surely),
                        )
                    )
        return max(found, key=lambda one: (one.weight, one.holds), default=None)

    def _late(self, claim: int) -> tuple[Setback, ...]:
        """What fails a claim's steps only after it, that which fits its standing best first."""
        like = self._standing(claim)
        found = (self._steps.late(number, like=like) for number in self._graph.reasons[claim])
        late = (one for one in found if one is not None)
        return tuple(
            sorted(late, key=lambda one: (not self._steps.is_like(one, like), -one.weight))
        )

    def _standing(self, claim: int) -> Standing:
        return self._assessment.standings[self._graph.claims[claim]]


def _against(standard: Standard, ground: Ground | None, cost: float) -> _Against:
    weight = inf if ground is None else ground.weight
    return _Against(
        standard=standard,
        weight=weight,
        beats=partial(_loses, standard, weight),
        ground=ground,
        cost=cost,
    )


def _possible(late: Setback) -> Setback:
    """A step as it was before it failed."""
    return replace(late, why=Why.OUTWEIGHED, claims=())


def _beside_weights(setbacks: tuple[Setback, ...]) -> tuple[Setback, ...]:
    """Those of some setbacks that aren't told by the weights alone."""
    return tuple(setback for setback in setbacks if setback.why not in _BEATEN)


def _weight(setback: Setback) -> float:
    return setback.weight


def _loses(standard: Standard, other: float, weight: float) -> bool:
    return not meets(standard, weight, other)
