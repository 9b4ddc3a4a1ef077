"""Answers are what the definitions say, with either oracle."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.unit.formats.brute import assumptions, closure, extensions, framework, graphs

from argmap.formats.frameworks.budget import Budget, Unsettled
from argmap.formats.frameworks.framework import Assumptions, Framework
from argmap.formats.frameworks.oracle import Minisat, OracleMaker
from argmap.formats.frameworks.questions import Answer, Question, Semantics, Task, answer
from argmap.formats.frameworks.search import Search

ORACLES: tuple[OracleMaker, ...] = (Search, Minisat)
BOTH = pytest.mark.parametrize("oracle", ORACLES)
EACH = pytest.mark.parametrize("semantics", Semantics)


def ask(
    framework: Framework | Assumptions,
    semantics: Semantics,
    task: Task,
    query: int | None = None,
    *,
    oracle: OracleMaker = Search,
) -> Answer:
    question = Question(semantics=semantics, task=task, query=query)
    return answer(framework, question, budget=Budget.of(60), oracle=oracle)


def found(answer: Answer) -> list[frozenset[int]]:
    return [frozenset(members) for members in answer.extensions]


@BOTH
@EACH
@settings(max_examples=60)
@given(graph=st.one_of(graphs(), assumptions()))
def test_every_extension_is_listed_once(
    graph: Framework | Assumptions, semantics: Semantics, oracle: OracleMaker
) -> None:
    listed = ask(graph, semantics, Task.EE, oracle=oracle)
    sets = found(listed)
    assert set(sets) == extensions(graph, semantics)
    assert len(sets) == len(set(sets)) == listed.count


@BOTH
@EACH
@settings(max_examples=60)
@given(graph=st.one_of(graphs(), assumptions()))
def test_some_extension_is_one(
    graph: Framework | Assumptions, semantics: Semantics, oracle: OracleMaker
) -> None:
    there = extensions(graph, semantics)
    shown = found(ask(graph, semantics, Task.SE, oracle=oracle))
    assert len(shown) == min(1, len(there))
    assert there.issuperset(shown)


@BOTH
@EACH
@settings(max_examples=60)
@given(graph=st.one_of(graphs(), assumptions()))
def test_who_is_accepted_is_in_some_or_in_all(
    graph: Framework | Assumptions, semantics: Semantics, oracle: OracleMaker
) -> None:
    there = extensions(graph, semantics)
    for query in range(len(graph.names)):
        holding = {one for one in there if query in closure(graph, one)}
        some = ask(graph, semantics, Task.DC, query, oracle=oracle)
        every = ask(graph, semantics, Task.DS, query, oracle=oracle)
        assert some.accepted is bool(holding)
        assert every.accepted is (holding == there)
        assert holding.issuperset(found(some))
        assert (there - holding).issuperset(found(every))
        assert (len(found(some)), len(found(every))) == (some.accepted, not every.accepted)
        assert every.vacuous is (not there)


TEXTBOOK = {
    "nobody": (0, [], [[]]),
    "reinstatement": (3, [(0, 1), (1, 2)], [[0, 2]]),
    "even loop": (2, [(0, 1), (1, 0)], [[0], [1]]),
    "odd loop": (3, [(0, 1), (1, 2), (2, 0)], [[]]),
    "self-attacker": (2, [(0, 0), (0, 1)], [[]]),
    "floating reinstatement": (
        4, [(0, 1), (1, 0), (0, 2), (1, 2), (2, 3)], [[0, 3], [1, 3]],
    ),
    "an odd loop that an even one breaks": (
        5, [(0, 1), (1, 0), (1, 2), (2, 3), (3, 4), (4, 2)], [[0], [1, 3]],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", TEXTBOOK)
def test_textbook_frameworks_have_their_preferred_extensions(name: str) -> None:
    count, attacks, preferred = TEXTBOOK[name]
    answer = ask(framework(count, attacks), Semantics.PREFERRED, Task.EE)
    assert sorted(map(sorted, found(answer))) == preferred


def test_what_two_rivals_both_attack_is_reinstated_only_sceptically() -> None:
    graph = framework(4, [(0, 1), (1, 0), (0, 2), (1, 2), (2, 3)])
    assert ask(graph, Semantics.PREFERRED, Task.DS, 3).accepted is True
    assert ask(graph, Semantics.GROUNDED, Task.DS, 3).accepted is False


def test_without_a_stable_extension_everything_is_in_all_of_them() -> None:
    answer = ask(framework(4, [(0, 1), (1, 2), (2, 0)]), Semantics.STABLE, Task.DS, 0)
    assert (answer.accepted, answer.vacuous) == (True, True)


def test_extensions_come_in_one_order() -> None:
    graph = framework(6, [(0, 1), (1, 0), (2, 3), (3, 2), (4, 5), (5, 4)])
    by_search, by_minisat = (
        list(ask(graph, Semantics.PREFERRED, Task.EE, oracle=oracle).extensions)
        for oracle in ORACLES
    )
    assert by_search == by_minisat == sorted(by_search)


@BOTH
def test_when_the_time_is_up_there_is_no_answer(oracle: OracleMaker) -> None:
    pairs = [(a, b) for a in range(20) for b in range(20) if (a * 7 + b * 3) % 5 < 2 and a != b]
    question = Question(semantics=Semantics.COMPLETE, task=Task.EE)
    with pytest.raises(Unsettled):
        answer(framework(20, pairs), question, budget=Budget.of(-1), oracle=oracle)
