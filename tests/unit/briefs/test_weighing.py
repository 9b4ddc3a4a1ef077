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


def test_an_impact_further_down_says_nothing_of_the_reason_itself() -> None:
    cold = replace(LAKE["cold"], because=because("deep"))
    deep = replace(LAKE["deep"], impact=Impact(timeframe=ClaimId("july")))
    assert rows(weighing(lake(cold=cold, deep=deep)), NO) == []


def test_a_claim_stands_in_one_cell_of_a_row_at_most() -> None:
    twice = Impact(
        magnitude=ClaimId("july"), timeframe=ClaimId("july"), probability=ClaimId("cold")
    )
    (row,) = rows(weighing(lake(cold=replace(LAKE["cold"], impact=twice))), NO)
    assert row[1:] == ("“The water is warm in July” (Lee n.d.)", *("not argued",) * 3)


def test_a_reason_without_an_impact_has_no_row() -> None:
    issue = weighing(lake(cold=replace(LAKE["cold"], impact=DEEP)))
    assert rows(issue, "Yes · The lake is safe") == []


def test_an_issue_where_nobody_argues_impacts_says_so_without_a_table() -> None:
    issue = weighing()
    assert not [b for b in issue.blocks if isinstance(b, Table)]
    none = "No side says how great, how likely, how soon or how lasting its impacts are."
    assert none in said(issue)


def test_each_issue_begins_with_a_comparison_that_can_be_said() -> None:
    assert said(weighing())[0] == (
        "Affirmative’s best reason for “No” is that the water is cold; it rests on one card from "
        "one source. Negative’s best reason for “Yes” is that the water is clean; it rests on one "
        "card from one source. The recorded weight is 0.7 against 0.4."
    )


def test_a_side_without_reasons_is_said_to_have_none() -> None:
    issue = weighing(lake(safe=Said("The lake is safe.")))
    assert "Negative’s best reason for “Yes” is still to be found." in said(issue)[0]


def test_what_would_decide_it_comes_last() -> None:
    assert points(weighing(), "What would decide it: the heavier side wins") == [
        "As recorded here, “No” stands and “Yes” falls.",
        "“No” needs each of these: everything from Nystrom 11; “The water is cold”; "
        "“Deep water stays cold”.",
    ]
