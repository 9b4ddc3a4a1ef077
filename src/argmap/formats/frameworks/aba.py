"""`p aba`, the assumptions of the competitions since 2023.

A first line `p aba N`, then `a x` for an assumption, `c x y` for its contrary, and `r h b1 b2 …`
for a rule with its head and its body.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from argmap.formats.frameworks.faults import Faults, help_with_name
from argmap.formats.frameworks.framework import Assumptions, Rule
from argmap.formats.frameworks.numbered import (
    Line,
    header_size,
    names_to,
    natural,
    said_lines,
    second_header,
)

_WANTED = {
    "a": (2, 2, "`a X`, for an assumption"),
    "c": (3, 3, "`c X Y`, for an assumption and its contrary"),
    "r": (2, 10**9, "`r H B1 B2`, for a rule with its head and its body"),
}


def parse_aba(text: str, *, faults: Faults) -> Assumptions | None:
    """Read a flat framework; None where the first line doesn't say how many atoms there are."""
    lines = said_lines(text)
    size = header_size(next(lines, None), kind="aba", faults=faults)
    if size is None:
        return None
    reader = _Reader(names_to(size), faults)
    for line in lines:
        reader.line(line)
    return reader.framework()


def write_aba(framework: Assumptions, *, notes: Iterable[str] = ()) -> Iterator[str]:
    """Write a framework; what its atoms stand for goes into comments."""
    yield f"p aba {len(framework.names)}"
    yield from (f"# {note}" for note in notes)
    for number, label in framework.labels.items():
        yield f"# {number + 1} {label}"
    yield from (f"a {assumption + 1}" for assumption in framework.assumptions)
    for assumption, contraries in framework.contraries.items():
        yield from (f"c {assumption + 1} {contrary + 1}" for contrary in contraries)
    for rule in framework.rules:
        yield " ".join(["r", *(str(atom + 1) for atom in (rule.head, *rule.body))])


class _Reader:
    """A framework as far as it has been read."""

    def __init__(self, names: tuple[str, ...], faults: Faults) -> None:
        self._names = names
        self._faults = faults
        self._assumptions: dict[int, int] = {}
        self._contraries: dict[int, dict[int, int]] = {}
        self._rules: dict[Rule, int] = {}

    def line(self, line: Line) -> None:
        """Read a line, or say what is wrong with it."""
        if second_header(line, faults=self._faults):
            return
        least, most, _ = _WANTED.get(line.words[0], (1, 0, ""))
        if not least <= len(line.words) <= most:
            self._malformed(line)
            return
        atoms = self._atoms(line)
        if atoms is None:
            return
        match line.words[0]:
            case "a":
                seen = self._assumptions.setdefault(atoms[0], line.number)
            case "c":
                seen = self._contraries.setdefault(atoms[0], {}).setdefault(atoms[1], line.number)
            case _:
                rule = Rule(head=atoms[0], body=tuple(dict.fromkeys(atoms[1:])))
                seen = self._rules.setdefault(rule, line.number)
        if seen != line.number:
            self._repeated(line, first=seen)

    def framework(self) -> Assumptions:
        """The whole, once every line has been read."""
        for rule, number in self._rules.items():
            if rule.head in self._assumptions:
                self._not_flat(number, self._names[rule.head])
        for assumption, contraries in self._contraries.items():
            if assumption not in self._assumptions:
                self._no_assumption(min(contraries.values()), self._names[assumption])
        return Assumptions(
            names=self._names,
            assumptions=tuple(sorted(self._assumptions)),
            contraries={one: tuple(atoms) for one, atoms in sorted(self._contraries.items())},
            rules=tuple(self._rules),
        )

    def _atoms(self, line: Line) -> list[int] | None:
        atoms = [natural(word) for word in line.words[1:]]
        if None in atoms:
            self._malformed(line)
            return None
        known = [atom - 1 for atom in atoms if atom is not None and 1 <= atom <= len(self._names)]
        if len(known) == len(atoms):
            return known
        for index, atom in enumerate(atoms, 1):
            if atom is not None and not 1 <= atom <= len(self._names):
                self._faults.add(
                    "outside-framework",
                    f"there is no atom `{line.words[index]}`",
                    at=self._faults.word(line.number, index),
                    help=help_with_name(line.words[index], self._names, what="atom"),
                )
        return None

    def _malformed(self, line: Line) -> None:
        _, _, wanted = _WANTED.get(line.words[0], (0, 0, "a line that begins with `a`, `c` or `r`"))
        self._faults.add(
            "framework-line",
            "this is not a line of a framework of assumptions",
            at=self._faults.line(line.number),
            help=f"write {wanted}",
        )

    def _repeated(self, line: Line, *, first: int) -> None:
        self._faults.add(
            "repeated-fact",
            f"the line `{' '.join(line.words)}` stands twice",
            at=self._faults.line(line.number),
            first=self._faults.line(first),
            help="leave one of them out; it counts once",
        )

    def _not_flat(self, number: int, name: str) -> None:
        self._faults.add(
            "assumption-concluded",
            f"a rule concludes the assumption `{name}`",
            at=self._faults.word(number, 1),
            help="give the rule another head, or leave its head out of the assumptions",
        )

    def _no_assumption(self, number: int, name: str) -> None:
        self._faults.add(
            "outside-framework",
            f"`{name}` has a contrary and is not an assumption",
            at=self._faults.word(number, 1),
            help=f"add a line `a {name}`, or leave the contrary out",
        )
