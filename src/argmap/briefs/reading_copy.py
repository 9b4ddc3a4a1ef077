"""The reading copy: of a file only what is read aloud, with the time it takes so far."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace

from argmap.briefs.blocks import (
    ArgumentBlock,
    Block,
    Budget,
    Card,
    ClaimBlock,
    Footing,
    Run,
)
from argmap.briefs.document import Brief, Section, SectionKind
from argmap.briefs.pace import Aloud, aloud_of, duration, spoken_seconds
from argmap.briefs.words import Style, Text
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


def reading_copy(brief: Brief, profile: DebateProfile, *, case: Collection[str] = ()) -> Brief:
    """Reduce a file to the words that are read aloud.

    The clock beside each tag shows the time, at the profile's pace, up to the end of the tag's
    cards, so that whoever practises can see where they should be. It runs on through the
    contentions of a first speech, and begins anew with every other section.

    Args:
        brief: The whole file.
        profile: How fast it is read.
        case: The ids of the sections that the first speeches read.
    """
    return replace(
        brief,
        id=f"{brief.id}-reading",
        subtitle="Reading copy: what is read aloud, with the running time",
        cover=None,
        sections=_Copying(profile, frozenset(case)).sections(brief.sections),
    )


@dataclass(frozen=True, slots=True)
class _Copying:
    """A reading copy being made."""

    profile: DebateProfile
    case: frozenset[str]

    def sections(self, sections: Iterable[Section]) -> tuple[Section, ...]:
        """Keep of sections what is read, and nothing of those in which nothing is."""
        running = _Clock(self.profile)
        kept: list[Section] = []
        for section in sections:
            clock = running if section.id in self.case else _Clock(self.profile)
            copy = self._section(section, clock) if section.kind in _READ else None
            kept += [copy] if copy else []
        return tuple(kept)

    def _section(self, section: Section, clock: _Clock) -> Section | None:
        blocks = tuple(read for block in section.blocks for read in clock.read(block))
        parts = self.sections(section.sections)
        if not parts and not any(isinstance(block, ClaimBlock) for block in blocks):
            return None
        return replace(section, blocks=blocks, sections=parts)


@dataclass
class _Clock:
    """Reads blocks one after the other, and knows how long that has taken."""

    profile: DebateProfile
    aloud: Aloud = field(default_factory=Aloud)
    waiting: ArgumentBlock | None = None
    """The argument whose premises come next."""

    def read(self, block: Block) -> Iterator[Block]:
        """Give what of a block belongs into a reading copy."""
        match block:
            case Budget():
                yield block
            case ArgumentBlock():
                self.waiting = replace(block, warrant=None, weight="", exceptions=())
            case ClaimBlock() if block.footing is not Footing.ELSEWHERE or block.cards:
                if self.waiting is not None:
                    yield self.waiting
                    self.waiting = None
                yield self._claim(block)
            case _:
                return

    def _claim(self, block: ClaimBlock) -> ClaimBlock:
        self.aloud += aloud_of(block.text, block.cards)
        footing = Footing.CARDS if block.cards else block.footing
        return replace(
            block,
            footing=footing,
            elsewhere=(),
            cards=tuple(_aloud(card) for card in block.cards),
            exceptions=(),
            presumption="",
            clock=duration(spoken_seconds(self.aloud, wpm=self.profile.wpm)),
        )


def _aloud(card: Card) -> Card:
    """Keep of a card what is read: its highlight, or what is underlined where it has none."""
    runs = [run for paragraph in card.body for run in paragraph]
    by_highlight = any(run.read for run in runs)
    body = tuple(filter(None, (_spoken(p, by_highlight=by_highlight) for p in card.body)))
    return replace(card, source=(), line=(Text(card.cite, Style.STRONG),), body=body)


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
