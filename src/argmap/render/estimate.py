"""How large a part of a map will be, found without the engine.

A forest laid out by Graphviz is close to this: what stands below a box takes as much room across as
the boxes in it, one beside the other, and each rank is as deep as its deepest box. It decides what
goes on a page; the engine then lays each page out once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from argmap.maps.map import Map
from argmap.maps.split import Part
from argmap.maps.steps import Step, steps_by_head
from argmap.render.dot import BETWEEN_BOXES, BETWEEN_RANKS, slot
from argmap.render.drawing import Direction
from argmap.render.measure import Breadth, find_meetings, measure_box

_POINTER = 5.0
"""Room for the pointer at a box whose arguments stand elsewhere."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One way to lay a map out."""

    direction: Direction
    breadth: Breadth = Breadth.NARROW


class Estimate:
    """Sizes of the parts of one map in one setting; each box is measured once."""

    def __init__(self, map_: Map, setting: Setting) -> None:
        self._map = map_
        self._setting = setting
        self._slots: dict[str, tuple[float, float]] = {}
        self._gap = BETWEEN_BOXES[setting.direction]
        self._argued = frozenset(line.head for line in map_.lines)
        self._meeting = find_meetings(map_)

    def extent(self, part: Part) -> tuple[float, float]:
        """The width and height that a part will need."""
        below = steps_by_head(part.steps)
        depths: dict[int, float] = defaultdict(float)
        inner = {box for step in part.steps for box in (step.junction, *step.tails)}
        heads = [head for head in part.heads if head not in inner]
        span = self._together([self._span(head, 0, below, depths) for head in heads])
        depth = sum(depths.values()) + BETWEEN_RANKS * (len(depths) - 1)
        return (depth, span) if self._setting.direction is Direction.ACROSS else (span, depth)

    def _span(
        self,
        box: str,
        rank: int,
        below: Mapping[str, tuple[Step, ...]],
        depths: dict[int, float],
    ) -> float:
        """The room across that a box takes with all below it."""
        along, across = self._slot(box)
        depths[rank] = max(depths[rank], along)
        spans: list[float] = []
        for step in below.get(box, ()):
            next_ = rank + 1
            least = 0.0
            if step.junction is not None:
                deep, least = self._slot(step.junction)
                depths[next_] = max(depths[next_], deep)
                next_ += 1
            tails = [self._span(tail, next_, below, depths) for tail in step.tails]
            spans.append(max(least, self._together(tails)))
        if not spans and box in self._argued:
            across += _POINTER
        return max(across, self._together(spans))

    def _together(self, spans: list[float]) -> float:
        return sum(spans) + self._gap * max(len(spans) - 1, 0)

    def _slot(self, id_: str) -> tuple[float, float]:
        """The room that a box takes, along and across."""
        if id_ not in self._slots:
            setting = self._setting
            box = self._map.by_id[id_]
            size = measure_box(box, setting.direction, setting.breadth, self._meeting[id_])
            width, height = slot(size, setting.direction)
            across = setting.direction is Direction.ACROSS
            self._slots[id_] = (width, height) if across else (height, width)
        return self._slots[id_]
