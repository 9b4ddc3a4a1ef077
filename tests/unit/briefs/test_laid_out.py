"""A file laid out by hand: its headings at their levels, its claims in their order."""

from __future__ import annotations

from tests.unit.briefs.building import Document, Quote, Said, build, profile

from argmap.analysis.quotations import prove
from argmap.analysis.weighing.assessment import assess
from argmap.briefs.blocks import ClaimBlock, Footing
from argmap.briefs.debate_file import build_file
from argmap.briefs.document import Section, SectionKind
from argmap.briefs.dossier import open_dossier
from argmap.model.ids import ClaimId
from argmap.model.profiles import LayoutBlock

SOURCES = {"notice": Document("The lake is cold.")}
CLAIMS = {
    "cold": Said("The water is cold.", (Quote("notice", "The lake is cold."),)),
    "think": Said("Cold water is no fun."),
    "more": Said("Nobody swims."),
}


def laid_out(*layout: LayoutBlock) -> list[Section]:
    debate = build(CLAIMS, sources=SOURCES)
    made = build_file(open_dossier(assess(debate), profile(layout=layout), proofs=prove(debate)))
    assert SectionKind.PARTY not in {section.kind for section in made.sections}
    return [section for section in made.sections if section.kind is SectionKind.LAID_OUT]


def entry(*claims: str, **headings: str) -> LayoutBlock:
    return LayoutBlock(claims=tuple(map(ClaimId, claims)), **headings)


def tree(section: Section) -> object:
    texts = [b.text for b in section.blocks if isinstance(b, ClaimBlock)]
    return (section.title, texts, [tree(part) for part in section.sections])


def test_headings_nest_and_what_is_not_named_stays_under_the_one_before() -> None:
    (pocket,) = laid_out(
        entry(pocket="Lake", hat="Neg", block="AT: Safe"),
        entry("cold"),
        entry("think", block="AT: Warm"),
        entry("more", hat="Aff"),
    )
    assert tree(pocket) == (
        "Lake",
        [],
        [
            (
                "Neg",
                [],
                [
                    ("AT: Safe", ["The water is cold."], []),
                    ("AT: Warm", ["Cold water is no fun."], []),
                ],
            ),
            ("Aff", ["Nobody swims."], []),
        ],
    )


def test_a_level_that_was_left_out_has_no_title_so_that_the_others_keep_theirs() -> None:
    (top,) = laid_out(entry("cold", block="AT: Safe"), entry("think", hat="Neg"))
    assert tree(top) == (
        "",
        [],
        [
            ("", [], [("AT: Safe", ["The water is cold."], [])]),
            ("Neg", ["Cold water is no fun."], []),
        ],
    )


def test_claims_without_any_heading_are_printed_all_the_same() -> None:
    (top,) = laid_out(entry("cold", "think"))
    assert tree(top) == ("", ["The water is cold.", "Cold water is no fun."], [])


def test_cards_are_printed_once_and_an_analytic_is_none() -> None:
    (top,) = laid_out(entry("cold", "think", "cold", pocket="Lake"))
    footing = [b.footing for b in top.blocks if isinstance(b, ClaimBlock)]
    assert footing == [Footing.CARDS, Footing.ASSERTED, Footing.ELSEWHERE]
