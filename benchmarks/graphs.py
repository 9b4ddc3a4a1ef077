"""Argument graphs of any size, in the shapes that cost most."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from random import Random

from argmap.analysis.weighing.graph import ArgumentGraph, Contest, Element, ElementKind, Step
from argmap.model.arguments import Structure
from argmap.model.ids import ClaimId
from argmap.model.issues import Standard

POSITIONS = 1_000
"""How many positions an issue has at most."""


def _debate(size: int) -> ArgumentGraph:
    """Claims that rest on earlier ones, in issues of fifty; a third have evidence."""
    return _random(size, circular=False)


def _tangle(size: int) -> ArgumentGraph:
    """Claims that rest on any others: most of them are in one knot."""
    return _random(size, circular=True)


def _random(size: int, *, circular: bool) -> ArgumentGraph:
    random = Random(7)
    steps: list[Step] = []
    for claim in range(size):
        lower = size if circular else claim
        if not lower or random.random() < 0.3:
            steps.append(_evidence(claim, weight=random.choice((1.0, 0.8, 0.6, 0.4))))
        for _ in range(random.choice((0, 1, 1, 2)) if lower else 0):
            premises = {random.randrange(lower) for _ in range(random.choice((1, 1, 1, 2, 3)))}
            exceptions = (random.randrange(lower),) if random.random() < 0.1 else ()
            steps.append(
                Step(
                    element=Element(ElementKind.ARGUMENT, f"{len(steps)}"),
                    claim=claim,
                    against=random.random() < 0.3,
                    premises=tuple(sorted(premises)),
                    exceptions=exceptions,
                    structure=random.choice(tuple(Structure)),
                    weight=random.choice((1.0, 1.0, 0.7, 0.5)),
                )
            )
    issues = [(first, first + 1) for first in range(0, size - 1, 50)]
    return _graph(size, steps, issues)


def _chain(size: int) -> ArgumentGraph:
    """Each claim rests on the one before."""
    reasons = (_argument(claim, claim - 1) for claim in range(1, size))
    return _graph(size, [_evidence(0), *reasons])


def _objections_in_a_row(size: int) -> ArgumentGraph:
    """Each claim objects to the next one."""
    objections = (_argument(claim, claim - 1, against=True) for claim in range(1, size))
    return _graph(size, [*map(_evidence, range(size)), *objections])


def _cycle(size: int) -> ArgumentGraph:
    """Each claim rests on the one before, and the first on the last; one has evidence."""
    reasons = (_argument(claim, (claim - 1) % size) for claim in range(size))
    return _graph(size, [_evidence(size // 2), *reasons])


def _cycle_of_objections(size: int) -> ArgumentGraph:
    objections = (_argument(claim, (claim - 1) % size, against=True) for claim in range(size))
    return _graph(size, [*map(_evidence, range(size)), *objections])


def _ladder(size: int) -> ArgumentGraph:
    """Two chains of which each rung objects to the other's."""
    half = size // 2
    steps = list(map(_evidence, range(size)))
    for rung in range(half):
        steps += (_argument(rung, rung + half, against=True),)
        steps += (_argument(rung + half, rung, against=True),)
        if rung:
            steps += (_argument(rung, rung - 1), _argument(rung + half, rung + half - 1))
    return _graph(size, steps)


def _star(size: int) -> ArgumentGraph:
    """All other claims are reasons for one, each of its own weight."""
    return _graph(size, [*_spokes(size, against=False), *map(_evidence, range(1, size))])


def _objections_to_one(size: int) -> ArgumentGraph:
    return _graph(size, [*_spokes(size, against=True), *map(_evidence, range(size))])


def _spokes(size: int, *, against: bool) -> Iterator[Step]:
    random = Random(7)
    for claim in range(1, size):
        yield _argument(0, claim, against=against, weight=random.random())


def _hub(size: int) -> ArgumentGraph:
    """All other claims are reasons for one, which is a reason for each of them."""
    reasons = (_argument(claim, 0) for claim in range(1, size))
    return _graph(size, [_evidence(size - 1), *_spokes(size, against=False), *reasons])


def _sum(size: int) -> ArgumentGraph:
    """One cumulative argument with all other claims as its premises."""
    argument = Step(
        element=Element(ElementKind.ARGUMENT, "sum"),
        claim=0,
        premises=tuple(range(1, size)),
        structure=Structure.CUMULATIVE,
    )
    return _graph(size, [argument, *map(_evidence, range(1, size, 2))])


def _positions(size: int) -> ArgumentGraph:
    """An issue with up to a thousand positions."""
    steps = [_evidence(claim, weight=claim % 100 / 100) for claim in range(size)]
    return _graph(size, steps, [tuple(range(min(size, POSITIONS)))])


GRAPHS: Mapping[str, Callable[[int], ArgumentGraph]] = {
    "debate": _debate,
    "tangle": _tangle,
    "chain": _chain,
    "objections in a row": _objections_in_a_row,
    "cycle": _cycle,
    "cycle of objections": _cycle_of_objections,
    "ladder": _ladder,
    "star of reasons": _star,
    "objections to one claim": _objections_to_one,
    "hub": _hub,
    "cumulative": _sum,
    "1,000 positions": _positions,
}


def _graph(
    size: int, steps: Iterable[Step], issues: Iterable[tuple[int, ...]] = ()
) -> ArgumentGraph:
    contests = {
        thesis: (
            Contest(
                standard=Standard.PREPONDERANCE,
                rivals=tuple(rival for rival in theses if rival != thesis),
            ),
        )
        for theses in issues
        for thesis in theses
    }
    claims = tuple(ClaimId(f"c{claim:06}") for claim in range(size))
    return ArgumentGraph(claims=claims, steps=tuple(steps), contests=contests)


def _evidence(claim: int, *, weight: float = 1.0) -> Step:
    return Step(element=Element(ElementKind.EVIDENCE, f"{claim}"), claim=claim, weight=weight)


def _argument(claim: int, premise: int, *, against: bool = False, weight: float = 1.0) -> Step:
    element = Element(ElementKind.ARGUMENT, f"{claim} {premise}")
    return Step(element=element, claim=claim, premises=(premise,), against=against, weight=weight)
