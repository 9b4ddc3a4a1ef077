"""The brief: a neutral tree of sections and blocks that every medium is made from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from argmap.briefs.blocks import Block
from argmap.briefs.words import Words
from argmap.model.issues import Side
from argmap.model.papers import Paper
from argmap.model.profiles import AnalyticStyle


class SectionKind(StrEnum):
    """What a section is for; a medium may start some of them on a new page."""

    GUIDE = "guide"
    CONTENTS = "contents"
    OVERVIEW = "overview"
    DEFINITIONS = "definitions"
    ISSUE = "issue"
    MAP = "map"
    OUTCOME = "outcome"
    CASE = "case"
    CLASH = "clash"
    PARTY = "party"
    """One side's part of the file."""
    CONTENTION = "contention"
    FRONTLINES = "frontlines"
    """A side's answers to the attacks on its own case."""
    BLOCKS = "blocks"
    """A side's answers to the other side's arguments."""
    BLOCK = "block"
    """The answers to one argument, or to one attack."""
    EXTENSIONS = "extensions"
    QUESTIONS = "questions"
    IF_THEY_SAY = "if-they-say"
    """What to read against what."""
    OPEN_ENDS = "open-ends"
    """What has no answer, no offence, or only one source."""
    WEIGHING = "weighing"
    LAID_OUT = "laid-out"
    """A part that was laid out by hand."""
    SOURCES = "sources"
    AUDIT = "audit"


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A headed part of the brief; parts of it are sections in turn."""

    id: str
    kind: SectionKind
    title: str
    short: str = ""
    """The title in a word or two, where there is room for no more."""
    kicker: str = ""
    """A few words above the title that say what sort of part this is."""
    note: str = ""
    """How much it holds, such as the time that it takes to read."""
    side: Side | None = None
    blocks: tuple[Block, ...] = ()
    sections: tuple[Section, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """The first page."""

    topic: str
    motion: str | None
    facts: tuple[tuple[str, Words], ...]
    """Named facts, such as the moment that claims speak of."""
    counts: tuple[tuple[str, str], ...]
    """Figures with their names, such as 24 and cards."""
    issues: tuple[Words, ...]
    """The questions that the brief argues."""
    background: tuple[str, ...] = ()
    """What one should know of the topic, in paragraphs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """A whole brief."""

    id: str
    title: str
    subtitle: str | None
    language: str
    paper: Paper
    analytics: AnalyticStyle = AnalyticStyle.TAG
    """How analytics are styled in Word."""
    cover: Cover | None
    """The first page; None where the brief begins at once."""
    sections: tuple[Section, ...]
