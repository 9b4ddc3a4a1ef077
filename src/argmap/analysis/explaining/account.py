"""Accounts: why a claim has its standing, as values that any wording can be made from.

An account is flat, one explanation a claim, because chains of reasons may be longer than any
nesting that Python can walk. It is a tree all the same: what an explanation needs is explained
further down, each claim once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TypeAlias, assert_never

from argmap.analysis.weighing.graph import Element
from argmap.model.ids import ClaimId
from argmap.model.issues import Standard
from argmap.model.standings import Standing


class Why(StrEnum):
    """Why a step doesn't succeed."""

    OUTWEIGHED = "outweighed"
    """What it speaks against weighs more, whether the step holds or not."""
    BROKEN = "broken"
    """An exception to it stands."""
    UNCARRIED = "uncarried"
    """What it rests on doesn't stand."""
    OVERRULED = "overruled"
    """It is a reason for a rival, and an objection to that rival weighs more."""
    WEIGHTLESS = "weightless"
    """It was given no weight."""
    SET_ASIDE = "set-aside"
    """It is supposed not to count."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """A step that holds, with what it needs to."""

    element: Element
    claim: ClaimId
    """What it speaks for or against."""
    weight: float
    premises: tuple[ClaimId, ...] = ()
    """Those of its premises that it needs; they stand."""
    exceptions: tuple[ClaimId, ...] = ()
    """What would break it; none of them stands."""

    @property
    def needs(self) -> tuple[ClaimId, ...]:
        """The claims whose standings show that it holds."""
        return (*self.premises, *self.exceptions)


@dataclass(frozen=True, slots=True, kw_only=True)
class Setback:
    """A step that doesn't succeed, and why not."""

    element: Element
    claim: ClaimId
    """What it speaks for or against."""
    weight: float
    """What it would weigh."""
    why: Why
    holds: bool = False
    """Whether it holds all the same."""
    claims: tuple[ClaimId, ...] = ()
    """The exception that breaks it, or the premises that don't stand."""
    by: Ground | None = None
    """The objection that overrules it."""

    @property
    def needs(self) -> tuple[ClaimId, ...]:
        """The claims whose standings show that it doesn't succeed."""
        return (*self.claims, *(self.by.needs if self.by else ()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Rivalry:
    """Another answer to the same question, and why it doesn't win."""

    rival: ClaimId
    standards: tuple[Standard, ...]
    """What the claim has to meet against it."""
    setbacks: tuple[Setback, ...] = ()
    """Its reasons that would have been heavy enough, and the heaviest of the others."""
    lighter: int = 0
    """How many more of its reasons weigh too little."""
    set_aside: bool = False
    """Whether it is supposed not to count."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """The claim counts without a reason: all accept it, or it is supposed."""

    supposed: bool = False

    @property
    def needs(self) -> tuple[ClaimId, ...]:
        """Nothing."""
        return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Carried:
    """The claim stands: one step carries it against all that is said against it."""

    by: Ground
    setbacks: tuple[Setback, ...] = ()
    """The objections to it, each with why it doesn't succeed."""
    rivalries: tuple[Rivalry, ...] = ()
    others: int = 0
    """How many other steps would carry it too."""

    @property
    def needs(self) -> tuple[ClaimId, ...]:
        """The claims that it rests on, then those that answer what is said against it."""
        rivals = (setback for rivalry in self.rivalries for setback in rivalry.setbacks)
        answers = (claim for one in (*self.setbacks, *rivals) for claim in one.needs)
        return (*self.by.needs, *answers)


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside:
    """The claim is supposed not to count."""

    @property
    def needs(self) -> tuple[ClaimId, ...]:
        """Nothing."""
        return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Outdone:
    """The claim doesn't stand, because of what is said against it, or by the standard alone."""

    standard: Standard
    best: Setback | None = None
    """The heaviest step for the claim that may hold; where none may in the end, the heaviest that
    still could when the claim was labelled."""
    late: Setback | None = None
    """What fails the last of its steps, where that is settled only after the claim is labelled:
    it is named, but explains nothing, since it may rest on the claim itself."""
    by: Ground | None = None
    """What speaks against it; None where it weighs too little whatever speaks against it, or
    where the rival is accepted by all."""
    rival: ClaimId | None = None
    """The rival that it speaks for, where it is no objection to the claim itself."""
    overruling: tuple[Setback, ...] = ()
    """What is said against the rival, where it would be heavy enough."""
    setbacks: tuple[Setback, ...] = ()
    """The claim's reasons that would have been heavy enough."""

    @property
    def needs(self) -> tuple[ClaimId, ...]:
        """The claims that show what is against it, then those that its reasons fail on."""
        against = self.by.needs if self.by else ()
        failing = (claim for one in (*self.overruling, *self.setbacks) for claim in one.needs)
        return (*against, *failing)


@dataclass(frozen=True, slots=True, kw_only=True)
class Groundless:
    """The claim doesn't stand, because nothing that is said for it holds."""

    setbacks: tuple[Setback, ...] = ()

    @property
    def needs(self) -> tuple[ClaimId, ...]:
        """The claims that its reasons fail on."""
        return tuple(claim for one in self.setbacks for claim in one.needs)


class LinkKind(StrEnum):
    """How one claim's standing waits for another's."""

    REASON = "reason"
    """It rests on it."""
    OBJECTION = "objection"
    """The other is said against it."""
    EXCEPTION = "exception"
    """The other would break a reason for it."""
    RIVAL = "rival"
    """The other is said for a rival answer."""
    HELP = "help"
    """The other would take away something that is said against it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """One claim whose standing waits for another's."""

    claim: ClaimId
    on: ClaimId
    kind: LinkKind
    element: Element
    """The step through which it waits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """The claim can't be settled: it waits for claims that wait for each other."""

    path: tuple[Link, ...] = ()
    """From the claim to the first claim of the round; empty where it is in the round itself."""
    links: tuple[Link, ...]
    """The round: the last link's `on` is the first one's `claim`."""

    @property
    def circular(self) -> bool:
        """Whether the claims only give reasons for each other."""
        return all(link.kind is LinkKind.REASON for link in self.links)

    @property
    def needs(self) -> tuple[ClaimId, ...]:
        """Nothing: none of these claims can be explained by itself."""
        return ()


Cause: TypeAlias = Given | Carried | SetAside | Outdone | Groundless | Round
"""Closed union of what an explanation may say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """Why one claim has its standing, once the claims that the cause needs are explained."""

    claim: ClaimId
    standing: Standing
    cause: Cause
    depth: int
    """How many explanations it is away from the account's own claim."""


@dataclass(frozen=True, kw_only=True)
class Account:
    """Why a claim has its standing, cut to what is needed to show it."""

    explanations: tuple[Explanation, ...]
    """The claim's own first, then those of the claims it needs, in the order of telling."""

    @property
    def claim(self) -> ClaimId:
        """The claim that is accounted for."""
        return self.explanations[0].claim

    @property
    def standing(self) -> Standing:
        """Its standing."""
        return self.explanations[0].standing

    @cached_property
    def by_claim(self) -> Mapping[ClaimId, Explanation]:
        """The explanations by their claims."""
        return {explanation.claim: explanation for explanation in self.explanations}

    @cached_property
    def mentioned(self) -> frozenset[str]:
        """The ids of all claims, arguments and evidence that it speaks of, for a map of it."""
        return frozenset(
            name for one in self.explanations for name in (one.claim, *_names(one.cause))
        )


def _names(cause: Cause) -> Iterator[str]:
    """The ids that a cause speaks of besides its own claim."""
    yield from cause.needs
    match cause:
        case Carried():
            yield cause.by.element.id
            yield from _of_setbacks(cause.setbacks)
            for rivalry in cause.rivalries:
                yield rivalry.rival
                yield from _of_setbacks(rivalry.setbacks)
        case Outdone():
            if cause.by is not None:
                yield cause.by.element.id
            if cause.rival is not None:
                yield cause.rival
            own = tuple(one for one in (cause.best, cause.late) if one is not None)
            yield from _of_setbacks((*own, *cause.overruling, *cause.setbacks))
            yield from () if cause.late is None else cause.late.claims
        case Groundless():
            yield from _of_setbacks(cause.setbacks)
        case Round():
            for link in (*cause.path, *cause.links):
                yield from (link.claim, link.on, link.element.id)
        case Given() | SetAside():
            pass
        case _:
            assert_never(cause)


def _of_setbacks(setbacks: tuple[Setback, ...]) -> Iterator[str]:
    for setback in setbacks:
        yield setback.element.id
        if setback.by is not None:
            yield setback.by.element.id
