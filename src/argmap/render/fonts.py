"""Fonts: the faces that travel with argmap, and the characters that this machine can show."""

from __future__ import annotations

import shutil
import subprocess
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from fontTools.ttLib import TTFont, TTLibError

from argmap.resources import fonts_folder

FAMILY = "Arimo, Arial, sans-serif"
"""What maps are set in, with the fallback for readers who lack it."""


class Face(StrEnum):
    """A face that is measured with, by its file: those of the maps' family, and the prose's."""

    REGULAR = "Arimo-Regular.ttf"
    BOLD = "Arimo-Bold.ttf"
    ITALIC = "Arimo-Italic.ttf"
    SERIF = "SourceSerif4-Regular.ttf"
    SERIF_BOLD = "SourceSerif4-Bold.ttf"


@dataclass(frozen=True, slots=True)
class Advances:
    """How wide a face's characters are, in ems."""

    by_character: Mapping[str, float]


@cache
def advances(face: Face) -> Advances:
    """Read the widths of a bundled face."""
    with TTFont(fonts_folder() / face.value, lazy=True) as font:
        units = font["head"].unitsPerEm
        widths = font["hmtx"].metrics
        glyphs = font.getBestCmap()
        return Advances({chr(code): widths[name][0] / units for code, name in glyphs.items()})


def missing_glyphs(text: str) -> tuple[str, ...]:
    """The characters of a text that no font here can show, each once, in order of appearance."""
    bundled = _bundled()
    rare = [c for c in dict.fromkeys(text) if ord(c) not in bundled and _is_drawn(c)]
    if not rare:
        return ()
    machine = _machine()
    return tuple(c for c in rare if ord(c) not in machine)


def _is_drawn(character: str) -> bool:
    """Whether a character needs a glyph; controls, spaces and selectors need none."""
    category = unicodedata.category(character)
    if category in ("Co", "Cn"):
        return True
    return category[0] not in "CZ" and not 0xFE00 <= ord(character) <= 0xFE0F


@cache
def _bundled() -> frozenset[int]:
    """What every machine can show: the characters of the bundled regular faces."""
    faces = sorted(fonts_folder().glob("*-Regular.ttf"))
    return frozenset(code for path in faces for code in _characters(path))


@cache
def _machine() -> frozenset[int]:
    """What this machine's own fonts can show besides."""
    lister = shutil.which("fc-list")
    if lister is None:
        return frozenset(code for path in _font_files() for code in _characters(path))
    listing = subprocess.run(
        [lister, "--format", "%{charset}\n"],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    return frozenset(code for line in set(listing.stdout.splitlines()) for code in _codes(line))


def _codes(charset: str) -> Iterator[int]:
    """Read fontconfig's way to write a set of characters: `20-7e a0 2013-2014`, in hex."""
    for item in charset.split():
        first, _, last = item.partition("-")
        try:
            yield from range(int(first, 16), int(last or first, 16) + 1)
        except ValueError:
            return


def _font_files() -> Iterator[Path]:
    """The font files in the folders where systems keep them, where fontconfig can't be asked."""
    home = Path.home()
    for folder in (
        Path("/usr/share/fonts"),
        Path("/usr/local/share/fonts"),
        Path("/Library/Fonts"),
        Path("/System/Library/Fonts"),
        home / ".fonts",
        home / ".local/share/fonts",
        home / "Library/Fonts",
    ):
        yield from sorted(p for p in folder.rglob("*") if p.suffix.lower() in (".ttf", ".otf"))


def _characters(path: Path) -> frozenset[int]:
    try:
        with TTFont(path, lazy=True) as font:
            return frozenset(font.getBestCmap() or ())
    except (OSError, TTLibError):
        return frozenset()
