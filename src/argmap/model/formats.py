"""Formats of debate: who speaks when, for how long, and the columns one flows them in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from argmap.model.issues import Side


class SpeechKind(StrEnum):
    """What a speech is for."""

    CONSTRUCTIVE = "constructive"
    """It builds a case."""
    REBUTTAL = "rebuttal"
    """It answers and compares; new arguments aren't made in it."""
    QUESTIONS = "questions"
    """Cross-examination, crossfire, points of information."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """One speech of a round."""

    id: str
    """What it is asked for by, such as `1nc`."""
    label: str
    """What debaters write over its column, such as `1NC`."""
    name: str
    """Its name in full."""
    kind: SpeechKind
    side: Side | None
    """Who gives it; None where both speak."""
    seconds: int
    """How long it may take."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowColumn:
    """A column of a flow sheet."""

    label: str
    side: Side | None = None
    answers: bool = True
    """Whether anything is answered in it; not where a case is only read, as in public forum."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A format of debate, as `rules/formats.yaml` describes it."""

    id: str
    name: str
    sides: Mapping[Side, str] = field(
        default_factory=lambda: MappingProxyType({Side.PRO: "Affirmative", Side.CON: "Negative"})
    )
    """What the sides are called."""
    short: Mapping[Side, str] = field(
        default_factory=lambda: MappingProxyType({Side.PRO: "Aff", Side.CON: "Neg"})
    )
    """The same in three or four letters, for tabs and columns."""
    speeches: tuple[Speech, ...] = ()
    prep: int = 0
    """Seconds to prepare in, for each side in the round, or for all before it."""
    columns: tuple[FlowColumn, ...] = ()
    """The columns of a flow sheet, first speech first."""
    note: str | None = None
    """What a coach should know of it, such as that rules vary by state."""

    def first_speech(self, side: Side) -> Speech | None:
        """The speech in which a side reads its case."""
        building = (s for s in self.speeches if s.kind is SpeechKind.CONSTRUCTIVE)
        return next((speech for speech in building if speech.side is side), None)

    def speech(self, id_: str) -> Speech | None:
        """The speech that goes by an id."""
        return next((speech for speech in self.speeches if speech.id == id_), None)
