"""Attacks: what each does to the argument that it answers."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from argmap.analysis.attacks import Attack, Breach, Ground, Move, Objection, move_of
from argmap.model.arguments import Argument, Bearing
from argmap.model.claims import Evidence
from argmap.model.ids import ArgumentId, ClaimId, EvidenceId, SourceId
from argmap.origin import Origin

HERE = Origin("arguments/test/test.yaml")


def ids(*names: str) -> frozenset[ClaimId]:
    return frozenset(map(ClaimId, names))


def argument(claim: str, bearing: Bearing, *premises: str) -> Argument:
    return Argument(
        id=ArgumentId(f"{claim}.{bearing}.1"),
        claim=ClaimId(claim),
        bearing=bearing,
        premises=tuple(map(ClaimId, premises)),
        origin=HERE,
    )


def against(claim: str, *premises: str) -> Objection:
    return Objection(argument(claim, Bearing.BUT, *premises))


REASON = argument("unsafe", Bearing.BECAUSE, "cold")
GROUND = Ground(conclusion=ClaimId("unsafe"), premises=ids("cold"), step=REASON)
WHOLE = Ground(conclusion=ClaimId("unsafe"), premises=ids("cold"))
BROKEN = Breach(REASON, ClaimId("suits"))
CARD = Evidence(
    id=EvidenceId("cold.evidence.1"),
    claim=ClaimId("cold"),
    source=SourceId("notice"),
    quote="It is cold.",
    origin=HERE,
)


def move(attack: Attack, *rests_on: str, ground: Ground = GROUND) -> Move:
    return move_of(attack, ground=ground, rests_on=ids(*attack.said, *rests_on))


def test_what_speaks_against_the_conclusion_from_their_own_premise_turns() -> None:
    assert move(against("unsafe", "brisk"), "cold") is Move.TURN
    assert move(against("unsafe", "cold")) is Move.TURN


def test_what_breaks_the_step_from_their_own_premise_turns() -> None:
    assert move(BROKEN, "cold") is Move.TURN


def test_what_breaks_the_step_from_elsewhere_only_breaks_it() -> None:
    assert move(BROKEN) is Move.BREAKS


def test_what_breaks_another_step_below_turns_nothing() -> None:
    below = argument("cold", Bearing.BECAUSE, "north")
    assert move(Breach(below, ClaimId("suits")), "cold") is Move.BREAKS


def test_an_objection_to_the_conclusion_for_other_reasons_outweighs() -> None:
    assert move(against("unsafe", "deep")) is Move.OUTWEIGHS


def test_an_objection_to_a_thesis_for_other_reasons_outweighs_all_said_for_it() -> None:
    assert move(against("unsafe", "deep"), ground=WHOLE) is Move.OUTWEIGHS


def test_to_contradict_a_premise_is_no_turn() -> None:
    assert move(against("cold", "clean")) is Move.DENIES


def test_what_questions_a_card_indicts_it_whatever_it_rests_on() -> None:
    assert move(Breach(CARD, ClaimId("old")), "cold") is Move.INDICTS


NAMES = ("unsafe", "cold", "deep", "warm", "suits")
CLAIMS = st.sampled_from(NAMES)
ATTACKS: st.SearchStrategy[Attack] = st.one_of(
    st.builds(against, CLAIMS, CLAIMS),
    st.builds(lambda claim: Breach(REASON, ClaimId(claim)), CLAIMS),
    st.builds(lambda claim: Breach(CARD, ClaimId(claim)), CLAIMS),
)


@given(ATTACKS, st.frozensets(CLAIMS))
def test_without_their_premise_nothing_is_a_turn(attack: Attack, rests_on: frozenset[str]) -> None:
    shared = "cold" in rests_on | set(attack.said)
    assert shared or move(attack, *rests_on) is not Move.TURN


@given(ATTACKS, st.frozensets(CLAIMS))
def test_only_what_hits_the_conclusion_or_the_step_is_offence(
    attack: Attack, rests_on: frozenset[str]
) -> None:
    hits = attack.target == "unsafe"
    assert hits or not move(attack, *rests_on).is_offence
