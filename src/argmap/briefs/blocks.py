"""Blocks: what the sections of a brief are made of, neutral of every medium."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from argmap.analysis.attacks import Move
from argmap.briefs.words import Words
from argmap.maps.map import Map
from argmap.model.arguments import Structure
from argmap.model.claims import Fidelity, SourceStance
from argmap.model.issues import Side
from argmap.model.standings import Standing


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a card's body whose letters are all in the same layers."""

    text: str
    underlined: bool = False
    """Whether it is among the quoted words that matter for the claim."""
    read: bool = False
    """Whether it is highlighted: the words that are read aloud."""
    emphasised: bool = False
    """Whether it is to be hit."""


Body: TypeAlias = tuple[tuple[Run, ...], ...]
"""A card's paragraphs, each as runs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where in its source a card's quotation begins."""

    paragraph: int
    line: int
    page: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """Quotations laid out under their claim: cite, whole paragraphs, layers."""

    cite: str
    """The short cite that is said aloud: last name and year."""
    source: Words
    """The full cite."""
    line: Words
    """The whole cite in one line, as cards have it; what is said aloud is strong in it."""
    body: Body
    place: Place
    fidelity: Fidelity
    words: int
    """The words read aloud: the cite and what is marked to be read."""
    seconds: int
    exact: bool
    """Whether all its quotations agree with the source to the letter."""
    quotations: int
    stance: SourceStance | None = None
    """What the source's author makes of the words, where somebody has said."""


class Footing(StrEnum):
    """What a printed claim stands on; it must never look like more than it is."""

    CARDS = "cards"
    REASONS = "reasons"
    """Reasoning: no card of its own, but reasons below it."""
    COMMON_GROUND = "common-ground"
    ASSERTED = "asserted"
    """Neither card nor reason."""
    ELSEWHERE = "elsewhere"
    """Printed with its cards and reasons at another place of the brief."""


class Role(StrEnum):
    """What part a claim plays where it is printed."""

    THESIS = "thesis"
    PREMISE = "premise"
    EXCEPTION = "exception"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimBlock:
    """A claim as a tag, with its cards."""

    id: str
    """What references lead to; empty where the claim is printed at another place."""
    number: str
    text: str
    role: Role
    footing: Footing
    depth: int
    """How many steps below the thesis or the objection it stands, for indentation."""
    cards: tuple[Card, ...] = ()
    exceptions: tuple[Words, ...] = ()
    """What would take the force from its cards, each leading to where it is argued."""
    presumption: str = ""
    """How much it counts before any reason, where the author says so."""
    elsewhere: Words = ()
    """Where its cards are, if not here. An answer holds them all the same: media that are read
    from need them where it is read, and media with pages point to them."""
    clock: str = ""
    """In a reading copy, the time when it has been read."""


class Step(StrEnum):
    """What an argument does where it is printed, in the word that the reader sees."""

    BECAUSE = "because"
    OBJECTION = "objection"
    ANSWER = "answer"
    REPLY = "reply"


class ExceptionTo(StrEnum):
    """What an exception takes the force from."""

    STEP = "step"
    EVIDENCE = "evidence"


@dataclass(frozen=True, slots=True, kw_only=True)
class ArgumentBlock:
    """The line that introduces an argument; its premises follow as claim blocks."""

    step: Step
    number: str
    depth: int
    premises: int
    """How many premises follow, to be taken together."""
    move: Move | None = None
    """What it does to what it answers, where it is an answer in a block or a frontline."""
    cost: str = ""
    """What it costs the answerer's own case to say it, where it costs anything."""
    theirs: bool = False
    """Whether it is said in the other side's own case: their own words against them."""
    exception_to: ExceptionTo | None = None
    """What it takes the force from, where it is an exception and no argument."""
    supports: str = ""
    """The number of the claim that it is a reason for; empty for the thesis."""
    target: Words = ()
    """What it speaks against, where that isn't plain from its place."""
    scheme: str | None = None
    structure: Structure = Structure.LINKED
    weight: str = ""
    """How much it carries and why, where the author says so."""
    warrant: str | None = None
    """The unstated premise that carries the step."""
    exceptions: tuple[Words, ...] = ()
    """What would break the step, each leading to where it is argued."""


