"""DOT for layout: boxes of fixed sizes under numbers, without a word of the user's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from argmap.maps.map import BoxKind, Map
from argmap.render.drawing import Direction
from argmap.render.look import LINES, Head
from argmap.render.measure import BoxSize

_RANK_DIRECTIONS: Mapping[Direction, str] = {Direction.DOWN: "BT", Direction.ACROSS: "RL"}
_HEAD_LENGTH = 10.0
"""The length of Graphviz's own arrow head at size 1, in points."""
HEAD = 6.5
"""The length of a line's head, in points."""
BETWEEN_RANKS = 20.0
BETWEEN_BOXES: Mapping[Direction, float] = {Direction.DOWN: 11.0, Direction.ACROSS: 6.5}
_PULL = 2
"""How much a junction is drawn to its claim where a shared premise would draw it away, and to its
premise where that is its only one."""


def layout_dot(map_: Map, sizes: Mapping[str, BoxSize], *, direction: Direction) -> str:
    """Write what Graphviz needs in order to lay a map out: sizes and lines, nothing else.

    Boxes are called `b0`, `b1`, … and lines `e0`, `e1`, … in the map's order, so nothing that
    a user wrote reaches the engine.
    """
    numbers = {box.id: number for number, box in enumerate(map_.boxes)}
    return "\n".join(_statements(map_, sizes, numbers, direction)) + "\n"


def _statements(
    map_: Map, sizes: Mapping[str, BoxSize], numbers: Mapping[str, int], direction: Direction
) -> Iterator[str]:
    yield "digraph map {"
    yield (
        f"graph [newrank=true rankdir={_RANK_DIRECTIONS[direction]} ordering=in"
        f" nodesep={_inches(BETWEEN_BOXES[direction])} ranksep={_inches(BETWEEN_RANKS)}]"
    )
    yield 'node [shape=box fixedsize=true label=""]'
    yield f"edge [arrowsize={HEAD / _HEAD_LENGTH}]"
    for box in map_.boxes:
        width, height = slot(sizes[box.id], direction)
        yield f"b{numbers[box.id]} [width={_inches(width)} height={_inches(height)}]"
    yield from _level(map_, numbers)
    pulled = _sharing(map_) | _alone(map_)
    first = first_between(map_)
    for number, line in enumerate(map_.lines):
        if first[number] != number:
            continue
        head = " arrowhead=none" if LINES[line.kind].head is Head.NONE else ""
        pull = f" weight={_PULL}" if number in pulled else ""
        ends = f"b{numbers[line.tail]} -> b{numbers[line.head]}"
        yield f"{ends} [id=e{number}{head}{pull}]"
    yield "}"


def _level(map_: Map, numbers: Mapping[str, int]) -> Iterator[str]:
    """Keep the openers on one rank, in the map's order."""
    openers = [f"b{numbers[box]}" for box in _openers(map_)]
    yield f"{{ rank=same {' '.join(openers)} }}"
    if len(openers) > 1:
        yield f"{' -> '.join(openers)} [style=invis weight=0]"


def _sharing(map_: Map) -> frozenset[int]:
    """The lines from junctions with a premise that feeds other arguments too."""
    feeding = Counter(line.tail for line in map_.lines)
    shared = {line.head for line in map_.lines if feeding[line.tail] > 1}
    return frozenset(n for n, line in enumerate(map_.lines) if line.tail in shared)


def _alone(map_: Map) -> frozenset[int]:
    """The lines from premises that feed a junction alone, and nothing else.

    Two premises hold their junction between them; one alone would let it slide past others'.
    """
    feeding = Counter(line.tail for line in map_.lines)
    fed = Counter(line.head for line in map_.lines)
    return frozenset(
        n
        for n, line in enumerate(map_.lines)
        if feeding[line.tail] == fed[line.head] == 1
        and map_.by_id[line.head].kind is BoxKind.ARGUMENT
    )


def _openers(map_: Map) -> Iterator[str]:
    """The boxes that bear on nothing here; on one rank, they keep all below them in step."""
    bearing = {line.tail for line in map_.lines}
    return (box.id for box in map_.boxes if box.id not in bearing)


def first_between(map_: Map) -> tuple[int, ...]:
    """For each line, the number of the first line that joins the same two boxes.

    Only that one is laid out (older engines stumble over twins); the others take its course.
    """
    first: dict[tuple[str, str], int] = {}
    return tuple(
        first.setdefault((line.tail, line.head), number) for number, line in enumerate(map_.lines)
    )


def slot(size: BoxSize, direction: Direction) -> tuple[float, float]:
    """The room that a box takes in the layout, with its tags and the approach to it."""
    width, height = size.width, size.height + size.above + size.below
    if direction is Direction.DOWN:
        return width, height + size.approach
    return width + size.approach, height


def _inches(points: float) -> str:
    return f"{points / 72:.4f}"
