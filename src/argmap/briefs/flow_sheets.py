"""Flow sheets: an argument each, with a column a speech to take notes in."""

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
class FlowSheet:
    """One sheet: an argument, and room for all that is said of it."""

    name: str
    """Whose it is, with its number: `Aff 1`."""
    title: str
    """The argument in a few words; empty on a sheet for one that nobody foresaw."""
    side: Side | None
    heads: tuple[FlowHead, ...]
    rows: tuple[tuple[FlowCell | None, ...], ...] = ()
    """What is known before the round, each row with a cell for each head."""
