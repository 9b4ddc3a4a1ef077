"""How many words are read aloud, and how long that takes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from argmap.briefs.blocks import Budget, Card, Load, ReadTime
from argmap.model.formats import Speech
from argmap.model.profiles import DebateProfile, Reader

_AMPLE = 0.75
"""The share of a speech that a case may fill before it gets tight."""
_WORD = re.compile(r"\w[\w’'.,:/-]*")


@dataclass(frozen=True, slots=True)
class Aloud:
    """Words that are read aloud, by what they are, because some are read faster."""

    tags: int = 0
    """Tags, cites as they are said, and analytics."""
    read: int = 0
    """What is highlighted of cards, or underlined where nothing is."""

    @property
    def words(self) -> int:
        """All of them."""
        return self.tags + self.read

    def __add__(self, other: Aloud) -> Aloud:
        """Read one after the other."""
        return Aloud(self.tags + other.tags, self.read + other.read)


def aloud_of(text: str, cards: Iterable[Card]) -> Aloud:
    """Count what is read aloud of a claim: its tag, the cites and the words of its cards."""
    known = tuple(cards)
    cites = sum(count_words(card.cite) for card in known)
    words = sum(card.words for card in known)
    return Aloud(tags=count_words(text) + cites, read=words - cites)


def count_words(text: str) -> int:
    """Count the words that a reader says."""
    return len(_WORD.findall(text))


def seconds(words: int, *, wpm: int) -> int:
    """Give the time that words take at a pace, in whole seconds and never less."""
    return -(-words * 60 // wpm)


def spoken_seconds(aloud: Aloud, *, wpm: int, tag_wpm: int | None = None) -> int:
    """Give the time that words take where tags, cites and analytics may have their own pace."""
    if tag_wpm is None or tag_wpm == wpm:
        return seconds(aloud.words, wpm=wpm)
    return -(-(aloud.read * tag_wpm + aloud.tags * wpm) * 60 // (wpm * tag_wpm))


def budget_of(
    aloud: Aloud, profile: DebateProfile, *, speech: Speech | None, name: str = ""
) -> Budget:
    """Hold what is read against a speech, at the file's own pace and at each reader's.

    Args:
        aloud: What is read.
        profile: How fast, and who else reads it.
        speech: The speech with its limit, where the format knows it.
        name: What to call a speech that no format knows.
    """
    own = Reader(name="", wpm=profile.wpm)
    limit = speech.seconds if speech else None
    return Budget(
        speech=speech.name if speech else name,
        limit=limit,
        times=tuple(reader_time(aloud, r, limit=limit) for r in (own, *profile.readers)),
    )


def reader_time(aloud: Aloud, reader: Reader, *, limit: int | None = None) -> ReadTime:
    """Give the time that somebody takes, held against how long they may take."""
    length = spoken_seconds(aloud, wpm=reader.wpm, tag_wpm=reader.tag_wpm)
    return ReadTime(reader=reader.name, wpm=reader.wpm, seconds=length, load=load_of(length, limit))


def load_of(length: int, limit: int | None) -> Load | None:
    """Tell how a time lies in its limit, where there is one."""
    if limit is None:
        return None
    if length < _AMPLE * limit:
        return Load.GREEN
    return Load.AMBER if length <= limit else Load.RED


def duration(length: int) -> str:
    """Write a time as debaters do: `45 s`, `1:05 min`."""
    return f"{length} s" if length < 60 else f"{length // 60}:{length % 60:02d} min"


def counted(number: int, noun: str) -> str:
    """Write a number with its noun: `1 card`, `2 cards`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
