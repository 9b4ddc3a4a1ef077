"""From the files of `rules/` to what profiles may name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from argmap.findings.finding import Finding, Pointer
from argmap.model.brands import Logo
from argmap.model.formats import FlowColumn, Format, Speech, SpeechKind
from argmap.model.issues import Side
from argmap.model.leagues import NO_LEAGUE, League
from argmap.model.rules import Rules
from argmap.origin import Origin
from argmap.reading.decode import Decoded
from argmap.reading.link_page_rules import find_reserved_brand, link_brands, link_languages
from argmap.reading.names import Linker
from argmap.reading.page_rules_schema import BrandsFile, LanguagesFile
from argmap.reading.rules_schema import (
    FormatEntry,
    FormatsFile,
    LeagueEntry,
    LeaguesFile,
    SpeechEntry,
    alternatives,
)
from argmap.reading.source_types import find_misspelt_type


@dataclass
class RuleLinks:
    """What one set of files describes; what is wrong with it is collected."""

    formats: Decoded[FormatsFile]
    leagues: Decoded[LeaguesFile]
    languages: Decoded[LanguagesFile]
    brands: Decoded[BrandsFile]
    logos: Mapping[str, Logo] = field(default_factory=lambda: MappingProxyType({}))
    findings: list[Finding] = field(default_factory=list)

    def over(self, shipped: Rules) -> Rules:
        """Add these to those that argmap ships; one with the same id takes the other's place."""
        self.findings += find_reserved_brand(self.brands)
        brands = link_brands(self.brands, logos=self.logos)
        return Rules(
            formats=MappingProxyType({**shipped.formats, **dict(self._formats())}),
            leagues=MappingProxyType({**shipped.leagues, **dict(self._leagues())}),
            languages=MappingProxyType({**shipped.languages, **link_languages(self.languages)}),
            brands=MappingProxyType({**shipped.brands, **brands}),
        )

    def _formats(self) -> Iterator[tuple[str, Format]]:
        entries = self.formats.content.formats if self.formats.content else {}
        for id_, entry in entries.items():
            yield id_, self._format(id_, entry, self.formats.origin / "formats" / id_)

    def _format(self, id_: str, entry: FormatEntry, origin: Origin) -> Format:
        """Make a format of its entry; what it doesn't say is as in most debates."""
        plain = Format(id=id_, name=entry.name)
        speeches = tuple(self._speeches(entry, origin / "speeches"))
        columns = tuple(
            FlowColumn(label=c.label, side=c.side, answers=c.answers) for c in entry.columns
        )
        return Format(
            id=id_,
            name=entry.name,
            sides=_over(plain.sides, entry.sides),
            short=_over(plain.short, entry.short),
            speeches=speeches,
            prep=round((entry.prep or 0) * 60),
            columns=columns or _columns(speeches),
            note=entry.note,
        )

    def _speeches(self, entry: FormatEntry, origin: Origin) -> Iterator[Speech]:
        linker, seen = Linker(), dict[str, Origin]()
        for at, speech in self.formats.numbered(entry.speeches, at=origin):
            if linker.is_first(speech.id, seen=seen, at=at / "id", noun="speech"):
                yield _speech(speech)
        self.findings += linker.findings

    def _leagues(self) -> Iterator[tuple[str, League]]:
        entries = self.leagues.content.leagues if self.leagues.content else {}
        for id_, entry in entries.items():
            origin = self.leagues.origin / "leagues" / id_
            if id_ == NO_LEAGUE.id:
                self.findings.append(_reserved(origin.key()))
                continue
            for at, type_ in self.leagues.numbered(entry.inadmissible, at=origin / "inadmissible"):
                self.findings += find_misspelt_type(type_, at=at)
            yield id_, _league(id_, entry)


def _league(id_: str, entry: LeagueEntry) -> League:
    cite = tuple(alternatives(one) for one in entry.cite)
    return League(id=id_, **{**dict(entry), "cite": cite})


def _reserved(at: Origin) -> Finding:
    return Finding(
        code="bad-id",
        message=f"`{NO_LEAGUE.id}` can't be a league with rules",
        at=Pointer(place=at),
        help=f"give the league another id: `league: {NO_LEAGUE.id}` asks for no rules at all",
    )


def _speech(entry: SpeechEntry) -> Speech:
    return Speech(
        id=entry.id,
        label=entry.label,
        name=entry.name,
        kind=entry.kind,
        side=entry.side,
        seconds=round(entry.minutes * 60),
    )


def _columns(speeches: tuple[Speech, ...]) -> tuple[FlowColumn, ...]:
    told = [speech for speech in speeches if speech.kind is not SpeechKind.QUESTIONS]
    return tuple(FlowColumn(label=one.label, side=one.side) for one in told or speeches)


def _over(known: Mapping[Side, str], given: Mapping[Side, str]) -> Mapping[Side, str]:
    return MappingProxyType({**known, **given})
