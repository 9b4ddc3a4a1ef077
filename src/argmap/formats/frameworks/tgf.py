"""TGF, the trivial graph format: arguments a line, a line `#`, attacks a line."""

from __future__ import annotations

from collections.abc import Iterator

from argmap.formats.frameworks.faults import Faults, help_with_name
from argmap.formats.frameworks.framework import Attack, Framework

BETWEEN = "#"


def parse_tgf(text: str, *, faults: Faults) -> Framework:
    """Read a graph; what stands behind an argument's name says what it stands for."""
    reader = _Reader(faults)
    for number, line in enumerate(text.split("\n"), 1):
        words = line.split(maxsplit=2)
        if not words:
            continue
        if words == [BETWEEN]:
            reader.cross(number)
        elif reader.crossed:
            reader.attack(number, words)
        else:
            reader.argument(number, line.split(maxsplit=1))
    return reader.framework()


def write_tgf(framework: Framework) -> Iterator[str]:
    """Write a graph; what the arguments stand for is their label."""
    names = framework.names
    for number, name in enumerate(names):
        yield f"{name} {framework.labels.get(number, '')}".rstrip()
    yield BETWEEN
    yield from (f"{names[source]} {names[target]}" for source, target in framework.attacks)


class _Reader:
    """A graph as far as it has been read."""

    def __init__(self, faults: Faults) -> None:
        self.crossed = 0
        self._faults = faults
        self._numbers: dict[str, int] = {}
        self._lines: list[int] = []
        self._labels: dict[int, str] = {}
        self._attacks: dict[Attack, int] = {}
        self._names: tuple[str, ...] = ()

    def argument(self, number: int, words: list[str]) -> None:
        name, *label = words
        if name in self._numbers:
            first = self._lines[self._numbers[name]]
            self._repeated(f"the argument `{name}`", at=number, first=first)
            return
        self._numbers[name] = len(self._lines)
        if label:
            self._labels[len(self._lines)] = label[0].strip()
        self._lines.append(number)

    def cross(self, number: int) -> None:
        if self.crossed:
            self._faults.add(
                "framework-line",
                "a second line `#`",
                at=self._faults.line(number),
                help="keep one line `#`, between the arguments and the attacks",
            )
        self.crossed = self.crossed or number
        self._names = tuple(self._numbers)

    def attack(self, number: int, words: list[str]) -> None:
        if len(words) < 2:
            self._faults.add(
                "framework-line",
                "this is not an attack",
                at=self._faults.line(number),
                words="two names are wanted",
                help="write who attacks and who is attacked",
            )
            return
        source, target = map(self._numbers.get, words[:2])
        if source is None or target is None:
            self._unknown(number, words[:2])
            return
        first = self._attacks.setdefault((source, target), number)
        if first != number:
            self._repeated(f"the attack `{words[0]} {words[1]}`", at=number, first=first)

    def framework(self) -> Framework:
        if not self.crossed and self._lines:
            self._faults.add(
                "framework-line",
                "there is no line `#`",
                at=self._faults.line(self._lines[-1]),
                words="the arguments end somewhere above or here",
                help="put a line `#` between the arguments and the attacks",
            )
        return Framework(
            names=tuple(self._numbers), attacks=tuple(self._attacks), labels=self._labels
        )

    def _unknown(self, number: int, words: list[str]) -> None:
        for index, word in enumerate(words):
            if word not in self._numbers:
                self._faults.add(
                    "outside-framework",
                    f"there is no argument `{word}`",
                    at=self._faults.word(number, index),
                    help=help_with_name(word, self._names, what="argument"),
                )

    def _repeated(self, what: str, *, at: int, first: int) -> None:
        self._faults.add(
            "repeated-fact",
            f"{what} stands twice",
            at=self._faults.line(at),
            first=self._faults.line(first),
            help="leave one of them out; it counts once",
        )
