"""The speech document: chosen parts of a file in the order in which they are to be read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import TypeAlias

from argmap.briefs.anchors import claim_anchor
from argmap.briefs.blocks import Block, ClaimBlock, Footing, Role
from argmap.briefs.document import Brief, Section, SectionKind
from argmap.briefs.pace import Aloud, aloud_of, budget_of, duration
from argmap.model.formats import Speech
from argmap.model.issues import Side
from argmap.model.profiles import DebateProfile

Part: TypeAlias = Section | ClaimBlock
"""What can be chosen: a section of the file with all that is in it, or one claim with its cards."""

_CLAIM = claim_anchor("")  # type: ignore[arg-type]
_CHOSEN = (
    SectionKind.CASE,
    SectionKind.CONTENTION,
    SectionKind.BLOCK,
    SectionKind.EXTENSIONS,
    SectionKind.LAID_OUT,
)


def parts_of(brief: Brief, *, side: Side | None = None) -> Mapping[str, Part]:
    """Everything that a speech can be made of, by the name that one types.

    Sections go by their ids, such as `at-chilling-effect`, and claims by theirs.

    Args:
        brief: The file that the parts are of.
        side: Who speaks; what only the other side's part of the file holds is then left out.
    """
    parts: dict[str, Part] = {}
    own = (part for part in brief.sections if side is None or part.side in (None, side))
    for section in _below(own):
        if section.kind in _CHOSEN:
            parts.setdefault(section.id, section)
        for block in section.blocks:
            if isinstance(block, ClaimBlock) and block.id:
                parts.setdefault(block.id.removeprefix(_CLAIM), block)
    return MappingProxyType(parts)


def build_speech(
    brief: Brief,
    parts: Iterable[Part],
    *,
    profile: DebateProfile,
    label: str,
    speech: Speech | None,
) -> Brief:
    """Make a document of what is read in one speech.

    Args:
        brief: The file that the parts are of.
        parts: What to read, in order.
        profile: How fast it is read.
        label: What to call the speech.
        speech: The speech with its limit, where the format knows it.
    """
    chosen = tuple(_as_section(part) for part in parts)
    aloud = sum((_aloud(section) for section in chosen), Aloud())
    budget = budget_of(aloud, profile, speech=speech, name=label)
    return replace(
        brief,
        id=f"{brief.id}-{label.lower()}",
        title=f"{label}: {profile.title}",
        subtitle=None,
        cover=None,
        sections=(
            Section(
                id="speech",
                kind=SectionKind.PARTY,
                title=label,
                kicker=speech.name if speech else "",
                note=duration(budget.times[0].seconds),
                side=speech.side if speech else None,
                blocks=(budget,),
                sections=chosen,
            ),
        ),
    )


def _below(sections: Iterable[Section]) -> Iterator[Section]:
    for section in sections:
        yield section
        yield from _below(section.sections)


def _as_section(part: Part) -> Section:
    """Give a claim a section of its own; what stands in the file as a part of another is whole."""
    if isinstance(part, Section):
        blocks = tuple(_alone(b) if isinstance(b, ClaimBlock) else b for b in part.blocks)
        parts = tuple(_as_section(below) for below in part.sections)
        return replace(part, blocks=blocks, sections=parts)
    tag = replace(_alone(part), number="", depth=0, role=Role.PREMISE)
    return Section(id="", kind=SectionKind.BLOCK, title="", blocks=(tag,))


def _alone(block: ClaimBlock) -> ClaimBlock:
    """Give a claim as it stands without the rest of the file: with its cards, or as reasoning."""
    if block.footing is not Footing.ELSEWHERE:
        return block
    footing = Footing.CARDS if block.cards else Footing.REASONS
    return replace(block, footing=footing, elsewhere=())


def _aloud(section: Section) -> Aloud:
    own = sum((_spoken(block) for block in section.blocks), Aloud())
    return sum((_aloud(part) for part in section.sections), own)


def _spoken(block: Block) -> Aloud:
    return aloud_of(block.text, block.cards) if isinstance(block, ClaimBlock) else Aloud()
