"""Whether an argument carries its claim."""

import pytest
from hypothesis import given
from tests.debates import debates
from tests.unit.maps.talk import debate_of

from argmap.analysis.weighing.assessment import assess
from argmap.analysis.weighing.graph import Element, ElementKind
from argmap.analysis.weighing.holding import Holding, holding
from argmap.model.debate import Debate
from argmap.model.ids import ArgumentId

GROUNDS = """
    good granted
    fine granted
    waiting presumed 0.5
    other presumed 0.5
    waiting but other
    other but waiting
"""


@pytest.mark.parametrize(
    ("argument", "expected"),
    [
        ("c because good + fine", Holding.HOLDS),
        ("c because good + bad", Holding.FAILS),
        ("c because good + waiting", Holding.OPEN),
        ("c because bad + waiting", Holding.FAILS),
        ("c because good unless bad", Holding.HOLDS),
        ("c because good unless fine", Holding.FAILS),
        ("c because good unless waiting", Holding.OPEN),
        ("c because waiting unless fine", Holding.FAILS),
        ("c because any of good + bad", Holding.HOLDS),
        ("c because any of bad + waiting", Holding.OPEN),
        ("c because any of bad + worse", Holding.FAILS),
        ("c because sum of good + bad", Holding.HOLDS),
        ("c because sum of bad + worse", Holding.FAILS),
        ("c because sum of bad + good unless fine", Holding.FAILS),
    ],
)
def test_an_argument_holds_by_what_becomes_of_its_parts(argument: str, expected: Holding) -> None:
    debate = debate_of(f"Yes: c\n{argument}\n{GROUNDS}")
    first = debate.arguments[ArgumentId("c.because.1")]
    assert holding(first, assess(debate).standings) is expected


@given(debates())
def test_it_agrees_with_the_evaluation(debate: Debate) -> None:
    assessment = assess(debate)
    graph, evaluation = assessment.graph, assessment.evaluation
    for id_, argument in debate.arguments.items():
        (number,) = graph.of_element[Element(ElementKind.ARGUMENT, id_)]
        carried = evaluation.force([number]).values()
        expected = Holding.OPEN if carried else Holding.FAILS
        if any(surely for surely, _ in carried):
            expected = Holding.HOLDS
        assert holding(argument, assessment.standings) is expected
