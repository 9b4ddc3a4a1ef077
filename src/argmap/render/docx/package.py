"""The package around the document: its parts, and nothing of who made it or when."""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import dataclass
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.package import Package

from argmap.render.docx.elements import Xml, element, root
from argmap.render.text import clean

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_ABOUT = (
    '<cp:coreProperties xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cp='
    '"http://schemas.openxmlformats.org/package/2006/metadata/core-properties">'
    "<dc:title>{title}</dc:title><dc:language>{language}</dc:language></cp:coreProperties>"
)
_COMPATIBILITY = "http://schemas.microsoft.com/office/word"
_WORD_2013 = "15"
"""The oldest Word whose layout is still the present one's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """What the document leads to: another part of the file, or an address."""

    id: str
    """The name by which the document speaks of it."""
    relation: str
    target: str
    """The part's name inside the file, or the address."""
    media_type: str | None = None
    """What sort of part it is; None for an address."""
    data: bytes = b""


def pack(
    document: Xml, styles: Xml, *, title: str, language: str, beside: Iterable[Beside] = ()
) -> bytes:
    """Put a Word file together: the same parts always give the same bytes.

    Args:
        document: What is written in it.
        styles: How that looks.
        title: What the file is called where files are listed.
        language: The tag of the language it is written in.
        beside: Pictures, numbering and addresses that the document leads to.
    """
    package = Package()
    main = _part(package, "/word/document.xml", CONTENT_TYPE.WML_DOCUMENT_MAIN, document)
    styled = _part(package, "/word/styles.xml", CONTENT_TYPE.WML_STYLES, styles)
    settings = _part(package, "/word/settings.xml", CONTENT_TYPE.WML_SETTINGS, _settings())
    about = _part(
        package, "/docProps/core.xml", CONTENT_TYPE.OPC_CORE_PROPERTIES, _about(title, language)
    )
    package.relate_to(main, RELATIONSHIP_TYPE.OFFICE_DOCUMENT)
    package.relate_to(about, RELATIONSHIP_TYPE.CORE_PROPERTIES)
    main.relate_to(styled, RELATIONSHIP_TYPE.STYLES)
    main.relate_to(settings, RELATIONSHIP_TYPE.SETTINGS)
    for one in beside:
        _relate(main, one)
    saved = io.BytesIO()
    package.save(saved)
    return _without_times(saved)


def _part(package: Package, name: str, sort: str, content: Xml) -> Part:
    return Part(PackURI(name), sort, f"{_HEAD}{content}".encode(), package)


def _relate(main: Part, beside: Beside) -> None:
    if beside.media_type is None:
        main.load_rel(beside.relation, beside.target, beside.id, is_external=True)
        return
    name = PackURI(beside.target)
    part = Part(name, beside.media_type, beside.data, main.package)
    main.load_rel(beside.relation, part, beside.id)


def _settings() -> Xml:
    """Ask for today's layout: without it Word opens a file as one of 2007."""
    mode = {"name": "compatibilityMode", "uri": _COMPATIBILITY, "val": _WORD_2013}
    return root("settings", element("compat", element("compatSetting", **mode)))


def _about(title: str, language: str) -> Xml:
    return Xml(_ABOUT.format(title=escape(clean(title)), language=escape(language)))


def _without_times(saved: io.BytesIO) -> bytes:
    packed = io.BytesIO()
    with ZipFile(saved) as old, ZipFile(packed, "w") as new:
        for part in old.infolist():
            new.writestr(ZipInfo(part.filename), old.read(part), compress_type=ZIP_DEFLATED)
    return packed.getvalue()
