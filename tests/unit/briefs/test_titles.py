"""Titles: a reference says where a card is printed, wherever that is."""

from __future__ import annotations

from itertools import pairwise

from tests.unit.briefs.building import Document, Quote, Said, because, build, profile

from argmap.analysis.quotations import prove
from argmap.analysis.weighing.assessment import assess
from argmap.briefs.blocks import ClaimBlock, Footing
from argmap.briefs.debate_file import build_file
from argmap.briefs.dossier import Dossier, open_dossier
from argmap.briefs.words import text_of
from argmap.model.claims import ClaimKind
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId
from argmap.model.issues import Side
from argmap.model.profiles import LayoutBlock

SOURCES = {"notice": Document("The lake is cold.")}
COLD = Said("The water is cold.", (Quote("notice", "The lake is cold."),))


def opened(debate: Debate) -> Dossier:
    return open_dossier(assess(debate), profile(), proofs=prove(debate))


def test_a_card_of_a_layout_is_found_under_the_lowest_heading_above_it() -> None:
    entries = (
        LayoutBlock(pocket="Lake", block="AT: Safe"),
        LayoutBlock(claims=(ClaimId("cold"),)),
        LayoutBlock(block="AT: Warm", claims=(ClaimId("cold"),)),
    )
    debate = build({"cold": COLD}, sources=SOURCES)
    made = build_file(open_dossier(assess(debate), profile(layout=entries), proofs=prove(debate)))
    todo, told = list(made.sections), []
    while todo:
        section = todo.pop()
        todo += section.sections
        told += [b for b in section.blocks if isinstance(b, ClaimBlock)]
    (again,) = (block for block in told if block.footing is Footing.ELSEWHERE)
    assert text_of(again.elsewhere) == "1 card at “AT: Safe”"


def test_a_definition_is_found_where_the_motion_is() -> None:
    debate = build(
        {"a": Said("A."), "cold": Said(COLD.text, COLD.evidence, kind=ClaimKind.DEFINITION)},
        positions={"a": ("Yes", Side.PRO)},
        sources=SOURCES,
    )
    assert opened(debate).spots[ClaimId("cold")].place == "Motion and definitions"


def test_what_goes_on_beyond_blocks_is_found_by_what_it_answers() -> None:
    names = [f"c{number}" for number in range(7)]
    claims = {name: Said(f"This is {name}.", but=because(after)) for name, after in pairwise(names)}
    debate = build(
        {**claims, "c6": Said("This is c6."), "b": Said("B.")},
        positions={"c0": ("Yes", Side.PRO), "b": ("No", Side.CON)},
    )
    dossier = opened(debate)
    deeper = [one for group in dossier.plan.deeper.values() for one in group]
    assert deeper
    for one in deeper:
        (said, *_) = one.attacks[0].said
        assert dossier.titles[one.id] == f"They say: This is {said}"
