"""A file of cards as a topic: the files that a project keeps it in, as texts."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from argmap.formats.card_files.card_file import NO_TAG, Card, CardFile, LeftOut, Part
from argmap.formats.card_files.excerpts import Excerpt, Excerpts, Ids, Shelf, slug
from argmap.formats.card_files.layers import Layer, layer_words, text_of_body
from argmap.formats.card_files.yaml_text import Long, yaml_text

PROFILE = "card-file"
"""The id of the profile that prints the file again."""

_LAYERS = (
    ("underline", Layer.UNDERLINED),
    ("emphasis", Layer.EMPHASISED),
    ("read", Layer.READ),
)
_MOST_CLAIMS = 300
"""How many claims a file holds at most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicTexts:
    """A topic's files, and what they add to the project's sources."""

    files: Mapping[str, str]
    """The text of each new file, by its path in the project."""
    entries: str
    """The new sources, as lines of `seeds/sources.yaml` that stand below `sources:`."""
    reused: tuple[tuple[Card, str], ...] = ()
    """The cards whose body stands in a source that the project has, each with its id."""


def topic_texts(cards: CardFile, *, topic: str, title: str, file: str, shelf: Shelf) -> TopicTexts:
    """Write a file of cards as a topic.

    Args:
        cards: What the file says.
        topic: The topic's id, which is its folder's name.
        title: What the topic is called.
        file: The name of the file, for the comment on what was left out of it.
        shelf: The project's sources: a body that stands in one of them is quoted from there.
    """
    return _Topic(cards, topic=topic, shelf=shelf).texts(title=title, file=file)


class _Topic:
    def __init__(self, cards: CardFile, *, topic: str, shelf: Shelf) -> None:
        self._cards = cards
        self._topic = topic
        self._shelf = shelf
        self._excerpts = Excerpts(shelf)
        self._ids = Ids()
        self._reused: list[tuple[Card, str]] = []

    def texts(self, *, title: str, file: str) -> TopicTexts:
        folder = f"arguments/{self._topic}"
        parts = [(part, self._claims(part)) for part in self._cards.parts]
        files = {
            f"{folder}/{name}": yaml_text({"claims": claims})
            for name, claims in _claim_files(parts)
        }
        heading = yaml_text({"title": title, "issues": {}})
        files[f"{folder}/topic.yaml"] = heading + _comment(self._cards.left_out, file)
        files[f"{folder}/briefs.yaml"] = yaml_text({"briefs": {PROFILE: _profile(title, parts)}})
        entries: dict[str, Any] = {}
        for excerpt in self._excerpts.made:
            name = f"{self._topic}-{excerpt.id}.txt"
            files[f"seeds/{name}"] = f"{excerpt.text}\n"
            entries[excerpt.id] = _source(excerpt, name)
        return TopicTexts(
            files=files,
            entries=yaml_text(entries, indent=2) if entries else "",
            reused=tuple(self._reused),
        )

    def _claims(self, part: Part) -> dict[str, Any]:
        return {
            self._ids.new(tag.text if tag.text != NO_TAG else "", otherwise="card"): {
                "text": Long(tag.text),
                **({"evidence": list(map(self._evidence, tag.cards))} if tag.cards else {}),
            }
            for tag in part.tags
        }

    def _evidence(self, card: Card) -> dict[str, Any]:
        source = self._excerpts.source_of(card)
        if source in self._shelf.sources:
            self._reused.append((card, source))
        layers = ((key, layer_words(card.body, layer)) for key, layer in _LAYERS)
        return {
            "source": source,
            "quote": Long(text_of_body(card.body)),
            **{key: list(map(Long, words)) for key, words in layers if words},
            **({"cutter": card.cite.cutter} if card.cite.cutter else {}),
        }


def _claim_files(
    parts: Iterable[tuple[Part, Mapping[str, Any]]],
) -> Iterator[tuple[str, dict[str, Any]]]:
    """The claims' files by their names: one a pocket, or one a hat where there is no pocket."""
    known = list(parts)
    by_pocket = any(part.pocket for part, _ in known)
    groups: list[tuple[str, dict[str, Any]]] = []
    for part, claims in known:
        heading = part.pocket if by_pocket else part.hat
        if heading or not groups or len(groups[-1][1]) >= _MOST_CLAIMS:
            groups.append((heading or part.hat or part.block or "", {}))
        groups[-1][1].update(claims)
    filled = [(heading, claims) for heading, claims in groups if claims]
    width = max(2, len(str(len(filled))))
    for number, (heading, claims) in enumerate(filled, start=1):
        yield f"{number:0{width}}-{slug(heading) or 'cards'}.yaml", claims


def _profile(title: str, parts: Iterable[tuple[Part, Mapping[str, Any]]]) -> dict[str, Any]:
    return {
        "kind": "debate",
        "title": title,
        "league": "verbatim",
        "layout": [_layout(part, list(claims)) for part, claims in parts],
    }


def _layout(part: Part, claims: list[str]) -> dict[str, Any]:
    headings = (("pocket", part.pocket), ("hat", part.hat), ("block", part.block))
    return {
        **{key: Long(heading) for key, heading in headings if heading},
        **({"claims": claims} if claims else {}),
    }


def _source(excerpt: Excerpt, file: str) -> dict[str, Any]:
    facts = excerpt.facts
    digest = hashlib.sha256(f"{excerpt.text}\n".encode()).hexdigest()
    stated = {
        "file": file,
        "type": facts.type,
        "title": Long(excerpt.title),
        "author": list(facts.author),
        "issued": facts.issued,
        "container-title": facts.container_title,
        "URL": facts.url,
        "accessed": facts.accessed,
        "qualifications": facts.qualifications and Long(facts.qualifications),
        "inferred": [] if facts.title else ["title"],
        "cite": {
            "written": Long(excerpt.cite.written),
            **({"spoken": list(excerpt.cite.spoken)} if excerpt.cite.spoken else {}),
        },
        "excerpt": True,
        "digest": f"sha256:{digest}",
    }
    return {key: value for key, value in stated.items() if value}


def _comment(left_out: Iterable[LeftOut], file: str) -> str:
    """What was left out, word for word, as a comment that a file may end with."""
    lines = [
        f"#   paragraph {one.paragraph}, {one.what.value}: {one.words}\n"
        for one in left_out
        if one.words
    ]
    return "".join([f"\n# Not taken over from {file}:\n", *lines]) if lines else ""
