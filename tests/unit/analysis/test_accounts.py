"""Which account is given of a claim, where several could be."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.builders import arguing, claim

from argmap.analysis.explaining.account import (
    Account,
    Carried,
    Given,
    Groundless,
    LinkKind,
    Outdone,
    Round,
    SetAside,
    Why,
)
from argmap.analysis.explaining.accounts import account
from argmap.analysis.weighing.assessment import assess
from argmap.analysis.weighing.graph import Element, ElementKind
from argmap.analysis.weighing.supposing import AS_RECORDED, Supposition
from argmap.model.ids import ClaimId
from argmap.model.standings import Standing
from argmap.reading.project import Reading

Tell = Callable[..., Account]
LAKE = """\
issue: safety
claims:
  lake-unsafe: {text: Mill Lake is not safe.}
"""


@pytest.fixture
def told(read_page: Callable[[str], Reading]) -> Tell:
    """The account of a claim in a page of claims about the lake."""

    def tell(page: str, id_: str = "lake-safe", *, supposed: Supposition = AS_RECORDED) -> Account:
        (debate,) = read_page(LAKE + page).debates.values()
        return account(assess(debate, supposed), ClaimId(id_))

    return tell


def test_the_step_is_taken_that_takes_the_fewest_lines(told: Tell) -> None:
    long_and_short = told(
        """\
  lake-safe:
    text: Mill Lake is safe.
    because:
      - {id: long, premises: [calm]}
      - {id: short, premises: [lake-guarded], weight: 0.2}
  calm: {text: The lake is calm., because: [{premises: [sheltered]}]}
  sheltered: {text: The lake is sheltered., because: [{premises: [water-clean]}]}
"""
    )
    cause = long_and_short.explanations[0].cause
    assert isinstance(cause, Carried)
    assert cause.by.element.id == "short"
    assert cause.others == 1
    assert [one.claim for one in long_and_short.explanations] == ["lake-safe", "lake-guarded"]


def test_a_step_that_is_too_light_to_win_is_not_taken(told: Tell) -> None:
    account = told(
        """\
  lake-safe:
    text: Mill Lake is safe.
    because:
      - {id: heavy, premises: [lake-guarded, water-clean], weight: 0.6}
      - {id: light, premises: [lake-guarded], weight: 0.5}
    but: [{premises: [water-cold], weight: 0.5}]
"""
    )
    cause = account.explanations[0].cause
    assert isinstance(cause, Carried)
    assert cause.by.element.id == "heavy"
    assert [(one.why, one.holds) for one in cause.setbacks] == [(Why.OUTWEIGHED, True)]


def test_evidence_comes_before_an_argument_and_the_heavier_first(told: Tell) -> None:
    account = told(
        """\
  lake-safe:
    text: Mill Lake is safe.
    common-ground: false
    presumption: 0.3
    because: [{premises: [agreed]}]
    evidence:
      - {source: town-notice, quote: Swimming is safe inside the buoys, weight: 0.4}
      - {source: water-report, quote: The lake stays cold until July., weight: 0.6}
  agreed: {text: It is agreed., common-ground: true}
"""
    )
    cause = account.explanations[0].cause
    assert isinstance(cause, Carried)
    assert cause.by.element == Element(ElementKind.EVIDENCE, "lake-safe.evidence.2")


def test_any_one_premise_is_enough_where_any_one_is(told: Tell) -> None:
    account = told(
        """\
  lake-safe:
    text: Mill Lake is safe.
    because: [{premises: [guessed, water-clean, lake-guarded], structure: convergent}]
  guessed: {text: It is guessed.}
"""
    )
    assert [one.claim for one in account.explanations] == ["lake-safe", "water-clean"]


def test_as_many_premises_as_win_where_they_add_up(told: Tell) -> None:
    account = told(
        """\
  lake-safe:
    text: Mill Lake is safe.
    because: [{premises: [water-clean, lake-guarded, drop-unmarked], structure: cumulative}]
    but: [{premises: [water-cold], weight: 0.4}]
"""
    )
    cause = account.explanations[0].cause
    assert isinstance(cause, Carried)
    assert len(cause.by.premises) == 2
    assert cause.by.weight == pytest.approx(2 / 3)


def test_what_brings_a_claim_down_is_told_rather_than_what_is_missing(told: Tell) -> None:
    account = told(
        """\
  lake-safe:
    text: Mill Lake is safe.
    because: [{premises: [guessed, denied]}]
  guessed: {text: It is guessed.}
  denied:
    text: It is denied.
    but: [{premises: [water-cold]}]
