"""Checks of the sources: are they what they were, are they used, is their cite whole."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from argmap.analysis.folding import fold_source
from argmap.analysis.nearest import nearest
from argmap.analysis.quotations import locate
from argmap.checks.spans import span
from argmap.checks.weights import powerless, unexplained, unweighed
from argmap.findings.finding import Finding, Pointer
from argmap.findings.suggest import listed
from argmap.model.debate import Debate
from argmap.model.ids import SourceId
from argmap.model.sources import Source, SourceText


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """A project's sources, and the debates that draw on them."""

    sources: Mapping[SourceId, Source]
    texts: Mapping[SourceId, SourceText]
    debates: tuple[Debate, ...]


def source_changed(shelf: Shelf) -> Iterator[Finding]:
    """A source whose file is not what it was when it was recorded."""
    for source, text in _read(shelf):
        if source.digest is not None and source.digest != text.digest:
            yield Finding(
                code="source-changed",
                message=f"the file of `{source.id}` has changed since it was recorded",
                at=Pointer(place=source.origin / "digest", words="its digest was this"),
                help=f"look over what changed, then record it as `digest: {text.digest}`",
            )


def source_unrecorded(shelf: Shelf) -> Iterator[Finding]:
    """A source without a digest, so that a change to its file would not be noticed."""
    for source, text in _read(shelf):
        if source.digest is None and "digest" not in source.unread:
            yield Finding(
                code="source-unrecorded",
                message=f"a change to the file of `{source.id}` would go unnoticed",
                at=Pointer(place=source.origin.key()),
                help=f"record the file as it is now: `digest: {text.digest}`",
            )


def source_unused(shelf: Shelf) -> Iterator[Finding]:
    """A source that no evidence of any topic comes from, and no figure of a page."""
    pages = (page for debate in shelf.debates for page in debate.one_pagers)
    tables = {figure.source for page in pages for figure in page.figures}
    used = {e.source for debate in shelf.debates for e in debate.evidence} | tables
    unread = frozenset[str]().union(*(debate.unread for debate in shelf.debates))
    for source in shelf.sources.values():
        if source.id not in used | unread and shelf.debates:
            yield Finding(
                code="source-unused",
                message=f"no evidence comes from `{source.id}`",
                at=Pointer(place=source.origin.key()),
                help="quote it in a claim's evidence, or take it out of the sources",
            )


def set_aside_not_found(shelf: Shelf) -> Iterator[Finding]:
    """Words that are set aside but are not in the source."""
    for source, text in _read(shelf):
        folded = fold_source(text.text)
        for aside in source.set_aside:
            if locate(aside.quote, folded):
                continue
            near = nearest(aside.quote, folded)
            yield Finding(
                code="set-aside-not-found",
                message=f"these words set aside are not in `{source.id}`",
                at=Pointer(place=aside.origin / "quote"),
                related=(Pointer(place=span(text, near.passage), words="the nearest passage"),)
                if near
                else (),
                help="copy the words as they stand in the source"
                + (f": {near.difference}" if near else ""),
            )


def cite_incomplete(shelf: Shelf) -> Iterator[Finding]:
    """A cite that lacks what the rules of the briefs' leagues ask for.

    What a cite that is given word for word holds can't be told field by field.
    """
    wanted = _wanted(shelf)
    for source in (source for source in shelf.sources.values() if source.cite is None):
        asked = wanted.get(source.id, {})
        lacking = [group for group in asked if not _answers(source, group)]
        if lacking:
            leagues = sorted({asked[group] for group in lacking})
            names = listed("` or `".join(group) for group in lacking)
            yield Finding(
                code="cite-incomplete",
                message=f"the cite of `{source.id}` lacks {names}",
                at=Pointer(
                    place=source.origin.key(), words=f"asked for by {' and '.join(leagues)}"
                ),
                help="give what is lacking, or list under `unknown` what the document doesn't say",
            )


