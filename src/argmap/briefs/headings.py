"""Headings: what contentions, blocks and frontlines are called, in a dozen words at most."""

from __future__ import annotations

from collections.abc import Sequence

from argmap.analysis.attacks import Attack
from argmap.briefs.parties import Block, Contention, Frontline
from argmap.briefs.words import unstopped
from argmap.model.arguments import Argument
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId

_MOST = 12
"""How many words a heading has at most: nobody finds a block by forty."""


def contention_title(debate: Debate, contention: Contention, number: int | None) -> str:
    """Name a contention by the thesis it leads to; what isn't read first has no number."""
    lead = "More evidence" if number is None else f"Contention {number}"
    return f"{lead}: {label_words(debate, _thesis(debate, contention))}"


def block_title(debate: Debate, block: Block) -> str:
    """Name a block by the argument that it answers: `AT: Trust is broken`."""
    if block.argument is None:
        return f"AT: {label_words(debate, block.conclusion)}"
    return f"AT: {argument_words(debate, block.argument)}"


def frontline_title(debate: Debate, frontline: Frontline) -> str:
    """Name a frontline by the attack that it answers: `They say: Nobody guards the lake`."""
    return f"They say: {attack_words(debate, frontline.attack)}"


def argument_words(debate: Debate, argument: Argument) -> str:
    """Give an argument in a few words: its premises, as far as they fit."""
    return _few_words(debate, argument.premises)


def attack_words(debate: Debate, attack: Attack) -> str:
    """Give an attack in a few words: what it says, as far as that fits."""
    return _few_words(debate, attack.said)


def label_words(debate: Debate, claim: ClaimId) -> str:
    """Give a claim in a few words: what it is called on a map, cut where that is too long."""
    words = unstopped(debate.claims[claim].label).split()
    return " ".join(words) if len(words) <= _MOST else f"{' '.join(words[: _MOST - 1])} …"


def _few_words(debate: Debate, claims: Sequence[ClaimId]) -> str:
    words = label_words(debate, claims[0])
    for claim in claims[1:]:
        longer = f"{words}; {label_words(debate, claim)}"
        if len(longer.split()) > _MOST:
            break
        words = longer
    return words


def _thesis(debate: Debate, contention: Contention) -> ClaimId:
    issue, position = contention.key
    return next(p.thesis for p in debate.issues[issue].positions if p.id == position)
