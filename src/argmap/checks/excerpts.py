"""Checks of sources as leagues want them: whole, unaltered, admissible, rightly cited."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from argmap.analysis.alterations import dots
from argmap.checks.leagues import leagues_with, names
from argmap.checks.lines import one_line
from argmap.checks.sources import Shelf
from argmap.checks.spans import span
from argmap.findings.finding import Finding, Pointer
from argmap.model.debate import Debate
from argmap.model.ids import SourceId
from argmap.model.leagues import League
from argmap.model.sources import Passage, Source, SourceText

_BEGUN = re.compile(r"[\W_]*+[a-zß-öø-ÿ][a-zß-öø-ÿ’'-]*+(?![\w.])")
"""A first word in small letters, so that its sentence began before it; not `iPhone`."""
_ENDED = re.compile(r"[.!?…:;؟。！？।॥\])\"'”’»]\W*\d*\W*\Z")
_EDGE = 60


def source_is_excerpt(shelf: Shelf) -> Iterator[Finding]:
    """A source that holds only what its cards quote."""
    for source, _ in _excerpts(shelf, lambda _: True):
        yield Finding(
            code="source-is-excerpt",
            message=f"`{source.id}` holds only what its cards quote",
            at=Pointer(place=source.origin / "excerpt"),
            help="make the whole document its file, and the words are proved against that",
        )


def card_not_whole_paragraphs(shelf: Shelf) -> Iterator[Finding]:
    """An excerpt that begins or ends inside a sentence, so that no card of it can be whole."""

    def rule(league: League) -> bool:
        return league.whole_paragraphs

    for source, text in _excerpts(shelf, rule):
        said = text.text.strip()
        torn = [("begins", _BEGUN.match(said)), ("ends", not _ENDED.search(said))]
        for verb in (verb for verb, is_torn in torn if is_torn and said):
            yield Finding(
                code="card-not-whole-paragraphs",
                message=f"the excerpt `{source.id}` {verb} inside a sentence",
                at=Pointer(
                    place=source.origin.key(), words=names(leagues_with(shelf.debates, rule))
                ),
                related=(Pointer(place=span(text, _edge(text, verb)), words=f"here it {verb}"),),
                help="give the whole paragraphs that the words stand in",
            )


def card_elided(shelf: Shelf) -> Iterator[Finding]:
    """An excerpt with dots, which may stand for words that somebody left out."""

    def rule(league: League) -> bool:
        return league.no_ellipses

    for source, text in _excerpts(shelf, rule):
        mark = dots(text.text)
        if mark is not None:
            start = text.text.index(mark)
            yield Finding(
                code="card-elided",
                message=f"dots in the excerpt `{source.id}` may stand for words left out",
                at=Pointer(
                    place=source.origin.key(), words=names(leagues_with(shelf.debates, rule))
                ),
                related=(
                    Pointer(place=span(text, Passage(start, start + len(mark))), words="dots"),
                ),
                help="put the words back, or make the whole document the source's file",
            )


def source_inadmissible(shelf: Shelf) -> Iterator[Finding]:
    """A source of a type that a league doesn't admit."""
    citing = _citing(shelf)
    for source in shelf.sources.values():

        def rule(league: League, type_: str = source.type) -> bool:
            return type_ in league.inadmissible

        if leagues := leagues_with(citing.get(source.id, ()), rule):
            yield Finding(
                code="source-inadmissible",
                message=f"`{source.id}` is `{source.type}`, which may not be cited",
                at=Pointer(place=source.origin / "type", words=names(leagues)),
                help="rest the claims on a source that anybody can look up",
            )


def cite_words_not_found(shelf: Shelf) -> Iterator[Finding]:
    """Words of a cite that are said aloud but don't stand in it, or not in their order."""
    for source in shelf.sources.values():
        done = 0
        for index, words in enumerate(source.cite.spoken if source.cite else ()):
            at = source.cite.written.find(words, done) if source.cite else 0
            if at >= 0:
                done = at + len(words)
                continue
            yield Finding(
                code="cite-words-not-found",
                message=f"`{one_line(words)}` is not in the cite of `{source.id}`",
                at=Pointer(place=source.origin / "cite" / "spoken" / index),
                related=(Pointer(place=source.origin / "cite" / "written", words="the cite"),),
                help="copy the words as they stand in the cite, in its order",
            )


def _excerpts(shelf: Shelf, rule: Callable[[League], bool]) -> Iterator[tuple[Source, SourceText]]:
    """The excerpts that a topic with such a rule cites."""
    citing = _citing(shelf)
    for source in shelf.sources.values():
        text = shelf.texts.get(source.id)
        if source.excerpt and text and leagues_with(citing.get(source.id, ()), rule):
            yield source, text


def _citing(shelf: Shelf) -> Mapping[SourceId, tuple[Debate, ...]]:
    """The topics that cite each source."""
    citing: dict[SourceId, list[Debate]] = {}
    for debate in shelf.debates:
        for source in dict.fromkeys(evidence.source for evidence in debate.evidence):
            citing.setdefault(source, []).append(debate)
    return {source: tuple(debates) for source, debates in citing.items()}


def _edge(text: SourceText, verb: str) -> Passage:
    """The first or the last words of a text."""
    end = len(text.text.rstrip())
    start = len(text.text) - len(text.text.lstrip())
    if verb == "begins":
        return Passage(start, min(end, start + _EDGE))
    return Passage(max(start, end - _EDGE), end)
