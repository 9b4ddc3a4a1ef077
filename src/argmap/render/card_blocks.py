"""Blocks as the lines of a card file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import assert_never

from argmap.briefs.blocks import (
    ArgumentBlock,
    Block,
    Budget,
    ClaimBlock,
    Contents,
    Extension,
    Figure,
    Footing,
    Legend,
    Outcomes,
    Paragraph,
    Points,
    Questions,
    ReadTime,
    SourceBlock,
    Specimen,
    Stances,
    Table,
    Terms,
)
from argmap.briefs.move_words import MOVE_WORDS
from argmap.briefs.pace import duration
from argmap.briefs.words import Inline, Reference, Style, Text, Words, plain, text_of
from argmap.render.card_lines import Line, Place, Remark, Tag, heading


class BlockLines:
    """The lines of one section's blocks.

    Exceptions are left out: what is read in a round shouldn't name its own weak spots, and each
    of them has its place among the attacks.
    """

    def __init__(self, places: Mapping[str, Place], *, rank: int) -> None:
        self._places = places
        self._rank = rank
        self._open: dict[int, _Step] = {}

    def lines(self, blocks: Iterable[Block]) -> Iterator[Line]:
        """Give the lines in order; what a card file has no place for gives none."""
        for block in blocks:
            yield from self._block(block)
        for step in self._open.values():
            yield from step.warrant()

    def _block(self, block: Block) -> Iterator[Line]:
        match block:
            case ClaimBlock():
                yield from self._claim(block)
            case ArgumentBlock():
                yield from self._close(block.depth)
                self._open[block.depth] = _Step(block)
            case Paragraph() | Points() | Budget():
                yield from map(Remark, _said(block))
            case Extension() | Terms():
                yield from _tags(block)
            case Questions():
                yield from self._questions(block)
            case Table(caption=caption):
                if caption:
                    yield Remark((Text(text_of(caption), Style.STRONG),))
                yield block
            case Stances() | Outcomes() | Figure() | Legend() | Specimen():
                pass
            case Contents() | SourceBlock():
                pass
            case _:
                assert_never(block)

    def _close(self, depth: int) -> Iterator[Line]:
        step = self._open.pop(depth, None)
        return step.warrant() if step else iter(())

    def _claim(self, block: ClaimBlock) -> Iterator[Line]:
        step = self._open.get(block.depth)
        does = step.next_premise(block.number) if step else ""
        if not block.cards:
            yield Tag(lead=_lead(block.number, does), text=block.text, note=self._note(block))
        for count, card in enumerate(block.cards, start=1):
            again = f"Card {count}" if count > 1 else does
            yield Tag(lead=_lead(block.number, again), text=block.text, card=card)
        if step and step.is_done:
            yield from self._close(block.depth)

    def _note(self, block: ClaimBlock) -> str:
        if block.footing is Footing.COMMON_GROUND:
            return "All sides accept this."
        if not block.elsewhere:
            return ""
        return "".join(self._where(part) for part in block.elsewhere) + "."

    def _where(self, part: Inline) -> str:
        """Name a place by its heading, since a page would change with the first edit."""
        place = self._places.get(part.target) if isinstance(part, Reference) else None
        if place is None:
            return part.text
        return f"{place.number} of “{place.heading}”" if place.number else f"“{place.heading}”"

    def _questions(self, block: Questions) -> Iterator[Line]:
        yield heading(self._rank + 1, text_of(block.about))
        for question in block.questions:
            notes = [text_of(question.why)]
            if question.leads:
                notes.append(f"Then read: {text_of(question.leads)}")
            yield Tag(text=question.ask, note=" ".join(note for note in notes if note))


class _Step:
    """An argument whose premises are being printed; its warrant is said after the last of them."""

    def __init__(self, block: ArgumentBlock) -> None:
        self._block = block
        self._number = block.number
        self._left = block.premises

    def next_premise(self, number: str) -> str:
        """What the argument does to what, for its first premise; nothing for the others."""
        self._left -= 1
        if self._left + 1 < self._block.premises:
            return ""
        if self._block.premises == 1:
            self._number = number
        does = MOVE_WORDS[self._block.move] if self._block.move else ""
        if not self._block.target:
            return does
        target = text_of(self._block.target)
        return f"{does}, on {target}" if does else f"On {target}"

    @property
    def is_done(self) -> bool:
        """Whether all its premises are printed."""
        return self._left <= 0

    def warrant(self) -> Iterator[Tag]:
        """Why its premises lead to what it says, as an analytic."""
        if self._block.warrant:
            yield Tag(lead=_lead(self._number, "Warrant"), text=self._block.warrant)


def _lead(number: str, what: str) -> str:
    """What stands before a claim, such as `2a. Turn: `."""
    return (f"{number}. " if number else "") + (f"{what}: " if what else "")


def _said(block: Paragraph | Points | Budget) -> Iterator[Words]:
    """What a block says, in paragraphs."""
    match block:
        case Paragraph(words):
            yield words
        case Points(heading=title, points=points):
            yield (Text(title, Style.STRONG),)
            yield from ((Text("• "), *point.words) for point in points)
        case Budget():
            yield plain(_budget(block))
        case _:
            assert_never(block)


def _budget(block: Budget) -> str:
    limit = "" if block.limit is None else f" of {duration(block.limit)}"
    times = "; ".join(_time(time, limit) for time in block.times)
    return f"{block.speech}: {times}."


def _time(time: ReadTime, limit: str) -> str:
    reader = f"{time.reader} " if time.reader else ""
    load = f", {time.load}" if time.load else ""
    return f"{reader}{duration(time.seconds)}{limit} at {time.wpm} words a minute{load}"


def _tags(block: Extension | Terms) -> Iterator[Tag]:
    """What a block says line by line, each line an analytic."""
    if isinstance(block, Terms):
        yield from (Tag(lead=f"{term}: ", text=text_of(words)) for term, words in block.terms)
        return
    yield Tag(
        lead=f"Extend {block.cite}: " if block.cite else "Extend: ", text=text_of(block.claim)
    )
    named = (("Warrant", block.warrant), *(("Beats", b) for b in block.beats))
    for name, words in (*named, ("Impact", block.impact)):
        if words:
            yield Tag(lead=f"{name}: ", text=text_of(words))
