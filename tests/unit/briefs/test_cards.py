from __future__ import annotations

from dataclasses import replace

from tests.unit.briefs.building import Document, Quote, Said, build

from argmap.analysis.quotations import prove
from argmap.briefs.blocks import Card, Run
from argmap.briefs.cards import cards_of
from argmap.briefs.words import text_of
from argmap.model.claims import Fidelity, SourceStance
from argmap.model.ids import ClaimId

TEXT = """\
Headline

The lake is cold. Its shore is
steep, and nobody guards it.

The town knows.
"""


def cards(*quotes: Quote, text: str = TEXT) -> tuple[Card, ...]:
    debate = build(
        {"a": Said("The lake is dangerous.", quotes)}, sources={"notice": Document(text)}
    )
    return cards_of(debate.claims[ClaimId("a")], debate=debate, proofs=prove(debate), wpm=60)


def test_a_card_prints_the_whole_paragraph_with_its_layers() -> None:
    (card,) = cards(Quote("notice", "Its shore is steep", read=("shore is steep",)))
    assert card.body == (
        (
            Run("The lake is cold. "),
            Run("Its ", underlined=True),
            Run("shore is steep", underlined=True, read=True),
            Run(", and nobody guards it."),
        ),
    )
    assert (card.place.paragraph, card.place.line) == (2, 3)


def test_without_words_to_read_nothing_is_highlighted_and_the_quotation_is_read() -> None:
    (card,) = cards(Quote("notice", "The lake is cold."))
    assert not any(run.read for paragraph in card.body for run in paragraph)
    assert card.words == len("Nystrom 11 The lake is cold".split())
    assert card.seconds == card.words


def test_quotations_from_one_paragraph_become_one_card() -> None:
    (card,) = cards(
        Quote("notice", "The lake is cold", fidelity=Fidelity.QUOTATION),
        Quote("notice", "nobody guards it", fidelity=Fidelity.INFERENCE),
    )
    underlined = [run.text for run in card.body[0] if run.underlined]
    assert underlined == ["The lake is cold", "nobody guards it"]
    assert card.quotations == 2
    assert card.fidelity is Fidelity.INFERENCE


def test_on_a_card_with_a_highlight_the_highlight_is_all_that_is_read() -> None:
    (card,) = cards(
        Quote("notice", "The lake is cold", read=("cold",)), Quote("notice", "nobody guards it")
    )
    read = [run.text for run in card.body[0] if run.read]
    assert read == ["cold", "nobody guards it"]
    assert card.words == len("Nystrom 11 cold nobody guards it".split())


def test_another_paragraph_or_another_speaker_is_another_card() -> None:
    assert len(cards(Quote("notice", "The lake is cold"), Quote("notice", "The town knows"))) == 2
    said = Quote("notice", "nobody guards it", speaker="Ann Poe")
    assert len(cards(Quote("notice", "The lake is cold"), said)) == 2


def test_overlapping_quotations_count_each_word_once() -> None:
    (card,) = cards(Quote("notice", "The lake is cold"), Quote("notice", "lake is cold"))
    assert card.words == len("Nystrom 11 The lake is cold".split())


def test_a_quotation_over_two_paragraphs_prints_both() -> None:
    (card,) = cards(Quote("notice", "nobody guards it. The town knows."))
    assert len(card.body) == 2


def test_what_is_not_in_the_source_gives_no_card() -> None:
    assert cards(Quote("notice", "The lake is warm")) == ()


def test_the_cite_names_the_page_of_a_document_with_pages() -> None:
    debate = build(
        {"a": Said("The town knows.", (Quote("notice", "The town knows."),))},
        sources={"notice": Document(TEXT)},
    )
    pages = {name: replace(text, page_starts=(0, 12, 60)) for name, text in debate.texts.items()}
    paged = replace(debate, texts=pages)
    claim = paged.claims[ClaimId("a")]
    (card,) = cards_of(claim, debate=paged, proofs=prove(paged), wpm=60)
    assert "P. 3." in text_of(card.source)


def layered(*quotes: Quote, text: str = TEXT, **layers: object) -> tuple[Card, ...]:
    """Cards of which each quotation has the same layers."""
    debate = build(
        {"a": Said("The lake is dangerous.", quotes)}, sources={"notice": Document(text)}
    )
    claim = debate.claims[ClaimId("a")]
    evidence = tuple(replace(e, **layers) for e in claim.evidence)  # type: ignore[arg-type]
    cut = replace(claim, evidence=evidence)
    changed = replace(debate, claims={cut.id: cut})
    return cards_of(cut, debate=changed, proofs=prove(changed), wpm=60)


def test_only_the_chosen_words_are_underlined_and_the_emphasised_ones_with_them() -> None:
    (card,) = layered(
        Quote("notice", "The lake is cold. Its shore is steep"),
        underline=("lake is cold",),
        emphasis=("cold", "steep"),
        read=("lake",),
    )
    assert card.body == (
        (
            Run("The "),
            Run("lake", underlined=True, read=True),
            Run(" is ", underlined=True),
            Run("cold", underlined=True, emphasised=True),
            Run(". Its shore is "),
            Run("steep", underlined=True, emphasised=True),
            Run(", and nobody guards it."),
        ),
    )
    assert card.words == len("Nystrom 11 lake".split())


def test_without_words_to_read_the_underlined_ones_are_read() -> None:
    (card,) = layered(Quote("notice", "The lake is cold"), underline=("lake", "cold"))
    assert card.words == len("Nystrom 11 lake cold".split())


def test_bars_say_which_words_are_marked() -> None:
    (card,) = layered(
        Quote("notice", "Its shore is steep, and nobody guards it"), read=("s|t|eep", "guards |it|")
    )
    assert [run.text for run in card.body[0] if run.read] == ["t", "it"]


def test_a_card_says_what_the_author_makes_of_its_words_and_who_cut_it() -> None:
    (card,) = layered(Quote("notice", "The lake is cold"), stance=SourceStance.REPORTS, cutter="JM")
    assert card.stance is SourceStance.REPORTS
    assert card.cite == "Reported in Nystrom 11"
    assert text_of(card.line).endswith(" //JM")
