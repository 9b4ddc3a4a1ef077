"""Small briefs made by hand, for what is made of cards."""

from __future__ import annotations

from argmap.analysis.attacks import Move
from argmap.briefs.blocks import (
    ArgumentBlock,
    Block,
    Card,
    ClaimBlock,
    Footing,
    Place,
    Role,
    Run,
    Step,
)
from argmap.briefs.document import Brief, Cover, Section, SectionKind
from argmap.briefs.words import Style, Text, Words
from argmap.model.claims import Fidelity
from argmap.model.papers import Paper
from argmap.model.profiles import AnalyticStyle

LYNN: Words = (Text("Lynn 21", Style.STRONG), Text(" (Barry Lynn, “Power,” p. 4) //AB"))
BODY = (
    (
        Run("Nobody is sure. "),
        Run("Trust has been ", underlined=True),
        Run("badly", underlined=True, read=True, emphasised=True),
        Run(" damaged", underlined=True, read=True),
        Run(" in most towns."),
    ),
    (Run("It may come back.", read=True),),
)


def card(
    *, line: Words = LYNN, body: tuple[tuple[Run, ...], ...] = BODY, cite: str = "Lynn 21"
) -> Card:
    return Card(
        cite=cite,
        source=(),
        line=line,
        body=body,
        place=Place(paragraph=1, line=1),
        fidelity=Fidelity.QUOTATION,
        words=1,
        seconds=1,
        exact=True,
        quotations=1,
    )


def claim(
    text: str,
    *cards: Card,
    number: str = "",
    depth: int = 0,
    elsewhere: Words = (),
    exceptions: tuple[Words, ...] = (),
    id_: str = "",
    again: bool = False,
) -> ClaimBlock:
    return ClaimBlock(
        id=id_,
        number=number,
        text=text,
        role=Role.PREMISE,
        footing=_footing(cards, again=again),
        depth=depth,
        cards=cards,
        elsewhere=elsewhere,
        exceptions=exceptions,
    )


def _footing(cards: tuple[Card, ...], *, again: bool) -> Footing:
    if again:
        return Footing.ELSEWHERE
    return Footing.CARDS if cards else Footing.REASONS


def argument(
    number: str,
    *,
    step: Step = Step.ANSWER,
    move: Move | None = None,
    premises: int = 1,
    depth: int = 0,
    warrant: str | None = None,
    exceptions: tuple[Words, ...] = (),
) -> ArgumentBlock:
    return ArgumentBlock(
        step=step,
        number=number,
        depth=depth,
        premises=premises,
        move=move,
        warrant=warrant,
        exceptions=exceptions,
    )


def section(
    title: str,
    *blocks: Block,
    kind: SectionKind = SectionKind.BLOCK,
    sections: tuple[Section, ...] = (),
) -> Section:
    return Section(id=title.lower(), kind=kind, title=title, blocks=blocks, sections=sections)


def party(*blocks: Block) -> Section:
    """A pocket with a hat with a block, which holds the blocks that are given."""
    block = section("AT: Trust is fine", *blocks)
    hat = section("Blocks", kind=SectionKind.BLOCKS, sections=(block,))
    return section("Affirmative", kind=SectionKind.PARTY, sections=(hat,))


def brief(*sections: Section, analytics: AnalyticStyle = AnalyticStyle.TAG) -> Brief:
    return Brief(
        id="file",
        title="A file",
        subtitle=None,
        language="en",
        paper=Paper.LETTER,
        analytics=analytics,
        cover=Cover(topic="Trust", motion=None, facts=(), counts=(), issues=()),
        sections=sections,
    )
