"""Quoting: what a source gives as somebody else's words."""

from __future__ import annotations

import pytest
from tests.builders import source_text

from argmap.analysis.quoting import quoted_stretches


@pytest.mark.parametrize(
    ("text", "stretches"),
    [
        (
            "“It must end now,” he said. “It is not safe at all.”",
            ["“It must end now,”", "“It is not safe at all.”"],
        ),
        ('He said "it must end right now" today.', ['"it must end right now"']),
        ("The “chilling effect” on victims.", []),
        ("“It must end.\n\n“It must end today at last.”", ["“It must end today at last.”"]),
        ("“It must end, I tell you.\n\nSo he spoke.", ["“It must end, I tell you."]),
        ("«Il faut en finir tout de suite», dit-il.", ["«Il faut en finir tout de suite»"]),
        ("„Das muss endlich aufhören“, sagte er.", ["„Das muss endlich aufhören“"]),
        ("He said ‘it must end right now’ today.", ["‘it must end right now’"]),
        ("The states’ rights and the cities’ rights are many.", []),
        ("It’s the Forum’s program, and it isn’t theirs.", []),
    ],
)
def test_finds_statements_in_quotation_marks(text: str, stretches: list[str]) -> None:
    read = source_text(text)
    assert [read.words(stretch) for stretch in quoted_stretches(read)] == stretches
