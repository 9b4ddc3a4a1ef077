"""Writing in a page's language: runs and paragraphs that know which way they run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from unicodedata import bidirectional
from xml.sax.saxutils import quoteattr

from argmap.briefs.page_dates import filled
from argmap.model.languages import Direction, Label, Language
from argmap.render.docx.elements import NOTHING, Xml, element, locale_of, paragraph, run
from argmap.render.docx.page_looks import LetterStyle, PageStyle
from argmap.render.page_words import set_right
from argmap.render.text import is_right_to_left

_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_LEFT_TO_RIGHT_MARK, _RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"
Told = tuple[Iterable[Xml], PageStyle]
"""A paragraph: its text, and how it looks."""
Together = tuple[Xml, ...]
"""What no column's end may part."""
BREAK = element("r", element("br"))
COLUMN_BREAK = element("r", element("br", type="column"))
TAB = element("r", element("tab"))


@dataclass(frozen=True, slots=True)
class Hand:
    """Writes a page in one language."""

    language: Language

    @property
    def right_to_left(self) -> bool:
        """Whether the page's lines run from right to left."""
        return self.language.direction is Direction.RTL

    def label(self, name: Label, **given: str) -> str:
        """Give one of the language's own words, filled in."""
        return filled(self.language.labels[name], **given)

    def quoted(self, words: str) -> str:
        """Put words between the language's quotation marks."""
        before, after = self.language.quotation_marks
        return f"{before}{words}{after}"

    @property
    def comma(self) -> str:
        """What stands between the parts of a note: Arabic letters have a comma of their own."""
        arabic = any(bidirectional(letter) == "AL" for letter in self.language.name)
        return "\N{ARABIC COMMA} " if arabic else ", "

    def paragraph(
        self,
        runs: Iterable[Xml],
        *,
        style: PageStyle = PageStyle.NORMAL,
        section: Xml = NOTHING,
        kept: bool = False,
    ) -> Xml:
        """Write a paragraph.

        Args:
            runs: Its text.
            style: How it looks.
            section: The sheet and columns of all that it ends, where it is the last of them.
            kept: Whether it stays in a column with what follows.
        """
        stays = (element("keepNext"),) if kept else ()
        way = (element("bidi"),) if self.right_to_left else ()
        named = None if style is PageStyle.NORMAL else style
        return paragraph(*runs, style=named, looks=(*stays, *way, *((section,) if section else ())))

    def together(self, told: Sequence[Told]) -> Iterator[Xml]:
        """Write paragraphs that no column's end may part."""
        last = len(told) - 1
        for index, (runs, style) in enumerate(told):
            yield self.paragraph(runs, style=style, kept=index < last)

    def text(self, text: str, style: LetterStyle | None = None) -> Xml:
        """Write words of the page's own language."""
        return run(text, _letters(style, right_to_left=self.right_to_left))

    def prose(self, text: str, style: LetterStyle | None = None) -> Xml:
        """Write what the page itself says, which has curved apostrophes as it has as HTML."""
        return self.text(set_right(text), style)

    def foreign(self, text: str, *, language: str, style: LetterStyle | None = None) -> Xml:
        """Write words of a source's language, which may run the other way."""
        if language == self.language.id:
            return self.text(text, style)
        turned = is_right_to_left(text)
        if turned is not self.right_to_left:
            text = _turned(text, right_to_left=turned)
        name = "bidi" if turned else "val"
        tagged = element("lang", **{name: locale_of(language)})
        return run(text, _letters(style, right_to_left=turned, tagged=tagged))

    def reference(self, note: int) -> Xml:
        """Write a raised number that leads to a note."""
        raised = self.text(str(note), LetterStyle.NOTE_REFERENCE)
        tip = self.label(Label.NOTE, number=str(note))
        return element("hyperlink", raised, anchor=_mark(note), tooltip=tip, history="1")

    def marked(self, note: int, runs: Iterable[Xml]) -> tuple[Xml, ...]:
        """Mark a note's text as what its raised number leads to."""
        start = element("bookmarkStart", id=str(note), name=_mark(note))
        return (start, *runs, element("bookmarkEnd", id=str(note)))

    def link(self, text: str, *, id_: str) -> Xml:
        """Write words that lead to an address.

        Args:
            text: The words.
            id_: By what name the file's package knows the address.
        """
        return self.linked(self.text(text, LetterStyle.LINK), id_=id_)

    @staticmethod
    def linked(shown: Xml, *, id_: str) -> Xml:
        """Let what is written lead to an address."""
        named = f" xmlns:r={quoteattr(_RELATIONSHIPS)} r:id={quoteattr(id_)}"
        return Xml(f'<w:hyperlink{named} w:history="1">{shown}</w:hyperlink>')


def _turned(text: str, *, right_to_left: bool) -> str:
    """Hold marks at the ends of words to the words' own direction, against the line's."""
    mark = _RIGHT_TO_LEFT_MARK if right_to_left else _LEFT_TO_RIGHT_MARK
    return f"{mark}{text}{mark}"


def _mark(note: int) -> str:
    return f"note_{note}"


def _letters(style: LetterStyle | None, *, right_to_left: bool, tagged: Xml = NOTHING) -> Xml:
    """In the order that the schema asks for."""
    named = element("rStyle", val=style) if style else NOTHING
    way = element("rtl") if right_to_left else NOTHING
    return Xml(named + way + tagged)
