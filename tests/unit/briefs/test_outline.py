from __future__ import annotations

from collections.abc import Iterator

from tests.unit.briefs.coaching import dossier

from argmap.briefs.blocks import ArgumentBlock, Block, Budget, ClaimBlock, Paragraph
from argmap.briefs.document import Brief, Section, SectionKind
from argmap.briefs.outline import build_outline
from argmap.briefs.words import Reference, text_of


def sections(of: Brief) -> Iterator[Section]:
    todo = list(of.sections)
    while todo:
        section = todo.pop(0)
        yield section
        todo = [*section.sections, *todo]


def blocks(of: Brief) -> list[Block]:
    return [block for section in sections(of) for block in section.blocks]


def test_every_tag_stands_with_its_cites_and_its_time_and_without_its_body() -> None:
    claims = [block for block in blocks(build_outline(dossier())) if isinstance(block, ClaimBlock)]
    cold = next(block for block in claims if block.text == "The water is cold.")
    assert (cold.number, text_of(cold.elsewhere), cold.cards) == ("1", "Nystrom 11 · 3 s", ())


def test_the_headings_are_those_of_the_file() -> None:
    titles = [section.title for section in sections(build_outline(dossier()))]
    assert titles[:4] == [
        "Affirmative",
        "Case",
        "Contention 1: The lake is not safe",
        "Frontlines",
    ]
    assert "AT: The water is cold" in titles


def test_what_is_not_read_in_a_round_is_left_out() -> None:
    kinds = {section.kind for section in sections(build_outline(dossier()))}
    assert kinds == {
        SectionKind.PARTY,
        SectionKind.CASE,
        SectionKind.CONTENTION,
        SectionKind.FRONTLINES,
        SectionKind.BLOCKS,
        SectionKind.BLOCK,
    }


def test_answers_keep_what_they_do_and_cases_keep_their_time() -> None:
    kept = blocks(build_outline(dossier()))
    assert [b.number for b in kept if isinstance(b, ArgumentBlock) and b.move][:1] == ["1"]
    assert [b.speech for b in kept if isinstance(b, Budget)] == ["", ""]


def test_nothing_in_it_leads_to_a_page() -> None:
    words = [
        words
        for block in blocks(build_outline(dossier()))
        for words in (
            (block.elsewhere,)
            if isinstance(block, ClaimBlock)
            else (block.target,)
            if isinstance(block, ArgumentBlock)
            else (block.words,)
            if isinstance(block, Paragraph)
            else ()
        )
    ]
    assert words
    assert not [part for one in words for part in one if isinstance(part, Reference)]


def test_it_has_no_cover() -> None:
    assert build_outline(dossier()).cover is None
