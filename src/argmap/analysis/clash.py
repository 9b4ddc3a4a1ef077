"""The clash: what speaks against a case, and what speaks against that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from argmap.analysis.attacks import Attack, Objection, attacks_on_claim, breaches
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId

NOWHERE: frozenset[ClaimId] = frozenset()


def attacks_on_case(
    debate: Debate, thesis: ClaimId, *, bounds: frozenset[ClaimId] = NOWHERE
) -> tuple[Attack, ...]:
    """Find all that speaks against a thesis or anything that it rests on, the strongest first.

    Args:
        debate: What is said for and against.
        thesis: What the case is for.
        bounds: Claims that are cases of their own, where this one ends.
    """
    return strongest_first(debate, attacks_under(debate, (thesis,), bounds=bounds - {thesis}))


def answers_to(
    debate: Debate, attack: Attack, *, bounds: frozenset[ClaimId] = NOWHERE
) -> tuple[Attack, ...]:
    """Find what speaks against an attack: its step, its claims, and the reasons for them.

    Args:
        debate: What is said for and against.
        attack: What is to be answered.
        bounds: Claims that are cases of their own, where its reasons end. Where nothing within
            them speaks against it, what speaks against those cases does.
    """
    within = attacks_under(debate, attack.said, bounds=bounds.difference(attack.said))
    near = strongest_first(debate, (*breaches_of_step(attack), *within))
    return near if near or not bounds else answers_to(debate, attack)


def attacks_under(
    debate: Debate, claims: Iterable[ClaimId], *, bounds: frozenset[ClaimId] = NOWHERE
) -> Iterator[Attack]:
    """Find what speaks against claims, the steps to them, and all that they rest on."""
    for claim in rests_on(debate, claims, bounds=bounds):
        yield from attacks_at(debate, claim)


def attacks_at(debate: Debate, claim: ClaimId) -> Iterator[Attack]:
    """Find what speaks against a claim, its evidence, or the steps to it."""
    yield from attacks_on_claim(debate, claim)
    for reason in debate.reasons(claim):
        yield from breaches(reason)


def breaches_of_step(attack: Attack) -> Iterator[Attack]:
    """Find the exceptions to the step that an attack makes; a breach makes none."""
    if isinstance(attack, Objection):
        yield from breaches(attack.argument)


def rests_on(
    debate: Debate, claims: Iterable[ClaimId], *, bounds: frozenset[ClaimId] = NOWHERE
) -> Iterator[ClaimId]:
    """Give claims with everything that reasons lead to below them, each once, depth first."""
    return walk_down(debate, claims, met=set(bounds))


def walk_down(debate: Debate, claims: Iterable[ClaimId], *, met: set[ClaimId]) -> Iterator[ClaimId]:
    """Give what `rests_on` does as far as it wasn't met before, and note it as met."""
    todo = list(claims)[::-1]
    while todo:
        claim = todo.pop()
        if claim in met:
            continue
        met.add(claim)
        yield claim
        below = [premise for reason in debate.reasons(claim) for premise in reason.premises]
        todo += below[::-1]


def strongest_first(debate: Debate, attacks: Iterable[Attack]) -> tuple[Attack, ...]:
    """Order attacks by the quotations behind them, else as they came; each once."""
    known = {attack.id: attack for attack in attacks}
    return tuple(sorted(known.values(), key=lambda attack: -quotations_behind(debate, attack.said)))


def quotations_behind(debate: Debate, claims: Iterable[ClaimId]) -> int:
    """Count the quotations behind claims, through all reasons for them."""
    return sum(len(debate.claims[claim].evidence) for claim in rests_on(debate, claims))
