"""The one-pager: what stands on one page, in one language, before it is laid out."""

from __future__ import annotations

from dataclasses import dataclass

from argmap.model.brands import Brand, Contact
from argmap.model.ids import ProfileId
from argmap.model.languages import Language
from argmap.model.one_pagers import PageLayout, Part
from argmap.model.papers import Paper


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """Words out of a source."""

    words: str
    """In the page's language: the source's own, or a translation."""
    original: str | None = None
    """The source's own words, where `words` translate them."""
    language: str
    """The source's language, as a tag of BCP 47."""
    speaker: str
    """Who says it: the speaker, or else the source's author, or what it appeared in."""
    note: int
    """The number of the note that names the source."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Demand:
    """What somebody is asked to do."""

    sentence: str
    """Who is asked to do what, as one sentence of the page's language."""
    who: str
    what: str
    instrument: str | None = None
    by: str | None = None
    """By when, written out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """A point: a head, a few sentences, and the words it stands on."""

    head: str
    text: str | None = None
    quoted: Quoted | None = None
    """None where the head or the text says it all and a note is enough, or nothing holds it."""
    notes: tuple[int, ...] = ()
    """What stands behind the head and the text; a quotation that is printed leads to its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A figure that is set large."""

    number: str
    counts: str
    place: str
    year: str
    note: int | None
    """The number of its note; None where nothing holds it, which is a finding."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejoinder:
    """An objection, and what the record says to it."""

    says: str
    reply: str
    quoted: Quoted | None = None
    notes: tuple[int, ...] = ()
    """What stands behind the reply; a quotation that is printed leads to its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Selector:
    """Where quoted words stand: W3C selectors, as in `report.json`.

    Offsets count code points of the source's text; the digest tells of which file they hold.
    """

    claim: str | None
    evidence: str | None
    source: str
    file: str
    digest: str
    start: int
    end: int
    exact: str
    prefix: str
    suffix: str
    says: str = ""
    """What the page says there, in its own language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What a raised number leads to: who says it, in which document, of when, and where in it."""

    number: int
    speaker: str | None
    """Who is quoted, where that is not the document's author."""
    author: str
    """The document's author, or what it appeared in; empty where neither is known."""
    title: str
    container: str | None
    date: str | None
    """Written out in the page's language; None for undated."""
    place: str | None
    """Where in the document, such as a page or a line of a table."""
    url: str | None
    remarks: tuple[str, ...] = ()
    """What else must be said, such as that a figure was counted, in the page's language."""
    language: str
    """The source's language."""
    selectors: tuple[Selector, ...]
    """All the words that the page takes from there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """The same page in another language."""

    language: Language
    file: str
    """Its file's name without the ending."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OnePager:
    """Everything on the page, in the order in which it is read."""

    id: ProfileId
    file: str
    """The name of the file it makes, without the ending: `end-it`, `end-it.es`."""
    topic: str
    language: Language
    layout: PageLayout
    paper: Paper
    brand: Brand
    label: str
    reference: str | None
    headline: str
    subtitle: str | None
    demand: Demand | None
    problem: str | None
    reasons: tuple[Reason, ...]
    numbers: tuple[Number, ...]
    quoted: Quoted | None
    rejoinders: tuple[Rejoinder, ...]
    chain: tuple[str, ...]
    """Claims in a few words, each leading to the next."""
    contact: Contact | None
    link: str | None
    small_print: str | None
    as_of: str | None
    """The moment that the page speaks of, written out."""
    date: str | None
    """When it was made, written out."""
    version: str | None
    notes: tuple[Note, ...]
    legend: str | None = None
    """What brackets in the notes mean, where there are any."""
    others: tuple[Version, ...] = ()
    """The same page in other languages."""
    cut_order: tuple[Part, ...]
    """The parts it has, those that the reader would miss least first."""
