"""Dividing a map into parts that fit a page, so that each is read with as few turns as can be.

The first part shows the theses with their own arguments; every other part goes on from boxes of
earlier parts. A part holds whole steps (an argument with its premises). Smaller sub-arguments stand
on the page of the claim that they belong to, larger ones get a page of their own.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from argmap.maps.continuations import Opened, continued
from argmap.maps.map import BoxKind, Map
from argmap.maps.steps import Step, find_steps, roots, steps_by_head

_ROOMY = 0.6
"""A part that is less full than this takes further levels, even if these go on elsewhere."""
_MOST_HEADS = 8
"""How many claims one part goes on from, at most."""
_LARGEST = 150
"""A sub-argument with more boxes is never tried on a part of another."""
_TRIES = 3
"""How many sub-arguments may turn out too large before no more are tried."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Steps that are drawn together, and the boxes that the part begins with."""

    heads: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()

    @property
    def boxes(self) -> tuple[str, ...]:
        """The ids of all boxes of the part, each once."""
        return tuple(
            dict.fromkeys((*self.heads, *(box for step in self.steps for box in step.boxes)))
        )

    def grown(self, steps: Iterable[Step] = (), *, head: str | None = None) -> Part:
        """The part with more on it."""
        heads = self.heads if head is None else (*self.heads, head)
        return Part(heads=heads, steps=(*self.steps, *steps))


Fullness: TypeAlias = Callable[[Part], float]
"""How much of the room a part takes: 1 when it just fits."""


def split(map_: Map, *, most: int) -> tuple[Map, ...]:
    """Divide a map into parts of at most so many boxes, with pointers from part to part.

    Every box and every line of the whole stands in some part. A map that is small enough
    comes back as it is.
    """
    return number(map_, divide(map_, fullness=lambda part: len(part.boxes) / most))


def number(map_: Map, parts: tuple[Part, ...]) -> tuple[Map, ...]:
    """Make a map of each part, numbered, with the pointers that lead from part to part."""
    if len(parts) == 1:
        return (map_,)
    whole = _Whole(map_)
    opened = [Opened(heads=part.heads, map=whole.part(part)) for part in parts]
    return tuple(continued(map_, opened))


def divide(map_: Map, *, fullness: Fullness) -> tuple[Part, ...]:
    """Divide a map into parts that are no fuller than full, in reading order.

    A part is fuller only where a single premise of a single step is.
    """
    return tuple(_Divider(map_, fullness).parts())


class _Whole:
    """A map with the places of its boxes and lines, so that a part costs only its own size."""

    def __init__(self, map_: Map) -> None:
        self._map = map_
        self._boxes = {box.id: place for place, box in enumerate(map_.boxes)}
        self._lines = {line: place for place, line in enumerate(map_.lines)}

    def part(self, part: Part) -> Map:
        """The map of a part: what it begins with, then everything in the order of the whole."""
        lines = {line for step in part.steps for line in step.lines}
        inner = [box for box in part.boxes if box not in part.heads]
        return replace(
            self._map,
            boxes=tuple(
                self._map.by_id[box]
                for box in (*part.heads, *sorted(inner, key=self._boxes.__getitem__))
            ),
            lines=tuple(sorted(lines, key=self._lines.__getitem__)),
        )


@dataclass(frozen=True, slots=True)
class _Opener:
    """A box whose arguments, or the rest of them, wait for a part."""

    box: str
    steps: tuple[Step, ...]


