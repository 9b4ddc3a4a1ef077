"""File model of a one-pager's profile, key by key."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from argmap.model.one_pagers import PageLayout, Part
from argmap.model.papers import Paper
from argmap.reading.file_model import FileModel
from argmap.reading.page_words_schema import PageWordsEntry
from argmap.reading.values import (
    Date,
    DateOrWords,
    Email,
    FieldName,
    Grade,
    LanguageTag,
    ShortLink,
    Text,
)


class AskEntry(FileModel):
    """What somebody should do."""

    who: Text = Field(examples=["the Department of Homeland Security"])
    """Who is asked."""
    what: Text = Field(examples=["halt Secure Communities until its flaws are fixed"])
    """To do what; it goes on after `who`."""
    instrument: Text | None = Field(default=None, examples=["House Bill 12"])
    """By which bill, order, vote or letter."""
    by: DateOrWords | None = Field(default=None, examples=["2011-12-31"])
    """By when: a date, or words."""


class PointEntry(FileModel):
    """A claim that the page makes, with the evidence it rests on."""

    claim: Text = Field(examples=["trust-eroded"])
    """The id of the claim; its best evidence, or that of its reasons, stands behind it."""
    head: Text | None = Field(default=None, examples=["Immigrants stop calling the police"])
    """The claim in about eight words; its own `short` or `text` where it isn't given."""
    text: Text | None = Field(default=None, examples=["Police need witnesses to solve crimes."])
    """A few sentences on it, in your own words."""
    words: Text | None = Field(default=None, examples=["trust has been severely damaged"])
    """The words to quote, out of a quotation of its evidence; the best ones where not given."""


class FigureEntry(FileModel):
    """A number that is to be remembered."""

    number: Text = Field(examples=["3"])
    """The number as it is printed."""
    counts: Text = Field(examples=["governors suspended their states' part in the program"])
    """What it is a number of."""
    place: Text = Field(examples=["Illinois, New York and Massachusetts"])
    """Where that is so."""
    year: Text = Field(examples=["2011"])
    """When that was so."""
    claim: Text | None = Field(default=None, examples=["states-leaving"])
    """The id of the claim whose evidence holds the number."""
    words: Text | None = Field(default=None, examples=["three governors suspended"])
    """The words of that evidence that hold it."""
    counted: tuple[Text, ...] = Field(
        default=(), examples=[["Patrick Quinn", "Andrew Cuomo", "Deval Patrick"]]
    )
    """What was counted, where the evidence lists it and gives no number: words of one quotation."""
    source: Text | None = Field(default=None, examples=["removals-by-county"])
    """The id of a source, such as a table, a line of which holds the number; in place of a
    `claim`."""
    row: Text | None = Field(default=None, examples=["Cook County"])
    """Words that find that line."""


class PullQuotationEntry(FileModel):
    """Somebody's words, set large."""

    claim: Text = Field(examples=["trust-eroded"])
    """The id of the claim whose evidence is quoted."""
    words: Text | None = Field(default=None, examples=["The trust has been significantly eroded."])
    """The words to quote, out of a quotation of its evidence; the best ones where not given."""


class HeardObjectionEntry(FileModel):
    """What people will hear against it, and what answers that."""

    claim: Text = Field(examples=["removes-dangerous-people"])
    """The id of the claim that objects."""
    says: Text | None = Field(default=None, examples=["It removes dangerous criminals."])
    """The objection in a line, fairly put; the claim's own text where it isn't given."""
    answer: Text = Field(examples=["many-without-crimes"])
    """The id of the claim that answers it."""
    reply: Text | None = Field(default=None, examples=["Many of those held committed no crime."])
    """The answer in a line; the claim's own text where it isn't given."""
    words: Text | None = Field(default=None, examples=["have not committed crimes"])
    """The words to quote, out of the answer's evidence; the best ones where not given."""


class ContactEntry(FileModel):
    """Whom to call or to write to."""

    name: Text = Field(examples=["Ana Ruiz"])
    """Who answers."""
    title: Text | None = Field(default=None, examples=["Policy director"])
    """What that person is."""
    phone: Text | None = Field(default=None, examples=["555-0100"])
    """The number to call."""
    email: Email | None = Field(default=None, examples=["ana@example.org"])
    """The address to write to."""


