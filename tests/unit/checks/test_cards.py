"""Cards and the usual figures: user text in, one finding out."""

from __future__ import annotations

from tests.unit.checks.card_pages import card, named, read, told
from tests.unit.checks.conftest import Find
from tests.unit.checks.pages import route

TEN = "One two three four five six seven eight nine ten."
LONG = " ".join(["One", *(f"word{n}" for n in range(199))]) + "."


def test_a_tag_that_is_too_long(find: Find) -> None:
    tag = "Nobody should swim in a lake that is as cold as this one."
    (finding,) = named(find(card(TEN, TEN, tag=tag, rule="tag-words: 12")), "tag-too-long")
    assert finding.message == "the tag `water-cold` has 13 words"
    assert told(find(card(TEN, TEN, tag=tag, rule="tag-words: 13"))) == []


def test_a_card_is_its_whole_paragraph_however_little_is_quoted(find: Find) -> None:
    assert told(find(card("two three", TEN, rule="body-words: 10"))) == []
    (finding,) = named(find(card("two three", TEN, rule="body-words: 11")), "card-too-short")
    assert finding.message == "1 card has fewer than 11 words in all"
    assert finding.at.words == "10 words"


def test_short_cards_are_told_together(find: Find) -> None:
    (finding,) = named(find(card("two three", TEN, rule="body-words: 15")), "card-too-short")
    assert finding.message == "2 cards have fewer than 15 words in all"
    assert [pointer.words for pointer in (finding.at, *finding.related)] == ["14 words", "10 words"]


def test_cards_without_words_to_read_are_told_once_where_there_are_no_others(find: Find) -> None:
    (finding,) = named(find(card(TEN, TEN, rule="read-words: [1, 9]")), "read-missing")
    assert finding.message == "no card of this topic says what of it is read"


def test_each_card_without_words_to_read_is_told_where_others_have_some(find: Find) -> None:
    found = named(find(card(TEN, TEN, read("two"), rule="read-words: [1, 9]")), "read-missing")
    assert [route(finding)[1] for finding in found] == [
        "lake-guarded",
        "drop-unmarked",
        "water-clean",
    ]


def test_few_or_many_words_are_read(find: Find) -> None:
    def unusual(*words: str) -> list[str]:
        page = card(TEN, TEN, read(*words), rule="read-words: [2, 4]")
        return [finding.at.words for finding in named(find(page), "read-share-unusual")]

    assert unusual("two") == ["1 of 10 words are read"]
    assert unusual("two three", "five six") == []
    assert unusual("two three", "five six seven") == ["5 of 10 words are read"]


def test_the_share_counts_only_on_long_cards(find: Find) -> None:
    rule = "read-words: [2, 150]\n    read-share: [0.05, 0.35]"
    assert told(find(card(TEN, TEN, read(TEN), rule=rule))) == ["read-missing"]
    words = LONG.split()
    page = card(LONG, LONG, read(" ".join(words[:100])), rule=rule)
    assert "read-share-unusual" in told(find(page))
    page = card(LONG, LONG, read(" ".join(words[:60])), rule=rule)
    assert "read-share-unusual" not in told(find(page))


def test_no_league_asks_for_nothing(find: Find) -> None:
    assert told(find(card("two", TEN, read("two"), tag="A " * 30 + "lake is cold."))) == []
