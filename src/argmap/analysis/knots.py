"""Knots: groups of things that each lead to every other of their group."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from heapq import heappop, heappush
from typing import TypeVar

_Node = TypeVar("_Node", bound=Hashable)


def knots(below: Mapping[_Node, tuple[_Node, ...]]) -> Iterator[tuple[_Node, ...]]:
    """Group what leads to itself, whatever lies below a group before the group.

    Most groups have one member; inside one, what is below mostly comes first too. The strongly
    connected components after Tarjan, "Depth-first search and linear graph algorithms", SIAM
    Journal on Computing 1 (1972), with a stack of our own, because chains of reasons may be longer
    than Python's.
    """
    number: dict[_Node, int] = {}
    low: dict[_Node, int] = {}
    left: list[_Node] = []
    done: set[_Node] = set()
    for root in below:
        path = [] if root in number else [(root, iter(below[root]))]
        while path:
            node, rest = path[-1]
            if node not in number:
                number[node] = low[node] = len(number)
            for other in rest:
                if other not in number:
                    path.append((other, iter(below[other])))
                    break
                if other not in done:
                    low[node] = min(low[node], low[other])
            else:
                path.pop()
                left.append(node)
                if path:
                    low[path[-1][0]] = min(low[path[-1][0]], low[node])
                if low[node] == number[node]:
                    knot = _popped(left, number, number[node])
                    done.update(knot)
                    yield knot


def settle(
    knots: Iterable[tuple[int, ...]],
    above: Sequence[tuple[int, ...]],
    label: Callable[[int], bool],
) -> None:
    """Label everything, the lower knots first, until nothing changes any more.

    Args:
        knots: The groups of what depends on each other, in order.
        above: What depends on each.
        label: Labels one of them anew, and says whether that was a change.
    """
    for knot in knots:
        if len(knot) > 1 or (label(knot[0]) and knot[0] in above[knot[0]]):
            _settle_knot(knot, above, label)


def _settle_knot(
    knot: tuple[int, ...], above: Sequence[tuple[int, ...]], label: Callable[[int], bool]
) -> None:
    """Go through a knot in rounds; what a change reaches further on is labelled in the same."""
    place = {node: at for at, node in enumerate(knot)}
    current = list(range(len(knot)))
    waiting = set(current)
    while current:
        later: list[int] = []
        while current:
            at = heappop(current)
            waiting.discard(at)
            if label(knot[at]):
                reached = {place[other] for other in above[knot[at]] if other in place} - waiting
                waiting |= reached
                for to in reached:
                    if to > at:
                        heappush(current, to)
                    else:
                        later.append(to)
        current = sorted(later)


def _popped(left: list[_Node], number: Mapping[_Node, int], first: int) -> tuple[_Node, ...]:
    """Take off all that was met from a number on, and give it back in the order it was left."""
    at = len(left)
    while at and number[left[at - 1]] >= first:
        at -= 1
    knot = tuple(left[at:])
    del left[at:]
    return knot
