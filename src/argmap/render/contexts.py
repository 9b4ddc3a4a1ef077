"""What the templates are given: every name that they may use, with what it means.

A template sees plain values only, all thinking done: `Markup` is HTML that is escaped already,
`str` is escaped where it is used. The names here are a contract with projects that bring
templates of their own; a test compares them with the names that the shipped templates use.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar, TypeAlias

from markupsafe import Markup


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphContext:
    """`blocks/paragraph.html`: a paragraph."""

    template: ClassVar[str] = "blocks/paragraph.html"
    voice: str = field(metadata={"help": "how it speaks: plain, lead, note, label or aside"})
    indent: int = field(metadata={"help": "steps of indentation, 0 to 3"})
    words: Markup = field(metadata={"help": "the words"})


@dataclass(frozen=True, slots=True, kw_only=True)
class CardContext:
    """One card in `blocks/claim.html`."""

    cite: Markup = field(metadata={"help": "the cite; what is said aloud of it in `strong`"})
    paragraphs: tuple[Markup, ...] = field(
        metadata={
            "help": "the source's paragraphs; underlined words in `u`, read words in `mark`, "
            "words to hit in `b`"
        }
    )
    short: bool = field(metadata={"help": "whether it is so short that it isn't torn"})
    unmarked: bool = field(metadata={"help": "whether no words of it are marked: all are read"})
    place: str = field(metadata={"help": "where the quotation begins: paragraph, line, page"})
    aloud: str = field(metadata={"help": "the words read aloud and their time"})
    fidelity: str = field(metadata={"help": "quotation, paraphrase or inference"})
    compared: str = field(metadata={"help": "how the quotation agrees with the source"})
    stance: str = field(metadata={"help": "endorses, reports, rebuts or nothing"})
    stance_words: str = field(metadata={"help": "what the author makes of the words; may be empty"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimContext:
    """`blocks/claim.html`: a claim as a tag, with its cards."""

    template: ClassVar[str] = "blocks/claim.html"
    id: str = field(metadata={"help": "what links lead to; empty where it is printed elsewhere"})
    level: int = field(metadata={"help": "the level of its heading, 2 to 5"})
    number: str = field(metadata={"help": "its number in the case, such as 1.2a"})
    text: Markup = field(metadata={"help": "the claim"})
    role: str = field(metadata={"help": "thesis, premise or exception"})
    footing: str = field(
        metadata={"help": "cards, reasons, common-ground, asserted, elsewhere or specimen"}
    )
    remark: str = field(metadata={"help": "what a reader is told of a claim without cards"})
    indent: int = field(metadata={"help": "steps of indentation, 0 to 3"})
    elsewhere: Markup = field(metadata={"help": "where its cards are, if not here"})
    clock: str = field(metadata={"help": "in a reading copy, the time when it has been read"})
    cards: tuple[CardContext, ...] = field(metadata={"help": "its cards"})
    exceptions: tuple[Markup, ...] = field(
        metadata={"help": "what would take the force from its cards"}
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ArgumentContext:
    """`blocks/argument.html`: the line that introduces an argument's premises."""

    template: ClassVar[str] = "blocks/argument.html"
    step: str = field(metadata={"help": "because, objection, answer or reply"})
    lead: str = field(metadata={"help": "the same as a reader sees it, with its number"})
    move: str = field(metadata={"help": "what it does to what it answers, in a word or two"})
    force: str = field(metadata={"help": "offence, defence or nothing"})
    indent: int = field(metadata={"help": "steps of indentation, 0 to 3"})
    remark: str = field(metadata={"help": "how many premises work together"})
    target: Markup = field(metadata={"help": "what it speaks against"})
    cost: str = field(metadata={"help": "what it costs the own case to say it; may be empty"})


@dataclass(frozen=True, slots=True, kw_only=True)
class CarriedContext:
    """`blocks/carried.html`: what carries an argument's step, below its premises."""

    template: ClassVar[str] = "blocks/carried.html"
    indent: int = field(metadata={"help": "steps of indentation, 0 to 3"})
    warrant: Markup = field(metadata={"help": "the unstated premise; may be empty"})
    remark: str = field(metadata={"help": "the scheme and the weight; may be empty"})
    exceptions: tuple[Markup, ...] = field(metadata={"help": "what would break the step"})


@dataclass(frozen=True, slots=True, kw_only=True)
class StanceContext:
    """One position in `blocks/stances.html`."""

    label: Markup = field(metadata={"help": "the position in a few words"})
    side: str = field(metadata={"help": "pro, con or nothing"})
    side_words: str = field(metadata={"help": "for the motion, against the motion or nothing"})
    thesis: Markup = field(metadata={"help": "its thesis"})
    reasons: tuple[Markup, ...] = field(metadata={"help": "its main reasons, as links"})
    objections: tuple[Markup, ...] = field(metadata={"help": "what it must answer, as links"})
    summary: str = field(metadata={"help": "how many cards, how long to read"})
    note: Markup = field(metadata={"help": "what a reader should know of the case"})


