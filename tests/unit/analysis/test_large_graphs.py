"""Large graphs are evaluated without end of stack or patience, and rightly."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest
from tests.limits import ENDLESS

from argmap.analysis.weighing.evaluation import Evaluation
from argmap.analysis.weighing.graph import ArgumentGraph, Element, ElementKind, Step
from argmap.analysis.weighing.standings import standings
from argmap.analysis.weighing.strength import Semantics, strengths
from argmap.model.ids import ClaimId

ROOT = Path(__file__).parents[3]
SIZE = 20_000


def row(*, against: bool, circular: bool, given: Iterable[int]) -> ArgumentGraph:
    """Claims of which each is a reason for the next, or an objection to it."""
    steps = [Step(element=Element(ElementKind.EVIDENCE, f"{n}"), claim=n) for n in given]
    steps += [
        Step(
            element=Element(ElementKind.ARGUMENT, f"{claim}"),
            claim=claim,
            premises=((claim - 1) % SIZE,),
            against=against,
        )
        for claim in range(0 if circular else 1, SIZE)
    ]
    return ArgumentGraph(claims=tuple(ClaimId(f"{n}") for n in range(SIZE)), steps=tuple(steps))


@pytest.mark.parametrize(
    ("against", "circular", "given", "expected"),
    [
        pytest.param(False, False, [0], ["stands", "stands"], id="chain"),
        pytest.param(False, True, [SIZE // 2], ["stands", "stands"], id="fed circle"),
        pytest.param(False, True, [], ["circular", "circular"], id="circle"),
        pytest.param(True, False, range(SIZE), ["stands", "not-proven"], id="objections"),
        pytest.param(True, True, range(SIZE), ["unresolved", "unresolved"], id="all object"),
    ],
)
def test_long_rows_and_circles_have_the_standings_of_short_ones(
    against: bool, circular: bool, given: Iterable[int], expected: list[str]
) -> None:
    found = standings(Evaluation(row(against=against, circular=circular, given=given)))
    words = [str(standing) for masks in found for standing, mask in masks.items() if mask]
    assert words == expected * (SIZE // 2)


def test_a_strength_is_handed_around_a_long_circle() -> None:
    circle = row(against=False, circular=True, given=[SIZE // 2])
    assert set(strengths(circle, semantics=Semantics.DF_QUAD).values()) == {1.0}


def test_no_shape_takes_without_end() -> None:
    command = [sys.executable, "-m", "benchmarks.evaluate", "--sizes", "500", "--runs", "1"]
    ran = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=10 * ENDLESS)
    head, _, *rows = ran.stdout.decode().splitlines()
    assert "standings" in head
    assert len(rows) > 10
