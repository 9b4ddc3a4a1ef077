"""From a file's bytes to its characters."""

from __future__ import annotations

import codecs
import re
import unicodedata
from dataclasses import dataclass

from argmap.findings.finding import Finding, Pointer
from argmap.findings.located import FileLines
from argmap.origin import Span

UNPRINTABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Control characters and others that YAML, HTML and PDF have no place for."""
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Characters that nobody sees and that show what follows them in another order."""
CONTROL = re.compile(f"{UNPRINTABLE.pattern}|{_TURNING.pattern}")
"""Characters that may not stand in a project's own files."""
_NO_WIDTH = "\u200b"
_ESCAPED = re.compile("[\udc80-\udcff]")

_ENOUGH = 4000
"""How many bytes tell what encoding a file is in: in UTF-16 every second one of a key is NUL."""
UTF_16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
"""What a file begins with that a program has saved as UTF-16."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Characters:
    """A file's text, with one sign for the end of a line, and what was wrong with its bytes."""

    text: str
    byte: int | None = None
    """The offset of the first byte that is not UTF-8."""
    offset: int = 0
    """The offset, in the text, of the character made of it."""
    seems: str = "UTF-8"
    """What the file seems to be written in."""

    def finding(self, *, what: str, at: Pointer | None = None, file: str) -> Finding | None:
        """Say that a file is not UTF-8, if it isn't."""
        if self.byte is None:
            return None
        line, column = FileLines(self.text).position(self.offset)
        return Finding(
            code="bad-encoding",
            message=f"{what} is not UTF-8: byte {self.byte + 1}, on line {line}",
            at=at or Pointer(place=Span(file, line, column, line, column + 1)),
            help=f"save it as UTF-8; it seems to be {self.seems}",
        )


def decode_text(data: bytes) -> Characters:
    """Read bytes as UTF-8.

    A byte that isn't is taken for Windows' Western encoding, so that everything else in the
    file is still read.
    """
    utf_16 = _utf_16(data)
    if utf_16 is not None:
        return Characters(text=_even(data.decode(utf_16, "replace")), byte=0, seems="UTF-16")
    try:
        return Characters(text=_even(data.decode("utf-8-sig")))
    except UnicodeDecodeError as error:
        marked = len(data) - len(data.removeprefix(codecs.BOM_UTF8))
        byte = marked + error.start  # the decoder counts from behind the mark
        text = data.decode("utf-8-sig", "surrogateescape")
        return Characters(
            text=_even(_ESCAPED.sub(_western, text)),
            byte=byte,
            offset=len(_even(data[:byte].decode("utf-8-sig"))),
            seems="Windows-1252 or Latin-1",
        )


def harmless(text: str) -> str:
    """The text with something of the same length in place of each control character.

    Why not a space for all: what only changes the order of the words doesn't part them.
    """
    return _TURNING.sub(_NO_WIDTH, UNPRINTABLE.sub(" ", text))


def control_name(character: str) -> str:
    """What a finding calls a control character."""
    named = f"the control character U+{ord(character):04X}"
    if _TURNING.match(character):
        return f"{named} ({unicodedata.name(character).lower()})"
    return named


def control_help(character: str) -> str:
    """How to be rid of a control character."""
    if _TURNING.match(character):
        return "delete it: text of every script has its direction without it"
    return "save the file as plain text, without control characters"


def _utf_16(data: bytes) -> str | None:
    """The UTF-16 that a file is in, also without a mark; None where it isn't."""
    if data.startswith(UTF_16_MARKS):
        return "utf-16"
    head = data[:_ENOUGH]
    if b"\0" not in head:
        return None
    first, second = head[::2].count(0), head[1::2].count(0)
    if min(first, second) * 10 > max(first, second) or max(first, second) * 20 < len(head):
        return None
    return "utf-16-be" if first > second else "utf-16-le"


def _even(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _western(escaped: re.Match[str]) -> str:
    return bytes([ord(escaped[0]) - 0xDC00]).decode("cp1252", "replace")
