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
            sample="Last name 2011",
            words="The cite that is said aloud; the full cite follows it.",
        ),
        Meaning(
            layer=Layer.READ,
            sample="words read aloud",
            words="Highlighted: read these. A card without a highlight is read as underlined.",
        ),
        Meaning(
            layer=Layer.UNDERLINED,
            sample="quoted words",
            words="Underlined: the quotation that the claim relies on.",
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
        "1, 1a, 1.2",
        "1 is the first reason for the thesis; 1a and 1b are premises that only work "
        "together; 1.2 is the second reason for 1. O1 is an objection, A1.1 its first answer, "
        "R1.1.1 a reply to that.",
    ),
    ("Because", "Introduces a reason. The pattern of argument it follows is named after it."),
    ("Unless", "What would break the step from premises to claim without denying a premise."),
    ("Objection, answer", "What speaks against a case, and what speaks against that."),
    (
        "As quoted in",
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
