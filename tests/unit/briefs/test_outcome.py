"""The page on where an issue stands."""

from __future__ import annotations

from collections.abc import Mapping

from tests.unit.briefs.building import (
    Document,
    Quote,
    Reason,
    Said,
    because,
    build,
    profile,
    sections_of,
)

from argmap.analysis.quotations import prove
from argmap.analysis.weighing.assessment import assess
from argmap.briefs.blocks import ArgumentBlock, ClaimBlock, ExceptionTo, Outcomes, Paragraph, Points
from argmap.briefs.debate_file import build_file
from argmap.briefs.document import Section
from argmap.briefs.dossier import open_dossier
from argmap.briefs.words import Reference, text_of
from argmap.model.issues import Side
from argmap.model.standings import Standing

SOURCES = {"notice": Document("The lake is cold. Nobody guards it.\n\nIt is clean.")}
POSITIONS = {"safe": ("Yes", Side.CON), "unsafe": ("No", Side.PRO)}
CLEAN = Said("The water is clean.", (Quote("notice", "It is clean.", weight=0.4),))
COLD = Said("The water is cold.", (Quote("notice", "The lake is cold.", weight=0.7),))
SAFE = Said("The lake is safe.", because=(Reason(("clean",), weight=0.4),))
UNSAFE = Said("The lake is not safe.", because=(Reason(("cold",), weight=0.7),))
LAKE = {"safe": SAFE, "unsafe": UNSAFE, "clean": CLEAN, "cold": COLD}


def sections(claims: Mapping[str, Said]) -> dict[str, Section]:
    debate = build(claims, sources=SOURCES, positions=POSITIONS)
    made = build_file(open_dossier(assess(debate), profile(), proofs=prove(debate)))
    return sections_of(made)


def outcome(claims: Mapping[str, Said] = LAKE) -> Section:
    return sections(claims)["outcome-of-safety"]


def points(section: Section, heading: str) -> list[str]:
    found = [b for b in section.blocks if isinstance(b, Points) and b.heading == heading]
    return [text_of(point.words) for one in found for point in one.points]


def test_it_begins_with_the_outcome_in_a_sentence() -> None:
    first = outcome().blocks[0]
    assert isinstance(first, Paragraph)
    assert text_of(first.words) == "As recorded here, “Yes” falls and “No” stands."


def test_each_position_shows_its_standing_and_what_it_weighs() -> None:
    shown = next(b for b in outcome().blocks if isinstance(b, Outcomes))
    assert [(o.label, o.standing, dict(o.figures)) for o in shown.outcomes] == [
        (
            "Yes",
            Standing.FALLS,
            {
                "Heaviest reason that holds": "0.4",
                "Heaviest objection that holds": "none",
                "All reasons less objections": "very weak (0.16)",
            },
        ),
        (
            "No",
            Standing.STANDS,
            {
                "Heaviest reason that holds": "0.7",
                "Heaviest objection that holds": "none",
                "All reasons less objections": "moderate (0.49)",
            },
        ),
    ]


def test_an_objection_without_an_answer_is_named_with_its_place() -> None:
    doubted = {**LAKE, "unsafe": Said(UNSAFE.text, because=UNSAFE.because, but=because("shallow"))}
    made = outcome({**doubted, "shallow": Said("The lake is shallow.", common_ground=True)})
    found = next(
        b for b in made.blocks if isinstance(b, Points) and b.heading.startswith("What nobody")
    )
    assert [text_of(p.words) for p in found.points] == [
        "Against the case for “No”: “The lake is shallow”."
    ]
    assert Reference("“The lake is shallow”", "claim-shallow") in found.points[0].words


def test_answered_objections_are_said_to_be_answered() -> None:
    headings = [b.heading for b in outcome().blocks if isinstance(b, Points)]
    assert "Everything said against these cases has an answer in these sources." in headings


def test_the_burden_says_what_another_outcome_would_take() -> None:
    assert points(outcome(), "Who has to prove what") == [
        "Each side has to prove its own answer: the heavier side wins, and a tie helps neither.",
        "“No” speaks for the motion, and whoever proposes a motion has to prove it.",
        "For another outcome, “Yes” needs a reason that holds and weighs more than 0.7, or answers "
        "to what is said for “No”.",
    ]


def test_it_never_claims_to_show_who_is_right() -> None:
    last = outcome().blocks[-1]
    assert isinstance(last, Paragraph)
    assert "It doesn’t show who is right" in text_of(last.words)


def test_an_exception_to_evidence_is_printed_as_an_answer_to_what_rests_on_it() -> None:
    quote = Quote("notice", "The lake is cold.", unless=("old",))
    doubted = {**LAKE, "cold": Said(COLD.text, (quote,)), "old": Said("The notice is old.")}
    made = sections(doubted)
    block = made["at-cold"].blocks
    assert [b.exception_to for b in block if isinstance(b, ArgumentBlock)] == [ExceptionTo.EVIDENCE]
    assert [b.text for b in block if isinstance(b, ClaimBlock)] == ["The notice is old."]
    cold = next(b for b in made["case-safety-p2"].blocks if isinstance(b, ClaimBlock) and b.cards)
    assert [text_of(words) for words in cold.exceptions] == ["The notice is old"]


def test_an_arguments_weight_is_printed_with_its_reason() -> None:
    reason = Reason(("cold",), weight=0.7, weight_reason="Cold water is a danger by itself.")
    case = sections({**LAKE, "unsafe": Said(UNSAFE.text, because=(reason,))})["case-safety-p2"]
    printed = next(b for b in case.blocks if isinstance(b, ArgumentBlock))
    assert printed.weight == "weight 0.7: Cold water is a danger by itself"


def test_what_a_rival_says_stands_only_under_its_own_name() -> None:
    made = outcome()
    assert points(made, "“Yes” falls because") == [
        "What is said for it weighs less than what is said for another answer, 0.4 against 0.7.",
        "What weighs most for it (weight 0.4): “The water is clean.”",
    ]
    headings = [block.heading for block in made.blocks if isinstance(block, Points)]
    assert "“No”: what is said against it" not in headings
