from __future__ import annotations

from tests.unit.briefs.coaching import dossier, points, rows

from argmap.briefs.blocks import Budget, Paragraph, Points, Table
from argmap.briefs.document import Section
from argmap.briefs.strategy import build_strategy
from argmap.briefs.words import Reference, text_of
from argmap.model.issues import Side


def parts(side: Side | None = None) -> tuple[Section, ...]:
    (top,) = build_strategy(dossier(side=side)).sections
    return (top, *top.sections)


def test_it_opens_with_each_sides_story() -> None:
    stories = [text_of(b.words) for b in parts()[0].blocks if isinstance(b, Paragraph)]
    assert stories == [
        "Affirmative. The lake is not safe: The water is cold. ",
        "Negative. The lake is safe: The water is clean. ",
    ]


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
    assert held[0] == "“No” would be unsupported without everything from Nystrom 11"
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
