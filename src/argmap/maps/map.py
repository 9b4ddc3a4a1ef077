"""The map: boxes, the lines between them, and groups; neutral of layout and medium."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from argmap.analysis.weighing.holding import Holding
from argmap.model.standings import Standing


class BoxKind(StrEnum):
    """What a box stands for; each has a look of its own."""

    ISSUE = "issue"
    THESIS = "thesis"
    CLAIM = "claim"
    WARRANT = "warrant"
    ARGUMENT = "argument"


class LineKind(StrEnum):
    """What a line says; told apart by stroke, arrow head and word."""

    PREMISE = "premise"
    BECAUSE = "because"
    BUT = "but"
    UNLESS = "unless"
    """An exception to an argument's step."""
    QUESTIONS = "questions"
    """An exception to a claim's evidence."""
    POSITION = "position"
    BEARS = "bears"
    """Bears on it through steps that the map leaves out."""


class Highlight(StrEnum):
    """The part that a box has in what its map explains."""

    ASKED = "asked about"
    """Its standing is what the map explains."""
    DECIDES = "decides"
    """It brings that standing about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A claim, an argument's junction, an unstated premise, or an issue."""

    id: str
    """Stable, unique in its map, fit for an SVG or HTML id: `claim-…`, `argument-…`."""
    kind: BoxKind
    text: str
    """What is written in it."""
    full: str = ""
    """The whole sentence, for titles and outlines, where `text` is a short form."""
    side: str | None = None
    """The position it speaks for, in the position's label; None where it serves none alone."""
    side_name: str = ""
    """The position's short name, for where its label doesn't fit."""
    side_index: int | None = None
    """Which of the issue's positions that is, from 0; it chooses pattern and colour."""
    standing: Standing | None = None
    """What the evaluation says of the claim, where the map shows it."""
    holding: Holding | None = None
    """Whether the argument carries its claim, where the map shows it."""
    highlight: Highlight | None = None
    """Its part in what the map is drawn to explain, where it has one."""
    evidence: int = 0
    """How many quotations back it."""
    link: str | None = None
    """The id of the claim whose evidence it leads to."""
    note: str = ""
    """A few small words under it, such as the other issue that it is argued in."""
    repeats: str | None = None
    """The id of the box that it shows once more; its arguments stand there."""
    pointer: str = ""
    """Where the map goes on from here, or comes from: `→ map 3`."""
    leads_to: str | None = None
    """The id of the map that the pointer names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A connection that runs from a box to a box."""

    tail: str
    head: str
    kind: LineKind
    label: str = ""
    """A few words that stand at the line."""
    highlighted: bool = False
    """Whether what the map explains comes about through it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Boxes that belong together under a heading."""

    id: str
    label: str
    boxes: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Map:
    """A picture's content: everything in it, in a stable order."""

    id: str
    title: str
    description: str
    """One sentence that says what the picture shows, for those who don't see it."""
    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]
    groups: tuple[Group, ...] = ()
    number: int = 1
    """Which part of a divided map this is, from 1."""
    of: int = 1
    """Into how many parts the map was divided."""
    part_title: str = ""
    """What this part shows, where the map was divided: `Why: the water is clean`."""
    centre: str | None = None
    """The box that the map was drawn around, which is never repeated."""

    @cached_property
    def by_id(self) -> Mapping[str, Box]:
        """The boxes by their ids."""
        return {box.id: box for box in self.boxes}
