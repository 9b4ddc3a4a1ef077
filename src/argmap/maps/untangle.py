"""Untangling: a map in which every box is used once, so that no line need cross another.

A claim that serves several arguments is one claim, and its arguments are drawn once, where it is
used nearest to a thesis; everywhere else a copy of its box stands in for it and says so. A reader
on paper follows a sentence more easily than a line that runs around a picture.
"""

from __future__ import annotations

from collections import Counter, deque
from dataclasses import replace

from argmap.maps.map import Box, Line, Map
from argmap.maps.outline import reading_order
from argmap.maps.steps import Step, find_steps, roots, steps_by_head

_AGAIN = "argued on this map"


def untangled(map_: Map) -> Map:
    """The same map as a forest: what is used again is repeated, without its arguments.

    The box that a map was drawn around is never repeated. A map that is a forest already, or
    that is ordered by groups, comes back as it is.
    """
    feeding = Counter(line.tail for line in map_.lines)
    if map_.groups or not any(count > 1 for count in feeding.values()):
        return map_
    weaver = _Weaver(map_)
    weaver.weave()
    woven = replace(map_, boxes=tuple(weaver.boxes.values()), lines=tuple(weaver.lines))
    return replace(woven, boxes=tuple(woven.by_id[box] for box in reading_order(woven)))


class _Weaver:
    """One untangling: level by level, so that a claim is argued where it is used first."""

    def __init__(self, map_: Map) -> None:
        self._map = map_
        steps = find_steps(map_)
        self._below = steps_by_head(steps)
        self._roots = roots(map_, steps)
        self._used: Counter[str] = Counter()
        self.boxes: dict[str, Box] = {}
        self.lines: list[Line] = []

    def weave(self) -> None:
        """Walk the whole map, from its roots down."""
        waiting = deque(self._roots)
        for root in self._roots:
            self._used[root] += 1
            self.boxes[root] = self._map.by_id[root]
        while waiting:
            for step in self._below.get(waiting.popleft(), ()):
                waiting.extend(self._step(step))

    def _step(self, step: Step) -> list[str]:
        """Draw a step; give the boxes that are met in it for the first time."""
        met: list[str] = []
        if step.junction is not None:
            self.boxes[step.junction] = self._map.by_id[step.junction]
        for line in step.lines:
            tail = line.tail
            if tail != step.junction:
                if not self._used[tail]:
                    met.append(tail)
                tail = self._use(tail)
            self.lines.append(replace(line, tail=tail))
        return met

    def _use(self, id_: str) -> str:
        """Use a box once more: itself at first, a copy of it from then on."""
        self._used[id_] += 1
        count = self._used[id_]
        box = self._map.by_id[id_]
        if count > 1 and id_ != self._map.centre:
            box = replace(
                box,
                id=f"{id_}--{count}",
                repeats=id_,
                pointer=_AGAIN if self._below.get(id_) else "",
            )
        self.boxes[box.id] = box
        return box.id
