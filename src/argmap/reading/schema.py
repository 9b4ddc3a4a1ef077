"""File models: what each YAML file may say, key by key.

The format reference and the editors' JSON Schemas are made from these classes, so the docstrings
here speak to the people who write the files.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from argmap.model.arguments import Structure
from argmap.model.claims import ClaimKind, Fidelity, SourceStance
from argmap.model.issues import Side, Standard
from argmap.model.standings import Standing
from argmap.reading.briefs_schema import BriefsFile
from argmap.reading.file_model import FileModel
from argmap.reading.values import (
    Date,
    Digest,
    Fact,
    Fingerprint,
    Id,
    LanguageTag,
    Link,
    Text,
    Truth,
    Weight,
)


class SetAsideEntry(FileModel):
    """A sentence of a source that no claim uses, and why."""

    quote: Text = Field(examples=["Crossroads Campaign Solutions"])
    """The words, as they stand in the source."""
    reason: Text = Field(examples=["The name of the web designer"])
    """Why nothing is made of them."""


class CiteEntry(FileModel):
    """A cite that is to be printed word for word, such as one taken over from a file of cards."""

    written: Text = Field(examples=["Lynn 21 (Barry C. Lynn, director, “The Antitrust Case”)"])
    """All of it."""
    spoken: tuple[Text, ...] = Field(default=(), examples=[["Lynn 21"]])
    """The words of it that are said aloud, in order."""


class SourceEntry(FileModel):
    """A document in `seeds/`: its file, and what the document says of itself."""

    file: Text = Field(examples=["001_e5379f7c7d17cee4.txt"])
    """The document's file, relative to `seeds/`."""
    type: Text = Field(examples=["press-release"])
    """What sort of document it is, as CSL-JSON names types."""
    title: Text = Field(examples=["National Immigration Forum Resigns From Taskforce"])
    """The document's title; its first words where it has none."""
    title_short: Text | None = Field(default=None, examples=["News items"])
    """A few words to call it by in a short cite, where nobody is named as its author."""
    author: tuple[Text, ...] = Field(default=(), examples=[["National Immigration Forum"]])
    """Who wrote it: people or bodies, one an entry."""
    issued: Date | None = Field(default=None, examples=["2011-09-21"])
    """When it was published: a year, a month or a day; left out where the document doesn't say."""
    container_title: Text | None = Field(default=None, examples=["Homeland Security News Wire"])
    """The journal, newspaper or site it appeared in."""
    publisher: Text | None = Field(default=None, examples=["National Immigration Forum"])
    """Who published it."""
    URL: Link | None = Field(default=None, alias="URL", examples=["https://example.org/report"])
    """Its address, beginning with `https://`, `http://` or `doi:`."""
    accessed: Date | None = Field(default=None, examples=["2026-11-21"])
    """When the address was last looked at."""
    qualifications: Text | None = Field(default=None, examples=["A national policy organization"])
    """Why the author is worth hearing on this."""
    page: Text | None = Field(default=None, examples=["12-19"])
    """The pages it fills in what it appeared in."""
    language: LanguageTag = Field(default="en", examples=["es"])
    """The language it is written in."""
    inferred: tuple[Fact, ...] = Field(default=(), examples=[["publisher"]])
    """Fields that the document doesn't state and that were concluded from it."""
    unknown: tuple[Fact, ...] = Field(default=(), examples=[["issued", "author"]])
    """Fields that were looked for and can't be known from the document."""
    weight: Weight | None = Field(default=None, examples=[0.6])
    """How much its word proves, from 0 to 1, where its evidence has no `weight` of its own."""
    weight_reason: Text | None = Field(default=None, examples=["A party's own statement"])
    """Why it proves that much, in a line."""
    cite: CiteEntry | None = Field(
        default=None, examples=[{"written": "Lynn 21 (Barry Lynn, ...)", "spoken": ["Lynn 21"]}]
    )
    """The cite as it is to be printed, where that isn't made of the other fields."""
    excerpt: Truth = Field(default=False, examples=[True])
    """Whether the file holds only what a card quotes, and not the document."""
    note: Text | None = Field(default=None, examples=["A page of several undated items"])
    """Anything else that a reader of the source list should know."""
    digest: Digest | None = Field(default=None, examples=["sha256:" + "0" * 64])
    """The fingerprint of the file when it was last looked over; a change is then a finding."""
    set_aside: tuple[SetAsideEntry, ...] = Field(
        default=(), examples=[[{"quote": "Page 1", "reason": "a page number"}]]
    )
    """Sentences that are deliberately not used."""


