"""File model of a debate file's profile, key by key."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from pydantic import Field

from argmap.model.issues import Side
from argmap.model.papers import Paper
from argmap.model.profiles import AnalyticStyle, Edition, FlowFill, Level
from argmap.reading.file_model import FileModel
from argmap.reading.values import Pace, Text


class ReaderEntry(FileModel):
    """How fast somebody reads aloud."""

    wpm: Pace = Field(examples=[300])
    """Words a minute of what is highlighted."""
    tag_wpm: Pace | None = Field(default=None, examples=[220])
    """Words a minute of tags, cites and analytics; the same where it isn't given."""


class LayoutEntry(FileModel):
    """A block of a file that is laid out by hand."""

    pocket: Text | None = Field(default=None, examples=["1AC"])
    """The heading of the first level, where a new one begins."""
    hat: Text | None = Field(default=None, examples=["Advantages"])
    """The heading of the second level, where a new one begins."""
    block: Text | None = Field(default=None, examples=["AT: No threat"])
    """The heading of the third level, where a new one begins."""
    claims: tuple[Text, ...] = Field(default=(), examples=[["trust-eroded"]])
    """The ids of the claims under it, in order."""


class DebateProfileEntry(FileModel):
    """A debate file: every case with its cards, the clash, the sources and the audit."""

    kind: Literal["debate"] = Field(examples=["debate"])
    """What sort of brief to make."""
    title: Text = Field(examples=["Secure Communities: evidence file"])
    """The title on the cover."""
    subtitle: Text | None = Field(default=None, examples=["Public forum, November 2011"])
    """A line below the title."""
    prepared_by: Text | None = Field(default=None, examples=["Harbor High School Debate"])
    """Who answers for the brief."""
    issues: tuple[Text, ...] = Field(default=(), examples=[["public-safety"]])
    """The ids of the issues to print, in order; all of them where none is named."""
    positions: Mapping[str, tuple[Text, ...]] = Field(
        default={}, examples=[{"public-safety": ["safer"]}]
    )
    """The positions to print, by issue; all of an issue that isn't named."""
    wpm: Pace = Field(default=250, examples=[250])
    """Words a minute that the reader speaks, for read times."""
    league: Text = Field(default="nsda", examples=["nsda"])
    """Whose evidence rules the cards are held to: an id in `rules/leagues.yaml`."""
    paper: Paper = Field(default=Paper.LETTER, examples=["letter"])
    """The sheet it is printed on."""
    format: Text | None = Field(default=None, examples=["public-forum"])
    """The format of debate: an id in `rules/formats.yaml`."""
    side: Side | None = Field(default=None, examples=["pro"])
    """The side the file is for: `pro` speaks for the motion; both where it isn't given."""
    level: Level | None = Field(default=None, examples=["novice"])
    """Who it is for; claims tagged with the other level are left out."""
    readers: Mapping[Text, ReaderEntry] = Field(
        default={}, examples=[{"Maya": {"wpm": 210}, "Sam": {"wpm": 300, "tag-wpm": 220}}]
    )
    """Further readers by name, whose times are given as well."""
    cutter: Text | None = Field(default=None, examples=["AB"])
    """The initials of who cut the cards, where a card doesn't say."""
    cases: Mapping[Side, tuple[Text, ...]] = Field(
        default={}, examples=[{"pro": ["trust-eroded", "witnesses-deterred"]}]
    )
    """The ids of the claims that a side reads in its first speech, in order; its whole case where
    it isn't named."""
    layout: tuple[LayoutEntry, ...] = Field(
        default=(), examples=[[{"pocket": "1AC", "block": "Advantage", "claims": ["trust-eroded"]}]]
    )
    """The file laid out by hand, block by block, in the place of what is made of the arguments."""
    analytics: AnalyticStyle = Field(default=AnalyticStyle.TAG, examples=["tag"])
    """The Word style of claims without evidence: Verbatim's `tag`, or `analytic` as some forks
    have it."""
    flow: FlowFill = Field(default=FlowFill.FILLED, examples=["blank"])
    """What is on the flow sheets: what each side is known to say (`filled`), or no more than the
    names of the arguments (`blank`)."""
    editions: tuple[Edition, ...] = Field(
        default=tuple(Edition), examples=[["file", "outline", "flow"]]
    )
    """What is made of the profile; everything where it isn't given."""
