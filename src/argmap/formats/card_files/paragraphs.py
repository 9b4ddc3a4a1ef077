"""The paragraphs of a Word file, each with its role and its letters' looks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from argmap.formats.card_files.card_file import LeftOut, Leftover
from argmap.formats.card_files.package import WORD, Element, Package
from argmap.formats.card_files.style_roles import ParagraphRole, TextRole
from argmap.formats.card_files.styles import Look, Styles, level_role, look_of, value
from argmap.formats.card_files.symbols import lettered

_MATH_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
"""What older programs show in place of a text box: the same words once more."""
_SIGNS = {
    f"{WORD}tab": " ",
    f"{WORD}ptab": " ",
    f"{WORD}br": "\n",
    f"{WORD}cr": "\n",
    f"{WORD}noBreakHyphen": "-",
}
_SKIPPED = frozenset(
    f"{WORD}{name}" for name in ("pPr", "rPr", "sdtPr", "sdtEndPr", "tblPr", "instrText", "p")
)
_REMOVED = frozenset((f"{WORD}del", f"{WORD}moveFrom"))
_REFERENCES = {
    f"{WORD}footnoteReference": Leftover.FOOTNOTE,
    f"{WORD}endnoteReference": Leftover.ENDNOTE,
    f"{WORD}commentReference": Leftover.COMMENT,
}
_PICTURES = frozenset(("blip", "imagedata", "chart", "OLEObject"))
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a paragraph with one look."""

    text: str
    look: Look
    role: TextRole | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceParagraph:
    """A paragraph as it stands in the file."""

    number: int
    """Counted from 1 through the whole file, empty ones and those of tables included."""
    role: ParagraphRole
    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        """Its words."""
        return "".join(piece.text for piece in self.pieces)


@dataclass(slots=True)
class Reading:
    """The paragraphs of a file, and what of it stands in none of them."""

    paragraphs: list[SourceParagraph] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)


def read_paragraphs(package: Package) -> Reading:
    """Read the paragraphs of a file, in order; text boxes come behind what they stand in."""
    walk = _Walk(Styles(package.styles))
    for number, element in enumerate(_paragraph_elements(package.document), start=1):
        walk.paragraph(element, number)
    walk.notes(package)
    walk.reading.left_out.sort(key=lambda one: one.paragraph)
    return walk.reading


def _paragraph_elements(root: Element) -> Iterator[Element]:
    for element in root.iter(f"{WORD}p"):
        if next(element.iterancestors(_FALLBACK), None) is None:
            yield element


class _Walk:
    """Reads paragraph by paragraph, and remembers which of them lead to a note."""

    def __init__(self, styles: Styles) -> None:
        self.reading = Reading()
        self._styles = styles
        self._references: dict[tuple[Leftover, str], int] = {}

    def paragraph(self, element: Element, number: int) -> None:
        properties = element.find(f"{WORD}pPr")
        id_ = _setting(properties, "pStyle")
        style = self._styles[id_] if id_ else None
        role = (style.paragraph if style else None) or ParagraphRole.TEXT
        level = level_role(_setting(properties, "outlineLvl"))
        if role is ParagraphRole.TEXT and level is not None:
            role = level
        run = _Run(self, number, style.look if style else Look())
        pieces = tuple(run.pieces(element))
        if role is ParagraphRole.CONTENTS:
            self.leave_out(Leftover.CONTENTS, number, "".join(piece.text for piece in pieces))
            pieces = ()
        paragraph = SourceParagraph(number=number, role=role, pieces=pieces)
        self.reading.paragraphs.append(paragraph)

    def leave_out(self, what: Leftover, number: int, words: str = "") -> None:
        words = " ".join(words.split())
        if words or what is Leftover.PICTURE:
            left = LeftOut(what=what, paragraph=number, words=words)
            self.reading.left_out.append(left)

    def refer(self, what: Leftover, id_: str, number: int) -> None:
        self._references.setdefault((what, id_), number)

    def notes(self, package: Package) -> None:
        """Put down what stands in footnotes, comments and the like, where it is referred to."""
        for kind, part in package.notes:
            if kind in ("header", "footer"):
                self._note(Leftover[kind.upper()], part, 1)
                continue
            what = Leftover[kind.removesuffix("s").upper()]
            for note in part.iterfind(f"{WORD}{kind.removesuffix('s')}"):
                self._note(what, note, self._references.get((what, value(note, "id")), 1))

    def _note(self, what: Leftover, part: Element, number: int) -> None:
        run = _Run(self, number, Look())
        texts = (
            "".join(piece.text for piece in run.pieces(element))
            for element in _paragraph_elements(part)
        )
        self.leave_out(what, number, " ".join(texts))

    def look(self, properties: Element | None, below: Look) -> tuple[Look, TextRole | None]:
        """How a run looks, and what its style marks."""
        id_ = _setting(properties, "rStyle")
        if not id_:
            return look_of(properties).over(below), None
        style = self._styles[id_]
        if style.text is TextRole.LINK:
            return look_of(properties).over(below), TextRole.LINK
        return look_of(properties).over(style.look).over(below), style.text


@dataclass(frozen=True, slots=True)
class _Run:
    """Reads the letters of one paragraph."""

    walk: _Walk
    number: int
    below: Look

    def pieces(self, paragraph: Element) -> Iterator[Piece]:
        for element, run, is_removed in _leaves(paragraph, None, is_removed=False):
            text = self._text(element)
            if is_removed or element.tag == f"{WORD}delText":
                self.walk.leave_out(Leftover.DELETED, self.number, text)
            elif text:
                properties = None if run is None else run.find(f"{WORD}rPr")
                yield Piece(text, *self.walk.look(properties, self.below))

    def _text(self, element: Element) -> str:
        tag: str = element.tag
        if tag in (f"{WORD}t", f"{WORD}delText", _MATH_TEXT):
            return self._clean(element.text or "")
        if tag in _REFERENCES:
            self.walk.refer(_REFERENCES[tag], value(element, "id"), self.number)
        elif tag == f"{WORD}sym":
            code = value(element, "char")
            sign = chr(int(code, 16)) if re.fullmatch("[0-9A-Fa-f]{2,4}", code) else ""
            return self._clean(sign)
        elif tag.rpartition("}")[2] in _PICTURES:
            self.walk.leave_out(Leftover.PICTURE, self.number)
        return _SIGNS.get(tag, "")

    def _clean(self, text: str) -> str:
        shown, unknown = lettered(text)
        if unknown:
            names = " ".join(f"U+{ord(sign):04X}" for sign in unknown)
            self.walk.leave_out(Leftover.SYMBOL, self.number, names)
        return _SPACE.sub(" ", shown)


def _leaves(
    element: Element, run: Element | None, *, is_removed: bool
) -> Iterator[tuple[Element, Element | None, bool]]:
    """The elements below a paragraph that have a text or a meaning, each with its run."""
    for child in element:
        tag = child.tag
        if not isinstance(tag, str) or tag in _SKIPPED or tag == _FALLBACK:
            continue
        if len(child):
            inner = child if tag == f"{WORD}r" else run
            yield from _leaves(child, inner, is_removed=is_removed or tag in _REMOVED)
        if tag.rpartition("}")[2] in _PICTURES or not len(child):
            yield child, run, is_removed


def _setting(properties: Element | None, name: str) -> str:
    found = None if properties is None else properties.find(f"{WORD}{name}")
    return "" if found is None else value(found, "val")