class SourcesFile(FileModel):
    """`seeds/sources.yaml`: what each document is."""

    sources: Mapping[Id, SourceEntry] = Field(
        examples=[{"forum": {"file": "forum.txt", "type": "report", "title": "Resignation"}}]
    )
    """The documents by the id that evidence names them with."""


class PositionEntry(FileModel):
    """One answer to an issue's question."""

    label: Text = Field(examples=["Yes"])
    """The answer in a word or two, for headings and legends."""
    thesis: Text = Field(examples=["communities-safer"])
    """The id of the claim that the position stands or falls with."""
    side: Side | None = Field(default=None, examples=["pro"])
    """Whether it speaks for the topic's motion (`pro`) or against it (`con`)."""
    note: Text | None = Field(default=None, examples=["Its evidence here is thin."])
    """What a reader should know of the case as a whole."""


class IssueEntry(FileModel):
    """A question with rival positions."""

    title: Text = Field(examples=["Public safety or chilling effect"])
    """A heading of a few words."""
    question: Text = Field(examples=["Does Secure Communities make communities safer?"])
    """The question that the positions answer."""
    standard: Standard = Field(default=Standard.PREPONDERANCE, examples=["preponderance"])
    """How much better supported than its rivals a thesis must be to count as accepted."""
    positions: Mapping[Id, PositionEntry] = Field(
        examples=[{"safer": {"label": "Yes", "thesis": "communities-safer"}}]
    )
    """The answers by their ids, in the order in which they are to be printed."""


class TopicFile(FileModel):
    """`arguments/TOPIC/topic.yaml`: what is argued about, and the issues it turns on."""

    title: Text = Field(examples=["Secure Communities"])
    """The topic's name."""
    motion: Text | None = Field(default=None, examples=["The program should end."])
    """The sentence that one side affirms and the other denies."""
    as_of: Date | None = Field(default=None, examples=["2011-11-15"])
    """The moment that present-tense claims speak of."""
    background: Text | None = Field(default=None, examples=["The program began in 2008."])
    """What a reader needs to know before the first argument."""
    issues: Mapping[Id, IssueEntry] = Field(
        default={},
        examples=[{"safety": {"title": "Safety", "question": "Is it safe?", "positions": {}}}],
    )
    """The issues by their ids, in the order in which they are to be printed; a topic without any
    needs a brief that is laid out by hand."""
    expect: Mapping[str, Standing] = Field(
        default={}, examples=[{"communities-safer": "stands", "trust-eroded": "not-proven"}]
    )
    """What should come of claims, by their ids; where something else does, it is a finding."""


class EvidenceEntry(FileModel):
    """A quotation that bears on a claim."""

    source: Text = Field(examples=["forum-resignation"])
    """The id of the source in `seeds/sources.yaml`."""
    quote: Text = Field(examples=["trust in local law enforcement has been severely damaged"])
    """The words relied on, exactly as they stand; several passages are several entries."""
    speaker: Text | None = Field(default=None, examples=["Governor Andrew Cuomo"])
    """Who says it, where that is not the source's author."""
    underline: tuple[Text, ...] = Field(default=(), examples=[["trust has been damaged"]])
    """The words of the quotation that matter, in order; the whole of it where none are given.
    Where they stand more than once, bars say which: `all |the| people`."""
    emphasis: tuple[Text, ...] = Field(default=(), examples=[["severely damaged"]])
    """The words that are to be hit, in order; each of them underlined as well."""
    read: tuple[Text, ...] = Field(default=(), examples=[["trust has been severely damaged"]])
    """The words of the quotation that are read aloud, in order; each of them underlined as well."""
    stance: SourceStance | None = Field(default=None, examples=["reports"])
    """What the source's author makes of it: says so (`endorses`), says that others say so
    (`reports`), or states it only to reject it (`rebuts`)."""
    cutter: Text | None = Field(default=None, examples=["AB"])
    """The initials of who cut the card."""
    fidelity: Fidelity = Field(default=Fidelity.PARAPHRASE, examples=["paraphrase"])
    """How far the claim goes beyond the words."""
    weight: Weight | None = Field(default=None, examples=[0.4])
    """How much it proves, from 0 to 1; its source's `weight` where it isn't given, otherwise 1."""
    weight_reason: Text | None = Field(default=None, examples=["Hearsay, at second hand"])
    """Why it proves that much, in a line."""
    unless: tuple[Text, ...] = Field(default=(), examples=[["forum-is-partial"]])
    """The ids of claims that take away its force if they stand: that the speaker is partial, or
    could not know."""


