"""Steps: the pieces of a map that are never torn apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from argmap.maps.map import BoxKind, Line, Map


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """An argument as it is drawn: the box it bears on, its junction, and what feeds it.

    A line that passes no junction is a step of its own.
    """

    head: str
    junction: str | None
    lines: tuple[Line, ...]

    @property
    def tails(self) -> tuple[str, ...]:
        """The boxes that the step starts from, in order."""
        ends = (self.head, self.junction)
        return tuple(dict.fromkeys(line.tail for line in self.lines if line.tail not in ends))

    @property
    def boxes(self) -> tuple[str, ...]:
        """All boxes of the step, the head first."""
        junction = () if self.junction is None else (self.junction,)
        return tuple(dict.fromkeys((self.head, *junction, *self.tails)))


def find_steps(map_: Map) -> tuple[Step, ...]:
    """Group a map's lines into steps, in the order of their first lines."""
    junctions = {box.id for box in map_.boxes if box.kind is BoxKind.ARGUMENT}
    grouped: dict[str | int, list[Line]] = defaultdict(list)
    for number, line in enumerate(map_.lines):
        key = next((end for end in (line.tail, line.head) if end in junctions), number)
        grouped[key].append(line)
    return tuple(_step(key, tuple(lines)) for key, lines in grouped.items())


def steps_by_head(steps: tuple[Step, ...]) -> Mapping[str, tuple[Step, ...]]:
    """The steps that bear on each box, in order."""
    grouped: dict[str, list[Step]] = defaultdict(list)
    for step in steps:
        grouped[step.head].append(step)
    return {head: tuple(group) for head, group in grouped.items()}


def roots(map_: Map, steps: tuple[Step, ...]) -> tuple[str, ...]:
    """The boxes that a reading starts from: those that feed nothing, in the map's order.

    Where everything feeds something, as in a circle, its first box is a root too; a question
    always is, whatever ties it to others.
    """
    asked = {box.id for box in map_.boxes if box.kind is BoxKind.ISSUE}
    inner = {box for step in steps for box in step.boxes if box != step.head} - asked
    below = steps_by_head(steps)
    seen: set[str] = set()
    starts: list[str] = []
    free = [box.id for box in map_.boxes if box.id not in inner]
    junctions = {step.junction for step in steps}
    for box in (*free, *(box.id for box in map_.boxes if box.id not in junctions)):
        if box not in seen or (box in asked and box not in starts):
            starts.append(box)
            _mark(box, below, seen)
    return tuple(starts)


def _step(key: str | int, lines: tuple[Line, ...]) -> Step:
    if isinstance(key, int):
        return Step(head=lines[0].head, junction=None, lines=lines)
    head = next((line.head for line in lines if line.tail == key), key)
    return Step(head=head, junction=key, lines=lines)


def _mark(start: str, below: Mapping[str, tuple[Step, ...]], seen: set[str]) -> None:
    open_ends = [start]
    while open_ends:
        box = open_ends.pop()
        if box not in seen:
            seen.add(box)
            open_ends.extend(tail for step in below.get(box, ()) for tail in step.tails)
