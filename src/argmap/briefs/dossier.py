"""The dossier: all that the sections of one brief are made of, put together once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from argmap.analysis.proofs import Proofs
from argmap.analysis.weighing.assessment import Assessment
from argmap.briefs.anchors import claim_anchor
from argmap.briefs.blocks import Card
from argmap.briefs.cards import cards_of
from argmap.briefs.pace import count_words, seconds
from argmap.briefs.plan import CaseKey, Plan, plan_debate_file
from argmap.briefs.stops import Stop, printed_claims
from argmap.briefs.words import Reference, Words, plain
from argmap.model.claims import Evidence
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId, SourceId
from argmap.model.issues import Position
from argmap.model.profiles import DebateProfile
from argmap.model.sources import Source


@dataclass(frozen=True, slots=True)
class Spot:
    """Where in the brief a claim is printed with its cards."""

    key: CaseKey
    number: str
    in_clash: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """A debate seen through a profile: the plan, the cards, and where everything is."""

    assessment: Assessment
    profile: DebateProfile
    proofs: Proofs
    plan: Plan
    spots: Mapping[ClaimId, Spot]
    """Every claim that the brief prints, in the order of printing."""
    cards: Mapping[ClaimId, tuple[Card, ...]]

    @property
    def debate(self) -> Debate:
        """The topic with all that its files say."""
        return self.assessment.debate

    def position(self, key: CaseKey) -> Position:
        """The position that a case argues for."""
        issue, position = key
        return next(p for p in self.plan.positions[issue] if p.id == position)

    def reference(self, claim: ClaimId, words: str) -> Words:
        """Words that lead to where a claim is printed; without a link where it isn't.

        Why: the last replies of a clash may name exceptions that the brief argues no further.
        """
        return (Reference(words, claim_anchor(claim)),) if claim in self.spots else plain(words)

    def evidence(self) -> tuple[Evidence, ...]:
        """The evidence of all printed claims, in the order of printing."""
        return tuple(e for claim in self.spots for e in self.debate.claims[claim].evidence)

    def sources(self) -> tuple[Source, ...]:
        """The sources that the printed claims use, in the project's order."""
        used: set[SourceId] = {evidence.source for evidence in self.evidence()}
        return tuple(s for s in self.debate.sources.values() if s.id in used)

    def card_count(self, stops: tuple[Stop, ...]) -> int:
        """How many cards are printed on the way."""
        return sum(len(self.cards[stop.claim]) for stop in printed_claims(stops))

    def read_time(self, stops: tuple[Stop, ...]) -> int:
        """How many seconds it takes to read aloud what is printed: tags, cites and read words."""
        words = sum(
            count_words(self.debate.claims[stop.claim].text)
            + sum(card.words for card in self.cards[stop.claim])
            for stop in printed_claims(stops)
        )
        return seconds(words, wpm=self.profile.wpm)


def open_dossier(assessment: Assessment, profile: DebateProfile, *, proofs: Proofs) -> Dossier:
    """Plan the brief and lay out its cards."""
    debate = assessment.debate
    plan = plan_debate_file(debate, profile)
    spots = _spots(plan)
    cards = {
        claim: cards_of(debate.claims[claim], debate=debate, proofs=proofs, wpm=profile.wpm)
        for claim in spots
    }
    return Dossier(
        assessment=assessment, profile=profile, proofs=proofs, plan=plan, spots=spots, cards=cards
    )


def _spots(plan: Plan) -> Mapping[ClaimId, Spot]:
    spots: dict[ClaimId, Spot] = {}
    for issue in plan.issues:
        keys = [(issue.id, position.id) for position in plan.positions[issue.id]]
        for in_clash, part in ((False, plan.cases), (True, plan.clashes)):
            for key in keys:
                for stop in printed_claims(part[key]):
                    spots[stop.claim] = Spot(key, stop.number, in_clash)
    return spots
