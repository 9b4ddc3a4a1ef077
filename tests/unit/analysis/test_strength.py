"""Strengths: published examples to the digits they give, and what must hold of any debate."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import permutations
from math import isclose, prod
from pathlib import Path
from random import Random
from types import MappingProxyType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.debates import debates, retold, suppositions
from tests.topics import read_topic

from argmap.analysis.weighing.assessment import assess
from argmap.analysis.weighing.graph import ArgumentGraph, Element, ElementKind, Step, graph_of
from argmap.analysis.weighing.strength import Semantics, Strength, strengths
from argmap.analysis.weighing.supposing import AS_RECORDED, Supposition
from argmap.model.arguments import Argument, Bearing, Structure
from argmap.model.debate import Debate
from argmap.model.ids import ArgumentId, ClaimId, SourceId
from argmap.origin import Origin

Pairs = Sequence[tuple[str, str]]
DF_QUAD, ENERGY = Semantics.DF_QUAD, Semantics.QUADRATIC_ENERGY
unhurried = settings(deadline=None)
each_semantics = pytest.mark.parametrize("semantics", Semantics)

# ---------------------------------------------------------------- published examples


def framework(base: Mapping[str, float], supports: Pairs, attacks: Pairs) -> ArgumentGraph:
    """A quantitative bipolar framework: a base score is a presumption, an edge an argument."""
    number = {name: place for place, name in enumerate(base)}
    steps = [
        Step(element=Element(ElementKind.CLAIM, name), claim=number[name], weight=score)
        for name, score in base.items()
    ]
    steps += [
        Step(
            element=Element(ElementKind.ARGUMENT, f"{one} {against} {other}"),
            claim=number[other],
            premises=(number[one],),
            against=against,
        )
        for against, pairs in ((False, supports), (True, attacks))
        for one, other in pairs
    ]
    return ArgumentGraph(claims=tuple(map(ClaimId, base)), steps=tuple(steps))


def test_e_democracy_by_df_quad() -> None:
    """Rago, Toni, Aurisicchio and Baroni 2016, in the form that Uncertainpy ships."""
    found = strengths(
        framework(
            {"a1": 0.5, "a2": 0.5, "p1": 0.7, "p2": 0.5, "p3": 0.9}
            | {"c1": 0.2, "c2": 0.2, "c3": 0.6, "c4": 0.5},
            supports=[("p1", "a1"), ("p2", "a1"), ("p3", "a2")],
            attacks=[("c1", "a2"), ("c2", "p2"), ("c3", "p2"), ("c4", "p2")],
        ),
        semantics=DF_QUAD,
    )
    assert found == pytest.approx(
        {"a1": 0.862, "a2": 0.85, "p1": 0.7, "p2": 0.08, "p3": 0.9}
        | {"c1": 0.2, "c2": 0.2, "c3": 0.6, "c4": 0.5}
    )


def test_a_dispute_tree_by_quadratic_energy() -> None:
    """Čyras, Kampik and Weng, "Dispute Trees as Explanations in Quantitative (Bipolar)
    Argumentation", 2022, example 4.1."""
    found = strengths(
        framework(
            {"a": 0.5, "b": 0.2, "c": 0.85, "d": 0.65, "e": 0.4, "f": 1.0},
            supports=[("b", "a"), ("d", "a"), ("e", "c")],
            attacks=[("c", "a"), ("e", "b"), ("f", "c")],
        ),
        semantics=ENERGY,
    )
    assert found == pytest.approx(
        {"a": 0.51875517241626, "b": 0.172413793103448, "c": 0.625, "d": 0.65, "e": 0.4, "f": 1.0}
    )


def test_a_reason_and_a_counter_reason_cancel_by_quadratic_energy() -> None:
    """From the same authors: what one thing supports and attacks at once."""
    found = strengths(
        framework(
            {"a": 0.5, "b": 0.5, "c": 0.5, "d": 0.5, "e": 1.0},
            supports=[("b", "a"), ("d", "a"), ("e", "c")],
            attacks=[("c", "a"), ("e", "b")],
        ),
        semantics=ENERGY,
    )
    assert found == pytest.approx({"a": 0.5, "b": 0.25, "c": 0.75, "d": 0.5, "e": 1.0})


