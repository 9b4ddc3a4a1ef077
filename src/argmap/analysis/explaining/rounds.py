"""Rounds: the claims that keep each other from being settled."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from argmap.analysis.explaining.account import Link, LinkKind, Round
from argmap.analysis.knots import knots
from argmap.analysis.weighing.assessment import Assessment
from argmap.model.arguments import Structure
from argmap.model.standings import Standing

MOST_TRIED = 500_000
"""How many claims the search for a shorter round looks at, before the shortest so far will do."""

_Edges = Mapping[int, tuple[tuple[int, Link], ...]]


def find_round(assessment: Assessment, claim: int) -> Round:
    """Find the shortest round of claims that an open claim waits for, and the way there.

    Of a circular claim the round is one of reasons; of an unresolved one there is more in it than
    reasons, unless it waits for a circular claim.
    """
    waits = _Waits(assessment)
    edges, path_to = waits.from_(claim)
    members = _nearest_knot(edges, waits)
    within = {
        c: tuple(e for e in met if e[0] in members) for c, met in edges.items() if c in members
    }
    round_ = _shortest(within, waits)
    places = {assessment.graph.number[link.claim]: n for n, link in enumerate(round_)}
    # The claims that are waited for come nearest first.
    entry = next(met for met in edges if met in places)
    start = places[entry]
    return Round(path=tuple(path_to(entry)), links=(*round_[start:], *round_[:start]))


class _Waits:
    """Which open claim waits for which, through steps that are open themselves."""

    def __init__(self, assessment: Assessment) -> None:
        self._assessment = assessment
        self._graph = assessment.graph
        self._evaluation = assessment.evaluation

    def from_(self, start: int) -> tuple[_Edges, Callable[[int], Sequence[Link]]]:
        """All that a claim waits for, nearest first, and the shortest way to each."""
        circular = self.is_circular(start)
        edges: dict[int, tuple[tuple[int, Link], ...]] = {}
        came_by: dict[int, tuple[int, Link]] = {}
        todo = deque([start])
        while todo:
            claim = todo.popleft()
            found = self._links(claim)
            edges[claim] = tuple((o, li) for o, li in found if not circular or self._circle(o, li))
            for other, link in edges[claim]:
                if other != start and other not in came_by:
                    came_by[other] = (claim, link)
                    todo.append(other)
        return edges, lambda claim: _way(came_by, claim)

    def is_circular(self, claim: int) -> bool:
        standings = self._assessment.standings
        return standings[self._graph.claims[claim]] is Standing.CIRCULAR

    def is_loose(self, claim: int, link: Link) -> bool:
        """Whether a round through a link is a likely obstacle.

        Why not every link: a round of reasons alone mostly rests on something else as well.
        """
        return link.kind is not LinkKind.REASON or self.is_circular(claim)

    def _circle(self, claim: int, link: Link) -> bool:
        return link.kind is LinkKind.REASON and self.is_circular(claim)

    def _links(self, claim: int) -> Iterator[tuple[int, Link]]:
        graph = self._graph
        yield from self._through(claim, graph.reasons[claim], LinkKind.REASON, LinkKind.EXCEPTION)
        yield from self._through(claim, graph.objections[claim], LinkKind.OBJECTION, LinkKind.HELP)
        counting = (r for r in graph.rivals(claim) if not self._evaluation.supposed.rejected.get(r))
        for rival in counting:
            yield from self._through(claim, graph.reasons[rival], LinkKind.RIVAL, LinkKind.HELP)
            others = graph.objections[rival]
            yield from self._through(claim, others, LinkKind.HELP, LinkKind.RIVAL)

    def _through(
        self, claim: int, steps: Iterable[int], premises: LinkKind, exceptions: LinkKind
    ) -> Iterator[tuple[int, Link]]:
        graph, evaluation = self._graph, self._evaluation
        for number in steps:
            step = graph.steps[number]
            surely, possibly = evaluation.holds(step)
            settled = surely and step.structure is not Structure.CUMULATIVE
            if settled or not possibly or evaluation.supposed.dropped.get(number):
                continue
            met = [(c, premises) for c in step.premises] + [
                (c, exceptions) for c in step.exceptions
            ]
            for other, kind in met:
                if not (evaluation.stands[other] or evaluation.fails[other]):
                    names = graph.claims[claim], graph.claims[other]
                    yield other, Link(claim=names[0], on=names[1], kind=kind, element=step.element)


def _nearest_knot(edges: _Edges, waits: _Waits) -> frozenset[int]:
    """The nearest claims that wait for each other, if possible not through reasons alone."""
    knot_of = {}
    for knot in knots({claim: tuple(o for o, _ in met) for claim, met in edges.items()}):
        knot_of.update(dict.fromkeys(knot, frozenset(knot)))
    found = []
    for claim, met in edges.items():
        inner = [link for other, link in met if other in knot_of[claim]]
        if any(waits.is_loose(claim, link) for link in inner):
            return knot_of[claim]
        if inner:
            found.append(knot_of[claim])
    return found[0]


def _shortest(edges: _Edges, waits: _Waits) -> tuple[Link, ...]:
    """The shortest round in a knot, if possible not through reasons alone."""
    starts = [(claim, other, link) for claim, met in edges.items() for other, link in met]
    loose = [one for one in starts if waits.is_loose(one[0], one[2])] or starts
    best: tuple[Link, ...] = ()
    tried = 0
    for claim, other, link in loose:
        back, seen = _walk(edges, other, claim, len(best) - 2 if best else None)
        tried += seen
        if back is not None:
            best = (link, *back)
        if len(best) == 1 or (best and tried > MOST_TRIED):
            break
    return best


def _walk(
    edges: _Edges, start: int, goal: int, most: int | None
) -> tuple[tuple[Link, ...] | None, int]:
    """The shortest way from a claim to another, of at most so many links; how many were met."""
    came_by: dict[int, tuple[int, Link]] = {}
    far = {start: 0}
    todo = deque([start])
    while todo and goal not in far:
        claim = todo.popleft()
        if most is not None and far[claim] >= most:
            break
        for other, link in edges[claim]:
            if other not in far:
                far[other] = far[claim] + 1
                came_by[other] = (claim, link)
                todo.append(other)
    return (tuple(_way(came_by, goal)) if goal in far else None), len(far)


def _way(came_by: Mapping[int, tuple[int, Link]], claim: int) -> Sequence[Link]:
    way: list[Link] = []
    while claim in came_by:
        claim, link = came_by[claim]
        way.append(link)
    return way[::-1]
