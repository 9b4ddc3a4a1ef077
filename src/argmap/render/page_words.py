"""The words of a one-pager as HTML: its quotations, raised numbers and notes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from unicodedata import bidirectional
from urllib.parse import urlsplit

from markupsafe import Markup, escape

from argmap.briefs.one_pager import Note, Quoted
from argmap.model.languages import Direction, Label, Language
from argmap.render.inline import text_html
from argmap.render.links import safe_href
from argmap.render.one_pager_contexts import QuotedContext
from argmap.render.text import clean, is_right_to_left

_LATIN = r"[A-Za-z\u00c0-\u024f]"
_APOSTROPHE = re.compile(rf"(?<={_LATIN})'(?={_LATIN})|(?<=s)'(?=\s)")
_LAST_SPACE = re.compile(r" (?=\S{1,12}$)")


@dataclass(frozen=True, slots=True)
class PageWords:
    """Writes what is quoted and what it leads to, in the language of a page."""

    language: Language

    def quoted(self, quoted: Quoted) -> QuotedContext:
        """Write a quotation; one that is translated has its original beside it."""
        source_words = quoted.words if quoted.original is None else quoted.original
        translated = quoted.original is not None
        return QuotedContext(
            words=self._marked(quoted.words),
            language=self.language.id if translated else quoted.language,
            direction=self.language.direction.value if translated else direction_of(source_words),
            original=self._marked(source_words) if translated else Markup(""),
            original_language=quoted.language,
            original_direction=direction_of(source_words),
            speaker=text_html(quoted.speaker),
            calls=self.calls((quoted.note,)),
        )

    def calls(self, numbers: Iterable[int]) -> Markup:
        """Write the raised numbers that lead to notes."""
        links = [
            Markup('<a href="#note-{}" aria-label="{}">{}</a>').format(
                number, clean(self._label(Label.NOTE, number=str(number))), number
            )
            for number in numbers
        ]
        joined = Markup(", ").join(links)
        return Markup('<sup class="call">{}</sup>').format(joined) if links else Markup("")

    def note(self, note: Note) -> Markup:
        """Write a note: who says it, the document, of when, where in it."""
        parts = (*self._names(note), *self._particulars(note))
        written = escape(self._comma).join(part for part in parts if part)
        remarks = text_html("; ".join(note.remarks))
        return (Markup("{} ({}).") if remarks else Markup("{}{}.")).format(written, remarks)

    def _names(self, note: Note) -> Iterator[Markup]:
        if note.speaker:
            speaker = text_html(self._label(Label.SAID_BY, speaker=note.speaker))
            yield Markup("{} {}").format(speaker, _title(note))
            yield _apart(note.author)
        else:
            yield _apart(note.author)
            yield _title(note)

    def _particulars(self, note: Note) -> Iterator[Markup]:
        yield _apart(note.container or "")
        yield self._own(note.date or self._label(Label.UNDATED))
        yield self._own(note.place or "")
        yield _site(note.url)

    def _own(self, text: str) -> Markup:
        """Keep the page's own words in their order beside a name that runs the other way."""
        direction = self.language.direction.value
        written = Markup('<bdi dir="{}">{}</bdi>').format(direction, text_html(text))
        return written if text else Markup("")

    @property
    def _comma(self) -> str:
        """What stands between the parts of a note: Arabic letters have a comma of their own."""
        arabic = any(bidirectional(letter) == "AL" for letter in self.language.name)
        return "\N{ARABIC COMMA} " if arabic else ", "

    def _marked(self, words: str) -> Markup:
        opening, closing = self.language.quotation_marks
        return text_html(f"{opening}{words}{closing}")

    def _label(self, label: Label, **filled: str) -> str:
        text = self.language.labels[label]
        for name, words in filled.items():
            text = text.replace(f"{{{name}}}", words)
        return text


def _apart(name: str) -> Markup:
    """Keep a name's letters together on a page that runs the other way."""
    written = Markup('<bdi dir="{}">{}</bdi>').format(direction_of(name), text_html(name))
    return written if name else Markup("")


def _title(note: Note) -> Markup:
    title = Markup('<cite lang="{}" dir="{}">{}</cite>').format(
        note.language, direction_of(note.title), text_html(note.title)
    )
    href = safe_href(note.url) if note.url else None
    return Markup('<a href="{}">{}</a>').format(href, title) if href else title


def _site(url: str | None) -> Markup:
    """Whose site a document stands on, for readers on paper."""
    if url is None or not safe_href(url):
        return Markup("")
    return _apart((urlsplit(url).hostname or "").removeprefix("www."))


def prose_html(text: str) -> Markup:
    """Write a page's own prose: its apostrophes curved, its last two words on one line.

    Why: a line of one short word looks lost. What is quoted stays as it is.
    """
    curved = set_right(text)
    return text_html(
        _LAST_SPACE.sub("\N{NO-BREAK SPACE}", curved) if curved.count(" ") > 2 else curved
    )


def set_right(text: str) -> str:
    """Set typewriters' apostrophes right, in the letters that have them."""
    return _APOSTROPHE.sub("\N{RIGHT SINGLE QUOTATION MARK}", text)


def direction_of(text: str) -> str:
    """Which way a text runs, by its first letter that has a direction."""
    return (Direction.RTL if is_right_to_left(text) else Direction.LTR).value
