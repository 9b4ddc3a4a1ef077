"""Sentences: where they begin and end in a source's text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from argmap.model.sources import Passage, SourceText


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_NEVER_LAST = _words(
    """
    adm amb approx asst atty attys brig capt cf cmdr col cong dept det dir dist dr e.g ed eds esp
    est fig figs fr gen gov govs hon i.e insp lt maj messrs mr mrs ms msgr mt pp pres prof pvt rep
    reps rev sec sen sens sgt spec st supt vol vols vs viz
    """
)
"""Abbreviations that stand before what they belong to, so that no sentence ends with them."""

_BEFORE_NUMBER = _words("art ch chap no nos op p para sect v")
"""Abbreviations that stand before a number, and otherwise are words or ends."""

_SELDOM_LAST = _words(
    """
    a.m al apr aug ave bldg blvd bros co corp dec etc feb fri inc jan jr jul jun ltd mar mon nov oct
    p.m ph.d rd sat sep sept sr sun thu thurs tue tues univ wed
    """
)
"""Abbreviations that a sentence may end with: it does if the next word is one that begins many."""

_OPENERS = _words(
    """
    a according after all although an and another as at because before but by despite during each
    every few first for from he her here his how however i if in instead it its last many more most
    my nearly no not now of on once one only or our over she since so some still such that the
    their then there these they this those though through to today under until we what when where
    while who why with yet you your
    """
)

_REACH = 2_000

# Possessive, short, and begun only where a run of stops begins: no text makes it slow.
_STOP = re.compile(
    r"""
    (?: (?<! [.!?؟…] ) [.!?؟…]++ (?: \s (?: … | \.(?:\s\.){1,4}+ ) )?+  # `. …` and `. . . .` too
        [)\]"'”’»]*+ (?= \s++ (?P<next> \S ) )
      | [。！？｡।॥։]++ [)\]」』”’»）]*+ )
    """,
    re.VERBOSE,
)
_BEFORE = re.compile(r"\S*\Z")
_FIRST_WORD = re.compile(r"\s*[^\w\s]*(\w+)")
_INITIAL = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]\Z")


def sentences(text: SourceText) -> tuple[Passage, ...]:
    """Split a source into sentences.

    A paragraph's end always ends one, so that headings need no stop. Stretches without a letter
    or a digit are left out.
    """
    return tuple(
        sentence
        for paragraph in text.paragraphs
        for sentence in _in_paragraph(text.text, paragraph)
    )


def sentences_within(text: SourceText, span: Passage) -> tuple[Passage, ...]:
    """Split the paragraphs that lie inside a stretch of a source into sentences."""
    inside = [paragraph for paragraph in text.paragraphs if span.holds(paragraph)] or [span]
    return tuple(
        sentence for paragraph in inside for sentence in _in_paragraph(text.text, paragraph)
    )


def sentences_of(text: str) -> tuple[str, ...]:
    """Split a text that is no source's into sentences; its end always ends one."""
    found = _in_paragraph(text, Passage(0, len(text)))
    return tuple(text[sentence.start : sentence.end] for sentence in found)


def sentence_at(text: SourceText, offset: int) -> Passage:
    """Find the sentence that an offset stands in.

    Looks no further than a long sentence reaches, so that a source without paragraphs costs no
    more than any other.
    """
    index = bisect_right(text.paragraphs, offset, key=lambda paragraph: paragraph.start) - 1
    around = text.paragraphs[index] if index >= 0 else Passage(0, len(text.text))
    near = Passage(max(around.start, offset - _REACH), min(around.end, offset + _REACH))
    found = (s for s in _in_paragraph(text.text, near) if s.start <= offset < s.end)
    return next(found, Passage(offset, offset))


def _in_paragraph(text: str, paragraph: Passage) -> Iterator[Passage]:
    start = paragraph.start
    for match in _STOP.finditer(text, paragraph.start, paragraph.end):
        if match["next"] is None or _ends_sentence(text, start, match):
            yield from _trimmed(text, start, match.end())
            start = match.end()
    yield from _trimmed(text, start, paragraph.end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Passage]:
    said = text[start:end]
    if any(map(str.isalnum, said)):
        yield Passage(start + len(said) - len(said.lstrip()), start + len(said.rstrip()))


def _ends_sentence(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether a sentence ends at this stop, by what stands before it and behind."""
    if match["next"].islower():
        return False
    if match[0].rstrip(")]\"'”’»") != ".":
        return True
    before = _last_word(text, start, match.start()).lower()
    if before in _NEVER_LAST or (before in _BEFORE_NUMBER and match["next"].isdigit()):
        return False
    if before in _SELDOM_LAST or _INITIAL.match(before):
        return _opens_sentence(text, match.end())
    return not _is_item_number(text, start, match.start())


def _is_item_number(text: str, start: int, end: int) -> bool:
    """Whether a sentence would be nothing but the number of a list's item."""
    return text[start:end].strip().isdecimal()


def _last_word(text: str, start: int, end: int) -> str:
    """The word before a stop, without brackets and quotation marks."""
    found = _BEFORE.search(text[max(start, end - 40) : end])
    return found[0].lstrip("([{\"'“‘«—–-") if found else ""


def _opens_sentence(text: str, at: int) -> bool:
    found = _FIRST_WORD.match(text[at : at + 60])
    return found is not None and found[1].lower() in _OPENERS
