"""Linking the profiles of one-pagers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TypeVar

from argmap.model.brands import PLAIN, Brand
from argmap.model.ids import ClaimId, ProfileId, SourceId
from argmap.model.languages import Language
from argmap.model.one_pagers import (
    Ask,
    HeardObjection,
    KeyFigure,
    OnePagerProfile,
    PageTranslation,
    Point,
    PullQuotation,
)
from argmap.origin import Origin, Route
from argmap.reading.briefs_schema import BriefsFile
from argmap.reading.decode import Decoded
from argmap.reading.file_model import FileModel
from argmap.reading.link_claims import ClaimLinks
from argmap.reading.link_page_rules import contact_of
from argmap.reading.names import Linker, Names
from argmap.reading.one_pager_schema import (
    AskEntry,
    FigureEntry,
    HeardObjectionEntry,
    OnePagerEntry,
    PointEntry,
    PullQuotationEntry,
)
from argmap.reading.page_words_schema import PageWordsEntry
from argmap.reading.rule_files import RuleFiles

_Rule = TypeVar("_Rule", Language, Brand)
_FALLBACK = "en"
"""The language of a page whose own language is unknown, which is reported."""


@dataclass(frozen=True, slots=True)
class OnePagerLinks:
    """Links one-pagers to the claims, sources and rules that they name."""

    file: Decoded[BriefsFile]
    claims: ClaimLinks
    sources: Names
    rules: RuleFiles
    linker: Linker

    def one_pager(self, id_: ProfileId, entry: OnePagerEntry) -> OnePagerProfile:
        """Link one profile; parts that lead nowhere are reported and left out."""
        origin = self.file.origin / "briefs" / id_
        languages = self.rules.known.languages
        own = self._rule(entry.language, "language", languages, at=origin / "language")
        brand = self._rule(entry.brand, "brand", self.rules.known.brands, at=origin / "brand")
        return OnePagerProfile(
            id=id_,
            headline=entry.headline,
            subtitle=entry.subtitle,
            label=entry.label,
            reference=entry.reference,
            ask=_ask(entry.ask, origin / "ask"),
            problem=entry.problem,
            points=tuple(self._points(entry, origin / "points")),
            figures=tuple(self._figures(entry, origin / "figures")),
            quotation=self._quotation(entry.quotation, origin / "quotation"),
            objections=tuple(self._objections(entry, origin / "objections")),
            chain=tuple(self._chain(entry, origin / "chain")),
            contact=contact_of(entry.contact),
            link=entry.link,
            small_print=entry.small_print,
            date=entry.date,
            version=entry.version,
            layout=entry.layout,
            paper=entry.paper,
            brand=brand or PLAIN,
            language=own or languages[_FALLBACK],
            grade=entry.grade,
            cut_first=tuple(dict.fromkeys(entry.cut_first)),
            fields=MappingProxyType(dict(entry.fields)),
            translations=MappingProxyType(dict(self._translations(entry, origin))),
            origin=origin,
        )

    def _points(self, entry: OnePagerEntry, origin: Origin) -> Iterator[Point]:
        for at, point in self.file.numbered(entry.points, at=origin):
            claim = self._claim(point, at)
            if claim is not None:
                yield Point(**{**dict(point), "claim": claim}, origin=at)

    def _figures(self, entry: OnePagerEntry, origin: Origin) -> Iterator[KeyFigure]:
        for at, figure in self.file.numbered(entry.figures, at=origin):
            claim = None if figure.claim is None else self._claim(figure, at)
            source = self._source(figure.source, at / "source")
            named = {"claim": claim, "source": source, "language": entry.language}
            yield KeyFigure(**{**dict(figure), **named}, origin=at)

    def _quotation(self, entry: PullQuotationEntry | None, at: Origin) -> PullQuotation | None:
        claim = None if entry is None else self._claim(entry, at)
        if entry is None or claim is None:
            return None
        return PullQuotation(claim=claim, words=entry.words, origin=at)

    def _objections(self, entry: OnePagerEntry, origin: Origin) -> Iterator[HeardObjection]:
        for at, heard in self.file.numbered(entry.objections, at=origin):
            claim = self._claim(heard, at)
            answer = self.claims.resolve(heard.answer, at=at / "answer")
            if claim is not None and answer is not None:
                yield HeardObjection(**{**dict(heard), "claim": claim, "answer": answer}, origin=at)

    def _chain(self, entry: OnePagerEntry, origin: Origin) -> Iterator[ClaimId]:
        for at, name in self.file.numbered(entry.chain, at=origin):
            found = self.claims.resolve(name, at=at)
            if found is not None:
                yield found

    def _translations(
        self, entry: OnePagerEntry, origin: Origin
    ) -> Iterator[tuple[str, PageTranslation]]:
        for name, words in entry.translations.items():
            at = origin / "translations" / name
            known = self.rules.known.languages
            language = self._rule(name, "language", known, at=at.key())
            if language is not None:
                yield language.id, page_translation(language, words, at)

    def _claim(
        self,
        entry: PointEntry | FigureEntry | PullQuotationEntry | HeardObjectionEntry,
        at: Origin,
    ) -> ClaimId | None:
        return self.claims.resolve(str(entry.claim), at=at / "claim")

    def _source(self, name: str | None, at: Origin) -> SourceId | None:
        found = None if name is None else self.linker.resolve(name, self.sources, at=at)
        return None if found is None else SourceId(found)

    def _rule(
        self, name: str | None, noun: str, known: Mapping[str, _Rule], *, at: Origin
    ) -> _Rule | None:
        if name is None:
            return None
        found = self.linker.resolve(name, self.rules.names(noun, known), at=at)
        return None if found is None else known[found]


def page_translation(language: Language, words: PageWordsEntry, at: Origin) -> PageTranslation:
    """Make a translation of its entry: each text by the route of what it translates."""
    texts: dict[Route, str] = {}
    made_from: dict[Route, str | None] = {}
    _collect(words, (), texts, made_from)
    return PageTranslation(
        language=language,
        texts=MappingProxyType(texts),
        made_from=MappingProxyType(made_from),
        origin=at,
    )


def _collect(
    entry: FileModel, route: Route, texts: dict[Route, str], made_from: dict[Route, str | None]
) -> None:
    """Gather the texts of a mapping and of those in it, each by its route."""
    for name, value in entry:
        step = (*route, name.replace("_", "-"))
        if name == "of":
            made_from[route] = value
        elif isinstance(value, str):
            texts[step] = value
        elif isinstance(value, Mapping):
            texts |= {(*step, key): text for key, text in value.items()}
        elif isinstance(value, FileModel):
            _collect(value, step, texts, made_from)
        elif isinstance(value, tuple):
            for index, one in enumerate(value):
                _collect(one, (*step, index), texts, made_from)


def _ask(entry: AskEntry | None, at: Origin) -> Ask | None:
    return None if entry is None else Ask(**dict(entry), origin=at)
