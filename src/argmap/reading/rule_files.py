"""What the files of `rules/` hold, for profiles to link to."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from argmap.findings.suggest import listed
from argmap.model.rules import Rules
from argmap.reading.names import Names

_EVERYBODYS_OWN = ("brand", "language")
"""What projects are likely to have more of than argmap ships."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleFiles:
    """The formats, leagues, languages and brands that profiles may name."""

    known: Rules = field(default_factory=Rules)
    lost: frozenset[str] = frozenset()
    """Ids of entries that couldn't be read."""
    complete: bool = True

    def names(self, noun: str, known: Collection[str]) -> Names:
        """What a profile may name of one kind."""
        mend = f"choose {listed(known, last='or')}"
        if noun in _EVERYBODYS_OWN:
            mend += f", or describe it in `rules/{noun}s.yaml`"
        return Names(noun=noun, known=known, lost=self.lost, complete=self.complete, mend=mend)
