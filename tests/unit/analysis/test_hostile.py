"""No text, however strange, takes long: 50,000 characters of each kind."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from tests.builders import source_text
from tests.limits import ENDLESS

from argmap.analysis.alterations import bracket, dots, parts_between_dots
from argmap.analysis.folding import fold
from argmap.analysis.nearest import nearest
from argmap.analysis.quotations import locate
from argmap.analysis.quoting import quoted_stretches
from argmap.analysis.sentences import sentence_at, sentences
from argmap.analysis.words import count_words

SIZE = 50_000
UNITS = [
    ". ",
    ".",
    "…",
    ". . ",
    "“",
    "„“",
    '"',
    "‘a ",
    "-\n",
    "a-\n",
    " ",
    "\n",
    "[",
    "[…",
    "a\u0301",
    "\u200b",
    "’",
    "(.",
    "word ",
    "A. ",
    "。",
    "\u00ad\n",
    "— ",
    "1.",
    "e.g. A",
]
WORK: dict[str, Callable[[str], object]] = {
    "fold": fold,
    "sentences": lambda text: sentences(source_text("x" + text)),
    "sentence_at": lambda text: sentence_at(source_text("x" + text), SIZE // 2),
    "quoted_stretches": lambda text: quoted_stretches(source_text("x" + text)),
    "count_words": count_words,
    "dots": dots,
    "parts_between_dots": parts_between_dots,
    "bracket": bracket,
    "locate": lambda text: locate(text[:2_000] + "x", fold(text)),
    "nearest": lambda text: nearest(text[:900] + "x" + text[:900], fold(text)),
}


@pytest.mark.parametrize("unit", UNITS)
def test_hostile_text_comes_to_an_end(unit: str) -> None:
    text = (unit * SIZE)[:SIZE]
    for name, work in WORK.items():
        before = time.process_time()
        work(text)
        assert time.process_time() - before < ENDLESS, name
