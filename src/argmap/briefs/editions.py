"""Editions: all that a debate profile is made into, compiled from one dossier."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias, assert_never

from argmap.analysis.proofs import Proofs
from argmap.analysis.weighing.assessment import Assessment
from argmap.briefs.debate_file import build_file
from argmap.briefs.document import Brief
from argmap.briefs.dossier import Dossier, open_dossier
from argmap.briefs.flow import Flow, build_flow
from argmap.briefs.outline import build_outline
from argmap.briefs.parties import Party
from argmap.briefs.reading_copy import reading_copy
from argmap.briefs.strategy import build_strategy
from argmap.model.formats import Speech, SpeechKind
from argmap.model.profiles import DebateProfile, Edition

Content: TypeAlias = Brief | Flow
"""What an edition holds."""


@dataclass(frozen=True, kw_only=True)
class Editions:
    """A profile with all that can be made of it.

    Why an object: opening the dossier and compiling the file takes longest, and most editions are
    made of them. Each is done once, when it is first asked for.
    """

    assessment: Assessment
    """The topic with all that its files say, and what of it stands."""
    profile: DebateProfile
    proofs: Proofs
    """Where each quotation stands; evidence without a proof gives no card."""
    coverage: str | None = None
    """One sentence on how much of the sources is used, for the audit."""

    @cached_property
    def dossier(self) -> Dossier:
        """What everything is made of."""
        return open_dossier(self.assessment, self.profile, proofs=self.proofs)

    @cached_property
    def file(self) -> Brief:
        """The whole file."""
        return build_file(self.dossier, coverage=self.coverage)

    def compiled(self, edition: Edition) -> Content:
        """Compile one edition."""
        match edition:
            case Edition.FILE | Edition.CASELIST | Edition.CARDS:
                return self.file
            case Edition.READING:
                case = self._read_first(self.dossier.parties)
                return reading_copy(self.file, self.profile, case=case)
            case Edition.OUTLINE:
                return build_outline(self.dossier)
            case Edition.STRATEGY:
                return build_strategy(self.dossier)
            case Edition.FLOW:
                return build_flow(self.dossier)
            case _:
                assert_never(edition)

    def read_in(self, speech: Speech | None) -> tuple[str, ...]:
        """Name the contentions that a constructive speech reads; nothing for any other speech."""
        if speech is None or speech.kind is not SpeechKind.CONSTRUCTIVE:
            return ()
        return self._read_first(p for p in self.dossier.parties if p.side is speech.side)

    def _read_first(self, parties: Iterable[Party]) -> tuple[str, ...]:
        return tuple(one.id for party in parties for one in self.dossier.read_first(party))
