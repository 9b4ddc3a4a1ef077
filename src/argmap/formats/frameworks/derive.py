"""What follows from assumptions by rules, and from which of them something follows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import product

from argmap.formats.frameworks.budget import Budget
from argmap.formats.frameworks.framework import Assumptions, Number, Rule


class Derivation:
    """The atoms that follow from a set that grows or shrinks.

    Each derived atom remembers the rule that gave it first, so that taking something away looks
    only at what leaned on it: that is dropped, and derived again where another rule still can.
    """

    def __init__(self, rules: Sequence[Rule], *, size: int) -> None:
        self._rules = rules
        self._users: list[list[int]] = [[] for _ in range(size)]
        self._for: list[list[int]] = [[] for _ in range(size)]
        for number, rule in enumerate(rules):
            self._for[rule.head].append(number)
            for atom in rule.body:
                self._users[atom].append(number)
        self._missing = [len(rule.body) for rule in rules]
        self._holds = bytearray(size)
        self._by: dict[Number, int] = {}
        """The rule that gave each atom; none for what was put in."""
        self._facts = [number for number, rule in enumerate(rules) if not rule.body]

    def has(self, atom: Number) -> bool:
        """Whether an atom follows."""
        return bool(self._holds[atom])

    def add(self, atoms: Iterable[Number]) -> list[Number]:
        """Put atoms in, and all that follows; what is new, and the first time all facts."""
        new = [atom for atom in atoms if not self._holds[atom]]
        for atom in new:
            self._holds[atom] = 1
        while self._facts:
            new.extend(self._give(self._facts.pop()))
        return self._grow(new)

    def remove(self, atoms: Iterable[Number]) -> list[Number]:
        """Take out atoms that were put in, and all that follows no more; what has gone."""
        gone = [atom for atom in dict.fromkeys(atoms) if self._holds[atom]]
        for atom in gone:
            self._holds[atom] = 0
        for atom in gone:
            for number in self._users[atom]:
                self._missing[number] += 1
                head = self._rules[number].head
                if self._holds[head] and self._by.get(head) == number:
                    self._holds[head] = 0
                    gone.append(head)
        ready = (n for atom in gone for n in self._for[atom] if self._missing[n] == 0)
        self._grow([atom for number in ready for atom in self._give(number)])
        return [atom for atom in gone if not self._holds[atom]]

    def _grow(self, atoms: list[Number]) -> list[Number]:
        for atom in atoms:
            for number in self._users[atom]:
                self._missing[number] -= 1
                if self._missing[number] == 0:
                    atoms.extend(self._give(number))
        return atoms

    def _give(self, number: int) -> Iterable[Number]:
        """A rule's head, if it is new."""
        head = self._rules[number].head
        if self._holds[head]:
            return ()
        self._holds[head] = 1
        self._by[head] = number
        return (head,)


def minimal_supports(
    framework: Assumptions,
    *,
    wanted: Collection[Number],
    given: Iterable[Number],
    assumable: Iterable[Number],
    budget: Budget,
) -> Mapping[Number, tuple[tuple[Number, ...], ...]]:
    """By atom: the smallest groups of assumptions from which it follows, with what is given.

    There can be very many, so the budget is asked again and again.
    """
    rules = _rules_for(framework.rules, wanted)
    users = _users(rules)
    found: dict[Number, set[frozenset[Number]]] = defaultdict(set)
    found.update({atom: {frozenset()} for atom in given})
    found.update({atom: {frozenset((atom,))} for atom in assumable})
    todo = list(found)
    todo.extend(rule.head for rule in rules if not rule.body and _widen(found, rule, budget))
    for atom in todo:
        todo.extend(rule.head for rule in users[atom] if _widen(found, rule, budget))
    return {atom: _sorted(found.get(atom, set())) for atom in wanted}


def _widen(found: dict[Number, set[frozenset[Number]]], rule: Rule, budget: Budget) -> bool:
    """Add the groups that a rule gives its head; whether any is new."""
    groups = found[rule.head]
    new = False
    for choice in product(*(tuple(found[atom]) for atom in rule.body)):
        budget.check()
        group = frozenset[Number]().union(*choice)
        if any(known <= group for known in groups):
            continue
        groups -= {known for known in groups if group < known}
        groups.add(group)
        new = True
    return new


def _rules_for(rules: Sequence[Rule], wanted: Iterable[Number]) -> list[Rule]:
    """The rules that some atoms can follow by."""
    by_head: dict[Number, list[Rule]] = defaultdict(list)
    for rule in rules:
        by_head[rule.head].append(rule)
    todo = list(wanted)
    reached = set(todo)
    for atom in todo:
        for rule in by_head[atom]:
            new = [one for one in rule.body if one not in reached]
            reached.update(new)
            todo.extend(new)
    return [rule for rule in rules if rule.head in reached]


def _users(rules: Iterable[Rule]) -> Mapping[Number, list[Rule]]:
    users: dict[Number, list[Rule]] = defaultdict(list)
    for rule in rules:
        for atom in rule.body:
            users[atom].append(rule)
    return users


def _sorted(groups: set[frozenset[Number]]) -> tuple[tuple[Number, ...], ...]:
    return tuple(sorted((tuple(sorted(group)) for group in groups), key=lambda g: (len(g), g)))
