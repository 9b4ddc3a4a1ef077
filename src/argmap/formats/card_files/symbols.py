"""Characters that a Word file may hold and a project may not: symbols, controls, unseen ones."""

from __future__ import annotations

import re
import unicodedata

_PLAIN = re.compile("[\t\n\x20-\x7e\xa0-\u024f‐-…]*")
"""Text that holds nothing to look at."""
_UNSEEN = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\x7f]")
"""Characters that nobody sees; those that turn the direction of text may stand in no project."""
_SIGNS = {
    0xF02D: "-",
    0xF06C: "●",
    0xF06E: "■",
    0xF06F: "o",
    0xF071: "□",
    0xF076: "◆",
    0xF09F: "•",
    0xF0A7: "▪",
    0xF0A8: "◆",
    0xF0B7: "•",
    0xF0D8: "►",
    0xF0DF: "←",
    0xF0E0: "→",
    0xF0E8: "→",
    0xF0FB: "x",
    0xF0FC: "✓",
}
"""The signs that Word's own lists and arrows are made of, by their code in the symbol fonts."""


def lettered(text: str) -> tuple[str, str]:
    """The text in characters that a project can hold, and those that there are none for."""
    text = unicodedata.normalize("NFC", text)
    if _PLAIN.fullmatch(text):
        return text, ""
    unknown: list[str] = []
    letters = [_letter(character, unknown) for character in _UNSEEN.sub("", text)]
    return "".join(letters), "".join(unknown)


def _letter(character: str, unknown: list[str]) -> str:
    code = ord(character)
    if code in _SIGNS:
        return _SIGNS[code]
    if 0x80 <= code < 0xA0 and code != 0x85:
        # Windows' letters, taken for controls by a program on the way
        return bytes([code]).decode("cp1252", "ignore")
    if unicodedata.category(character) in ("Co", "Cn", "Cs"):
        unknown.append(character)
        return ""
    return character