"""
    )
    assert account.standing is Standing.FALLS
    cause = account.explanations[0].cause
    assert isinstance(cause, Groundless)
    assert cause.needs == ("denied",)


def test_a_claim_without_a_reason_needs_nothing(told: Tell) -> None:
    cause = told("", "lake-unsafe").explanations[0].cause
    assert cause == Groundless()
    assert cause.needs == ()


def test_an_accepted_claim_needs_nothing(told: Tell) -> None:
    page = "  lake-safe: {text: Mill Lake is safe., because: [{premises: [lake-unsafe]}]}\n"
    supposed = Supposition(accepted=frozenset({ClaimId("lake-safe")}))
    assert told(page, supposed=supposed).explanations[0].cause == Given(supposed=True)


def test_a_rejected_claim_is_set_aside(told: Tell) -> None:
    supposed = Supposition(rejected=frozenset({Element(ElementKind.CLAIM, "water-clean")}))
    assert told("", "water-clean", supposed=supposed).explanations[0].cause == SetAside()


def test_a_rival_that_all_accept_leaves_no_room(told: Tell) -> None:
    page = "  lake-safe: {text: Mill Lake is safe., because: [{premises: [water-clean]}]}\n"
    supposed = Supposition(accepted=frozenset({ClaimId("lake-unsafe")}))
    cause = told(page, supposed=supposed).explanations[0].cause
    assert isinstance(cause, Outdone)
    assert (cause.rival, cause.by) == ("lake-unsafe", None)


def test_the_shortest_round_is_told_and_the_way_there(told: Tell) -> None:
    account = told(
        """\
  lake-safe: {text: Mill Lake is safe., because: [{premises: [a]}]}
  a: {text: A is so., presumption: 1, but: [{premises: [b]}, {premises: [c]}]}
  b: {text: B is so., presumption: 1, but: [{premises: [d]}]}
  c: {text: C is so., presumption: 1, but: [{premises: [a]}]}
  d: {text: D is so., presumption: 1, but: [{premises: [a]}]}
"""
    )
    cause = account.explanations[0].cause
    assert isinstance(cause, Round)
    assert [(link.claim, link.on, link.kind) for link in (*cause.path, *cause.links)] == [
        ("lake-safe", "a", LinkKind.REASON),
        ("a", "c", LinkKind.OBJECTION),
        ("c", "a", LinkKind.OBJECTION),
    ]
    assert not cause.circular


def test_chains_longer_than_any_nesting() -> None:
    length = 5_000
    chain = [(f"c{n:04}", [f"c{n + 1:04}"]) for n in range(length)]
    end = claim(f"c{length:04}", quotes=[("report", "It is so.")])
    for debate, standing in (
        (arguing(chain, end), Standing.STANDS),
        (arguing(chain), Standing.UNSUPPORTED),
        (arguing([*chain, (f"c{length:04}", ["c0000"])]), Standing.CIRCULAR),
    ):
        whole = account(assess(debate), ClaimId("c0000"))
        assert whole.standing is standing
        cause = whole.explanations[0].cause
        told = cause.links if isinstance(cause, Round) else whole.explanations
        assert len(told) == length + 1


def test_what_brings_a_claim_down_only_after_it_lost_is_named_but_explains_nothing(
    read_page: Callable[[str], Reading],
) -> None:
    page = """\
issue: safety
claims:
  lake-safe: {text: Mill Lake is safe., because: [{premises: [water-clean], unless: [closed]}]}
  lake-unsafe: {text: Mill Lake is not safe., because: [{premises: [water-cold]}]}
  closed: {text: The lake is closed., because: [{premises: [lake-deep], unless: [lake-safe]}]}
  lake-deep: {text: The lake is deep., because: [{premises: [water-cold]}]}
"""
    (debate,) = read_page(page).debates.values()
    told = account(assess(debate), ClaimId("lake-safe"))
    cause = told.explanations[0].cause
    assert told.standing is Standing.FALLS
    assert isinstance(cause, Outdone)
    assert cause.best is not None
    assert cause.late is not None
    assert (cause.best.weight, cause.best.holds) == (1, False)
    assert (cause.late.why, cause.late.claims) == (Why.BROKEN, ("closed",))
    assert "closed" not in cause.needs
    assert "closed" in told.mentioned
