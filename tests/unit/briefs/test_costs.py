"""Costs: what an answer costs the case of those who give it."""

from __future__ import annotations

from collections.abc import Mapping

from tests.unit.briefs.building import Quote, Reason, Said, because, build, profile

from argmap.analysis.attacks import Move
from argmap.briefs.answering import best_answer
from argmap.briefs.parties import Answer
from argmap.briefs.plan import plan_debate_file
from argmap.model.issues import Side

POSITIONS = {"safe": ("Yes", Side.CON), "unsafe": ("No", Side.PRO)}
LAKE = {
    "unsafe": Said("The lake is not safe.", because=because("cold")),
    "cold": Said("The water is cold."),
    "safe": Said("The lake is safe.", because=because("clean")),
    "clean": Said("The water is clean."),
    "warm": Said("The water is warm in July."),
    "old": Said("The notice is old."),
}


def answers(claims: Mapping[str, Said], side: str = "con") -> tuple[Answer, ...]:
    """What a side says to the other's first argument."""
    plan = plan_debate_file(build({**LAKE, **claims}, positions=POSITIONS), profile())
    return plan.blocks[side][0].answers


def replies(claims: Mapping[str, Said], side: str = "pro") -> tuple[Answer, ...]:
    """What a side says to the first attack on its case."""
    plan = plan_debate_file(build({**LAKE, **claims}, positions=POSITIONS), profile())
    return plan.frontlines[side][0].answers


DOUBTED = Said("The water is cold.", but=because("warm"))


def test_an_answer_that_also_speaks_against_the_own_case_says_so() -> None:
    clean = Said("The water is clean.", but=because("warm"))
    (answer,) = answers({"cold": DOUBTED, "clean": clean})
    assert answer.cost == "cuts against our own “The water is clean”"


def test_an_answer_that_breaks_the_own_step_says_so() -> None:
    safe = Said("The lake is safe.", because=(Reason(("clean",), unless=("warm",)),))
    (answer,) = answers({"cold": DOUBTED, "safe": safe})
    assert answer.cost == "breaks our own step to “The lake is safe”"


def test_an_answer_that_takes_the_force_from_the_own_card_says_so() -> None:
    cards = {
        name: Said(LAKE[name].text, (Quote("notice", "It is so.", unless=("old",)),))
        for name in ("cold", "clean")
    }
    (answer,) = answers(cards)
    assert answer.cost == "takes the force from our own card for “The water is clean”"


def test_an_answer_that_hurts_only_them_costs_nothing() -> None:
    (answer,) = answers({"cold": DOUBTED})
    assert (answer.cost, answer.theirs) == ("", False)


def test_what_costs_something_is_no_offence_and_comes_last() -> None:
    unsafe = Said("The lake is not safe.", because=because("cold"), but=because("warm"))
    clean = Said("The water is clean.", but=because("warm"))
    quotes = {"unsafe": Said(unsafe.text, because=unsafe.because, but=unsafe.but + because("old"))}
    first, last = answers({**quotes, "clean": clean})
    assert (first.attack.said, first.is_offence) == (("old",), True)
    assert (last.attack.said, last.move, last.is_offence) == (("warm",), Move.OUTWEIGHS, False)


def test_to_defend_the_own_case_with_a_reason_of_theirs_grants_it() -> None:
    warm = Said("The water is warm in July.", but=because("clean"))
    (reply,) = replies({"cold": DOUBTED, "warm": warm})
    assert (reply.cost, reply.theirs) == ("grants their “The water is clean”", False)


def test_a_reason_that_both_cases_share_grants_nothing() -> None:
    unsafe = Said("The lake is not safe.", because=because("cold") + because("clean"))
    warm = Said("The water is warm in July.", but=because("clean"))
    (reply,) = replies({"unsafe": unsafe, "cold": DOUBTED, "warm": warm})
    assert reply.cost == ""


def test_their_own_words_against_their_own_case_cost_nothing() -> None:
    unsafe = Said("The lake is not safe.", because=because("cold") + because("warm"))
    (answer,) = answers({"unsafe": unsafe, "cold": DOUBTED})
    assert (answer.cost, answer.theirs) == ("", True)


def test_the_answer_to_make_first_costs_nothing_where_one_does_not() -> None:
    clean = Said("The water is clean.", but=because("warm"))
    cold = Said("The water is cold.", but=because("warm") + because("old"))
    best = best_answer(reversed(answers({"cold": cold, "clean": clean})))
    assert best is not None
    assert best.attack.said == ("old",)


def test_where_every_answer_costs_something_the_first_is_made() -> None:
    clean = Said("The water is clean.", but=because("warm"))
    best = best_answer(answers({"cold": DOUBTED, "clean": clean}))
    assert best is not None
    assert best.attack.said == ("warm",)
    assert best_answer(()) is None
