from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from tests.unit.briefs.building import Document, Quote, Reason, Said, because, build, profile

from argmap.analysis.proofs import Proofs
from argmap.analysis.quotations import prove
from argmap.analysis.weighing.assessment import assess
from argmap.briefs.blocks import (
    ArgumentBlock,
    Block,
    ClaimBlock,
    Contents,
    Footing,
    Paragraph,
    SourceBlock,
    Stances,
    Step,
    Table,
    Voice,
)
from argmap.briefs.debate_file import build_brief
from argmap.briefs.document import Brief, Section, SectionKind
from argmap.briefs.words import Reference, plain, text_of
from argmap.model.debate import Debate
from argmap.model.issues import Side

SOURCES = {"notice": Document("The lake is cold. Nobody guards it.\n\nIt is clean.")}
CLAIMS = {
    "safe": Said("The lake is safe.", because=because("clean")),
    "clean": Said("The water is clean.", (Quote("notice", "It is clean."),)),
    "unsafe": Said(
        "The lake is not safe.",
        because=(
            Reason(
                ("cold", "unguarded"),
                warrant="Cold water without a guard drowns people.",
                scheme="cause-to-effect",
                unless=("shallow",),
            ),
            Reason(("feared",)),
        ),
        but=because("clean"),
    ),
    "cold": Said(
        "The water is cold.", (Quote("notice", "The lake is cold."),), but=because("july")
    ),
    "unguarded": Said("Nobody guards the lake.", because=because("cold", "unwatched")),
    "unwatched": Said("Nobody watches the beach.", (Quote("notice", "Nobody guards it."),)),
    "feared": Said("The lake is feared.", common_ground=True),
    "shallow": Said("The lake is shallow."),
    "july": Said("The water is warm in July.", but=because("cold")),
}
POSITIONS = {"safe": ("Yes", Side.CON), "unsafe": ("No", Side.PRO)}


def brief(debate: Debate | None = None, **changes: object) -> Brief:
    known = debate or build(CLAIMS, sources=SOURCES, positions=POSITIONS, notes={"Yes": "Thin."})
    return build_brief(assess(known), profile(**changes), proofs=prove(known))


def sections(of: Brief) -> dict[str, Section]:
    return {section.id: section for top in of.sections for section in (top, *top.sections)}


def blocks(of: Brief) -> Iterator[Block]:
    for section in sections(of).values():
        yield from section.blocks


def claims(section: Section) -> list[tuple[str, str]]:
    return [(b.number, b.text) for b in section.blocks if isinstance(b, ClaimBlock)]


def test_a_case_is_numbered_by_reasons_and_lettered_by_premises_taken_together() -> None:
    assert claims(sections(brief())["case-safety-p2"]) == [
        ("", "The lake is not safe."),
        ("1a", "The water is cold."),
        ("1b", "Nobody guards the lake."),
        ("1b.1a", "The water is cold."),
        ("1b.1b", "Nobody watches the beach."),
        ("2", "The lake is feared."),
    ]


def test_every_claim_says_what_it_stands_on() -> None:
    case = sections(brief())["case-safety-p2"]
    footing = [b.footing for b in case.blocks if isinstance(b, ClaimBlock)]
    assert footing == [
        Footing.REASONS,
        Footing.CARDS,
        Footing.REASONS,
        Footing.ELSEWHERE,
        Footing.CARDS,
        Footing.COMMON_GROUND,
    ]


def test_an_argument_names_its_scheme_its_warrant_and_its_exceptions() -> None:
    case = sections(brief())["case-safety-p2"]
    first = next(b for b in case.blocks if isinstance(b, ArgumentBlock))
    assert (first.step, first.premises, first.scheme) == (Step.BECAUSE, 2, "cause to effect")
    assert first.warrant == "Cold water without a guard drowns people."
    assert [text_of(words) for words in first.exceptions] == ["The lake is shallow"]


