"""Why: everything that there is to tell of one claim's standing, for any medium."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from argmap.analysis.explaining.account import Account, Explanation, Round
from argmap.analysis.explaining.accounts import account
from argmap.analysis.hinging.hinges import Hinges, hinges
from argmap.analysis.hinging.leaning import Leaning, leaning
from argmap.analysis.hinging.pairs import Pairs, find_pairs
from argmap.analysis.weighing.assessment import Assessment
from argmap.analysis.weighing.strength import Semantics, Strength, strengths
from argmap.analysis.weighing.supposing import AS_RECORDED
from argmap.briefs.hinge_sentences import tell_hinges
from argmap.briefs.sentences import standing_condition, verdict
from argmap.briefs.supposed_sentences import supposed_sentence, tell_changes
from argmap.briefs.telling import ALONE, Chapter, Manner, tell_account
from argmap.maps.decisive import decisive
from argmap.maps.map import Map
from argmap.maps.why import why_map
from argmap.model.claims import Claim
from argmap.model.ids import ClaimId
from argmap.model.standings import Standing

MOST_DRAWN = 60
"""How many claims of a long account are drawn, the nearest to the claim first."""


@dataclass(frozen=True, kw_only=True)
class Why:
    """A claim with the account of its standing, and with what else bears on how sure that is."""

    claim: Claim
    assessment: Assessment
    recorded: Assessment
    """What stands as the debate is recorded; the same where nothing is supposed."""
    account: Account
    hinges: Hinges
    pairs: Pairs
    leaning: Leaning | None
    """The source that the claim depends on most, if it depends on any."""
    strengths: Mapping[Semantics, Strength]
    manner: Manner = ALONE

    @property
    def standing(self) -> Standing:
        """The claim's standing."""
        return self.account.standing

    @property
    def supposes(self) -> bool:
        """Whether anything is supposed that isn't recorded."""
        return self.assessment.supposition != AS_RECORDED

    @cached_property
    def opening(self) -> tuple[str, ...]:
        """What is said first: what is supposed, the standing and what it means, the strength."""
        return tuple(self._opening())

    @cached_property
    def chapters(self) -> tuple[Chapter, ...]:
        """The account and the hinges in plain sentences."""
        told = tell_account(self.assessment, self.account, manner=self.manner)
        turning = tell_hinges(
            self.assessment.debate, self.hinges, self.pairs, self.leaning, manner=self.manner
        )
        changed = (tell_changes(self.recorded, self.assessment, self.claim.id),)
        return (
            *(changed if self.supposes else ()),
            *told,
            *(() if turning is None else (turning,)),
        )

    def map(self) -> Map:
        """The part of the debate that the account speaks of, with what decides drawn heavier."""
        nearest = self.account.explanations[:MOST_DRAWN]
        shown = Account(explanations=tuple(map(_short_enough, nearest)))
        return why_map(
            self.assessment,
            self.claim.id,
            elements=shown.mentioned,
            highlight=decisive(shown),
        )

    def _opening(self) -> Iterator[str]:
        if self.supposes:
            yield supposed_sentence(self.assessment)
        yield verdict(self.standing, supposed=self.supposes)
        yield from () if self.supposes else self._surprise()
        yield self._strong()

    def _surprise(self) -> Iterator[str]:
        """That the topic expects another standing, if it does."""
        for expected in self.assessment.debate.topic.expect:
            if expected.claim == self.claim.id and expected.standing is not self.standing:
                yield f"The topic expects it to {standing_condition(expected.standing)}."

    def _strong(self) -> str:
        strength = self.strengths[Semantics.DF_QUAD]
        if strength.number is None:
            return "A second reading gives no strength: it did not settle, because of a circle."
        graph = self.assessment.graph
        rivals = graph.rivals(graph.number[self.claim.id])
        alone = "; other answers to its question are not looked at" if rivals else ""
        return (
            "A second reading takes all that is said for it and against it together, not only "
            f"what is heaviest{alone}. On a scale from 0 to 1 its strength is "
            f"{strength.number:.2f} ({strength.word}). That is no probability."
        )


def explain_standing(
    assessment: Assessment,
    claim: ClaimId,
    *,
    recorded: Assessment | None = None,
    manner: Manner = ALONE,
) -> Why:
    """Put together all that there is to tell of a claim's standing.

    Args:
        assessment: What stands, as recorded or under a supposition.
        claim: The claim that is asked about.
        recorded: What stands as recorded, where the other is under a supposition.
        manner: How it is told.
    """
    turning = hinges(assessment, claim)
    return Why(
        claim=assessment.debate.claims[claim],
        assessment=assessment,
        recorded=recorded or assessment,
        account=account(assessment, claim),
        hinges=turning,
        pairs=find_pairs(assessment, turning),
        leaning=leaning(assessment, turning),
        strengths={semantics: _strength(assessment, claim, semantics) for semantics in Semantics},
        manner=manner,
    )


def _strength(assessment: Assessment, claim: ClaimId, semantics: Semantics) -> Strength:
    number = assessment.graph.number[claim]
    cone = assessment.graph.cone([number])
    found = strengths(cone, semantics=semantics, supposition=assessment.supposition)
    return Strength(found[claim])


def _short_enough(explanation: Explanation) -> Explanation:
    """An explanation without the far side of a round that nobody could follow."""
    cause = explanation.cause
    if not isinstance(cause, Round):
        return explanation
    near = replace(cause, path=cause.path[:MOST_DRAWN], links=cause.links[:MOST_DRAWN])
    return replace(explanation, cause=near)
