"""The Word file of a whole debate, read again and held against the brief, card by card."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.unit.render.word_cards import WordCard, merged, read_word

from argmap.analysis.quotations import prove
from argmap.analysis.weighing.assessment import assess
from argmap.briefs.blocks import Card, ClaimBlock
from argmap.briefs.debate_file import build_brief
from argmap.briefs.document import Brief, Section
from argmap.briefs.words import text_of
from argmap.reading.project import read_project
from argmap.render.card_records import render_card_records
from argmap.render.caselist import render_caselist
from argmap.render.docx.document import render_docx

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def brief() -> Brief:
    (debate,) = read_project(ROOT).debates.values()
    profile = next(iter(debate.profiles.values()))
    return build_brief(assess(debate), profile, proofs=prove(debate))


def carded(sections: tuple[Section, ...]) -> Iterator[tuple[str, Card]]:
    for section in sections:
        for block in section.blocks:
            if isinstance(block, ClaimBlock):
                yield from ((block.text, card) for card in block.cards)
        yield from carded(section.sections)


def body(card: Card) -> list[list[tuple[str, str]]]:
    return [
        merged(
            (run.text, ("e" if run.emphasised else "u" * run.underlined) + "h" * run.read)
            for run in paragraph
        )
        for paragraph in card.body
    ]


def test_every_card_of_the_example_is_in_the_word_file_once_and_whole(brief: Brief) -> None:
    read: list[WordCard] = read_word(render_docx(brief)).cards
    made = list(carded(brief.sections))
    assert len(read) == len(made) > 50
    for word, (claim, card) in zip(read, made, strict=True):
        assert word.tag.endswith(claim)
        assert "".join(text for text, _ in word.cite) == text_of(card.line)
        assert [text for text, spoken in word.cite if spoken] == [card.cite]
        assert word.body == body(card)
        assert all(word.above[:2])


def test_the_caselist_and_the_records_have_the_same_cards(brief: Brief) -> None:
    made = [claim for claim, _ in carded(brief.sections)]
    tags = [line for line in render_caselist(brief).splitlines() if line.startswith("#### ")]
    records = [json.loads(line) for line in render_card_records(brief).splitlines()]
    assert [record["tag"] for record in records] == made
    assert len(tags) == len(made)
