"""APX, the facts of answer-set programs: `arg(a).` and `att(a,b).`, `%` before a comment."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from argmap.formats.frameworks.faults import Faults, help_with_name
from argmap.formats.frameworks.framework import Attack, Framework

_NAME = r'"[^"\n]*"|[^\s(),.%"]+'
_FACT = re.compile(
    rf"(?:\s+|%[^\n]*)*(?P<fact>(?P<kind>arg|att)\s*\(\s*(?P<a>{_NAME})\s*(?:,\s*(?P<b>{_NAME})\s*)?\)"
    r"[^\S\n]*\.?)"
)
_REST = re.compile(r"(?:\s+|%[^\n]*)*(?P<wrong>[^\n.%]*(?:\.|(?=[\n%])|\Z))")
_WORDS = {"arg": "`arg(a).`", "att": "`att(a,b).`"}


def parse_apx(text: str, *, faults: Faults) -> Framework:
    """Read facts in any order; what is attacked must be an argument somewhere in the file."""
    numbers: dict[str, int] = {}
    places: list[tuple[int, int]] = []
    attacks: list[re.Match[str]] = []
    for fact in _facts(text, faults=faults):
        if fact["kind"] == "att":
            attacks.append(fact)
        elif numbers.setdefault(fact["a"], len(numbers)) < len(places):
            first = places[numbers[fact["a"]]]
            _repeated(fact, f"the argument `{fact['a']}`", first=first, faults=faults)
        else:
            places.append(fact.span("fact"))
    names = tuple(numbers)
    pairs = _pairs(attacks, numbers, names, faults=faults)
    return Framework(names=names, attacks=pairs)


def write_apx(framework: Framework, *, notes: Iterable[str] = ()) -> Iterator[str]:
    """Write a graph as facts; what the arguments stand for goes into comments."""
    yield from (f"% {note}" for note in notes)
    for number, name in enumerate(framework.names):
        said = framework.labels.get(number)
        yield f"arg({name})." if said is None else f"arg({name}). % {said}"
    names = framework.names
    yield from (f"att({names[source]},{names[target]})." for source, target in framework.attacks)


def _facts(text: str, *, faults: Faults) -> Iterator[re.Match[str]]:
    at = 0
    while at < len(text):
        fact = _FACT.match(text, at)
        if fact is not None:
            at = fact.end()
            if (fact["kind"] == "att") == (fact["b"] is not None):
                yield fact
            else:
                _malformed(fact.span("fact"), _WORDS[fact["kind"]], faults=faults)
            continue
        rest = _REST.match(text, at)
        if rest is None or rest.end() == at:
            return
        at = rest.end()
        if rest["wrong"].strip():
            _malformed(rest.span("wrong"), "`arg(a).` or `att(a,b).`", faults=faults)


def _pairs(
    attacks: list[re.Match[str]],
    numbers: dict[str, int],
    names: tuple[str, ...],
    *,
    faults: Faults,
) -> tuple[Attack, ...]:
    pairs: dict[Attack, tuple[int, int]] = {}
    for fact in attacks:
        source, target = numbers.get(fact["a"]), numbers.get(fact["b"])
        if source is None or target is None:
            _unknown(fact, numbers, names, faults=faults)
            continue
        place = fact.span("fact")
        first = pairs.setdefault((source, target), place)
        if first != place:
            what = f"the attack of `{fact['a']}` on `{fact['b']}`"
            _repeated(fact, what, first=first, faults=faults)
    return tuple(pairs)


def _unknown(
    fact: re.Match[str], numbers: dict[str, int], names: tuple[str, ...], *, faults: Faults
) -> None:
    for part in "ab":
        if fact[part] not in numbers:
            near = help_with_name(fact[part], names, what="argument")
            faults.add(
                "outside-framework",
                f"there is no argument `{fact[part]}`",
                at=faults.stretch(*fact.span(part)),
                help=near or f"add `arg({fact[part]}).`, or correct the name",
            )


def _repeated(fact: re.Match[str], what: str, *, first: tuple[int, int], faults: Faults) -> None:
    faults.add(
        "repeated-fact",
        f"{what} stands twice",
        at=faults.stretch(*fact.span("fact")),
        first=faults.stretch(*first),
        help="leave one of them out; it counts once",
    )


def _malformed(place: tuple[int, int], wanted: str, *, faults: Faults) -> None:
    faults.add(
        "framework-line",
        "this is not a fact of an attack graph",
        at=faults.stretch(*place),
        words=f"{wanted} is wanted",
        help="write `arg(a).` for each argument and `att(a,b).` for each attack",
    )