class _Divider:
    """One division: what waits for a part, and how each part is filled."""

    def __init__(self, map_: Map, fullness: Fullness) -> None:
        steps = find_steps(map_)
        self._fullness = fullness
        self._below = steps_by_head(steps)
        self._roots = roots(map_, steps)
        self._seen = set(self._roots)
        self._weights = self._weigh()
        theses = {box.id for box in map_.boxes if box.kind is BoxKind.THESIS}
        first = sorted(self._roots, key=lambda box: box not in theses)
        self._waiting = deque(_Opener(box, self._below.get(box, ())) for box in first)

    def parts(self) -> Iterator[Part]:
        """All parts; whatever a part leaves out waits until those before it are done."""
        while self._waiting:
            part = self._begun()
            part = self._deepened(part)
            part = self._packed(part)
            part = self._widened(part)
            self._waiting.extend(
                _Opener(box, self._below[box])
                for box in self._open_ends(part)
                if box not in self._seen
            )
            self._seen.update(self._open_ends(part), (step.head for step in part.steps))
            yield part

    def _weigh(self) -> Mapping[str, int]:
        """How many boxes stand below each box."""
        order: list[str] = []
        todo = list(self._roots)
        seen = set(todo)
        while todo:
            box = todo.pop()
            order.append(box)
            fresh = [t for s in self._below.get(box, ()) for t in s.tails if t not in seen]
            seen.update(fresh)
            todo.extend(fresh)
        weights: dict[str, int] = {}
        for box in reversed(order):
            own = self._below.get(box, ())
            weights[box] = sum(
                len(step.boxes) - 1 + sum(weights.get(t, 0) for t in step.tails) for step in own
            )
        return weights

    def _begun(self) -> Part:
        """The next opener's own arguments, or as many as fit; all theses on one page if they do."""
        opener = self._waiting.popleft()
        part, rest = self._taken(Part(heads=(opener.box,)), opener.steps)
        while not rest and self._waiting and self._waiting[0].box in self._roots:
            both = part.grown(self._waiting[0].steps, head=self._waiting[0].box)
            if not self._fits(both):
                break
            self._waiting.popleft()
            part = both
        if rest:
            self._waiting.appendleft(_Opener(opener.box, rest))
        return part

    def _taken(self, part: Part, steps: tuple[Step, ...]) -> tuple[Part, tuple[Step, ...]]:
        """Add steps while they fit, at least some of the first; also give the rest."""
        for place, step in enumerate(steps):
            grown = part.grown([step])
            if self._fits(grown):
                part = grown
            elif part.steps:
                return part, steps[place:]
            else:
                share, others = self._share(part, step)
                return part.grown([share]), (*others, *steps[place + 1 :])
        return part, ()

    def _share(self, part: Part, step: Step) -> tuple[Step, tuple[Step, ...]]:
        """As many of a step's premises as fit, at least one, and a step with the others."""
        bearing = tuple(line for line in step.lines if line.tail == step.junction)
        feeding = tuple(line for line in step.lines if line.tail != step.junction)
        count = 1
        while count < len(feeding):
            share = replace(step, lines=(*bearing, *feeding[: count + 1]))
            if not self._fits(part.grown([share])):
                break
            count += 1
        share = replace(step, lines=(*bearing, *feeding[:count]))
        if count == len(feeding):
            return share, ()
        return share, (replace(step, lines=(*bearing, *feeding[count:])),)

    def _deepened(self, part: Part) -> Part:
        """Add whole sub-arguments, the smallest first."""
        failed = 0
        for box in sorted(self._open_ends(part), key=self._weights.__getitem__):
            if self._weights[box] > _LARGEST:
                break
            grown = part.grown(self._all_below(box))
            if self._fits(grown):
                part = grown
            else:
                failed += 1
            if failed == _TRIES:
                break
        return part

    def _packed(self, part: Part) -> Part:
        """Add what else waits and fits with all that is below it."""
        failed = 0
        for opener in tuple(self._waiting):
            if failed == _TRIES or len(part.heads) == _MOST_HEADS:
                break
            if opener.box in part.heads or self._weights[opener.box] > _LARGEST:
                continue
            below = [s for step in opener.steps for t in step.tails for s in self._all_below(t)]
            grown = part.grown((*opener.steps, *below), head=opener.box)
            if self._fits(grown):
                part = grown
                self._waiting.remove(opener)
            else:
                failed += 1
        return part

    def _widened(self, part: Part) -> Part:
        """Add levels of what goes on elsewhere, where much room is left or nothing is torn."""
        while (grown := self._next_level(part)) is not None:
            part = self._deepened(grown)
        return part

    def _next_level(self, part: Part) -> Part | None:
        roomy = self._fullness(part) < _ROOMY
        ends = self._open_ends(part)
        for box in ends:
            grown = part.grown(self._below[box])
            if (roomy or len(self._open_ends(grown)) <= len(ends)) and self._fits(grown):
                return grown
        return None

    def _open_ends(self, part: Part) -> tuple[str, ...]:
        """The boxes of a part that have arguments, of which none stand on it."""
        argued = {step.head for step in part.steps} | set(part.heads)
        tails = dict.fromkeys(tail for step in part.steps for tail in step.tails)
        return tuple(
            t for t in tails if t in self._below and t not in argued and t not in self._seen
        )

    def _all_below(self, box: str) -> Iterator[Step]:
        todo, seen = [box], {box}
        while todo:
            for step in self._below.get(todo.pop(), ()):
                yield step
                fresh = [tail for tail in step.tails if tail not in seen | self._seen]
                seen.update(fresh)
                todo.extend(reversed(fresh))

    def _fits(self, part: Part) -> bool:
        return self._fullness(part) <= 1.0
