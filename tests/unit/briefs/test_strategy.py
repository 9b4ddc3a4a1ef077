from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from tests.unit.briefs.building import Reason, Said, because
from tests.unit.briefs.coaching import LAKE, dossier, lake, points, rows

from argmap.briefs.blocks import Budget, Paragraph, Points, Table
from argmap.briefs.document import Section
from argmap.briefs.strategy import build_strategy
from argmap.briefs.words import Reference, text_of
from argmap.model.issues import Side


def parts(side: Side | None = None, claims: Mapping[str, Said] = LAKE) -> tuple[Section, ...]:
    (top,) = build_strategy(dossier(claims, side=side)).sections
    return (top, *top.sections)


def test_it_opens_with_each_sides_story() -> None:
    stories = [text_of(b.words) for b in parts()[0].blocks if isinstance(b, Paragraph)]
    assert stories == [
        "Affirmative says that the lake is not safe, because the water is cold.",
        "Negative says that the lake is safe, because the water is clean.",
    ]


def test_a_story_gives_two_reasons_at_most() -> None:
    reasons = (Reason(("cold",)), Reason(("shallow",)), Reason(("deep",)))
    unsafe = replace(LAKE["unsafe"], because=reasons)
    top, *_ = parts(claims=lake(unsafe=unsafe))
    story = next(text_of(b.words) for b in top.blocks if isinstance(b, Paragraph))
    assert story.count("because") == 2


def test_a_side_is_weak_where_its_own_case_does_not_stand() -> None:
    clean = replace(LAKE["clean"], but=because("july"))
    july = replace(LAKE["july"], but=())
    _, _, con = parts(claims=lake(clean=clean, july=july))
    assert points(con, "Where we are weak") == ["“The water is clean”: it needs more behind it"]


def test_a_side_is_weak_where_all_accept_what_the_other_side_uses() -> None:
    unsafe = replace(LAKE["unsafe"], because=because("deep"))
    _, _, con = parts(claims=lake(unsafe=unsafe))
    assert points(con, "Where we are weak") == [
        "“Deep water stays cold”, which all sides accept: grant it"
    ]


def test_what_both_cases_rest_on_is_no_weakness() -> None:
    unsafe = replace(LAKE["unsafe"], because=because("deep"))
    safe = Said("The lake is safe.", because=because("deep"))
    _, _, con = parts(claims=lake(unsafe=unsafe, safe=safe))
    assert points(con, "Where we are weak") == []


def test_the_strongest_arguments_of_each_side_are_named_once() -> None:
    assert points(parts()[0], "Strongest for Negative") == [
        "“The water is clean” (Nystrom 11), so “The lake is safe”"
    ]


def test_each_side_has_its_case_in_brief_with_the_time_at_the_files_own_pace() -> None:
    _, pro, _ = parts()
    assert rows(pro, "The case in brief") == [("Contention 1: The lake is not safe", "1", "4 s")]
    (budget,) = [b for b in pro.blocks if isinstance(b, Budget)]
    assert [time.seconds for time in budget.times] == [4]


def test_what_hinges_is_told_to_those_who_need_it_and_to_those_who_attack_it() -> None:
    _, pro, con = parts()
    held = points(pro, "What we can’t do without")
    assert held[0].startswith("“No” needs each of these: everything from Nystrom 11; ")
    assert points(con, "What they can’t do without") == held


def test_a_file_for_one_side_gets_that_sides_sheet_with_both_stories() -> None:
    top, *sides = parts(side=Side.CON)
    assert [section.title for section in sides] == ["Negative"]
    assert len([b for b in top.blocks if isinstance(b, Paragraph)]) == 2


def test_nothing_in_it_leads_to_a_page() -> None:
    words = [
        words
        for part in parts()
        for block in part.blocks
        for words in (
            [point.words for point in block.points]
            if isinstance(block, Points)
            else [cell for row in block.rows for cell in row]
            if isinstance(block, Table)
            else []
        )
    ]
    assert words
    assert not [part for one in words for part in one if isinstance(part, Reference)]
