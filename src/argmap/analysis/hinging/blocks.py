"""Blocks: a few claims of an argument graph, cut out to be evaluated by themselves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from itertools import islice

from argmap.analysis.weighing.graph import ArgumentGraph, Step
from argmap.analysis.weighing.supposing import Supposition
from argmap.model.standings import Standing


class Block:
    """Some claims of a graph; what they depend on is given its recorded standing.

    A block holds all rivals of each of its claims.
    """

    def __init__(
        self, graph: ArgumentGraph, claims: Sequence[int], recorded: Sequence[Standing]
    ) -> None:
        self.claims = claims
        self._graph = graph
        self._recorded = recorded
        self._inside = frozenset(claims)
        self.reads = frozenset(read for c in claims for read in graph.reads(c)) - self._inside
        """The claims outside that those of the block depend on."""
        self._steps = {s for c in claims for s in (*graph.reasons[c], *graph.objections[c])}
        self._alike: dict[Hashable, list[int]] = defaultdict(list)
        for number in sorted(self._steps):
            self._alike[self._looks(number)].append(number)

    def part(self, suppositions: Iterable[Supposition]) -> ArgumentGraph:
        """The graph of the block, as far as some suppositions can tell it from another.

        Of steps that are alike in all but their names, and that no supposition touches, only one
        is kept: reasons don't add up.
        """
        touched = self._touched(suppositions)
        kept = touched & self._steps
        for alike in self._alike.values():
            kept.update(islice((number for number in alike if number not in touched), 1))
        steps = [self._graph.steps[number] for number in sorted(kept)]
        others = {c for step in steps for c in _inputs(step)} - self._inside
        given = {other: self._recorded[other] for other in sorted(others)}
        return self._graph.part(self.claims, steps=steps, given=given)

    def _looks(self, number: int) -> Hashable:
        """All that can be told of a step as long as no supposition touches it."""
        step = self._graph.steps[number]
        if not self._inside.isdisjoint(_inputs(step)):
            return number
        premises = sorted(self._recorded[claim] for claim in step.premises)
        exceptions = sorted(self._recorded[claim] for claim in step.exceptions)
        looks = (step.claim, step.against, step.structure, step.weight)
        return (*looks, tuple(premises), tuple(exceptions))

    def _touched(self, suppositions: Iterable[Supposition]) -> set[int]:
        """The steps that a supposition says something about, or about what they depend on."""
        graph = self._graph
        elements = {e for s in suppositions for e in (*s.rejected, *s.weights)}
        claims = {graph.number[claim] for s in suppositions for claim in s.given}
        return {
            *(step for e in elements for step in graph.of_element.get(e, ())),
            *(step for claim in claims for step in graph.used_in[claim]),
        }


def _inputs(step: Step) -> tuple[int, ...]:
    return (*step.premises, *step.exceptions)
