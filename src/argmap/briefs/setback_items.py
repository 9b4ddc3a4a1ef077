"""Setbacks told: what is said, and why it doesn't succeed."""

from __future__ import annotations

from typing import assert_never

from argmap.analysis.explaining.account import Ground, Rivalry, Setback, Why
from argmap.briefs.ground_items import GroundItems
from argmap.briefs.item import Item
from argmap.briefs.named import Steps
from argmap.briefs.sentences import (
    counted,
    quoted,
    shared_issue,
    standard_words,
    weight_words,
)
from argmap.model.arguments import Structure
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId
from argmap.model.issues import Standard


class SetbackItems:
    """Tells of steps that don't succeed."""

    def __init__(self, debate: Debate, steps: Steps, grounds: GroundItems) -> None:
        self._debate = debate
        self._steps = steps
        self._grounds = grounds

    def setback(self, setback: Setback, *, over: float = 0) -> Item:
        """What a step says, and why it doesn't succeed.

        Args:
            setback: The step.
            over: What weighs more than it, if that is why.
        """
        said = self._steps.said(setback.element)
        match setback.why:
            case Why.BROKEN:
                (claim,) = setback.claims
                because = f"But this does not count here, because: {self._grounds.quoted(claim)}"
                return Item(words=f"{said} {because}", ends_in=claim)
            case Why.UNCARRIED:
                return self._uncarried(setback, said)
            case Why.OVERRULED:
                return self._overruled(setback, said)
            case Why.OUTWEIGHED:
                return Item(words=f"{said} {_outweighed(setback, over)}")
            case Why.WEIGHTLESS:
                return Item(words=f"{said} This is given no weight.")
            case Why.SET_ASIDE:
                return Item(words=f"{said} This is rejected here.")
            case _:
                assert_never(setback.why)

    def rivalry(self, rivalry: Rivalry, *, claim: ClaimId, by: Ground) -> Item:
        """Another answer to the question that a claim answers, and why it doesn't win."""
        issue = shared_issue(self._debate, claim, rivalry.rival)
        asked = f"The question {quoted(issue.question)}" if issue else "The same question"
        words = f"{asked} has another answer: {self._grounds.quoted(rivalry.rival)}"
        if rivalry.set_aside:
            return Item(words=f"{words} This is rejected here.", rival=rivalry.rival)
        if not rivalry.setbacks:
            return Item(words=f"{words} Nobody has given a reason for it.", rival=rivalry.rival)
        rules = (s for s in rivalry.standards if s is not Standard.PREPONDERANCE)
        rule = "".join(f" Between the two {standard_words(standard)}." for standard in rules)
        setbacks = (self.setback(one, over=by.weight) for one in rivalry.setbacks)
        items = [item.behind("For that answer:") for item in setbacks]
        if rivalry.lighter:
            more = counted(rivalry.lighter, "more reason")
            too_little = f"{more}, too light as well."
            items.append(Item(words=f"For that answer: {too_little}"))
        return Item(words=f"{words}{rule}", items=tuple(items), rival=rivalry.rival)

    def late(self, late: Setback) -> str:
        """What fails a step only after the claim that it is for, which is named and no more."""
        stands = "stands" if late.why is Why.BROKEN else "does not stand"
        fails = " ".join(self._grounds.quoted(claim) for claim in late.claims)
        return f"But in the end it does not count at all, because this {stands}: {fails}"

    def _uncarried(self, setback: Setback, said: str) -> Item:
        if len(setback.claims) == 1 and said == self._grounds.quoted(setback.claims[0]):
            return Item(words=said, ends_in=setback.claims[0], but=True)
        linked = self._steps.argument(setback.element).structure is Structure.LINKED
        missing = "not all of that stands" if linked else "too little of that stands"
        return Item(words=f"{said} But {missing}:", items=self._failing(setback))

    def _overruled(self, setback: Setback, said: str) -> Item:
        by = setback.by
        assert by is not None  # noqa: S101  what overrules it
        figures = f"{weight_words(by.weight)} against {weight_words(setback.weight)}"
        more = f"But what is said against that answer weighs more, {figures}"
        return Item(words=said, items=(self._grounds.on_a_side(more, by), *self._failing(setback)))

    def _failing(self, setback: Setback) -> tuple[Item, ...]:
        return tuple(Item(words=self._grounds.quoted(c), ends_in=c) for c in setback.claims)


def _outweighed(setback: Setback, over: float) -> str:
    figures = f"{weight_words(setback.weight)} against {weight_words(over)}"
    if setback.holds:
        return f"That holds, but it weighs less: {figures}."
    return f"Whether or not that holds, it weighs less: {figures}."
