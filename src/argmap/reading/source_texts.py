"""The text of each source, from whatever format its document has."""

from __future__ import annotations

import codecs
import hashlib
import posixpath
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from argmap.findings.finding import Finding, Pointer
from argmap.findings.located import FileLines
from argmap.model.ids import SourceId
from argmap.model.sources import Source, SourceText
from argmap.origin import FilePlaces
from argmap.reading.characters import UTF_16_MARKS, decode_text
from argmap.reading.documents.docx import extract_docx
from argmap.reading.documents.extract import Extract, Unreadable
from argmap.reading.documents.html import extract_html
from argmap.reading.documents.markdown import extract_markdown
from argmap.reading.documents.pdf import extract_pdf
from argmap.reading.documents.plain import extract_plain, extract_table
from argmap.reading.files import SOURCE_LIMIT, Project

TEXTS: Mapping[str, Callable[[str], Extract | Unreadable]] = MappingProxyType(
    {
        ".txt": extract_plain,
        ".md": extract_markdown,
        ".markdown": extract_markdown,
        ".html": extract_html,
        ".htm": extract_html,
        ".csv": extract_table,
        ".tsv": extract_table,
    }
)
"""The formats that are text, by the ending of the file's name."""
BINARIES: Mapping[str, Callable[[bytes], Extract | Unreadable]] = MappingProxyType(
    {".pdf": extract_pdf, ".docx": extract_docx}
)
"""The formats that are not."""
FORMATS = frozenset((*TEXTS, *BINARIES))


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadTexts:
    """The sources' texts, as far as their documents can be read."""

    texts: Mapping[SourceId, SourceText]
    places: Mapping[str, FilePlaces]
    findings: tuple[Finding, ...]


def read_source_texts(project: Project, sources: Mapping[SourceId, Source]) -> ReadTexts:
    """Read the document of every source."""
    texts: dict[SourceId, SourceText] = {}
    places: dict[str, FilePlaces] = {}
    findings: list[Finding] = []
    for source in sources.values():
        data = project.read(source.file, limit=SOURCE_LIMIT, at=source.origin / "file")
        if isinstance(data, Finding):
            findings.append(data)
            continue
        text, found = read_text(source, data)
        findings += found
        if text is not None:
            texts[source.id] = text
            places[source.file] = FilePlaces(text.text)
    return ReadTexts(texts=MappingProxyType(texts), places=places, findings=tuple(findings))


def read_text(source: Source, data: bytes) -> tuple[SourceText | None, tuple[Finding, ...]]:
    """Read a document's words from its bytes, as the ending of its name says."""
    extracted, findings = _extract(source, data)
    if isinstance(extracted, Unreadable):
        finding = Finding(
            code="source-unreadable",
            message=f"`{source.file}` can't be read: {extracted.reason}",
            at=Pointer(place=source.origin / "file"),
            help=extracted.help,
        )
        return None, (*findings, finding)
    return SourceText(
        source=source.id,
        file=source.file,
        text=extracted.text,
        paragraphs=extracted.paragraphs,
        digest=f"sha256:{hashlib.sha256(data).hexdigest()}",
        line_starts=FileLines(extracted.text).starts,
        page_starts=extracted.page_starts,
    ), findings


def _extract(source: Source, data: bytes) -> tuple[Extract | Unreadable, tuple[Finding, ...]]:
    ending = posixpath.splitext(source.file)[1].lower()
    if ending in BINARIES:
        return BINARIES[ending](data), ()
    extract = TEXTS.get(ending)
    if extract is None:
        known = ", ".join(f"`{one}`" for one in (*TEXTS, *BINARIES))
        what = f"argmap has no reader for `{ending}`" if ending else "its name has no ending"
        return Unreadable(reason=what, help=f"save it as one of {known}"), ()
    if b"\0" in data and not data.startswith(UTF_16_MARKS):
        return Unreadable(reason="it is not text", help="save the document as text"), ()
    declared = _declared(data) if extract is extract_html else None
    if declared is not None:
        return extract(data.decode(declared, "replace")), ()
    characters = decode_text(data)
    finding = characters.finding(
        what=f"`{source.file}`", at=Pointer(place=source.origin / "file"), file=source.file
    )
    return extract(characters.text), () if finding is None else (finding,)


def _declared(data: bytes) -> str | None:
    """The encoding that a web page says it has, where that is one there is."""
    found = re.search(rb"<meta[^>]+charset=[\"']?([-\w]+)", data[:2048], re.IGNORECASE)
    try:
        return codecs.lookup(found[1].decode("ascii")).name if found else None
    except LookupError:
        return None
