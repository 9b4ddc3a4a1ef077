"""The readings of one part: which of its members can be in together, found by an oracle.

Complete labellings as clauses (Caminada 2006): a member is in if and only if each group that
attacks it has a member that is out, and out if and only if such a group is wholly in.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TypeAlias

from argmap.formats.frameworks.framework import Number
from argmap.formats.frameworks.ground import Group, Groups, Part
from argmap.formats.frameworks.oracle import Model, Oracle

Extension: TypeAlias = frozenset[Number]


class Readings:
    """The complete or the stable extensions of a part, by way of an oracle."""

    def __init__(self, part: Part, *, stable: bool, oracle: Oracle) -> None:
        self._members = part.members
        self._oracle = oracle
        self._in = {member: number for number, member in enumerate(part.members, 1)}
        self._next = len(part.members) + 1
        self._out = (
            {member: -variable for member, variable in self._in.items()}
            if stable
            else {member: self._new() for member in part.members}
        )
        self._whole: dict[Group, int] = {}
        self._broken: dict[Group, int] = {}
        for member in part.members:
            self._attack(member, part.attackers[member], stable=stable)

    def find(self, assume: Collection[int] = ()) -> Extension | None:
        """Find an extension under which some literals hold."""
        model = self._oracle.solve(assume)
        return None if model is None else self._extension(model)

    def find_some(self) -> Extension | None:
        """Find an extension with at least one member."""
        self.ask_for_more_than(frozenset())
        return self.find()

    def find_for_good(self, literal: int) -> Extension | None:
        """Find an extension under which a literal fails, and still fails however it may grow.

        The literal has to be one that stays true when an extension grows. Each round that fails
        leaves less to look through: nothing inside of an extension under which the literal holds
        can be the answer.
        """
        while (found := self.find((-literal,))) is not None:
            grown = self.find((*self._inside(found), literal))
            if grown is None:
                return found
            self.ask_for_more_than(grown)
        return None

    def every(self) -> Iterator[Extension]:
        """All extensions."""
        while (found := self.find()) is not None:
            yield found
            variables = ((self._in[one], one in found) for one in self._members)
            self._oracle.add([-number if inside else number for number, inside in variables])

    def ask_for_more_than(self, extension: Extension) -> None:
        """From now on find only what is not contained in an extension."""
        self._oracle.add([self._in[one] for one in self._members if one not in extension])

    def literal_of(self, groups: Groups) -> int:
        """A literal that holds if and only if one of some groups is wholly in."""
        literals = [self._all_in(group) for group in groups]
        if len(literals) == 1:
            return literals[0]
        literal = self._new()
        self._oracle.add([-literal, *literals])
        for one in literals:
            self._oracle.add([-one, literal])
        return literal

    def _inside(self, extension: Extension) -> tuple[int, ...]:
        """The literals of an extension's members."""
        return tuple(self._in[one] for one in self._members if one in extension)

    def _attack(self, member: Number, groups: Groups, *, stable: bool) -> None:
        inside, outside = self._in[member], self._out[member]
        whole = [self._all_in(group) for group in groups]
        broken = [self._any_out(group, stable=stable) for group in groups]
        for literal in whole:
            self._oracle.add([-literal, outside])
        self._oracle.add([-outside, *whole])
        if not stable:
            for literal in broken:
                self._oracle.add([-inside, literal])
            self._oracle.add([inside, *(-literal for literal in broken)])
            self._oracle.add([-inside, -outside])

    def _all_in(self, group: Group) -> int:
        if len(group) == 1:
            return self._in[group[0]]
        if group not in self._whole:
            literal = self._whole[group] = self._new()
            self._oracle.add([literal, *(-self._in[one] for one in group)])
            for one in group:
                self._oracle.add([-literal, self._in[one]])
        return self._whole[group]

    def _any_out(self, group: Group, *, stable: bool) -> int:
        if stable:
            return -self._all_in(group)
        if len(group) == 1:
            return self._out[group[0]]
        if group not in self._broken:
            literal = self._broken[group] = self._new()
            self._oracle.add([-literal, *(self._out[one] for one in group)])
            for one in group:
                self._oracle.add([-self._out[one], literal])
        return self._broken[group]

    def _new(self) -> int:
        self._next += 1
        return self._next - 1

    def _extension(self, model: Model) -> Extension:
        return frozenset(one for one in self._members if self._in[one] in model)
