"""Extensions straight from their definitions, by trying every subset: the oracle of the tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations

from hypothesis import strategies as st

from argmap.formats.frameworks.framework import Assumptions, Framework, Rule
from argmap.formats.frameworks.questions import Semantics

Set = frozenset[int]
Attacked = Callable[[Set], Set]
"""Whom a set attacks."""

SIZE = 7


@st.composite
def graphs(draw: st.DrawFn, size: int = SIZE) -> Framework:
    """An attack graph of a few arguments."""
    count = draw(st.integers(0, size))
    one = st.integers(0, max(count - 1, 0))
    attacks = draw(st.lists(st.tuples(one, one), unique=True, max_size=3 * count))
    return framework(count, attacks if count else [])


@st.composite
def assumptions(draw: st.DrawFn) -> Assumptions:
    """A flat framework of a few assumptions and of atoms that follow from them."""
    assumed, others = draw(st.integers(0, 5)), draw(st.integers(1, 5))
    atom = st.integers(0, assumed + others - 1)
    head = st.integers(assumed, assumed + others - 1)
    rules = draw(st.lists(st.tuples(head, st.lists(atom, max_size=3, unique=True)), max_size=9))
    contraries = {
        one: tuple(draw(st.lists(atom, max_size=2, unique=True))) for one in range(assumed)
    }
    return Assumptions(
        names=tuple(map(str, range(1, assumed + others + 1))),
        assumptions=tuple(range(assumed)),
        contraries={one: found for one, found in contraries.items() if found},
        rules=tuple(dict.fromkeys(Rule(head=h, body=tuple(body)) for h, body in rules)),
    )


def framework(count: int, attacks: list[tuple[int, int]]) -> Framework:
    """An attack graph of so many arguments."""
    return Framework(names=tuple(map(str, range(1, count + 1))), attacks=tuple(attacks))


def extensions(framework: Framework | Assumptions, semantics: Semantics) -> set[Set]:
    """All extensions, and for assumptions all sets of them."""
    if isinstance(framework, Framework):
        members, attacks = tuple(range(len(framework.names))), set(framework.attacks)
        return _extensions(
            members, lambda some: frozenset(b for a, b in attacks if a in some), semantics
        )
    return _extensions(
        framework.assumptions,
        lambda some: frozenset(
            one
            for one in framework.assumptions
            if not closure(framework, some).isdisjoint(framework.contraries.get(one, ()))
        ),
        semantics,
    )


def closure(framework: Framework | Assumptions, some: Set) -> Set:
    """What follows from a set."""
    if isinstance(framework, Framework):
        return some
    known = some
    while True:
        more = known | {rule.head for rule in framework.rules if known.issuperset(rule.body)}
        if more == known:
            return known
        known = more


def _extensions(members: tuple[int, ...], attacked: Attacked, semantics: Semantics) -> set[Set]:
    hit = {some: attacked(some) for some in _subsets(members)}
    complete = {s for s in hit if hit[s].isdisjoint(s) and s == _defended(s, members, hit)}
    match semantics:
        case Semantics.COMPLETE:
            return complete
        case Semantics.GROUNDED:
            return {frozenset(one for one in members if all(one in s for s in complete))}
        case Semantics.PREFERRED:
            return {s for s in complete if not any(s < other for other in complete)}
        case Semantics.STABLE:
            return {s for s in complete if s | hit[s] == set(members)}


def _defended(some: Set, members: tuple[int, ...], hit: dict[Set, Set]) -> Set:
    """The members that no set attacks but those with a member that is attacked."""
    unbeaten = frozenset(members) - hit[some]
    return frozenset(members) - hit[unbeaten]


def _subsets(members: tuple[int, ...]) -> Iterator[Set]:
    for size in range(len(members) + 1):
        yield from map(frozenset, combinations(members, size))