@dataclass(frozen=True, slots=True, kw_only=True)
class StancesContext:
    """`blocks/stances.html`: an issue's rival positions."""

    template: ClassVar[str] = "blocks/stances.html"
    stances: tuple[StanceContext, ...] = field(metadata={"help": "the positions"})


@dataclass(frozen=True, slots=True, kw_only=True)
class TermContext:
    """A name with what belongs to it, in several templates."""

    name: Markup = field(metadata={"help": "the name"})
    words: Markup = field(metadata={"help": "what it means or holds"})


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeContext:
    """One position in `blocks/outcomes.html`."""

    label: Markup = field(metadata={"help": "the position in a few words"})
    side: str = field(metadata={"help": "pro, con or nothing"})
    side_words: str = field(metadata={"help": "for the motion, against the motion or nothing"})
    standing: str = field(metadata={"help": "the standing's name, such as not-proven"})
    standing_words: str = field(metadata={"help": "the standing as it is read: not proven"})
    thesis: Markup = field(metadata={"help": "its thesis, as a link"})
    figures: tuple[TermContext, ...] = field(metadata={"help": "named figures"})


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomesContext:
    """`blocks/outcomes.html`: what comes of an issue's rival positions."""

    template: ClassVar[str] = "blocks/outcomes.html"
    outcomes: tuple[OutcomeContext, ...] = field(metadata={"help": "the positions"})


@dataclass(frozen=True, slots=True, kw_only=True)
class PointContext:
    """One point in `blocks/points.html`."""

    indent: int = field(metadata={"help": "steps of indentation, 0 to 3"})
    words: Markup = field(metadata={"help": "the words"})


@dataclass(frozen=True, slots=True, kw_only=True)
class PointsContext:
    """`blocks/points.html`: points under a heading of their own."""

    template: ClassVar[str] = "blocks/points.html"
    heading: Markup = field(metadata={"help": "the heading, which may say all there is to say"})
    points: tuple[PointContext, ...] = field(metadata={"help": "the points; there may be none"})


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeContext:
    """One read time in `blocks/budget.html`."""

    reader: str = field(metadata={"help": "who reads, and how fast"})
    time: str = field(metadata={"help": "how long it takes"})
    load: str = field(metadata={"help": "green, amber, red or nothing"})
    load_words: str = field(metadata={"help": "the same in words, with the number"})
    width: str = field(metadata={"help": "the length of its bar, in percent of the row"})


@dataclass(frozen=True, slots=True, kw_only=True)
class BudgetContext:
    """`blocks/budget.html`: read times against the time that a speech has."""

    template: ClassVar[str] = "blocks/budget.html"
    speech: Markup = field(metadata={"help": "the speech"})
    limit: str = field(metadata={"help": "how long it may be; may be empty"})
    mark: str = field(metadata={"help": "where the limit stands, in percent of the row"})
    times: tuple[TimeContext, ...] = field(metadata={"help": "the read times"})


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionContext:
    """One question in `blocks/questions.html`."""

    ask: Markup = field(metadata={"help": "what to ask"})
    why: Markup = field(metadata={"help": "what hangs on it"})
    leads: Markup = field(metadata={"help": "what to read then; may be empty"})


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionsContext:
    """`blocks/questions.html`: what to ask about one argument."""

    template: ClassVar[str] = "blocks/questions.html"
    about: Markup = field(metadata={"help": "the argument that is asked about"})
    questions: tuple[QuestionContext, ...] = field(metadata={"help": "the questions"})


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetContext:
    """One sheet of a map in `blocks/figure.html`."""

    orientation: str = field(metadata={"help": "portrait or landscape"})
    html: Markup = field(metadata={"help": "the drawing: boxes over an SVG of lines"})


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureContext:
    """`blocks/figure.html`: a map."""

    template: ClassVar[str] = "blocks/figure.html"
    description: Markup = field(metadata={"help": "one sentence that says what the map shows"})
    sheets: tuple[SheetContext, ...] = field(metadata={"help": "the sheets it was split into"})


@dataclass(frozen=True, slots=True, kw_only=True)
class TableContext:
    """`blocks/table.html`: rows under column heads."""

    template: ClassVar[str] = "blocks/table.html"
    caption: Markup = field(metadata={"help": "what the table shows"})
    columns: tuple[str, ...] = field(metadata={"help": "the column heads"})
    rows: tuple[tuple[Markup, ...], ...] = field(metadata={"help": "the cells of each row"})


@dataclass(frozen=True, slots=True, kw_only=True)
class MeaningContext:
    """One mark in `blocks/legend.html`."""

    layer: str = field(metadata={"help": "which mark: tag, cite, read, underlined, …"})
    sample: Markup = field(metadata={"help": "the mark, shown"})
    words: Markup = field(metadata={"help": "what it says"})


@dataclass(frozen=True, slots=True, kw_only=True)
class LegendContext:
    """`blocks/legend.html`: the marks and what they mean."""

    template: ClassVar[str] = "blocks/legend.html"
    meanings: tuple[MeaningContext, ...] = field(metadata={"help": "the marks"})


