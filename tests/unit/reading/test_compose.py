"""What a YAML file may hold, and that nothing in one makes reading slow, large or wrong."""

from __future__ import annotations

import time
import tracemalloc

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.limits import ENDLESS

from argmap.origin import Span
from argmap.reading import compose
from argmap.reading.nodes import Entries, Scalar
from argmap.reading.yaml_nodes import Document, read_nodes

FILE = "arguments/lake/claims.yaml"


def read(text: str) -> Document:
    return read_nodes(text, file=FILE)


def codes(document: Document) -> list[str]:
    return [finding.code for finding in document.findings]


def pointed_at(document: Document) -> list[str]:
    """The words that each finding points at."""
    lines = document.tree.text.split("\n")
    spans = [finding.at.place for finding in document.findings]
    return [
        lines[span.line - 1][span.column - 1 : span.end_column - 1]
        for span in spans
        if isinstance(span, Span)
    ]


@pytest.mark.parametrize(
    "written", ["no", "on", "12:30", "2011-09-21", "1.10", "0777", "1_000", "nul", "1e3", ""]
)
def test_values_are_text_as_written(written: str) -> None:
    top = read(f"key: {written}\n").top
    assert isinstance(top, Entries)
    value = top.entries["key"][1]
    assert isinstance(value, Scalar)
    assert value.text == written


@pytest.mark.parametrize("written", ["~", "null", "Null", "NULL"])
@pytest.mark.parametrize("around", ["text: {}\n", "- {}\n", "{{tags: [a, {}]}}\n"])
def test_no_value_is_no_text(around: str, written: str) -> None:
    document = read(around.format(written))
    assert codes(document) == ["bad-value"]
    assert pointed_at(document) == [written]


@pytest.mark.parametrize(
    "text", ['text: "~"\n', "'null'\n", "null: a\n", "a: nullify\n", "a: ~b\n"]
)
def test_the_word_null_can_be_written(text: str) -> None:
    assert codes(read(text)) == []


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("text: Costs rose by #1 cause\n", "#1 cause"),
        ("text: Costs rose\n  by #1 cause\nb: c\n", "#1 cause"),
        ("title: press #3 wins\n", "#3 wins"),
        ("title: Press #3 wins # as printed\n", "#3 wins # as printed"),
        ("label: #1\n", "#1"),
        ("headline: costs #1 problem\n", "#1 problem"),
        ("read:\n  - they said #metoo\n", "#metoo"),
        ("quote: ‚Nein‘ #漢字\n", "#漢字"),
    ],
)
def test_words_that_a_comment_swallows_are_found(text: str, lost: str) -> None:
    document = read(text)
    assert codes(document) == ["comment-swallows-text"]
    assert pointed_at(document) == [lost]


@pytest.mark.parametrize(
    "text",
    [
        "standard: preponderance      # preponderance | clear-and-convincing\n",
        "speaker: National Immigration Forum # who says it\n",
        "text: The water is cold  #1 of the reasons\n",
        "text: The water is cold ## mended\n",
        "text: The water is cold #\n",
        "kind: fact #really\n",
        "weight: 0.7 #a guess\n",
        "issued: 2011-09-21 #as printed\n",
        "premises: [a, b] #both\n",
        "premises:\n  - trust-eroded #first\n",
        "evidence: #none\n",
        'text: "Costs rose by #1 cause" #really\n',
        "text: >-\n  Costs rose by #1 cause\n",
        "text: Costs rose by#1\n",
        "#text: It is cold\n\na: b\n",
    ],
)
def test_comments_that_are_meant_are_left_alone(text: str) -> None:
    assert codes(read(text)) == []


@pytest.mark.parametrize("character", ["\u202e", "\u202a", "\u2066", "\u2069"])
def test_what_turns_words_around_is_found(character: str) -> None:
    document = read(f"text: It is {character}dloc here\n")
    assert codes(document) == ["control-character"]
    assert pointed_at(document) == [character]


def test_what_turns_words_around_is_found_in_an_escape_and_once() -> None:
    assert codes(read('text: "It is \\u202edloc"\n')) == ["control-character"]
    assert codes(read('text: "It is \u202edloc"\n')) == ["control-character"]
    assert codes(read("# It is \u202edloc\na: b\n")) == ["control-character"]


@pytest.mark.parametrize("text", ["a: שלום world\n", "a: \u200eשלום\u200f\n", "a: مرحبا‌ به\n"])
def test_text_from_right_to_left_is_left_alone(text: str) -> None:
    assert codes(read(text)) == []


def test_places_count_characters() -> None:
    places = read("é: [漢字, 🦁 b]\nplain: >-\n  two\n  lines\n\nlast: x\n").tree.places()
    assert places.keys[("é",)] == Span(FILE, 1, 1, 1, 2)
    assert places.values[("é", 0)] == Span(FILE, 1, 5, 1, 7)
    assert places.values[("é", 1)] == Span(FILE, 1, 9, 1, 12)
    assert places.values[("plain",)] == Span(FILE, 3, 3, 4, 8)
    assert places.values[("last",)] == Span(FILE, 6, 7, 6, 8)
    assert list(places.values) == [(), ("é",), ("é", 0), ("é", 1), ("plain",), ("last",)]


def test_lines_of_other_scripts_do_not_move_places() -> None:
    places = read('a: "x\u2028y\x85z"\nb: 1\n').tree.places()
    assert places.values[("b",)] == Span(FILE, 2, 4, 2, 5)