def test_two_attackers_of_each_other_by_df_quad() -> None:
    """From the tests of QBAF-Py, for circles."""
    attacks = [("a", "b"), ("b", "a")]
    found = strengths(framework({"a": 1.0, "b": 0.5}, [], attacks), semantics=DF_QUAD)
    assert found == pytest.approx({"a": 1.0, "b": 0.0}, abs=1e-6)


@each_semantics
def test_a_circle_that_plain_iteration_never_settles(semantics: Semantics) -> None:
    """Mossakowski and Neuhaus 2018: a supports ten, each of which supports ten that attack a."""
    ten = [f"b{n}" for n in range(10)], [f"c{n}" for n in range(10)]
    found = strengths(
        framework(
            {"a": 1.0} | dict.fromkeys((*ten[0], *ten[1]), 0.0),
            supports=[("a", b) for b in ten[0]] + [(b, c) for b in ten[0] for c in ten[1]],
            attacks=[(c, "a") for c in ten[1]],
        ),
        semantics=semantics,
    )
    a, b, c = (found[ClaimId(name)] for name in ("a", "b0", "c0"))
    assert a is not None
    assert b is not None
    assert c is not None
    energy = {"b": a, "c": 10 * b, "a": 10 * c}
    expected = {
        DF_QUAD: {"b": a, "c": 1 - (1 - b) ** 10, "a": (1 - c) ** 10},
        ENERGY: {
            "b": energy["b"] ** 2 / (1 + energy["b"] ** 2),
            "c": energy["c"] ** 2 / (1 + energy["c"] ** 2),
            "a": 1 / (1 + energy["a"] ** 2),
        },
    }[semantics]
    assert {"a": a, "b": b, "c": c} == pytest.approx(expected, abs=1e-7)


# ---------------------------------------------------------------- circles


@each_semantics
def test_equals_in_a_circle_are_equally_strong(semantics: Semantics) -> None:
    attacks = [("a", "b"), ("b", "c"), ("c", "a")]
    found = strengths(framework({"a": 1.0, "b": 1.0, "c": 1.0}, [], attacks), semantics=semantics)
    assert len(set(found.values())) == 1


def test_a_weak_circle_of_supporters_talks_itself_up() -> None:
    circle = framework({"a": 0.01, "b": 0.0}, [("a", "b"), ("b", "a")], [])
    assert strengths(circle, semantics=DF_QUAD) == pytest.approx({"a": 1.0, "b": 1.0}, abs=1e-6)


def test_nothing_comes_of_a_circle_of_nothing() -> None:
    circle = framework({"a": 0.0, "b": 0.0}, [("a", "b"), ("b", "a")], [])
    assert strengths(circle, semantics=DF_QUAD) == {"a": 0.0, "b": 0.0}


def test_what_rests_on_a_circle_that_does_not_settle_has_no_strength_either() -> None:
    """It would settle, but so slowly that nobody can wait for it."""
    found = strengths(
        framework(
            {"a": 1e-6, "b": 0.0, "c": 0.5, "d": 0.5},
            supports=[("a", "b"), ("b", "a"), ("b", "c")],
            attacks=[],
        ),
        semantics=DF_QUAD,
    )
    assert found == {"a": None, "b": None, "c": None, "d": 0.5}


def test_rivals_are_no_circle(tmp_path: Path) -> None:
    """Positions are compared, they don't attack each other."""
    page = """
title: Topic
issues:
  way:
    title: The way
    question: Where does it lie?
    positions:
      north: {label: North, thesis: north}
      south: {label: South, thesis: south}
claims:
  north: {text: It lies north., presumption: 0.8}
  south: {text: It lies south., presumption: 0.3}
"""
    found = assess(read_topic(page, tmp_path)).strengths
    assert found == {"north": Strength(0.8), "south": Strength(0.3)}


# ---------------------------------------------------------------- what a debate adds


PAGE = """
claims:
  safe:
    text: The lake is safe.
    because:
      - {premises: [clean, guarded], weight: 0.5, weight-reason: A guess, unless: [storm]}
  clean:
    text: The water is clean.
    evidence: [{source: report, quote: So it is.}]
  guarded:
    text: The beach is guarded.
    evidence: [{source: rumour, quote: So they say.}]
  storm: {text: There is a storm., presumption: 0.25}
"""


