"""One-pagers: a page that asks somebody for something, with what stands behind it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from argmap.model.brands import PLAIN, Brand, Contact
from argmap.model.ids import ClaimId, ProfileId, SourceId
from argmap.model.languages import Language
from argmap.model.papers import Paper
from argmap.origin import Origin, Route


class PageLayout(StrEnum):
    """What a page puts first."""

    STATEMENT = "statement"
    """The ask and its points."""
    DATA_LED = "data-led"
    """The figures."""
    DIALOGUE = "dialogue"
    """What is said against it, and what the record says to that."""


class Part(StrEnum):
    """A part of a page that can be cut, where not all of it fits."""

    SUBTITLE = "subtitle"
    PROBLEM = "problem"
    POINTS = "points"
    """The last point, as long as there is more than one."""
    FIGURES = "figures"
    """The last figure."""
    QUOTATION = "quotation"
    OBJECTIONS = "objections"
    """The last objection with its answer."""
    CHAIN = "chain"
    SMALL_PRINT = "small-print"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """What somebody should do."""

    who: str
    """Who is asked."""
    what: str
    """To do what; it goes on after `who`."""
    instrument: str | None = None
    """By which bill, order, vote or letter."""
    by: str | None = None
    """By when: a date as `YYYY-MM-DD`, or words."""
    origin: Origin = field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A claim that the page makes, with the evidence it rests on."""

    claim: ClaimId
    head: str | None = None
    """The claim in about eight words; its own short or whole text where None."""
    text: str | None = None
    """A few sentences on it, in the page's own words."""
    words: str | None = None
    """The words that are quoted, out of a quotation of the claim's evidence; None to choose."""
    origin: Origin = field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyFigure:
    """A number that is to be remembered."""

    number: str
    """As it is printed, such as `3` or `1.2 million`."""
    language: str = "en"
    """The language that the number is written in, as a tag of BCP 47."""
    counts: str
    """What it is a number of."""
    place: str
    year: str
    claim: ClaimId | None = None
    """The claim whose evidence holds it; None where a table does."""
    words: str | None = None
    """The words of that evidence that hold it; None to choose."""
    counted: tuple[str, ...] = ()
    """What was counted, where the source lists it and gives no number: words of the evidence."""
    source: SourceId | None = None
    """The table that holds it in a line, where no claim's evidence does."""
    row: str | None = None
    """Words that find the line of that table, such as a place's name."""
    origin: Origin = field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class PullQuotation:
    """Somebody's words, set large."""

    claim: ClaimId
    words: str | None = None
    """The words out of a quotation of the claim's evidence; None to choose."""
    origin: Origin = field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class HeardObjection:
    """What people will hear against it, and what answers that."""

    claim: ClaimId
    """The objection."""
    says: str | None = None
    """The objection in a line, fairly put; the claim's own text where None."""
    answer: ClaimId
    """The claim that answers it."""
    reply: str | None = None
    """The answer in a line; the claim's own text where None."""
    words: str | None = None
    """The words that are quoted, out of the answer's evidence; None to choose."""
    origin: Origin = field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageTranslation:
    """A page's own texts in another language."""

    language: Language
    texts: Mapping[Route, str]
    """Each text by the route that leads to what it translates, from the profile's entry:
    `("points", 0, "head")`. A quotation's `words` are translated at that route too."""
    made_from: Mapping[Route, str | None]
    """By the route of each mapping that holds texts: the fingerprint of the originals that they
    were made from; None where it isn't given."""
    origin: Origin = field(compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class OnePagerProfile:
    """A one-pager: one page, one side, everything on it traceable."""

    id: ProfileId
    headline: str
    subtitle: str | None = None
    label: str | None = None
    """What sort of page it is, in the masthead."""
    reference: str | None = None
    """The number of a bill or a program."""
    ask: Ask | None = None
    problem: str | None = None
    points: tuple[Point, ...] = ()
    figures: tuple[KeyFigure, ...] = ()
    quotation: PullQuotation | None = None
    objections: tuple[HeardObjection, ...] = ()
    chain: tuple[ClaimId, ...] = ()
    """Claims that lead, each one, to the next: a strip of the argument."""
    contact: Contact | None = None
    """Whom to reach; the brand's contact where None."""
    link: str | None = None
    """An address, printed and as a code that can be scanned."""
    small_print: str | None = None
    date: str | None = None
    """When the page was made, as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`."""
    version: str | None = None
    layout: PageLayout = PageLayout.STATEMENT
    paper: Paper = Paper.LETTER
    brand: Brand = PLAIN
    language: Language
    grade: float
    """The highest school grade that the page's own prose should ask of its readers."""
    cut_first: tuple[Part, ...] = ()
    """What to give up first where not all of it fits, before what argmap would advise."""
    fields: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """Names that its texts have in braces, with what stands there on a page for nobody special."""
    translations: Mapping[str, PageTranslation] = field(
        default_factory=lambda: MappingProxyType({})
    )
    """The page in other languages, by the languages' ids."""
    origin: Origin = field(compare=False)
