"""The sources: what each document is, and what of that it states itself."""

from __future__ import annotations

from collections.abc import Iterator

from argmap.briefs.anchors import source_anchor
from argmap.briefs.blocks import Paragraph, SourceBlock, Voice
from argmap.briefs.cites import full_cite
from argmap.briefs.dates import is_later, long_date
from argmap.briefs.document import Section, SectionKind
from argmap.briefs.dossier import Dossier
from argmap.briefs.pace import counted
from argmap.briefs.words import Words, plain, unstopped
from argmap.model.sources import Source

_NONE = Paragraph(plain("No claim of this file quotes a source."), Voice.NOTE)
_FIELDS = {
    "URL": "address",
    "accessed": "day it was opened",
    "author": "author",
    "container-title": "where it appeared",
    "issued": "date",
    "page": "page",
    "publisher": "publisher",
    "qualifications": "qualifications",
    "title": "title",
    "type": "type",
}


def build_sources(dossier: Dossier) -> Section:
    """List every source that the brief uses."""
    return Section(
        id="sources",
        kind=SectionKind.SOURCES,
        title="Sources",
        blocks=tuple(_source(dossier, source) for source in dossier.sources()) or (_NONE,),
    )


def _source(dossier: Dossier, source: Source) -> SourceBlock:
    return SourceBlock(
        id=source_anchor(source.id),
        cite=full_cite(source),
        flags=tuple(_flags(source, dossier.debate.topic.as_of)),
        remarks=tuple(_remarks(dossier, source)),
    )


def _flags(source: Source, as_of: str | None) -> Iterator[str]:
    if source.issued is None:
        yield "undated"
    elif as_of is not None and is_later(source.issued, than=as_of):
        yield f"later than {long_date(as_of)}"


def _remarks(dossier: Dossier, source: Source) -> Iterator[tuple[str, Words]]:
    used = sum(evidence.source == source.id for evidence in dossier.evidence())
    yield "Used for", plain(counted(used, "quotation"))
    if source.inferred:
        yield "Inferred", plain(_named(source.inferred))
    if source.unknown:
        yield "Not given", plain(_named(source.unknown))
    if source.weight is not None:
        reason = f": {unstopped(source.weight_reason)}" if source.weight_reason else ""
        yield "Weight", plain(f"{source.weight:g}{reason}")
    if source.note:
        yield "Note", plain(source.note)
    yield "File", plain(source.file)


def _named(fields: tuple[str, ...]) -> str:
    return ", ".join(_FIELDS.get(field, field) for field in fields)
