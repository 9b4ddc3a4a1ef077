"""Checks of what one-pagers argue: do their points stand, and do answers and chains hold."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from argmap.analysis.attacks import Attack, Objection, attacks_on_claim
from argmap.analysis.clash import attacks_under, breaches_of_step, rests_on
from argmap.analysis.proofs import Proofs
from argmap.analysis.weighing.assessment import assess
from argmap.checks.pages import whole_pages
from argmap.findings.finding import Finding, Pointer
from argmap.findings.suggest import listed
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId
from argmap.model.one_pagers import HeardObjection, OnePagerProfile
from argmap.model.standings import Standing
from argmap.origin import Origin

_MOST_NAMED = 3


def point_does_not_stand(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """A claim that a page asserts, and that doesn't stand in the debate as it is recorded.

    Where anything was left out nothing is said: it might make the difference.
    """
    pages = () if debate.unread else tuple(whole_pages(debate))
    standings = assess(debate).standings if pages else {}
    for name, claim, at in (told for page in pages for told in _asserted(page)):
        standing = standings[claim]
        if standing is not Standing.STANDS:
            yield Finding(
                code="point-does-not-stand",
                message=f"`{claim}`, which this {name} asserts, {_verb(standing)}",
                at=Pointer(place=at),
                related=(Pointer(place=debate.claims[claim].origin.key(), words="the claim"),),
                help=f"`argmap why {debate.topic.id} {claim}` tells what is against it: answer "
                "that, or make another claim",
            )


def answer_misses_objection(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """An answer that has nothing to do with the objection in the debate."""
    for heard in (heard for page in whole_pages(debate) for heard in page.objections):
        known = {heard.claim, heard.answer} - debate.unread
        if len(known) == 2 and not _meets(debate, heard):
            yield Finding(
                code="answer-misses-objection",
                message=f"`{heard.answer}` says nothing against `{heard.claim}`",
                at=Pointer(place=heard.origin / "answer"),
                related=(
                    Pointer(place=debate.claims[heard.claim].origin.key(), words="the objection"),
                ),
                help=_answers(debate, heard.claim),
            )


def chain_broken(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """A claim of a chain that doesn't lead to the next one."""
    for page in whole_pages(debate):
        at = page.origin / "chain"
        if len(page.chain) == 1:
            yield _broken(
                f"a chain of one claim leads nowhere: `{page.chain[0]}`",
                at,
                "add the claim that it is a reason for, or take the chain out",
            )
        for index, (reason, claim) in enumerate(pairwise(page.chain)):
            if claim not in debate.unread and not _leads(debate, reason, claim):
                yield _broken(
                    f"`{reason}` is no reason for `{claim}`",
                    at / index,
                    _link(debate, reason, claim),
                    Pointer(place=at / (index + 1), words="the next claim"),
                )


def _asserted(page: OnePagerProfile) -> Iterator[tuple[str, ClaimId, Origin]]:
    """The claims that a page makes its own, each once."""
    told = [
        *(("point", one.claim, one.origin / "claim") for one in page.points),
        *(("answer", one.answer, one.origin / "answer") for one in page.objections),
        *(("chain", one, page.origin / "chain" / index) for index, one in enumerate(page.chain)),
    ]
    seen: set[ClaimId] = set()
    for name, claim, at in told:
        if claim not in seen:
            seen.add(claim)
            yield name, claim, at


def _verb(standing: Standing) -> str:
    falls = standing in (Standing.STANDS, Standing.FALLS)
    return standing.words if falls else f"is {standing.words}"


def _meets(debate: Debate, heard: HeardObjection) -> bool:
    """Whether an answer and an objection clash: either speaks against the other in some way."""
    return any(
        one
        in rests_on(debate, (claim for attack in _replies(debate, other) for claim in attack.said))
        for one, other in ((heard.answer, heard.claim), (heard.claim, heard.answer))
    )


def _replies(debate: Debate, claim: ClaimId) -> Iterator[Attack]:
    """What speaks against a claim, what it rests on, the steps from it, and where these lead.

    To say what outweighs it is an answer too: that speaks against what it is a reason for.
    """
    yield from attacks_under(debate, (claim,))
    for argument in debate.uses(claim):
        yield from breaches_of_step(Objection(argument))
        if argument in debate.reasons(argument.claim):
            yield from attacks_on_claim(debate, argument.claim)


def _answers(debate: Debate, objection: ClaimId) -> str:
    """Say which claims do answer an objection."""
    said = dict.fromkeys(claim for attack in _replies(debate, objection) for claim in attack.said)
    if said:
        return f"{listed([*said][:_MOST_NAMED], last='or')} would answer it"
    return f"say under `but` of `{objection}` what speaks against it, and name that"


def _leads(debate: Debate, reason: ClaimId, claim: ClaimId) -> bool:
    return reason != claim and reason in rests_on(debate, (claim,))


def _link(debate: Debate, reason: ClaimId, claim: ClaimId) -> str:
    if _leads(debate, claim, reason):
        return "it is the other way round: turn the two"
    known = dict.fromkeys(p for argument in debate.reasons(claim) for p in argument.premises)
    if known:
        return f"{listed([*known][:_MOST_NAMED], last='or')} would lead there"
    return f"name a claim that rests on `{reason}`, or make it a premise under `because`"


def _broken(message: str, at: Origin, mend: str, *related: Pointer) -> Finding:
    return Finding(
        code="chain-broken", message=message, at=Pointer(place=at), related=related, help=mend
    )
