"""The debate: one topic with everything its files say, linked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import TypeVar

from argmap.model.arguments import Argument, Bearing
from argmap.model.claims import Claim, Evidence
from argmap.model.ids import ArgumentId, ClaimId, IssueId, ProfileId, SourceId
from argmap.model.issues import Issue, Position, Topic
from argmap.model.one_pagers import OnePagerProfile
from argmap.model.profiles import BriefProfile, DebateProfile
from argmap.model.sources import Source, SourceText

_Value = TypeVar("_Value")


@dataclass(frozen=True, kw_only=True)
class Debate:
    """A topic with its claims, arguments, sources and profiles; every id in it resolves.

    What didn't link was reported and left out, so a reader of a debate never meets a name
    that leads nowhere. Mappings keep the order of the author's files.
    """

    topic: Topic
    claims: Mapping[ClaimId, Claim]
    arguments: Mapping[ArgumentId, Argument]
    sources: Mapping[SourceId, Source]
    """All sources of the project, used here or not."""
    texts: Mapping[SourceId, SourceText]
    """The text of each source whose file could be read."""
    profiles: Mapping[ProfileId, BriefProfile] = field(default_factory=lambda: MappingProxyType({}))
    unread: frozenset[str] = frozenset()
    """Whatever is named in what was left out: of these, nobody can say what they lack."""

    @cached_property
    def issues(self) -> Mapping[IssueId, Issue]:
        """The topic's issues by id."""
        return MappingProxyType({issue.id: issue for issue in self.topic.issues})

    @cached_property
    def evidence(self) -> tuple[Evidence, ...]:
        """All evidence, in the order of the claims."""
        return tuple(e for claim in self.claims.values() for e in claim.evidence)

    @property
    def debate_files(self) -> tuple[DebateProfile, ...]:
        """The profiles of debate files."""
        return tuple(p for p in self.profiles.values() if isinstance(p, DebateProfile))

    @property
    def one_pagers(self) -> tuple[OnePagerProfile, ...]:
        """The profiles of one-pagers."""
        return tuple(p for p in self.profiles.values() if isinstance(p, OnePagerProfile))

    def arguments_on(self, claim: ClaimId) -> tuple[Argument, ...]:
        """The arguments that bear on a claim: reasons first, then objections, in author's order."""
        return self._on.get(claim, ())

    def reasons(self, claim: ClaimId) -> tuple[Argument, ...]:
        """The arguments for a claim."""
        return tuple(a for a in self.arguments_on(claim) if a.bearing is Bearing.BECAUSE)

    def objections(self, claim: ClaimId) -> tuple[Argument, ...]:
        """The arguments against a claim."""
        return tuple(a for a in self.arguments_on(claim) if a.bearing is Bearing.BUT)

    def uses(self, claim: ClaimId) -> tuple[Argument, ...]:
        """The arguments in which a claim is a premise."""
        return self._premise_of.get(claim, ())

    def breaks(self, claim: ClaimId) -> tuple[Argument, ...]:
        """The arguments that a claim is an exception to."""
        return self._exception_to.get(claim, ())

    def questions(self, claim: ClaimId) -> tuple[Evidence, ...]:
        """The evidence that a claim is an exception to."""
        return self._exception_to_evidence.get(claim, ())

    def theses(self) -> Mapping[ClaimId, tuple[tuple[Issue, Position], ...]]:
        """The claims that are a position's thesis, with the positions they hold."""
        held: dict[ClaimId, list[tuple[Issue, Position]]] = defaultdict(list)
        for issue in self.topic.issues:
            for position in issue.positions:
                held[position.thesis].append((issue, position))
        return MappingProxyType({claim: tuple(places) for claim, places in held.items()})

    @cached_property
    def _on(self) -> Mapping[ClaimId, tuple[Argument, ...]]:
        ordered = sorted(self.arguments.values(), key=lambda a: a.bearing is Bearing.BUT)
        return _grouped((argument.claim, argument) for argument in ordered)

    @cached_property
    def _premise_of(self) -> Mapping[ClaimId, tuple[Argument, ...]]:
        return _grouped((p, a) for a in self.arguments.values() for p in dict.fromkeys(a.premises))

    @cached_property
    def _exception_to(self) -> Mapping[ClaimId, tuple[Argument, ...]]:
        return _grouped((e, a) for a in self.arguments.values() for e in a.unless)

    @cached_property
    def _exception_to_evidence(self) -> Mapping[ClaimId, tuple[Evidence, ...]]:
        return _grouped((e, evidence) for evidence in self.evidence for e in evidence.unless)


def _grouped(pairs: Iterable[tuple[ClaimId, _Value]]) -> Mapping[ClaimId, tuple[_Value, ...]]:
    groups: dict[ClaimId, list[_Value]] = defaultdict(list)
    for key, value in pairs:
        groups[key].append(value)
    return {key: tuple(group) for key, group in groups.items()}
