"""The reading copy: of a file only what is read aloud, with the time it takes so far."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from argmap.briefs.blocks import (
    ArgumentBlock,
    Block,
    Budget,
    Card,
    ClaimBlock,
    Footing,
    Paragraph,
    Run,
    Voice,
)
from argmap.briefs.document import Brief, Section, SectionKind
from argmap.briefs.pace import count_words, duration, seconds
from argmap.briefs.words import plain
from argmap.model.profiles import DebateProfile

_READ = (
    SectionKind.PARTY,
    SectionKind.CASE,
    SectionKind.CONTENTION,
    SectionKind.FRONTLINES,
    SectionKind.BLOCKS,
    SectionKind.BLOCK,
    SectionKind.LAID_OUT,
)
"""The sections that hold what somebody reads aloud in a round."""


def reading_copy(brief: Brief, profile: DebateProfile) -> Brief:
    """Reduce a file to the words that are read aloud.

    The time beside each tag runs from the beginning of its section, at the profile's pace, up to
    the end of the tag's cards, so that whoever practises can see where they should be.
    """
    sections = (_section(section, profile) for section in brief.sections)
    return replace(
        brief,
        id=f"{brief.id}-reading",
        subtitle="Reading copy: what is read aloud, with the running time",
        sections=tuple(section for section in sections if section is not None),
    )


def _section(section: Section, profile: DebateProfile) -> Section | None:
    """Keep of a section what is read; None where nothing of it is."""
    if section.kind not in _READ:
        return None
    clock = _Clock(profile)
    blocks = tuple(read for block in section.blocks for read in clock.read(block))
    parts = (_section(part, profile) for part in section.sections)
    kept = tuple(part for part in parts if part is not None)
    if not blocks and not kept:
        return None
    return replace(section, blocks=blocks, sections=kept)


@dataclass
class _Clock:
    """Reads the blocks of one section, and knows how long that has taken."""

    profile: DebateProfile
    words: int = 0
    waiting: list[ArgumentBlock] = field(default_factory=list)
    """Arguments whose premises haven't come yet."""

    def read(self, block: Block) -> Iterator[Block]:
        """Give what of a block belongs into a reading copy."""
        match block:
            case Budget():
                yield block
            case ArgumentBlock():
                self.waiting = [*self.waiting, replace(block, warrant=None, exceptions=())]
            case ClaimBlock() if block.footing is Footing.ELSEWHERE:
                self.waiting = []
            case ClaimBlock():
                yield from self.waiting
                self.waiting = []
                yield from self._claim(block)
            case _:
                return

    def _claim(self, block: ClaimBlock) -> Iterator[Block]:
        self.words += count_words(block.text) + sum(card.words for card in block.cards)
        so_far = duration(seconds(self.words, wpm=self.profile.wpm))
        cards = tuple(_aloud(card) for card in block.cards)
        yield replace(block, cards=cards, exceptions=(), presumption="")
        yield Paragraph(plain(f"{so_far} so far"), Voice.LABEL, block.depth)


def _aloud(card: Card) -> Card:
    """Keep of a card what is read: its highlight, or what is underlined where it has none."""
    runs = [run for paragraph in card.body for run in paragraph]
    by_highlight = any(run.read for run in runs)
    body = tuple(filter(None, (_spoken(p, by_highlight=by_highlight) for p in card.body)))
    return replace(card, source=(), line=plain(card.cite), body=body)


def _spoken(paragraph: tuple[Run, ...], *, by_highlight: bool) -> tuple[Run, ...]:
    """Join what is read of a paragraph; where words were left out, a space stands for them."""
    spoken: list[Run] = []
    skipped = False
    for run in paragraph:
        if not (run.read if by_highlight else run.underlined):
            skipped = True
            continue
        gap = " " if skipped and spoken and not spoken[-1].text.endswith(" ") else ""
        spoken.append(Run(gap + run.text, emphasised=run.emphasised))
        skipped = False
    return tuple(spoken)
