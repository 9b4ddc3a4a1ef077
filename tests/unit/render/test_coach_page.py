"""What a coach's file shows besides cards, as the page of a brief made by hand."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode
from tests.unit.render.card_briefs import argument, card, claim

from argmap.analysis.attacks import Move
from argmap.briefs.blocks import (
    Block,
    Budget,
    ExceptionTo,
    Load,
    Question,
    Questions,
    ReadTime,
    Run,
)
from argmap.briefs.document import Brief, Section, SectionKind
from argmap.briefs.words import plain
from argmap.model.issues import Side
from argmap.model.papers import Paper
from argmap.render.html import render_brief_html
from argmap.render.inline import body_html
from argmap.render.tabs import SLOTS, name_within, thumb_tabs


def section(
    kind: SectionKind,
    title: str,
    *blocks: Block,
    sections: tuple[Section, ...] = (),
    side: Side | None = None,
) -> Section:
    id_ = f"{kind.value}-{title or 'untitled'}".lower().replace(" ", "-")
    return Section(id=id_, kind=kind, title=title, blocks=blocks, sections=sections, side=side)


def page(*sections: Section, id_: str = "file") -> LexborHTMLParser:
    brief = Brief(
        id=id_,
        title="The file",
        subtitle=None,
        language="en",
        paper=Paper.LETTER,
        cover=None,
        sections=sections,
    )
    made = render_brief_html(brief)
    assert made.html is not None
    return LexborHTMLParser(made.html)


def shown(*blocks: Block) -> LexborHTMLParser:
    return page(section(SectionKind.CASE, "Case", *blocks))


def first(node: LexborHTMLParser | LexborNode, selector: str) -> LexborNode:
    found = node.css_first(selector)
    assert found is not None
    return found


def words(node: LexborNode) -> str:
    return " ".join(node.text().split())


def budget(*seconds: int, limit: int | None = 240, loads: tuple[Load | None, ...]) -> Budget:
    readers = ("", "Ada", "Ben")
    times = tuple(
        ReadTime(reader=reader, wpm=200, seconds=length, load=load)
        for reader, length, load in zip(readers, seconds, loads, strict=False)
    )
    return Budget(speech="Pro constructive", limit=limit, times=times)


def test_a_read_time_says_its_load_in_words_and_by_the_length_of_its_bar() -> None:
    made = shown(budget(120, 239, 300, loads=(Load.GREEN, Load.AMBER, Load.RED)))
    assert words(first(made, ".speech")) == "Pro constructive has 4:00 min"
    assert [words(line) for line in made.css(".budget li p")] == [
        "2:00 min at 200 words a minute fits, 2:00 min to spare",
        "3:59 min at Ada, 200 words a minute tight, 1 s to spare",
        "5:00 min at Ben, 200 words a minute too long by 1:00 min",
    ]
    bars = [bar.attributes["style"] for bar in made.css(".fill")]
    assert bars == ["width: 40.0%", "width: 79.7%", "width: 100.0%"]
    assert {mark.attributes["style"] for mark in made.css(".limit")} == {"left: 80.0%"}


def test_a_read_time_without_a_limit_has_no_bar() -> None:
    made = shown(budget(61, limit=None, loads=(None,)))
    assert words(first(made, ".budget")) == "Pro constructive 1:01 min at 200 words a minute"
    assert made.css(".bar") == []


def test_nothing_to_read_is_no_division_by_nothing() -> None:
    assert words(first(shown(budget(0, limit=None, loads=(None,))), ".time")) == "0 s"


@pytest.mark.parametrize(
    ("move", "label", "force"),
    [
        (Move.TURN, "Turn", "offence"),
        (Move.OUTWEIGHS, "Outweighs", "offence"),
        (Move.DENIES, "Denies", "defence"),
        (Move.BREAKS, "Breaks the step", "defence"),
        (Move.INDICTS, "Indicts the card", "defence"),
    ],
)
def test_an_answer_says_what_it_does_and_whether_that_is_offence(
    move: Move, label: str, force: str
) -> None:
    (shown_label,) = shown(argument("1", move=move)).css(".move")
    assert shown_label.text() == label
    assert shown_label.attributes["class"] == f"move {force}"


@pytest.mark.parametrize(
    ("move", "words_"),
    [
        (Move.BREAKS, "Answer 1 Breaks the step"),
        (None, "Answer 1 breaks the step, denies no premise"),
    ],
)
def test_an_exception_says_once_what_it_does(move: Move | None, words_: str) -> None:
    block = replace(argument("1", move=move), exception_to=ExceptionTo.STEP)
    assert words(first(shown(block), ".step")) == words_


def test_what_an_answer_costs_the_own_case_stands_before_its_tag() -> None:
    block = replace(argument("1", move=Move.TURN), cost="Cuts against our own second reason.")
    made = shown(block, claim("It is.", card()))
    assert [words(p) for p in made.css(".argument p, .tag")][1:] == [
        "Cuts against our own second reason.",
        "It is.",
    ]


def test_what_carries_an_answer_stands_below_its_last_premise() -> None:
    answer = argument("1", premises=2, warrant="Words bind.", exceptions=(plain("It lapsed"),))
    made = shown(
        replace(answer, scheme="sign", weight="weight 0.5: one case"),
        claim("It is.", card()),
        claim("So it was."),
        claim("Another matter."),
    )
    assert [words(node) for node in made.css("section > div .tag, .carried p")] == [
        "It is.",
        "So it was.",
        "Unstated Words bind. · sign · weight 0.5: one case",
        "Unless It lapsed",
        "Another matter.",
    ]


def test_an_argument_without_its_premises_is_still_followed_by_what_carries_it() -> None:
    made = shown(argument("1", premises=2, warrant="Words bind."), claim("It is."))
    assert [words(line) for line in made.css(".carried p")] == ["Unstated Words bind."]


def test_a_reading_copy_shows_the_clock_and_nothing_that_is_not_said() -> None:
    said = replace(claim("It is.", card(line=plain("Lynn 21"))), clock="34 s")
    case = section(SectionKind.CASE, "Case", argument("1", warrant="Words bind."), said)
    made = page(case, id_="file-reading")
    assert words(first(made, ".claim")) == (
        "It is. 34 s Lynn 21 Nobody is sure. Trust has been badly damaged in most towns. "
        "It may come back."
    )
    assert made.css(".carried") == []


def test_an_argument_that_answers_nothing_has_no_label() -> None:
    assert shown(argument("1")).css(".move") == []


def test_questions_say_what_hangs_on_them_and_what_to_read_then() -> None:
    made = shown(
        Questions(
            about=plain("Trust is gone"),
            questions=(
                Question(ask="Who says so?", why=plain("No card."), leads=plain("AT: Trust")),
                Question(ask="Since when?", why=plain("A trend needs two dates."), leads=()),
            ),
        )
    )
    assert words(first(made, ".about")) == "On Trust is gone"
    assert [[words(p) for p in item.css("p")] for item in made.css("ol li")] == [
        ["Who says so?", "No card.", "Then AT: Trust"],
        ["Since when?", "A trend needs two dates."],
    ]


def test_layers_of_a_card_nest() -> None:
    body = (
        Run("He said ", underlined=True),
        Run("it is ", underlined=True, read=True),
        Run("over", underlined=True, read=True, emphasised=True),
        Run(" now", underlined=True, read=True),
        Run(". Really."),
    )
    assert body_html(body) == "<u>He said <mark>it is <b>over</b> now</mark></u>. Really."


def test_words_to_hit_that_are_neither_read_nor_underlined_are_still_marked() -> None:
    assert body_html((Run("so "), Run("over", emphasised=True))) == "so <b>over</b>"


def test_only_a_short_card_is_kept_whole() -> None:
    long = card(body=((Run("word " * 400, underlined=True),),))
    made = shown(claim("It is.", card(), long))
    assert ["whole" in (c.attributes["class"] or "") for c in made.css(".card")] == [True, False]


def test_a_card_without_any_mark_is_shown_as_read_throughout() -> None:
    unmarked = card(body=((Run("All of it."),),))
    classes = [c.attributes["class"] for c in shown(claim("It is.", card(), unmarked)).css(".card")]
    assert classes == ["card whole", "card whole unmarked"]


def party(title: str, side: Side | None, *sections: Section) -> Section:
    return section(SectionKind.PARTY, title, sections=sections, side=side)


def test_tags_stand_one_heading_below_the_block_that_holds_them() -> None:
    block = section(SectionKind.BLOCK, "AT: Trust", claim("Trust is gone.", card(), id_="t"))
    made = page(party("Con", Side.CON, section(SectionKind.BLOCKS, "Blocks", sections=(block,))))
    heads = [(str(head.tag), head.text()) for head in made.css("h1, h2, h3, h4, h5")]
    assert heads == [
        ("h1", "The file"),
        ("h2", "Con"),
        ("h3", "Blocks"),
        ("h4", "AT: Trust"),
        ("h5", "Trust is gone."),
    ]


@pytest.mark.parametrize("titles", [("", "H", "B"), ("P", "", "B"), ("P", "H", ""), ("", "", "")])
def test_a_level_without_a_title_is_not_jumped(titles: tuple[str, str, str]) -> None:
    pocket, hat, block = titles
    kind = SectionKind.LAID_OUT
    inner = section(kind, block, claim("Trust is gone.", card(), id_="t"))
    made = page(section(kind, pocket, sections=(section(kind, hat, sections=(inner,)),)))
    levels = [int(str(head.tag)[1]) for head in made.css("h1, h2, h3, h4, h5")]
    assert len(levels) == 2 + sum(map(bool, titles))
    assert all(b == a + 1 for a, b in pairwise(levels))


def test_each_part_has_a_tab_of_its_own_lower_down() -> None:
    tabs = thumb_tabs(
        (
            section(SectionKind.GUIDE, "How to read this file"),
            section(SectionKind.CONTENTS, "Contents"),
            section(SectionKind.ISSUE, "Safety"),
            section(SectionKind.ISSUE, "Cost"),
            replace(party("Affirmative", Side.PRO), short="Aff"),
            replace(party("Negative", Side.CON), short="Neg"),
            party("Halt the program for good", None),
            section(SectionKind.LAID_OUT, "Incomprehensibilities"),
            section(SectionKind.SOURCES, "Sources"),
            section(SectionKind.AUDIT, "Audit of quotations"),
        )
    )
    assert [(tab.name, tab.slot) for tab in tabs] == [
        ("Guide", 1),
        ("Guide", 1),
        ("Issue 1", 2),
        ("Issue 2", 3),
        ("Aff", 4),
        ("Neg", 5),
        ("Halt the program", 6),
        ("Incomprehensibilities", 7),
        ("Sources", 8),
        ("Sources", 8),
    ]


def test_tabs_beyond_the_last_place_begin_at_the_top_again() -> None:
    issues = tuple(section(SectionKind.ISSUE, f"I {n}") for n in range(SLOTS + 1))
    slots = [tab.slot for tab in thumb_tabs(issues)]
    assert slots == [*range(1, SLOTS + 1), 1]


def test_a_tab_names_the_part_of_the_part() -> None:
    assert name_within(section(SectionKind.FRONTLINES, "Answers to attacks")) == "Frontlines"
    assert name_within(section(SectionKind.LAID_OUT, "Impacts")) == "Impacts"


def test_a_part_of_a_part_whose_name_is_too_long_for_a_tab_has_none_there() -> None:
    assert name_within(section(SectionKind.LAID_OUT, "Reform or halt")) == ""


def test_a_brief_without_a_cover_begins_with_its_title() -> None:
    made = shown()
    assert made.css(".cover") == []
    assert first(made, "h1").text() == "The file"
