"""Sources: what a document is, what it says, and stretches of its text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from argmap.model.ids import SourceId
from argmap.origin import Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside:
    """Words of a source that are deliberately not used, and why."""

    quote: str
    reason: str
    origin: Origin = field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenCite:
    """A cite that is to be printed word for word, as somebody wrote it."""

    written: str
    spoken: tuple[str, ...] = ()
    """The words of it that are said aloud, in order: as a rule the last name and the date."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A document's bibliographic facts, as its entry in `seeds/sources.yaml` gives them.

    Field names follow CSL-JSON, so that they mean what reference managers take them to mean.
    """

    id: SourceId
    file: str
    """The document's file, relative to the project's folder."""
    type: str
    title: str
    title_short: str | None = None
    """A few words that name it aloud where neither author nor publisher does."""
    author: tuple[str, ...] = ()
    issued: str | None = None
    """The date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; None where the document gives none."""
    container_title: str | None = None
    publisher: str | None = None
    url: str | None = None
    accessed: str | None = None
    qualifications: str | None = None
    """Why the author is worth hearing on this."""
    page: str | None = None
    language: str = "en"
    """The language it is written in, as a tag of BCP 47."""
    inferred: tuple[str, ...] = ()
    """Fields that the document itself doesn't state but that were concluded from it."""
    unknown: tuple[str, ...] = ()
    """Fields that were looked for and can't be known from the document."""
    weight: float | None = None
    """How much its word proves, from 0 to 1, where evidence doesn't say; None for fully."""
    weight_reason: str | None = None
    """Why it proves that much, in a line."""
    note: str | None = None
    cite: GivenCite | None = None
    """The cite as somebody wrote it; made of the fields where it isn't given."""
    excerpt: bool = False
    """Whether the file holds only what a card quotes, and not the document."""
    digest: str | None = None
    """`sha256:` and the hex digest of the file's bytes when it was last recorded."""
    unread: frozenset[str] = frozenset()
    """Fields that are given, but in a way that can't be read."""
    set_aside: tuple[SetAside, ...] = ()
    origin: Origin = field(compare=False)


@dataclass(frozen=True, slots=True, order=True)
class Passage:
    """A stretch of a source's text, in code points; the end is exclusive."""

    start: int
    end: int

    def overlaps(self, other: Passage) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def holds(self, other: Passage) -> bool:
        """Whether the other lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceText:
    """A source's text as it was read, with its paragraphs, lines and pages.

    Separate from `Source` because text is loaded, not authored.
    """

    source: SourceId
    file: str
    text: str
    paragraphs: tuple[Passage, ...]
    digest: str
    """`sha256:` and the hex digest of the file's bytes as they are now."""
    line_starts: tuple[int, ...]
    """The offset at which each line of `text` begins; the first is 0."""
    page_starts: tuple[int, ...] = ()
    """The offset at which each page begins; empty where the format has no pages."""

    def words(self, passage: Passage) -> str:
        """The text of a passage, as it stands in the source."""
        return self.text[passage.start : passage.end]

    def line(self, offset: int) -> int:
        """The number, from 1, of the line that holds an offset."""
        return bisect_right(self.line_starts, offset)

    def column(self, offset: int) -> int:
        """The number, from 1, of the character in its line."""
        return offset - self.line_starts[self.line(offset) - 1] + 1

    def page(self, offset: int) -> int | None:
        """The number, from 1, of the page that holds an offset, where there are pages."""
        return bisect_right(self.page_starts, offset) if self.page_starts else None

    def paragraph_number(self, offset: int) -> int:
        """The number, from 1, of the paragraph that holds an offset or stands before it."""
        return max(1, bisect_right(self.paragraphs, offset, key=lambda p: p.start))

    def paragraphs_around(self, passage: Passage) -> Passage:
        """The whole paragraphs that a passage stands in, as one passage."""
        first = bisect_right(self.paragraphs, passage.start, key=lambda p: p.end)
        last = bisect_left(self.paragraphs, passage.end, key=lambda p: p.start)
        if first >= last:
            return passage
        start, end = self.paragraphs[first].start, self.paragraphs[last - 1].end
        return Passage(min(start, passage.start), max(end, passage.end))
