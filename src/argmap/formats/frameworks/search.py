"""A small search for a model of clauses, for where no SAT solver is installed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from itertools import chain

from argmap.formats.frameworks.budget import Budget

_EACH = 1000
"""After how many conclusions the search looks at the clock."""


class _Clause:
    """Literals, of which the first two are watched."""

    __slots__ = ("literals", "seek")

    def __init__(self, literals: list[int]) -> None:
        self.literals = literals
        self.seek = 2
        """Where to look for the next one to watch: a long clause isn't walked again and again."""

    def watch_another(self, true: set[int]) -> bool:
        """Put a literal that may still be true in the second place; whether there is one."""
        literals, size = self.literals, len(self.literals)
        for index in chain(range(self.seek, size), range(2, min(self.seek, size))):
            if -literals[index] not in true:
                literals[1], literals[index] = literals[index], literals[1]
                self.seek = index + 1
                return True
        return False


class Search:
    """Decide, propagate, and go back (Davis, Logemann, Loveland 1962), with two watches a clause.

    Textbook frameworks and small knots take milliseconds; what is large needs a SAT solver.
    """

    def __init__(self, budget: Budget) -> None:
        self._budget = budget
        self._top = 0
        self._units: list[int] = []
        self._watched: dict[int, list[_Clause]] = defaultdict(list)
        self._impossible = False
        self._true: set[int] = set()
        self._trail: list[int] = []
        self._decided: list[tuple[int, int]] = []
        """The decisions that hold, each with the length of the trail before it."""
        self._concluded = 0

    def add(self, clause: Sequence[int]) -> None:
        """Ask for one of some literals."""
        literals = list(dict.fromkeys(clause))
        self._top = max([self._top, *map(abs, literals)])
        if len(set(map(abs, literals))) < len(literals):
            return
        if len(literals) > 1:
            watched = _Clause(literals)
            self._watched[literals[0]].append(watched)
            self._watched[literals[1]].append(watched)
        self._units.extend(literals if len(literals) == 1 else ())
        self._impossible |= not literals

    def solve(self, assume: Collection[int] = ()) -> frozenset[int] | None:
        """Find a model in which some literals are true; None where there is none."""
        self._true.clear()
        self._trail.clear()
        self._decided.clear()
        if self._impossible or not all(map(self._set, (*self._units, *assume))):
            return None
        holds = self._propagate(0)
        free = 1
        while True:
            if not holds:
                literal = self._go_back()
                if literal is None:
                    return None
            else:
                literal = self._free(free)
                if literal > self._top:
                    return frozenset(one for one in self._trail if one > 0)
            free = abs(literal)
            self._decided.append((literal, len(self._trail)))
            self._set(literal)
            holds = self._propagate(len(self._trail) - 1)

    def _go_back(self) -> int | None:
        """Undo up to the last decision of which the opposite is left to try, and name that."""
        while self._decided:
            literal, length = self._decided.pop()
            self._true.difference_update(self._trail[length:])
            del self._trail[length:]
            if literal > 0:
                return -literal
        return None

    def _free(self, variable: int) -> int:
        """The first variable from here on that nothing has settled."""
        while variable in self._true or -variable in self._true:
            variable += 1
        return variable

    def _set(self, literal: int) -> bool:
        if -literal in self._true:
            return False
        if literal not in self._true:
            self._true.add(literal)
            self._trail.append(literal)
        return True

    def _propagate(self, start: int) -> bool:
        """Draw every conclusion from the trail; whether no clause is broken."""
        while start < len(self._trail):
            false = -self._trail[start]
            start += 1
            self._concluded += 1
            if self._concluded % _EACH == 0:
                self._budget.check()
            kept: list[_Clause] = []
            clauses = self._watched[false]
            for index, clause in enumerate(clauses):
                if not self._settle(clause, false, kept):
                    kept.extend(clauses[index + 1 :])
                    self._watched[false] = kept
                    return False
            self._watched[false] = kept
        return True

    def _settle(self, clause: _Clause, false: int, kept: list[_Clause]) -> bool:
        """Find a clause another literal to watch, or conclude the one that is left."""
        literals = clause.literals
        if literals[0] == false:
            literals[0], literals[1] = literals[1], literals[0]
        if literals[0] not in self._true and clause.watch_another(self._true):
            self._watched[literals[1]].append(clause)
            return True
        kept.append(clause)
        return self._set(literals[0])