def test_objections_come_with_answers_strongest_first() -> None:
    clash = sections(brief())["clash-safety-p2"]
    steps = [
        (b.step, b.number, text_of(b.target)) for b in clash.blocks if isinstance(b, ArgumentBlock)
    ]
    assert steps == [
        (Step.OBJECTION, "1", "“The lake is not safe”"),
        (Step.OBJECTION, "2", "“The lake is not safe”"),
        (Step.OBJECTION, "3", "“The water is cold”"),
        (Step.ANSWER, "3.1", ""),
    ]
    said = [text_of(b.words) for b in clash.blocks if isinstance(b, Paragraph)]
    assert said.count("Nobody answers this in these sources.") == 2


def test_an_objection_that_is_met_twice_says_where_it_was_answered() -> None:
    claims = {
        "unsafe": Said("The lake is not safe.", because=because("cold"), but=because("july")),
        "cold": Said("The water is cold.", common_ground=True, but=because("july")),
        "july": Said("The water is warm in July.", common_ground=True, but=because("june")),
        "june": Said("June is not July.", common_ground=True),
    }
    made = brief(build(claims, sources=SOURCES, positions={"unsafe": ("No", Side.PRO)}))
    clash = sections(made)["clash-safety-p1"]
    said = [text_of(b.words) for b in clash.blocks if isinstance(b, Paragraph)]
    assert "Answered at A1.1, above." in said
    assert "Nobody answers this in these sources." not in said


def test_each_card_is_printed_once_and_every_reference_leads_somewhere() -> None:
    made = brief()
    printed = [b.id for b in blocks(made) if isinstance(b, ClaimBlock) and b.id]
    assert len(printed) == len(set(printed)) == len(CLAIMS)
    anchors = {*sections(made), *printed}
    anchors.update(b.id for b in blocks(made) if isinstance(b, SourceBlock))
    targets = {
        part.target for words in _words(made) for part in words if isinstance(part, Reference)
    }
    targets.update(e.target for b in blocks(made) if isinstance(b, Contents) for e in b.entries)
    assert targets
    assert targets <= anchors


def test_an_exception_that_is_argued_no_further_is_named_without_a_link() -> None:
    claims = {
        "safe": Said("The lake is safe.", but=because("cold")),
        "cold": Said("The water is cold.", but=because("july")),
        "july": Said("The water is warm in July.", but=because("rain")),
        "rain": Said("July was wet.", because=(Reason(("wet",), unless=("drought",)),)),
        "wet": Said("It rained all month."),
        "drought": Said("The gauge was broken."),
    }
    clash = sections(brief(build(claims)))["clash-safety-p1"]
    (named,) = [b.exceptions for b in clash.blocks if isinstance(b, ArgumentBlock) if b.exceptions]
    assert named == (plain("The gauge was broken"),)


def test_a_topic_without_issues_gives_a_file_that_says_there_is_nothing() -> None:
    known = build({"safe": Said("The lake is safe.")})
    made = brief(replace(known, topic=replace(known.topic, issues=())))
    assert [s.kind for s in made.sections] == [
        SectionKind.GUIDE,
        SectionKind.CONTENTS,
        SectionKind.SOURCES,
        SectionKind.AUDIT,
    ]
    (said,) = sections(made)["sources"].blocks
    assert said == Paragraph(plain("No claim of this file quotes a source."), Voice.NOTE)


def test_a_claim_printed_elsewhere_says_where() -> None:
    clash = sections(brief())["clash-safety-p2"]
    first = next(b for b in clash.blocks if isinstance(b, ClaimBlock))
    assert first.cards == ()
    assert text_of(first.elsewhere) == "1 card at 1 of the case for “Yes”"


def test_the_cover_counts_and_nothing_is_dated_but_what_is_passed_in() -> None:
    made = brief()
    assert made.cover.counts == (
        ("9", "claims"),
        ("3", "cards"),
        ("1", "sources"),
        ("3/3", "quotations verified"),
    )
    assert "Compiled" not in dict(made.cover.facts)
    known = build(CLAIMS, sources=SOURCES, positions=POSITIONS)
    dated = build_brief(assess(known), profile(), proofs=prove(known), compiled=date(2011, 12, 1))
    assert text_of(dict(dated.cover.facts)["Compiled"]) == "December 1, 2011"


