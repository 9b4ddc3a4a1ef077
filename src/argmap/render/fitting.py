"""Fitting a page on one sheet: how large it can be set, and what to cut where it can't."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from argmap.briefs.one_pager import OnePager
from argmap.findings.finding import Finding, Pointer
from argmap.model.one_pagers import Part
from argmap.origin import Origin
from argmap.render.densities import DENSITIES, Density
from argmap.render.page_cuts import cuts, without

_USUAL = DENSITIES[-2]
"""The density that most pages come to: people write as much as there is room for."""
_MOST_AIR = 0.8
"""How much air a gap gets at most, in gaps."""
_SPARE = 0.5
"""What stays free for rounding, in points."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Length:
    """How long a page came out, in points from the top of its sheet."""

    end: float
    """Where the last that stands on it ends."""
    floor: float
    """Where the sheet's lower margin begins."""
    gaps: int = 0
    """How many gaps that take air stand one under another, at most."""

    @property
    def over(self) -> float:
        """How far it goes below the floor; under zero, what is free above it."""
        return self.end - self.floor


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """How the room that a page leaves is shared out, in points."""

    air: float = 0.0
    """What each gap between parts gets."""
    drop: float = 0.0
    """What the gap above the foot gets besides, so that it stands at the foot of the sheet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """How a page fits on its sheet: where to begin with a page like it."""

    density: Density
    spread: Spread
    end: float
    """Where the last that stands on it ends, in points from the top."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Overflow:
    """By how much a page is too long for its sheet, at its densest, and what could be cut."""

    lines: int
    """Lines of body text, rounded up."""
    gives: tuple[tuple[Part, int], ...] = ()
    """What to cut, in this order, and the lines that it gives back where those before it are cut
    too; no more than it takes."""
    left: int = 0
    """Lines that the page is still too long by without all these; 0 where they are enough."""


def find_density(
    measure: Callable[[Density], Length], *, start: Density | None = None
) -> Density | None:
    """Find the roomiest density at which a page fits; None where it fits at none.

    Args:
        measure: Lays the page out at a density.
        start: Where to begin: the density at which a page like it fits, which saves layouts.
    """
    at = DENSITIES.index(start or _USUAL)
    length = measure(DENSITIES[at])
    if length.over > 0:
        return next(
            (tighter for tighter in DENSITIES[at + 1 :] if measure(tighter).over <= 0), None
        )
    while at > 0 and _could_fit(length, DENSITIES[at], roomier=DENSITIES[at - 1]):
        length = measure(DENSITIES[at - 1])
        if length.over > 0:
            break
        at -= 1
    return DENSITIES[at]


def _could_fit(length: Length, density: Density, *, roomier: Density) -> bool:
    """Whether a page that fits may fit at the next roomier density, too.

    Why: a page takes most of a second to lay out. A line of prose grows by so much at the least,
    and wraps sooner; heads and gaps grow by more.
    """
    return length.end * roomier.line / density.line <= length.floor


def share_out(length: Length, density: Density) -> Spread:
    """Share out the room that a page leaves: to the gaps first, as much as looks right."""
    free = max(-length.over - _SPARE, 0.0)
    air = min(free / max(length.gaps, 1), density.gap * _MOST_AIR)
    return Spread(air=air, drop=free - air * length.gaps)


def find_overflow(
    page: OnePager, *, measure: Callable[[OnePager], Length], line: float
) -> Overflow | None:
    """Find by how much a page is too long, and which cuts make it fit; None where it fits.

    Args:
        page: What is on it.
        measure: Lays a page out at the tightest density.
        line: The height of a line of body text at that density, in points.
    """

    def lines(shorter: OnePager) -> int:
        return math.ceil(measure(shorter).over / line)

    over = lines(page)
    return None if over <= 0 else _with_cuts(page, over, lines, order=cuts(page))


def _with_cuts(
    page: OnePager, over: int, lines: Callable[[OnePager], int], *, order: tuple[Part, ...]
) -> Overflow:
    """Cut until the page fits, each time laying out what is left."""
    gives: list[tuple[Part, int]] = []
    shorter, left = page, over
    for part in order:
        shorter = without(shorter, part)
        rest = lines(shorter)
        gives.append((part, left - rest))
        left = rest
        if left <= 0:
            break
    needless = _needless(page, gives, lines) if left <= 0 else None
    if needless is not None:
        return _with_cuts(page, over, lines, order=_left_out(order, needless))
    return Overflow(lines=over, gives=tuple(gives), left=max(left, 0))


def _needless(
    page: OnePager, gives: list[tuple[Part, int]], lines: Callable[[OnePager], int]
) -> int | None:
    """Find a cut that gave nothing back, beside a longer column, and that can stay."""
    for at, (_, given) in enumerate(gives):
        if given <= 0:
            shorter = page
            for part, _ in (*gives[:at], *gives[at + 1 :]):
                shorter = without(shorter, part)
            if lines(shorter) <= 0:
                return at
    return None


def _left_out(order: tuple[Part, ...], at: int) -> tuple[Part, ...]:
    return (*order[:at], *order[at + 1 :])


def overflow_finding(overflow: Overflow, *, at: Origin) -> Finding:
    """Say that a page is too long, and what to cut first.

    Args:
        overflow: By how much, and what gives how much back.
        at: The entry that asked for the page.
    """
    return Finding(
        code="page-overflows",
        message=f"the page is {_lines(overflow.lines)} too long, at its densest",
        at=Pointer(place=at),
        help=_advice(overflow),
    )


def _advice(overflow: Overflow) -> str:
    if not any(lines > 0 for _, lines in overflow.gives):
        return f"shorten its texts by {_lines(overflow.left)}"
    if overflow.left == 0:
        return f"cut first: {', '.join(_cuts(overflow, shared=True))}"
    parts = " and ".join(_cuts(overflow, shared=False))
    return f"cut {parts}, and shorten the other texts by {_lines(overflow.left)}"


def _cuts(overflow: Overflow, *, shared: bool) -> list[str]:
    """Name each cut with what it gives.

    A cut that gives nothing alone is named with the next one, for which it makes way; without
    `shared`, it is passed over.
    """
    named: list[str] = []
    waiting: list[str] = []
    for part, lines in overflow.gives:
        if lines > 0:
            named.append(f"{' with '.join((*waiting, _PARTS[part]))} ({_lines(lines)})")
            waiting = []
        elif shared:
            waiting.append(_PARTS[part])
    return named


def _lines(count: int) -> str:
    return f"{count:,} line" if count == 1 else f"{count:,} lines"


_PARTS = {
    Part.SUBTITLE: "the subtitle",
    Part.PROBLEM: "the problem",
    Part.POINTS: "the last point",
    Part.FIGURES: "the last figure",
    Part.QUOTATION: "the quotation",
    Part.OBJECTIONS: "the last objection",
    Part.CHAIN: "the chain",
    Part.SMALL_PRINT: "the small print",
}
