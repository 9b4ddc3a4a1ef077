"""What must hold of the labels of any debate; where there are only attacks, they are Dung's."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from itertools import product
from math import inf
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.debates import debates, retold, suppositions

from argmap.analysis.weighing.assessment import assess
from argmap.analysis.weighing.evaluation import Evaluation
from argmap.analysis.weighing.graph import (
    ArgumentGraph,
    Element,
    ElementKind,
    Step,
    graph_of,
)
from argmap.analysis.weighing.standings import standings
from argmap.model.arguments import Argument, Bearing, Structure
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId
from argmap.model.issues import Standard
from argmap.model.standings import Standing

OUT = (Standing.FALLS, Standing.NOT_PROVEN, Standing.UNSUPPORTED)
unhurried = settings(deadline=None)
Attacks = Collection[tuple[int, int]]


# ---------------------------------------------------------------- any debate


@unhurried
@given(debates(), st.randoms(use_true_random=False))
def test_no_order_changes_a_standing(debate: Debate, random: Random) -> None:
    assert dict(assess(retold(debate, random)).standings) == dict(assess(debate).standings)


@unhurried
@given(debates(issues=0, circles=False))
def test_everything_is_settled_where_nothing_runs_in_a_circle(debate: Debate) -> None:
    settled = (Standing.STANDS, *OUT)
    assert all(standing in settled for standing in assess(debate).standings.values())


@unhurried
@given(debates())
def test_no_two_positions_of_an_issue_stand(debate: Debate) -> None:
    found = assess(debate).standings
    for issue in debate.topic.issues:
        theses = {position.thesis for position in issue.positions}
        assert sum(found[thesis] is Standing.STANDS for thesis in theses) <= 1


@unhurried
@given(debates())
def test_a_claim_stands_for_a_reason_that_outweighs_every_objection(debate: Debate) -> None:
    found = assess(debate).standings
    surely = {claim: standing is Standing.STANDS for claim, standing in found.items()}
    for claim, standing in found.items():
        if standing is Standing.STANDS and not debate.claims[claim].common_ground:
            case = max(_case(debate, claim, surely), default=0.0)
            assert case > max(_objections(debate, claim, surely), default=0.0)


@unhurried
@given(debates())
def test_labels_hold_whatever_becomes_of_what_nobody_can_tell(debate: Debate) -> None:
    found = assess(debate).standings
    open_ = [c for c, s in found.items() if s is not Standing.STANDS and s not in OUT]
    for guesses in product((True, False), repeat=len(open_)):
        values = {claim: standing is Standing.STANDS for claim, standing in found.items()}
        values.update(zip(open_, guesses, strict=True))
        for claim in values.keys() - open_:
            assert _wins(debate, claim, values) is values[claim]


@unhurried
@given(st.data())
def test_many_suppositions_at_once_are_each_of_them_alone(data: st.DataObject) -> None:
    debate = data.draw(debates(claims=5))
    supposed = data.draw(st.lists(suppositions(debate), min_size=2, max_size=4))
    graph = graph_of(debate)
    together = standings(Evaluation(graph, supposed))
    for place, supposition in enumerate(supposed):
        alone = assess(debate, supposition).standings
        for claim, masks in zip(graph.claims, together, strict=True):
            assert [s for s, mask in masks.items() if mask >> place & 1] == [alone[claim]]


@unhurried
@given(debates(), st.data())
def test_what_a_claim_depends_on_settles_it(debate: Debate, data: st.DataObject) -> None:
    claim = data.draw(st.sampled_from(sorted(debate.claims)))
    graph = graph_of(debate)
    cone = graph.cone([graph.number[claim]])
    masks = standings(Evaluation(cone))[cone.number[claim]]
    assert [s for s, mask in masks.items() if mask] == [assess(debate).standings[claim]]


# ---------------------------------------------------------------- Dung's frameworks

FRAMEWORKS = {
    "Nixon diamond": ({(0, 1), (1, 0)}, "??"),
    "reinstatement": ({(0, 1), (1, 2)}, "+-+"),
    "floating reinstatement": ({(0, 1), (1, 0), (0, 2), (1, 2), (2, 3)}, "????"),
    "odd loop": ({(0, 1), (1, 2), (2, 0)}, "???"),
    "odd loop with a way out": ({(0, 1), (1, 2), (2, 0), (3, 0)}, "-+-+"),
    "even loop": ({(0, 1), (1, 2), (2, 3), (3, 0)}, "????"),
    "self-attack": ({(0, 0), (0, 1)}, "??"),
    "self-attack, beaten": ({(0, 0), (0, 1), (2, 0)}, "-++"),
    "nobody attacks": (set(), "+"),
}


@pytest.mark.parametrize("name", FRAMEWORKS)
@pytest.mark.parametrize("by", ["exceptions", "objections"])
def test_textbook_frameworks_have_their_grounded_labelling(name: str, by: str) -> None:
    attacks, labels = FRAMEWORKS[name]
    assert _labels(_framework(len(labels), attacks, by=by)) == labels == _grounded(labels, attacks)


@unhurried
@given(
    st.integers(1, 9).flatmap(
        lambda size: st.tuples(
            st.just(size),
            st.sets(st.tuples(st.integers(0, size - 1), st.integers(0, size - 1)), max_size=20),
        )
    ),
    st.sampled_from(["exceptions", "objections"]),
)
def test_any_framework_has_its_grounded_labelling(framework: tuple[int, Attacks], by: str) -> None:
    size, attacks = framework
    assert _labels(_framework(size, attacks, by=by)) == _grounded("?" * size, attacks)


def _framework(size: int, attacks: Attacks, *, by: str) -> ArgumentGraph:
    """A framework as a graph: each argument is a claim; attacks break its step, or object."""
    steps = [
        Step(
            element=Element(ElementKind.CLAIM, f"{target}"),
            claim=target,
            exceptions=tuple(a for a, b in attacks if b == target) if by == "exceptions" else (),
        )
        for target in range(size)
    ]
    if by == "objections":
        steps += [
            Step(
                element=Element(ElementKind.ARGUMENT, f"{number}"),
                claim=target,
                against=True,
                premises=(attacker,),
            )
            for number, (attacker, target) in enumerate(attacks)
        ]
    return ArgumentGraph(claims=tuple(ClaimId(f"{n}") for n in range(size)), steps=tuple(steps))


def _labels(graph: ArgumentGraph) -> str:
    evaluation = Evaluation(graph)
    pairs = zip(evaluation.stands, evaluation.fails, strict=True)
    return "".join("+" if stands else "-" if fails else "?" for stands, fails in pairs)


def _grounded(arguments: str, attacks: Attacks) -> str:
    """Caminada's way: in what all attackers of are out, out what an attacker of is in."""
    labels = ["?"] * len(arguments)
    while True:
        found = [
            "+"
            if all(labels[a] == "-" for a, b in attacks if b == n)
            else "-"
            if any(labels[a] == "+" for a, b in attacks if b == n)
            else "?"
            for n in range(len(labels))
        ]
        if found == labels:
            return "".join(labels)
        labels = found


