"""The outline: a map's linear twin, for alternative text and for reading order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from argmap.analysis.weighing.holding import Holding
from argmap.maps.map import Box, BoxKind, LineKind, Map
from argmap.maps.steps import Step, find_steps, roots, steps_by_head
from argmap.maps.wording import box_standing


@dataclass(frozen=True, slots=True, kw_only=True)
class OutlineLine:
    """One box of a map, as a line of text."""

    depth: int
    """How many steps it is away from where the reading starts."""
    word: str
    """How it bears on what it stands under: `because`, `and`, `but`, `unless`; or nothing."""
    text: str
    box: str
    """The id of the box that it speaks of."""
    junction: str | None = None
    """The id of the argument that it opens."""
    again: bool = False
    """Whether the box was read before, so that nothing is repeated under it."""


def outline(map_: Map) -> tuple[OutlineLine, ...]:
    """Read a map aloud: each claim, then what speaks for and against it, level by level."""
    return tuple(_read(map_))


def box_told(box: Box) -> str:
    """A box's whole sentence with its standing, or a junction's word with whether it holds."""
    said = box.full or box.text
    if box.kind is BoxKind.ARGUMENT:
        return ", ".join(filter(None, (said, box.note, _failing(box))))
    return _with(said, box_standing(box))


def junction_told(junction: Box) -> str:
    """A junction's word, with how its premises count and whether they carry the claim."""
    return _with(junction.text, junction.note, _failing(junction))


def reading_order(map_: Map) -> tuple[str, ...]:
    """The boxes' ids as an outline meets them, junctions before what they join."""
    met: dict[str, None] = {}
    for line in outline(map_):
        if line.junction is not None:
            met.setdefault(line.junction)
        met.setdefault(line.box)
    for box in map_.boxes:
        met.setdefault(box.id)
    return tuple(met)


def _read(map_: Map) -> Iterator[OutlineLine]:
    steps = find_steps(map_)
    below = steps_by_head(steps)
    read: set[str] = set()
    starts = roots(map_, steps)
    asked = {box for box in starts if map_.by_id[box].kind is BoxKind.ISSUE}
    todo = [_Turn(box=root, depth=0) for root in reversed(starts)]
    while todo:
        turn = todo.pop()
        again = turn.box in read or (turn.depth > 0 and turn.box in asked)
        if not again:
            read.add(turn.box)
        yield OutlineLine(
            depth=turn.depth,
            word=turn.word,
            text=_said(map_.by_id[turn.box]),
            box=turn.box,
            junction=turn.junction,
            again=again,
        )
        if not again:
            turns = [t for step in below.get(turn.box, ()) for t in _turns(map_, step, turn.depth)]
            todo.extend(reversed(turns))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Turn:
    box: str
    depth: int
    word: str = ""
    junction: str | None = None


def _turns(map_: Map, step: Step, depth: int) -> Iterator[_Turn]:
    """Whose turn it is next, below a box: the step's premises, then its exceptions."""
    opening = step.junction
    for line in step.lines:
        if line.tail == step.junction:
            continue
        word = _word(map_, line.kind, step, opened=opening is None)
        yield _Turn(box=line.tail, depth=depth + 1, word=word, junction=opening)
        opening = None


def _word(map_: Map, kind: LineKind, step: Step, *, opened: bool) -> str:
    match kind:
        case LineKind.PREMISE:
            if step.junction is None:
                return LineKind.BECAUSE.value
            return "and" if opened else junction_told(map_.by_id[step.junction])
        case LineKind.BECAUSE | LineKind.BUT | LineKind.UNLESS | LineKind.QUESTIONS:
            return kind.value
        case LineKind.POSITION:
            return "position"
        case LineKind.BEARS:
            return "bears on it"


def _said(box: Box) -> str:
    said = box.full or box.text
    if box.kind is BoxKind.WARRANT:
        return f"{said} (unstated)"
    return _with(said, box_standing(box), box.note)


def _failing(junction: Box) -> str:
    holding = junction.holding
    return "" if holding is None or holding is Holding.HOLDS else holding.words


def _with(said: str, *remarks: str) -> str:
    told = "; ".join(filter(None, remarks))
    return f"{said} ({told})" if told else said
