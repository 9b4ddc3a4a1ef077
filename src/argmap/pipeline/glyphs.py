"""Glyphs: text that would be printed as empty boxes, found before anything is made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from unicodedata import name

from argmap.findings.finding import Finding, Pointer
from argmap.model.debate import Debate
from argmap.origin import Origin, Span
from argmap.render.fonts import missing_glyphs

_SHOWN = 5


def find_missing_glyphs(debates: Iterable[Debate]) -> Iterator[Finding]:
    """Find each text that holds characters which no font here can show."""
    for place, text in (one for debate in debates for one in _texts(debate)):
        missing = missing_glyphs(text)
        if missing:
            yield Finding(
                code="glyph-missing",
                message=f"no font here can show {_named(missing)}",
                at=Pointer(place=place, part=missing[0]),
                help=_help(missing),
            )


def _texts(debate: Debate) -> Iterator[tuple[Origin | Span, str]]:
    topic = debate.topic
    yield topic.origin / "title", topic.title
    yield topic.origin / "motion", topic.motion or ""
    for issue in topic.issues:
        yield issue.origin / "title", issue.title
        yield issue.origin / "question", issue.question
        for position in issue.positions:
            yield position.origin / "label", position.label
    for claim in debate.claims.values():
        yield claim.origin / "text", claim.text
        yield claim.origin / "short", claim.short or ""
    for argument in debate.arguments.values():
        yield argument.origin / "warrant", argument.warrant or ""
    for evidence in debate.evidence:
        yield evidence.origin / "quote", evidence.quote


def _named(missing: tuple[str, ...]) -> str:
    shown = ", ".join(f"`{c}` (U+{ord(c):04X} {name(c, 'unnamed').lower()})" for c in missing[:1])
    more = len(missing) - 1
    return f"{shown} and {more} more characters" if more > 1 else shown


def _help(missing: tuple[str, ...]) -> str:
    """Name a package with a font for it, as Debian calls it."""
    code = ord(missing[0])
    if 0x0600 <= code <= 0x06FF or 0x0750 <= code <= 0x077F:
        package = "fonts-noto-core"
    elif 0x2E80 <= code <= 0x9FFF or 0xAC00 <= code <= 0xD7FF or 0xF900 <= code <= 0xFAFF:
        package = "fonts-noto-cjk"
    elif code >= 0x1F000:
        package = "fonts-noto-color-emoji"
    else:
        package = "fonts-noto-core"
    return f"install a font that has it (on Debian, the package `{package}`) or write it otherwise"
