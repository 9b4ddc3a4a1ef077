"""Contrast: whether words in a color can be read, and the nearest color in which they can.

The ratio is that of WCAG 2.1: https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio. Colors are
compared in Oklab, where steps of the same size look the same:
https://bottosson.github.io/posts/oklab/.
"""

from __future__ import annotations

from math import cbrt
from typing import TypeAlias

WHITE = "#ffffff"
TEXT_CONTRAST = 4.5
"""What WCAG asks of text in the size of a page's, at level AA."""

_Triple: TypeAlias = tuple[float, float, float]
_STEPS = 1000
"""In how many steps the way from a color to black or white is tried."""
_CHROMA_STEPS = 200
_HALF = 0.18
"""The luminance at which black and white stand out equally well."""


def contrast(one: str, other: str) -> float:
    """Tell how far two colors stand apart, from 1 to 21; both as `#` and six hex digits."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def nearest_legible(color: str, *, on: str = WHITE, least: float = TEXT_CONTRAST) -> str:
    """Find the color nearest to this one in which words can be read on a ground.

    The hue stays. The color becomes darker on a light ground and lighter on a dark one, by no
    more than it must, and paler only where no screen shows it so strong.
    """
    if contrast(color, on) >= least:
        return color
    lightness, green_red, blue_yellow = _oklab(color)
    end = 0.0 if _luminance(on) > _HALF else 1.0
    for step in range(1, _STEPS):
        shade = lightness + (end - lightness) * step / _STEPS
        found = _strongest((shade, green_red, blue_yellow))
        if contrast(found, on) >= least:
            return found
    return "#000000" if end == 0.0 else WHITE


def _strongest(lab: _Triple) -> str:
    """A color as strong as it is wanted, or, where no screen shows that, as it can be."""
    lightness, green_red, blue_yellow = lab
    for step in range(_CHROMA_STEPS, -1, -1):
        share = step / _CHROMA_STEPS
        rgb = _linear_rgb((lightness, green_red * share, blue_yellow * share))
        if all(-1e-4 <= part <= 1 + 1e-4 for part in rgb):
            break
    return "#" + "".join(f"{round(255 * _encoded(part)):02x}" for part in rgb)


def _luminance(color: str) -> float:
    red, green, blue = _parts(color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _parts(color: str) -> _Triple:
    """Red, green and blue as amounts of light, from 0 to 1."""
    red, green, blue = (_decoded(part / 255) for part in bytes.fromhex(color.removeprefix("#")))
    return red, green, blue


def _decoded(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _encoded(part: float) -> float:
    part = min(max(part, 0.0), 1.0)
    return 12.92 * part if part <= 0.0031308 else float(1.055 * part ** (1 / 2.4) - 0.055)


def _oklab(color: str) -> _Triple:
    """Lightness, from 0 to 1; how red and not green; how yellow and not blue."""
    red, green, blue = _parts(color)
    long = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    middle = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


def _linear_rgb(lab: _Triple) -> _Triple:
    lightness, green_red, blue_yellow = lab
    long = (lightness + 0.3963377774 * green_red + 0.2158037573 * blue_yellow) ** 3
    middle = (lightness - 0.1055613458 * green_red - 0.0638541728 * blue_yellow) ** 3
    short = (lightness - 0.0894841775 * green_red - 1.2914855480 * blue_yellow) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )
