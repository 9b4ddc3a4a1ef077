"""The level: what a file for novices leaves out, and that it says so."""

from __future__ import annotations

import pytest
from tests.unit.briefs.building import Reason, Said, because, build, cover_of, profile, sections_of

from argmap.analysis.quotations import prove
from argmap.analysis.weighing.assessment import assess
from argmap.briefs.blocks import Paragraph
from argmap.briefs.debate_file import build_file
from argmap.briefs.dossier import open_dossier
from argmap.briefs.plan import Plan, plan_debate_file
from argmap.briefs.words import text_of
from argmap.model.arguments import Structure
from argmap.model.claims import Impact
from argmap.model.ids import ClaimId
from argmap.model.profiles import Level

LAKE = {
    "unsafe": Said("The lake is not safe.", because=because("cold") + because("hypoxia")),
    "cold": Said("The water is cold.", but=because("warm")),
    "warm": Said("It is warm in July.", but=because("inversion")),
    "hypoxia": Said("The water lacks oxygen.", tags=("varsity",), because=because("samples")),
    "samples": Said("Samples show it."),
    "inversion": Said("The layers turn over.", tags=("varsity",)),
}


def planned(claims: dict[str, Said], level: Level | None) -> Plan:
    return plan_debate_file(build(claims), profile(level=level))


def test_a_claim_of_the_other_level_goes_with_what_only_leads_through_it() -> None:
    plan = planned(LAKE, Level.NOVICE)
    assert set(plan.printed()) == {"unsafe", "cold", "warm"}
    assert plan.left_out == {"hypoxia", "samples", "inversion"}


@pytest.mark.parametrize("level", [None, Level.VARSITY])
def test_everything_is_there_for_those_it_is_meant_for(level: Level | None) -> None:
    plan = planned(LAKE, level)
    assert set(plan.printed()) == set(LAKE)
    assert not plan.left_out


def test_a_claim_for_both_levels_stays_and_so_does_a_thesis() -> None:
    both = Said("The water lacks oxygen.", tags=("novice", "varsity"))
    thesis = Said("The lake is not safe.", tags=("varsity",), because=because("hypoxia"))
    plan = planned({"unsafe": thesis, "hypoxia": both}, Level.NOVICE)
    assert set(plan.printed()) == {"unsafe", "hypoxia"}


@pytest.mark.parametrize(
    ("structure", "kept"),
    [(Structure.LINKED, ()), (Structure.CONVERGENT, ("cold",)), (Structure.CUMULATIVE, ("cold",))],
)
def test_an_argument_stays_if_it_can_do_without_the_premise(
    structure: Structure, kept: tuple[str, ...]
) -> None:
    reason = Reason(("cold", "hypoxia"), structure=structure)
    claims = {**LAKE, "unsafe": Said("The lake is not safe.", because=(reason,))}
    reasons = planned(claims, Level.NOVICE).debate.reasons(ClaimId("unsafe"))
    assert tuple(premise for argument in reasons for premise in argument.premises) == kept


def test_what_is_left_out_is_named_nowhere() -> None:
    """Neither as an exception nor as an impact."""
    step = Reason(("cold",), unless=("inversion",))
    cold = Said("The water is cold.", impact=Impact(magnitude=ClaimId("hypoxia")))
    plan = planned({**LAKE, "unsafe": Said("Unsafe.", because=(step,)), "cold": cold}, Level.NOVICE)
    (argument,) = plan.debate.reasons(ClaimId("unsafe"))
    assert argument.unless == ()
    assert plan.debate.claims[ClaimId("cold")].impact == Impact()


def test_the_cover_says_how_much_is_left_out_and_no_page_says_that_nobody_answers() -> None:
    debate = build(LAKE)
    made = build_file(
        open_dossier(assess(debate), profile(level=Level.NOVICE), proofs=prove(debate))
    )
    assert text_of(dict(cover_of(made).facts)["Level"]) == "novice (3 claims left out)"
    line = sections_of(made)["vs-warm"]
    said = [text_of(b.words) for b in line.blocks if isinstance(b, Paragraph)]
    assert said[-1] == "Nothing in this file answers this."
