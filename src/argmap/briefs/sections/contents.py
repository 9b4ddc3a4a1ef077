"""The contents: the outline of all tags, which is also what is where."""

from __future__ import annotations

from collections.abc import Iterator

from argmap.briefs.blocks import ClaimBlock, Contents, Entry, Footing, Role
from argmap.briefs.document import Section, SectionKind

_OPENING = 1
"""How deep in a case a claim may stand to be listed: what is read, and reasons for a thesis."""


def build_contents(sections: tuple[Section, ...]) -> Section:
    """List the sections that follow, with the main tags of each contention."""
    return Section(
        id="contents",
        kind=SectionKind.CONTENTS,
        title="Contents",
        blocks=(Contents(tuple(_entries(sections, 1))),),
    )


def _entries(sections: tuple[Section, ...], level: int) -> Iterator[Entry]:
    for section in sections:
        if section.title:
            yield Entry(
                title=section.title,
                target=section.id,
                level=level,
                number=section.kicker if section.kind is SectionKind.ISSUE else "",
                note=section.note,
            )
        if section.kind is SectionKind.CONTENTION:
            yield from _tags(section, level + 1)
        yield from _entries(section.sections, level + 1)


def _tags(section: Section, level: int) -> Iterator[Entry]:
    for block in section.blocks:
        if not isinstance(block, ClaimBlock) or block.role is not Role.PREMISE:
            continue
        if block.depth <= _OPENING and block.footing is not Footing.ELSEWHERE:
            yield Entry(title=block.text, target=block.id, level=level, number=block.number)
