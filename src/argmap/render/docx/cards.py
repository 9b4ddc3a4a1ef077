"""Tags and cards as paragraphs, in the shapes that Verbatim reads."""

from __future__ import annotations

from collections.abc import Iterator

from argmap.briefs.blocks import Card, Run
from argmap.briefs.words import Style, Text
from argmap.render.card_lines import Tag, body_runs, cite_parts
from argmap.render.docx.elements import NOTHING, Xml, element, paragraph, run
from argmap.render.docx.styles import CITE, EMPHASIS, NORMAL, TAG, UNDERLINE

_SPOKEN = element("rStyle", val=CITE)
_LIGHT = element("b", val="0")
_SMALL = element("sz", val=str(2 * NORMAL.size))
_LINE_BREAK = element("r", element("br"))
_ALONE = (element("keepNext", val="0"),)
"""Tags stay with what is below them; a run of analytics that did would be pushed off its page."""
_SHRUNK = element("sz", val="16")
_READ = element("highlight", val="yellow")
_LINED = element("rStyle", val=UNDERLINE)
_LINED_READ = Xml(_LINED + _READ)
_HIT = element("rStyle", val=EMPHASIS)
_HIT_READ = Xml(_HIT + _READ)


def tag_paragraphs(tag: Tag, *, analytic: str) -> Iterator[Xml]:
    """Give a tag and its card: the tag, the cite in one line, the body, and nothing between.

    Args:
        tag: What is printed.
        analytic: The style of a tag without a card.
    """
    if tag.card is None:
        yield paragraph(*_words(tag), style=analytic, looks=() if tag.leads else _ALONE)
        return
    yield paragraph(*_words(tag), style=TAG)
    yield from _card(tag.card)


def _words(tag: Tag) -> Iterator[Xml]:
    if tag.lead:
        yield run(tag.lead)
    yield run(tag.text)
    if tag.note:
        yield run(f" {tag.note}", _LIGHT)
    for words in tag.below:
        yield _LINE_BREAK
        for part in words:
            is_strong = isinstance(part, Text) and part.style is Style.STRONG
            yield run(part.text, Xml(("" if is_strong else _LIGHT) + _SMALL))


def _card(card: Card) -> Iterator[Xml]:
    yield paragraph(*(run(text, _SPOKEN if aloud else NOTHING) for text, aloud in cite_parts(card)))
    paragraphs = list(body_runs(card))
    marked = any(part.underlined or part.read for runs in paragraphs for part in runs)
    for runs in paragraphs:
        yield paragraph(*(run(part.text, _looks(part, shrunk=marked)) for part in runs))


def _looks(part: Run, *, shrunk: bool) -> Xml:
    """Say how a stretch of a body looks.

    Emphasis underlines by itself. Words that are read but not underlined keep their size, and
    so does a card of which nothing is marked, as in a reading copy.
    """
    if part.emphasised:
        return _HIT_READ if part.read else _HIT
    if part.underlined:
        return _LINED_READ if part.read else _LINED
    if part.read:
        return _READ
    return _SHRUNK if shrunk else NOTHING
