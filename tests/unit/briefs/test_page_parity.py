"""Parity: a one-pager has the same parts in each of its languages, and nothing untranslated."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from argmap.analysis.counterparts import claim_counterparts, page_counterparts
from argmap.analysis.quotations import prove
from argmap.briefs.build_page import build_one_pager
from argmap.briefs.one_pager import OnePager, Reason, Rejoinder
from argmap.model.ids import TopicId
from argmap.reading.project import read_project
from argmap.render.translation_text import render_claim_translation, render_page_translation

Lay = Callable[[str], Path]

START = """\
--- arguments/lake/briefs.yaml
briefs:
  close-it:
    kind: onepager
    headline: Keep Mill Lake closed
"""
WHOLE = """\
    subtitle: Cold and deep
    label: Fact sheet
    reference: House Bill 12
    ask: {who: the council, what: act, instrument: a vote, by: before July}
    problem: People drown.
    points: [{claim: water-cold, head: Cold}, {claim: drop-unmarked, text: Nobody sees it.}]
    figures: [{number: ten, counts: metres, place: the shore, year: 2025, claim: drop-unmarked}]
    quotation: {claim: drop-unmarked, words: the drop is not marked}
    objections: [{claim: lake-safe, answer: water-cold}]
    chain: [water-cold, lake-unsafe]
    contact: {name: Ana Ruiz, title: Chair}
    link: https://example.org/lake
    small-print: Not legal advice
    date: 2025-05-01
    version: 2
"""
SAYS_IT_ITSELF = """\
    points:
      - {claim: water-cold, head: Cold, text: The lake stays cold until July. Swimmers tire.}
"""
SET_LARGE = """\
    points: [{claim: water-cold, head: Cold}]
    quotation: {claim: water-cold}
"""
SHORT_CLAIM = """\
    points: [{claim: lake-deep}]
    chain: [lake-deep, lake-unsafe]
--- arguments/lake/deep.yaml
issue: safety
claims:
  lake-deep: {text: The lake is deep., short: Deep, common-ground: true}
"""


def translated(project: Path, language: str) -> tuple[OnePager, OnePager]:
    """A page in English, and in a language that each text was translated to by a sign."""
    debate = read_project(project).debates[TopicId("lake")]
    (page,), proofs = debate.one_pagers, prove(debate)
    parts = page_counterparts(page, language, debate=debate, proofs=proofs)
    _paste(render_page_translation(parts, ask=None), project)
    for part in claim_counterparts([(page, language)], debate=debate):
        _paste(render_claim_translation(part), project)
    reading = read_project(project)
    assert reading.findings == ()
    debate = reading.debates[TopicId("lake")]
    (page,), proofs = debate.one_pagers, prove(debate)
    own, other = (
        build_one_pager(debate, page, proofs=proofs, language=tag) for tag in (None, language)
    )
    return own, other


def _paste(block: str, project: Path) -> None:
    told = re.match(r"# in (\S+), under `(\S+)`\n", block)
    assert told is not None
    file, below = project / told[1], f"  {told[2]}:"
    numbers = count(1)
    lines = re.sub('""', lambda _: f'"§{next(numbers)}"', block[told.end() :])
    text = file.read_text("utf-8")
    if f"{below} {{" in text:
        text = re.sub(rf"(?m)^{below} {{(.*)}}$", lambda m: _opened(below, m[1]), text)
    file.write_text(text.replace(f"{below}\n", f"{below}\n{lines}"), "utf-8")


def _opened(below: str, entries: str) -> str:
    return "\n".join((below, *(f"    {one}" for one in entries.split(", "))))


def parts(page: OnePager) -> dict[str, object]:
    """What a page has, whatever it says there.

    Words that a page says itself it quotes in other languages only; what they lead to is the same.
    """
    return {
        "present": [name for name in OnePager.__dataclass_fields__ if getattr(page, name)],
        "reasons": [(one.text is None, _leads(one)) for one in page.reasons],
        "numbers": [one.note for one in page.numbers],
        "quoted": page.quoted and (page.quoted.original or page.quoted.words),
        "rejoinders": [_leads(one) for one in page.rejoinders],
        "chain": len(page.chain),
        "notes": [(one.number, one.selectors[0].exact) for one in page.notes],
        "cut": page.cut_order,
    }


def _leads(one: Reason | Rejoinder) -> tuple[int, ...]:
    return one.notes if one.quoted is None else (*one.notes, one.quoted.note)


@pytest.mark.parametrize("language", ["es", "he", "ar"])
@pytest.mark.parametrize("lines", [WHOLE, SAYS_IT_ITSELF, SET_LARGE, SHORT_CLAIM])
def test_a_page_has_the_same_parts_in_two_languages(
    lay_project: Lay, lines: str, language: str
) -> None:
    own, other = translated(lay_project(START + lines), language)
    assert parts(own) == parts(other)
    assert own.notes or lines is SHORT_CLAIM


@pytest.mark.parametrize("lines", [WHOLE, SAYS_IT_ITSELF, SET_LARGE, SHORT_CLAIM])
def test_nothing_is_left_in_the_other_language(lay_project: Lay, lines: str) -> None:
    _, page = translated(lay_project(START + lines), "es")
    texts = [page.headline, page.subtitle, page.problem, *page.chain]
    texts += [text for one in page.reasons for text in (one.head, one.text)]
    texts += [text for one in page.rejoinders for text in (one.says, one.reply)]
    quoted = [page.quoted, *(one.quoted for one in page.reasons)]
    quoted += [one.quoted for one in page.rejoinders]
    texts += [one.words for one in quoted if one is not None]
    assert {text[0] for text in texts if text is not None} == {"§"}


def test_a_translated_quotation_stands_beside_its_original(lay_project: Lay) -> None:
    _, page = translated(lay_project(START + WHOLE), "es")
    assert page.quoted is not None
    assert (page.quoted.words[0], page.quoted.original) == ("§", "the drop is not marked")