class OnePagerEntry(FileModel):
    """A one-pager: one page, one side, everything on it traceable."""

    kind: Literal["onepager"] = Field(examples=["onepager"])
    """What sort of brief to make."""
    headline: Text = Field(examples=["End Secure Communities and win back trust"])
    """What is asked and what for, in twelve words or fewer, with a verb."""
    subtitle: Text | None = Field(default=None, examples=["Witnesses stay silent, all of us lose"])
    """A line of 25 words or fewer that gives the issue."""
    label: Text | None = Field(default=None, examples=["Issue brief"])
    """What sort of page it is, in the masthead."""
    reference: Text | None = Field(default=None, examples=["H.B. 12"])
    """The number of a bill or a program."""
    ask: AskEntry | None = Field(
        default=None, examples=[{"who": "the Senate", "what": "pass the TRUST Act"}]
    )
    """The ask: who should do what, by which instrument, by when."""
    problem: Text | None = Field(default=None, examples=["Police need people who come forward."])
    """What is wrong, in 40 to 60 plain words."""
    points: Annotated[tuple[PointEntry, ...], Field(min_length=1, max_length=3)] = Field(
        examples=[[{"claim": "trust-eroded", "head": "Trust is gone"}]]
    )
    """Up to three claims, with the evidence behind each."""
    figures: Annotated[tuple[FigureEntry, ...], Field(max_length=3)] = Field(
        default=(),
        examples=[[{"number": "3", "counts": "governors", "place": "US", "year": "2011"}]],
    )
    """Up to three numbers."""
    quotation: PullQuotationEntry | None = Field(default=None, examples=[{"claim": "trust-eroded"}])
    """A quotation that is set large."""
    objections: Annotated[tuple[HeardObjectionEntry, ...], Field(max_length=3)] = Field(
        default=(), examples=[[{"claim": "removes-people", "answer": "many-without-crimes"}]]
    )
    """Up to three objections that people will hear, with their answers."""
    chain: Annotated[tuple[Text, ...], Field(max_length=5)] = Field(
        default=(), examples=[["trust-eroded", "witnesses-deterred", "communities-less-safe"]]
    )
    """The ids of up to five claims that lead, each one, to the next."""
    contact: ContactEntry | None = Field(default=None, examples=[{"name": "Ana Ruiz"}])
    """Whom to reach; the brand's contact where it isn't given."""
    link: ShortLink | None = Field(default=None, examples=["https://example.org/end-it"])
    """An address, printed and as a code that can be scanned."""
    small_print: Text | None = Field(default=None, examples=["Not legal advice."])
    """A line at the foot."""
    date: Date | None = Field(default=None, examples=["2011-11-15"])
    """When the page was made."""
    version: Text | None = Field(default=None, examples=["2"])
    """Which version it is."""
    layout: PageLayout = Field(default=PageLayout.STATEMENT, examples=["data-led"])
    """What comes first: the ask and its points (`statement`), the figures (`data-led`), or the
    objections and their answers (`dialogue`)."""
    paper: Paper = Field(default=Paper.LETTER, examples=["a4"])
    """The sheet it is printed on."""
    brand: Text | None = Field(default=None, examples=["our-coalition"])
    """Whose page it is: an id in `rules/brands.yaml`."""
    language: Text = Field(default="en", examples=["en"])
    """The language it is written in: an id in `rules/languages.yaml`."""
    grade: Grade = Field(default=10, examples=[8])
    """The highest school grade that your own prose should ask of its readers."""
    cut_first: tuple[Part, ...] = Field(default=(), examples=[["chain", "quotation"]])
    """What to give up first where not all of it fits on the page."""
    fields: Mapping[FieldName, Text] = Field(default={}, examples=[{"district": "your district"}])
    """Names that texts have in braces, such as `{district}`, which `argmap brief --for FILE.csv`
    fills in; and what stands there on a page for nobody special."""
    translations: Mapping[LanguageTag, PageWordsEntry] = Field(
        default={}, examples=[{"es": {"headline": "Pongan fin a Comunidades Seguras"}}]
    )
    """The page in other languages: ids in `rules/languages.yaml`."""
