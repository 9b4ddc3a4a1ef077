"""The ground: what the grounded labelling decides, and what it leaves open.

Every complete, preferred and stable extension holds what is accepted here and nothing of what is
rejected, so that only what is open needs a search.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from argmap.formats.frameworks.budget import Budget
from argmap.formats.frameworks.derive import Derivation, minimal_supports
from argmap.formats.frameworks.framework import Assumptions, Framework, Number

Group: TypeAlias = tuple[Number, ...]
"""Members that do something together, such as attack; of an attack graph, always one."""
Groups: TypeAlias = tuple[Group, ...]

_OPEN, _IN, _OUT = range(3)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Some of what is open, with all that attacks it from inside."""

    members: tuple[Number, ...]
    attackers: Mapping[Number, Groups]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What every extension has in common."""

    accepted: tuple[Number, ...]
    open: Part
    query: Groups = ()
    """Any of these groups, all in, make the query hold; an empty group always does."""


def ground(framework: Framework, *, query: Number | None = None) -> Ground:
    """Label an attack graph, in time linear in its size (Modgil and Caminada 2009)."""
    labels = _labelled(framework)
    members = tuple(number for number, label in enumerate(labels) if label == _OPEN)
    attackers = {
        number: tuple((one,) for one in framework.attackers[number] if labels[one] == _OPEN)
        for number in members
    }
    groups: Groups = () if query is None else ((query,),)
    return Ground(
        accepted=tuple(number for number, label in enumerate(labels) if label == _IN),
        open=Part(members=members, attackers=attackers),
        query=tuple(_reduced(groups, labels)),
    )


def ground_assumptions(
    framework: Assumptions, *, budget: Budget, query: Number | None = None
) -> Ground:
    """Label assumptions, and name the groups of open ones that attack each other.

    Assumptions attack each other in groups (König, Rapberger and Ullbricht, "Just a Matter of
    Perspective", COMMA 2022): the smallest from which a contrary follows.
    """
    labels = _labelled_assumptions(framework, budget=budget).labels
    members = tuple(one for one in framework.assumptions if labels[one] == _OPEN)
    wanted = {c for one in members for c in framework.contraries.get(one, ())}
    asked = () if query is None else (query,)
    supports = minimal_supports(
        framework,
        wanted={*wanted, *asked},
        given=[one for one in framework.assumptions if labels[one] == _IN],
        assumable=members,
        budget=budget,
    )
    attackers = {
        one: _distinct(g for c in framework.contraries.get(one, ()) for g in supports[c])
        for one in members
    }
    return Ground(
        accepted=tuple(one for one in framework.assumptions if labels[one] == _IN),
        open=Part(members=members, attackers=attackers),
        query=tuple(group for one in asked for group in supports[one]),
    )


def ground_conclusions(framework: Assumptions) -> tuple[set[Number], set[Number]]:
    """The atoms that follow from what is accepted, and those of which it is open."""
    labelled = _labelled_assumptions(framework)
    atoms = range(len(framework.names))
    sure = {atom for atom in atoms if labelled.sure.has(atom)}
    return sure, {atom for atom in atoms if labelled.possible.has(atom)} - sure


def parts_of(whole: Part, *, together: Groups = ()) -> list[Part]:
    """Split what is open into parts that have nothing to do with each other, the lowest first."""
    leader = {member: member for member in whole.members}
    for member, groups in whole.attackers.items():
        for group in groups:
            _unite(leader, (member, *group))
    if any(together):
        _unite(leader, (one for group in together for one in group))
    found: dict[Number, list[Number]] = {}
    for member in whole.members:
        found.setdefault(_leader_of(leader, member), []).append(member)
    return [
        Part(members=tuple(members), attackers={one: whole.attackers[one] for one in members})
        for members in found.values()
    ]


def _labelled(framework: Framework) -> bytearray:
    labels = bytearray(len(framework.names))
    waiting = [len(attackers) for attackers in framework.attackers]
    targets = framework.targets
    accepted = [number for number, count in enumerate(waiting) if count == 0]
    for number in accepted:
        labels[number] = _IN
        for target in targets[number]:
            if labels[target] == _OUT:
                continue
            labels[target] = _OUT
            for freed in targets[target]:
                waiting[freed] -= 1
                if waiting[freed] == 0:
                    accepted.append(freed)
    return labels


@dataclass(frozen=True, slots=True, kw_only=True)
class _Labelled:
    labels: bytearray
    sure: Derivation
    """What follows from what is accepted."""
    possible: Derivation
    """What follows from what isn't rejected."""


def _labelled_assumptions(framework: Assumptions, *, budget: Budget | None = None) -> _Labelled:
    """Accept what nothing possible speaks against, reject what something accepted does, and again.

    What surely follows only grows, and what possibly follows only shrinks, so each atom is looked
    at when it joins the one and when it leaves the other.
    """
    labels = bytearray(len(framework.names))
    sure = Derivation(framework.rules, size=len(labels))
    possible = Derivation(framework.rules, size=len(labels))
    possible.add(framework.assumptions)
    contrary_of: dict[Number, list[Number]] = defaultdict(list)
    against = dict.fromkeys(framework.assumptions, 0)
    for one, contraries in framework.contraries.items():
        for contrary in contraries:
            contrary_of[contrary].append(one)
            against[one] += possible.has(contrary)
    accepted = [one for one, count in against.items() if count == 0]
    first = True
    while accepted or first:
        first = False
        if budget is not None:
            budget.check()
        _label(labels, accepted, _IN)
        new = sure.add(accepted)
        rejected = [a for atom in new for a in contrary_of[atom] if labels[a] == _OPEN]
        _label(labels, rejected, _OUT)
        accepted = []
        for atom in possible.remove(rejected):
            for one in contrary_of[atom]:
                against[one] -= 1
                if against[one] == 0 and labels[one] == _OPEN:
                    accepted.append(one)
    return _Labelled(labels=labels, sure=sure, possible=possible)


def _label(labels: bytearray, some: Iterable[Number], label: int) -> None:
    for one in some:
        labels[one] = label


def _reduced(groups: Groups, labels: bytearray) -> Iterator[Group]:
    for group in groups:
        if all(labels[one] != _OUT for one in group):
            yield tuple(one for one in group if labels[one] == _OPEN)


def _distinct(groups: Iterable[Group]) -> Groups:
    return tuple(dict.fromkeys(groups))


def _unite(leader: dict[Number, Number], members: Iterable[Number]) -> None:
    leaders = {_leader_of(leader, member) for member in members}
    lowest = min(leaders)
    for one in leaders:
        leader[one] = lowest


def _leader_of(leader: dict[Number, Number], member: Number) -> Number:
    while leader[member] != member:
        leader[member] = leader[leader[member]]
        member = leader[member]
    return member
