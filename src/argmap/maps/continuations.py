"""Pointers from part to part of a divided map, and what each part is called."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from argmap.maps.map import Box, BoxKind, LineKind, Map

_MOST_TITLE = 48
"""How many characters of the claims that a part begins with stand in its title, at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A part of a map with the boxes that it begins with."""

    heads: tuple[str, ...]
    map: Map


@dataclass(frozen=True, slots=True)
class _Ends:
    """On which parts something bears on a box, and on which the box bears on something."""

    fed: Mapping[str, tuple[int, ...]]
    feeding: Mapping[str, tuple[int, ...]]


def continued(whole: Map, parts: Sequence[Opened]) -> Iterator[Map]:
    """Number and name the parts, and let their boxes say where the map goes on."""
    ends = _ends([part.map for part in parts])
    begun: set[str] = set()
    for number, part in enumerate(parts, start=1):
        title = "" if number == 1 else _title(part, begun)
        begun.update(part.heads)
        shown = f" Map {number} of {len(parts)}" + (f": {title}." if title else ".")
        yield replace(
            part.map,
            id=part_id(whole, number),
            number=number,
            of=len(parts),
            part_title=title,
            description=whole.description + shown,
            boxes=tuple(_pointing(whole, box, number, ends) for box in part.map.boxes),
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


def _pointing(whole: Map, box: Box, here: int, ends: _Ends) -> Box:
    """The box with the place where its own arguments stand, or where it is used."""
    if box.kind is BoxKind.ARGUMENT:
        return box
    argued = ends.fed.get(box.repeats or box.id, ())
    if box.repeats is not None:
        return box if here in argued or not argued else _pointer(whole, box, "→", argued)
    elsewhere = [number for number in argued if number != here]
    used = ends.feeding.get(box.id, ())
    if here in argued and used and here not in used:
        return _pointer(whole, box, "from", used)
    if here in argued and elsewhere and elsewhere[0] < here:
        return _pointer(whole, box, "from", elsewhere[:1])
    if elsewhere:
        return _pointer(whole, box, "more on" if here in argued else "→", elsewhere)
    return box


def _pointer(whole: Map, box: Box, words: str, numbers: Sequence[int]) -> Box:
    word = "map" if len(numbers) == 1 else "maps"
    return replace(
        box,
        pointer=f"{words} {word} {_enumerated(numbers)}",
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


def _title(part: Opened, begun: set[str]) -> str:
    """What a part shows: `Why: …`, `Against: …`, by what bears on the boxes it begins with."""
    kinds = {line.kind for line in part.map.lines if line.head in part.heads}
    texts = [
        part.map.by_id[head].text.rstrip(".") + (" (continued)" if head in begun else "")
        for head in part.heads
    ]
    shown = 1
    while shown < len(texts) and len("; ".join(texts[: shown + 1])) <= _MOST_TITLE:
        shown += 1
    more = f" and {len(texts) - shown} more" if shown < len(texts) else ""
    return _asked(kinds) + "; ".join(texts[:shown]) + more


def _asked(kinds: set[LineKind]) -> str:
    """Whether the arguments on a part's first boxes say why, or why not, or both."""
    against = kinds & {LineKind.BUT, LineKind.QUESTIONS}
    if against:
        return "For and against: " if kinds - against else "Against: "
    return "Why: " if kinds else ""
