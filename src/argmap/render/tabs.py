"""Thumb tabs: what stands at the outer edge of each page, to find a part of a file by."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import wrap

from argmap.briefs.document import Section, SectionKind

SLOTS = 12
"""How many tabs stand one below the other before they begin at the top again."""
_LONGEST = 9
"""How many letters a line of a tab holds."""
_LINES = 2
"""How many lines it has for a part's name; what is within the part has one."""
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
    """Name a part of a part in a word, for the last line of its tab; nothing where no word does."""
    name = section.short or section.title
    return _WITHIN.get(section.kind) or (name if len(name) <= _LONGEST else "")


def _names(sections: tuple[Section, ...]) -> Iterator[str]:
    issues = 0
    for section in sections:
        issues += section.kind is SectionKind.ISSUE
        if section.kind is SectionKind.ISSUE:
            yield f"Issue {issues}"
        else:
            yield _PARTS.get(section.kind) or _fitting(section.short or section.title)


def _fitting(name: str) -> str:
    """Keep the first words of a name, as many as a tab has lines for; no word is ever cut."""
    lines = wrap(name, _LONGEST, break_long_words=False, break_on_hyphens=False)
    return " ".join(lines[:_LINES])
