"""Reading a file of cards, and saying what of it could not be understood."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from argmap.findings.finding import Finding, Pointer
from argmap.formats.card_files.card_file import NO_CITE, NO_TAG, CardFile, LeftOut
from argmap.formats.card_files.cards import sort_cards
from argmap.formats.card_files.package import open_package
from argmap.formats.card_files.paragraphs import read_paragraphs
from argmap.origin import FilePlaces, Places, Span
from argmap.reading.documents.extract import Unreadable

_NO_WORDS = Unreadable(
    reason="there are no words in it", help="name a file that has cards, not only pictures of them"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadCards:
    """A file of cards as it was read, with what is doubtful in it."""

    cards: CardFile
    findings: tuple[Finding, ...]
    places: Places
    """Where findings point: each paragraph of the file is a line."""


def read_card_file(data: bytes, *, file: str) -> ReadCards | Unreadable:
    """Read the cards of a Word file from its bytes.

    Args:
        data: The file's bytes.
        file: What findings call it.
    """
    package = open_package(data)
    if isinstance(package, Unreadable):
        return package
    cards = sort_cards(read_paragraphs(package))
    if not cards.parts:
        return _NO_WORDS
    text = "\n".join(" ".join(paragraph.split()) for paragraph in cards.paragraphs)
    return ReadCards(
        cards=cards,
        findings=tuple(_findings(cards, file)),
        places=Places({file: FilePlaces(text=text)}),
    )


def _findings(cards: CardFile, file: str) -> Iterator[Finding]:
    lengths = [len(" ".join(paragraph.split())) for paragraph in cards.paragraphs]

    def at(number: int) -> Pointer:
        return Pointer(place=Span(file, number, 1, number, max(lengths[number - 1], 1) + 1))

    for one in cards.left_out:
        yield _left_out(one, at(one.paragraph))
    for tag in cards.tags:
        if tag.text == NO_TAG:
            yield Finding(
                code="card-without-tag",
                message=f"no tag stands above the card in paragraph {tag.paragraph}",
                at=at(tag.paragraph),
                help=f"write what it proves in the place of `{NO_TAG}` in the claims' file",
            )
        for card in tag.cards:
            if card.cite.written == NO_CITE:
                yield Finding(
                    code="card-without-cite",
                    message=f"no cite was recognised above paragraph {card.paragraph}",
                    at=at(card.paragraph),
                    help=f"write its cite in the place of `{NO_CITE}` in `seeds/sources.yaml`",
                )


def _left_out(one: LeftOut, at: Pointer) -> Finding:
    said = f": `{_shortened(one.words)}`" if one.words else ""
    return Finding(
        code="not-imported",
        message=f"{one.what.value} is not taken over, paragraph {one.paragraph}{said}",
        at=at,
        help="all its words are in a comment at the end of `topic.yaml`"
        if one.words
        else "describe in words what it shows, if the card needs it",
    )


def _shortened(words: str) -> str:
    return words if len(words) <= 60 else f"{words[:40].rstrip()} … {words[-15:].lstrip()}"
