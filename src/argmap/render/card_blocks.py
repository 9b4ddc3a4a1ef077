"""Blocks as the lines of a card file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import assert_never

from argmap.briefs.blocks import (
    ArgumentBlock,
    Block,
    Budget,
    ClaimBlock,
    Contents,
    Figure,
    Footing,
    Legend,
    Load,
    Outcomes,
    Paragraph,
    Points,
    Questions,
    ReadTime,
    SourceBlock,
    Specimen,
    Stances,
    Step,
    Table,
    Terms,
    Voice,
)
from argmap.briefs.document import SectionKind
from argmap.briefs.move_words import MOVE_WORDS
from argmap.briefs.pace import duration
from argmap.briefs.words import Inline, Reference, Style, Text, Words, plain, text_of
from argmap.render.card_lines import Line, Place, Remark, Tag

_LOADS: Mapping[Load, str] = {Load.GREEN: "fits", Load.AMBER: "tight", Load.RED: "too long"}


class BlockLines:
    """The lines of one section's blocks.

    Only what is read or looked up in a round: warrants, schemes, exceptions and remarks on single
    answers are in the printed file. Each of them would be a tag here, and a file's tags are its
    table of contents.
    """

    def __init__(self, places: Mapping[str, Place], *, kind: SectionKind) -> None:
        self._places = places
        self._kind = kind
        self._does: dict[int, str] = {}
        """By depth, what the argument does whose first premise comes next."""
        self._is_tagged = False

    def lines(self, blocks: Iterable[Block]) -> Iterator[Line]:
        """Give the lines in order; what a card file has no place for gives none."""
        for block, following in pairwise((*blocks, None)):
            if block is not None:
                yield from self._block(block, following)

    def _block(self, block: Block, following: Block | None) -> Iterator[Line]:
        match block:
            case ClaimBlock():
                self._is_tagged = True
                yield from self._claim(block)
            case ArgumentBlock():
                self._does[block.depth] = _does(block)
            case Paragraph():
                yield from self._paragraph(block, following)
            case Points() | Budget() | Terms():
                yield from _remarks(block)
            case Questions():
                yield _asked(block)
            case Table():
                yield block
            case Stances() | Outcomes() | Figure() | Legend() | Specimen() | Contents():
                pass
            case SourceBlock():
                pass
            case _:
                assert_never(block)

    def _paragraph(self, block: Paragraph, following: Block | None) -> Iterator[Tag | Remark]:
        """Give what introduces something; below tags that is only what replies follow on."""
        if self._kind is SectionKind.EXTENSIONS and block.voice is Voice.PLAIN:
            self._is_tagged = True
            yield _said_again(block, following)
        elif self._is_tagged and block.voice in (Voice.LABEL, Voice.ASIDE):
            if isinstance(following, ArgumentBlock) and following.step is Step.REPLY:
                yield Tag(text=text_of(block.words), leads=True)
        elif not self._is_workings(block):
            yield Remark(block.words)

    def _is_workings(self, block: Paragraph) -> bool:
        """Whether small letters above answers say how an argument works, and lead nowhere."""
        is_above_answers = self._kind is SectionKind.BLOCK and block.voice is Voice.LABEL
        return is_above_answers and not any(isinstance(part, Reference) for part in block.words)

    def _claim(self, block: ClaimBlock) -> Iterator[Tag]:
        does = self._does.pop(block.depth, "")
        again = block.footing is Footing.ELSEWHERE
        if not block.cards:
            yield Tag(lead=_lead(block.number, does), text=block.text, note=self._note(block))
        for count, card in enumerate(block.cards, start=1):
            lead = _lead(block.number, f"Card {count}" if count > 1 else does)
            yield Tag(lead=lead, text=block.text, card=card, again=again)

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


def _does(block: ArgumentBlock) -> str:
    """What an argument does to what, such as `Turn, on “Trust is fine”`."""
    does = MOVE_WORDS[block.move] if block.move else ""
    target = text_of(block.target)
    if not target:
        return does
    return f"{does}, on {target}" if does else f"On {target}"


def _lead(number: str, what: str) -> str:
    """What stands before a claim, such as `2a. Turn: `.

    A further card is counted there, `2a. Card 2: `, because Verbatim knows one card a tag; the
    import knows by it that the cards are of one claim.
    """
    return (f"{number}. " if number else "") + (f"{what}: " if what else "")


def _remarks(block: Points | Budget | Terms) -> Iterator[Remark]:
    """What a block says, in paragraphs."""
    match block:
        case Points(heading=title, points=points):
            yield Remark((Text(title, Style.STRONG),), leads=bool(points))
            yield from (Remark((Text("• "), *point.words)) for point in points)
        case Budget():
            yield Remark(plain(_budget(block)))
        case Terms(terms):
            yield from (Remark((Text(f"{t}: ", Style.STRONG), *words)) for t, words in terms)
        case _:
            assert_never(block)


def _budget(block: Budget) -> str:
    limit = "" if block.limit is None else f" of {duration(block.limit)}"
    times = "; ".join(_time(time, limit) for time in block.times)
    return f"{block.speech}: {times}."


def _time(time: ReadTime, limit: str) -> str:
    reader = f"{time.reader} " if time.reader else ""
    load = f", {_LOADS[time.load]}" if time.load else ""
    return f"{reader}{duration(time.seconds)}{limit} at {time.wpm} words a minute{load}"


def _said_again(block: Paragraph, following: Block | None) -> Tag:
    """An extension in sentences as one analytic; small letters below it say where its cards are."""
    first, *rest = block.words
    match following:
        case Paragraph(words, Voice.LABEL):
            below: tuple[Words, ...] = (words,)
        case _:
            below = ()
    return Tag(text=first.text.strip(), note=text_of(tuple(rest)).strip(), below=below)


def _asked(block: Questions) -> Table:
    """Questions as a table: they are looked up, and aren't sent to a speech."""
    return Table(
        caption=block.about,
        columns=("Ask", "What hangs on it", "Then read"),
        rows=tuple((plain(one.ask), one.why, one.leads) for one in block.questions),
    )
