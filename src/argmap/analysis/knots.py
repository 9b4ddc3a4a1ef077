"""Knots: groups of things that each lead to every other of their group."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from typing import TypeVar

_Node = TypeVar("_Node", bound=Hashable)


def knots(below: Mapping[_Node, tuple[_Node, ...]]) -> Iterator[tuple[_Node, ...]]:
    """Group what leads to itself, whatever lies below a group before the group.

    Most groups have one member. The strongly connected components after Tarjan, "Depth-first
    search and linear graph algorithms", SIAM Journal on Computing 1 (1972), with a stack of our
    own, because chains of reasons may be longer than Python's.
    """
    number: dict[_Node, int] = {}
    low: dict[_Node, int] = {}
    pending: list[_Node] = []
    done: set[_Node] = set()
    for root in below:
        path = [] if root in number else [(root, iter(below[root]))]
        while path:
            node, rest = path[-1]
            if node not in number:
                number[node] = low[node] = len(number)
                pending.append(node)
            for other in rest:
                if other not in number:
                    path.append((other, iter(below[other])))
                    break
                if other not in done:
                    low[node] = min(low[node], low[other])
            else:
                path.pop()
                if path:
                    low[path[-1][0]] = min(low[path[-1][0]], low[node])
                if low[node] == number[node]:
                    knot = _popped(pending, node)
                    done.update(knot)
                    yield knot


def _popped(pending: list[_Node], first: _Node) -> tuple[_Node, ...]:
    """Take off all that was put on since `first`, and give it back in that order."""
    at = len(pending) - 1
    while pending[at] != first:
        at -= 1
    knot = tuple(pending[at:])
    del pending[at:]
    return knot
