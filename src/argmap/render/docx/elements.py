"""WordprocessingML as text, element by element.

Text and no tree, because a thousand cards have a quarter of a million elements, and a tree of
them takes ten times as long.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NewType
from xml.sax.saxutils import escape, quoteattr

from argmap.render.text import clean

Xml = NewType("Xml", str)
"""Elements written out, ready to stand in a part of a Word file."""

NOTHING = Xml("")

_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

_LOCALES = {"en": "en-US"}
"""What Word calls a language that is written without its country."""


def locale_of(language: str) -> str:
    """Give what Word calls a language."""
    return _LOCALES.get(language, language)


def element(name: str, /, *children: Xml, **attributes: str) -> Xml:
    """Write an element of Word's namespace, its attributes in the same."""
    given = "".join(f" w:{key}={quoteattr(value)}" for key, value in attributes.items())
    if not children:
        return Xml(f"<w:{name}{given}/>")
    return Xml(f"<w:{name}{given}>{''.join(children)}</w:{name}>")


def root(name: str, *children: Xml) -> Xml:
    """Write a whole part of a Word file, which declares the namespace."""
    return Xml(f'<w:{name} xmlns:w="{_NAMESPACE}">{"".join(children)}</w:{name}>')


def paragraph(*runs: Xml, style: str | None = None, looks: Iterable[Xml] = ()) -> Xml:
    """Write a paragraph; one in the style `Normal` names none.

    Args:
        runs: Its text.
        style: The id of its style.
        looks: What differs from the style, in the schema's order.
    """
    named = (element("pStyle", val=style),) if style else ()
    properties = (*named, *looks)
    return element("p", *([element("pPr", *properties)] if properties else []), *runs)


def run(text: str, properties: Xml = NOTHING) -> Xml:
    """Write a run of text that keeps its spaces; its properties come in the schema's order."""
    looks = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return Xml(f'<w:r>{looks}<w:t xml:space="preserve">{escape(clean(text))}</w:t></w:r>')
