"""Maps of groups: what ties them told in words, and some of their groups alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from argmap.maps.map import Box, Group, Map

_NAMED = 3
"""How many groups are named in a note."""


def tied_in_words(map_: Map) -> Map:
    """The same map without lines between groups: a note says from which groups they came."""
    home = {box: group for group in map_.groups for box in group.boxes}
    ties = [line for line in map_.lines if home[line.tail] != home[line.head]]
    tied: dict[str, list[str]] = {}
    for line in ties:
        tied.setdefault(line.head, []).append(home[line.tail].label)
    return replace(
        map_,
        boxes=tuple(_noted(box, tied.get(box.id, ())) for box in map_.boxes),
        lines=tuple(line for line in map_.lines if line not in ties),
    )


def some_groups(map_: Map, groups: Sequence[Group], *, number: int = 1, of: int = 1) -> Map:
    """A part of a map: some of its groups, which nothing ties to the others."""
    held = {box for group in groups for box in group.boxes}
    told = "; ".join(group.label for group in groups)
    shown = f"{map_.title}, part {number} of {of}: {told}."
    return replace(
        map_,
        id=map_.id if of == 1 else f"{map_.id}-{number}",
        boxes=tuple(box for box in map_.boxes if box.id in held),
        lines=tuple(line for line in map_.lines if line.tail in held),
        groups=tuple(groups),
        number=number,
        of=of,
        part_title=told if number > 1 else "",
        description=map_.description if of == 1 else shown,
    )


def _noted(box: Box, names: Sequence[str]) -> Box:
    if not names:
        return box
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return replace(box, note=f"uses claims of: {'; '.join(names[:_NAMED])}{more}")
