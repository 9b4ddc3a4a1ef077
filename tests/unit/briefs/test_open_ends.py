from __future__ import annotations

from dataclasses import replace

from tests.unit.briefs.building import Quote, Said, because
from tests.unit.briefs.coaching import LAKE, con, dossier, lake, points, pro

from argmap.briefs.blocks import Points
from argmap.briefs.document import Section
from argmap.briefs.dossier import Dossier
from argmap.briefs.parties import Party
from argmap.briefs.sections.if_they_say import BLANK
from argmap.briefs.sections.open_ends import build_open_ends


def built(of: Dossier, party: Party) -> Section:
    section = build_open_ends(of, party)
    assert section is not None
    return section


def test_what_nothing_answers_comes_first_with_a_line_to_write_on() -> None:
    of = dossier()
    section = built(of, pro(of))
    assert points(section, "Their arguments that nothing here answers") == [
        "“The water is clean”",
        BLANK,
    ]
    assert points(section, "Their attacks that nothing here answers") == [
        "“The lake is shallow”, against “The lake is not safe”",
        BLANK,
    ]


def test_arguments_on_one_source_are_named_with_it() -> None:
    of = dossier()
    assert points(built(of, pro(of)), "Our arguments on one source, or on none") == [
        "On Nystrom 11 alone: “The water is cold”"
    ]


def test_arguments_on_no_source_are_named_unless_all_accept_them() -> None:
    unsafe = replace(LAKE["unsafe"], because=(*because("shallow"), *because("deep")))
    of = dossier(lake(unsafe=unsafe))
    assert points(built(of, pro(of)), "Our arguments on one source, or on none") == [
        "On no source: “The lake is shallow”"
    ]


def test_an_argument_on_two_sources_is_no_open_end() -> None:
    both = (Quote("notice", "The lake is cold."), Quote("letter", "July is warm."))
    of = dossier(lake(cold=replace(LAKE["cold"], evidence=both)))
    assert points(built(of, pro(of)), "Our arguments on one source, or on none") == []


def test_a_block_that_only_defends_is_named() -> None:
    of = dossier()
    assert points(built(of, con(of)), "Answered, but without offence") == ["AT: The water is cold"]


def test_a_block_with_a_turn_is_not_named() -> None:
    turned = Said("The lake is shallow.", because=because("cold"))
    of = dossier(lake(shallow=turned))
    assert points(built(of, con(of)), "Answered, but without offence") == []


def test_answers_without_a_card_are_named() -> None:
    of = dossier()
    assert points(built(of, pro(of)), "Answered by analytics only") == [
        "They say: The water is warm in July"
    ]


def test_lists_with_nothing_on_them_are_left_out() -> None:
    of = dossier()
    headings = [b.heading for b in built(of, con(of)).blocks if isinstance(b, Points)]
    assert headings == ["Our arguments on one source, or on none", "Answered, but without offence"]


def test_a_party_with_nothing_to_mend_gets_no_section() -> None:
    of = dossier({"unsafe": Said("The lake is not safe."), "safe": Said("The lake is safe.")})
    assert build_open_ends(of, pro(of)) is None
