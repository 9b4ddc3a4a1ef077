"""Linking claims, their evidence and their arguments."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import count
from types import MappingProxyType

from argmap.findings.suggest import listed
from argmap.model.arguments import Argument, Bearing
from argmap.model.claims import Claim, Evidence, Impact
from argmap.model.ids import ArgumentId, ClaimId, EvidenceId, IssueId, SourceId
from argmap.model.schemes import SCHEMES
from argmap.model.translations import ClaimTranslation
from argmap.origin import Origin
from argmap.reading.decode import Decoded
from argmap.reading.names import Linker, Names
from argmap.reading.schema import ArgumentEntry, ClaimEntry, ClaimsFile, ImpactEntry

_SCHEMES = Names(noun="scheme", known=SCHEMES, mend=f"choose {listed(SCHEMES, last='or')}")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stated:
    """A claim's entry, and where it is."""

    id: ClaimId
    entry: ClaimEntry
    file: Decoded[ClaimsFile]
    origin: Origin


class ClaimLinks:
    """The claims of a topic's files, by whose ids everything else in the topic links."""

    def __init__(
        self,
        files: tuple[Decoded[ClaimsFile], ...],
        *,
        linker: Linker,
        sources: Names,
        issues: Names,
    ) -> None:
        self._files = files
        self._linker = linker
        self._sources = sources
        self._issues = issues
        self._stated = tuple(self._all_stated())
        self._names = Names(
            noun="claim",
            known={stated.id for stated in self._stated},
            lost=frozenset[str]().union(*(file.names for file in files)),
            mend="state the claim in a file of this topic",
        )
        self._missed: dict[ClaimId, Origin] = {}
        self._argument_places: dict[str, Origin] = {}

    def resolve(self, name: str, *, at: Origin) -> ClaimId | None:
        """Find the claim that a reference means; one that can't be read still has its name."""
        found = self._linker.resolve(name, self._names, at=at)
        if found is None and name in self._names.lost:
            self._missed.setdefault(ClaimId(name), at)
            return ClaimId(name)
        return None if found is None else ClaimId(found)

    def claims(self) -> Iterator[Claim]:
        """The claims with their evidence, in the order of the files."""
        issues = {file.file: self._issue(file) for file in self._files}
        seen: dict[str, Origin] = {}
        for stated in self._stated:
            entry, at = stated.entry, stated.origin.key()
            if not self._linker.is_first(stated.id, seen=seen, at=at, noun="claim"):
                continue
            yield Claim(
                id=stated.id,
                text=entry.text,
                short=entry.short,
                kind=entry.kind,
                tags=entry.tags,
                common_ground=entry.common_ground,
                presumption=entry.presumption,
                impact=self._impact(entry.impact, stated.origin / "impact"),
                translations=_translations(entry, stated.origin / "translations"),
                evidence=tuple(self._evidence(stated)),
                issue=issues[stated.file.file],
                origin=stated.origin,
            )

    def stand_ins(self) -> Iterator[Claim]:
        """A claim for each that is referred to and stated, but couldn't be read.

        Why: the slip in its entry was reported; an argument without its premise, and a thesis
        without a case, would be reported for nothing.
        """
        for id_, origin in self._missed.items():
            text = f"The claim `{id_}` could not be read."
            yield Claim(id=id_, text=text, short="unread", common_ground=True, origin=origin)

    def arguments(self) -> Iterator[Argument]:
        """The arguments, in the order of the claims they bear on: reasons, then objections.

        Those under a claim that is stated twice all count: only one of the two has a wrong name.
        """
        for stated in self._stated:
            entries = ((Bearing.BECAUSE, stated.entry.because), (Bearing.BUT, stated.entry.but))
            for bearing, given in entries:
                for at, entry in stated.file.numbered(given, at=stated.origin / bearing.value):
                    argument = self._argument(stated, bearing, entry, at)
                    if argument is not None:
                        yield argument

    def _all_stated(self) -> Iterator[_Stated]:
        for file in self._files:
            for name, entry in file.content.claims.items() if file.content else ():
                origin = file.origin / "claims" / name
                yield _Stated(id=ClaimId(name), entry=entry, file=file, origin=origin)

    def _issue(self, file: Decoded[ClaimsFile]) -> IssueId | None:
        name = file.content.issue if file.content else None
        if name is None:
            return None
        found = self._linker.resolve(name, self._issues, at=file.origin / "issue")
        return None if found is None else IssueId(found)

    def _impact(self, entry: ImpactEntry | None, at: Origin) -> Impact | None:
        if entry is None:
            return None
        named = {key: self.resolve(name, at=at / key) for key, name in entry if name is not None}
        return Impact(**named)

    def _evidence(self, stated: _Stated) -> Iterator[Evidence]:
        entries = stated.file.numbered(stated.entry.evidence, at=stated.origin / "evidence")
        for at, entry in entries:
            source = self._linker.resolve(entry.source, self._sources, at=at / "source")
            if source is not None:
                yield Evidence(
                    id=EvidenceId(f"{stated.id}.evidence.{int(at.route[-1]) + 1}"),
                    claim=stated.id,
                    source=SourceId(source),
                    quote=entry.quote,
                    speaker=entry.speaker,
                    underline=entry.underline,
                    emphasis=entry.emphasis,
                    read=entry.read,
                    stance=entry.stance,
                    cutter=entry.cutter,
                    fidelity=entry.fidelity,
                    weight=entry.weight,
                    weight_reason=entry.weight_reason,
                    unless=tuple(self._claim_ids(entry.unless, stated, at / "unless")),
                    origin=at,
                )

    def _argument(
        self, stated: _Stated, bearing: Bearing, entry: ArgumentEntry, at: Origin
    ) -> Argument | None:
        premises = tuple(self._claim_ids(entry.premises, stated, at / "premises"))
        unless = tuple(self._claim_ids(entry.unless, stated, at / "unless"))
        scheme = entry.scheme and self._linker.resolve(entry.scheme, _SCHEMES, at=at / "scheme")
        if not premises:
            return None
        return Argument(
            id=self._argument_id(stated, bearing, entry, at),
            claim=stated.id,
            bearing=bearing,
            premises=premises,
            structure=entry.structure,
            warrant=entry.warrant,
            scheme=scheme,
            weight=entry.weight,
            weight_reason=entry.weight_reason,
            unless=unless,
            origin=at,
        )

    def _argument_id(
        self, stated: _Stated, bearing: Bearing, entry: ArgumentEntry, at: Origin
    ) -> ArgumentId:
        """The author's id; where there is none, or it is taken, one made of its place."""
        seen, place = self._argument_places, at / "id"
        if entry.id and self._linker.is_first(entry.id, seen=seen, at=place, noun="argument"):
            return ArgumentId(entry.id)
        numbers = (f"{stated.id}.{bearing}.{number}" for number in count(int(at.route[-1]) + 1))
        id_ = next(name for name in numbers if name not in seen)
        seen[id_] = at
        return ArgumentId(id_)

    def _claim_ids(self, names: tuple[str, ...], stated: _Stated, at: Origin) -> Iterator[ClaimId]:
        for place, name in stated.file.numbered(names, at=at):
            found = self.resolve(name, at=place)
            if found is not None:
                yield found


def _translations(entry: ClaimEntry, at: Origin) -> Mapping[str, ClaimTranslation]:
    return MappingProxyType(
        {
            language: ClaimTranslation(
                text=one.text, short=one.short, made_from=one.of, origin=at / language
            )
            for language, one in entry.translations.items()
        }
    )
