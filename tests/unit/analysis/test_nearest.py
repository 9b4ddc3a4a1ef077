"""Near misses: the passage that was meant, and the words that differ."""

from __future__ import annotations

import random
import time

import pytest
from tests.limits import ENDLESS

from argmap.analysis.folding import fold
from argmap.analysis.nearest import nearest

FORUM = (
    "There is no question that the Secure Communities program is in dire need of reform. It "
    "currently operates with insufficient accountability and safeguards and too few consequences "
    "for those who misuse it. As a result, trust in local law enforcement agencies has been "
    "severely damaged in countless communities and in turn, communities are less secure.\n\n"
    "However, the report fell short of sound policy recommendations that would cure fundamental "
    "flaws in the program."
)


def difference(quote: str, text: str = FORUM) -> str | None:
    near = nearest(quote, fold(text))
    return None if near is None else near.difference


@pytest.mark.parametrize(
    ("quote", "shown"),
    [
        (
            "trust in local police has been severely damaged",
            "trust in local [police -> law enforcement agencies] has been severely damaged",
        ),
        (
            "Trust in local law enforcement agencies has been severely damaged",
            "[Trust -> trust] in local law …",
        ),
        ("in turn, communities are less safe.", "… communities are less [safe. -> secure.]"),
        (
            "the report fell far short of policy recommendations",
            "the report fell [- far] short of [+ sound] policy recommendations",
        ),
        ("fundamental flaw in program", "fundamental [flaw -> flaws] in [+ the] program"),
        ("cities may opt out of the federal information sharing model", None),
        ("", None),
    ],
)
def test_shows_which_words_differ(quote: str, shown: str | None) -> None:
    assert difference(quote) == shown


def test_shows_what_the_source_says_where_the_quotation_has_its_own_end() -> None:
    source = fold("We asked them all. Most parents want phones locked away in lessons. So be it.")
    near = nearest("Most parents want phones banned", source)
    assert near is not None
    assert near.difference == "Most parents want phones [banned -> locked away in lessons]"


def test_points_at_the_passage_in_the_original() -> None:
    near = nearest("trust in local police has been severely damaged", fold(FORUM))
    assert near is not None
    found = FORUM[near.passage.start : near.passage.end]
    assert found == "trust in local law enforcement agencies has been severely damaged"
    assert 70 <= near.score < 100


def test_compares_scripts_without_spaces_by_the_character() -> None:
    assert difference("移民社区不再相信地方警察", "据报道,移民社区已不再信任地方警察。") is not None


def test_finds_long_quotations_by_their_ends() -> None:
    words = [f"word{number}" for number in range(2_000)]
    near = nearest(" ".join(words[100:900]).replace("word500", "other"), fold(" ".join(words)))
    assert near is not None
    assert [(c.quoted, c.found) for c in near.words if not c.same] == [("other", "word500")]


@pytest.mark.parametrize("unit", ["ab", "a", "the police and ", "of of of "])
@pytest.mark.parametrize("length", [50, 1_000, 20_000])
def test_repetitive_text_comes_to_an_end(unit: str, length: int) -> None:
    text = fold((unit * 1_000_000)[:1_000_000])
    quote = (unit * length)[:length]
    before = time.process_time()
    nearest(f"{quote[: length // 2]} qq {quote[length // 2 :]}", text)
    assert time.process_time() - before < ENDLESS


def test_finds_what_was_misquoted_in_a_large_source() -> None:
    chance = random.Random(3)  # noqa: S311
    words = [f"w{chance.randrange(20_000)}" for _ in range(150_000)]
    text = fold(" ".join(words))
    for start in range(1_000, 140_000, 14_000):
        quoted = words[start : start + 30]
        quoted[10] = "changed"
        near = nearest(" ".join(quoted), text)
        assert near is not None
        assert [c.found for c in near.words if not c.same] == [words[start + 10]]


def test_a_thousand_missing_quotations_come_to_an_end() -> None:
    chance = random.Random(5)  # noqa: S311
    words = [f"w{chance.randrange(5_000)}" for _ in range(300_000)]
    text = fold(" ".join(words))
    before = time.process_time()
    for start in range(0, 250_000, 250):
        assert nearest(" ".join((*words[start : start + 15], "put", "in")), text) is not None
    assert time.process_time() - before < ENDLESS
