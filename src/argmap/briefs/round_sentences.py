"""Rounds told: how some claims keep each other from being settled."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from argmap.analysis.explaining.account import Link, LinkKind, Round
from argmap.briefs.sentences import quoted
from argmap.model.debate import Debate

MOST = 12
"""How many links of a long round are told."""


def round_sentences(debate: Debate, round_: Round) -> Iterator[str]:
    """Say what a claim waits for, and how that comes back to itself."""
    links = (*round_.path, *round_.links)
    for link in links[:MOST]:
        yield _link(debate, link)
    if len(links) > MOST:
        yield f"And so on, over {len(links) - MOST:,} more claims, back to where it began."
    elif round_.circular:
        yield "So nothing outside this circle supports any of it."
    elif len(round_.links) == 1:
        yield "So it would have to be settled before it can be settled."
    else:
        yield "So each of these waits for the others, and nothing recorded here settles one first."


def _link(debate: Debate, link: Link) -> str:
    claim = quoted(debate.claims[link.claim].text, stop=False)
    other = quoted(debate.claims[link.on].text, stop=False)
    itself = link.claim == link.on
    match link.kind:
        case LinkKind.REASON:
            return f"{claim} rests on {'itself' if itself else other}."
        case LinkKind.OBJECTION:
            return f"Against {claim} {'it is itself said' if itself else f'it is said: {other}'}."
        case LinkKind.EXCEPTION:
            return f"A reason for {claim} would not count if this stood: {other}."
        case LinkKind.RIVAL:
            return f"An answer other than {claim} rests on {other}."
        case LinkKind.HELP:
            return f"What is said against {claim} would fail if this stood: {other}."
        case _:
            assert_never(link.kind)
