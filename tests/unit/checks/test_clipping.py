"""What is read of a sentence, and what of it is skipped."""

from __future__ import annotations

import pytest
from tests.unit.checks.card_pages import card, named, read, told
from tests.unit.checks.conftest import Find
from tests.unit.checks.pages import spans

RULE = "no-clipping: true"
LEAD, REST = "Snow melts late here. ", " The town was told in May."

CLIPPED = [
    ("The lake is not safe in June.", ["The lake is", "safe in June"], "not"),
    ("The lake is not, by any measure, safe.", ["The lake is", "safe"], "not"),
    ("The study does not clearly show that ice kills.", ["study does", "show that"], "not"),
    ("There is no evidence that the lake is safe.", ["the lake is safe"], "no evidence that"),
    ("The board denied that the lake is unsafe.", ["the lake is unsafe"], "denied that"),
    ("The lake may be unsafe in June.", ["The lake", "be unsafe"], "may"),
    ("Swimmers allegedly drowned there.", ["Swimmers", "drowned"], "allegedly"),
    ("Some of the boats leak.", ["the boats leak"], "some of"),
    ("We can’t swim there.", ["We can", "swim there"], "'t"),
    ("The lake never was safe.", ["The lake", "was safe"], "never"),
    ("Swim there, but only with a guide.", ["Swim there"], "but only"),
    ("Boats may go out unless the wind rises.", ["Boats may go out"], "unless"),
    ("The lake, although it is cold, draws many.", ["The lake", "draws many"], "although"),
    ("Nobody asked whether the lake is safe.", ["the lake is safe"], "whether"),
]

FAIR = [
    ("The lake is not safe in June.", ["The lake is not safe"]),
    ("The lake is safe, and it is not far.", ["The lake is safe"]),
    ("The lake is not only safe but also near.", ["The lake is", "safe", "also near"]),
    ("It draws many, not least from Ohio, and pays well.", ["It draws many", "and pays well"]),
    ("The lake, according to many, is safe.", ["The lake", "is safe"]),
    ("The lake would be safe in many years.", ["The lake", "be safe in", "years"]),
    ("Some 40 boats leak.", ["40 boats leak"]),
    ("The lake is safe, but the river, says the town, is cold.", ["The lake is safe"]),
    ("The lake is safe but the river is cold.", ["The lake is safe", "the river is cold"]),
    ("There is no doubt that the lake is safe.", ["the lake is safe"]),
    ("Nobody has asked, and the board has not spoken.", ["the board"]),
]


def page(sentence: str, words: list[str]) -> str:
    said = f"{LEAD}{sentence}{REST}"
    return card(said, said, read(*words), rule=RULE)


@pytest.mark.parametrize(("sentence", "words", "skipped"), CLIPPED)
def test_a_word_that_the_sentence_turns_on(
    find: Find, sentence: str, words: list[str], skipped: str
) -> None:
    (finding,) = named(find(page(sentence, words)), "read-clips")
    assert finding.message == f"the words read skip `{skipped}`"
    assert finding.at.words == "by the rules of Our league"


@pytest.mark.parametrize(("sentence", "words"), FAIR)
def test_what_may_be_skipped(find: Find, sentence: str, words: list[str]) -> None:
    assert told(find(page(sentence, words))) == []


def test_the_sentence_is_shown_with_what_was_skipped(find: Find) -> None:
    clipped = page("In truth the study does not clearly show it.", ["study does", "show it"])
    (finding,) = named(find(clipped), "read-clips")
    assert finding.help == "read it as well: `In truth the study does [not clearly] show it.`"
    assert [span.file for span in spans(finding)] == ["seeds/letter.txt"]


def test_another_sentence_may_be_skipped(find: Find) -> None:
    said = "The lake is safe. It is not warm. It is near."
    assert told(find(card(said, said, read("The lake is safe", "It is near"), rule=RULE))) == []


def test_without_marked_words_nothing_is_skipped(find: Find) -> None:
    assert told(find(card("safe in June", "The lake is cold, safe in June.", rule=RULE))) == []


def test_a_league_without_the_rule(find: Find) -> None:
    said = "The lake is not safe."
    assert told(find(card(said, said, read("The lake is", "safe"), rule="tag-words: 90"))) == []
