"""From a file's bytes to its characters."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from argmap.findings.finding import Finding, Pointer
from argmap.findings.located import FileLines
from argmap.origin import Span

UNPRINTABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Control characters and others that YAML, HTML and PDF have no place for."""
_ESCAPED = re.compile("[\udc80-\udcff]")

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
    if data.startswith(UTF_16_MARKS):
        return Characters(text=_even(data.decode("utf-16", "replace")), byte=0, seems="UTF-16")
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


def _even(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _western(escaped: re.Match[str]) -> str:
    return bytes([ord(escaped[0]) - 0xDC00]).decode("cp1252", "replace")
