"""The Word file of a whole debate, read again and held against the brief, card by card."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.unit.render.word_cards import WordCard, merged, read_word

from argmap.analysis.quotations import prove
from argmap.analysis.weighing.assessment import assess
from argmap.briefs.blocks import Card, ClaimBlock, Footing
from argmap.briefs.debate_file import build_file
from argmap.briefs.document import Brief, Section
from argmap.briefs.dossier import open_dossier
from argmap.briefs.words import text_of
from argmap.formats.card_files.read import ReadCards, read_card_file
from argmap.reading.project import read_project
from argmap.render.card_records import render_card_records
from argmap.render.caselist import render_caselist
from argmap.render.docx.document import render_docx

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def brief() -> Brief:
    (debate,) = read_project(ROOT).debates.values()
    profile = debate.debate_files[0]
    return build_file(open_dossier(assess(debate), profile, proofs=prove(debate)))


@pytest.fixture(scope="module")
def word(brief: Brief) -> bytes:
    return render_docx(brief)


def claims(sections: tuple[Section, ...]) -> Iterator[ClaimBlock]:
    """The claims that are printed with cards, in order."""
    for section in sections:
        yield from (b for b in section.blocks if isinstance(b, ClaimBlock) and b.cards)
        yield from claims(section.sections)


def body(card: Card) -> list[list[tuple[str, str]]]:
    return [
        merged(
            (run.text, ("e" if run.emphasised else "u" * run.underlined) + "h" * run.read)
            for run in paragraph
        )
        for paragraph in card.body
    ]


def test_every_card_of_the_example_is_in_the_word_file_whole(brief: Brief, word: bytes) -> None:
    read: list[WordCard] = read_word(word).cards
    made = [(claim.text, card) for claim in claims(brief.sections) for card in claim.cards]
    assert len(read) == len(made) > 50
    for each, (claim, card) in zip(read, made, strict=True):
        assert each.tag.endswith(claim)
        assert "".join(text for text, _ in each.cite) == text_of(card.line)
        assert [text for text, spoken in each.cite if spoken] == [card.cite]
        assert each.body == body(card)
        assert all(each.above[:2])


def test_imported_again_each_claim_has_all_its_cards_under_one_tag(
    brief: Brief, word: bytes
) -> None:
    read = read_card_file(word, file="file.docx")
    assert isinstance(read, ReadCards)
    tags = [tag for tag in read.cards.tags if tag.cards]
    made = list(claims(brief.sections))
    assert [len(tag.cards) for tag in tags] == [len(claim.cards) for claim in made]
    assert all(tag.text.endswith(claim.text) for tag, claim in zip(tags, made, strict=True))
    assert read.findings == ()


def test_the_caselist_and_the_records_have_each_card_once(brief: Brief) -> None:
    own = [claim for claim in claims(brief.sections) if claim.footing is not Footing.ELSEWHERE]
    made = [claim.text for claim in own for _ in claim.cards]
    tags = [line for line in render_caselist(brief).splitlines() if line.startswith("#### ")]
    records = [json.loads(line) for line in render_card_records(brief).splitlines()]
    assert [record["tag"] for record in records] == made
    assert len(tags) == len(made)
    assert len({claim.id for claim in own}) == len(own)
