"""A side's case: what it reads first, how long that takes, and the rest of its evidence."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.unit.briefs.building import Document, Quote, Said, because, build, profile, sections_of

from argmap.analysis.quotations import prove
from argmap.analysis.weighing.assessment import assess
from argmap.briefs.blocks import Budget, ClaimBlock, Footing, Load, Paragraph
from argmap.briefs.debate_file import build_file
from argmap.briefs.document import Section
from argmap.briefs.dossier import open_dossier
from argmap.briefs.pace import Aloud, load_of, spoken_seconds
from argmap.briefs.words import text_of
from argmap.model.formats import Format, Speech, SpeechKind
from argmap.model.ids import ClaimId
from argmap.model.issues import Side
from argmap.model.profiles import Reader

SOURCES = {"notice": Document("The lake is cold. Nobody guards it.\n\nIt is deep.")}
POSITIONS = {"unsafe": ("No", Side.PRO)}
CLAIMS = {
    "unsafe": Said("The lake is not safe.", because=(*because("cold"), *because("unguarded"))),
    "cold": Said(
        "The water is cold.", (Quote("notice", "The lake is cold."),), because=because("deep")
    ),
    "unguarded": Said("Nobody guards it.", (Quote("notice", "Nobody guards it."),)),
    "deep": Said("The lake is deep.", (Quote("notice", "It is deep."),)),
}
SPEECH = Speech(
    id="ac",
    label="AC",
    name="Pro constructive",
    kind=SpeechKind.CONSTRUCTIVE,
    side=Side.PRO,
    seconds=10,
)
FORMAT = Format(
    id="short", name="Short", sides={Side.PRO: "Pro", Side.CON: "Con"}, speeches=(SPEECH,)
)
READ = {Side.PRO: (ClaimId("unguarded"), ClaimId("cold"))}


def made(**changes: object) -> dict[str, Section]:
    debate = build(CLAIMS, sources=SOURCES, positions=POSITIONS)
    return sections_of(
        build_file(open_dossier(assess(debate), profile(**changes), proofs=prove(debate)))
    )


def claims(section: Section) -> list[tuple[str, str, Footing]]:
    return [(b.number, b.text, b.footing) for b in section.blocks if isinstance(b, ClaimBlock)]


def budget(section: Section) -> Budget:
    (found,) = [b for b in section.blocks if isinstance(b, Budget)]
    return found


def test_what_is_read_stands_in_its_order_before_the_rest_of_the_evidence() -> None:
    sections = made(cases=READ)
    case = sections["party-pro-case"]
    assert [(s.kicker, s.title) for s in case.sections] == [
        ("Read in the first speech", "Contention 1: The lake is not safe"),
        ("No", "More evidence: The lake is not safe"),
    ]
    assert claims(sections["pro-contention-1"]) == [
        ("1", "Nobody guards it.", Footing.CARDS),
        ("2", "The water is cold.", Footing.CARDS),
    ]


def test_the_reasons_for_what_was_read_follow_in_the_rest_of_the_case() -> None:
    assert claims(made(cases=READ)["case-safety-p1"]) == [
        ("", "The lake is not safe.", Footing.REASONS),
        ("1", "The water is cold.", Footing.ELSEWHERE),
        ("1.1", "The lake is deep.", Footing.CARDS),
        ("2", "Nobody guards it.", Footing.ELSEWHERE),
    ]


def test_a_thesis_may_be_read_itself() -> None:
    sections = made(cases={Side.PRO: (ClaimId("unsafe"),)})
    assert claims(sections["pro-contention-1"]) == [("1", "The lake is not safe.", Footing.REASONS)]
    assert [footing for _, _, footing in claims(sections["case-safety-p1"])] == [
        Footing.ELSEWHERE,
        Footing.CARDS,
        Footing.CARDS,
        Footing.CARDS,
    ]


def test_the_budget_holds_what_is_read_against_the_first_speech() -> None:
    """Tags 4 + 3 words, cites twice 2, quotations 4 + 3 words: 18 words at 2 words a second."""
    held = budget(made(cases=READ, format=FORMAT, wpm=120)["party-pro-case"])
    assert (held.speech, held.limit) == ("Pro constructive", 10)
    assert [(t.reader, t.seconds, t.load) for t in held.times] == [("", 9, Load.AMBER)]


def test_each_reader_has_a_time_of_their_own() -> None:
    readers = (Reader(name="Maya", wpm=60), Reader(name="Sam", wpm=120, tag_wpm=240))
    held = budget(made(cases=READ, format=FORMAT, wpm=120, readers=readers)["party-pro-case"])
    assert [(t.reader, t.seconds, t.load) for t in held.times[1:]] == [
        ("Maya", 18, Load.RED),
        ("Sam", 7, Load.GREEN),
    ]


def test_without_a_format_there_is_a_time_but_no_limit() -> None:
    held = budget(made(wpm=120)["party-pro-case"])
    assert (held.speech, held.limit, held.times[0].load) == ("", None, None)


@pytest.mark.parametrize(
    ("seconds", "load"),
    [(179, Load.GREEN), (180, Load.AMBER), (240, Load.AMBER), (241, Load.RED)],
)
def test_a_speech_is_tight_from_three_quarters_on(seconds: int, load: Load) -> None:
    assert load_of(seconds, 240) is load


def test_tags_and_cites_may_be_read_at_a_pace_of_their_own() -> None:
    aloud = Aloud(tags=100, read=200)
    assert spoken_seconds(aloud, wpm=200) == 90
    assert spoken_seconds(aloud, wpm=200, tag_wpm=300) == 80
    assert spoken_seconds(Aloud(), wpm=200, tag_wpm=300) == 0


def test_a_case_that_nothing_speaks_for_says_so() -> None:
    debate = build({"unsafe": Said("The lake is not safe.")}, positions=POSITIONS)
    sections = sections_of(
        build_file(open_dossier(assess(debate), profile(), proofs=prove(debate)))
    )
    last = sections["case-safety-p1"].blocks[-1]
    assert isinstance(last, Paragraph)
    assert text_of(last.words) == "No source here argues for this position."
    (said,) = sections["party-pro-frontlines"].blocks
    assert isinstance(said, Paragraph)
    assert text_of(said.words) == "Nobody speaks against this case in these sources."


def test_a_side_without_a_case_has_blocks_all_the_same() -> None:
    cold = replace(CLAIMS["cold"], but=because("deep"))
    debate = build({**CLAIMS, "cold": cold}, sources=SOURCES, positions=POSITIONS)
    sections = sections_of(
        build_file(open_dossier(assess(debate), profile(), proofs=prove(debate)))
    )
    assert sections["party-con"].sections[0].id == "party-con-blocks"
    assert "party-con" not in made()
