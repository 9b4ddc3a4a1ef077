"""A debate as a framework: what follows from the one follows from the other."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

import pytest
from hypothesis import given
from tests.builders import arguing, claim
from tests.debates import debates

from argmap.analysis.weighing.assessment import assess
from argmap.analysis.weighing.graph import ArgumentGraph, Element, ElementKind, Step
from argmap.formats.frameworks.exchange import Format, parse_framework, write_framework
from argmap.formats.frameworks.ground import ground
from argmap.formats.frameworks.of_debate import export_debate, framework_of
from argmap.formats.frameworks.voices import MOST, voices_of
from argmap.model.arguments import Structure
from argmap.model.debate import Debate
from argmap.model.ids import ArgumentId, ClaimId

GRAPHS = [Format.I23, Format.APX, Format.TGF]
SIZE = 30_000


@given(debate=debates())
def test_the_grounded_extension_has_the_debates_standings(debate: Debate) -> None:
    """Weights, ties, standards of proof and circles of reasons and all."""
    assert export_debate(assess(debate), Format.I23).differs == ()


@given(debate=debates(circles=False))
def test_so_have_the_grounded_assumptions_where_no_reason_runs_in_a_circle(debate: Debate) -> None:
    assert export_debate(assess(debate), Format.ABA).differs == ()


@given(debate=debates())
@pytest.mark.parametrize("form", Format)
def test_what_is_written_can_be_read(debate: Debate, form: Format) -> None:
    exported = export_debate(assess(debate), form)
    parsed = parse_framework(write_framework(exported.framework, form, notes=["n"]), file="f")
    assert parsed.findings == ()
    assert parsed.framework is not None
    assert len(parsed.framework.names) == len(set(exported.framework.names))


def test_a_circle_of_reasons_is_told_where_assumptions_have_no_room_for_it() -> None:
    exported = export_debate(assess(arguing([("egg", ["hen"]), ("hen", ["egg"])])), Format.ABA)
    assert exported.remarks == ("the grounded extension says something else of `egg`, `hen`",)


def test_a_debate_that_fits_loses_nothing() -> None:
    debate = arguing([("safe", ["clean"])], claim("clean", quotes=[("report", "It is clean.")]))
    assert export_debate(assess(debate), Format.I23).remarks == ()


def test_premises_that_add_up_are_told_where_there_are_too_many() -> None:
    debate = arguing([("sum", [f"part-{n}" for n in range(MOST + 1)])])
    (argument,) = debate.arguments.values()
    cumulative = replace(argument, structure=Structure.CUMULATIVE)
    debate = replace(debate, arguments=MappingProxyType({argument.id: cumulative}))
    assert export_debate(assess(debate), Format.I23).lost == (
        "of many premises that add up, only all together count: `sum.because.1`",
    )


def test_weights_are_told() -> None:
    debate = arguing([("safe", ["clean"])])
    (argument,) = debate.arguments.values()
    lighter = MappingProxyType({argument.id: replace(argument, weight=0.5)})
    lost = export_debate(assess(replace(debate, arguments=lighter)), Format.I23).lost
    assert lost == ("weights decide who attacks whom; their numbers are lost",)


def test_a_legend_says_what_each_argument_is() -> None:
    debate = arguing([("safe", ["clean"])], claim("clean", quotes=[("report", "It is clean.")]))
    framework = export_debate(assess(debate), Format.TGF).framework
    assert write_framework(framework, Format.TGF).splitlines() == [
        "c_clean clean",
        "c_safe safe",
        "not_c_clean not clean",
        "not_c_safe not safe",
        "e_clean__evidence__1 evidence clean.evidence.1, for clean",
        "a_safe__because__1 argument safe.because.1, for safe",
        "#",
        "not_c_clean c_clean",
        "not_c_safe c_safe",
        "e_clean__evidence__1 not_c_clean",
        "a_safe__because__1 not_c_safe",
        "not_c_clean a_safe__because__1",
    ]


def test_a_long_chain_of_reasons_has_as_many_arguments_as_steps() -> None:
    first = Step(element=Element(ElementKind.EVIDENCE, "c0.evidence.1"), claim=0)
    steps = [
        Step(element=Element(ElementKind.ARGUMENT, f"c{n}.because.1"), claim=n, premises=(n - 1,))
        for n in range(1, SIZE)
    ]
    claims = tuple(ClaimId(ArgumentId(f"c{n}")) for n in range(SIZE))
    framework = framework_of(voices_of(ArgumentGraph(claims=claims, steps=(first, *steps))))
    assert len(framework.names) == 3 * SIZE
    assert ground(framework).accepted[:SIZE] == tuple(range(SIZE))
