"""All checks together: every code has a page, order doesn't matter, and large debates are quick."""

from __future__ import annotations

import random
import time
from dataclasses import replace
from types import MappingProxyType

from hypothesis import given
from hypothesis import strategies as st
from tests.builders import arguing, claim, source, source_text
from tests.limits import ENDLESS

from argmap.analysis.quotations import prove
from argmap.checks import CHECKS, SOURCE_CHECKS, check_debate, check_sources
from argmap.findings.catalogue import CATALOGUE
from argmap.findings.finding import Finding
from argmap.model.debate import Debate

NAMES = st.sampled_from("abcdefgh")
REASONS = st.lists(
    st.tuples(NAMES, st.lists(NAMES, min_size=1, max_size=3)), min_size=1, max_size=12
)


def test_every_check_is_named_like_its_code() -> None:
    functions = (*CHECKS, *SOURCE_CHECKS)
    assert len(functions) == len(set(functions)) > 30
    assert {check.__name__.replace("_", "-") for check in functions} <= set(CATALOGUE)


@given(reasons=REASONS, seed=st.integers(0, 9))
def test_the_order_of_claims_changes_nothing(
    reasons: list[tuple[str, list[str]]], seed: int
) -> None:
    debate = arguing(reasons)
    mixed = list(debate.claims)
    random.Random(seed).shuffle(mixed)  # noqa: S311
    other = replace(debate, claims=MappingProxyType({id_: debate.claims[id_] for id_ in mixed}))
    assert found(debate) == found(other)


def found(debate: Debate) -> list[str]:
    return sorted(map(repr, check_debate(debate, prove(debate))))


def test_five_thousand_claims_and_a_large_source_come_to_an_end() -> None:
    debate = large_debate()
    before = time.process_time()
    findings = everything(debate)
    taken = time.process_time() - before
    assert {finding.code for finding in findings} == EXPECTED
    assert taken < ENDLESS


EXPECTED = {"single-source-argument", "one-sided-issue", "source-unrecorded"}


def everything(debate: Debate) -> list[Finding]:
    checked = check_debate(debate, prove(debate))
    return [*checked, *check_sources(debate.sources, debate.texts, [debate])]


def large_debate() -> Debate:
    """A tree of 5,001 claims under one thesis, 100 of which quote a source of a megabyte."""
    chance = random.Random(1)  # noqa: S311
    paragraphs = [
        " ".join(f"word{chance.randrange(5_000)}" for _ in range(100)) + "." for _ in range(1_200)
    ]
    text = source_text("\n\n".join(paragraphs))
    quotes = [" ".join(paragraph.split(" ")[10:40]) for paragraph in paragraphs[:100]]
    claims = [
        replace(
            claim(f"c{n}", quotes=[("report", quotes[n])] if n < 100 else []), common_ground=True
        )
        for n in range(5_001)
    ]
    reasons = [(f"c{n}", [f"c{m}" for m in range(4 * n + 1, 4 * n + 5)]) for n in range(1_250)]
    return replace(
        arguing(reasons, *claims),
        sources=MappingProxyType({text.source: source()}),
        texts=MappingProxyType({text.source: text}),
    )
