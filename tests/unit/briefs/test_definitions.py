from __future__ import annotations

from dataclasses import replace

from tests.unit.briefs.building import Quote, Said, build, profile
from tests.unit.briefs.coaching import SOURCES

from argmap.analysis.quotations import prove
from argmap.analysis.weighing.assessment import assess
from argmap.briefs.blocks import ClaimBlock, Paragraph, Voice
from argmap.briefs.document import Section
from argmap.briefs.dossier import open_dossier
from argmap.briefs.sections.definitions import build_definitions
from argmap.briefs.words import plain
from argmap.model.claims import ClaimKind
from argmap.model.debate import Debate

COLD = Said(
    "A lake is cold below ten degrees.",
    (Quote("notice", "The lake is cold."),),
    kind=ClaimKind.DEFINITION,
)


def definitions(debate: Debate) -> Section | None:
    dossier = open_dossier(assess(debate), profile(), proofs=prove(debate))
    return build_definitions(dossier)


def test_the_motion_leads_the_background_follows_and_definitions_have_their_cards() -> None:
    debate = build({"safe": Said("The lake is safe."), "cold": COLD}, sources=SOURCES)
    known = replace(debate, topic=replace(debate.topic, background="A lake\nin the hills."))
    section = definitions(known)
    assert section is not None
    assert section.title == "Motion and definitions"
    motion, *background, claim = section.blocks
    assert motion == Paragraph(plain("The United States should end the program."), Voice.LEAD)
    assert background == [Paragraph(plain("A lake")), Paragraph(plain("in the hills."))]
    assert isinstance(claim, ClaimBlock)
    assert [card.cite for card in claim.cards] == ["Nystrom 11"]


def test_a_topic_that_defines_nothing_still_has_its_motion() -> None:
    section = definitions(build({"safe": Said("The lake is safe.")}))
    assert section is not None
    assert section.title == "Motion and background"


def test_a_topic_without_motion_background_or_definitions_has_no_section() -> None:
    debate = build({"safe": Said("The lake is safe.")})
    assert definitions(replace(debate, topic=replace(debate.topic, motion=None))) is None