@pytest.mark.parametrize(
    ("structure", "strength"),
    [("linked", 0.5 * 0.4 * 0.75), ("convergent", 0.5 * 0.75), ("cumulative", 0.5 * 0.7 * 0.75)],
)
def test_premises_carry_by_their_structure(structure: str, strength: float, tmp_path: Path) -> None:
    page = PAGE.replace("{premises:", f"{{structure: {structure}, premises:")
    found = assess(read_topic(page, tmp_path)).strengths
    assert found[ClaimId("guarded")] == Strength(0.4)
    assert found[ClaimId("safe")].number == pytest.approx(strength)


def test_an_exception_attacks_the_step_by_the_same_semantics(tmp_path: Path) -> None:
    graph = graph_of(read_topic(PAGE, tmp_path))
    supports = {
        DF_QUAD: 0.2 * 0.75,
        ENERGY: 0.5 * (0.16 / 1.16) * (1 - 0.0625 / 1.0625),
    }
    expected = {DF_QUAD: supports[DF_QUAD], ENERGY: supports[ENERGY] ** 2}
    expected[ENERGY] /= 1 + expected[ENERGY]
    for semantics in Semantics:
        found = strengths(graph, semantics=semantics)[ClaimId("safe")]
        assert found == pytest.approx(expected[semantics])


@each_semantics
def test_exceptions_attack_together_in_whichever_order(semantics: Semantics) -> None:
    base = {"a": 0.07, "b": 0.62, "c": 0.3, "d": 0.04, "e": 0.0}
    found = set()
    for exceptions in permutations(range(4)):
        graph = framework(base, [], [])
        broken = Step(element=Element(ElementKind.ARGUMENT, "e"), claim=4, exceptions=exceptions)
        told = strengths(replace(graph, steps=(*graph.steps, broken)), semantics=semantics)
        found.add(told[ClaimId("e")])
    assert len(found) == 1


def test_a_supposition_changes_strengths(tmp_path: Path) -> None:
    graph = graph_of(read_topic(PAGE, tmp_path))

    def safe(supposition: Supposition) -> float | None:
        found = strengths(graph, semantics=DF_QUAD, supposition=supposition)
        return found[ClaimId("safe")]

    argument = Element(ElementKind.ARGUMENT, "safe.because.1")
    rejected = {
        "storm": Element(ElementKind.CLAIM, "storm"),
        "report": Element(ElementKind.SOURCE, "report"),
        "argument": argument,
        "safe": Element(ElementKind.CLAIM, "safe"),
    }
    found = {
        name: safe(Supposition(rejected=frozenset({element}))) for name, element in rejected.items()
    }
    assert found == pytest.approx({"storm": 0.2, "report": 0.0, "argument": 0.0, "safe": 0.0})
    assert safe(Supposition(accepted=frozenset({ClaimId("guarded")}))) == pytest.approx(0.375)
    assert safe(Supposition(weights={argument: 1.0})) == pytest.approx(0.3)


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0.0, "none (0.00)"),
        (0.01, "very weak (0.01)"),
        (0.2, "weak (0.20)"),
        (0.4, "moderate (0.40)"),
        (0.5994, "strong (0.60)"),
        (0.8, "very strong (0.80)"),
        (1.0, "very strong (1.00)"),
        (None, "did not settle"),
    ],
)
def test_a_strength_is_a_word_and_a_number(number: float | None, text: str) -> None:
    assert str(Strength(number)) == text


# ---------------------------------------------------------------- any debate


@each_semantics
@unhurried
@given(debate=debates(), random=st.randoms(use_true_random=False))
def test_no_order_changes_a_strength(debate: Debate, random: Random, semantics: Semantics) -> None:
    told, again = (
        strengths(graph_of(one), semantics=semantics) for one in (debate, retold(debate, random))
    )
    assert told == again


@each_semantics
@unhurried
@given(data=st.data())
def test_strengths_are_between_0_and_1(data: st.DataObject, semantics: Semantics) -> None:
    debate = data.draw(debates())
    supposition = data.draw(suppositions(debate))
    found = strengths(graph_of(debate), semantics=semantics, supposition=supposition)
    assert all(number is None or 0 <= number <= 1 for number in found.values())


