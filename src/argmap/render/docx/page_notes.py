"""The notes of a one-pager's Word file: they read as they do on the page itself."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from argmap.briefs.one_pager import Note
from argmap.model.languages import Label
from argmap.render.docx.elements import Xml
from argmap.render.docx.page_hand import Hand
from argmap.render.docx.page_looks import LetterStyle
from argmap.render.links import safe_href


def note_runs(note: Note, hand: Hand) -> tuple[Xml, ...]:
    """Say who says it, in which document, of when, and where in it."""
    return hand.marked(note.number, _told(note, hand))


def _told(note: Note, hand: Hand) -> Iterator[Xml]:
    if note.speaker:
        yield hand.text(f"{hand.label(Label.SAID_BY, speaker=note.speaker)} ")
    elif note.author:
        yield hand.text(f"{note.author}{hand.comma}")
    yield _title(note, hand)
    author = note.author if note.speaker else ""
    date = note.date or hand.label(Label.UNDATED)
    rest = (author, note.container, date, note.place, _site(note.url))
    remarks = f" ({'; '.join(note.remarks)})" if note.remarks else ""
    yield hand.text("".join(f"{hand.comma}{one}" for one in rest if one) + f"{remarks}.")


def _title(note: Note, hand: Hand) -> Xml:
    if note.url is None or not safe_href(note.url):
        return hand.foreign(note.title, language=note.language)
    shown = hand.foreign(note.title, language=note.language, style=LetterStyle.LINK)
    return hand.linked(shown, id_=f"source{note.number}")


def _site(url: str | None) -> str:
    """Whose site a document stands on, for readers on paper."""
    if url is None or not safe_href(url):
        return ""
    return (urlsplit(url).hostname or "").removeprefix("www.")
