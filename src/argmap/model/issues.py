"""Topics, their issues, and the positions that one can take on them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from argmap.model.ids import ClaimId, IssueId, PositionId, TopicId
from argmap.model.standings import Standing
from argmap.origin import Origin


class Standard(StrEnum):
    """How much better than its rivals a thesis must be supported to be accepted."""

    PREPONDERANCE = "preponderance"
    CLEAR_AND_CONVINCING = "clear-and-convincing"
    BEYOND_REASONABLE_DOUBT = "beyond-reasonable-doubt"


class Side(StrEnum):
    """Whether a position speaks for the topic's motion or against it."""

    PRO = "pro"
    CON = "con"


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """One answer to an issue's question, held by its thesis."""

    id: PositionId
    label: str
    thesis: ClaimId
    side: Side | None = None
    note: str | None = None
    """What a reader should know of the case as a whole, such as that its evidence is thin."""
    origin: Origin = field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """A question with rival positions."""

    id: IssueId
    title: str
    question: str
    standard: Standard = Standard.PREPONDERANCE
    positions: tuple[Position, ...] = ()
    origin: Origin = field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """What a claim's standing should be, so that a change which alters it is noticed."""

    claim: ClaimId
    standing: Standing
    origin: Origin = field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """What is argued about: a motion and the issues it turns on."""

    id: TopicId
    title: str
    motion: str | None = None
    as_of: str | None = None
    """The date that present-tense claims speak of, as `YYYY-MM-DD`."""
    background: str | None = None
    issues: tuple[Issue, ...] = ()
    expect: tuple[Expectation, ...] = ()
    origin: Origin = field(compare=False)
