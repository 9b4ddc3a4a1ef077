"""Slips that the parser stumbles over only later: what the lines around its complaint say."""

from __future__ import annotations

import re
from typing import NamedTuple

_KEY = re.compile(r"[ \t]*(?:- +)*[\w-]+\Z")
_JOINED_COLON = re.compile(r"[ \t]*(?:- +)*[\w-]+(?P<mark>:)[^\s:/]")
_OTHER_COLON = re.compile(r"[ \t]*(?:- +)*[\w-]+(?P<mark>[：﹕])")
_STUCK_DASH = re.compile(r"[ \t]*(?P<mark>-)[\w\"']")
_OTHER_SPACE = re.compile(r"[ \t]*(?P<mark>[^\S \t\n]+)")
_OTHER_SPACE_BEHIND = re.compile(r"[ \t]*(?:- +)*[\w-]+:(?P<mark>[^\S \t\n]+)")
_NO_COLON = re.compile(r"[ \t]*(?:- +)*(?P<mark>[\w-]+)(?:[ ]|\Z)(?!.*:(?:[ ]|\Z))")
_COMMENT = re.compile(r"[^\"'#]*[^\s\"'#] (?P<mark>#[^\s#!].*)")
_AFTER_BRACKET = re.compile(r"[^\"']*:[ ]+(?P<mark>[{\[])[^\"'{}\[\]]*[}\]][ ]*\Z")
_AFTER_MARK = re.compile(r"[^\"']*:[ ]+(?P<quoted>\"[^\"]*\"|'[^']*')[ ]*\Z")

_QUOTE = "put the text in quotation marks, or on lines of its own below `>-`"
_SPACE = "a space that is no plain one", "delete it and type a plain space"
_ALONE = (
    (_OTHER_SPACE, *_SPACE),
    (_OTHER_SPACE_BEHIND, *_SPACE),
    (_STUCK_DASH, "a dash without a space after it", "write a space after the dash"),
    (_OTHER_COLON, "a colon of another script", "write a plain colon and a space"),
    (_JOINED_COLON, "a colon without a space after it", "write a space after the colon"),
)
"""What is wrong with a line by itself."""


class Seen(NamedTuple):
    """What is wrong, and the stretch of the text where it is."""

    message: str
    help: str
    start: int
    end: int


def look_around(text: str, offset: int) -> Seen | None:
    """Find the slip behind a complaint about YAML's structure, if it is one of the common ones.

    Why: the parser takes a key without its colon for text that goes on, and gives up at the next
    colon, which is all right.
    """
    start = text.rfind("\n", 0, offset) + 1
    line = _line(text, start)
    before = text[start:offset]
    above = _above(text, start)
    found = _by_itself(line, start) or _after_bracket(before, start, end=start + len(line))
    if found is None and _AFTER_MARK.match(before):
        mend = "use the other quotation marks around all of it, or lines of its own below `>-`"
        return Seen("text after a closing quotation mark", mend, offset, start + len(line))
    if found is None and above is not None and (not before.strip() or _KEY.match(before)):
        found = (
            _by_itself(_line(text, above), above)
            or _without_colon(text, above)
            or _with_comment(text, above)
        )
    if found is None and _KEY.match(before) and text[offset : offset + 1] == ":":
        mend = "indent the entries of one list or mapping by the same number of spaces"
        first = start + len(before) - len(before.lstrip())
        return Seen("a line that is indented too far", mend, first, offset)
    return found


def _after_bracket(before: str, start: int, *, end: int) -> Seen | None:
    """Find a text whose first words stand in brackets, which end it for the parser."""
    match = _AFTER_BRACKET.match(before)
    if match is None:
        return None
    return Seen(
        f"text that begins with `{match['mark']}`", _QUOTE, start + match.start("mark"), end
    )


def holder(text: str, offset: int) -> tuple[int, int] | None:
    """The stretch of the line that one stands under, by its indentation, where it begins."""
    start = text.rfind("\n", 0, offset) + 1
    if text[start:offset].strip():
        return None
    above = _above(text, start, under=_indent(_line(text, start)))
    if above is None:
        return None
    line = _line(text, above)
    return above + _indent(line), above + len(line.rstrip())


def _by_itself(line: str, start: int) -> Seen | None:
    for pattern, message, mend in _ALONE:
        if match := pattern.match(line):
            return Seen(message, mend, *(start + at for at in match.span("mark")))
    return None


def _without_colon(text: str, start: int) -> Seen | None:
    match = _NO_COLON.match(_line(text, start))
    if match is None or _goes_on(text, start):
        return None
    span = (start + at for at in match.span("mark"))
    return Seen("a key without a colon", "write a colon and a space", *span)


def _with_comment(text: str, start: int) -> Seen | None:
    match = _COMMENT.match(_line(text, start))
    if match is None:
        return None
    span = (start + at for at in match.span("mark"))
    return Seen("a comment in the middle of a text", _QUOTE, *span)


def _goes_on(text: str, start: int) -> bool:
    """Whether a line is part of the text that began on one above."""
    indent = _indent(_line(text, start))
    above = _above(text, start, under=indent)
    if above is None:
        return False
    line = _line(text, above).rstrip()
    return not line.endswith(":") and len(line) - len(line.lstrip(" -")) != indent


def _above(text: str, start: int, *, under: int | None = None) -> int | None:
    """Where the nearest line above that says something begins, or of those indented less."""
    while start > 0:
        start = text.rfind("\n", 0, start - 1) + 1
        line = _line(text, start)
        says = line.strip() and not line.lstrip().startswith("#")
        if says and (under is None or _indent(line) < under):
            return start
    return None


def _line(text: str, start: int) -> str:
    end = text.find("\n", start)
    return text[start:] if end < 0 else text[start:end]


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
