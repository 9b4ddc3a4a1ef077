"""Brief profiles: what to compile, for whom. One class a kind."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from argmap.model.ids import IssueId, PositionId, ProfileId
from argmap.origin import Origin


class Paper(StrEnum):
    """The sheet a brief is made for."""

    LETTER = "letter"
    A4 = "a4"


@dataclass(frozen=True, slots=True, kw_only=True)
class DebateProfile:
    """A debate file: every case with its cards, the clash, the sources and the audit."""

    id: ProfileId
    title: str
    subtitle: str | None = None
    prepared_by: str | None = None
    issues: tuple[IssueId, ...] = ()
    """The issues to print, in order; all of the topic's where the profile names none."""
    positions: Mapping[IssueId, tuple[PositionId, ...]] = field(
        default_factory=lambda: MappingProxyType({})
    )
    """The positions to print of an issue, in order; all of them where it isn't named."""
    wpm: int = 250
    """Words a minute that the reader speaks, for read times."""
    league: str = "nsda"
    """Whose evidence rules the cites are held to."""
    paper: Paper = Paper.LETTER
    origin: Origin = field(compare=False)


BriefProfile = DebateProfile
"""Closed union of all kinds of profile."""
