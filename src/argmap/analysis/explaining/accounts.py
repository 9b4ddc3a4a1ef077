"""From labels to accounts: the shortest honest telling of why a claim has its standing."""

from __future__ import annotations

from collections.abc import Iterator

from argmap.analysis.explaining.account import Account, Cause, Explanation
from argmap.analysis.explaining.causes import Causes
from argmap.analysis.explaining.rounds import find_round
from argmap.analysis.explaining.setbacks import Steps
from argmap.analysis.weighing.assessment import Assessment
from argmap.analysis.weighing.graph import ArgumentGraph
from argmap.model.ids import ClaimId


def account(assessment: Assessment, claim: ClaimId) -> Account:
    """Say why a claim has its standing, with as few other claims as can show it.

    A claim is only ever explained by claims that were labelled before it, so no explanation comes
    back to itself. Of several explanations the one is taken that costs the fewest lines, where a
    claim's lines count as often as it is needed.
    """
    start = assessment.graph.number[claim]
    causes = _settled(assessment, start)
    return Account(explanations=tuple(_told(assessment, start, causes)))


def _settled(assessment: Assessment, start: int) -> dict[int, Cause]:
    """The causes of all labels that a claim's may have been made from."""
    steps = Steps(assessment)
    finder = Causes(assessment, steps)
    rank = assessment.evaluation.rank
    causes: dict[int, Cause] = {}
    labelled = [claim for claim in _reached(assessment.graph, start) if rank[claim]]
    for claim in sorted(labelled, key=rank.__getitem__):
        causes[claim], cost = finder.find(claim)
        steps.costs[claim] = 1 + cost
    return causes


def _reached(graph: ArgumentGraph, start: int) -> set[int]:
    todo, reached = [start], set()
    while todo:
        claim = todo.pop()
        if claim not in reached:
            reached.add(claim)
            todo.extend(graph.below[claim])
    return reached


def _told(assessment: Assessment, start: int, causes: dict[int, Cause]) -> Iterator[Explanation]:
    """The explanations that are needed, each once, in the order of telling."""
    graph, standings = assessment.graph, assessment.standings
    todo = [(start, 0)]
    told = set()
    while todo:
        claim, depth = todo.pop()
        if claim in told:
            continue
        told.add(claim)
        id_ = graph.claims[claim]
        cause = causes[claim] if claim in causes else find_round(assessment, claim)
        yield Explanation(claim=id_, standing=standings[id_], cause=cause, depth=depth)
        todo.extend((graph.number[need], depth + 1) for need in reversed(cause.needs))
