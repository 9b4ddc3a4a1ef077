"""Justifications: what a claim's standing was made from, and so what alone can change it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import inf
from typing import assert_never

from argmap.analysis.hinging.needs import Needs
from argmap.analysis.hinging.world import World
from argmap.analysis.weighing.assessment import Assessment
from argmap.analysis.weighing.evaluation import Evaluation
from argmap.analysis.weighing.graph import Element
from argmap.model.ids import ClaimId
from argmap.model.standings import Standing

_OPEN = (Standing.UNRESOLVED, Standing.CIRCULAR)


def justification(assessment: Assessment, claim: ClaimId) -> frozenset[Element]:
    """Find elements outside which nothing that is rejected changes a claim's standing.

    Why that holds, be one element rejected or many: in the order in which labels were given, each
    label that the justification used is given again.

    - A claim that stands needs one step that carries it, with the labels that let it, and for all
      that is said against it and weighs enough, a label that holds it down. Being in the
      justification itself keeps it from being rejected; that less is said against it does no harm.
    - A claim that fails needs, for each step for it that weighs enough, a label that holds it
      down, or something against it that outweighs it, with the labels that let it. That less is
      said for it, or that it is rejected itself, does no harm.
    - A claim without a label needs all that its label could be made from: then whatever was open
      about it stays open.

    In which way a claim fails is made from more. That it falls needs one thing that brings it
    down. That it doesn't, but is not proven or unsupported, needs that nothing else does: no
    rival, no objection, no exception to a reason for it, and no premise that falls. What rests on
    itself alone is told from what is unresolved by the premises of all its reasons.
    """
    standings = [assessment.standings[one] for one in assessment.graph.claims]
    ways = _Ways(World(assessment.evaluation, 0), standings)
    return ways.elements(assessment.graph.number[claim])


def label_justification(evaluation: Evaluation, claim: int, *, place: int) -> frozenset[Element]:
    """Find elements outside which nothing that is rejected changes whether a claim stands.

    Args:
        evaluation: The evaluation.
        claim: The claim's number.
        place: Under which of the evaluation's suppositions.
    """
    needs = Needs(World(evaluation, place))
    needs.ask([claim])
    return needs.elements()


class _Ways:
    """Gathers what the standings of claims need, and not only their labels."""

    def __init__(self, world: World, standings: Sequence[Standing]) -> None:
        self._world = world
        self._graph = world.graph
        self._needs = Needs(world)
        self._standings = standings
        self._asked: set[int] = set()
        self._todo: list[int] = []

    def elements(self, claim: int) -> frozenset[Element]:
        self._ask([claim])
        while self._todo:
            asked = self._todo.pop()
            self._needs.ask([asked])
            self._find(asked, self._standings[asked])
        return self._needs.elements()

    def _ask(self, claims: Iterable[int]) -> None:
        for claim in claims:
            if claim not in self._asked:
                self._asked.add(claim)
                self._todo.append(claim)

    def _find(self, claim: int, standing: Standing) -> None:
        match standing:
            case Standing.STANDS:
                pass
            case Standing.FALLS:
                self._find_falls(claim)
            case Standing.NOT_PROVEN | Standing.UNSUPPORTED:
                self._find_unproven(claim)
            case Standing.UNRESOLVED | Standing.CIRCULAR:
                self._find_open(claim)
            case _:
                assert_never(standing)

    def _find_falls(self, claim: int) -> None:
        """One thing that brings a claim down.

        Premises that have fallen are all taken, because one of them fell before the claim did.
        """
        if self._world.is_rejected(claim):
            return
        rival = next((r for r in self._graph.rivals(claim) if self._world.stands(r)), None)
        if rival is not None:
            self._needs.ask([rival])
        elif not self._find_outweighed(claim):
            self._find_brought_down(claim)

    def _find_outweighed(self, claim: int) -> bool:
        """Take an objection that outweighs all that is said for a claim, if there is one."""
        world, graph = self._world, self._graph
        objection = max(graph.objections[claim], key=world.carries, default=None)
        if objection is None or world.is_accepted(claim):
            return False
        against = world.carries(objection)
        found = [world.hindrance(n, against.__gt__) for n in graph.reasons[claim]]
        held = [hindrance for hindrance in found if hindrance is not None]
        if against <= 0 or len(held) < len(found):
            return False
        self._needs.use(objection)
        for hindrance in held:
            self._needs.ask(hindrance)
        return True

    def _find_brought_down(self, claim: int) -> None:
        """Take what breaks a reason for a claim, or lets what it rests on fall."""
        world, graph = self._world, self._graph
        there = [number for number in graph.reasons[claim] if world.is_there(number)]
        for number in there:
            self._needs.keep(number)
        broken = ((n, e) for n in there for e in graph.steps[n].exceptions if world.stands(e))
        for number, exception in broken:
            self._needs.take_step(number)
            self._needs.ask([exception])
            return
        for number in there:
            fallen = [p for p in graph.steps[number].premises if self._is(p, Standing.FALLS)]
            if fallen:
                self._needs.take_step(number)
                self._ask(fallen)

    def _find_unproven(self, claim: int) -> None:
        """Everything that might bring a claim down, or prove it."""
        world, graph = self._world, self._graph
        self._needs.take_claim(claim)
        self._needs.ask(r for r in graph.rivals(claim) if not world.is_rejected(r))
        best = max(graph.reasons[claim], key=world.may_carry, default=None)
        weight = 0.0 if best is None else world.may_carry(best)
        if world.is_accepted(claim):
            weight = inf
        elif best is not None and weight > 0:
            self._keep_possible(best)
        else:
            self._find_baseless(claim)
        for number in graph.objections[claim]:
            hindrance = world.hindrance(number, weight.__ge__)
            if hindrance is None:
                self._needs.keep(number)
            else:
                self._needs.ask(hindrance)

    def _keep_possible(self, number: int) -> None:
        """Need that a step possibly carries what it does."""
        step = self._graph.steps[number]
        self._needs.take_step(number)
        self._needs.ask((*step.premises, *step.exceptions))

    def _find_baseless(self, claim: int) -> None:
        """Everything that keeps all reasons for a claim from carrying it, in which way they do."""
        world, graph = self._world, self._graph
        for number in filter(world.is_there, graph.reasons[claim]):
            step = graph.steps[number]
            self._needs.keep(number)
            self._needs.ask(step.exceptions)
            self._ask(step.premises)
            if any(self._is(p, Standing.NOT_PROVEN) for p in step.premises):
                self._needs.take_step(number)

    def _find_open(self, claim: int) -> None:
        """The premises of all reasons, which tell what rests on itself alone."""
        world, graph = self._world, self._graph
        for number in filter(world.is_there, graph.reasons[claim]):
            step = graph.steps[number]
            if world.weight(number) <= 0 or world.hindrance(number, _is_nothing) is None:
                self._needs.take_step(number)
                self._needs.ask((*step.exceptions, *step.premises))
                self._ask(p for p in step.premises if self._standings[p] in _OPEN)

    def _is(self, claim: int, standing: Standing) -> bool:
        return self._standings[claim] is standing


def _is_nothing(weight: float) -> bool:
    return weight <= 0
