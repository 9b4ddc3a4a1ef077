"""Preferred extensions: complete ones, grown until nothing can be added."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from argmap.formats.frameworks.framework import Number
from argmap.formats.frameworks.ground import Groups, Part, parts_of
from argmap.formats.frameworks.readings import Extension, Readings

Read: TypeAlias = Callable[[Part], Readings]
"""How to read the complete extensions of a part."""


def grow(part: Part, found: Extension, read: Read) -> Extension:
    """Add to a complete extension until it is preferred.

    What is left when its members and all they attack are gone is a framework of its own, and mostly
    falls into small parts; an extension of one of these can be added (Baumann, Brewka and Ulbricht,
    "Revisiting the Foundations of Abstract Argumentation", AAAI 2020).
    """
    whole = set(found)
    todo = parts_of(rest_of(part, found)) if found else [part]
    while todo:
        left = todo.pop()
        more = read(left).find_some()
        if more is not None:
            whole |= more
            todo.extend(parts_of(rest_of(left, more)))
    return frozenset(whole)


def every_preferred(part: Part, read: Read) -> Iterator[Extension]:
    """All preferred extensions of a part."""
    readings = read(part)
    while (found := readings.find()) is not None:
        grown = grow(part, found, read)
        yield grown
        readings.ask_for_more_than(grown)


def rest_of(part: Part, found: Extension) -> Part:
    """What an extension neither holds nor attacks, and what is left of the attacks on it."""
    gone = {one for one in part.members if _attacked(part.attackers[one], found)}
    members = tuple(one for one in part.members if one not in found and one not in gone)
    return Part(
        members=members,
        attackers={one: _left(part.attackers[one], found, gone) for one in members},
    )


def _attacked(groups: Groups, found: Extension) -> bool:
    return any(found.issuperset(group) for group in groups)


def _left(groups: Groups, found: Extension, gone: set[Number]) -> Groups:
    left = (group for group in groups if gone.isdisjoint(group))
    return tuple(tuple(one for one in group if one not in found) for group in left)
