"""What is written as YAML is read again as the same words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from argmap.formats.card_files.shelf import with_entries
from argmap.formats.card_files.yaml_text import Long, yaml_text
from argmap.reading.decode import decode
from argmap.reading.schema import ClaimsFile
from argmap.reading.yaml_nodes import read_nodes

WORDS = st.text(alphabet="ab:#-|>%@`'\"{}[],&*!?\\~é“—1 ", min_size=1, max_size=40).map(
    lambda text: " ".join(text.split())
)
LINES = st.lists(WORDS.filter(bool), min_size=1, max_size=30).map(" ".join)
TEXTS = st.lists(LINES, min_size=1, max_size=3).map("\n\n".join)


@given(TEXTS, st.lists(LINES, max_size=4))
def test_words_come_back(text: str, words: list[str]) -> None:
    evidence = {"source": "s", "quote": Long(text), "read": list(map(Long, words))}
    written = yaml_text({"claims": {"c": {"text": Long(text), "evidence": [evidence]}}})
    decoded = decode(read_nodes(written, file=""), ClaimsFile, file="")
    assert decoded.findings == ()
    assert decoded.content is not None
    claim = decoded.content.claims["c"]
    assert (claim.text, claim.evidence[0].quote) == (text, text)
    assert claim.evidence[0].read == tuple(words)


ENTRY = "  new:\n    file: new.txt\n    type: report\n    title: New\n"
OLD = "sources:\n    old:\n        file: old.txt\n        type: report\n        title: Old\n"


def test_entries_are_set_in_as_those_before_them() -> None:
    inside = "      file: new.txt\n      type: report\n      title: New\n"
    assert with_entries(OLD, ENTRY) == f"{OLD}    new:\n{inside}"


def test_a_file_with_the_line_ends_of_windows_keeps_them() -> None:
    joint = with_entries(OLD.replace("\n", "\r\n"), ENTRY)
    assert joint is not None
    assert joint.count("\r\n") == joint.count("\n") == 9


def test_a_file_that_says_more_behind_its_sources_is_left_alone() -> None:
    assert with_entries(f"{OLD}...\n", ENTRY) is None
    assert with_entries("sources: {}\n", ENTRY) is None


def test_a_comment_at_the_end_stays() -> None:
    joint = with_entries(f"{OLD}# the end", ENTRY)
    assert joint is not None
    assert joint.startswith(f"{OLD}# the end\n")


def test_where_there_is_no_file_one_is_made() -> None:
    assert with_entries(None, ENTRY) == f"sources:\n{ENTRY}"
