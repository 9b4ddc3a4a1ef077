"""Chains, rings, ladders and stars of 100,000: no recursion, and work that ends."""

from __future__ import annotations

from collections.abc import Iterator
from time import process_time

import pytest
from tests.limits import ENDLESS
from tests.unit.formats.brute import framework
from tests.unit.formats.test_questions import ask, found

from argmap.formats.frameworks.exchange import Format, parse_framework, write_framework
from argmap.formats.frameworks.framework import Assumptions, Rule
from argmap.formats.frameworks.oracle import Minisat
from argmap.formats.frameworks.questions import Semantics, Task
from argmap.formats.frameworks.search import Search

SIZE = 100_000
CHAIN = [(one, one + 1) for one in range(SIZE - 1)]
RING = [(one, (one + 1) % SIZE) for one in range(SIZE)]
LADDER = [(one ^ 1, one) for one in range(SIZE)] + [(one, one + 2) for one in range(SIZE - 2)]


@pytest.fixture(autouse=True)
def ends() -> Iterator[None]:
    start = process_time()
    yield
    assert process_time() - start < ENDLESS


@pytest.mark.parametrize("form", [Format.I23, Format.APX, Format.TGF])
def test_a_large_graph_is_read(form: Format) -> None:
    graph = framework(SIZE, LADDER)
    assert parse_framework(write_framework(graph, form), file="f", form=form).framework == graph


def test_a_long_chain_is_labelled_by_turns() -> None:
    (extension,) = ask(framework(SIZE, CHAIN), Semantics.GROUNDED, Task.SE).extensions
    assert extension == tuple(range(0, SIZE, 2))


@pytest.mark.parametrize("oracle", [Search, Minisat])
def test_a_long_ring_has_two_stable_extensions(oracle: type[Search] | type[Minisat]) -> None:
    rings = found(ask(framework(SIZE, RING), Semantics.STABLE, Task.EE, oracle=oracle))
    assert rings == [frozenset(range(0, SIZE, 2)), frozenset(range(1, SIZE, 2))]


def test_a_long_ladder_has_a_preferred_extension() -> None:
    (extension,) = found(ask(framework(SIZE, LADDER), Semantics.PREFERRED, Task.SE, oracle=Minisat))
    assert len(extension) == SIZE // 2


def test_a_long_chain_of_assumptions_is_labelled_by_turns() -> None:
    """The atom that follows from an assumption is the next one's contrary."""
    chain = Assumptions(
        names=tuple(map(str, range(1, SIZE + 1))),
        assumptions=tuple(range(0, SIZE, 2)),
        contraries={one: (one - 1,) for one in range(2, SIZE, 2)},
        rules=tuple(Rule(head=one + 1, body=(one,)) for one in range(0, SIZE, 2)),
    )
    (extension,) = ask(chain, Semantics.GROUNDED, Task.SE).extensions
    assert extension == tuple(range(0, SIZE, 4))
