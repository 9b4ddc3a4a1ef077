"""Headings: what contentions, blocks and frontlines are called, in a few words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from argmap.analysis.attacks import Attack, Objection
from argmap.briefs.exchanges import Deeper
from argmap.briefs.parties import Block, Contention, Frontline
from argmap.briefs.words import unstopped
from argmap.model.arguments import Argument
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId, is_id

_MOST = 12
"""How many words a claim in a heading has at most: nobody finds a block by forty."""
_NAME = 9
"""How many words name an argument at most."""
_LEADING = re.compile(r"(it|its|it’s|it's|they|their|he|his|she|her|this|these)\b", re.I)
_OBJECT = re.compile(r"\b(it|them)(?= (?:in|on|at|for|to|from|with|by|of)\b|$)", re.I)
_SAME = 5
"""How many letters two forms of a word begin alike with."""


def contention_title(debate: Debate, contention: Contention, number: int | None) -> str:
    """Name a contention by the thesis it leads to; what isn't read first has no number."""
    lead = "More evidence" if number is None else f"Contention {number}"
    return f"{lead}: {label_words(debate, _thesis(debate, contention))}"


def block_title(debate: Debate, block: Block) -> str:
    """Name a block by the argument that it answers: `AT: Trust is broken`."""
    if block.argument is None:
        return f"AT: {_name(debate, block.said, '')}"
    return f"AT: {argument_words(debate, block.argument)}"


def frontline_title(debate: Debate, frontline: Frontline) -> str:
    """Name a frontline by the attack that it answers: `They say: Nobody guards the lake`."""
    return f"They say: {attack_words(debate, frontline.attack)}"


def deeper_title(debate: Debate, deeper: Deeper) -> str:
    """Name what goes on beyond blocks and frontlines by the attack that it answers."""
    return f"They say: {attack_words(debate, deeper.attacks[0])}"


def argument_words(debate: Debate, argument: Argument) -> str:
    """Name an argument by the premise that its id speaks of, else by the first."""
    return _name(debate, argument.premises, argument.id if is_id(argument.id) else "")


def attack_words(debate: Debate, attack: Attack) -> str:
    """Name an attack by what it says."""
    if isinstance(attack, Objection):
        return argument_words(debate, attack.argument)
    return _name(debate, attack.said, "")


def all_words(debate: Debate, claims: Sequence[ClaimId]) -> str:
    """Give claims in a few words, as many of them as fit."""
    words = label_words(debate, claims[0])
    for claim in claims[1:]:
        longer = f"{words}; {label_words(debate, claim)}"
        if len(longer.split()) > _MOST:
            break
        words = longer
    return words


def label_words(debate: Debate, claim: ClaimId, most: int = _MOST) -> str:
    """Give a claim in a few words: what it is called on a map, cut where that is too long."""
    return _cut(debate.claims[claim].label, most)


def _name(debate: Debate, claims: Sequence[ClaimId], given: str) -> str:
    """Name what is said by one claim, in words that are clear where they stand alone.

    A claim whose words point to something before them is named by the argument's own id, or by
    the claim's whole text.
    """
    alike = (claim for claim in claims if _is_spoken_of(debate.claims[claim].label, given))
    claim = next(alike, claims[0])
    label = unstopped(debate.claims[claim].label)
    if given and _LEADING.match(label):
        return given.replace("-", " ").capitalize()
    dangles = _LEADING.match(label) or _OBJECT.search(label)
    return _cut(debate.claims[claim].text if dangles else label, _NAME)


def _is_spoken_of(label: str, given: str) -> bool:
    """Whether an id has a word of a label."""
    words = {word[:_SAME] for word in re.findall(r"\w+", label.lower())}
    return any(word[:_SAME] in words for word in given.split("-"))


def _cut(text: str, most: int) -> str:
    words = unstopped(text).split()
    return " ".join(words) if len(words) <= most else f"{' '.join(words[: most - 1])} …"


def _thesis(debate: Debate, contention: Contention) -> ClaimId:
    issue, position = contention.key
    return next(p.thesis for p in debate.issues[issue].positions if p.id == position)
