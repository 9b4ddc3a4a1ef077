"""Names that lead somewhere, and findings about those that don't."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass

from argmap.findings.finding import Finding, Pointer
from argmap.findings.suggest import nearest_name
from argmap.model.ids import ids_in
from argmap.origin import Origin

_SAME = 3
"""How often one unknown name is told; behind that it is most likely wrong where it is given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """The names of one kind that a reference may use."""

    noun: str
    """What they name; an unknown one is found as `unknown-NOUN`."""
    known: Collection[str]
    lost: Collection[str] = ()
    """Names that are written in the files, but whose entries couldn't be read."""
    complete: bool = True
    """Whether all names are known; where they aren't, nobody can call one unknown."""
    mend: str | None = None
    """What helps where no name is near."""

    def unknown(self, name: str, *, at: Origin, near: str | None) -> Finding | None:
        """Say that a name leads nowhere, unless its entry is only unreadable."""
        if self._is_lost(name) or not self.complete:
            return None
        return Finding(
            code=f"unknown-{self.noun}",
            message=f"unknown {self.noun} `{name}`",
            at=Pointer(place=at),
            help=self._run_together(name)
            or (self.mend if near is None else f"the nearest id is `{near}`"),
        )

    def _is_lost(self, name: str) -> bool:
        """Whether a name is that of an entry that can't be read, perhaps for its capitals."""
        return name in self.lost or name.lower() in map(str.lower, self.lost)

    def _run_together(self, name: str) -> str | None:
        """Help for several names that were written as one; None where they weren't."""
        several = name.split()
        if len(several) < 2 or not set(several) <= {*self.known, *self.lost}:
            return None
        return f"write a comma between them: `[{', '.join(several)}]`"


class Linker:
    """Resolves references, and collects what is said about those that lead nowhere."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self._said: Counter[str] = Counter()
        self.unread: set[str] = set()
        """What is named where something was left out."""

    def resolve(self, name: str, names: Names, *, at: Origin) -> str | None:
        """Find what a reference leads to; where that is nothing, it is reported.

        A slip is taken for the name it comes nearest to, so that one slip is one finding, and
        not also an argument without premises and a claim that nobody uses. What is checked then
        is what the author most likely meant; what is built is nothing, until the slip is mended.
        """
        if name in names.known:
            return name
        near = None if name in names.lost else nearest_name(name, names.known)
        finding = names.unknown(name, at=at, near=near)
        if finding is not None:
            self._say_once_more(finding)
        if near is None:
            self.unread |= ids_in(name).union(step for step in at.route if isinstance(step, str))
        return near

    def _say_once_more(self, finding: Finding) -> None:
        """Report an unknown name where it is used, but not endlessly: it may be one slip.

        Why: an id that was changed where it is given is unknown wherever it is used.
        """
        self._said[finding.message] += 1
        if self._said[finding.message] <= _SAME:
            self.findings.append(finding)

    def is_first(self, name: str, *, seen: dict[str, Origin], at: Origin, noun: str) -> bool:
        """Whether an id is given for the first time; if not, that is reported."""
        first = seen.setdefault(name, at)
        if first is at:
            return True
        self.findings.append(
            Finding(
                code="duplicate-id",
                message=f"the id `{name}` is given to a second {noun}",
                at=Pointer(place=at),
                related=(Pointer(place=first, words="first here"),),
                help="rename one of the two",
            )
        )
        return False
