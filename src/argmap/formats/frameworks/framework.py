"""What a framework says, whichever format it came in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import TypeAlias

Number: TypeAlias = int
"""An argument's or an atom's place in its framework, from 0."""
Attack: TypeAlias = tuple[Number, Number]
"""Who attacks, and who is attacked."""


@dataclass(frozen=True, kw_only=True)
class Framework:
    """An attack graph: arguments by their names, and who attacks whom."""

    names: tuple[str, ...]
    attacks: tuple[Attack, ...]
    """Each once, in the order of the file."""
    labels: Mapping[Number, str] = field(
        default_factory=lambda: MappingProxyType({}), compare=False
    )
    """What an argument stands for, where the format has a place to say so."""

    @cached_property
    def numbers(self) -> Mapping[str, Number]:
        """The number of each name."""
        return {name: number for number, name in enumerate(self.names)}

    @cached_property
    def attackers(self) -> tuple[tuple[Number, ...], ...]:
        """Who attacks each argument."""
        return self._grouped((target, source) for source, target in self.attacks)

    @cached_property
    def targets(self) -> tuple[tuple[Number, ...], ...]:
        """Whom each argument attacks."""
        return self._grouped(self.attacks)

    def _grouped(self, pairs: Iterable[Attack]) -> tuple[tuple[Number, ...], ...]:
        groups: list[list[Number]] = [[] for _ in self.names]
        for key, other in pairs:
            groups[key].append(other)
        return tuple(map(tuple, groups))


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """If all of the body holds, the head does."""

    head: Number
    body: tuple[Number, ...]


@dataclass(frozen=True, kw_only=True)
class Assumptions:
    """A framework of assumptions: what may be assumed, what speaks against it, what follows.

    It is flat: no rule concludes an assumption.
    """

    names: tuple[str, ...]
    """The names of all atoms."""
    assumptions: tuple[Number, ...]
    contraries: Mapping[Number, tuple[Number, ...]]
    """The atoms that an assumption gives way to, if they follow from others."""
    rules: tuple[Rule, ...]
    labels: Mapping[Number, str] = field(
        default_factory=lambda: MappingProxyType({}), compare=False
    )

    @cached_property
    def numbers(self) -> Mapping[str, Number]:
        """The number of each name."""
        return {name: number for number, name in enumerate(self.names)}
