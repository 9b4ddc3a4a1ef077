"""Hits: which attacks hit which argument of the other side, however many theses it is for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from argmap.analysis.attacks import Attack, Ground, attacks_on_claim, breaches
from argmap.analysis.clash import attacks_under
from argmap.briefs.parties import Block, CaseKey, Party, opposed
from argmap.model.arguments import Argument
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId, is_id

Hit: TypeAlias = tuple[Attack, Ground]
"""An attack with what it is an answer to."""


@dataclass(frozen=True, slots=True)
class Found:
    """A block with all attacks that hit its argument, before each is given to one block."""

    block: Block
    hits: tuple[Hit, ...]
    """Those on the argument within its own case."""
    rests_on: tuple[ClaimId, ...]


def find_hits(
    debate: Debate,
    party: Party,
    parties: Iterable[Party],
    *,
    theses: Mapping[CaseKey, ClaimId],
) -> Iterator[Found]:
    """Find what a party can say to each argument of the others, in the order of their cases.

    One argument that is given for several theses is answered in one block.
    """
    alike: dict[tuple[str, frozenset[ClaimId]], list[Found]] = {}
    for opponent in parties:
        for key in opposed(party, opponent):
            whole = Block(
                id=f"at-{theses[key]}",
                party=party,
                opponent=opponent,
                key=key,
                argument=None,
                conclusion=theses[key],
                answers=(),
            )
            for one in _found(debate, whole, bounds=frozenset(theses.values())):
                said = (opponent.id, frozenset(one.block.said))
                alike.setdefault(said, []).append(one)
    return (_merged(*group) for group in alike.values())


def argument_name(argument: Argument) -> str:
    """An argument by the id that its author gave it, else by what it says first."""
    return argument.id if is_id(argument.id) else argument.premises[0]


def _found(debate: Debate, whole: Block, *, bounds: frozenset[ClaimId]) -> Iterator[Found]:
    """Find what hits a thesis itself, then what hits each reason for it."""
    reasons = debate.reasons(whole.conclusion)
    if direct := tuple(attacks_on_claim(debate, whole.conclusion)):
        premises = frozenset(premise for reason in reasons for premise in reason.premises)
        ground = Ground(conclusion=whole.conclusion, premises=premises)
        yield Found(whole, tuple((attack, ground) for attack in direct), ())
    for reason in reasons:
        block = replace(whole, id=f"at-{argument_name(reason)}", argument=reason)
        ground = Ground(
            conclusion=whole.conclusion, premises=frozenset(reason.premises), step=reason
        )
        below = attacks_under(debate, reason.premises, bounds=bounds)
        hits = tuple((attack, ground) for attack in (*breaches(reason), *below))
        yield Found(block, hits, reason.premises)


def _merged(first: Found, *rest: Found) -> Found:
    further = tuple(argument for one in rest for argument in one.block.arguments)
    return Found(
        replace(first.block, further=further),
        tuple(hit for one in (first, *rest) for hit in one.hits),
        tuple(dict.fromkeys(claim for one in (first, *rest) for claim in one.rests_on)),
    )
