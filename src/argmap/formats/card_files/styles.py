"""The styles of a Word file: what each is for, and how its letters look."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from argmap.formats.card_files.package import WORD, Element
from argmap.formats.card_files.style_roles import (
    HEADINGS,
    ParagraphRole,
    TextRole,
    paragraph_role,
    text_role,
)

_Role = TypeVar("_Role")

_OFF = frozenset(("0", "false", "off", "none"))
_PAPER = frozenset(("auto", "ffffff", "none", "white"))
"""Colours of paper, with which nothing is marked."""
_LEVELS = (*HEADINGS, ParagraphRole.TAG)


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How letters look, as far as it is said; None where it is left to what stands around."""

    bold: bool | None = None
    underlined: bool | None = None
    boxed: bool | None = None
    marked: bool | None = None
    """Whether they lie on a colour: a highlight or a shade."""
    size: float | None = None
    """In points."""

    def over(self, below: Look) -> Look:
        """This look where it says something, and the one below where it doesn't."""
        return Look(
            bold=below.bold if self.bold is None else self.bold,
            underlined=below.underlined if self.underlined is None else self.underlined,
            boxed=below.boxed if self.boxed is None else self.boxed,
            marked=below.marked if self.marked is None else self.marked,
            size=below.size if self.size is None else self.size,
        )


PLAIN = Look()


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """One style, with all that it takes from those it is based on."""

    paragraph: ParagraphRole | None = None
    text: TextRole | None = None
    look: Look = PLAIN


class Styles:
    """A file's styles by their ids."""

    def __init__(self, part: Element | None) -> None:
        found = () if part is None else part.iterfind(f"{WORD}style")
        self._entries: Mapping[str, Element] = {value(e, "styleId"): e for e in found}
        self._known: dict[str, Style] = {}

    def __getitem__(self, id_: str) -> Style:
        """The style that goes by an id; for one that isn't described, what its id says."""
        if id_ not in self._known:
            self._known[id_] = self._style(id_)
        return self._known[id_]

    def _style(self, id_: str) -> Style:
        chain = list(self._chain(id_))
        look = PLAIN
        for entry in reversed(chain):
            look = look_of(entry.find(f"{WORD}rPr")).over(look)
        text = _role(id_, chain, text_role)
        if text is TextRole.EMPHASIS and chain and not (look.bold or look.underlined or look.boxed):
            text = None  # the italics that every Word has, and no debater's emphasis
        return Style(
            paragraph=_role(id_, chain, paragraph_role) or _outline_role(chain),
            text=text,
            look=look,
        )

    def _chain(self, id_: str) -> Iterator[Element]:
        """A style's entry and those that it is based on, up to where it would go round."""
        seen: set[str] = set()
        while id_ in self._entries and id_ not in seen:
            seen.add(id_)
            yield self._entries[id_]
            id_ = _child_value(self._entries[id_], "basedOn")


def look_of(properties: Element | None) -> Look:
    """How letters look by the properties of a run or of a style."""
    look = PLAIN
    for one in () if properties is None else properties:
        match one.tag.removeprefix(WORD) if isinstance(one.tag, str) else "":
            case "b":
                look = replace(look, bold=_is_on(value(one, "val")))
            case "u":
                look = replace(look, underlined=_is_on(value(one, "val")))
            case "bdr":
                look = replace(look, boxed=value(one, "val").lower() not in (*_OFF, "nil"))
            case "highlight":
                look = replace(look, marked=value(one, "val").lower() not in _PAPER)
            case "shd":
                fill = value(one, "fill").lower() or "auto"
                look = replace(look, marked=look.marked or fill not in _PAPER)
            case "sz":
                look = replace(look, size=_points(value(one, "val")))
    return look


def value(element: Element, name: str) -> str:
    """An attribute of an element, empty where it has none."""
    found: str | None = element.get(f"{WORD}{name}")
    return found or ""


def level_role(level: str) -> ParagraphRole | None:
    """What a paragraph on some level of the outline is; None for text."""
    number = int(level) if level.isdecimal() and len(level) < 3 else 9
    return _LEVELS[min(number, 3)] if number < 9 else None


def _role(id_: str, chain: list[Element], role: Callable[[str], _Role | None]) -> _Role | None:
    """What a style is for: by its id, its name, its aliases, and then by those below it."""
    names = [id_]
    for entry in chain:
        names += [value(entry, "styleId"), _child_value(entry, "name")]
        names += _child_value(entry, "aliases").split(",")
    return next((found for name in names if (found := role(name)) is not None), None)


def _outline_role(chain: list[Element]) -> ParagraphRole | None:
    levels = (entry.find(f"{WORD}pPr/{WORD}outlineLvl") for entry in chain)
    level = next((one for one in levels if one is not None), None)
    return None if level is None else level_role(value(level, "val"))


def _child_value(element: Element, name: str) -> str:
    child = element.find(f"{WORD}{name}")
    return "" if child is None else value(child, "val")


def _is_on(setting: str) -> bool:
    return setting.lower() not in _OFF


def _points(half_points: str) -> float | None:
    return int(half_points) / 2 if half_points.isdecimal() and len(half_points) < 5 else None
