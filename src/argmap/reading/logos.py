"""Logos: the pictures that brands name, read and looked at."""

from __future__ import annotations

import io
import posixpath
import struct
import warnings
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from hashlib import sha256
from types import MappingProxyType

from argmap.findings.finding import Finding, Pointer
from argmap.model.brands import Logo
from argmap.origin import Origin
from argmap.reading.decode import Decoded
from argmap.reading.files import Project
from argmap.reading.page_rules_schema import BrandsFile
from argmap.resources import RULES

_LIMIT = 2_000_000
"""How many bytes a logo may have."""
_PIXELS = 16_000_000
"""How many pixels a logo may have: a small file can hold a picture that fills the memory."""
_TYPES = {"PNG": "image/png", "JPEG": "image/jpeg"}
_BROKEN = (OSError, SyntaxError, ValueError, EOFError, struct.error, zlib.error)
"""What a damaged picture's decoder raises."""
_PUT_THERE = "put the picture into `rules/`, or correct its name"
_HELP: Mapping[str, str | None] = MappingProxyType(
    {
        "source-missing": None,
        "file-unreadable": "check that it is a picture and that you may read it",
        "too-large": "save it smaller: 600 pixels in height are enough for a page",
    }
)
"""What goes wrong in reading any file, with what helps for a logo; None for what is said there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadLogos:
    """The logos of brands, by the brands' ids, and what is wrong with them."""

    known: Mapping[str, Logo] = field(default_factory=lambda: MappingProxyType({}))
    findings: tuple[Finding, ...] = ()


def read_logos(project: Project, file: Decoded[BrandsFile]) -> ReadLogos:
    """Read the logo of each brand that names one."""
    entries = file.content.brands if file.content else {}
    read = {
        id_: _read_logo(project, entry.logo, at=file.origin / "brands" / id_ / "logo")
        for id_, entry in entries.items()
        if entry.logo is not None
    }
    return ReadLogos(
        known=MappingProxyType({id_: one for id_, one in read.items() if isinstance(one, Logo)}),
        findings=tuple(one for one in read.values() if isinstance(one, Finding)),
    )


def _read_logo(project: Project, name: str, *, at: Origin) -> Logo | Finding:
    path = posixpath.normpath(f"{RULES}/{name}" if name[:1] != "/" else name)
    data = project.read(path, limit=_LIMIT, at=at)
    if isinstance(data, Finding):
        return _of_logo(data)
    return _look_at(path, data, at)


def _of_logo(finding: Finding) -> Finding:
    """Say what is wrong in reading a file as what is wrong with a logo."""
    if finding.code not in _HELP:
        return finding
    mend = _HELP[finding.code] or (finding.help or "").replace(
        "put the file there, or correct its name", _PUT_THERE
    )
    return replace(finding, code="logo-unreadable", help=mend)


@contextmanager
def _to_the_last_pixel() -> Iterator[None]:
    """Take no picture that breaks off, as the PDF engine makes Pillow do once it is loaded."""
    from PIL import ImageFile  # noqa: PLC0415  loaded for logos only

    before = ImageFile.LOAD_TRUNCATED_IMAGES
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    try:
        yield
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = before


def _look_at(path: str, data: bytes, at: Origin) -> Logo | Finding:
    """Decode a picture to the last pixel, so that what is printed later is whole."""
    from PIL import Image  # noqa: PLC0415  loaded for logos only

    try:
        with warnings.catch_warnings(action="ignore"), _to_the_last_pixel():
            picture = Image.open(io.BytesIO(data), formats=tuple(_TYPES))
            if picture.width * picture.height > _PIXELS:
                return _too_many_pixels(path, at)
            picture.load()
    except Image.DecompressionBombError:
        return _too_many_pixels(path, at)
    except _BROKEN:
        return _no_picture(path, data, at)
    return Logo(
        file=path,
        media_type=_TYPES[picture.format or ""],
        data=data,
        digest=f"sha256:{sha256(data).hexdigest()}",
        width=picture.width,
        height=picture.height,
    )


def _too_many_pixels(path: str, at: Origin) -> Finding:
    message = f"`{path}` has more than {_PIXELS // 1_000_000} million pixels"
    return _unreadable(message, _HELP["too-large"], at)


def _no_picture(path: str, data: bytes, at: Origin) -> Finding:
    if data.startswith((b"\x89PNG", b"\xff\xd8\xff")):
        return _unreadable(f"the picture `{path}` is damaged", "export or fetch it anew", at)
    is_svg = b"<svg" in data[:1000].lower()
    what = "is an SVG" if is_svg else "is neither a PNG nor a JPEG"
    mend = "export it as a PNG, 300 pixels high or more"
    return _unreadable(f"`{path}` {what}", mend, at)


def _unreadable(message: str, mend: str | None, at: Origin) -> Finding:
    return Finding(code="logo-unreadable", message=message, at=Pointer(place=at), help=mend)
