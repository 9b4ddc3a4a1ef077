"""From the files of a topic to one debate in which every name leads somewhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from argmap.findings.finding import Finding
from argmap.model.debate import Debate
from argmap.model.ids import SourceId, TopicId
from argmap.model.sources import Source, SourceText
from argmap.reading.briefs_schema import BriefsFile
from argmap.reading.decode import Decoded
from argmap.reading.link_claims import ClaimLinks
from argmap.reading.link_profiles import link_profiles
from argmap.reading.link_topic import issue_names, link_topic
from argmap.reading.names import Linker, Names
from argmap.reading.rule_files import RuleFiles
from argmap.reading.schema import ClaimsFile, TopicFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """The project's sources, for the topics to link to."""

    known: Mapping[SourceId, Source]
    texts: Mapping[SourceId, SourceText]
    lost: frozenset[str] = frozenset()
    """Ids of sources whose entries couldn't be read."""
    unread: frozenset[str] = frozenset()
    """Whatever is named in what was left out of their file."""
    complete: bool = True

    @property
    def names(self) -> Names:
        """What evidence may name."""
        return Names(
            noun="source",
            known=self.known,
            lost=self.lost,
            complete=self.complete,
            mend="describe it in `seeds/sources.yaml`",
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicFiles:
    """Everything that was read in one topic's folder."""

    id: TopicId
    topic: Decoded[TopicFile]
    claims: tuple[Decoded[ClaimsFile], ...] = ()
    briefs: Decoded[BriefsFile] | None = None


def link(
    files: TopicFiles, sources: Sources, rules: RuleFiles
) -> tuple[Debate | None, tuple[Finding, ...]]:
    """Link a topic's files; what leads nowhere is reported and left out.

    There is no debate where the topic's own file is of no use, but its claims are linked all the
    same, so that everything wrong with them is found.
    """
    linker = Linker()
    issues = issue_names(files.topic)
    links = ClaimLinks(files.claims, linker=linker, sources=sources.names, issues=issues)
    topic = link_topic(files.id, files.topic, links)
    claims = tuple(links.claims())
    arguments = tuple(links.arguments())
    profiles = tuple(
        link_profiles(
            files.briefs, files.topic, links, sources=sources.names, rules=rules, linker=linker
        )
    )
    if topic is None:
        return None, tuple(linker.findings)
    debate = Debate(
        topic=topic,
        claims=MappingProxyType({claim.id: claim for claim in (*claims, *links.stand_ins())}),
        arguments=MappingProxyType({argument.id: argument for argument in arguments}),
        sources=sources.known,
        texts=sources.texts,
        profiles=MappingProxyType({profile.id: profile for profile in profiles}),
        unread=frozenset(linker.unread).union(
            sources.unread, files.topic.words, *(file.words for file in files.claims)
        ),
    )
    return debate, tuple(linker.findings)
