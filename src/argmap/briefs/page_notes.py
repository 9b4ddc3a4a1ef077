"""Notes of one-pagers: who says what a part of the page stands on, and where."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple

from argmap.briefs.cites import is_secondary
from argmap.briefs.one_pager import Note, Selector
from argmap.briefs.page_dates import filled, written_out
from argmap.briefs.selectors import around
from argmap.briefs.words import unstopped
from argmap.model.claims import Evidence
from argmap.model.debate import Debate
from argmap.model.ids import SourceId
from argmap.model.languages import Label, Language
from argmap.model.sources import Passage, Source, SourceText
from argmap.origin import Route

_SHOWN = frozenset({"author", "title", "container-title", "publisher", "issued", "page"})
"""What a note shows of a document."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What one part of a page has from a source."""

    part: Route
    """Leads to the part: `("points", 0)`."""
    says: str
    """What the page says there."""
    source: SourceId
    passage: Passage
    evidence: Evidence | None
    """The evidence that it is part of; None for a line of a table."""
    is_counted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PageNotes:
    """The notes of a page, and which of them each part leads to."""

    notes: tuple[Note, ...] = ()
    legend: str | None = None
    """What brackets in them mean, where there are any."""
    numbers: Mapping[Route, int] = field(default_factory=lambda: MappingProxyType({}))


class _Key(NamedTuple):
    """What two parts have in common that lead to the same note."""

    source: SourceId
    speaker: str | None
    place: str | None
    is_counted: bool


def number_notes(taken: Iterable[Taken], *, debate: Debate, language: Language) -> PageNotes:
    """Number the notes of a page, in the order in which its parts are read.

    Parts that have the same person's words from the same place of the same source share a note.

    Args:
        taken: What the parts have from sources, as they are read.
        debate: Where the sources are from.
        language: The page's language.
    """
    shared: defaultdict[_Key, list[Taken]] = defaultdict(list)
    for one in taken:
        shared[_key(one, debate, language)].append(one)
    numbered = list(enumerate(shared.items(), start=1))
    notes = (
        _note(number, key, parts, debate=debate, language=language)
        for number, (key, parts) in numbered
    )
    numbers = {one.part: number for number, (_, parts) in numbered for one in parts}
    return PageNotes(
        notes=tuple(notes),
        legend=_legend((debate.sources[key.source] for key in shared), language),
        numbers=MappingProxyType(numbers),
    )


def _legend(sources: Iterable[Source], language: Language) -> str | None:
    """Say once what brackets mean, where a document's facts stand in them."""
    bracketed = any(_SHOWN & set(source.inferred) for source in sources)
    return f"{_sentence_case(language.labels[Label.INFERRED])}." if bracketed else None


def _key(taken: Taken, debate: Debate, language: Language) -> _Key:
    source = debate.sources[taken.source]
    speaker = None if taken.evidence is None else taken.evidence.speaker
    return _Key(
        source=source.id,
        speaker=speaker if is_secondary(source, speaker) else None,
        place=_place(taken, source, debate.texts[source.id], language),
        is_counted=taken.is_counted,
    )


def _place(taken: Taken, source: Source, text: SourceText, language: Language) -> str | None:
    """Say where in a document words stand, where it has pages or is a table."""
    start = taken.passage.start
    if taken.evidence is None:
        return filled(language.labels[Label.LINE], number=str(text.line(start)))
    if source.page:
        return _given(source, "page", _page(source.page, language))
    return _page(str(text.page(start)), language) if len(text.page_starts) > 1 else None


def _page(number: str, language: Language) -> str:
    return filled(language.labels[Label.PAGE], number=number)


def _note(
    number: int, key: _Key, parts: list[Taken], *, debate: Debate, language: Language
) -> Note:
    source, text = debate.sources[key.source], debate.texts[key.source]
    known = tuple(carriers(source))
    dated = source.issued and written_out(source.issued, language=language)
    return Note(
        number=number,
        speaker=key.speaker,
        author=known[0] if known else _unnamed(key, language),
        title=_given(source, "title", unstopped(source.title)),
        container=known[1] if len(known) > 1 else None,
        date=_given(source, "issued", dated) if dated else None,
        place=key.place,
        url=source.url,
        remarks=(language.labels[Label.COUNTED],) if key.is_counted else (),
        language=source.language,
        selectors=tuple(_selector(one, text) for one in parts),
    )


def _unnamed(key: _Key, language: Language) -> str:
    """Say that nobody is named as the author, which begins the note where no speaker does."""
    unnamed = language.labels[Label.UNNAMED]
    return unnamed if key.speaker else _sentence_case(unnamed)


def _sentence_case(text: str) -> str:
    return text[:1].upper() + text[1:]


def carriers(source: Source) -> Iterator[str]:
    """Name who wrote a document and what it appeared in, as far as either is known."""
    if source.author:
        yield _given(source, "author", "; ".join(source.author))
    if source.container_title:
        yield _given(source, "container-title", source.container_title)
    elif source.publisher and source.publisher not in source.author:
        yield _given(source, "publisher", source.publisher)


def _given(source: Source, field_name: str, text: str) -> str:
    """Put a fact in brackets that the document doesn't state but that was concluded from it."""
    return f"[{text}]" if field_name in source.inferred else text


def _selector(taken: Taken, text: SourceText) -> Selector:
    passage, evidence = taken.passage, taken.evidence
    prefix, suffix = around(text, passage)
    return Selector(
        claim=None if evidence is None else evidence.claim,
        evidence=None if evidence is None else evidence.id,
        source=taken.source,
        file=text.file,
        digest=text.digest,
        start=passage.start,
        end=passage.end,
        exact=text.words(passage),
        prefix=prefix,
        suffix=suffix,
        says=taken.says,
    )
