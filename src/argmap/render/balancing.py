"""Balancing: headlines and subtitles of a one-pager in lines of about the same length.

The engine that sets pages fills one line after the other; browsers balance lines by themselves.
"""

from __future__ import annotations

from collections.abc import Iterator

from argmap.briefs.one_pager import OnePager
from argmap.model.languages import Direction
from argmap.model.one_pagers import PageLayout
from argmap.render.densities import Density
from argmap.render.fonts import Face
from argmap.render.text import clean, measure, wrap

_SPACED = 0.978
"""How wide a headline is of what its letters measure, as `onepager.css` sets it tighter."""
_STATED = 1.1
"""How large a statement's headline is, of other headlines."""
_BESIDE = 0.58
"""How much of the sheet's width a headline has beside the ask, where figures lead."""
_ROOM = 1.015
"""How much wider than its widest line a text may be, for what measuring rounds."""


def balance_css(page: OnePager, density: Density, *, width: float) -> str:
    """Give the widths that even out a page's headline and subtitle.

    Args:
        page: The page.
        density: What it is set in.
        width: Between the margins of its sheet, in points.
    """
    beside = page.layout is PageLayout.DATA_LED and page.demand is not None
    limits = _limits(page, density, width=width * _BESIDE if beside else width)
    return f":root{{{';'.join(limits)}}}"


def _limits(page: OnePager, density: Density, *, width: float) -> Iterator[str]:
    mirrored = page.language.direction is Direction.RTL
    size = density.title * (_STATED if page.layout is PageLayout.STATEMENT else 1)
    bold, plain = (Face.BOLD, Face.REGULAR) if mirrored else (Face.SERIF_BOLD, Face.SERIF)
    tight = size if mirrored else size * _SPACED
    yield f"--headline-width:{_evened(page.headline, bold, size=tight, width=width)}"
    below = _evened(page.subtitle or "", plain, size=density.subtitle, width=width)
    yield f"--subtitle-width:{below}"


def _evened(text: str, face: Face, *, size: float, width: float) -> str:
    """Give the least width in which a text has no more lines than in the whole one."""
    lines = wrap(clean(text), face=face, size=size, width=width)
    widest = max(measure(line, face=face, size=size) for line in lines)
    return f"{min(widest * _ROOM, width):.1f}pt" if len(lines) > 1 else "none"
