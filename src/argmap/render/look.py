"""How maps look: one table for every kind of box, line and side.

What a colour says is always said twice more: relations differ by stroke, arrow head and word,
sides by the pattern of their band and by their label, standings by a sign and a word. So a print
in grey, and a reader who can't tell two colours apart, lose nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from argmap.maps.map import BoxKind, LineKind
from argmap.render.fonts import Face

TEXT = 8.5
"""The size that labels are designed at, in points; they are never drawn larger."""
SMALL = 7.6
"""The size of tags, notes and legends."""
LEADING = 1.2
"""Line height, as a multiple of the size."""
PAD = 5.0
"""Between a box's border and its text."""
BAND = 4.5
"""The width of the band that shows a box's side."""
TAG = 10.0
"""The height of a tag; half of it stands above the box's border."""
INK = "#1c2126"
PAPER = "#ffffff"


class Head(StrEnum):
    """What a line ends in."""

    NONE = "none"
    TRIANGLE = "triangle"
    BAR = "bar"
    CIRCLE = "circle"
    CHEVRON = "chevron"


class Pattern(StrEnum):
    """How a side's band is filled."""

    SOLID = "solid"
    STRIPES = "stripes"
    DOTS = "dots"
    RUNGS = "rungs"


@dataclass(frozen=True, slots=True, kw_only=True)
class LineLook:
    """A line's stroke, its end, and what the legend says of it."""

    colour: str
    width: float
    dash: tuple[float, ...]
    head: Head
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BoxLook:
    """A box's border and fill, and how its text is set."""

    border: str
    width: float
    fill: str
    ink: str = INK
    dash: tuple[float, ...] = ()
    radius: float = 2.5
    face: Face = Face.REGULAR
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SideLook:
    """A side's colour and the pattern that says the same."""

    colour: str
    pattern: Pattern


LINES: Mapping[LineKind, LineLook] = MappingProxyType(
    {
        LineKind.PREMISE: LineLook(
            colour="#5b6670",
            width=0.9,
            dash=(),
            head=Head.NONE,
            words="taken together",
        ),
        LineKind.BECAUSE: LineLook(
            colour="#22303c", width=1.5, dash=(), head=Head.TRIANGLE, words="because: a reason"
        ),
        LineKind.BUT: LineLook(
            colour="#a3262a", width=1.5, dash=(5.0, 2.6), head=Head.BAR, words="but: an objection"
        ),
        LineKind.UNLESS: LineLook(
            colour="#6a3d9a",
            width=1.5,
            dash=(0.1, 3.0),
            head=Head.CIRCLE,
            words="unless: an exception to the step",
        ),
        LineKind.QUESTIONS: LineLook(
            colour="#6a3d9a",
            width=1.5,
            dash=(0.1, 3.0),
            head=Head.CIRCLE,
            words="unless: an exception to evidence",
        ),
        LineKind.POSITION: LineLook(
            colour="#5b6670", width=1.0, dash=(), head=Head.NONE, words="a position on the issue"
        ),
        LineKind.BEARS: LineLook(
            colour="#5b6670",
            width=1.0,
            dash=(7.0, 2.0, 1.5, 2.0),
            head=Head.CHEVRON,
            words="so many claims argued here are used there",
        ),
    }
)
"""Every kind of line."""

BOXES: Mapping[BoxKind, BoxLook] = MappingProxyType(
    {
        BoxKind.ISSUE: BoxLook(
            border=INK, width=1.0, fill=INK, ink=PAPER, face=Face.BOLD, words="the question"
        ),
        BoxKind.THESIS: BoxLook(
            border=INK, width=2.0, fill="#f1f0ea", face=Face.BOLD, words="thesis"
        ),
        BoxKind.CLAIM: BoxLook(border="#5b6670", width=0.8, fill=PAPER, words="claim"),
        BoxKind.WARRANT: BoxLook(
            border="#5b6670",
            width=0.9,
            fill=PAPER,
            dash=(3.0, 2.0),
            face=Face.ITALIC,
            words="unstated premise",
        ),
        BoxKind.ARGUMENT: BoxLook(
            border="#22303c", width=1.0, fill=PAPER, radius=5.0, face=Face.BOLD
        ),
    }
)
"""Every kind of box."""

JUNCTIONS: Mapping[LineKind, BoxLook] = MappingProxyType(
    {
        LineKind.BECAUSE: BoxLook(
            border="#22303c", width=1.0, fill="#22303c", ink=PAPER, radius=6.0, face=Face.BOLD
        ),
        LineKind.BUT: BoxLook(
            border="#a3262a",
            width=1.2,
            fill=PAPER,
            ink="#a3262a",
            dash=(5.0, 2.6),
            radius=0.0,
            face=Face.BOLD,
        ),
        LineKind.UNLESS: BoxLook(
            border="#6a3d9a",
            width=1.3,
            fill=PAPER,
            ink="#6a3d9a",
            dash=(0.1, 3.0),
            radius=2.0,
            face=Face.BOLD,
        ),
        LineKind.QUESTIONS: BoxLook(
            border="#6a3d9a",
            width=1.3,
            fill=PAPER,
            ink="#6a3d9a",
            dash=(0.1, 3.0),
            radius=5.0,
            face=Face.BOLD,
        ),
    }
)
"""The junction in which premises meet, by what the argument does."""

SIDES: tuple[SideLook, ...] = (
    SideLook(colour="#1f5a94", pattern=Pattern.SOLID),
    SideLook(colour="#9a4a00", pattern=Pattern.STRIPES),
    SideLook(colour="#2d6a4f", pattern=Pattern.DOTS),
    SideLook(colour="#75406b", pattern=Pattern.RUNGS),
)
"""The positions of an issue, in order; further ones begin again from the first."""


def side_look(index: int) -> SideLook:
    """The look of an issue's position."""
    return SIDES[index % len(SIDES)]
