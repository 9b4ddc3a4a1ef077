"""Flow sheets: the arguments of a case, with a column a speech to take notes in."""

from __future__ import annotations

from dataclasses import dataclass

from argmap.model.issues import Side


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowHead:
    """The head of a column."""

    label: str
    """The speech, such as 1AC."""
    side: Side | None
    who: str
    """Who speaks, in a few letters, so that colour says nothing that words don't."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowCell:
    """What is said in one speech about one thing."""

    text: str
    number: str = ""
    move: str = ""
    """What it does to what it answers, where that is worth saying: `Turn`."""
    cite: str = ""
    """Whose card says so, as it is said aloud; empty for an analytic."""

    @property
    def line(self) -> str:
        """All of it in one line, as one writes it down."""
        number = f"{self.number}. " if self.number else ""
        move = f"{self.move}: " if self.move else ""
        cite = f" ({self.cite})" if self.cite else ""
        return f"{number}{move}{self.text}{cite}"


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowPart:
    """One argument on a sheet, a rule above it where it isn't the first."""

    rows: tuple[tuple[FlowCell | None, ...], ...]
    """What is known before the round, each row with a cell for each head."""
    room: int = 0
    """How many lines stay free below it, before the next argument."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowSheet:
    """One sheet: the arguments of a case, and room for all that is said of them."""

    name: str
    """Whose it is, with its number: `Aff 1`."""
    title: str
    """The case in a few words; empty on a sheet for what nobody foresaw."""
    side: Side | None
    heads: tuple[FlowHead, ...]
    parts: tuple[FlowPart, ...] = ()
