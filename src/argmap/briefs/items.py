"""From explanations to items: what is told of a claim, and what below that."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import assert_never

from argmap.analysis.explaining.account import (
    Carried,
    Explanation,
    Given,
    Groundless,
    Outdone,
    Round,
    SetAside,
)
from argmap.briefs.ground_items import GroundItems
from argmap.briefs.item import Item, capital
from argmap.briefs.named import Cite, Steps, cite_words
from argmap.briefs.round_sentences import round_sentences
from argmap.briefs.sentences import quoted, standing_sentence
from argmap.briefs.setback_items import SetbackItems
from argmap.briefs.shortfall import shortfall
from argmap.model.debate import Debate


class Items:
    """Makes the items of an account's explanations."""

    def __init__(self, debate: Debate, *, cite: Cite = cite_words) -> None:
        self._debate = debate
        self._steps = Steps(debate, cite=cite)
        self._grounds = GroundItems(debate, self._steps)
        self._setbacks = SetbackItems(debate, self._steps, self._grounds)

    def own(self, explanation: Explanation) -> tuple[Item, ...]:
        """Why the claim that is asked about has its standing, below a heading that says which."""
        cause = explanation.cause
        if isinstance(cause, Carried):
            return tuple(self._grounds.carrying(cause))
        reason = Item(words=capital(f"{self._reason(explanation)}."))
        return (reason, *self.below(explanation).items)

    def against(self, explanation: Explanation) -> tuple[Item, ...]:
        """What is said against a claim that stands, and against the step that carries it."""
        cause = explanation.cause
        exceptions = self._grounds.exceptions(cause.by) if isinstance(cause, Carried) else ()
        return (*exceptions, *self._opposed(explanation))

    def below(self, explanation: Explanation) -> Item:
        """Why a claim that was just named has its standing."""
        cause = explanation.cause
        match cause:
            case Carried():
                exceptions = self._grounds.exceptions(cause.by)
                against = (item.behind("Against this:") for item in self._opposed(explanation))
                ground = self._grounds.carried(cause.by)
                return replace(ground, items=(*ground.items, *exceptions, *against))
            case Given():
                return Item(words=_given(cause, "this"))
            case Outdone():
                items = tuple(self._outdone(cause))
            case Groundless():
                setbacks = map(self._setbacks.setback, cause.setbacks)
                items = tuple(item.behind("For it:") for item in setbacks)
            case Round():
                items = tuple(Item(words=words) for words in round_sentences(self._debate, cause))
            case SetAside():
                items = ()
            case _:
                assert_never(cause)
        said = standing_sentence(explanation.standing)
        return Item(words=f"This {said}: {self._reason(explanation)}.", items=items)

    def _opposed(self, explanation: Explanation) -> Iterator[Item]:
        """The objections to a claim, and the other answers to its question."""
        cause = explanation.cause
        if isinstance(cause, Carried):
            by = cause.by
            for setback in cause.setbacks:
                yield self._setbacks.setback(setback, over=by.weight)
            for rivalry in cause.rivalries:
                yield self._setbacks.rivalry(rivalry, claim=explanation.claim, by=by)

    def _outdone(self, cause: Outdone) -> Iterator[Item]:
        """The two sides of a balance, and what would have weighed more."""
        best, late = cause.best, cause.late
        if best is not None:
            side = f"What weighs most for it{self._steps.weighing(best.element, best.weight)}"
            after = "" if best.holds or late is not None else " Whether this holds is open."
            if late is not None and late.element == best.element:
                after = f" {self._setbacks.late(late)}"
            yield Item(words=f"{self._steps.said(best.element)}{after}").behind(f"{side}:")
        if best is not None and late is not None and late.element != best.element:
            words = f"{self._steps.said(late.element)} {self._setbacks.late(late)}"
            yield Item(words=words).behind("For it:")
        if cause.by is not None and cause.rival is not None:
            rival = quoted(self._debate.claims[cause.rival].text, stop=False)
            side = f"What weighs most for another answer, {rival}"
            yield replace(self._grounds.on_a_side(side, cause.by), rival=cause.rival)
        elif cause.by is not None:
            yield self._grounds.on_a_side("What weighs most against it", cause.by)
        for setback in cause.overruling:
            yield self._setbacks.setback(setback).behind("Against that answer:")
        for setback in cause.setbacks:
            yield self._setbacks.setback(setback).behind("For it:")

    def _reason(self, explanation: Explanation) -> str:
        """Why a claim has its standing, as a part of a sentence."""
        cause = explanation.cause
        match cause:
            case Outdone():
                return shortfall(cause, self._steps)
            case Groundless():
                return _without_ground(cause)
            case Round():
                return _waiting(cause)
            case SetAside():
                return "it is rejected here"
            case Given():
                return _given(cause, "it").removesuffix(".")
            case Carried():
                return "a ground for it holds"
            case _:
                assert_never(cause)


def _given(cause: Given, what: str) -> str:
    return f"{capital(what)} is accepted here." if cause.supposed else f"All sides accept {what}."


def _without_ground(cause: Groundless) -> str:
    match len(cause.setbacks):
        case 0:
            return "nobody has given a reason for it"
        case 1:
            return "the only thing said for it does not hold"
        case _:
            return "nothing that is said for it holds"


def _waiting(cause: Round) -> str:
    if cause.path:
        circle = "rests on itself" if cause.circular else "cannot be settled"
        return f"something that it depends on {circle}"
    if cause.circular:
        return "it rests on itself"
    return "it can only be settled after something that can only be settled after it"
