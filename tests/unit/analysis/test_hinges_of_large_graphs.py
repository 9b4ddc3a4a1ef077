"""Hinges of large debates are found without end of stack or patience, and rightly."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from types import MappingProxyType
from unittest.mock import patch

from tests.builders import arguing
from tests.limits import ENDLESS

from argmap.analysis.hinging import outcomes
from argmap.analysis.hinging.hinges import Hinges, hinges
from argmap.analysis.hinging.pairs import Pairs, find_pairs
from argmap.analysis.weighing.assessment import assess
from argmap.model.arguments import Bearing, Structure
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId
from argmap.model.standings import Standing

SIZE = 4_000
"""Longer than Python's stack, and several blocks of claims."""


@contextmanager
def patience() -> Iterator[None]:
    start = time.process_time()
    yield
    assert time.process_time() - start < ENDLESS


def given_all(debate: Debate, *names: str) -> Debate:
    """The debate with some claims as common ground."""
    given = {ClaimId(n): replace(debate.claims[ClaimId(n)], common_ground=True) for n in names}
    return replace(debate, claims=MappingProxyType({**debate.claims, **given}))


def counted(found: Hinges) -> Counter[tuple[str, Standing]]:
    return Counter((str(hinge.element.kind), hinge.becomes) for hinge in found.all)


def chain(size: int) -> Debate:
    return arguing([(f"c{n}", [f"c{n + 1}"]) for n in range(size)])


def circle(size: int) -> Debate:
    return arguing([(f"c{n}", [f"c{(n + 1) % size}"]) for n in range(size)])


def test_a_long_chain_hinges_on_each_of_its_links() -> None:
    debate = given_all(chain(SIZE), f"c{SIZE}")
    with patience():
        found = hinges(assess(debate), ClaimId("c0"))
    assert counted(found) == {
        ("argument", Standing.UNSUPPORTED): SIZE,
        ("claim", Standing.FALLS): SIZE,
    }
    assert {hinge.margin.limit for hinge in found.all if hinge.margin} == {0.0}


def test_a_ladder_of_linked_premises_hinges_on_each_of_its_rungs() -> None:
    rungs = range(SIZE // 2)
    debate = arguing([(f"{side}{n}", [f"a{n + 1}", f"b{n + 1}"]) for n in rungs for side in "ab"])
    debate = given_all(debate, f"a{SIZE // 2}", f"b{SIZE // 2}")
    with patience():
        found = hinges(assess(debate), ClaimId("a0"))
    assert counted(found) == {
        ("argument", Standing.UNSUPPORTED): SIZE - 1,
        ("claim", Standing.FALLS): SIZE,
    }


def test_a_claim_with_many_reasons_that_hold_hinges_on_none_of_them() -> None:
    names = [f"p{n}" for n in range(SIZE)]
    debate = given_all(arguing([("root", [name]) for name in names]), *names)
    with patience():
        assessment = assess(debate)
        found = hinges(assessment, ClaimId("root"))
        assert (found.all, find_pairs(assessment, found)) == ((), Pairs())


def test_a_claim_with_many_reasons_that_fail_falls_with_any_of_their_premises() -> None:
    debate = arguing([("root", [f"p{n}"]) for n in range(SIZE)])
    with patience():
        found = hinges(assess(debate), ClaimId("root"))
    assert counted(found) == {("claim", Standing.FALLS): SIZE}


def test_a_circle_falls_with_any_of_its_claims() -> None:
    with patience():
        found = hinges(assess(circle(SIZE // 4)), ClaimId("c0"))
    assert counted(found) == {
        ("argument", Standing.UNSUPPORTED): SIZE // 4,
        ("claim", Standing.FALLS): SIZE // 4 - 1,
    }


def test_what_would_take_too_long_is_not_looked_for_and_says_so() -> None:
    assessment = assess(circle(100))
    with patch.object(outcomes, "_MOST_CLAIMS", 99):
        found = hinges(assessment, ClaimId("c0"))
    assert (found.all, found.searched) == ((), False)
    assert not find_pairs(assessment, found).searched


def test_many_premises_that_add_up_have_their_margin() -> None:
    premises = [f"p{n}" for n in range(SIZE // 4)]
    debate = given_all(arguing([("c", premises), ("c", ["other"])]), *premises, "other")
    adding, other = debate.arguments.values()
    arguments = (
        replace(adding, structure=Structure.CUMULATIVE),
        replace(other, bearing=Bearing.BUT, weight=0.3),
    )
    debate = replace(debate, arguments=MappingProxyType({a.id: a for a in arguments}))
    with patience():
        found = hinges(assess(debate), ClaimId("c"))
    margins = {h.element.id: h.margin.limit for h in found.all if h.margin is not None}
    assert margins == {adding.id: 0.3}
