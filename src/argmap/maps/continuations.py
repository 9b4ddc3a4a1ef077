"""Pointers from part to part of a divided map."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from argmap.maps.map import Box, BoxKind, Line, LineKind, Map


@dataclass(frozen=True, slots=True)
class _Ends:
    """On which parts something bears on a box, and on which the box bears on something."""

    fed: Mapping[str, tuple[int, ...]]
    feeding: Mapping[str, tuple[int, ...]]


def continued(whole: Map, parts: Sequence[Map]) -> Iterator[Map]:
    """Number the parts, and add to each the boxes that say where the map goes on."""
    ends = _ends(parts)
    for number, part in enumerate(parts, start=1):
        pointers = [p for box in part.boxes for p in _pointers(whole, box, number, ends)]
        first = _first_claim(part)
        yield replace(
            part,
            id=part_id(whole, number),
            number=number,
            of=len(parts),
            description=f"{whole.description} Map {number} of {len(parts)}, from “{first}”.",
            boxes=(*part.boxes, *(box for box, _ in pointers)),
            lines=(*part.lines, *(line for _, line in pointers)),
        )


def part_id(whole: Map, number: int) -> str:
    """The id of a part of a map."""
    return f"{whole.id}-{number}"


def _ends(parts: Sequence[Map]) -> _Ends:
    fed: dict[str, dict[int, None]] = defaultdict(dict)
    feeding: dict[str, dict[int, None]] = defaultdict(dict)
    for number, part in enumerate(parts, start=1):
        for line in part.lines:
            fed[line.head][number] = None
            feeding[line.tail][number] = None
    return _Ends(
        {box: tuple(numbers) for box, numbers in fed.items()},
        {box: tuple(numbers) for box, numbers in feeding.items()},
    )


def _pointers(whole: Map, box: Box, here: int, ends: _Ends) -> Iterator[tuple[Box, Line]]:
    """Where a box's own arguments stand, and, on top of a part, where it is used."""
    fed = ends.fed.get(box.id, ())
    feeding = ends.feeding.get(box.id, ())
    below = [number for number in fed if number != here]
    if below:
        words = "further premises" if box.kind is BoxKind.ARGUMENT else "further arguments"
        words = f"{words} on" if here in fed else "continued on"
        onward = _pointer(whole, f"onward-{box.id}", words, below)
        yield onward, Line(tail=onward.id, head=box.id, kind=LineKind.CONTINUES)
    if feeding and here not in feeding:
        back = _pointer(whole, f"back-{box.id}", "from", feeding)
        yield back, Line(tail=box.id, head=back.id, kind=LineKind.CONTINUES)


def _pointer(whole: Map, id_: str, words: str, numbers: Sequence[int]) -> Box:
    word = "map" if len(numbers) == 1 else "maps"
    return Box(
        id=id_,
        kind=BoxKind.CONTINUATION,
        text=f"{words} {word} {_enumerated(numbers)}",
        leads_to=part_id(whole, numbers[0]),
    )


def _enumerated(numbers: Sequence[int]) -> str:
    """Write numbers, runs of three or more as `3–5`, and many of them cut short."""
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    written = [f"{r[0]}–{r[-1]}" if len(r) > 2 else ", ".join(map(str, r)) for r in runs]
    return ", ".join(written if len(written) <= 4 else [*written[:4], "…"])


def _first_claim(part: Map) -> str:
    heads = {line.head for line in part.lines}
    boxes = [box for box in part.boxes if box.kind is not BoxKind.ARGUMENT]
    first = next((box for box in boxes if box.id in heads), boxes[0])
    return first.text
