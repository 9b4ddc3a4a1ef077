"""The map of an account."""

import pytest
from tests.unit.maps.talk import debate_of

from argmap.analysis.explaining.accounts import account
from argmap.analysis.weighing.assessment import Assessment, assess
from argmap.analysis.weighing.graph import Element, ElementKind
from argmap.analysis.weighing.holding import Holding
from argmap.analysis.weighing.supposing import Supposition
from argmap.maps.decisive import decisive
from argmap.maps.map import BoxKind, Highlight, LineKind, Map
from argmap.maps.why import why_map
from argmap.model.ids import ClaimId

LAKE = """
    Yes: safe
    No: unsafe
    safe because clean unless storm
    safe because loved
    safe but cold
    clean because tested + measured
    unsafe because deep
    measured quotation 1 unless biased
    tested: The water was tested. [2]
    measured: The water was measured. [1]
    deep: It is deep.
    loved: All love it.
"""
FALLEN = LAKE + "\nbiased granted"


def why(talk: str, claim: str, supposition: Supposition | None = None) -> Map:
    debate = debate_of(talk)
    assessment = assess(debate, supposition) if supposition else assess(debate)
    return mapped(assessment, claim)


def mapped(assessment: Assessment, claim: str) -> Map:
    told = account(assessment, ClaimId(claim))
    return why_map(assessment, ClaimId(claim), elements=told.mentioned, highlight=decisive(told))


def claims(map_: Map) -> set[str]:
    kinds = (BoxKind.CLAIM, BoxKind.THESIS)
    return {box.id.removeprefix("claim-") for box in map_.boxes if box.kind in kinds}


def deciding(map_: Map) -> set[str]:
    return {box.id for box in map_.boxes if box.highlight is Highlight.DECIDES}


def test_what_does_not_matter_is_left_out_and_counted() -> None:
    map_ = why(LAKE, "clean")
    assert claims(map_) == {"clean", "tested", "measured", "biased"}
    assert "1 more argument" in why(LAKE, "safe").by_id["claim-safe"].note


def test_what_brings_a_standing_about_is_highlighted_from_the_claim_down() -> None:
    map_ = why(LAKE, "clean")
    assert map_.by_id["claim-clean"].highlight is Highlight.ASKED
    assert deciding(map_) == {"argument-clean.because.1", "claim-tested", "claim-measured"}
    heavy = {(line.tail, line.head) for line in map_.lines if line.highlighted}
    assert heavy == {
        ("argument-clean.because.1", "claim-clean"),
        ("claim-tested", "argument-clean.because.1"),
        ("claim-measured", "argument-clean.because.1"),
    }


def test_a_claim_says_which_quotation_carries_it() -> None:
    assert why(LAKE, "clean").by_id["claim-tested"].note == "carried by quotation\u00a01"
    assert why(LAKE, "measured").by_id["claim-measured"].note == "carried by its evidence"


def test_an_exception_that_stands_decides_through_the_evidence_it_questions() -> None:
    map_ = why(FALLEN, "clean")
    assert {"claim-measured", "questions-measured-biased", "claim-biased"} <= deciding(map_)
    heavy = {(line.tail, line.head) for line in map_.lines if line.highlighted}
    assert ("claim-biased", "questions-measured-biased") in heavy
    assert ("questions-measured-biased", "claim-measured") in heavy


def test_a_premise_that_stands_is_not_what_a_failing_step_fails_by() -> None:
    map_ = why(FALLEN, "clean")
    heavy = {line.tail for line in map_.lines if line.highlighted}
    assert map_.by_id["argument-clean.because.1"].holding is Holding.FAILS
    assert "claim-measured" in heavy
    assert "claim-tested" not in heavy


def test_a_rival_that_decides_is_joined_by_the_question() -> None:
    map_ = why(LAKE, "unsafe")
    positions = {(x.tail, x.head) for x in map_.lines if x.kind is LineKind.POSITION}
    assert positions == {
        ("claim-safe", "issue-issue"),
        ("claim-unsafe", "issue-issue"),
    }


@pytest.mark.parametrize("claim", ["round", "liar"])
def test_a_round_that_keeps_a_claim_open_is_highlighted(claim: str) -> None:
    talk = """
        Yes: round
        round because other
        other because round
        liar presumed 0.5
        lied presumed 0.5
        liar but lied
        lied but liar
    """
    rounds = {"round": "claim-other", "liar": "claim-lied"}
    assert rounds[claim] in deciding(why(talk, claim))


def test_what_is_supposed_is_told() -> None:
    supposition = Supposition(
        rejected=frozenset(
            {
                Element(ElementKind.ARGUMENT, "clean.because.1"),
                Element(ElementKind.CLAIM, "tested"),
            }
        ),
        accepted=frozenset({ClaimId("cold")}),
    )
    boxes = why_all(LAKE, "safe", supposition).by_id
    assert boxes["claim-cold"].note == "accepted"
    assert boxes["claim-tested"].note == "rejected"
    assert boxes["argument-clean.because.1"].note == "rejected"
    assert boxes["argument-clean.because.1"].holding is Holding.FAILS


def why_all(talk: str, claim: str, supposition: Supposition) -> Map:
    """The map of everything, as if an account spoke of it all."""
    assessment = assess(debate_of(talk), supposition)
    elements = {*assessment.debate.claims, *assessment.debate.arguments}
    return why_map(assessment, ClaimId(claim), elements=elements)


def test_the_title_and_the_description_say_what_is_explained() -> None:
    map_ = why(FALLEN, "clean")
    assert map_.title == "Why “The claim clean holds.” falls"
    assert map_.description.startswith("Why “The claim clean holds.” falls: 4 claims")