def test_an_item_is_pointed_at_by_its_first_key() -> None:
    places = read("list:\n  - one: 1\n    two: 2\n").tree.places()
    assert places.keys[("list", 0)] == Span(FILE, 2, 5, 2, 8)


def test_line_ends_that_were_pasted_are_spaces() -> None:
    document = read('a: "x\u2028y\u2029z"\n')
    assert document.tree.value(("a",)) == Scalar("x y z", 3, 10)


def test_the_first_of_two_equal_keys_counts() -> None:
    document = read("a: 1\nb: 2\na: 3\n")
    (finding,) = document.findings
    assert (finding.code, pointed_at(document)) == ("duplicate-key", ["a"])
    assert finding.related[0].place == Span(FILE, 1, 1, 1, 2)
    assert document.tree.value(("a",)) == Scalar("1", 3, 4)


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("a: &x 1\n", "yaml-alias", "&x 1"),
        ("a: *x\n", "yaml-alias", "*x"),
        ("a:\n  <<: {b: 1}\n", "yaml-alias", "<<"),
        ("a: !!int 1\n", "yaml-tag", "!!int 1"),
        ("a: !mine {b: 1}\n", "yaml-tag", "!mine {"),
        ('a: "x\\0y"\n', "control-character", '"x\\0y"'),
        ("a: x\x00y\n", "control-character", "\x00"),
        ("a: 1\n---\nb: 2\n", "yaml-syntax", "---"),
        ("? [a]\n: 1\n", "yaml-syntax", "["),
    ],
)
def test_what_no_file_may_hold(text: str, code: str, words: str) -> None:
    document = read(text)
    assert codes(document) == [code]
    assert pointed_at(document) == [words]


def test_a_quoted_merge_sign_is_a_key_like_any_other() -> None:
    assert codes(read('"<<": 1\n')) == []


@pytest.mark.parametrize("text", ["", "\n\n", "# nothing\n", "---\n...\n"])
def test_an_empty_file(text: str) -> None:
    assert codes(read(text)) in (["empty-file"], [])
    assert codes(read("# nothing\n")) == ["empty-file"]


ALIAS_BOMB = "a: &a [x, x]\n" + "".join(
    f"{new}: &{new} [*{old}, *{old}, *{old}, *{old}, *{old}]\n"
    for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)
MERGE_BOMB = "a: &a {k: x}\n" + "".join(
    f"{new}: &{new}\n  <<: [{', '.join(['*' + old] * 20)}]\n"
    for old, new in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (ALIAS_BOMB, "yaml-alias"),
        (MERGE_BOMB, "yaml-alias"),
        ("[" * 100_000, "too-deep"),
        ("a: " + "{b: " * 100_000, "too-deep"),
        ("- " * 100_000, "too-deep"),
        ("? " * 100_000, "too-deep"),
        ("*a, " * 20_000, "yaml-syntax"),
        ("a: [" + "*a, " * 20_000 + "]", "yaml-alias"),
        ("\x00" * 100_000, "control-character"),
    ],
    ids=["alias bomb", "merge bomb", "brackets", "braces", "dashes", "keys", "stars", "aliases"]
    + ["nothing"],
)
def test_hostile_files_are_findings_in_bounded_time_and_memory(text: str, code: str) -> None:
    tracemalloc.start()
    begun = time.process_time()
    document = read(text)
    took = time.process_time() - begun
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert code in codes(document)
    assert len(document.findings) <= 2 * compose.SAME
    assert took < ENDLESS
    assert peak < 100_000_000


@pytest.mark.parametrize("loader", ["CSafeLoader", "SafeLoader"])
def test_both_parsers_read_alike(loader: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "a: [1, é, 'q']\nb: >-\n  two\n  lines\n\nc: {d: &x e}\nc: *x\n"
    wanted = read(text)
    monkeypatch.setattr(compose, "LOADER", getattr(yaml, loader))
    found = read(text)
    assert found.top == wanted.top
    assert found.findings == wanted.findings


def test_the_python_parser_withstands_brackets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compose, "LOADER", yaml.SafeLoader)
    assert codes(read("[" * 3_000)) == ["too-deep"]


YAML_PIECES = st.sampled_from(
    ["a", "é", "漢", ":", ": ", "- ", "\n", "\n  ", "[", "]", "{", "}", '"', "'", "#", "&x ", "*x"]
    + [
        "!t ",
        "|",
        ">-",
        "\t",
        "---\n",
        "<<: ",
        "? ",
        ", ",
        "\x00",
        "\x1b",
        "\u2028",
        "\ufeff",
        "\\",
    ]
)


@settings(max_examples=400, deadline=None)
@given(st.one_of(st.text(), st.lists(YAML_PIECES, max_size=40).map("".join)))
def test_any_text_can_be_read(text: str) -> None:
    text = text.encode("utf-8", "replace").decode().replace("\r", "\n")
    document = read(text)
    lines = text.split("\n")
    for finding in document.findings:
        for pointer in (finding.at, *finding.related):
            if isinstance(pointer.place, Span):
                assert_inside(pointer.place, lines)
    places = document.tree.places()
    for route in places.values:
        assert_inside(places.values[route], lines)


def assert_inside(span: Span, lines: list[str]) -> None:
    assert 1 <= span.line <= span.end_line <= len(lines)
    assert 1 <= span.column <= len(lines[span.line - 1]) + 1
    assert 1 <= span.end_column <= len(lines[span.end_line - 1]) + 1
    assert (span.line, span.column) <= (span.end_line, span.end_column)
