"""The same extensions as clingo's, on graphs too large for trying every subset."""

from __future__ import annotations

from random import Random

import clingo
import pytest
from tests.unit.formats.brute import framework
from tests.unit.formats.test_questions import ask, found

from argmap.formats.frameworks.framework import Framework
from argmap.formats.frameworks.oracle import Minisat
from argmap.formats.frameworks.questions import Semantics, Task
from argmap.formats.frameworks.search import Search

COMPLETE = """
{in(X)} :- arg(X).
out(X) :- att(Y,X), in(Y).
undefended(X) :- att(Y,X), not out(Y).
:- in(X), out(X).
:- in(X), undefended(X).
:- arg(X), not in(X), not undefended(X).
#show in/1.
"""
"""The definition of a complete extension."""
STABLE = COMPLETE + ":- arg(X), not in(X), not out(X).\n"


@pytest.mark.parametrize("seed", range(40))
def test_clingo_lists_the_same_extensions(seed: int) -> None:
    random = Random(seed)  # noqa: S311  repeatable, not secret
    size = random.randint(8, 30)
    pairs = [
        (random.randrange(size), random.randrange(size)) for _ in range(random.randint(1, 3) * size)
    ]
    graph = framework(size, list(dict.fromkeys(pairs)))
    complete = by_clingo(graph, COMPLETE)
    expected = {
        Semantics.COMPLETE: complete,
        Semantics.STABLE: by_clingo(graph, STABLE),
        Semantics.PREFERRED: {
            one for one in complete if not any(one < other for other in complete)
        },
        Semantics.GROUNDED: {frozenset.intersection(*complete)},
    }
    for semantics, extensions in expected.items():
        for oracle in (Search, Minisat):
            assert set(found(ask(graph, semantics, Task.EE, oracle=oracle))) == extensions


def by_clingo(graph: Framework, rules: str) -> set[frozenset[int]]:
    control = clingo.Control(["0"])
    facts = [f"arg({one})." for one in range(len(graph.names))]
    facts += [f"att({source},{target})." for source, target in graph.attacks]
    control.add("base", [], rules + "".join(facts))
    control.ground([("base", [])])
    extensions: set[frozenset[int]] = set()
    control.solve(
        on_model=lambda model: extensions.add(
            frozenset(symbol.arguments[0].number for symbol in model.symbols(shown=True))
        )
    )
    return extensions
