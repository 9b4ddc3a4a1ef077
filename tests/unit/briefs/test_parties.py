"""Who argues: the sides of the motion, or each position by itself."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.unit.briefs.building import Said, because, build, profile

from argmap.briefs.parties import parties_of
from argmap.briefs.plan import Plan, plan_debate_file
from argmap.model.formats import Format
from argmap.model.ids import PositionId
from argmap.model.issues import Side

CLAIMS = {
    "yes": Said("It is.", because=because("a")),
    "no": Said("It is not.", because=because("b")),
    "maybe": Said("It may be.", because=because("c")),
    "a": Said("A.", but=because("b")),
    "b": Said("B.", but=because("c")),
    "c": Said("C.", but=because("a")),
}


def planned(positions: dict[str, tuple[str, Side | None]], **changes: object) -> Plan:
    return plan_debate_file(build(CLAIMS, positions=positions), profile(**changes))


def test_the_sides_are_called_as_the_format_calls_them() -> None:
    sides = {Side.PRO: "Pro", Side.CON: "Con"}
    named = planned(
        {"yes": ("Yes", Side.PRO), "no": ("No", Side.CON)},
        format=Format(id="pf", name="Public forum", sides=sides, short=sides),
    )
    assert [(p.id, p.name, p.short) for p in named.parties] == [
        ("pro", "Pro", "Pro"),
        ("con", "Con", "Con"),
    ]


def test_two_positions_of_one_side_argue_together_and_not_against_each_other() -> None:
    plan = planned({"yes": ("Yes", Side.PRO), "maybe": ("Maybe", Side.PRO), "no": ("No", Side.CON)})
    pro, _ = plan.parties
    assert [position for _, position in pro.keys] == ["p1", "p2"]
    assert [block.id for block in plan.blocks["pro"]] == ["at-b"]
    assert [block.id for block in plan.blocks["con"]] == ["at-a", "at-c"]


def test_positions_without_a_side_each_answer_all_others() -> None:
    plan = planned({"yes": ("Yes", None), "no": ("No", None), "maybe": ("Maybe", None)})
    assert [(p.id, p.name) for p in plan.parties] == [
        ("safety-p1", "Yes"),
        ("safety-p2", "No"),
        ("safety-p3", "Maybe"),
    ]
    answered = {party: [b.key[1] for b in blocks] for party, blocks in plan.blocks.items()}
    assert answered == {
        "safety-p1": ["p2", "p3"],
        "safety-p2": ["p1", "p3"],
        "safety-p3": ["p1", "p2"],
    }


def test_a_lone_position_without_a_side_has_others_against_it() -> None:
    plan = planned({"yes": ("Yes", None)})
    assert [party.id for party in plan.parties] == ["safety-p1", "others"]
    (line,) = plan.frontlines["safety-p1"]
    assert (line.opponent.name, line.attack.said) == ("Others", ("b",))


def test_a_file_for_one_side_prints_that_side_only() -> None:
    plan = planned({"yes": ("Yes", Side.PRO), "no": ("No", Side.CON)}, side=Side.CON)
    assert [party.id for party in plan.parties] == ["con"]
    assert [party.id for party in plan.everybody] == ["pro", "con"]


@pytest.mark.parametrize(
    ("id_", "label", "short"),
    [
        ("mend-it-not-end-it", "Mend", "Mend"),
        ("mend-it-not-end-it", "Mend it, don't end it", "mend it not"),
        ("constitutionality", "It is against the constitution", "constitutionality"),
    ],
)
def test_a_position_without_a_side_has_a_short_name_of_whole_words(
    id_: str, label: str, short: str
) -> None:
    (issue,) = build(CLAIMS, positions={"yes": (label, None)}).topic.issues
    position = replace(issue.positions[0], id=PositionId(id_))
    party, _ = parties_of((issue,), {issue.id: (position,)}, format_=None)
    assert party.short == short
