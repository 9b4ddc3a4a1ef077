"""What the templates of one-pagers are given."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from markupsafe import Markup


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotedContext:
    """`onepager/quoted.html`: words out of a source."""

    words: Markup = field(metadata={"help": "the words, between quotation marks"})
    language: str = field(metadata={"help": "the language of these words"})
    direction: str = field(metadata={"help": "which way they run: ltr or rtl"})
    original: Markup = field(
        metadata={"help": "the source's own words, where they are translated; may be empty"}
    )
    original_language: str = field(metadata={"help": "the source's language"})
    original_direction: str = field(metadata={"help": "which way the source's words run"})
    speaker: Markup = field(metadata={"help": "who says it"})
    calls: Markup = field(metadata={"help": "the raised number that leads to its note"})


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandContext:
    """`onepager/ask.html`: what somebody is asked to do."""

    sentence: Markup = field(metadata={"help": "who is asked to do what"})
    instrument: Markup = field(metadata={"help": "by which bill or order; may be empty"})
    by: Markup = field(metadata={"help": "by when; may be empty"})


@dataclass(frozen=True, slots=True, kw_only=True)
class PointContext:
    """A point in `onepager/points.html`."""

    head: Markup = field(metadata={"help": "the claim"})
    text: Markup = field(metadata={"help": "a few sentences on it; may be empty"})
    calls: Markup = field(metadata={"help": "the raised numbers of its notes; may be empty"})
    quoted: QuotedContext | None = field(metadata={"help": "the words it stands on, if any"})


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFigureContext:
    """A figure in `onepager/figures.html`."""

    number: Markup = field(metadata={"help": "the number as it is printed"})
    direction: str = field(metadata={"help": "which way the number runs: ltr or rtl"})
    length: str = field(metadata={"help": "how much room it takes: short, middling or long"})
    counts: Markup = field(metadata={"help": "what it is a number of"})
    place: Markup = field(metadata={"help": "where"})
    year: Markup = field(metadata={"help": "when"})
    calls: Markup = field(metadata={"help": "the raised number of its note; may be empty"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectionContext:
    """An objection in `onepager/objections.html`, with what answers it."""

    says: Markup = field(metadata={"help": "what people will hear against it"})
    reply: Markup = field(metadata={"help": "what answers that"})
    calls: Markup = field(metadata={"help": "the raised numbers of its notes; may be empty"})
    quoted: QuotedContext | None = field(metadata={"help": "the words it stands on, if any"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactContext:
    """Whom to reach, in `onepager/foot.html`."""

    name: Markup = field(metadata={"help": "who it is"})
    title: Markup = field(metadata={"help": "what they are; may be empty"})
    phone: str = field(metadata={"help": "a telephone number; may be empty"})
    email: str = field(metadata={"help": "an address for mail; may be empty"})
    mail_link: str = field(metadata={"help": "what a link to that leads to; may be empty"})


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressContext:
    """An address to read more at, in `onepager/foot.html`."""

    printed: Markup = field(metadata={"help": "the address as it is printed"})
    href: str = field(metadata={"help": "what a link to it leads to; may be empty"})
    code: str = field(metadata={"help": "its code as the address of a picture"})
    code_name: str = field(metadata={"help": "what the code is, for those who can't see it"})


@dataclass(frozen=True, slots=True, kw_only=True)
class PageNoteContext:
    """A note in `onepager/notes.html`."""

    id: str = field(metadata={"help": "what raised numbers lead to"})
    words: Markup = field(metadata={"help": "who says it, in which document, of when, and where"})


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteColumnContext:
    """A column of notes in `onepager/notes.html`."""

    start: int = field(metadata={"help": "the number of its first note"})
    notes: tuple[PageNoteContext, ...] = field(metadata={"help": "its notes"})


@dataclass(frozen=True, slots=True, kw_only=True)
class LogoContext:
    """A logo in `onepager/masthead.html`."""

    picture: str = field(metadata={"help": "the picture, as an address that holds it"})
    name: str = field(metadata={"help": "what it is, for those who can't see it"})


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherContext:
    """The same page in another language, in `onepager/foot.html`."""

    language: str = field(metadata={"help": "the language, as in BCP 47"})
    direction: str = field(metadata={"help": "which way it runs: ltr or rtl"})
    name: str = field(metadata={"help": "what the language calls itself"})
    href: str = field(metadata={"help": "the file beside this one"})


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelsContext:
    """The words that a one-pager brings itself, in its language."""

    how: str = field(metadata={"help": "stands before the instrument of what is asked"})
    by: str = field(metadata={"help": "stands before the date of what is asked"})
    they_say: str = field(metadata={"help": "stands over an objection"})
    record_says: str = field(metadata={"help": "stands over what answers it"})
    therefore: str = field(metadata={"help": "leads from one claim of a chain to the next"})
    notes: str = field(metadata={"help": "stands over the notes"})
    translated: str = field(metadata={"help": "marks a quotation that was translated"})
    original: str = field(metadata={"help": "stands before the words that were translated"})
    contact: str = field(metadata={"help": "stands over whom to reach"})
    read_more: str = field(metadata={"help": "stands beside an address"})
    other_languages: str = field(metadata={"help": "leads to the page in other languages"})


@dataclass(frozen=True, slots=True, kw_only=True)
class OnePagerContext:
    """`onepager.html` and `onepager.css`, under the name `page`."""

    template: ClassVar[str] = "onepager.html"
    language: str = field(metadata={"help": "the page's language, as in BCP 47"})
    direction: str = field(metadata={"help": "which way its lines run: ltr or rtl"})
    layout: str = field(metadata={"help": "what it puts first: statement, data-led or dialogue"})
    body: str = field(metadata={"help": "the template in `onepager/` that lays it out"})
    shape: str = field(metadata={"help": "how its points stand: stacked, columns or hanging"})
    style: Markup = field(metadata={"help": "the CSS of its colors, sizes and paper"})
    title: str = field(metadata={"help": "the document's title: its headline"})
    description: str = field(metadata={"help": "the page in a sentence"})
    author: str = field(metadata={"help": "who publishes it; may be empty"})
    logo: LogoContext | None = field(metadata={"help": "the publisher's logo, if any"})
    organization: Markup = field(metadata={"help": "who publishes it; may be empty"})
    label: Markup = field(metadata={"help": "what sort of page it is"})
    reference: Markup = field(metadata={"help": "the number of a bill; may be empty"})
    headline: Markup = field(metadata={"help": "the headline"})
    subtitle: Markup = field(metadata={"help": "what it is about; may be empty"})
    demand: DemandContext | None = field(metadata={"help": "what somebody is asked, if any"})
    problem: Markup = field(metadata={"help": "the problem in a few sentences; may be empty"})
    points: tuple[PointContext, ...] = field(metadata={"help": "the points"})
    figures: tuple[KeyFigureContext, ...] = field(metadata={"help": "the figures"})
    quoted: QuotedContext | None = field(metadata={"help": "the quotation set large, if any"})
    objections: tuple[ObjectionContext, ...] = field(metadata={"help": "the objections"})
    chain: tuple[Markup, ...] = field(metadata={"help": "claims that lead to one another"})
    contact: ContactContext | None = field(metadata={"help": "whom to reach, if anybody"})
    address: AddressContext | None = field(metadata={"help": "where to read more, if anywhere"})
    notes: tuple[NoteColumnContext, ...] = field(metadata={"help": "the notes, in columns"})
    legend: Markup = field(metadata={"help": "what signs in the notes mean; may be empty"})
    imprint: tuple[Markup, ...] = field(metadata={"help": "as of when, made when, which version"})
    small_print: Markup = field(metadata={"help": "what stands last; may be empty"})
    others: tuple[OtherContext, ...] = field(metadata={"help": "the page in other languages"})
    labels: LabelsContext = field(metadata={"help": "the words that the page brings itself"})
