"""Parties: who argues what, and what each says to the other's arguments."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from textwrap import wrap
from typing import TypeAlias

from argmap.analysis.attacks import Attack, Move
from argmap.model.arguments import Argument
from argmap.model.formats import Format
from argmap.model.ids import ClaimId, IssueId, PositionId
from argmap.model.issues import Issue, Position, Side

CaseKey: TypeAlias = tuple[IssueId, PositionId]

_NO_FORMAT = Format(id="none", name="no format")
_LONGEST_SHORT = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """Who argues for a case: a side of the motion, or a position that is on neither side."""

    id: str
    """`pro`, `con`, or, for a position on no side, made of the issue and the position."""
    name: str
    """What its part of the file is headed, such as Affirmative."""
    short: str
    """The same in a few letters, for tabs."""
    side: Side | None
    keys: tuple[CaseKey, ...]
    """The positions that it argues for, in the order of the issues."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contention:
    """A headed part of a party's case."""

    id: str
    """What `argmap speech` and links know it by."""
    party: Party
    key: CaseKey
    as_read: bool = False
    """Whether it is read in the first speech, as the profile's `cases` say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """An attack on an argument, as the side that makes it sees it."""

    attack: Attack
    move: Move
    number: str
    """Its place in its block, from 1, behind the number of what it answers; offence comes first."""
    replies: tuple[Answer, ...] = ()
    """What the other side says to it, as that side's answers to this attack."""
    also: tuple[Attack, ...] = ()
    """The same said against something else that the argument rests on."""
    cost: str = ""
    """What it costs the answerer's own case to say it, as a short sentence; mostly empty."""
    theirs: bool = False
    """Whether it is said in the other side's own case: their own words against them."""

    @property
    def attacks(self) -> tuple[Attack, ...]:
        """All that is answered with the same words."""
        return (self.attack, *self.also)

    @property
    def is_offence(self) -> bool:
        """Whether it is a reason to vote for the answerer that costs nothing."""
        return self.move.is_offence and not self.cost


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """All that a party has to say to one argument of the other side: an `AT:` block."""

    id: str
    """What `argmap speech` and links know it by."""
    party: Party
    """Who answers."""
    opponent: Party
    key: CaseKey
    """The case that is answered."""
    argument: Argument | None
    """The reason for the case's thesis that is answered; None for the thesis itself."""
    conclusion: ClaimId
    """What is argued for: the thesis."""
    answers: tuple[Answer, ...]
    """Offence first, what costs something last; each attack stands in the first block it fits."""
    further: tuple[Argument, ...] = ()
    """The same argument given for other theses."""
    also: tuple[str, ...] = ()
    """The other blocks of the party that hold answers to what this argument rests on."""

    @property
    def said(self) -> tuple[ClaimId, ...]:
        """The claims that the argument is made of."""
        return (self.conclusion,) if self.argument is None else self.argument.premises

    @property
    def arguments(self) -> tuple[Argument, ...]:
        """All the arguments that are answered."""
        return (*([self.argument] if self.argument else []), *self.further)

    @property
    def is_printed(self) -> bool:
        """Whether it is printed: not where all answers stand in other blocks."""
        return bool(self.answers) or not self.also


@dataclass(frozen=True, slots=True, kw_only=True)
class Frontline:
    """All that a party has to say to one attack on its own case."""

    id: str
    """What `argmap speech` and links know it by."""
    party: Party
    """Whose case is attacked, and who answers."""
    opponent: Party
    key: CaseKey
    """The case that is attacked."""
    attack: Attack
    answers: tuple[Answer, ...]
    """Offence first, what costs something last; empty where the party has no answer."""
    further: tuple[Attack, ...] = ()
    """The same said against other parts of the case."""


def parties_of(
    issues: tuple[Issue, ...],
    positions: Mapping[IssueId, tuple[Position, ...]],
    *,
    format_: Format | None,
) -> tuple[Party, ...]:
    """Tell who argues: the sides of the motion, then each position that is on neither.

    Both sides are there as soon as one of them argues for anything, and a position that nobody
    rivals has others against it: what speaks against a case needs somebody who says it.
    """
    held = [(issue, position) for issue in issues for position in positions[issue.id]]
    sided = {position.side for _, position in held if position.side is not None}
    parties = [_side(side, held, format_ or _NO_FORMAT) for side in Side if sided]
    parties += (_alone(*one, of=len(issues)) for one in held if one[1].side is None)
    lonely = [i for i in issues if len(positions[i.id]) == 1 and positions[i.id][0].side is None]
    others = Party(id="others", name="Others", short="Others", side=None, keys=())
    return (*parties, *([others] if lonely else []))


def opposed(party: Party, other: Party) -> Iterator[CaseKey]:
    """Give the cases of another party that a party speaks against.

    Sides speak against each other everywhere; positions without one, where they are on the same
    issue.
    """
    if party.id == other.id:
        return
    across = not party.keys or (party.side is not None and other.side is not None)
    issues = {issue for issue, _ in party.keys}
    yield from (key for key in other.keys if across or key[0] in issues)


def _side(side: Side, held: list[tuple[Issue, Position]], format_: Format) -> Party:
    return Party(
        id=side.value,
        name=format_.sides[side],
        short=format_.short[side],
        side=side,
        keys=tuple((issue.id, position.id) for issue, position in held if position.side is side),
    )


def _alone(issue: Issue, position: Position, *, of: int) -> Party:
    label = position.label
    return Party(
        id=f"{issue.id}-{position.id}",
        name=f"{issue.title}: {label}" if of > 1 else label,
        short=label if len(label) <= _LONGEST_SHORT else _leading_words(position.id),
        side=None,
        keys=((issue.id, position.id),),
    )


def _leading_words(name: str) -> str:
    """As many words of an id as are short together, the first however long it is."""
    return wrap(name.replace("-", " "), _LONGEST_SHORT, break_long_words=False)[0]