class Voice(StrEnum):
    """How a paragraph speaks."""

    PLAIN = "plain"
    LEAD = "lead"
    NOTE = "note"
    """Something that a reader should be warned of."""
    LABEL = "label"
    """A remark in small letters."""
    ASIDE = "aside"
    """Said in the place of an answer that isn't there."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words in a paragraph."""

    words: Words
    voice: Voice = Voice.PLAIN
    depth: int = 0
    """How far it is indented, as claims are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stance:
    """One position on an issue, as the issue's opening page shows it."""

    label: str
    side: Side | None
    thesis: Words
    reasons: tuple[Words, ...]
    """The claims of its main reasons, each leading to where it is argued."""
    objections: tuple[Words, ...]
    """What it must answer first, each leading to where it is argued."""
    summary: str
    """How many cards and how long to read."""
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Stances:
    """An issue's rival positions, next to each other."""

    stances: tuple[Stance, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What comes of one position, as the page on an issue's outcome shows it."""

    label: str
    side: Side | None
    standing: Standing
    thesis: Words
    figures: tuple[tuple[str, str], ...]
    """Named figures, such as the weight of the heaviest reason that holds."""


@dataclass(frozen=True, slots=True)
class Outcomes:
    """What comes of an issue's rival positions, next to each other."""

    outcomes: tuple[Outcome, ...]


@dataclass(frozen=True, slots=True)
class Point:
    """A few sentences in a list of points, set below the point that they belong to."""

    words: Words
    depth: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Points:
    """A list of points under a heading of its own, which may say all there is to say."""

    heading: str
    points: tuple[Point, ...] = ()


class Load(StrEnum):
    """How a read time lies in its speech."""

    GREEN = "green"
    """Under three quarters of it."""
    AMBER = "amber"
    """It fits, with little to spare."""
    RED = "red"
    """It is longer than the speech."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadTime:
    """How long somebody takes to read something aloud."""

    reader: str
    """The reader's name; empty for the file's own pace."""
    wpm: int
    seconds: int
    load: Load | None = None
    """None where there is no limit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """What is read in a speech, held against the time that the speech has."""

    speech: str
    """The speech's name."""
    limit: int | None
    """How many seconds it has; None where no format says."""
    times: tuple[ReadTime, ...]
    """The file's own pace first, then the named readers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Something to ask in cross-examination."""

    ask: str
    why: Words
    """What hangs on it: the scheme's weak spot, or the hinge."""
    leads: Words
    """What to read once it is answered; may be empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Questions:
    """What to ask about one argument of the other side."""

    about: Words
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A map."""

    map: Map


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows under column heads."""

    caption: Words
    columns: tuple[str, ...]
    rows: tuple[tuple[Words, ...], ...]


class Layer(StrEnum):
    """A mark that the legend explains by showing it."""

    TAG = "tag"
    CITE = "cite"
    READ = "read"
    EMPHASISED = "emphasised"
    UNDERLINED = "underlined"
    CONTEXT = "context"
    REASONING = "reasoning"
    UNSTATED = "unstated"
    INFERRED = "inferred"


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """A sample of a mark, and what it says."""

    layer: Layer
    sample: str
    words: str


@dataclass(frozen=True, slots=True)
class Legend:
    """The marks of this brief and what they mean."""

    meanings: tuple[Meaning, ...]


@dataclass(frozen=True, slots=True)
class Terms:
    """Words of this brief, each with what it means."""

    terms: tuple[tuple[str, Words], ...]


@dataclass(frozen=True, slots=True)
class Specimen:
    """A real claim with its card, shown again as an example."""

    claim: ClaimBlock


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A line of the contents."""

    title: str
    target: str
    level: int
    number: str = ""
    note: str = ""
    """Such as the time that it takes to read."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What is where; media with pages add the pages."""

    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceBlock:
    """A source with all that is known, concluded and unknown of it."""

    id: str
    cite: Words
    flags: tuple[str, ...] = ()
    """Warnings in a word or two: later than the motion's date, or without one."""
    remarks: tuple[tuple[str, Words], ...] = ()
    """Named facts below the cite: qualifications, what is inferred, what is unknown."""


Block: TypeAlias = (
    Paragraph
    | ClaimBlock
    | ArgumentBlock
    | Stances
    | Outcomes
    | Points
    | Budget
    | Questions
    | Figure
    | Table
    | Legend
    | Terms
    | Specimen
    | Contents
    | SourceBlock
)
"""Closed union of all that a section can hold."""