@dataclass(frozen=True, slots=True, kw_only=True)
class TermsContext:
    """`blocks/terms.html`: words with their meanings."""

    template: ClassVar[str] = "blocks/terms.html"
    terms: tuple[TermContext, ...] = field(metadata={"help": "the words"})


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryContext:
    """One line in `blocks/contents.html`."""

    target: str = field(metadata={"help": "the id that it leads to"})
    level: int = field(metadata={"help": "how deep it stands, from 1"})
    number: str = field(metadata={"help": "its number, where it has one"})
    title: Markup = field(metadata={"help": "what is there"})
    note: str = field(metadata={"help": "such as the time it takes to read"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentsContext:
    """`blocks/contents.html`: what is where."""

    template: ClassVar[str] = "blocks/contents.html"
    entries: tuple[EntryContext, ...] = field(metadata={"help": "the lines"})


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceContext:
    """`blocks/source.html`: a source."""

    template: ClassVar[str] = "blocks/source.html"
    id: str = field(metadata={"help": "what links lead to"})
    cite: Markup = field(metadata={"help": "the full cite"})
    flags: tuple[str, ...] = field(metadata={"help": "warnings in a word or two"})
    remarks: tuple[TermContext, ...] = field(metadata={"help": "named facts"})


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecimenContext:
    """`blocks/specimen.html`: a card shown as an example."""

    template: ClassVar[str] = "blocks/specimen.html"
    claim: ClaimContext = field(metadata={"help": "the claim with its card"})


BlockContext: TypeAlias = (
    ParagraphContext
    | ClaimContext
    | ArgumentContext
    | CarriedContext
    | StancesContext
    | OutcomesContext
    | PointsContext
    | BudgetContext
    | QuestionsContext
    | FigureContext
    | TableContext
    | LegendContext
    | TermsContext
    | ContentsContext
    | SourceContext
    | SpecimenContext
)
"""Closed union of what the block templates are given, each under the name `block`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionContext:
    """One section in `brief.html`; they come flat, in order."""

    id: str = field(metadata={"help": "what links lead to"})
    kind: str = field(metadata={"help": "guide, contents, issue, map, party, case, block, …"})
    level: int = field(metadata={"help": "the level of its heading: 2, 3 or 4"})
    headless: bool = field(metadata={"help": "whether it has no heading, or a map's own"})
    tab: str = field(metadata={"help": "the part's short name, for the thumb tab"})
    tab_within: str = field(metadata={"help": "where in the part it is; may be empty"})
    slot: int = field(metadata={"help": "how far down the page's edge the tab stands, from 1"})
    kicker: str = field(metadata={"help": "a few words above the title"})
    note: str = field(metadata={"help": "how much it holds, such as its read time"})
    title: Markup = field(metadata={"help": "the title"})
    side: str = field(metadata={"help": "pro, con or nothing"})
    side_words: str = field(metadata={"help": "for the motion, against the motion or nothing"})
    blocks: tuple[BlockContext, ...] = field(metadata={"help": "what it holds"})


@dataclass(frozen=True, slots=True, kw_only=True)
class CountContext:
    """A figure on the cover."""

    number: str = field(metadata={"help": "the figure"})
    name: str = field(metadata={"help": "what it counts"})


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverContext:
    """The cover in `cover.html`."""

    topic: Markup = field(metadata={"help": "the topic's title"})
    motion: Markup = field(metadata={"help": "the motion; empty where there is none"})
    issues: tuple[Markup, ...] = field(metadata={"help": "the questions, as links"})
    background: tuple[Markup, ...] = field(metadata={"help": "paragraphs on the topic"})
    counts: tuple[CountContext, ...] = field(metadata={"help": "how much is in the brief"})
    facts: tuple[TermContext, ...] = field(metadata={"help": "named facts"})


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefContext:
    """`brief.html` and the templates that it includes, under the name `brief`."""

    template: ClassVar[str] = "brief.html"
    language: str = field(metadata={"help": "the document's language, as in BCP 47"})
    paper: str = field(metadata={"help": "the sheet: letter or a4"})
    title: str = field(metadata={"help": "the brief's title"})
    subtitle: str = field(metadata={"help": "its subtitle; may be empty"})
    description: str = field(metadata={"help": "one sentence about the brief"})
    reading: bool = field(metadata={"help": "whether it holds only what is read aloud"})
    cover: CoverContext | None = field(metadata={"help": "the first page, where there is one"})
    sections: tuple[SectionContext, ...] = field(metadata={"help": "all sections"})
    map_style: Markup = field(metadata={"help": "the CSS of the maps"})


BLOCKS: tuple[type[BlockContext], ...] = (
    ParagraphContext,
    ClaimContext,
    ArgumentContext,
    CarriedContext,
    StancesContext,
    OutcomesContext,
    PointsContext,
    BudgetContext,
    QuestionsContext,
    FigureContext,
    TableContext,
    LegendContext,
    TermsContext,
    ContentsContext,
    SourceContext,
    SpecimenContext,
)
"""The contexts that have a template of their own, for the documentation and the tests."""
