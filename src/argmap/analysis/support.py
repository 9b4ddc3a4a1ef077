"""Support: what rests on what, through reasons alone."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from argmap.analysis.knots import knots
from argmap.model.arguments import Argument
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId, SourceId


def circles(debate: Debate) -> Iterator[tuple[Argument, ...]]:
    """Find claims that rest on themselves: of each knot of them, a shortest round of arguments.

    Each argument's claim is a premise of the next one, and the last one's of the first. A claim
    that is its own premise is not meant here.
    """
    for knot in knots(_below(debate)):
        if len(knot) > 1:
            yield _round(debate, frozenset(knot), min(knot))


def sources_below(debate: Debate) -> Mapping[ClaimId, frozenset[SourceId]]:
    """The sources that a claim's evidence, and that of all the reasons under it, comes from."""
    below = _below(debate)
    sources: dict[ClaimId, frozenset[SourceId]] = {}
    for knot in knots(below):
        own = (e.source for claim in knot for e in debate.claims[claim].evidence)
        under = (s for claim in knot for p in below[claim] for s in sources.get(p, ()))
        sources.update(dict.fromkeys(knot, frozenset((*own, *under))))
    return MappingProxyType(sources)


def _below(debate: Debate) -> Mapping[ClaimId, tuple[ClaimId, ...]]:
    """The premises of each claim's reasons."""
    return {
        claim: tuple(dict.fromkeys(p for a in debate.reasons(claim) for p in a.premises))
        for claim in debate.claims
    }


def _round(debate: Debate, knot: frozenset[ClaimId], start: ClaimId) -> tuple[Argument, ...]:
    """Walk from a claim down its reasons, breadth first, until it is met again."""
    reached_by: dict[ClaimId, Argument] = {}
    todo = deque([start])
    while start not in reached_by:
        claim = todo.popleft()
        for argument in debate.reasons(claim):
            for premise in argument.premises:
                if premise in knot and premise not in reached_by and premise != claim:
                    reached_by[premise] = argument
                    todo.append(premise)
    return tuple(_back(reached_by, start))


def _back(reached_by: Mapping[ClaimId, Argument], start: ClaimId) -> Iterator[Argument]:
    argument = reached_by[start]
    yield argument
    while argument.claim != start:
        argument = reached_by[argument.claim]
        yield argument