@each_semantics
@unhurried
@given(data=st.data())
def test_strengths_without_circles_are_those_of_the_definition(
    data: st.DataObject, semantics: Semantics
) -> None:
    debate = data.draw(debates(circles=False))
    supposition = data.draw(st.just(AS_RECORDED) | suppositions(debate))
    found = strengths(graph_of(debate), semantics=semantics, supposition=supposition)
    for claim, number in found.items():
        assert number == pytest.approx(_defined(debate, claim, semantics, supposition))


@each_semantics
@unhurried
@given(debate=debates(circles=False), data=st.data())
def test_a_reason_never_weakens_and_an_objection_never_strengthens(
    debate: Debate, data: st.DataObject, semantics: Semantics
) -> None:
    *lower, top = debate.claims
    if not lower:
        return
    premise = data.draw(st.sampled_from(lower))
    before = strengths(graph_of(debate), semantics=semantics)[top]
    assert before is not None
    for bearing, sign in ((Bearing.BECAUSE, 1), (Bearing.BUT, -1)):
        more = Argument(
            id=ArgumentId("more"),
            claim=top,
            bearing=bearing,
            premises=(premise,),
            origin=Origin("arguments/topic/claims.yaml"),
        )
        arguments = MappingProxyType({**debate.arguments, more.id: more})
        after = strengths(graph_of(replace(debate, arguments=arguments)), semantics=semantics)[top]
        assert after is not None
        assert (after - before) * sign >= 0 or isclose(after, before, abs_tol=1e-12)


def _defined(
    debate: Debate, claim: ClaimId, semantics: Semantics, supposition: Supposition
) -> float:
    """A claim's strength as the papers define it, from its supporters' and attackers'."""
    if Element(ElementKind.CLAIM, claim) in supposition.rejected:
        return 0.0

    def of(other: ClaimId) -> float:
        return _defined(debate, other, semantics, supposition)

    def attacked(weight: float, unless: Sequence[ClaimId]) -> float:
        return _changed(semantics, weight, [], [of(exception) for exception in unless])

    said = debate.claims[claim]
    accepted = said.common_ground or claim in supposition.accepted
    sides: dict[Bearing, list[float]] = {Bearing.BECAUSE: [], Bearing.BUT: []}
    for evidence in said.evidence:
        element = Element(ElementKind.EVIDENCE, evidence.id)
        cited = Element(ElementKind.SOURCE, SourceId(evidence.source))
        if {element, cited} & supposition.rejected:
            continue
        options = (evidence.weight, debate.sources[evidence.source].weight, 1.0)
        weight = next(weight for weight in options if weight is not None)
        weight = supposition.weights.get(element, weight)
        sides[Bearing.BECAUSE].append(attacked(weight, evidence.unless))
    for argument in debate.arguments_on(claim):
        element = Element(ElementKind.ARGUMENT, argument.id)
        if element in supposition.rejected:
            continue
        weight = 1.0 if argument.weight is None else argument.weight
        weight = supposition.weights.get(element, weight)
        premises = [of(premise) for premise in argument.premises]
        together = {
            Structure.LINKED: min(premises),
            Structure.CONVERGENT: max(premises),
            Structure.CUMULATIVE: sum(premises) / len(premises),
        }[argument.structure]
        sides[argument.bearing].append(attacked(weight * together, argument.unless))
    base = 1.0 if accepted else said.presumption or 0.0
    return _changed(semantics, base, sides[Bearing.BECAUSE], sides[Bearing.BUT])


def _changed(
    semantics: Semantics, base: float, supports: Sequence[float], attacks: Sequence[float]
) -> float:
    if semantics is DF_QUAD:
        support, attack = (1 - prod(1 - one for one in many) for many in (supports, attacks))
        if attack >= support:
            return base - base * (attack - support)
        return base + (1 - base) * (support - attack)
    energy = sum(supports) - sum(attacks)

    def impact(x: float) -> float:
        return max(0.0, x) ** 2 / (1 + max(0.0, x) ** 2)

    return base - base * impact(-energy) + (1 - base) * impact(energy)
