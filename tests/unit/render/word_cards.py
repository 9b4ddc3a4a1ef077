"""A strict reader of the Word files: it knows cards by the style table, and nothing else."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass, field
from itertools import groupby
from xml.etree import ElementTree as Tree
from xml.etree.ElementTree import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
Stretch = tuple[str, str]
"""Text with its look: the letters `u` (underlined), `e` (emphasised) and `h` (highlighted)."""


@dataclass
class WordCard:
    tag: str
    above: tuple[str, ...]
    cite: list[tuple[str, bool]] = field(default_factory=list)
    body: list[list[Stretch]] = field(default_factory=list)


@dataclass
class WordFile:
    headings: list[tuple[int, str]] = field(default_factory=list)
    tags: list[WordCard] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    tables: list[list[list[str]]] = field(default_factory=list)

    @property
    def cards(self) -> list[WordCard]:
        return [tag for tag in self.tags if tag.cite]

    @property
    def analytics(self) -> list[str]:
        return [tag.tag for tag in self.tags if not tag.cite]


def part(data: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return packed.read(name).decode()


def tree(data: bytes, name: str) -> Element:
    return Tree.fromstring(part(data, name))  # noqa: S314  made by argmap itself


def read_word(data: bytes, *, analytic: str = "Heading4") -> WordFile:
    """Read a file; whatever doesn't have the shape of a card file is an AssertionError."""
    file, open_, above = WordFile(), False, ["", "", ""]
    (body,) = tree(data, "word/document.xml")
    *blocks, sheet = body
    assert sheet.tag == f"{W}sectPr"
    for block in blocks:
        if block.tag == f"{W}tbl":
            assert not open_, "a table stands where a card's body would"
            file.tables.append([[_cell(cell) for cell in row.findall(f"{W}tc")]
                                for row in block.findall(f"{W}tr")])  # fmt: skip
            continue
        assert block.tag == f"{W}p"
        style = _style(block)
        if style in ("Heading1", "Heading2", "Heading3"):
            rank, open_ = int(style[-1]), False
            assert _text(block).strip(), "an empty heading"
            above[rank - 1 :] = [_text(block)] + [""] * (3 - rank)
            file.headings.append((rank, _text(block)))
        elif style in ("Heading4", analytic):
            open_ = True
            assert _text(block).strip(), "an empty tag"
            file.tags.append(WordCard(_text(block), tuple(above)))
        elif open_:
            assert style is None, f"a card's paragraph has the style {style}"
            _add(block, file.tags[-1])
        else:
            assert style is None
            file.remarks.append(_text(block))
    assert all(card.body for card in file.cards), "a cite without a body"
    return file


def _add(block: Element, card: WordCard) -> None:
    runs = block.findall(f"{W}r")
    cite = any(_looks(run).get("rStyle") == "Style13ptBold" for run in runs)
    if not card.cite:
        assert cite, "after a tag stands no cite"
        spoken = [(_text(r), _looks(r).get("rStyle") == "Style13ptBold") for r in runs]
        assert all(set(_looks(run)) <= {"rStyle"} for run in runs)
        card.cite = spoken
    else:
        assert not cite, "a second cite under one tag"
        card.body.append(merged((_text(run), _layers(run)) for run in runs))


_SHAPES = {
    (): "whole",
    (("sz", "16"),): "",
    (("rStyle", "StyleUnderline"),): "u",
    (("rStyle", "StyleUnderline"), ("highlight", "yellow")): "uh",
    (("rStyle", "Emphasis"),): "e",
    (("rStyle", "Emphasis"), ("highlight", "yellow")): "eh",
    (("highlight", "yellow"),): "h",
}
"""All that a stretch of a body may look like, in the order of the schema."""


def _layers(run: Element) -> str:
    return _SHAPES[tuple(_looks(run).items())]


def merged(stretches: object) -> list[Stretch]:
    """Join neighbours that look alike."""
    groups = groupby(stretches, key=lambda stretch: stretch[1])  # type: ignore[call-overload]
    return [("".join(text for text, _ in group), look) for look, group in groups]


def _looks(run: Element) -> dict[str, str]:
    properties = run.find(f"{W}rPr")
    found = () if properties is None else tuple(properties)
    return {each.tag.removeprefix(W): each.get(f"{W}val", "") for each in found}


def _style(block: Element) -> str | None:
    style = block.find(f"{W}pPr/{W}pStyle")
    return None if style is None else style.get(f"{W}val")


def _text(of: Element) -> str:
    words = [each for each in of.iter() if each.tag in (f"{W}t", f"{W}br")]
    kept = {w.get("{http://www.w3.org/XML/1998/namespace}space", "") for w in of.iter(f"{W}t")}
    assert kept <= {"preserve"}
    return "".join("\n" if w.tag == f"{W}br" else w.text or "" for w in words)


def _cell(cell: Element) -> str:
    assert cell.find(f"{W}p") is not None, "a cell without a paragraph is no valid file"
    return _text(cell)
