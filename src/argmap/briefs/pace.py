"""How many words are read aloud, and how long that takes."""

from __future__ import annotations

import re

_WORD = re.compile(r"\w[\w’'.,:/-]*")


def count_words(text: str) -> int:
    """Count the words that a reader says."""
    return len(_WORD.findall(text))


def seconds(words: int, *, wpm: int) -> int:
    """Give the time that words take at a pace, in whole seconds and never less."""
    return -(-words * 60 // wpm)


def duration(length: int) -> str:
    """Write a time as debaters do: `45 s`, `1:05 min`."""
    return f"{length} s" if length < 60 else f"{length // 60}:{length % 60:02d} min"


def counted(number: int, noun: str) -> str:
    """Write a number with its noun: `1 card`, `2 cards`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
