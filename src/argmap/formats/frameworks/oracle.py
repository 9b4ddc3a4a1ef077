"""Who says whether clauses can be satisfied: MiniSat where it is installed, or a search."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from importlib.util import find_spec
from threading import Timer
from typing import Protocol, TypeAlias

from argmap.formats.frameworks.budget import Budget, Unsettled
from argmap.formats.frameworks.search import Search

_SMALL = 2000
"""Up to how many variables a question may well be easy."""
_EASY = 100
"""How many conflicts an easy question may take."""

Model: TypeAlias = frozenset[int]
"""The variables that are true."""


class Oracle(Protocol):
    """Clauses to which more are added, and the question whether they can all be true.

    A literal is a variable's number from 1, or its negative.
    """

    def add(self, clause: Sequence[int]) -> None:
        """Ask for one of some literals."""

    def solve(self, assume: Collection[int] = ()) -> Model | None:
        """Find a model in which some literals are true; None where there is none.

        Raises:
            Unsettled: The time is up.
        """


OracleMaker: TypeAlias = Callable[[Budget], Oracle]


def has_minisat() -> bool:
    """Whether the `sat` extra is installed."""
    return find_spec("pysat") is not None


def best_oracle(budget: Budget) -> Oracle:
    """The fastest there is here."""
    return Minisat(budget) if has_minisat() else Search(budget)


class Minisat:
    """MiniSat 2.2, by way of the `sat` extra.

    Of the solvers there it is the one that stops at once when it is told to, in the midst of
    anything. Variables are tried as true first, so that what is found is large.
    """

    def __init__(self, budget: Budget) -> None:
        from pysat.solvers import Minisat22  # noqa: PLC0415  an optional engine

        self._solver = Minisat22()
        self._budget = budget
        self._top = self._preferred = 0

    def add(self, clause: Sequence[int]) -> None:
        """Ask for one of some literals."""
        self._solver.add_clause(clause)
        self._top = max(self._top, *map(abs, clause)) if clause else self._top

    def solve(self, assume: Collection[int] = ()) -> Model | None:
        """Find a model, and stop when the time is up."""
        self._budget.check()
        if self._preferred < self._top:
            self._solver.set_phases(range(self._preferred + 1, self._top + 1))
            self._preferred = self._top
        settled = self._solve_easily(list(assume)) if self._top < _SMALL else None
        if settled is None:
            settled = self._solve_in_time(list(assume))
        return frozenset(v for v in self._solver.get_model() if v > 0) if settled else None

    def _solve_easily(self, assume: list[int]) -> bool | None:
        """Try for so short a time that nobody needs to watch the clock."""
        self._solver.conf_budget(_EASY)
        settled: bool | None = self._solver.solve_limited(assumptions=assume)
        self._solver.conf_budget(-1)
        return settled

    def _solve_in_time(self, assume: list[int]) -> bool:
        self._solver.clear_interrupt()
        alarm = Timer(self._budget.left(), self._solver.interrupt)
        alarm.start()
        settled: bool | None = self._solver.solve_limited(assumptions=assume, expect_interrupt=True)
        alarm.cancel()
        alarm.join()
        if settled is None:
            raise Unsettled
        return settled
