"""A file of cards as values: headings, tags, cites and bodies, in the file's order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from argmap.briefs.blocks import Body

NO_TAG = "[no tag]"
"""What stands for a tag where a card has none, so that it can be found and written."""
NO_CITE = "[no cite]"
"""What stands for a cite where a card has none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cite:
    """Where a card's words are from, as its cutter wrote it."""

    written: str
    spoken: tuple[str, ...] = ()
    """The words of it that are said aloud, in order: as a rule the last name and the date."""
    cutter: str | None = None
    """The initials that it was closed with, which `written` then goes without."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A cite and the words that it stands for."""

    cite: Cite
    body: Body
    """The paragraphs as runs; what is read or hit is underlined as well."""
    paragraph: int
    """The number, from 1, of the paragraph in the file that it begins with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """What a debater claims; an analytic where no card stands under it."""

    text: str
    cards: tuple[Card, ...] = ()
    paragraph: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Headings, and the tags that follow up to the next one."""

    pocket: str | None = None
    """The heading of the first level; None to stay under the one before."""
    hat: str | None = None
    """The heading of the second level; None to stay under the one before."""
    block: str | None = None
    """The heading of the third level; None to stay under the one before."""
    tags: tuple[Tag, ...] = ()


class Leftover(StrEnum):
    """Words that have no place in a file of cards."""

    CONTENTS = "a line of the table of contents"
    DELETED = "text that was deleted with changes tracked"
    FOOTNOTE = "a footnote"
    ENDNOTE = "an endnote"
    COMMENT = "a comment"
    HEADER = "a page header"
    FOOTER = "a page footer"
    PICTURE = "a picture"
    SYMBOL = "a sign of a symbol font that has no letter"


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """Something of the file that isn't in the parts."""

    what: Leftover
    paragraph: int
    """The paragraph that it stands in or belongs to; 1 where it belongs to none."""
    words: str = ""
    """All its words; a picture has none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardFile:
    """All that a file of cards says."""

    parts: tuple[Part, ...]
    left_out: tuple[LeftOut, ...] = ()
    paragraphs: tuple[str, ...] = ()
    """The text of each paragraph of the file, for showing where something is."""

    @property
    def tags(self) -> tuple[Tag, ...]:
        """All tags, in order."""
        return tuple(tag for part in self.parts for tag in part.tags)

    @property
    def cards(self) -> tuple[Card, ...]:
        """All cards, in order."""
        return tuple(card for tag in self.tags for card in tag.cards)

    @property
    def analytics(self) -> tuple[Tag, ...]:
        """The tags without a card, in order."""
        return tuple(tag for tag in self.tags if not tag.cards)
