"""What is wrong with text that is not YAML, in words that name the slip and its mend."""

from __future__ import annotations

import re
from typing import NamedTuple

import yaml

from argmap.findings.finding import Finding, Pointer
from argmap.reading.nodes import Tree
from argmap.reading.slips import holder, look_around


class _Slip(NamedTuple):
    """What the parsers say, the one in C and the one in Python, and what people call it."""

    heard: str
    """A pattern for what they say."""
    message: str
    help: str
    at_opening: bool = False
    """Whether to point at what was opened rather than at where the parser gave up."""
    around: bool = False
    """Whether the lines around may hold the slip itself."""


_QUOTE = "put the text in quotation marks, or on lines of its own below `>-`"
_ALIGN = "indent the entries of one list or mapping by the same number of spaces"
_UNFIT = "a line that doesn't fit into what is around it"
_LOOK = "check the quotation marks and the indentation of this line and the one before"

_SLIPS = (
    _Slip(
        "mapping values are not allowed",
        "a colon that makes this line two keys",
        _QUOTE,
        around=True,
    ),
    _Slip(
        "found unexpected (?:end of stream|document)",
        "a quotation mark is opened and not closed",
        "close the quotation mark",
        at_opening=True,
    ),
    _Slip(
        r"',' or '\]'", "a list opened with `[` is not closed", "close it with `]`", at_opening=True
    ),
    _Slip(
        r"',' or '\}'",
        "a mapping opened with `{` is not closed",
        "close it with `}`",
        at_opening=True,
    ),
    _Slip(
        "could not find expected ':'",
        "a key without a colon",
        "write a colon and a space",
        at_opening=True,
        around=True,
    ),
    _Slip(
        "unknown escape", "a backslash that is no escape", "use single quotation marks around it"
    ),
    _Slip(
        "hexa?decimal",
        "an escape without its number",
        "use single quotation marks around it",
    ),
    _Slip(
        "invalid Unicode character escape",
        "an escape for a character that there isn't",
        "write the character itself, or leave it out",
    ),
    _Slip(
        "sequence entries are not allowed",
        "a list item where no list is",
        "begin the list on the line below its key",
    ),
    _Slip(
        "did not find expected '-'",
        "a line that doesn't belong to the list around it",
        _ALIGN,
        around=True,
    ),
    _Slip("expected <block end>", _UNFIT, _ALIGN, around=True),
    _Slip("did not find expected key", _UNFIT, _LOOK, around=True),
    _Slip("expected '?<document start>", _UNFIT, _LOOK, around=True),
    _Slip(
        "expected (?:the )?node content",
        "a comma or a bracket where a value belongs",
        "take it out, or put the text in quotation marks",
    ),
    _Slip("found a tab character", "a tab in the indentation", "indent with spaces"),
    _Slip(
        "while scanning a block scalar",
        "text on the line of the sign `|` or `>`",
        "begin the text on the line below, or put it in quotation marks",
    ),
    _Slip("mapping keys are not allowed", "text that begins with `?`", _QUOTE),
    _Slip("while scanning a directive", "a line that begins with `%`", _QUOTE),
    _Slip("while scanning an alias", "text that begins with `*`", _QUOTE, at_opening=True),
    _Slip("while scanning an anchor", "text that begins with `&`", _QUOTE, at_opening=True),
    _Slip("tag", "text that begins with `!`", _QUOTE),
)


def syntax_finding(error: yaml.YAMLError, tree: Tree, *, shift: int = 0) -> Finding:
    """Put the parser's complaint about a stretch of a file into words.

    `shift` is the offset in the file at which the stretch began.
    """
    heard = " ".join(str(getattr(error, part, None) or "") for part in ("context", "problem"))
    slip = _slip(heard, tree.text, _offset(error, "problem_mark") + shift)
    mark = "context_mark" if slip.at_opening else "problem_mark"
    start = min(_offset(error, mark) + shift, len(tree.text))
    end = min(start + 1, len(tree.text))
    start = max(0, end - 1) if start == end else start
    related: tuple[Pointer, ...] = ()
    if slip.around and (seen := look_around(tree.text, start)):
        slip, start, end = _Slip("", seen.message, seen.help), seen.start, seen.end
    elif slip.around and not slip.at_opening and (above := holder(tree.text, start)):
        related = (Pointer(place=tree.between(*above), words="it stands under this"),)
    at = Pointer(place=tree.between(start, end))
    return Finding(code="yaml-syntax", message=slip.message, at=at, related=related, help=slip.help)


def _slip(heard: str, text: str, offset: int) -> _Slip:
    if "cannot start any token" in heard:
        return _bad_start(text[offset : offset + 1])
    for slip in _SLIPS:
        if re.search(slip.heard, heard):
            return slip
    return _Slip("", f"this is not YAML: {heard.strip()}", "compare with the lines around it")


def _bad_start(character: str) -> _Slip:
    if character == "\t":
        return _Slip("", "a tab in the indentation", "indent with spaces")
    return _Slip("", f"text that begins with `{character}`", _QUOTE)


def _offset(error: yaml.YAMLError, mark: str) -> int:
    found = getattr(error, mark, None) or getattr(error, "problem_mark", None)
    return 0 if found is None else int(found.index)
