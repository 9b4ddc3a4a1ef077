"""Hinges, margins and pairs of any debate are what trying everything finds."""

from __future__ import annotations

from itertools import combinations
from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.debates import debates

from argmap.analysis.hinging import outcomes
from argmap.analysis.hinging.hinges import hinges
from argmap.analysis.hinging.justification import justification, label_justification
from argmap.analysis.hinging.margins import Margin
from argmap.analysis.hinging.outcomes import Trial
from argmap.analysis.hinging.pairs import find_pairs
from argmap.analysis.weighing.assessment import Assessment, assess
from argmap.analysis.weighing.graph import Element, ElementKind, as_weight
from argmap.analysis.weighing.supposing import Supposition, rejecting
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId
from argmap.model.standings import Standing

GRID = sorted({as_weight(n / parts) for parts in (30, 40) for n in range(parts + 1)}, reverse=True)
"""Weights between which no comparison with the debates' weights turns unseen."""
NEAR = 1e-6


@st.composite
def assessments(draw: st.DrawFn, *, claims: int = 6) -> Assessment:
    """An assessment of any debate, some of them under a supposition."""
    debate = draw(debates(claims=claims))
    elements = st.sampled_from(every_element(debate))
    rejected = draw(st.just(()) | st.lists(elements, max_size=2))
    accepted = draw(st.just(()) | st.lists(st.sampled_from([*debate.claims]), max_size=1))
    supposition = Supposition(rejected=frozenset(rejected), accepted=frozenset(accepted))
    return assess(debate, supposition)


def every_element(debate: Debate) -> list[Element]:
    return [
        *(Element(ElementKind.SOURCE, source) for source in debate.sources),
        *(Element(ElementKind.EVIDENCE, evidence.id) for evidence in debate.evidence),
        *(Element(ElementKind.ARGUMENT, argument) for argument in debate.arguments),
        *(Element(ElementKind.CLAIM, claim) for claim in debate.claims),
    ]


def others(assessment: Assessment, claim: ClaimId) -> list[Element]:
    return [e for e in every_element(assessment.debate) if e != Element(ElementKind.CLAIM, claim)]


def standing(assessment: Assessment, claim: ClaimId, besides: Supposition) -> Standing:
    """A claim's standing if something is supposed besides, the long way round."""
    before = assessment.supposition
    both = Supposition(
        rejected=before.rejected | besides.rejected,
        accepted=before.accepted | besides.accepted,
        weights={**before.weights, **besides.weights},
    )
    return assess(assessment.debate, both).standings[claim]


@settings(max_examples=60, deadline=None)
@given(assessment=assessments())
def test_hinges_are_what_rejecting_each_element_finds(assessment: Assessment) -> None:
    assessed = {
        one: assess(
            assessment.debate,
            Supposition(
                rejected=assessment.supposition.rejected | {one},
                accepted=assessment.supposition.accepted,
            ),
        ).standings
        for one in every_element(assessment.debate)
    }
    for claim, recorded in assessment.standings.items():
        tried = [(one, assessed[one][claim]) for one in others(assessment, claim)]
        found = [(hinge.element, hinge.becomes) for hinge in hinges(assessment, claim).all]
        assert found == [(one, becomes) for one, becomes in tried if becomes is not recorded]


@settings(max_examples=60, deadline=None)
@given(assessment=assessments(), data=st.data())
def test_nothing_outside_a_justification_changes_a_standing(
    assessment: Assessment, data: st.DataObject
) -> None:
    elements = every_element(assessment.debate)
    for claim, recorded in assessment.standings.items():
        needed = justification(assessment, claim)
        outside = [one for one in elements if one not in needed]
        some = data.draw(st.lists(st.sampled_from(outside), unique=True)) if outside else []
        assert standing(assessment, claim, rejecting(*some)) is recorded


