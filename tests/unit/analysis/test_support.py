"""Support: circles of reasons, and the sources that a claim rests on."""

from __future__ import annotations

from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st
from tests.builders import arguing, claim

from argmap.analysis.knots import knots
from argmap.analysis.support import circles, sources_below
from argmap.model.ids import ClaimId

GRAPHS = st.dictionaries(
    st.integers(0, 9), st.lists(st.integers(0, 9), max_size=4).map(tuple), max_size=10
).map(lambda graph: {node: graph.get(node, ()) for node in range(10)})


def names(reasons: list[tuple[str, list[str]]]) -> list[list[str]]:
    return [[str(step.claim) for step in circle] for circle in circles(arguing(reasons))]


def test_finds_a_shortest_round_of_each_knot() -> None:
    assert names(
        [("a", ["b"]), ("b", ["c"]), ("c", ["a"]), ("b", ["a"]), ("x", ["y"]), ("y", ["x"])]
    ) == [
        ["b", "a"],
        ["y", "x"],
    ]


def test_reasons_that_meet_again_below_are_no_circle() -> None:
    assert names([("a", ["b", "c"]), ("b", ["d"]), ("c", ["d"])]) == []


def test_a_claim_that_supports_itself_is_not_meant() -> None:
    assert names([("a", ["a"])]) == []
    assert names([("a", ["a", "b"]), ("b", ["b", "a"])]) == [["b", "a"]]


def test_a_long_chain_needs_no_deep_stack() -> None:
    chain = [(f"c{number}", [f"c{number + 1}"]) for number in range(5_000)]
    assert names(chain) == []
    assert len(names([*chain, ("c5000", ["c0"])])[0]) == 5_001


def test_sources_come_up_from_the_reasons_below_through_circles_too() -> None:
    made = arguing(
        [("a", ["b", "c"]), ("b", ["d"]), ("d", ["b"])],
        claim("c", quotes=[("report", "x")]),
        claim("d", quotes=[("notice", "x"), ("notice", "y")]),
    )
    below = {str(name): sorted(sources) for name, sources in sources_below(made).items()}
    assert below == {
        "a": ["notice", "report"],
        "b": ["notice"],
        "c": ["report"],
        "d": ["notice"],
    }


@given(graph=GRAPHS)
def test_knots_hold_just_what_leads_to_each_other(graph: Mapping[int, tuple[int, ...]]) -> None:
    reach = {node: reachable(graph, node) for node in graph}
    groups = list(knots(graph))
    assert sorted(node for knot in groups for node in knot) == sorted(graph)
    for knot in groups:
        for node in graph:
            together = node in reach[knot[0]] and knot[0] in reach[node]
            assert (node in knot) == (together or node == knot[0])


@given(graph=GRAPHS)
def test_what_lies_below_a_knot_comes_before_it(graph: Mapping[int, tuple[int, ...]]) -> None:
    seen: set[int] = set()
    for knot in knots(graph):
        seen.update(knot)
        assert all(below in seen for node in knot for below in graph[node])


def reachable(graph: Mapping[int, tuple[int, ...]], start: int) -> set[int]:
    found: set[int] = set()
    todo = list(graph[start])
    while todo:
        node = todo.pop()
        if node not in found:
            found.add(node)
            todo.extend(graph[node])
    return found


def test_every_circle_is_closed() -> None:
    for circle in circles(arguing([("a", ["b", "x"]), ("b", ["c"]), ("c", ["d"]), ("d", ["a"])])):
        for step, after in zip(circle, [*circle[1:], circle[0]], strict=True):
            assert ClaimId(step.claim) in after.premises
