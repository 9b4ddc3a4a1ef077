"""The caselist: tag, cite, first and last words of each card, as debaters disclose them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from argmap.briefs.blocks import Card
from argmap.briefs.document import Brief
from argmap.render.card_file import Carded, cards_in
from argmap.render.card_lines import body_runs, cite_parts
from argmap.render.text import clean

_WHOLE = 50
"""A card of so many words is given whole."""
_ENDS = 25
"""How many words are given of each end of a longer one."""
_MARK = re.compile(r"[\\`*_\[\]<>#|~&]")
_LIST = re.compile(r"^(\d+)([.)])(?=\s|$)|^([-+=])")
_SPACES = re.compile(r"\s+")


def render_caselist(brief: Brief) -> str:
    """Write the tag, the cite and the ends of every card, in Markdown.

    Headings and tags are headings of four ranks, as in the Word file. Analytics aren't
    disclosed, and neither are headings without a card.
    """
    return "\n\n".join(_lines(brief)) + "\n"


def _lines(brief: Brief) -> Iterator[str]:
    above: tuple[str, ...] = ("", "", "")
    for carded in cards_in(brief):
        headings = (carded.pocket, carded.hat, carded.block)
        yield from _new_headings(headings, above)
        yield from _card(carded)
        above = headings


def _new_headings(headings: tuple[str, ...], above: tuple[str, ...]) -> Iterator[str]:
    for rank, heading in enumerate(headings):
        if heading and headings[: rank + 1] != above[: rank + 1]:
            yield f"{'#' * (rank + 1)} {_escape(heading)}"


def _card(carded: Carded) -> Iterator[str]:
    yield f"#### {_escape(carded.tag.words)}"
    yield _cite(carded.card)
    words = _words(carded.card)
    if len(words) <= _WHOLE:
        yield _line(words)
        return
    yield _line(words[:_ENDS])
    yield "AND"
    yield _line(words[-_ENDS:])


def _cite(card: Card) -> str:
    parts = (_strong(text) if aloud else _escape(text) for text, aloud in cite_parts(card))
    return _LIST.sub(_listed, "".join(parts).strip())


def _strong(text: str) -> str:
    """Mark what is said aloud; Markdown wants no space inside the marks."""
    words = text.strip()
    before, _, after = text.partition(words)
    return f"{before}**{_escape(words)}**{after}" if words else text


def _words(card: Card) -> list[str]:
    return " ".join("".join(run.text for run in runs) for runs in body_runs(card)).split()


def _line(words: list[str]) -> str:
    """Escape the beginning, too, which might look like a list's or a rule's."""
    return _LIST.sub(_listed, _escape(" ".join(words)))


def _listed(found: re.Match[str]) -> str:
    number, stop, sign = found.groups()
    return f"\\{sign}" if sign else f"{number}\\{stop}"


def _escape(text: str) -> str:
    return _MARK.sub(r"\\\g<0>", _SPACES.sub(" ", clean(text)))
