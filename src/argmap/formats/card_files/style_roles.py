"""What styles are for, by the ids and names that debaters' templates have given them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum, auto
from types import MappingProxyType


class ParagraphRole(Enum):
    """What a paragraph is, as far as its style says."""

    POCKET = auto()
    HAT = auto()
    BLOCK = auto()
    TAG = auto()
    ANALYTIC = auto()
    UNDERTAG = auto()
    CITE = auto()
    TEXT = auto()
    """A cite, a body, or anything else."""
    CONTENTS = auto()
    """A line of a table of contents."""


class TextRole(Enum):
    """What a character style marks."""

    CITE = auto()
    UNDERLINE = auto()
    EMPHASIS = auto()
    HIGHLIGHT = auto()
    LINK = auto()


HEADINGS = (ParagraphRole.POCKET, ParagraphRole.HAT, ParagraphRole.BLOCK)
"""The roles of headings, from the first level on."""

_PARAGRAPHS: Mapping[ParagraphRole, str] = MappingProxyType(
    {
        ParagraphRole.POCKET: "heading1 pocket title",
        ParagraphRole.HAT: "heading2 hat subtitle",
        ParagraphRole.BLOCK: "heading3 block blockheading blockheadings blocktitle",
        ParagraphRole.TAG: "heading4 tag tags heading5 heading6 heading7 heading8 heading9",
        ParagraphRole.UNDERTAG: "undertag",
        ParagraphRole.CITE: "cite cites citation",
        ParagraphRole.TEXT: (
            "normal card cards nothing bodytext listparagraph normalweb nospacing textbody"
        ),
        ParagraphRole.CONTENTS: "tocheading tableofcontents contentsheading",
    }
)
_TEXTS: Mapping[TextRole, str] = MappingProxyType(
    {
        TextRole.CITE: (
            "style13ptbold 13ptbold stylestylebold12pt cite cites citechar citeschar authordate "
            "authordatechar"
        ),
        TextRole.UNDERLINE: (
            "styleunderline underline underlinechar styleboldunderline debateunderline heading3char"
        ),
        TextRole.EMPHASIS: "emphasis box boxed",
        TextRole.HIGHLIGHT: "debatehighlighted debatehighlight highlight highlighted",
        TextRole.LINK: "hyperlink followedhyperlink internetlink visitedinternetlink "
        "unresolvedmention",
    }
)
_PARAGRAPH_ROLES = {name: role for role, names in _PARAGRAPHS.items() for name in names.split()}
_TEXT_ROLES = {name: role for role, names in _TEXTS.items() for name in names.split()}
_CONTENTS = re.compile(r"(?:toc|contents)[1-9]\Z")
_IGNORED = re.compile(r"[\s_,.!+-]+")


def paragraph_role(name: str) -> ParagraphRole | None:
    """What a paragraph style of this id, name or alias is for; None where it says nothing."""
    key = _key(name)
    if "analytic" in key:
        return ParagraphRole.ANALYTIC
    if _CONTENTS.match(key):
        return ParagraphRole.CONTENTS
    return _PARAGRAPH_ROLES.get(key)


def text_role(name: str) -> TextRole | None:
    """What a character style of this id, name or alias marks; None where it says nothing."""
    return _TEXT_ROLES.get(_key(name))


def _key(name: str) -> str:
    return _IGNORED.sub("", name).lower()
