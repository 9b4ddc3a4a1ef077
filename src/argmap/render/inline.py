"""Words as HTML: escaped, with their language and direction, and with safe links only."""

from __future__ import annotations

import re
from itertools import groupby
from typing import assert_never

from markupsafe import Markup, escape

from argmap.briefs.blocks import Run
from argmap.briefs.words import Link, Reference, Style, Text, Words
from argmap.render.links import safe_href
from argmap.render.text import is_right_to_left

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_ENDLESS = re.compile(r"[!-~\xa1-\u024f]{40,}")
_PART = 20
_SCRIPTS = (
    ("he", "rtl", "\u0590-\u05ff\ufb1d-\ufb4f"),
    ("ar", "rtl", "\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff"),
    ("ru", "ltr", "\u0400-\u052f"),
    ("el", "ltr", "\u0370-\u03ff\u1f00-\u1fff"),
    ("ja", "ltr", "\u3040-\u30ff"),
    ("ko", "ltr", "\uac00-\ud7af\u1100-\u11ff"),
    ("zh", "ltr", "\u3400-\u4dbf\u4e00-\u9fff"),
)
_FOREIGN = re.compile(
    "|".join(
        f"(?P<{language}>[{letters}](?:[{letters}\\s.,;:'’\"“”()–-]*[{letters}])?)"
        for language, _, letters in _SCRIPTS
    )
)
_FOREIGN_WITH_STOPS = re.compile(rf"(?:{_FOREIGN.pattern})[.,;:!?…]*")
"""The same, with the stops behind: they belong to the language that the text begins in."""
_DIRECTIONS = {language: direction for language, direction, _ in _SCRIPTS}


def words_html(words: Words) -> Markup:
    """Write words as HTML."""
    return Markup("").join(_inline(part) for part in words)


def text_html(text: str) -> Markup:
    """Escape text, and mark stretches in another script with the likely language.

    Why: screen readers choose a voice by it, and right-to-left text needs its direction where
    it stands between brackets and full stops of the other direction.
    """
    clean = _CONTROL.sub("\ufffd", text)
    foreign = _FOREIGN_WITH_STOPS if is_right_to_left(clean) else _FOREIGN
    pieces: list[Markup] = []
    done = 0
    for found in foreign.finditer(clean):
        language = found.lastgroup or ""
        pieces.append(_breakable(clean[done : found.start()]))
        pieces.append(
            Markup('<span lang="{}" dir="{}">{}</span>').format(
                language, _DIRECTIONS[language], found.group()
            )
        )
        done = found.end()
    pieces.append(_breakable(clean[done:]))
    return Markup("").join(pieces)


def _breakable(text: str) -> Markup:
    """Escape text, and say where a word too long for any line may break.

    Why not in the style sheet: the PDF engine then breaks any word that stands between two
    layers of a card.
    """
    pieces: list[Markup] = []
    done = 0
    for found in _ENDLESS.finditer(text):
        word = found.group()
        parts = [escape(word[at : at + _PART]) for at in range(0, len(word), _PART)]
        pieces += [escape(text[done : found.start()]), Markup("<wbr>").join(parts)]
        done = found.end()
    return Markup("").join([*pieces, escape(text[done:])])


def body_html(paragraph: tuple[Run, ...]) -> Markup:
    """Write a card's paragraph: underlined words in `u`, read ones in `mark`, hit ones in `b`.

    One that reads from right to left is a block of its own: the PDF engine orders a line's layers
    by their block's direction alone.
    """
    stretches = groupby(paragraph, key=lambda run: run.underlined)
    body = Markup("").join(_stretch(tuple(runs), quoted=quoted) for quoted, runs in stretches)
    if is_right_to_left("".join(run.text for run in paragraph)):
        return Markup('<span class="rtl" dir="rtl">{}</span>').format(body)
    return body


def _inline(part: Text | Link | Reference) -> Markup:
    match part:
        case Text():
            return _styled(part)
        case Link():
            return _link(part.text, part.href, "out")
        case Reference():
            return _link(part.text, f"#{part.target}", "in")
        case _:
            assert_never(part)


def _link(text: str, href: str, kind: str) -> Markup:
    address = safe_href(href)
    if address is None:
        return text_html(text)
    return Markup('<a class="{}" href="{}">{}</a>').format(kind, address, text_html(text))


def _styled(part: Text) -> Markup:
    text = text_html(part.text)
    match part.style:
        case Style.PLAIN:
            return text
        case Style.EMPHASIS:
            return Markup("<em>{}</em>").format(text)
        case Style.STRONG:
            return Markup("<strong>{}</strong>").format(text)
        case Style.INFERRED:
            return Markup('<span class="inferred">{}<sup>†</sup></span>').format(text)
        case Style.UNKNOWN:
            return Markup('<span class="unknown">{}</span>').format(text)
        case _:
            assert_never(part.style)


def _stretch(runs: tuple[Run, ...], *, quoted: bool) -> Markup:
    stretches = groupby(runs, key=lambda run: run.read)
    words = Markup("").join(_words(tuple(same), read=read) for read, same in stretches)
    return Markup("<u>{}</u>").format(words) if quoted else words


def _words(runs: tuple[Run, ...], *, read: bool) -> Markup:
    words = Markup("").join(_run(run) for run in runs)
    return Markup("<mark>{}</mark>").format(words) if read else words


def _run(run: Run) -> Markup:
    text = text_html(run.text)
    return Markup("<b>{}</b>").format(text) if run.emphasised else text
