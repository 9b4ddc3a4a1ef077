"""What is not YAML is named in words that an author of arguments knows."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from argmap.reading import compose
from argmap.reading.yaml_nodes import read_nodes


def messages(text: str) -> list[str]:
    return [finding.message for finding in read_nodes(text, file="claims.yaml").findings]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: Cold water: it is cold\n", "a colon that makes this line two keys"),
        ('a: "it is cold\n', "a quotation mark is opened and not closed"),
        ("a: 'It's cold'\n", "a line that doesn't fit into what is around it"),
        ("a: [b, c\n", "a list opened with `[` is not closed"),
        ("a: {b: c\n", "a mapping opened with `{` is not closed"),
        ("a: [b, , c]\n", "a comma or a bracket where a value belongs"),
        ("a: > 50 percent\n", "text on the line of the sign `|` or `>`"),
        ("a: @home\n", "text that begins with `@`"),
        ("a:\n\tb: c\n", "a tab in the indentation"),
        ('a: "50\\%"\n', "a backslash that is no escape"),
        ("a: - b\n", "a list item where no list is"),
        ("a: b\nc\n", "a key without a colon"),
        ("'a' b\n", "a line that doesn't fit into what is around it"),
        ("%50 percent\n", "a line that begins with `%`"),
    ],
)
def test_a_slip_has_a_name(text: str, message: str) -> None:
    assert messages(text) == [message]


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
