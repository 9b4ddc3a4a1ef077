"""Thumb tabs: what stands at the outer edge of each page, to find a part of a file by."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from argmap.briefs.document import Section, SectionKind

SLOTS = 12
"""How many tabs stand one below the other before they begin at the top again."""
_LONGEST = 9
"""How many letters of a name a tab holds."""
_PARTS = {
    SectionKind.GUIDE: "Guide",
    SectionKind.CONTENTS: "Guide",
    SectionKind.OVERVIEW: "Motion",
    SectionKind.DEFINITIONS: "Motion",
    SectionKind.WEIGHING: "Weighing",
    SectionKind.SOURCES: "Sources",
    SectionKind.AUDIT: "Sources",
}
_WITHIN = {
    SectionKind.MAP: "Map",
    SectionKind.OUTCOME: "Outcome",
    SectionKind.CASE: "Case",
    SectionKind.CLASH: "Clash",
    SectionKind.FRONTLINES: "Frontlines",
    SectionKind.BLOCKS: "Blocks",
    SectionKind.EXTENSIONS: "Extend",
    SectionKind.QUESTIONS: "Cross-ex",
    SectionKind.IF_THEY_SAY: "They say",
    SectionKind.OPEN_ENDS: "Open ends",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tab:
    """A part's short name, and where its tab stands."""

    name: str
    slot: int
    """Counted from 1 at the top of the page."""


def thumb_tabs(sections: tuple[Section, ...]) -> tuple[Tab, ...]:
    """Give each part of a brief its tab; parts of one name share one."""
    names = tuple(_names(sections))
    order = list(dict.fromkeys(names))
    return tuple(Tab(name=name, slot=order.index(name) % SLOTS + 1) for name in names)


def name_within(section: Section) -> str:
    """Name a part of a part in a word, for the second line of its tab."""
    return _WITHIN.get(section.kind) or _shortened(section.title)


def _names(sections: tuple[Section, ...]) -> Iterator[str]:
    issues = 0
    for section in sections:
        issues += section.kind is SectionKind.ISSUE
        if section.kind is SectionKind.ISSUE:
            yield f"Issue {issues}"
        elif section.kind is SectionKind.PARTY:
            yield section.title[:3] if section.side else _shortened(section.title)
        else:
            yield _PARTS.get(section.kind) or _shortened(section.title)


def _shortened(name: str) -> str:
    """Keep the first words of a name that a tab holds; at worst a part of the first."""
    kept = ""
    for word in name.split():
        longer = f"{kept} {word}".strip()
        if len(longer) > _LONGEST:
            break
        kept = longer
    return kept or name[:_LONGEST]
