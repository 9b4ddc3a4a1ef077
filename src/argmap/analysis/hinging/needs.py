"""Needs: which elements the labels of claims were made from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from math import inf

from argmap.analysis.hinging.world import Fine, World
from argmap.analysis.weighing.evaluation import meets
from argmap.analysis.weighing.graph import Element, ElementKind
from argmap.model.issues import Standard


@dataclass(frozen=True, slots=True, kw_only=True)
class _Opponent:
    """Something that surely weighs against a claim."""

    weight: float
    standards: tuple[Standard, ...]
    """Those by which the claim has to beat it."""
    step: int | None = None
    """The step that carries the weight; None for a rival that is accepted."""
    rival: int | None = None
    """The rival that the step speaks for, where it is no objection."""

    def beats(self, weight: float) -> bool:
        """Whether it keeps a weight from winning."""
        return not _wins(self.standards, weight, self.weight)


class Needs:
    """Gathers the elements that some claims' labels need, without going round in circles."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._graph = world.graph
        self._elements: set[Element] = set()
        self._asked: set[int] = set()
        self._todo: list[int] = []

    def elements(self) -> frozenset[Element]:
        """All elements needed for what was asked."""
        while self._todo:
            self._find_label(self._todo.pop())
        return frozenset(self._elements)

    def ask(self, claims: Iterable[int]) -> None:
        """Ask for what the labels of some claims need."""
        for claim in claims:
            if claim not in self._asked:
                self._asked.add(claim)
                self._todo.append(claim)

    def take_claim(self, claim: int) -> None:
        """Need that a claim isn't rejected."""
        self._elements.add(Element(ElementKind.CLAIM, self._graph.claims[claim]))

    def take_step(self, number: int) -> None:
        """Need that a step isn't rejected."""
        step = self._graph.steps[number]
        self._elements.add(step.element)
        if step.source is not None:
            self._elements.add(Element(ElementKind.SOURCE, step.source))

    def use(self, number: int, *, before: float = inf) -> None:
        """Need that a step carries as much as it surely does."""
        self.take_step(number)
        self.ask(self._world.support(number, before=before))

    def keep_open(self, claim: int) -> None:
        """Need everything that a claim's label could be made from."""
        self.take_claim(claim)
        rivals = [r for r in self._graph.rivals(claim) if not self._world.is_rejected(r)]
        for rival in rivals:
            self.take_claim(rival)
        for one in (claim, *rivals):
            for number in (*self._graph.reasons[one], *self._graph.objections[one]):
                self.keep(number)

    def keep(self, number: int) -> None:
        """Need that a step carries, surely and possibly, just what it does."""
        hindrance = self._world.hindrance(number, _is_nothing)
        if hindrance is None:
            step = self._graph.steps[number]
            self.take_step(number)
            self.ask((*step.premises, *step.exceptions))
        else:
            self.ask(hindrance)

    def _find_label(self, claim: int) -> None:
        if self._world.stands(claim):
            self._find_stands(claim)
        elif self._world.fails(claim):
            self._find_fails(claim)
        else:
            self.keep_open(claim)

    def _find_stands(self, claim: int) -> None:
        """One step, and what holds down all that is against it.

        It is one of the heaviest: if a lighter one carried the claim, so does this.
        """
        self.take_claim(claim)
        world, graph = self._world, self._graph
        if world.is_accepted(claim):
            return
        before = world.moment(claim)
        best = min(
            graph.reasons[claim],
            key=lambda n: (-world.carries(n, before=before), len(world.support(n, before=before))),
        )
        weight = world.carries(best, before=before)
        self.use(best, before=before)
        fine = partial(_wins, self._graph.standards(claim), weight)
        for number in graph.objections[claim]:
            self.ask(_found(world.hindrance(number, fine, before=before)))
        for rival in graph.rivals(claim):
            if not world.is_rejected(rival):
                standards = self._graph.standards(claim, rival)
                self._hold_down(rival, partial(_wins, standards, weight), before)

    def _hold_down(self, rival: int, fine: Fine, before: float) -> None:
        """Need that a rival's case doesn't matter."""
        world = self._world
        objection = self._heaviest(self._graph.objections[rival], before)
        against = 0.0 if objection is None else world.carries(objection, before=before)
        for number in self._graph.reasons[rival]:
            hindrance = world.hindrance(number, fine, before=before)
            if hindrance is None and objection is not None:
                self.use(objection, before=before)
                hindrance = world.hindrance(number, lambda x: x < against, before=before)
            self.ask(_found(hindrance))

    def _find_fails(self, claim: int) -> None:
        """What holds down, or outweighs, each step for the claim."""
        world = self._world
        if world.is_rejected(claim):
            return
        before = world.moment(claim)
        opponents = self._opponents(claim, before)
        if world.is_accepted(claim):
            self._face(next(o for o in opponents if o.weight == inf), before)
            return
        standards = self._graph.standards(claim)

        def fine(weight: float) -> bool:
            return not _wins(standards, weight, 0) or any(o.beats(weight) for o in opponents)

        for number in self._graph.reasons[claim]:
            hindrance = _found(world.hindrance(number, fine, before=before))
            self.ask(hindrance)
            left = world.without(number, hindrance)
            if left > 0 and _wins(standards, left, 0):
                self._face(next(o for o in opponents if o.beats(left)), before)

    def _opponents(self, claim: int, before: float) -> list[_Opponent]:
        """The heaviest of the objections to a claim, and of each rival's case."""
        world, graph = self._world, self._graph
        found = []
        objection = self._heaviest(graph.objections[claim], before)
        if objection is not None:
            weight = world.carries(objection, before=before)
            standards = self._graph.standards(claim)
            found.append(_Opponent(weight=weight, standards=standards, step=objection))
        for rival in graph.rivals(claim):
            if not world.is_rejected(rival):
                found.extend(self._rival(rival, self._graph.standards(claim, rival), before))
        return found

    def _rival(self, rival: int, standards: tuple[Standard, ...], before: float) -> list[_Opponent]:
        world, graph = self._world, self._graph
        if world.is_accepted(rival):
            return [_Opponent(weight=inf, standards=standards, rival=rival)]
        reason = self._heaviest(graph.reasons[rival], before)
        if reason is None:
            return []
        weight = world.carries(reason, before=before)
        for number in graph.objections[rival]:
            if world.hindrance(number, weight.__ge__, before=before) is None:
                return []
        return [_Opponent(weight=weight, standards=standards, step=reason, rival=rival)]

    def _face(self, opponent: _Opponent, before: float) -> None:
        """Need that an opponent carries what it does."""
        if opponent.rival is not None:
            self.take_claim(opponent.rival)
        if opponent.step is not None:
            self.use(opponent.step, before=before)
        if opponent.rival is not None and opponent.step is not None:
            for number in self._graph.objections[opponent.rival]:
                fine = opponent.weight.__ge__
                self.ask(_found(self._world.hindrance(number, fine, before=before)))

    def _heaviest(self, numbers: Iterable[int], before: float) -> int | None:
        """The step that surely carries most, if one carries anything."""
        weights = {number: self._world.carries(number, before=before) for number in numbers}
        heaviest = max(weights, key=weights.__getitem__, default=None)
        return heaviest if heaviest is not None and weights[heaviest] > 0 else None


def _wins(standards: tuple[Standard, ...], weight: float, over: float) -> bool:
    """Whether a weight meets all of some standards against another."""
    return all(meets(standard, weight, over) for standard in standards)


def _is_nothing(weight: float) -> bool:
    return weight <= 0


def _found(hindrance: tuple[int, ...] | None) -> tuple[int, ...]:
    if hindrance is None:
        raise AssertionError("a label was made from nothing")
    return hindrance
