"""A why as text: wrapped for a terminal, with what goes deep cut short honestly."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap

from argmap.briefs.telling import Chapter
from argmap.briefs.why import Why
from argmap.findings.show import Style

MOST_PARTS = 60
"""How many parts of a chapter are printed."""
_DEEPEST = 8
"""Beyond this the indentation stays the same, or no room would be left for words."""
_NARROWEST = 40
_INDENT = 2


def render_why_text(why: Why, *, width: int = 80, colour: bool = False) -> str:
    """Write a why for reading in a terminal or aloud."""
    width = max(width, _NARROWEST)
    paragraphs = [
        [_bold(line, colour=colour) for line in _wrapped(why.claim.text, width)],
        *(_wrapped(words, width) for words in why.opening),
        *(list(_chapter(chapter, width, colour=colour)) for chapter in why.chapters),
    ]
    return "\n".join("\n".join(lines) + "\n" for lines in paragraphs)


def left_out(count: int) -> str:
    """What stands for the parts that are not printed."""
    steps = "1 further step" if count == 1 else f"{count:,} further steps"
    return f"… and {steps} of the same kind, which `--format json` lists."


def _chapter(chapter: Chapter, width: int, *, colour: bool) -> Iterator[str]:
    yield from (_bold(line, colour=colour) for line in _wrapped(chapter.heading, width))
    for part in chapter.parts[:MOST_PARTS]:
        indent = " " * (_INDENT * (1 + min(part.depth, _DEEPEST)))
        yield from _wrapped(part.words, width, first=f"{indent}- ", rest=f"{indent}  ")
    if len(chapter.parts) > MOST_PARTS:
        yield from _wrapped(left_out(len(chapter.parts) - MOST_PARTS), width, first="  ", rest="  ")


def _wrapped(words: str, width: int, *, first: str = "", rest: str = "") -> list[str]:
    return wrap(words, width, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False)


def _bold(line: str, *, colour: bool) -> str:
    return f"{Style.BOLD}{line}{Style.PLAIN}" if colour else line