class ArgumentEntry(FileModel):
    """Premises that bear, taken together, on the claim they stand under."""

    id: Id | None = Field(default=None, examples=["chilling-effect"])
    """A name, needed only to be spoken of elsewhere."""
    premises: Annotated[tuple[Text, ...], Field(min_length=1)] = Field(
        examples=[["trust-eroded", "witnesses-deterred"]]
    )
    """The ids of the claims it rests on. Reasons that stand alone are entries of their own."""
    structure: Structure = Field(default=Structure.LINKED, examples=["convergent"])
    """How the premises carry it: all are needed (`linked`), any one suffices (`convergent`), or
    each adds its share (`cumulative`)."""
    warrant: Text | None = Field(default=None, examples=["Police need witnesses."])
    """The unstated premise that carries the step, written out."""
    scheme: Text | None = Field(default=None, examples=["cause-to-effect"])
    """The pattern of argument."""
    weight: Weight | None = Field(default=None, examples=[0.7])
    """How much the step carries, from 0 to 1; 1 where it isn't given."""
    weight_reason: Text | None = Field(default=None, examples=["It holds for most, not for all"])
    """Why it carries that much, in a line."""
    unless: tuple[Text, ...] = Field(default=(), examples=[["victims-protected"]])
    """The ids of claims that break the step if they stand, without denying a premise."""


class ImpactEntry(FileModel):
    """How much hangs on a claim: the claims that say so, by their ids."""

    magnitude: Text | None = Field(default=None, examples=["thousands-deported"])
    """How many it touches, and how hard."""
    probability: Text | None = Field(default=None, examples=["witnesses-deterred"])
    """How likely it is."""
    timeframe: Text | None = Field(default=None, examples=["already-happening"])
    """How soon it comes."""
    reversibility: Text | None = Field(default=None, examples=["trust-takes-years"])
    """Whether it can be undone."""


class ClaimTranslationEntry(FileModel):
    """A claim in another language."""

    text: Text | None = Field(default=None, examples=["La confianza se ha dañado."])
    """The claim as one sentence; needed where a page prints that."""
    short: Text | None = Field(default=None, examples=["Comunidades menos seguras"])
    """The claim in about 40 characters."""
    of: Fingerprint | None = Field(default=None, examples=["5d41402a"])
    """The fingerprint of the claim's words that this translates; `check` gives it."""


class ClaimEntry(FileModel):
    """One proposition, with what speaks for it and against it."""

    text: Text = Field(examples=["Secure Communities makes communities less safe."])
    """The claim as one sentence."""
    short: Text | None = Field(default=None, examples=["Communities less safe"])
    """The claim in about 40 characters, for the map."""
    kind: ClaimKind = Field(default=ClaimKind.FACT, examples=["fact"])
    """What sort of proposition it is."""
    tags: tuple[Text, ...] = Field(default=(), examples=[["crime"]])
    """Words to find it by."""
    common_ground: Truth = Field(default=False, examples=[True])
    """Whether all sides accept it, so that it needs neither evidence nor reasons."""
    presumption: Weight | None = Field(default=None, examples=[0.5])
    """How much it counts, from 0 to 1, before anybody gives a reason, as a reason of that weight
    would; for what is to be assumed until it is answered."""
    impact: ImpactEntry | None = Field(default=None, examples=[{"magnitude": "thousands-deported"}])
    """How much hangs on it, for the comparison of impacts in debate files."""
    translations: Mapping[LanguageTag, ClaimTranslationEntry] = Field(
        default={}, examples=[{"es": {"short": "Comunidades menos seguras"}}]
    )
    """The claim in other languages, for one-pagers."""
    evidence: tuple[EvidenceEntry, ...] = Field(
        default=(), examples=[[{"source": "forum", "quote": "communities are less secure"}]]
    )
    """The quotations it rests on."""
    because: tuple[ArgumentEntry, ...] = Field(
        default=(), examples=[[{"premises": ["trust-eroded"]}]]
    )
    """The arguments for it; each stands alone."""
    but: tuple[ArgumentEntry, ...] = Field(
        default=(), examples=[[{"premises": ["dangerous-removed"]}]]
    )
    """The arguments against it; each stands alone."""


class ClaimsFile(FileModel):
    """Any other `arguments/TOPIC/*.yaml`: claims with their evidence and arguments."""

    issue: Text | None = Field(default=None, examples=["public-safety"])
    """The id of the issue that the claims of this file belong to."""
    claims: Mapping[Id, ClaimEntry] = Field(
        examples=[{"trust-eroded": {"text": "Trust in the police has been damaged."}}]
    )
    """The claims by their ids, which are known in the whole topic."""


FILES: Mapping[str, type[FileModel]] = {
    "sources": SourcesFile,
    "topic": TopicFile,
    "claims": ClaimsFile,
    "briefs": BriefsFile,
}
"""The file models by the name that their JSON Schema goes by."""
