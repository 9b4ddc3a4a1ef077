"""The reading copy: what is read aloud, and how long it has taken so far."""

from __future__ import annotations

from dataclasses import replace

from tests.unit.briefs.building import Document, Quote, Reason, Said, build, profile

from argmap.analysis.quotations import prove
from argmap.analysis.weighing.assessment import assess
from argmap.briefs.blocks import ArgumentBlock, ClaimBlock
from argmap.briefs.debate_file import build_file
from argmap.briefs.document import Brief, Section, SectionKind
from argmap.briefs.dossier import open_dossier
from argmap.briefs.reading_copy import reading_copy
from argmap.model.issues import Side

SOURCES = {
    "notice": Document("The lake is, some say, cold all year. Nobody guards it. It is clean.")
}
CLAIMS = {
    "unsafe": Said(
        "The lake is not safe.",
        because=(
            Reason(("cold",), warrant="Cold water drowns people.", weight=0.7),
            Reason(("unguarded",)),
        ),
    ),
    "safe": Said("The lake is safe.", because=(Reason(("clean",)),)),
    "cold": Said(
        "The water is cold.",
        (Quote("notice", "The lake is, some say, cold all year", read=("The lake is", "cold")),),
    ),
    "unguarded": Said("Nobody watches the lake.", (Quote("notice", "Nobody guards it"),)),
    "clean": Said("The water is clean.", (Quote("notice", "It is clean"),)),
}
POSITIONS = {"unsafe": ("No", Side.PRO), "safe": ("Yes", Side.CON)}


def copy_of(*, case: bool = False) -> Brief:
    debate = build(CLAIMS, sources=SOURCES, positions=POSITIONS)
    known = replace(profile(), wpm=60)
    brief = build_file(open_dossier(assess(debate), known, proofs=prove(debate)))
    ids = {s.id for s in sections(brief) if s.kind is SectionKind.CONTENTION}
    return reading_copy(brief, known, case=ids if case else ())


def sections(brief: Brief) -> list[Section]:
    found, todo = [], list(brief.sections)
    while todo:
        section = todo.pop(0)
        found.append(section)
        todo = [*section.sections, *todo]
    return found


def claims(brief: Brief) -> dict[str, ClaimBlock]:
    return {
        block.text: block
        for section in sections(brief)
        for block in section.blocks
        if isinstance(block, ClaimBlock)
    }


def test_of_a_card_only_what_is_highlighted_is_left() -> None:
    (card,) = claims(copy_of())["The water is cold."].cards
    assert ["".join(run.text for run in paragraph) for paragraph in card.body] == [
        "The lake is cold"
    ]


def test_a_card_without_a_highlight_is_read_as_it_is_underlined() -> None:
    (card,) = claims(copy_of())["Nobody watches the lake."].cards
    assert "".join(run.text for run in card.body[0]) == "Nobody guards it"


def test_the_clock_runs_on_at_the_pace_of_the_profile() -> None:
    # A word a second: thesis 5 words; tag 4, cite "Nystrom 11" 2, read "The lake is cold" 4;
    # tag 4, cite 2, read "Nobody guards it" 3.
    clocks = [claim.clock for claim in claims(copy_of()).values()]
    assert clocks[:3] == ["5 s", "15 s", "24 s"]


def test_nothing_is_left_of_what_nobody_reads_aloud() -> None:
    kinds = {section.kind for section in sections(copy_of())}
    assert kinds <= {
        SectionKind.PARTY,
        SectionKind.CASE,
        SectionKind.CONTENTION,
        SectionKind.FRONTLINES,
        SectionKind.BLOCKS,
        SectionKind.BLOCK,
    }


def test_warrants_and_weights_are_not_read() -> None:
    arguments = [
        block
        for section in sections(copy_of())
        for block in section.blocks
        if isinstance(block, ArgumentBlock)
    ]
    assert arguments
    assert not any(block.warrant or block.weight for block in arguments)


def test_the_first_speech_is_one_run_of_the_clock() -> None:
    alone = [claim.clock for claim in claims(copy_of()).values()]
    together = [claim.clock for claim in claims(copy_of(case=True)).values()]
    assert together[:3] == alone[:3]
