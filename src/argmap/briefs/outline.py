"""The outline: a file's headings and tags, with cites and times but without bodies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from argmap.briefs.blocks import ArgumentBlock, Block, Budget, ClaimBlock, Footing, Paragraph, Voice
from argmap.briefs.document import Brief, Section, SectionKind
from argmap.briefs.dossier import Dossier
from argmap.briefs.pace import aloud_of, duration, seconds
from argmap.briefs.sections.laid_out import build_laid_out
from argmap.briefs.sections.party import build_party
from argmap.briefs.words import plain, text_of

_KEPT = frozenset(
    {
        SectionKind.PARTY,
        SectionKind.CASE,
        SectionKind.CONTENTION,
        SectionKind.FRONTLINES,
        SectionKind.BLOCKS,
        SectionKind.BLOCK,
        SectionKind.LAID_OUT,
    }
)
"""The sections that hold what is read in a round."""


def build_outline(dossier: Dossier) -> Brief:
    """Give a file without its evidence: to learn the arguments first, and to file cards by.

    The numbers are those of the file. Nothing in it leads anywhere: it is used on paper, next to
    the file.
    """
    profile = dossier.profile
    parts = (*build_laid_out(dossier), *(build_party(dossier, p) for p in dossier.parties))
    return Brief(
        id=f"{profile.id}-outline",
        title=profile.title,
        subtitle="Outline: every tag, with its cites and its time",
        language="en",
        paper=profile.paper,
        analytics=profile.analytics,
        cover=None,
        sections=tuple(_outlined(parts, wpm=profile.wpm)),
    )


def _outlined(sections: Iterable[Section], *, wpm: int) -> Iterator[Section]:
    for section in sections:
        if section.kind in _KEPT:
            yield replace(
                section,
                blocks=tuple(kept for block in section.blocks for kept in _kept(block, wpm)),
                sections=tuple(_outlined(section.sections, wpm=wpm)),
            )


def _kept(block: Block, wpm: int) -> Iterator[Block]:
    """Give what of a block belongs into an outline."""
    match block:
        case ClaimBlock() if block.footing is Footing.ELSEWHERE:
            yield replace(block, cards=(), elsewhere=plain(text_of(block.elsewhere)))
        case ClaimBlock():
            brief = plain(_in_brief(block, wpm))
            yield replace(block, id="", cards=(), exceptions=(), presumption="", elsewhere=brief)
        case ArgumentBlock() if block.move is not None:
            target = plain(text_of(block.target))
            yield replace(block, target=target, warrant=None, exceptions=(), scheme=None, weight="")
        case Budget():
            yield block
        case Paragraph(voice=Voice.LABEL | Voice.ASIDE) if block.depth:
            yield replace(block, words=plain(text_of(block.words)))
        case Paragraph(voice=Voice.ASIDE):
            yield block
        case _:
            return


def _in_brief(claim: ClaimBlock, wpm: int) -> str:
    """Who is cited for a claim, and how long that takes to read: `Cuomo 11; LIRS 11 · 25 s`."""
    words = aloud_of(claim.text, claim.cards).words
    cites = "; ".join(dict.fromkeys(card.cite for card in claim.cards))
    return " · ".join(filter(None, (cites, duration(seconds(words, wpm=wpm)))))
