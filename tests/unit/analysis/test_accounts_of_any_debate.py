"""What every account must keep to, whatever is argued."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.debates import debates

from argmap.analysis.explaining.account import (
    Account,
    Carried,
    Cause,
    Given,
    Groundless,
    Outdone,
    Round,
    SetAside,
    Setback,
    Why,
)
from argmap.analysis.explaining.accounts import account
from argmap.analysis.weighing.assessment import Assessment, assess
from argmap.analysis.weighing.graph import Element, ElementKind
from argmap.analysis.weighing.supposing import Supposition
from argmap.model.debate import Debate
from argmap.model.ids import ArgumentId
from argmap.model.standings import Standing

SETTLED = (Standing.STANDS, Standing.FALLS, Standing.NOT_PROVEN, Standing.UNSUPPORTED)


def _accounts(debate: Debate) -> Iterator[tuple[Assessment, Account]]:
    assessment = assess(debate)
    for claim in debate.claims:
        yield assessment, account(assessment, claim)


def _elements(debate: Debate) -> set[Element]:
    return {
        *(Element(ElementKind.ARGUMENT, a) for a in debate.arguments),
        *(Element(ElementKind.EVIDENCE, e.id) for e in debate.evidence),
        *(Element(ElementKind.CLAIM, c) for c in debate.claims),
    }


def _setbacks(cause: Cause) -> tuple[Setback, ...]:
    match cause:
        case Carried():
            return cause.setbacks + tuple(s for r in cause.rivalries for s in r.setbacks)
        case Outdone():
            return cause.overruling + cause.setbacks
        case Groundless():
            return cause.setbacks
        case Given() | SetAside() | Round():
            return ()


@settings(deadline=None, max_examples=100)
@given(debates())
def test_each_claim_that_is_needed_is_explained_just_once(debate: Debate) -> None:
    for assessment, told in _accounts(debate):
        claims = [one.claim for one in told.explanations]
        assert len(claims) == len(set(claims))
        needed = {need for one in told.explanations for need in one.cause.needs}
        assert needed | {told.claim} == set(claims)
        assert all(one.standing is assessment.standings[one.claim] for one in told.explanations)


@settings(deadline=None, max_examples=100)
@given(debates())
def test_nothing_is_explained_by_what_it_explains(debate: Debate) -> None:
    for _, told in _accounts(debate):
        left = {one.claim: set(one.cause.needs) for one in told.explanations}
        while left:
            settled = {claim for claim, needs in left.items() if not needs & left.keys()}
            assert settled
            for claim in settled:
                del left[claim]


@settings(deadline=None, max_examples=100)
@given(debates())
def test_a_cause_fits_the_standing(debate: Debate) -> None:
    for _, told in _accounts(debate):
        for one in told.explanations:
            if one.standing is Standing.STANDS:
                assert isinstance(one.cause, Carried | Given)
            elif one.standing in SETTLED:
                assert isinstance(one.cause, Outdone | Groundless)
            else:
                assert isinstance(one.cause, Round)
                assert one.cause.circular or one.standing is Standing.UNRESOLVED


@settings(deadline=None, max_examples=100)
@given(debates())
def test_every_objection_to_what_stands_is_answered_once(debate: Debate) -> None:
    for _, told in _accounts(debate):
        for one in told.explanations:
            if isinstance(one.cause, Carried):
                answered = [setback.element.id for setback in one.cause.setbacks]
                assert sorted(answered) == sorted(a.id for a in debate.objections(one.claim))
                by = one.cause.by
                unless = (
                    debate.arguments[ArgumentId(by.element.id)].unless
                    if by.element.kind is ElementKind.ARGUMENT
                    else next((e.unless for e in debate.evidence if e.id == by.element.id), ())
                )
                assert set(by.exceptions) == set(unless)


@settings(deadline=None, max_examples=100)
@given(debates())
def test_what_an_account_leaves_out_does_not_matter(debate: Debate) -> None:
    """All that it doesn't speak of may be rejected, and the claim still stands, or fails."""
    everything = _elements(debate)
    for _, told in _accounts(debate):
        standing = told.standing
        if standing in SETTLED:
            others = frozenset(e for e in everything if e.id not in told.mentioned)
            supposed = assess(debate, Supposition(rejected=others)).standings[told.claim]
            assert (supposed is Standing.STANDS) == (standing is Standing.STANDS)
            assert supposed in SETTLED
        assert told.mentioned <= {e.id for e in everything}


@settings(deadline=None, max_examples=100)
@given(debates())
def test_what_is_said_to_fail_fails(debate: Debate) -> None:
    for assessment, told in _accounts(debate):
        for one in told.explanations:
            for setback in _setbacks(one.cause):
                standings = [assessment.standings[claim] for claim in setback.claims]
                if setback.why is Why.BROKEN:
                    assert standings == [Standing.STANDS]
                elif setback.why is Why.UNCARRIED:
                    assert standings
                    assert Standing.STANDS not in standings
                    assert not setback.holds


@settings(deadline=None, max_examples=100)
@given(debates())
def test_a_claim_that_is_outdone_has_a_weight_or_each_of_its_reasons_is_told(
    debate: Debate,
) -> None:
    for assessment, told in _accounts(debate):
        for one in told.explanations:
            cause = one.cause
            if isinstance(cause, Outdone) and cause.best is None:
                said = {setback.element.id for setback in cause.setbacks}
                assert {a.id for a in debate.reasons(one.claim) if a.weight} <= said
            if isinstance(cause, Outdone) and cause.late is not None:
                stands = {assessment.standings[c] is Standing.STANDS for c in cause.late.claims}
                assert stands == {cause.late.why is Why.BROKEN}
                assert cause.best is not None
                assert not cause.best.holds


@settings(deadline=None, max_examples=100)
@given(debates(graded=False))
def test_a_round_goes_round(debate: Debate) -> None:
    for assessment, told in _accounts(debate):
        cause = told.explanations[0].cause
        if isinstance(cause, Round):
            chain = (*cause.path, *cause.links)
            assert chain[0].claim == told.claim
            assert all(a.on == b.claim for a, b in pairwise(chain))
            assert cause.links[-1].on == cause.links[0].claim
            assert len({link.claim for link in cause.links}) == len(cause.links)
            open_ = {assessment.standings[link.claim] for link in chain}
            assert open_ <= {Standing.UNRESOLVED, Standing.CIRCULAR}
            if told.standing is Standing.CIRCULAR:
                assert cause.circular


@settings(deadline=None, max_examples=100)
@given(debates(), st.data())
def test_an_account_under_a_supposition_rejects_nothing_that_counts(
    debate: Debate, data: st.DataObject
) -> None:
    elements = sorted(_elements(debate))
    rejected = frozenset(data.draw(st.lists(st.sampled_from(elements), max_size=3)))
    assessment = assess(debate, Supposition(rejected=rejected))
    for claim in debate.claims:
        for one in account(assessment, claim).explanations:
            cause = one.cause
            grounds = [cause.by] if isinstance(cause, Carried) else []
            assert all(ground.element not in rejected for ground in grounds)
            for setback in _setbacks(cause):
                assert (setback.why is Why.SET_ASIDE) == (setback.element in rejected)
