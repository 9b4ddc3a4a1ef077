from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date

import pytest
from tests.unit.briefs.building import (
    Document,
    Quote,
    Reason,
    Said,
    because,
    build,
    cover_of,
    profile,
    sections_of,
)

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
from argmap.briefs.debate_file import build_file
from argmap.briefs.document import Brief, Section, SectionKind
from argmap.briefs.dossier import open_dossier
from argmap.briefs.words import Reference, plain, text_of
from argmap.maps.map import Map
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId
from argmap.model.issues import Side
from argmap.model.profiles import LayoutBlock

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
    return build_file(open_dossier(assess(known), profile(**changes), proofs=prove(known)))


def sections(of: Brief) -> dict[str, Section]:
    return sections_of(of)


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


FILES: tuple[dict[str, object], ...] = (
    {},
    {"side": Side.PRO},
    {"side": Side.CON},
    {"cases": {Side.PRO: ("unguarded", "unsafe"), Side.CON: ("july",)}},
    {"layout": (LayoutBlock(hat="Water", claims=(ClaimId("cold"), ClaimId("clean"))),)},
)


@pytest.mark.parametrize("changes", FILES, ids=str)
def test_each_card_is_printed_once_and_every_reference_leads_somewhere(
    changes: dict[str, object],
) -> None:
    made = brief(None, **changes)
    printed = [b.id for b in blocks(made) if isinstance(b, ClaimBlock) and b.id]
    assert len(printed) == len(set(printed)) == int(cover_of(made).counts[0][0])
    anchors = {*sections(made), *printed}
    anchors.update(b.id for b in blocks(made) if isinstance(b, SourceBlock))
    targets = {reference.target for reference in references(made)}
    targets.update(e.target for b in blocks(made) if isinstance(b, Contents) for e in b.entries)
    assert targets
    assert targets <= anchors


def test_a_file_for_both_sides_prints_every_claim() -> None:
    assert cover_of(brief()).counts[0] == (str(len(CLAIMS)), "claims")


def test_the_file_goes_from_each_side_to_the_issues_and_ends_with_the_audit() -> None:
    made = brief()
    assert [(s.kind, s.title) for s in made.sections if s.kind is SectionKind.PARTY] == [
        (SectionKind.PARTY, "Affirmative"),
        (SectionKind.PARTY, "Negative"),
    ]
    assert [s.kind for s in made.sections] == [
        SectionKind.CONTENTS,
        SectionKind.GUIDE,
        SectionKind.DEFINITIONS,
        SectionKind.PARTY,
        SectionKind.PARTY,
        SectionKind.WEIGHING,
        SectionKind.OVERVIEW,
        SectionKind.ISSUE,
        SectionKind.SOURCES,
        SectionKind.AUDIT,
    ]
    hats = [s.kind for s in sections(made)["party-pro"].sections]
    assert hats[:3] == [SectionKind.CASE, SectionKind.FRONTLINES, SectionKind.BLOCKS]


def test_an_issue_holds_its_map_and_its_outcome_but_no_case() -> None:
    issue = sections(brief())["issue-safety"]
    assert [s.kind for s in issue.sections] == [SectionKind.MAP, SectionKind.OUTCOME]


def test_a_topic_without_issues_gives_a_file_that_says_there_is_nothing() -> None:
    known = build({"safe": Said("The lake is safe.")})
    made = brief(replace(known, topic=replace(known.topic, issues=())))
    assert [s.kind for s in made.sections] == [
        SectionKind.CONTENTS,
        SectionKind.GUIDE,
        SectionKind.DEFINITIONS,
        SectionKind.SOURCES,
        SectionKind.AUDIT,
    ]
    (said,) = sections(made)["sources"].blocks
    assert said == Paragraph(plain("No claim of this file quotes a source."), Voice.NOTE)


def test_a_claim_printed_elsewhere_says_where() -> None:
    block = sections(brief())["at-unsafe"]
    first = next(b for b in block.blocks if isinstance(b, ClaimBlock))
    assert text_of(first.elsewhere) == "1 card at 1 of “Contention 1: The lake is safe” (Neg)"


def test_the_cover_counts_and_nothing_is_dated_but_what_is_passed_in() -> None:
    made = brief()
    assert cover_of(made).counts == (
        ("9", "claims"),
        ("3", "cards"),
        ("1", "sources"),
        ("3/3", "quotations verified"),
    )
    assert "Compiled" not in dict(cover_of(made).facts)
    known = build(CLAIMS, sources=SOURCES, positions=POSITIONS)
    dated = build_file(
        open_dossier(assess(known), profile(), proofs=prove(known)), compiled=date(2011, 12, 1)
    )
    assert text_of(dict(cover_of(dated).facts)["Compiled"]) == "December 1, 2011"


def test_evidence_that_was_not_found_is_no_card_and_the_audit_says_so() -> None:
    known = build(CLAIMS, sources=SOURCES, positions=POSITIONS)
    made = build_file(open_dossier(assess(known), profile(), proofs=Proofs()))
    assert {name: number for number, name in cover_of(made).counts}["cards"] == "0"
    (table,) = [b for b in sections(made)["audit"].blocks if isinstance(b, Table)]
    assert {text_of(row[-1]) for row in table.rows} == {"NOT FOUND"}


def test_the_audit_lists_each_quotation_with_its_place() -> None:
    (table,) = [b for b in sections(brief())["audit"].blocks if isinstance(b, Table)]
    assert [[text_of(cell) for cell in row] for row in table.rows] == [
        ["“The lake is cold.”", "The water is cold", "1", "1", "to the letter"],
        ["“Nobody guards it.”", "Nobody watches the beach", "1", "1", "to the letter"],
        ["“It is clean.”", "The water is clean", "2", "3", "to the letter"],
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
    made = build_file(open_dossier(assess(known), profile(positions=only), proofs=prove(known)))
    kinds = [s.kind for s in sections(made).values()]
    assert kinds.count(SectionKind.CONTENTION) == 1


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


def references(part: object) -> Iterator[Reference]:
    """Everything in a brief that leads somewhere, but for its maps."""
    match part:
        case Reference():
            yield part
        case Map():
            return
        case tuple():
            for one in part:
                yield from references(one)
        case _ if is_dataclass(part):
            for field in fields(part):
                yield from references(getattr(part, field.name))
        case _:
            return
