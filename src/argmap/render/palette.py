"""Palettes: the colors of a page, made from the two of its brand."""

from __future__ import annotations

from collections.abc import Mapping

from argmap.analysis.contrast import WHITE, nearest_legible
from argmap.model.brands import Brand

_NIGHT = "#171b1f"
"""The ground that words stand on by night."""


def palette_css(brand: Brand) -> str:
    """Give a brand's colors as custom properties, by day and by night.

    Why derived: a color that can be read on white may be too light on a tint of itself, and too
    dark on a screen at night. Its words are then set in the nearest shade that can be read.
    """
    dark = "@media screen and (prefers-color-scheme: dark)"
    return f":root{{{_properties(_day(brand))}}}\n{dark}{{:root{{{_properties(_night(brand))}}}}}"


def _day(brand: Brand) -> Mapping[str, str]:
    tint, second_tint = _mixed(brand.accent, WHITE, 0.09), _mixed(brand.second, WHITE, 0.09)
    return {
        "accent": brand.accent,
        "second": brand.second,
        "tint": tint,
        "second-tint": second_tint,
        "edge": _mixed(brand.accent, WHITE, 0.35),
        "accent-text": nearest_legible(brand.accent, on=tint),
        "second-text": nearest_legible(brand.second, on=WHITE),
        "on-accent": nearest_legible(WHITE, on=brand.accent),
    }


def _night(brand: Brand) -> Mapping[str, str]:
    tint, second_tint = _mixed(brand.accent, _NIGHT, 0.28), _mixed(brand.second, _NIGHT, 0.22)
    accent = nearest_legible(nearest_legible(brand.accent, on=_NIGHT), on=tint)
    second = nearest_legible(brand.second, on=_NIGHT)
    return {
        "accent": accent,
        "second": second,
        "tint": tint,
        "second-tint": second_tint,
        "edge": _mixed(accent, _NIGHT, 0.45),
        "accent-text": accent,
        "second-text": second,
        "on-accent": _NIGHT,
    }


def _properties(colors: Mapping[str, str]) -> str:
    return ";".join(f"--{name}:{color}" for name, color in colors.items())


def _mixed(color: str, ground: str, share: float) -> str:
    """A color laid thinly on a ground."""
    parts = zip(_parts(color), _parts(ground), strict=True)
    return "#" + "".join(f"{round(below + (above - below) * share):02x}" for above, below in parts)


def _parts(color: str) -> bytes:
    return bytes.fromhex(color.removeprefix("#"))
