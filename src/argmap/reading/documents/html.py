"""HTML: the words that a browser shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate
from typing import Any

from argmap.reading.documents.extract import Extract, Unreadable, of_paragraphs

_INLINE = frozenset(
    """
    a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby s
    samp small span strike strong sub sup time tt u var wbr
    """.split()
)
"""Elements that stand in a line; any other begins a paragraph of its own."""
DEPTH = 1_000
"""How deep elements may be nested; browsers stop at half of it."""
_NESTING = re.compile(
    r"<(/?)(?!(?:area|base|body|br|col|colgroup|dd|dt|embed|head|hr|html|img|input|li|link|meta|"
    r"optgroup|option|p|param|rp|rt|source|tbody|td|tfoot|th|thead|tr|track|wbr)\b)[a-z]",
    re.IGNORECASE,
)
"""Tags of elements that stay open until they are closed."""
_UNSEEN = frozenset(
    """
    audio canvas head iframe math noscript object rp rt script select style svg template textarea
    video
    """.split()
)


def extract_html(text: str) -> Extract | Unreadable:
    """Read the visible text of a page; each block element is a paragraph.

    Lines are those of the extracted text, one a paragraph, not those of the HTML file.
    """
    if _depth(text) > DEPTH:
        return Unreadable(
            reason="its elements are nested without end",
            help="save the page's text in its place",
        )
    return of_paragraphs(_paragraphs(text))


def _depth(text: str) -> int:
    """At most how deep elements stand in one another, without parsing them.

    Why: the parser's time grows with the square of the depth.
    """
    steps = (-1 if tag[1] else 1 for tag in _NESTING.finditer(text))
    return max(accumulate(steps, lambda depth, step: max(0, depth + step)), default=0)


def _paragraphs(text: str) -> Iterator[str]:
    """Walk the page without recursion: hostile pages nest deeper than any stack."""
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415  loaded for HTML only

    line = ""
    for name, words in _pieces(LexborHTMLParser(text).root):
        if name == "-text":
            line += re.sub(r"\s", " ", words)
        elif name == "br":
            line += "\n"
        elif name not in _INLINE:
            yield line
            line = ""
    yield line


def _pieces(root: Any) -> Iterator[tuple[str, str]]:
    """The tags, where they open and where they close, and the texts between them."""
    node = root
    while node is not None:
        unseen = node.tag in _UNSEEN or _is_hidden(node)
        if not unseen:
            yield node.tag, node.text_content or "" if node.tag == "-text" else ""
        if not unseen and node.first_child is not None:
            node = node.first_child
            continue
        while node is not None and node.next is None:
            node = node.parent
            if node is not None:
                yield node.tag, ""
        node = None if node is None else node.next


def _is_hidden(node: Any) -> bool:
    if node.tag.startswith(("-", "!", "_")):
        return False
    marks = node.attributes
    style = (marks.get("style") or "").replace(" ", "").lower()
    return "hidden" in marks or marks.get("aria-hidden") == "true" or "display:none" in style
