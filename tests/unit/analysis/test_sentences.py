"""Sentences: English prose with abbreviations and quotations, and other scripts."""

from __future__ import annotations

import pytest
from tests.builders import source_text

from argmap.analysis.sentences import sentence_at, sentences


def split(text: str) -> list[str]:
    read = source_text(text)
    return [read.words(sentence) for sentence in sentences(read)]


@pytest.mark.parametrize(
    "text",
    [
        "The trust is gone. | Nobody came.",
        "He met Gov. Cuomo of the U.S. Department of State. | It failed.",
        "States including Washington, D.C., Massachusetts and Ohio left.",
        "It secures the southern U.S. border.",
        "They live in the U.S. | The program began in 2008.",
        "“I agree,” replied Stephen L. Morris, who runs Houston. | “Any way we go.” | He left.",
        "“We welcome it,” she said. | “The onus is on DHS. … | The trust is gone.”",
        "It fell, e.g. in May, i.e. No. 5 of vol. 2, by 4.5 percent. | No. | That is all.",
        "It began at 5 p.m. | The police came.",
        "Acme Inc. Director Jones spoke.",
        "Is it so? | Yes! | (It is.) | [It was.]",
        "They said ‘stop!’ and left.",
        "And then... nothing. | But then… | Something.",
        "1. The first item. | 2. The second item.",
        "See www.example.com for more.",
        "他来了。|她走了！|真的吗？",
        "यह सच है। | वह गया।",
        "هل هذا صحيح؟ | نعم.",
    ],
)
def test_splits(text: str) -> None:
    parts = [part.strip() for part in text.split("|")]
    joiner = "" if "。" in text else " "
    assert split(joiner.join(parts)) == parts


def test_a_paragraph_ends_a_sentence() -> None:
    assert split("A heading\n\nIt says\nthis. And that\n\n* * *\n\n2011") == [
        "A heading",
        "It says\nthis.",
        "And that",
        "2011",
    ]


def test_the_sentence_around_a_place() -> None:
    text = source_text("One came. Two saw it. Three left.\n\nFour stayed.")
    assert text.words(sentence_at(text, text.text.index("saw"))) == "Two saw it."
    assert text.words(sentence_at(text, text.text.index("stayed"))) == "Four stayed."
    empty = sentence_at(text, len(text.text))
    assert empty.start == empty.end
