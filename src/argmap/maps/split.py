"""Dividing a map into parts that fit a page, at joints where a reader can follow.

A part holds whole steps (an argument with its premises); what is cut is the path between a claim
and its own arguments, so every part begins with the claim that it continues. The cut follows
Kundu and Misra, *A Linear Tree Partitioning Algorithm* (SIAM J. Comput. 6, 1977): from the leaves
up, the largest sub-arguments are cut off until the rest fits, which gives the fewest parts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from argmap.maps.continuations import continued
from argmap.maps.map import Map
from argmap.maps.steps import Step, find_steps, roots, steps_by_head


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Steps that are drawn together, and the boxes that stand there without a step."""

    steps: tuple[Step, ...]
    alone: tuple[str, ...] = ()

    @property
    def boxes(self) -> frozenset[str]:
        """The ids of all boxes of the part."""
        return frozenset((*self.alone, *(box for step in self.steps for box in step.boxes)))


def split(map_: Map, *, most: int) -> tuple[Map, ...]:
    """Divide a map into parts of at most so many boxes, with pointers from part to part.

    Every box and every line of the whole stands in some part. A map that is small enough
    comes back as it is.
    """
    return number(map_, divide(map_, most=most))


def number(map_: Map, parts: tuple[Part, ...]) -> tuple[Map, ...]:
    """Make a map of each part, numbered, with the pointers that lead from part to part."""
    if len(parts) == 1:
        return (map_,)
    whole = _Whole(map_)
    return tuple(continued(map_, [whole.part(part) for part in parts]))


def part_map(map_: Map, part: Part) -> Map:
    """The map of one part alone, without pointers to the others."""
    return _Whole(map_).part(part)


class _Whole:
    """A map with the places of its boxes and lines, so that a part costs only its own size."""

    def __init__(self, map_: Map) -> None:
        self._map = map_
        self._boxes = {box.id: place for place, box in enumerate(map_.boxes)}
        self._lines = {line: place for place, line in enumerate(map_.lines)}

    def part(self, part: Part) -> Map:
        """The map of a part, everything in the order of the whole."""
        held = part.boxes
        lines = {line for step in part.steps for line in step.lines}
        groups = (
            replace(group, boxes=tuple(box for box in group.boxes if box in held))
            for group in self._map.groups
        )
        return replace(
            self._map,
            boxes=tuple(self._map.boxes[n] for n in sorted(self._boxes[box] for box in held)),
            lines=tuple(sorted(lines, key=self._lines.__getitem__)),
            groups=tuple(group for group in groups if group.boxes),
        )


def divide(map_: Map, *, most: int) -> tuple[Part, ...]:
    """Divide a map into parts of at most so many boxes, in reading order."""
    steps = find_steps(map_)
    if len(map_.boxes) <= most:
        return (Part(steps=steps, alone=_alone(map_, steps)),)
    return tuple(_packed(_Cutter(map_, steps, most).parts(), most))


def _alone(map_: Map, steps: tuple[Step, ...]) -> tuple[str, ...]:
    used = {box for step in steps for box in step.boxes}
    return tuple(box.id for box in map_.boxes if box.id not in used)


class _Cutter:
    """One division: which boxes open a part, and what each keeps below it."""

    def __init__(self, map_: Map, steps: tuple[Step, ...], most: int) -> None:
        self._most = max(most, 4)
        self._below = steps_by_head(steps)
        self._roots = roots(map_, steps)
        self._owned: dict[str, tuple[str, ...]] = {}
        self._order = self._tree()
        self._weights: dict[str, int] = {}
        self._openers: set[str] = set(self._roots)

    def parts(self) -> Iterator[Part]:
        """All parts, in the order in which a reader meets the boxes that open them."""
        for box in reversed(self._order):
            self._weights[box] = self._trimmed(box)
        for box in self._order:
            if box in self._openers:
                yield from self._spread(box)

    def _tree(self) -> list[str]:
        """The boxes in reading order; each is owned by the box under which it is met first."""
        order: list[str] = []
        seen = set(self._roots)
        todo = list(reversed(self._roots))
        while todo:
            box = todo.pop()
            order.append(box)
            tails = [tail for step in self._below.get(box, ()) for tail in step.tails]
            fresh = tuple(tail for tail in dict.fromkeys(tails) if tail not in seen)
            seen.update(fresh)
            self._owned[box] = fresh
            todo.extend(reversed(fresh))
        return order

    def _trimmed(self, box: str) -> int:
        """Cut the heaviest sub-arguments off until a box fits; what stays below it weighs so."""
        own = _count(self._below.get(box, ()))
        kept = [tail for tail in self._owned[box] if self._weights[tail]]
        kept.sort(key=lambda tail: self._weights[tail], reverse=True)
        weight = own + sum(self._weights[tail] for tail in kept)
        for tail in kept:
            if 1 + weight <= self._most:
                break
            self._openers.add(tail)
            weight -= self._weights[tail]
            self._weights[tail] = 0
        if 1 + weight > self._most:
            self._openers.add(box)
            return 0 if box not in self._roots else weight
        return weight

    def _spread(self, opener: str) -> Iterator[Part]:
        """The part or, where its own arguments are too many, the parts that a box opens."""
        steps = tuple(self._kept(opener))
        if not steps:
            yield Part(steps=(), alone=(opener,))
            return
        if len(Part(steps=steps).boxes) <= self._most:
            yield Part(steps=steps)
            return
        group: tuple[Step, ...] = ()
        for step in (piece for whole in steps for piece in _pieces(whole, self._most)):
            if group and len(Part(steps=(*group, step)).boxes) > self._most:
                yield Part(steps=group)
                group = ()
            group = (*group, step)
        yield Part(steps=group)

    def _kept(self, opener: str) -> Iterator[Step]:
        todo = [opener]
        while todo:
            box = todo.pop()
            yield from self._below.get(box, ())
            todo.extend(t for t in reversed(self._owned[box]) if t not in self._openers)


def _count(steps: tuple[Step, ...]) -> int:
    return sum(len(step.boxes) - 1 for step in steps)


def _pieces(step: Step, most: int) -> Iterator[Step]:
    """A step, or, where it has too many premises for one part, shares of it."""
    if len(step.boxes) <= most:
        yield step
        return
    feeding = [line for line in step.lines if line.tail != step.junction]
    bearing = tuple(line for line in step.lines if line.tail == step.junction)
    room = max(most - 2, 1)
    for start in range(0, len(feeding), room):
        yield replace(step, lines=(*bearing, *feeding[start : start + room]))


def _packed(parts: Iterator[Part], most: int) -> Iterator[Part]:
    """Put small neighbours on one page."""
    held: Part | None = None
    for part in parts:
        if held is None:
            held = part
            continue
        both = Part(steps=(*held.steps, *part.steps), alone=(*held.alone, *part.alone))
        if len(both.boxes) <= most:
            held = both
        else:
            yield held
            held = part
    if held is not None:
        yield held