def field_given_and_unknown(shelf: Shelf) -> Iterator[Finding]:
    """A field that is given and also called unknown."""
    for source in shelf.sources.values():
        given = _given(source)
        for index, name in enumerate(source.unknown):
            if given.get(name):
                yield Finding(
                    code="field-given-and-unknown",
                    message=f"`{name}` of `{source.id}` is given, and also listed as unknown",
                    at=Pointer(place=source.origin / "unknown" / index),
                    related=(Pointer(place=source.origin / name, words="given here"),),
                    help="take it off the list, or move it to `inferred` if it was concluded",
                )


def source_later_than_topic(shelf: Shelf) -> Iterator[Finding]:
    """A source that is younger than the moment its topic speaks of."""
    for debate in shelf.debates:
        as_of = debate.topic.as_of
        for used in dict.fromkeys(evidence.source for evidence in debate.evidence):
            source = debate.sources[used]
            if as_of and source.issued and _is_later(source.issued, as_of):
                yield Finding(
                    code="source-later-than-topic",
                    message=f"`{used}` was published after the topic's date, {as_of}",
                    at=Pointer(place=source.origin / "issued"),
                    related=(Pointer(place=debate.topic.origin / "as-of", words="its date"),),
                    help="use it knowing that the brief marks it, or move the topic's `as-of`",
                )


def weight_unexplained(shelf: Shelf) -> Iterator[Finding]:
    """A source with a weight, and no word on why it has that one."""
    for source in _weighed(shelf):
        yield from unexplained(source)


def weight_missing(shelf: Shelf) -> Iterator[Finding]:
    """A source with a reason for a weight that isn't given."""
    for source in _weighed(shelf):
        yield from unweighed(source)


def weight_without_effect(shelf: Shelf) -> Iterator[Finding]:
    """A source whose word never counts."""
    for source in _weighed(shelf):
        yield from powerless(source)


def _read(shelf: Shelf) -> Iterator[tuple[Source, SourceText]]:
    """The sources whose file could be read."""
    for source in shelf.sources.values():
        if source.id in shelf.texts:
            yield source, shelf.texts[source.id]


def _weighed(shelf: Shelf) -> Iterator[Source]:
    """The sources whose weight, and the reason for it, are there or known not to be."""
    for source in shelf.sources.values():
        if source.unread.isdisjoint(("weight", "weight-reason")):
            yield source


def _wanted(shelf: Shelf) -> Mapping[SourceId, Mapping[tuple[str, ...], str]]:
    """The fields that some brief needs of each source it may cite, and whose rules ask for them."""
    wanted: dict[SourceId, dict[tuple[str, ...], str]] = {}
    for debate in shelf.debates:
        used = sorted({evidence.source for evidence in debate.evidence})
        for league in dict.fromkeys(profile.league for profile in debate.debate_files):
            for source in used:
                for group in league.cite:
                    wanted.setdefault(source, {}).setdefault(group, league.name)
    return wanted


def _answers(source: Source, group: tuple[str, ...]) -> bool:
    """Whether one of several fields is given, or known to be there, or none can be."""
    given = _given(source)
    return any(given[name] or name in source.unread for name in group) or all(
        name in source.unknown for name in group
    )


def _given(source: Source) -> Mapping[str, object]:
    """A source's fields by the names that `sources.yaml` uses."""
    return {
        "type": source.type,
        "title": source.title,
        "title-short": source.title_short,
        "author": source.author,
        "issued": source.issued,
        "container-title": source.container_title,
        "publisher": source.publisher,
        "URL": source.url,
        "accessed": source.accessed,
        "qualifications": source.qualifications,
        "page": source.page,
    }


def _is_later(issued: str, as_of: str) -> bool:
    """Whether one date is surely later; a bare year says nothing of its months."""
    known = min(len(issued), len(as_of))
    return issued[:known] > as_of[:known]
