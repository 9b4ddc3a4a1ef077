"""How to read the file: a real card with its layers named, and the words it uses."""

from __future__ import annotations

from collections.abc import Iterator

from argmap.briefs.blocks import Block, Layer, Legend, Meaning, Paragraph, Specimen, Terms, Voice
from argmap.briefs.document import Section, SectionKind
from argmap.briefs.dossier import Dossier
from argmap.briefs.sections.steps import claim_block, specimen_stop
from argmap.briefs.words import Words, plain

_LEGEND = Legend(
    (
        Meaning(
            layer=Layer.TAG,
            sample="The claim, in one sentence.",
            words="The tag: what the card is read to prove.",
        ),
        Meaning(
            layer=Layer.CITE,
            sample="Last name 11",
            words="What is said aloud of the cite; the rest of the line is for whoever checks it.",
        ),
        Meaning(
            layer=Layer.READ,
            sample="words read aloud",
            words="Highlighted: read these. A card without a highlight is read as underlined.",
        ),
        Meaning(
            layer=Layer.EMPHASISED,
            sample="words to hit",
            words="Bold in a frame: slow down and stress these.",
        ),
        Meaning(
            layer=Layer.UNDERLINED,
            sample="words that matter",
            words="Underlined: what the claim relies on. Read more of it if you have time.",
        ),
        Meaning(
            layer=Layer.CONTEXT,
            sample="the rest of the paragraph",
            words="Not quoted, not read: there so that the context can be judged.",
        ),
        Meaning(
            layer=Layer.REASONING,
            sample="A claim without a card.",
            words="Reasoning of this file, not evidence. It says so beside its number.",
        ),
        Meaning(
            layer=Layer.UNSTATED,
            sample="What carries the step.",
            words="An unstated premise, written out. No source says it.",
        ),
        Meaning(
            layer=Layer.INFERRED,
            sample="a date",
            words="Concluded from the document, which does not state it.",
        ),
    )
)
_TERMS = (
    (
        "Case",
        "What a side reads first, in speaking order, then the rest of its evidence. A bar shows "
        "each reader’s time against the speech: plain and green fits with a quarter to spare, "
        "striped and amber is tight, solid and red is too long. The line is the end of the speech.",
    ),
    ("They say", "A frontline: what the other side says against the case, and the answers to it."),
    ("AT", "Answers to an argument of the other side, offence first."),
    (
        "Turn, outweighs",
        "Offence, on a dark label: a reason to vote for the side that answers. A turn makes it "
        "of the other side’s own premise.",
    ),
    (
        "Denies, breaks the step, indicts the card",
        "Defence, in a frame: a premise is false; the premises are granted, but the claim doesn’t "
        "follow; the card proves less than it seems.",
    ),
    (
        "Extend",
        "Say it in this order: the claim and whose card, why it holds, what it says to each of "
        "their answers, and what follows from it.",
    ),
    (
        "If you stop inside a card",
        "Say “mark the card” and the last word you read, and draw a line there; the rest was "
        "not read.",
    ),
    (
        "1, 1a, 1.2",
        "1 is the first reason or answer; 1a and 1b are premises that only work together; 1.2 is "
        "the second reason for 1, or the second reply to it.",
    ),
    ("Because", "Introduces a reason. The pattern of argument it follows is named after it."),
    ("Unless", "What would break the step from premises to claim without denying a premise."),
    (
        "Quoted in",
        "The speaker is quoted by somebody else’s document; the cite names both.",
    ),
    ("n.d.", "The document bears no date."),
    (
        "Verified",
        "The words were found in the stored source; “typography set alike” where they differ from "
        "it only in spaces, dashes or the shape of quotation marks.",
    ),
    (
        "Quotation, paraphrase, inference",
        "How far the tag goes beyond the card’s words: not at all, in other words, or by a "
        "step that the reader can check.",
    ),
)


def build_guide(dossier: Dossier) -> Section:
    """Explain the file with one of its own cards."""
    return Section(
        id="how-to-read",
        kind=SectionKind.GUIDE,
        title="How to read this file",
        blocks=tuple(_blocks(dossier)),
    )


def _blocks(dossier: Dossier) -> Iterator[Block]:
    yield Paragraph(
        plain(
            "Every quotation in this file was found, word for word, in the stored text of its "
            "source. Each card prints the whole paragraph around it. The last pages list every "
            "quotation with the line that it stands on."
        ),
        Voice.LEAD,
    )
    stop = specimen_stop(dossier)
    if stop is not None:
        yield Specimen(claim_block(dossier, stop))
    yield _LEGEND
    yield Terms(tuple(_terms(dossier.profile.wpm)))


def _terms(wpm: int) -> Iterator[tuple[str, Words]]:
    pace = ("Read time", f"Tags, cites and read words at {wpm} words a minute.")
    for term, meaning in (*_TERMS, pace):
        yield term, plain(meaning)