def test_evidence_that_was_not_found_is_no_card_and_the_audit_says_so() -> None:
    known = build(CLAIMS, sources=SOURCES, positions=POSITIONS)
    made = build_brief(assess(known), profile(), proofs=Proofs())
    assert {name: number for number, name in made.cover.counts}["cards"] == "0"
    (table,) = [b for b in blocks(made) if isinstance(b, Table)]
    assert {text_of(row[-1]) for row in table.rows} == {"NOT FOUND"}


def test_the_audit_lists_each_quotation_with_its_place() -> None:
    (table,) = [b for b in blocks(brief()) if isinstance(b, Table)]
    assert [[text_of(cell) for cell in row] for row in table.rows] == [
        ["“It is clean.”", "The water is clean", "2", "3", "to the letter"],
        ["“The lake is cold.”", "The water is cold", "1", "1", "to the letter"],
        ["“Nobody guards it.”", "Nobody watches the beach", "1", "1", "to the letter"],
    ]


def test_a_position_shows_its_side_its_note_and_how_much_it_holds() -> None:
    (stances,) = [b for b in blocks(brief()) if isinstance(b, Stances)]
    yes = stances.stances[0]
    assert (yes.label, yes.side, yes.note) == ("Yes", Side.CON, "Thin.")
    assert yes.summary == "1 card · 4 s"


def test_only_the_positions_asked_for_are_printed() -> None:
    known = build(CLAIMS, sources=SOURCES, positions=POSITIONS)
    issue = known.topic.issues[0]
    only = {issue.id: (issue.positions[1].id,)}
    made = build_brief(assess(known), profile(positions=only), proofs=prove(known))
    kinds = [s.kind for s in sections(made).values()]
    assert kinds.count(SectionKind.CASE) == 1


@pytest.mark.parametrize(
    ("issued", "flags"),
    [
        (None, ("undated",)),
        ("2012", ("later than November 15, 2011",)),
        ("2011", ()),
        ("2011-11-15", ()),
        ("2011-11-16", ("later than November 15, 2011",)),
    ],
)
def test_sources_are_held_against_the_moment_spoken_of(
    issued: str | None, flags: tuple[str, ...]
) -> None:
    sources = {"notice": Document(SOURCES["notice"].text, issued=issued)}
    made = brief(build(CLAIMS, sources=sources, positions=POSITIONS))
    (source,) = [b for b in blocks(made) if isinstance(b, SourceBlock)]
    assert source.flags == flags


def test_a_chain_of_reasons_of_any_length_is_printed() -> None:
    long = {f"c{n}": Said(f"Claim {n}.", because=because(f"c{n + 1}")) for n in range(3000)}
    long["c3000"] = Said("The end.")
    made = brief(build(long, sources=SOURCES))
    assert len(claims(sections(made)["case-safety-p1"])) == 3001


def test_a_circle_of_reasons_ends() -> None:
    made = brief(
        build(
            {
                "a": Said("A.", because=because("b")),
                "b": Said("B.", because=because("a"), but=because("a")),
            }
        )
    )
    assert claims(sections(made)["case-safety-p1"]) == [("", "A."), ("1", "B."), ("1.1", "A.")]


def _words(made: Brief) -> Iterator[tuple[object, ...]]:
    yield from made.cover.issues
    for block in blocks(made):
        match block:
            case ClaimBlock():
                yield block.elsewhere
            case ArgumentBlock():
                yield block.target
                yield from block.exceptions
            case Table():
                yield from (cell for row in block.rows for cell in row)
            case Stances():
                yield from (s.thesis for s in block.stances)
                yield from (words for s in block.stances for words in s.reasons)
            case _:
                continue
