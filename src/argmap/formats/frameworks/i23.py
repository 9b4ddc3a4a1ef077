"""`p af`, the attack graphs of the competitions since 2023: a first line, then `a b` a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from argmap.formats.frameworks.faults import Faults, help_with_name
from argmap.formats.frameworks.framework import Attack, Framework
from argmap.formats.frameworks.numbered import (
    Line,
    header_size,
    names_to,
    natural,
    said_lines,
    second_header,
)


def parse_i23(text: str, *, faults: Faults) -> Framework | None:
    """Read a graph of numbered arguments; None where the first line doesn't say how many."""
    lines = said_lines(text)
    size = header_size(next(lines, None), kind="af", faults=faults)
    if size is None:
        return None
    names = names_to(size)
    numbers = {name: number for number, name in enumerate(names)}
    attacks: dict[Attack, int] = {}
    for line in lines:
        pair = _attack(line, numbers, names, faults=faults)
        if pair is None:
            continue
        first = attacks.setdefault(pair, line.number)
        if first != line.number:
            faults.add(
                "repeated-fact",
                f"the attack `{' '.join(line.words)}` stands twice",
                at=faults.line(line.number),
                first=faults.line(first),
                help="leave one of them out; it counts once",
            )
    return Framework(names=names, attacks=tuple(attacks))


def write_i23(framework: Framework, *, notes: Iterable[str] = ()) -> Iterator[str]:
    """Write a graph; what the arguments stand for, or are called, goes into comments."""
    yield f"p af {len(framework.names)}"
    yield from (f"# {note}" for note in notes)
    for number, name in enumerate(framework.names):
        said = framework.labels.get(number, name)
        if said != str(number + 1):
            yield f"# {number + 1} {said}"
    yield from (f"{source + 1} {target + 1}" for source, target in framework.attacks)


def _attack(
    line: Line, numbers: dict[str, int], names: tuple[str, ...], *, faults: Faults
) -> Attack | None:
    number, words = line
    if len(words) == 2:
        source, target = map(numbers.get, words)
        if source is not None and target is not None:
            return source, target
    if second_header(line, faults=faults):
        return None
    known = [_known(word, names) for word in words]
    if len(words) != 2 or any(natural(word) is None for word in words):
        faults.add(
            "framework-line",
            "this is not an attack",
            at=faults.line(number),
            words="two numbers are wanted",
            help="write who attacks and who is attacked, as two numbers",
        )
        return None
    for index, (word, found) in enumerate(zip(words, known, strict=True)):
        if found is None:
            faults.add(
                "outside-framework",
                f"there is no argument `{word}`",
                at=faults.word(number, index),
                help=help_with_name(word, names, what="argument"),
            )
    source, target = known
    return None if source is None or target is None else (source, target)


def _known(word: str, names: tuple[str, ...]) -> int | None:
    """The number of an argument written in digits, zeros before them allowed."""
    number = natural(word)
    return number - 1 if number is not None and 1 <= number <= len(names) else None
