"""Which source each card's body stands in: one that a project has, or one made of the body."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from argmap.analysis.folding import fold, fold_source, plain
from argmap.analysis.quotations import locate
from argmap.analysis.words import count_words
from argmap.formats.card_files.card_file import NO_CITE, Card, Cite
from argmap.formats.card_files.cite_facts import Facts, facts_of
from argmap.formats.card_files.layers import DASHES, GAP, text_of_body
from argmap.model.sources import Source, SourceText

_ENOUGH_WORDS = 12
"""Fewer words could stand in a document by chance."""
_TITLE_WORDS = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """The sources that a project has already."""

    sources: Mapping[str, Source] = field(default_factory=lambda: MappingProxyType({}))
    texts: Mapping[str, SourceText] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(slots=True, kw_only=True)
class Excerpt:
    """A source made of what cards quote from it."""

    id: str
    cite: Cite
    facts: Facts
    text: str

    @property
    def title(self) -> str:
        """Its title; its first words where the cite gives none."""
        return self.facts.title or " ".join(self.text.split()[:_TITLE_WORDS])


class Excerpts:
    """Finds each card's source; cards with the same cite share one where their bodies allow it."""

    def __init__(self, shelf: Shelf) -> None:
        self.made: list[Excerpt] = []
        self._shelf = shelf
        self._by_cite: dict[str, list[Excerpt]] = {}
        self._ids = Ids(shelf.sources)

    def source_of(self, card: Card) -> str:
        """The id of the source that a card's body is quoted from."""
        body = text_of_body(card.body)
        known = self._known(card, body)
        if known is not None:
            return known
        alike = self._by_cite.setdefault(plain(card.cite.written), [])
        for excerpt in alike if card.cite.written != NO_CITE else ():
            joint = _joint(excerpt.text, body)
            if joint is not None:
                excerpt.text = joint
                return excerpt.id
        facts = facts_of(card.cite)
        excerpt = Excerpt(id=self._id(card.cite, facts), cite=card.cite, facts=facts, text=body)
        alike.append(excerpt)
        self.made.append(excerpt)
        return excerpt.id

    def _known(self, card: Card, body: str) -> str | None:
        """The project's own source that has these words: a document, or the same card's."""
        if count_words(body) < _ENOUGH_WORDS:
            return None
        for id_, text in self._shelf.texts.items():
            source = self._shelf.sources[id_]
            is_other_card = source.excerpt and (
                source.cite is None or source.cite.written != card.cite.written
            )
            if not is_other_card and locate(body, fold_source(text.text)):
                return id_
        return None

    def _id(self, cite: Cite, facts: Facts) -> str:
        last = facts.author[0].split()[-1] if facts.author else ""
        words = f"{last} {(facts.issued or '')[:4]}" if last else " ".join(cite.spoken)
        return self._ids.new(words or cite.written, otherwise="source", most=4)


def _joint(text: str, body: str) -> str | None:
    """A text with a body in it as whole paragraphs of its own; None where it would lie in others.

    Why: a card shows the whole paragraphs that its words stand in, so words that are a part of
    another card's paragraph need a source of their own.
    """
    places = locate(body, fold(text))
    if places:
        before, behind = text[: places[0].start], text[places[0].end :]
        fits = (not before or before.endswith(GAP)) and (not behind or behind.startswith(GAP))
        return text if fits else None
    if text.endswith(DASHES):
        return None  # folding would take it for a hyphen that breaks a word
    joint = f"{text}{GAP}{body}"
    own = locate(body, fold(joint))
    return joint if own and own[0].start == len(text) + len(GAP) else None


class Ids:
    """Gives ids, each only once."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._counts = dict.fromkeys(taken, 1)

    def new(self, words: str, *, otherwise: str, most: int = 6) -> str:
        """An id made of the first of some words, with a number where it is taken."""
        base = slug(words, most=most) or otherwise
        id_ = base
        while id_ in self._counts:
            self._counts[base] += 1
            id_ = f"{base}-{self._counts[base]}"
        self._counts[id_] = 1
        return id_


def slug(words: str, *, most: int = 6) -> str:
    """Words in lower-case letters, digits and hyphens; empty where there are no such letters."""
    bare = unicodedata.normalize("NFKD", words.replace("’", "").replace("'", ""))
    found = re.findall(r"[a-z0-9]+", bare.encode("ascii", "ignore").decode().lower())
    return "-".join(found[:most])[:60].strip("-")
