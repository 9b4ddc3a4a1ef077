"""Checks of what comes of the arguments, against what their author expects."""

from __future__ import annotations

from collections.abc import Iterator

from argmap.analysis.proofs import Proofs
from argmap.analysis.weighing.assessment import assess
from argmap.findings.finding import Finding, Pointer
from argmap.model.debate import Debate
from argmap.model.standings import Standing


def unexpected_standing(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """A claim whose standing is another than the topic expects.

    Where anything was left out nothing is said: it might make the difference.
    """
    if debate.unread or not debate.topic.expect:
        return
    standings = assess(debate).standings
    for expected in debate.topic.expect:
        found = standings[expected.claim]
        if found is not expected.standing:
            does, _to_do = _verb(found)
            _does, to_do = _verb(expected.standing)
            yield Finding(
                code="unexpected-standing",
                message=f"`{expected.claim}` {does}, but is expected to {to_do}",
                at=Pointer(place=expected.origin),
                related=(Pointer(place=debate.claims[expected.claim].origin / "text", words=does),),
                help=f"mend the argument, or write `{found}` if that is what the debate "
                "should now say",
            )


def _verb(standing: Standing) -> tuple[str, str]:
    """What a claim of a standing does, and what one of which it is expected is to do."""
    if standing in (Standing.STANDS, Standing.FALLS):
        return standing.words, standing.words.removesuffix("s")
    return f"is {standing.words}", f"be {standing.words}"
