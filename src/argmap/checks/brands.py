"""Checks of the brands that one-pagers name: can words in their colors be read, is a logo sharp."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil, floor

from argmap.analysis.contrast import TEXT_CONTRAST, WHITE, contrast, nearest_legible
from argmap.checks.sources import Shelf
from argmap.findings.finding import Finding, Pointer
from argmap.model.brands import Brand

_LOGO_WIDTH, _LOGO_HEIGHT = 2, 0.5
"""Inches that a logo has on a page, at most."""
_SHARP = 200
"""Dots to the inch from which on print looks sharp."""
_BEST = 300
"""Dots to the inch from which on nobody sees a difference."""


def color_contrast(shelf: Shelf) -> Iterator[Finding]:
    """A brand's color in which words can't be read on white, nor white words on it."""
    for brand in _used(shelf):
        for name, color in (("accent", brand.accent), ("second", brand.second)):
            ratio = contrast(color, WHITE)
            if ratio < TEXT_CONTRAST:
                yield Finding(
                    code="color-contrast",
                    message=f"words in `{color}` are hard to read on white",
                    at=Pointer(
                        place=brand.origin / name,
                        words=f"a contrast of {floor(ratio * 100) / 100:g}, of the "
                        f"{TEXT_CONTRAST:g} that are needed",
                    ),
                    help="the nearest color that can be read is "
                    f'`{name}: "{nearest_legible(color)}"`',
                )


def logo_coarse(shelf: Shelf) -> Iterator[Finding]:
    """A logo with too few pixels to look sharp in print."""
    for brand in _used(shelf):
        logo = brand.logo
        if logo is None:
            continue
        dots = max(logo.width / _LOGO_WIDTH, logo.height / _LOGO_HEIGHT)
        if dots < _SHARP:
            width, height = (ceil(side * _BEST / dots) for side in (logo.width, logo.height))
            yield Finding(
                code="logo-coarse",
                message=f"the logo `{logo.file}` would look coarse in print",
                at=Pointer(
                    place=brand.origin / "logo", words=f"{logo.width} by {logo.height} pixels"
                ),
                help=f"export it larger: {width} by {height} pixels are sharp",
            )


def _used(shelf: Shelf) -> tuple[Brand, ...]:
    """The brands that any page names, each once, in the order of their names."""
    named = {page.brand.id: page.brand for debate in shelf.debates for page in debate.one_pagers}
    return tuple(named[id_] for id_ in sorted(named))
