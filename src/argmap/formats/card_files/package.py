"""Opening a Word file: from its bytes to the trees of its parts, or why there are none."""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from argmap.reading.documents.extract import Unreadable

LARGEST = 100_000_000
"""How many bytes a Word file may have; most of a large one are pictures, which nobody unpacks."""
UNPACKED = 40_000_000
"""How many bytes its text may unpack to; some 2,000 cards fill it, with all that Word adds."""

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""What Word files begin with that are older than .docx, or encrypted."""
_NOTES = ("footnotes", "endnotes", "comments", "header", "footer")

_DAMAGED = Unreadable(
    reason="it is damaged, or no Word document",
    help="open it in a word processor and save it anew as .docx",
)
_BOMB = Unreadable(
    reason="it unpacks to more than any real document",
    help="split it into several files, or save it anew from a word processor",
)
_LOCKED = Unreadable(
    reason="it is locked with a password, or older than .docx",
    help="open it in a word processor and save it as .docx without a password",
)
_EMPTY = Unreadable(reason="it is empty", help="save it anew from a word processor")

Element = Any
"""An element of a part; the library that parses gives its trees no types."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """The parts of a Word file that hold words or say how they look."""

    document: Element
    styles: Element | None
    notes: tuple[tuple[str, Element], ...]
    """Footnotes, endnotes, comments, headers and footers, each with the name of its kind."""


class _TooMuch(Exception):
    """The parts unpack to more than a Word file has."""


def open_package(data: bytes) -> Package | Unreadable:
    """Open a Word file; what is no such file, or a hostile one, is refused in plain words."""
    if not data:
        return _EMPTY
    if data.startswith(_OLD):
        return _LOCKED
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            return _parts(_Reader(packed))
    except _TooMuch:
        return _BOMB
    except Exception:  # noqa: BLE001  damage shows as errors of any kind, deep in the libraries
        return _DAMAGED


class _Reader:
    """Unpacks parts by name, up to a limit for all of them together."""

    def __init__(self, packed: zipfile.ZipFile) -> None:
        self._packed = packed
        self._names = {info.filename.lower(): info for info in packed.infolist()}
        self._left = UNPACKED

    def has(self, name: str) -> bool:
        return name.lower() in self._names

    def tree(self, name: str) -> Element:
        from docx.oxml.parser import parse_xml  # noqa: PLC0415  loaded for Word files only

        with self._packed.open(self._names[name.lower()]) as part:
            data = part.read(self._left + 1)
        self._left -= len(data)
        if self._left < 0:
            raise _TooMuch
        tree: Element = parse_xml(data.replace(_STRICT, WORD[1:-1].encode()))
        if tree.getroottree().docinfo.doctype:
            raise ValueError("Word writes no document types; entities hide behind them")
        return tree


def _parts(reader: _Reader) -> Package:
    main = next(_related(reader, "", lambda kind: kind == "officeDocument"), "word/document.xml")
    styles = next(_related(reader, main, lambda kind: kind == "styles"), None)
    return Package(
        document=reader.tree(main),
        styles=None if styles is None else reader.tree(styles),
        notes=tuple(
            (kind, reader.tree(name))
            for kind in _NOTES
            for name in _related(reader, main, lambda one, kind=kind: one == kind)  # type: ignore[misc]
        ),
    )


def _related(reader: _Reader, name: str, wanted: Callable[[str], bool]) -> Iterator[str]:
    """The parts of some kind that a part, or the file as a whole, leads to."""
    folder, base = posixpath.split(name)
    links = posixpath.join(folder, "_rels", f"{base}.rels")
    if not reader.has(links):
        return
    for link in reader.tree(links):
        target = link.get("Target") or ""
        kind = (link.get("Type") or "").rpartition("/")[2]
        path = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
        if wanted(kind) and link.get("TargetMode") != "External" and reader.has(path):
            yield path
