from __future__ import annotations

from dataclasses import replace

from tests.unit.briefs.building import Reason, Said, because
from tests.unit.briefs.coaching import LAKE, con, dossier, lake, pro, rows

from argmap.briefs.blocks import Table
from argmap.briefs.document import Section
from argmap.briefs.dossier import Dossier
from argmap.briefs.parties import Party
from argmap.briefs.sections.if_they_say import BLANK, build_if_they_say, clash_tables
from argmap.briefs.words import Reference

THEIRS, ATTACKS = "Against their case", "Against their attacks on our case"


def built(of: Dossier, party: Party) -> Section:
    section = build_if_they_say(of, party)
    assert section is not None
    return section


def test_each_argument_and_each_attack_has_what_to_read_and_the_first_answer() -> None:
    of = dossier()
    assert rows(built(of, con(of)), THEIRS) == [
        (
            "“The water is cold”",
            "Denies: The water is warm in July (Lee n.d.)",
            "AT: The water is cold",
        )
    ]
    assert rows(built(of, pro(of)), ATTACKS)[0] == (
        "“The water is warm in July”",
        "Denies: Deep water stays cold (analytic)",
        "They say: The water is warm in July",
    )


def test_only_what_to_read_leads_to_a_page() -> None:
    of = dossier()
    (table,) = [b for b in built(of, con(of)).blocks if isinstance(b, Table)]
    linked = [[isinstance(words[0], Reference) for words in row] for row in table.rows]
    assert linked == [[False, False, True]]


def test_what_has_no_answer_stands_at_the_end_with_a_line_to_write_on() -> None:
    of = dossier()
    section = built(of, pro(of))
    assert rows(section, "Still to be answered") == [
        ("“The water is clean”", BLANK),
        ("“The lake is shallow”", BLANK),
    ]
    assert rows(section, THEIRS) == []


def test_the_strongest_argument_comes_first() -> None:
    unsafe = Said(
        "The lake is not safe.",
        because=(Reason(("july",), weight=0.2), Reason(("cold",), weight=0.7)),
    )
    of = dossier(lake(unsafe=unsafe))
    said = [row[0] for row in rows(built(of, con(of)), THEIRS)]
    assert said == ["“The water is cold”", "“The water is warm in July”"]


def test_an_argument_that_another_block_answers_names_that_block() -> None:
    unsafe = replace(
        LAKE["unsafe"],
        because=(Reason(("cold",), id="first", weight=0.7), Reason(("cold", "deep"), id="second")),
    )
    of = dossier(lake(unsafe=unsafe))
    reads = {row[0]: row[2] for row in rows(built(of, con(of)), THEIRS)}
    assert reads["“The water is cold” and “Deep water stays cold”"] == "AT: The water is cold"


def test_a_table_can_be_cut_short() -> None:
    of = dossier(lake(july=replace(LAKE["july"], but=because("deep"))))
    tables = list(clash_tables(of, pro(of), most=1))
    assert [len(table.rows) for table in tables] == [1]


def test_whoever_has_nothing_to_answer_gets_no_table() -> None:
    of = dossier({"unsafe": Said("The lake is not safe."), "safe": Said("The lake is safe.")})
    assert build_if_they_say(of, pro(of)) is None
