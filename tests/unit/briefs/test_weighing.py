from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from tests.unit.briefs.building import Said, because
from tests.unit.briefs.coaching import LAKE, dossier, lake, points, rows

from argmap.briefs.blocks import Paragraph, Table
from argmap.briefs.document import Section
from argmap.briefs.sections.weighing import build_weighing
from argmap.briefs.words import Reference, text_of
from argmap.model.claims import Impact
from argmap.model.ids import ClaimId

DEEP = Impact(magnitude=ClaimId("july"), probability=ClaimId("deep"))
NO = "No · The lake is not safe"


def weighing(claims: Mapping[str, Said] = LAKE) -> Section:
    section = build_weighing(dossier(claims))
    assert section is not None
    (issue,) = section.sections
    return issue


def said(section: Section) -> list[str]:
    return [text_of(b.words) for b in section.blocks if isinstance(b, Paragraph)]


def test_every_cell_has_a_card_or_says_that_it_has_none() -> None:
    issue = weighing(lake(cold=replace(LAKE["cold"], impact=DEEP)))
    assert rows(issue, NO) == [
        (
            "“The water is cold”",
            "“The water is warm in July” (Lee n.d.)",
            "“Deep water stays cold” (analytic)",
            "not argued",
            "not argued",
        )
    ]


def test_a_cell_leads_to_its_card() -> None:
    issue = weighing(lake(cold=replace(LAKE["cold"], impact=DEEP)))
    table = next(b for b in issue.blocks if isinstance(b, Table))
    assert table.rows[0][1][0] == Reference("“The water is warm in July”", "claim-july")


def test_an_impact_further_down_counts_where_the_reason_itself_gives_none() -> None:
    cold = replace(LAKE["cold"], because=because("deep"))
    deep = replace(LAKE["deep"], impact=Impact(timeframe=ClaimId("july")))
    assert rows(weighing(lake(cold=cold, deep=deep)), NO)[0][3] == (
        "“The water is warm in July” (Lee n.d.)"
    )


def test_a_side_without_impacts_is_compared_all_the_same() -> None:
    issue = weighing(lake(cold=replace(LAKE["cold"], impact=DEEP)))
    assert rows(issue, "Yes · The lake is safe") == [("“The water is clean”", *("not argued",) * 4)]


def test_an_issue_where_nobody_argues_impacts_says_so_without_a_table() -> None:
    issue = weighing()
    assert not [b for b in issue.blocks if isinstance(b, Table)]
    none = "No side says how great, how likely, how soon or how lasting its impacts are."
    assert none in said(issue)


def test_the_heaviest_reason_of_each_side_is_named() -> None:
    assert points(weighing(), "How they weigh: the heavier side wins") == [
        "Heaviest for “No”: weight 0.7, “The water is cold”.",
        "Heaviest for “Yes”: weight 0.4, “The water is clean”.",
    ]


def test_a_side_whose_reasons_all_fail_has_none() -> None:
    deaf = replace(LAKE["july"], but=())
    assert points(weighing(lake(july=deaf)), "How they weigh: the heavier side wins")[0] == (
        "Heaviest for “No”: no reason holds."
    )


def test_what_outweighs_a_position_is_said() -> None:
    assert points(weighing(), "“Yes” falls because") == [
        "What is said for it weighs less than what is said for another answer, 0.4 against 0.7."
    ]


def test_a_side_must_concede_what_of_its_own_case_does_not_stand() -> None:
    clean = replace(LAKE["clean"], but=because("july"))
    july = replace(LAKE["july"], but=())
    assert points(weighing(lake(clean=clean, july=july)), "Negative must concede") == [
        "“The water is clean” is not proven",
    ]


def test_a_side_must_concede_what_all_accept_and_the_other_side_uses() -> None:
    unsafe = replace(LAKE["unsafe"], because=because("deep"))
    assert points(weighing(lake(unsafe=unsafe)), "Negative must concede") == [
        "“Deep water stays cold”, which all sides accept"
    ]


def test_a_side_need_not_concede_what_its_own_case_rests_on_too() -> None:
    unsafe = replace(LAKE["unsafe"], because=because("deep"))
    safe = Said("The lake is safe.", because=because("deep"))
    assert points(weighing(lake(unsafe=unsafe, safe=safe)), "Negative must concede") == []
