"""Linking the profiles of a topic's briefs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from types import MappingProxyType

from argmap.findings.finding import Finding, Pointer
from argmap.findings.suggest import listed
from argmap.model.formats import Format
from argmap.model.ids import ClaimId, IssueId, PositionId, ProfileId
from argmap.model.leagues import NO_LEAGUE, League
from argmap.model.profiles import BriefProfile, DebateProfile, LayoutBlock, Reader
from argmap.origin import Origin
from argmap.reading.briefs_schema import BriefsFile
from argmap.reading.debate_file_schema import DebateProfileEntry
from argmap.reading.decode import Decoded
from argmap.reading.link_claims import ClaimLinks
from argmap.reading.link_one_pagers import OnePagerLinks
from argmap.reading.link_topic import issue_names
from argmap.reading.names import Linker, Names
from argmap.reading.rule_files import RuleFiles
from argmap.reading.schema import TopicFile


def link_profiles(
    file: Decoded[BriefsFile] | None,
    topic: Decoded[TopicFile],
    claims: ClaimLinks,
    *,
    sources: Names,
    rules: RuleFiles,
    linker: Linker,
) -> Iterator[BriefProfile]:
    """Link each profile to the issues, positions, claims and rules it names."""
    if file is None or file.content is None:
        return
    linker.unread |= file.words
    links = _DebateFileLinks(file, topic, claims, rules, linker)
    pages = OnePagerLinks(file, claims, sources, rules, linker)
    for name, entry in file.content.briefs.items():
        if isinstance(entry, DebateProfileEntry):
            yield links.debate_file(ProfileId(name), entry)
        else:
            yield pages.one_pager(ProfileId(name), entry)


@dataclass(frozen=True, slots=True)
class _DebateFileLinks:
    file: Decoded[BriefsFile]
    topic: Decoded[TopicFile]
    claims: ClaimLinks
    rules: RuleFiles
    linker: Linker

    def debate_file(self, id_: ProfileId, entry: DebateProfileEntry) -> DebateProfile:
        origin = self.file.origin / "briefs" / id_
        return DebateProfile(
            id=id_,
            title=entry.title,
            subtitle=entry.subtitle,
            prepared_by=entry.prepared_by,
            issues=tuple(dict.fromkeys(self._issues(entry.issues, origin / "issues"))),
            positions=MappingProxyType(dict(self._positions(entry, origin / "positions"))),
            wpm=entry.wpm,
            league=self._league(entry.league, origin / "league"),
            paper=entry.paper,
            format=self._format(entry.format, origin / "format"),
            side=entry.side,
            level=entry.level,
            readers=tuple(
                Reader(name=name, wpm=reader.wpm, tag_wpm=reader.tag_wpm)
                for name, reader in entry.readers.items()
            ),
            cutter=entry.cutter,
            cases=MappingProxyType(
                {
                    side: tuple(self._claims(names, origin / "cases" / side))
                    for side, names in entry.cases.items()
                }
            ),
            layout=tuple(
                LayoutBlock(
                    pocket=block.pocket,
                    hat=block.hat,
                    block=block.block,
                    claims=tuple(self._claims(block.claims, at / "claims")),
                )
                for at, block in self.file.numbered(entry.layout, at=origin / "layout")
            ),
            analytics=entry.analytics,
            flow=entry.flow,
            editions=tuple(dict.fromkeys(entry.editions)),
            origin=origin,
        )

    def _league(self, name: str, at: Origin) -> League:
        known = self.rules.known.leagues
        found = self.linker.resolve(name, self.rules.names("league", known), at=at)
        return NO_LEAGUE if found is None else known[found]

    def _format(self, name: str | None, at: Origin) -> Format | None:
        known = self.rules.known.formats
        if name is None:
            return None
        found = self.linker.resolve(name, self.rules.names("format", known), at=at)
        return None if found is None else known[found]

    def _claims(self, names: tuple[str, ...], at: Origin) -> Iterator[ClaimId]:
        for place, name in self.file.numbered(names, at=at):
            found = self.claims.resolve(name, at=place)
            if found is not None:
                yield found

    def _issues(self, names: tuple[str, ...], origin: Origin) -> Iterator[IssueId]:
        for at, name in self._once(names, "issue", at=origin):
            found = self.linker.resolve(name, issue_names(self.topic), at=at)
            if found is not None:
                yield IssueId(found)

    def _once(
        self, names: tuple[str, ...], noun: str, *, at: Origin
    ) -> Iterator[tuple[Origin, str]]:
        """Give names with their places, and report those that were given before."""
        first: dict[str, Origin] = {}
        for place, name in self.file.numbered(names, at=at):
            if first.setdefault(name, place) is place:
                yield place, name
            else:
                self.linker.findings.append(_named_twice(name, noun, place, first[name]))

    def _positions(
        self, entry: DebateProfileEntry, origin: Origin
    ) -> Iterator[tuple[IssueId, tuple[PositionId, ...]]]:
        content = self.topic.content
        for name, chosen in entry.positions.items():
            issue = self.linker.resolve(name, issue_names(self.topic), at=(origin / name).key())
            if issue is not None and content is not None:
                known = content.issues[issue].positions
                mend = f"the positions of `{issue}` are {listed(known)}"
                names = Names(noun="position", known=known, lost=self.topic.names, mend=mend)
                found = (
                    self.linker.resolve(position, names, at=at)
                    for at, position in self._once(chosen, "position", at=origin / name)
                )
                kept = dict.fromkeys(PositionId(one) for one in found if one is not None)
                yield IssueId(issue), tuple(kept)


def _named_twice(name: str, noun: str, at: Origin, first: Origin) -> Finding:
    return Finding(
        code="named-twice",
        message=f"the {noun} `{name}` is named twice",
        at=Pointer(place=at),
        related=(Pointer(place=first, words="the first time"),),
        help=f"take it out, or name the {noun} that was meant",
    )
