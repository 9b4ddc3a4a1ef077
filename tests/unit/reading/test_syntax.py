"""What is not YAML is named in words that an author of arguments knows."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from argmap.origin import Span
from argmap.reading import compose
from argmap.reading.yaml_nodes import read_nodes


def messages(text: str) -> list[str]:
    return [finding.message for finding in read_nodes(text, file="claims.yaml").findings]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: Cold water: it is cold\n", "a colon that makes this line two keys"),
        ('a: "it is cold\n', "a quotation mark is opened and not closed"),
        ("a: 'It's cold'\n", "text after a closing quotation mark"),
        ("a: [b, c\n", "a list opened with `[` is not closed"),
        ("a: {b: c\n", "a mapping opened with `{` is not closed"),
        ("a: [b, , c]\n", "a comma or a bracket where a value belongs"),
        ("a: > 50 percent\n", "text on the line of the sign `|` or `>`"),
        ("a: @home\n", "text that begins with `@`"),
        ("a:\n\tb: c\n", "a tab in the indentation"),
        ('a: "50\\%"\n', "a backslash that is no escape"),
        ("a: - b\n", "a list item where no list is"),
        ('a: "\\ud800"\n', "an escape for a character that there isn't"),
        ("a: b\nc\n", "a key without a colon"),
        ("'a' b\n", "a line that doesn't fit into what is around it"),
        ('a: "Cold" water\n', "text after a closing quotation mark"),
        ("a:b\nc: d\n", "a colon without a space after it"),
        ("a： b\nc: d\n", "a colon of another script"),
        ("a: b\nc:\u00a0d\n", "a space that is no plain one"),
        ("a:\n  b: c\n\u00a0\u00a0d: e\n  f: g\n", "a space that is no plain one"),
        ("%50 percent\n", "a line that begins with `%`"),
        ("a: {district} is cold\n", "text that begins with `{`"),
        ("a: [DHS] must halt it\n", "text that begins with `[`"),
    ],
)
def test_a_slip_has_a_name(text: str, message: str) -> None:
    assert messages(text) == [message]


@pytest.mark.parametrize(
    ("text", "message", "line", "words"),
    [
        ("a:\n  b: c\n  d\n    e: f\n", "a key without a colon", 3, "d"),
        ("a:\n  b\n\n  # d\n    c: d\n", "a key without a colon", 2, "b"),
        ("a:\n  text It is cold.\n  c: d\n", "a key without a colon", 2, "text"),
        ("a: b\nc\n  d: e\n", "a key without a colon", 2, "c"),
        ("a:\n  -b: c\n   d: e\n", "a dash without a space after it", 2, "-"),
        ("a:\n  b: c\n   d: e\n", "a line that is indented too far", 3, "d"),
        ("a:\n  b: >-\n    c\n    d\n   e: f\n", "a line that doesn't fit", 5, "e"),
        ("a:\n  b: It is\n    cold.\n   e: f\n", "a line that is indented too far", 4, "e"),
        ("a: *It* is cold\n", "text that begins with `*`", 1, "*"),
        ("a: It is #1\n  and cold\nb: c\n", "a comment in the middle of a text", 1, "#1"),
        ("a:\n  b: It is #1\n    and cold\n", "a comment in the middle of a text", 2, "#1"),
    ],
)
def test_a_slip_is_shown_where_it_was_made(text: str, message: str, line: int, words: str) -> None:
    (finding,) = read_nodes(text, file="claims.yaml").findings
    place = finding.at.place
    assert isinstance(place, Span)
    assert finding.message.startswith(message)
    assert (place.line, text.split("\n")[line - 1][place.column - 1 : place.end_column - 1]) == (
        line,
        words,
    )


def test_a_line_that_does_not_fit_is_shown_with_the_one_it_stands_under() -> None:
    (finding,) = read_nodes("a:\n  b: c\nd:\n    e: f\n  g: h\n", file="claims.yaml").findings
    assert finding.related[0].place == Span("claims.yaml", 3, 1, 3, 3)


SIGNS = st.lists(
    st.sampled_from([*"a\n[]{}\"'#|>\t%@`,\\*&!", ": ", "- ", "? ", "\n  "]), max_size=12
)


@pytest.mark.parametrize("loader", ["CSafeLoader", "SafeLoader"])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=SIGNS.map("".join))
def test_no_slip_is_told_in_a_parsers_words(
    monkeypatch: pytest.MonkeyPatch, loader: str, text: str
) -> None:
    monkeypatch.setattr(compose, "LOADER", getattr(yaml, loader))
    assert not [message for message in messages(text) if message.startswith("this is not YAML")]