# ---------------------------------------------------------------- the rules, if all were known


def _wins(debate: Debate, claim: ClaimId, values: Mapping[ClaimId, bool]) -> bool:
    """Whether a claim stands if the others do as given."""
    case = max(_case(debate, claim, values), default=0.0)
    objections = max(_objections(debate, claim, values), default=0.0)
    contests = [i for i in debate.topic.issues if claim in {p.thesis for p in i.positions}]
    against = [(Standard.PREPONDERANCE, objections)] if not contests else []
    for issue in contests:
        against.append((issue.standard, objections))
        rivals = {position.thesis for position in issue.positions} - {claim}
        against += [(issue.standard, _left(debate, rival, values)) for rival in rivals]
    return case > 0 and all(_beats(case, weight, standard) for standard, weight in against)


def _beats(case: float, weight: float, standard: Standard) -> bool:
    margin = 0.0 if weight == inf else round(case - weight, 9)
    return margin > (0 if standard is Standard.PREPONDERANCE else 0.5) and (
        case == inf or standard is not Standard.BEYOND_REASONABLE_DOUBT or weight < 0.3
    )


def _left(debate: Debate, claim: ClaimId, values: Mapping[ClaimId, bool]) -> float:
    """The heaviest of a rival's reasons, if no objection to the rival outweighs it."""
    case = max(_case(debate, claim, values), default=0.0)
    return 0.0 if max(_objections(debate, claim, values), default=0.0) > case else case


def _case(debate: Debate, claim: ClaimId, values: Mapping[ClaimId, bool]) -> Iterator[float]:
    said = debate.claims[claim]
    if said.common_ground:
        yield inf
    yield said.presumption or 0.0
    for evidence in said.evidence:
        if not any(values[exception] for exception in evidence.unless):
            source = debate.sources[evidence.source].weight
            weights = (evidence.weight, source, 1.0)
            yield next(weight for weight in weights if weight is not None)
    for argument in debate.reasons(claim):
        yield _weight(argument, values)


def _objections(debate: Debate, claim: ClaimId, values: Mapping[ClaimId, bool]) -> Iterator[float]:
    for argument in debate.objections(claim):
        assert argument.bearing is Bearing.BUT
        yield _weight(argument, values)


def _weight(argument: Argument, values: Mapping[ClaimId, bool]) -> float:
    """What an argument weighs if claims do as given."""
    weight = 1.0 if argument.weight is None else argument.weight
    there = [values[premise] for premise in dict.fromkeys(argument.premises)]
    share = {
        Structure.LINKED: float(all(there)),
        Structure.CONVERGENT: float(any(there)),
        Structure.CUMULATIVE: sum(there) / len(there),
    }[argument.structure]
    return 0.0 if any(values[exception] for exception in argument.unless) else weight * share
