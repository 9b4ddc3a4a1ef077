"""The words of an account: plain, of every claim that is needed, and never endless."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from tests.builders import arguing, claim, source
from tests.debates import debates

from argmap.analysis.explaining.accounts import account
from argmap.analysis.weighing.assessment import Assessment, assess
from argmap.briefs.telling import Chapter, tell_account
from argmap.briefs.why import Why, explain_standing
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId, SourceId
from argmap.reading.project import Reading
from argmap.render.why_text import MOST_PARTS, render_why_text

JARGON = re.compile(
    r"undercut|rebut|defeas|preponderance|label|premise|conclusion|semantics|fixpoint|"
    r"admissible|grounded|attack|QuAD|linked|convergent|cumulative|warrant|exception",
    re.I,
)


def _told(assessment: Assessment, id_: str) -> tuple[Chapter, ...]:
    return tell_account(assessment, account(assessment, ClaimId(id_)))


def _words(chapters: tuple[Chapter, ...]) -> str:
    return "\n".join(part.words for chapter in chapters for part in chapter.parts)


@settings(deadline=None, max_examples=150)
@given(debates())
def test_every_claim_that_an_account_needs_is_quoted(debate: Debate) -> None:
    assessment = assess(debate)
    for id_ in debate.claims:
        told = account(assessment, id_)
        words = _words(tell_account(assessment, told))
        for one in told.explanations[1:]:
            assert f"The claim {one.claim} holds" in words


@settings(deadline=None, max_examples=150)
@given(debates())
def test_no_words_that_only_a_logician_knows(debate: Debate) -> None:
    assessment = assess(debate)
    for id_ in debate.claims:
        text = render_why_text(explain_standing(assessment, id_))
        assert JARGON.search(text) is None


@settings(deadline=None, max_examples=150)
@given(debates())
def test_sentences_end_and_lines_fit(debate: Debate) -> None:
    assessment = assess(debate)
    for id_ in debate.claims:
        why = explain_standing(assessment, id_)
        for chapter in why.chapters:
            for part in chapter.parts:
                assert re.search(r"[.:?!”)]\Z", part.words), part.words
                assert "  " not in part.words
                assert not re.search(r"\.\.|\s[.,:;]|::", part.words), part.words
        assert max(map(len, render_why_text(why, width=60).splitlines())) <= 60


def test_a_chain_of_reasons_is_cut_short_and_says_so() -> None:
    length = 3_000
    chain = [(f"c{n}", [f"c{n + 1}"]) for n in range(length)]
    debate = arguing(chain, claim(f"c{length}", quotes=[("report", "It is so.")]))
    debate = replace(debate, sources={SourceId("report"): source("report")})
    why = explain_standing(assess(debate), ClaimId("c0"))
    assert len(why.account.explanations) == length + 1
    printed = " ".join(render_why_text(why).split())
    assert f"… and {length - MOST_PARTS:,} further steps of the same kind" in printed
    assert len(render_why_text(why).splitlines()) < 600


@pytest.fixture
def why_of(read_page: Callable[[str], Reading]) -> Callable[[str, str], Why]:
    """What is told of a claim in a page of claims, whatever else is wrong with the page."""

    def tell(page: str, id_: str) -> Why:
        (debate,) = read_page(page).debates.values()
        return explain_standing(assess(debate), ClaimId(id_))

    return tell


LAKE = """\
issue: safety
claims:
  lake-unsafe: {text: Mill Lake is not safe.}
"""


def test_claims_that_rest_on_each_other(why_of: Callable[[str, str], Why]) -> None:
    why = why_of(
        LAKE
        + """\
  lake-safe: {text: Mill Lake is safe., because: [{premises: [people-swim]}]}
  people-swim: {text: People swim., because: [{premises: [people-dare]}]}
  people-dare: {text: People dare to swim., because: [{premises: [people-swim]}]}
""",
        "lake-safe",
    )
    assert why.opening[0].startswith("It is circular in this debate as it is recorded")
    assert _words(why.chapters[:1]).splitlines() == [
        "Something that it depends on rests on itself.",
        "“Mill Lake is safe” rests on “People swim”.",
        "“People swim” rests on “People dare to swim”.",
        "“People dare to swim” rests on “People swim”.",
        "So nothing outside this circle supports any of it.",
    ]


def test_a_claim_that_is_said_against_itself(why_of: Callable[[str, str], Why]) -> None:
    why = why_of(
        LAKE
        + """\
  lake-safe:
    text: Mill Lake is safe.
    presumption: 0.5
    but: [{premises: [lake-safe]}]
""",
        "lake-safe",
    )
    assert _words(why.chapters[:1]).splitlines() == [
        "It can only be settled after something that can only be settled after it.",
        "Against “Mill Lake is safe” it is itself said.",
        "So it would have to be settled before it can be settled.",
    ]


def test_what_is_told_once_is_only_referred_to_later(why_of: Callable[[str, str], Why]) -> None:
    why = why_of(
        LAKE
        + """\
  lake-safe:
    text: Mill Lake is safe.
    because: [{premises: [lake-guarded, guards-good]}]
  guards-good: {text: The guards are good., because: [{premises: [lake-guarded]}]}
""",
        "lake-safe",
    )
    assert _words(why.chapters[:1]).splitlines() == [
        "“Lifeguards watch the main beach all summer.” "
        "Source: Mill Lake Beach Service, May 2024 (town-notice).",
        "“The guards are good.” This is so because:",
        "“Lifeguards watch the main beach all summer.” This stands, as said above.",
    ]


DISPUTED = """\
  swim: {text: People swim., common-ground: true}
  ice: {text: There is ice., common-ground: true}
"""


def test_what_is_accepted_is_not_said_to_be_undisputed(why_of: Callable[[str, str], Why]) -> None:
    disputed = """\
  fit: {text: It is fit., common-ground: true, but: [{premises: [ice]}]}
"""
    accepted = why_of(LAKE + DISPUTED + disputed, "fit").chapters[1].heading
    undisputed = why_of(LAKE + DISPUTED + disputed, "ice").chapters[1].heading
    assert accepted == "What is said against it does not count, since it is accepted."
    assert undisputed == "Nothing recorded here speaks against it."


def test_weights_that_differ_are_told_as_different(why_of: Callable[[str, str], Why]) -> None:
    why = why_of(
        LAKE
        + DISPUTED
        + """\
  fit:
    text: It is fit.
    because: [{premises: [swim], weight: 0.701}]
    but: [{premises: [ice], weight: 0.699}]
""",
        "fit",
    )
    assert "it weighs less: 0.699 against 0.701." in _words(why.chapters)
