"""Densities: the sizes of type that a one-pager is designed in, from roomy to tight."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, fields
from itertools import chain

from argmap.briefs.one_pager import OnePager, Quoted


@dataclass(frozen=True, slots=True, kw_only=True)
class Density:
    """Sizes that go together, in points. No text is set in a smaller one than `notes`."""

    name: str
    body: float
    notes: float
    """Notes, labels and raised figures."""
    title: float
    subtitle: float
    ask: float
    head: float
    pull: float
    """The quotation that is set large."""
    number: float
    """The figures that are set large."""
    gap: float
    """Between parts."""
    leading: float
    """The height of a line of prose, in sizes of its type."""

    @property
    def line(self) -> float:
        """The height of a line of prose."""
        return self.body * self.leading


DENSITIES = (
    Density(
        name="airy",
        body=13,
        notes=9,
        title=52,
        subtitle=20,
        ask=21,
        head=20,
        pull=20,
        number=68,
        gap=18,
        leading=1.42,
    ),
    Density(
        name="ample",
        body=12.2,
        notes=8.75,
        title=44,
        subtitle=17.5,
        ask=18.5,
        head=17.5,
        pull=17.5,
        number=57,
        gap=15.5,
        leading=1.4,
    ),
    Density(
        name="roomy",
        body=11.5,
        notes=8.5,
        title=37,
        subtitle=15.5,
        ask=16,
        head=15,
        pull=15.5,
        number=48,
        gap=13,
        leading=1.38,
    ),
    Density(
        name="even",
        body=10.5,
        notes=8,
        title=31,
        subtitle=13.5,
        ask=14,
        head=13,
        pull=14,
        number=42,
        gap=10.5,
        leading=1.34,
    ),
    Density(
        name="close",
        body=10.1,
        notes=7.9,
        title=28.5,
        subtitle=12.75,
        ask=13.25,
        head=12.25,
        pull=13.25,
        number=38.5,
        gap=9.2,
        leading=1.32,
    ),
    Density(
        name="snug",
        body=9.75,
        notes=7.75,
        title=26.5,
        subtitle=12,
        ask=12.5,
        head=11.5,
        pull=12.5,
        number=35,
        gap=8,
        leading=1.3,
    ),
    Density(
        name="trim",
        body=9.4,
        notes=7.6,
        title=24.75,
        subtitle=11.5,
        ask=12,
        head=11,
        pull=11.75,
        number=32.5,
        gap=7.2,
        leading=1.29,
    ),
    Density(
        name="tight",
        body=9,
        notes=7.5,
        title=23,
        subtitle=11,
        ask=11.5,
        head=10.5,
        pull=11,
        number=30,
        gap=6.5,
        leading=1.28,
    ),
)
"""What a page may be set in, the roomiest first."""


def density_css(density: Density) -> str:
    """Give the sizes as the custom properties that `onepager.css` is written in."""
    return ";".join(chain(_lengths(density), (f"--leading:{density.leading}",)))


def sizes_css(density: Density) -> str:
    """Give the style that sets a page in a density, whichever its own style says."""
    sizes = density_css(density).replace(";", "!important;")
    return f":root{{{sizes}!important}}"


def spread_css(*, air: float, drop: float = 0) -> str:
    """Give the style that shares out what is left of a page, in points.

    Args:
        air: What is added to each of the gaps between parts.
        drop: What is added above the headline and above the page's foot together, so that the foot
            stands at the foot.
    """
    return f":root{{--air:{air:.2f}pt!important;--drop:{drop:.2f}pt!important}}"


def _lengths(density: Density) -> Iterator[str]:
    for one in fields(density):
        if one.name not in ("name", "leading"):
            yield f"--{one.name}:{getattr(density, one.name)}pt"


def likely_density(page: OnePager) -> Density:
    """Guess at which density a page fits on its sheet where nobody measures: in a browser.

    It is on the safe side: a reader's own fonts may be wider than those that travel with argmap.
    """
    volume = sum(map(len, _texts(page)))
    return next(one for one, most in _VOLUMES if volume <= most)


_VOLUMES = tuple(zip(DENSITIES, (150, 300, 500, 900, 1050, 1200, 1400, math.inf), strict=True))
"""Up to how many characters of text a page fits at a density."""


def _texts(page: OnePager) -> Iterator[str]:
    yield from (page.headline, page.subtitle or "", page.problem or "", *page.chain)
    if page.demand:
        yield from (page.demand.sentence, page.demand.instrument or "")
    for reason in page.reasons:
        yield from (reason.head, reason.text or "", *_quoted(reason.quoted))
    for number in page.numbers:
        yield from (number.number, number.counts, number.place)
    for rejoinder in page.rejoinders:
        yield from (rejoinder.says, rejoinder.reply, *_quoted(rejoinder.quoted))
    yield from _quoted(page.quoted)
    for note in page.notes:
        yield from (note.author, note.title, note.container or "", *note.remarks)


def _quoted(quoted: Quoted | None) -> Iterator[str]:
    if quoted:
        yield from (quoted.words, quoted.original or "", quoted.speaker)
