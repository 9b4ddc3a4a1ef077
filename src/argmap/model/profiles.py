"""Brief profiles: what to compile, for whom. One class a kind."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TypeAlias

from argmap.model.formats import Format
from argmap.model.ids import ClaimId, IssueId, PositionId, ProfileId
from argmap.model.issues import Side
from argmap.model.leagues import NO_LEAGUE, League
from argmap.model.one_pagers import OnePagerProfile
from argmap.model.papers import Paper
from argmap.origin import Origin


class Level(StrEnum):
    """How experienced the debaters are; claims tagged with the other level aren't printed."""

    NOVICE = "novice"
    VARSITY = "varsity"


class Edition(StrEnum):
    """What a debate profile can be made into."""

    FILE = "file"
    """The whole file."""
    OUTLINE = "outline"
    """Its tags alone, with read times."""
    READING = "reading"
    """What is read aloud, with the running time."""
    STRATEGY = "strategy"
    """What to say to what, on as few pages as it takes."""
    FLOW = "flow"
    """Sheets to take notes on, a column a speech."""
    CASELIST = "caselist"
    """Tag, cite, first and last words of each card, to disclose."""
    CARDS = "cards"
    """Each card as a record for other programs."""


class FlowFill(StrEnum):
    """How much is on flow sheets before the round."""

    FILLED = "filled"
    """The arguments, and what each side has against them, in the speeches where it is said."""
    BLANK = "blank"
    """The names of the arguments alone."""


class AnalyticStyle(StrEnum):
    """The Word style that an analytic gets."""

    TAG = "tag"
    """As official Verbatim has it, which knows no other."""
    ANALYTIC = "analytic"
    """The style `Analytic` that Advanced Verbatim and CardMirror know."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Somebody who reads aloud, and how fast."""

    name: str
    wpm: int
    """Words a minute of what is highlighted."""
    tag_wpm: int | None = None
    """Words a minute of tags, cites and analytics; None for the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LayoutBlock:
    """A block of a file that is laid out by hand: its headings, and the claims under them."""

    pocket: str | None = None
    """The heading of the first level; None to stay under the one before."""
    hat: str | None = None
    """The heading of the second level; None to stay under the one before."""
    block: str | None = None
    """The heading of the third level; None to stay under the one before."""
    claims: tuple[ClaimId, ...] = ()
    """What stands under it, in order: cards, and analytics where a claim has no evidence."""


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
    league: League = NO_LEAGUE
    """Whose evidence rules the cards are held to."""
    paper: Paper = Paper.LETTER
    format: Format | None = None
    """The format of debate, for speech times and the names of the sides."""
    side: Side | None = None
    """The side that the file is for; None for all."""
    level: Level | None = None
    """Who it is for; None for everybody."""
    readers: tuple[Reader, ...] = ()
    """Further readers whose times are given beside those at `wpm`."""
    cutter: str | None = None
    """The initials of who cut the cards, where a card doesn't say."""
    cases: Mapping[Side, tuple[ClaimId, ...]] = field(default_factory=lambda: MappingProxyType({}))
    """The claims that a side reads in its first speech, in order; its whole case where it isn't
    named."""
    layout: tuple[LayoutBlock, ...] = ()
    """The file as it was laid out by hand; generated from the arguments where empty."""
    analytics: AnalyticStyle = AnalyticStyle.TAG
    """How analytics are styled in Word."""
    flow: FlowFill = FlowFill.FILLED
    """How much is on the flow sheets before the round."""
    editions: tuple[Edition, ...] = tuple(Edition)
    """What is made of it."""
    origin: Origin = field(compare=False)


BriefProfile: TypeAlias = DebateProfile | OnePagerProfile
"""Closed union of all kinds of profile."""