@settings(max_examples=60, deadline=None)
@given(assessment=assessments(), data=st.data())
def test_nothing_outside_a_labels_justification_changes_whether_a_claim_stands(
    assessment: Assessment, data: st.DataObject
) -> None:
    elements = every_element(assessment.debate)
    for number, claim in enumerate(assessment.graph.claims):
        needed = label_justification(assessment.evaluation, number, place=0)
        outside = [one for one in elements if one not in needed]
        some = data.draw(st.lists(st.sampled_from(outside), unique=True)) if outside else []
        stands = standing(assessment, claim, rejecting(*some)) is Standing.STANDS
        assert stands == (assessment.standings[claim] is Standing.STANDS)


@settings(max_examples=60, deadline=None)
@given(assessment=assessments(claims=4))
def test_margins_are_what_trying_every_weight_finds(assessment: Assessment) -> None:
    for claim in assessment.debate.claims:
        for hinge in hinges(assessment, claim).all:
            if hinge.element.kind in (ElementKind.EVIDENCE, ElementKind.ARGUMENT):
                assert_margin(assessment, claim, hinge.element, hinge.margin)
            else:
                assert hinge.margin is None


def assert_margin(
    assessment: Assessment, claim: ClaimId, element: Element, margin: Margin | None
) -> None:
    (step,) = assessment.graph.of_element[element]
    now = assessment.graph.steps[step].weight

    def at(weight: float) -> Standing:
        return standing(assessment, claim, Supposition(weights={element: weight}))

    recorded = at(now)
    changed = (w for w in GRID if w < now and at(w) is not recorded)
    highest = next(changed, None)
    if margin is None:
        assert highest is None
        return
    assert margin.weight == now
    assert highest is not None
    assert highest <= margin.limit
    assert at(margin.limit if margin.at_limit else margin.limit - NEAR) is margin.becomes
    assert margin.becomes is not recorded
    if not margin.at_limit:
        assert at(margin.limit) is recorded
    if margin.limit < now:
        assert at(margin.limit + NEAR) is recorded
    assert all(at(w) is recorded for w in GRID if margin.limit < w < now)


@settings(max_examples=40, deadline=None)
@given(assessment=assessments(claims=5))
def test_pairs_are_what_rejecting_every_two_elements_finds(assessment: Assessment) -> None:
    for claim, recorded in [*assessment.standings.items()][:2]:
        found = find_pairs(assessment, turning := hinges(assessment, claim))
        assert found.searched == (turning.deciding == ())
        if found.searched:
            assert [(p.first, p.second, p.becomes) for p in found.found] == [
                (*pair, becomes)
                for pair in combinations(others(assessment, claim), 2)
                for becomes in [standing(assessment, claim, rejecting(*pair))]
                if (becomes is Standing.STANDS) != (recorded is Standing.STANDS)
            ]


@st.composite
def suppositions(draw: st.DrawFn, debate: Debate) -> Supposition:
    elements = st.sampled_from(every_element(debate))
    weighty = [
        e for e in every_element(debate) if e.kind in (ElementKind.EVIDENCE, ElementKind.ARGUMENT)
    ]
    weights = st.dictionaries(st.sampled_from(weighty), st.sampled_from(GRID), max_size=2)
    return Supposition(
        rejected=frozenset(draw(st.lists(elements, max_size=2))),
        accepted=frozenset(draw(st.lists(st.sampled_from([*debate.claims]), max_size=1))),
        weights=draw(weights) if weighty else {},
    )


@settings(max_examples=60, deadline=None)
@given(debate=debates(claims=10), data=st.data())
def test_many_suppositions_tried_block_by_block_come_out_as_each_on_its_own(
    debate: Debate, data: st.DataObject
) -> None:
    assessment = assess(debate)
    tried = data.draw(st.lists(suppositions(debate), min_size=1, max_size=6))
    each = [assess(debate, supposition).standings for supposition in tried]
    with (
        patch.object(outcomes, "_BLOCK", data.draw(st.sampled_from((1, 2, 5)))),
        patch.object(outcomes, "_SUPPOSITIONS", data.draw(st.sampled_from((1, 2, 5)))),
    ):
        for claim in debate.claims:
            assert Trial(assessment, claim).outcomes(tried) == tuple(s[claim] for s in each)
