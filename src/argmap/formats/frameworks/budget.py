"""How long an answer may be looked for."""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic


class Unsettled(Exception):
    """The time was up before the answer was found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """A moment after which a search gives up."""

    ends: float

    @classmethod
    def of(cls, seconds: float) -> Budget:
        """A budget of so many seconds from now."""
        return cls(ends=monotonic() + seconds)

    def left(self) -> float:
        """How many seconds are left; none where the time is up."""
        return max(0.0, self.ends - monotonic())

    def check(self) -> None:
        """Go on only while there is time.

        Raises:
            Unsettled: The time is up.
        """
        if monotonic() > self.ends:
            raise Unsettled
