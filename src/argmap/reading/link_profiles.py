"""Linking the profiles of a topic's briefs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from types import MappingProxyType

from argmap.findings.suggest import listed
from argmap.model.ids import IssueId, PositionId, ProfileId
from argmap.model.leagues import LEAGUES
from argmap.model.profiles import BriefProfile, DebateProfile
from argmap.origin import Origin
from argmap.reading.decode import Decoded
from argmap.reading.link_topic import issue_names
from argmap.reading.names import Linker, Names
from argmap.reading.schema import BriefsFile, DebateProfileEntry, TopicFile

_LEAGUES = Names(noun="league", known=LEAGUES, mend=f"choose {listed(LEAGUES, last='or')}")


def link_profiles(
    file: Decoded[BriefsFile] | None, topic: Decoded[TopicFile], linker: Linker
) -> Iterator[BriefProfile]:
    """Link each profile to the issues and positions it names."""
    if file is None or file.content is None:
        return
    links = _ProfileLinks(file, topic, linker)
    for name, entry in file.content.briefs.items():
        yield links.profile(ProfileId(name), entry)


@dataclass(frozen=True, slots=True)
class _ProfileLinks:
    file: Decoded[BriefsFile]
    topic: Decoded[TopicFile]
    linker: Linker

    def profile(self, id_: ProfileId, entry: DebateProfileEntry) -> DebateProfile:
        origin = self.file.origin / "briefs" / id_
        league = self.linker.resolve(entry.league, _LEAGUES, at=origin / "league")
        return DebateProfile(
            id=id_,
            title=entry.title,
            subtitle=entry.subtitle,
            prepared_by=entry.prepared_by,
            issues=tuple(self._issues(entry.issues, origin / "issues")),
            positions=MappingProxyType(dict(self._positions(entry, origin / "positions"))),
            wpm=entry.wpm,
            league=league or "none",
            paper=entry.paper,
            origin=origin,
        )

    def _issues(self, names: tuple[str, ...], origin: Origin) -> Iterator[IssueId]:
        for at, name in self.file.numbered(names, at=origin):
            found = self.linker.resolve(name, issue_names(self.topic), at=at)
            if found is not None:
                yield IssueId(found)

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
                    for at, position in self.file.numbered(chosen, at=origin / name)
                )
                yield IssueId(issue), tuple(PositionId(one) for one in found if one is not None)
