"""Grounds told: what carries a claim, or a side of a balance."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from argmap.analysis.explaining.account import Carried, Ground
from argmap.analysis.weighing.graph import ElementKind
from argmap.briefs.item import Item
from argmap.briefs.named import Steps
from argmap.briefs.sentences import counted, in_words, quoted, stopped
from argmap.model.arguments import Structure
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId

_PRESUMED = "presumed until something weighs more"


class GroundItems:
    """Tells of steps that hold."""

    def __init__(self, debate: Debate, steps: Steps) -> None:
        self._debate = debate
        self._steps = steps

    def carrying(self, cause: Carried) -> Iterator[Item]:
        """What carries the claim that is asked about, below a heading."""
        by = cause.by
        weighing = self._steps.weighing(by.element, by.weight)
        match by.element.kind:
            case ElementKind.ARGUMENT:
                yield from self._argued(by, weighing)
            case ElementKind.EVIDENCE:
                says, cite = self._steps.says_so(by.element), self._steps.cite(by.element)
                words = Item(words=f"The words: {quoted(self._steps.evidence(by.element).quote)}")
                yield Item(words=stopped(f"{says}{weighing}: {cite}"), items=(words,))
            case ElementKind.CLAIM | ElementKind.SOURCE:
                yield Item(words=f"It is {_PRESUMED}{weighing}.")
            case _:
                assert_never(by.element.kind)
        if cause.others:
            grounds = counted(cause.others, "other ground")
            yield Item(words=f"Without this it would still stand, on {grounds}.")

    def carried(self, by: Ground) -> Item:
        """What carries a claim that was just named."""
        match by.element.kind:
            case ElementKind.EVIDENCE:
                return Item(words=self._steps.source(by.element))
            case ElementKind.CLAIM | ElementKind.SOURCE:
                return Item(words=f"This is {_PRESUMED}.")
            case ElementKind.ARGUMENT:
                argument = self._steps.argument(by.element)
                said = _share(by, argument.structure, len(argument.premises))
                return Item(words=said, items=tuple(self._premises(by)))
            case _:
                assert_never(by.element.kind)

    def on_a_side(self, side: str, by: Ground) -> Item:
        """The heaviest step on one side of a balance, with what it rests on."""
        side += self._steps.weighing(by.element, by.weight)
        exceptions = tuple(self.exceptions(by))
        match by.element.kind:
            case ElementKind.ARGUMENT if len(by.premises) == 1:
                (premise,) = by.premises
                words = f"{side}: {self.quoted(premise)}"
                return Item(words=words, ends_in=premise, items=exceptions)
            case ElementKind.ARGUMENT:
                claims = counted(len(by.premises), "claim")
                items = (*self._premises(by), *exceptions)
                return Item(words=f"{side}: {claims} together:", items=items)
            case ElementKind.EVIDENCE:
                words = stopped(f"{side}: {self._steps.words_of(by.element)}")
                return Item(words=words, items=exceptions)
            case ElementKind.CLAIM | ElementKind.SOURCE:
                return Item(words=f"{side}: it is {_PRESUMED}.")
            case _:
                assert_never(by.element.kind)

    def exceptions(self, by: Ground) -> Iterator[Item]:
        """What would break a step, and why it doesn't."""
        for exception in by.exceptions:
            words = f"It would be otherwise if this stood: {self.quoted(exception)}"
            yield Item(words=words, ends_in=exception, but=True)

    def quoted(self, claim: ClaimId) -> str:
        """A claim by its text."""
        return quoted(self._debate.claims[claim].text)

    def _argued(self, by: Ground, weighing: str) -> Iterator[Item]:
        argument = self._steps.argument(by.element)
        if argument.structure is not Structure.LINKED and len(argument.premises) > 1:
            yield Item(words=_share(by, argument.structure, len(argument.premises)))
        yield from self._premises(by)
        if argument.warrant:
            yield Item(words=f"The step from there{weighing}: {quoted(argument.warrant)}")
        elif weighing:
            told = self._steps.weight_told(by.element, by.weight)
            yield Item(words=f"The step from there has {told}.")

    def _premises(self, by: Ground) -> Iterator[Item]:
        return (Item(words=self.quoted(premise), ends_in=premise) for premise in by.premises)


def _share(by: Ground, structure: Structure, count: int) -> str:
    """How the premises that an argument needs carry what was just named."""
    if count == 1:
        return "This is so because:"
    match structure:
        case Structure.LINKED:
            return f"This follows from {counted(count, 'claim')} together:"
        case Structure.CONVERGENT:
            return f"Any one of {counted(count, 'claim')} is enough for this, and this one stands:"
        case Structure.CUMULATIVE:
            of, some = in_words(count), in_words(len(by.premises))
            one = len(by.premises) == 1
            enough = f"{some} {'is enough, and it stands' if one else 'are enough, and they stand'}"
            return f"Several claims add up here. Of {of}, {enough}:"
        case _:
            assert_never(structure)
