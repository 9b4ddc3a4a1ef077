"""The dossier: all that the sections of one brief are made of, put together once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import assert_never

from argmap.analysis.proofs import Proofs
from argmap.analysis.weighing.assessment import Assessment
from argmap.briefs.allotment import DEFINITIONS
from argmap.briefs.anchors import claim_anchor
from argmap.briefs.blocks import Budget, Card
from argmap.briefs.cards import cards_of
from argmap.briefs.cite_lines import Cites, cites_for
from argmap.briefs.headings import block_title, frontline_title
from argmap.briefs.pace import Aloud, aloud_of, budget_of, seconds
from argmap.briefs.parties import Block, CaseKey, Contention, Frontline, Party
from argmap.briefs.plan import Plan, plan_debate_file
from argmap.briefs.stops import Stop, printed_claims
from argmap.briefs.titles import titles_of
from argmap.briefs.words import Reference, Words, plain
from argmap.model.claims import Evidence
from argmap.model.debate import Debate
from argmap.model.formats import Speech
from argmap.model.ids import ClaimId, SourceId
from argmap.model.issues import Position
from argmap.model.profiles import DebateProfile
from argmap.model.sources import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where in the brief a claim is printed with its cards."""

    section: str
    """The id of the section."""
    number: str
    place: str
    """What the section is called; empty where it has no name of its own."""
    whose: str = ""
    """Whose case it is part of, in a few letters: contentions of two sides may sound alike."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """A debate seen through a profile: who says what, the cards, and where everything is."""

    assessment: Assessment
    profile: DebateProfile
    proofs: Proofs
    plan: Plan
    titles: Mapping[str, str]
    """What each section that prints claims is called, by its id."""
    spots: Mapping[ClaimId, Spot]
    """Every claim that the brief prints, in the order of printing."""
    cards: Mapping[ClaimId, tuple[Card, ...]]
    """The cards of every claim that the brief prints."""
    cites: Cites
    """How sources are cited, so that no two sound the same."""

    @property
    def debate(self) -> Debate:
        """The topic as the profile's level sees it."""
        return self.plan.debate

    @property
    def parties(self) -> tuple[Party, ...]:
        """Who argues, as far as their part is printed."""
        return self.plan.parties

    @property
    def everybody(self) -> tuple[Party, ...]:
        """Who argues, printed or not."""
        return self.plan.everybody

    @property
    def contentions(self) -> Mapping[str, tuple[Contention, ...]]:
        """Each printed party's case by the party's id: what is read first comes first."""
        return self.plan.contentions

    @property
    def blocks(self) -> Mapping[str, tuple[Block, ...]]:
        """Everybody's answers to the others' arguments, by the party's id."""
        return self.plan.blocks

    @property
    def frontlines(self) -> Mapping[str, tuple[Frontline, ...]]:
        """Everybody's answers to attacks on their own case, by the party's id."""
        return self.plan.frontlines

    @property
    def definitions(self) -> tuple[Stop, ...]:
        """The claims that define something, those printed with a case only by name."""
        return self.stops(DEFINITIONS)

    @property
    def left_out(self) -> int:
        """How many claims are left out because they are for the other level."""
        return len(self.plan.left_out)

    def stops(self, section: str) -> tuple[Stop, ...]:
        """What a contention, a block, a frontline or a part laid out by hand prints."""
        return self.plan.stops.get(section, ())

    def position(self, key: CaseKey) -> Position:
        """The position that a case argues for."""
        issue, position = key
        return next(p for p in self.plan.positions[issue] if p.id == position)

    def cards_of(self, claim: ClaimId) -> tuple[Card, ...]:
        """A claim's cards; none where the brief doesn't print it."""
        return self.cards.get(claim, ())

    def reference(self, claim: ClaimId, words: str) -> Words:
        """Words that lead to where a claim is printed; without a link where it isn't.

        Why: a file for one side only names what the other says, and replies that are argued no
        further may name exceptions.
        """
        return (Reference(words, claim_anchor(claim)),) if claim in self.spots else plain(words)

    def case_reference(self, key: CaseKey, words: str) -> Words:
        """Words that lead to a position's case; without a link where it isn't printed."""
        printed = (one for group in self.contentions.values() for one in group if one.key == key)
        whole = sorted(printed, key=lambda one: one.as_read)
        return (Reference(words, whole[0].id),) if whole else plain(words)

    def block_reference(self, block: Block | Frontline, words: str = "") -> Words:
        """A block's title, or other words, that lead to it where it is printed."""
        if block.id in self.titles:
            return (Reference(words or self.titles[block.id], block.id),)
        match block:
            case Block():
                return plain(words or block_title(self.debate, block))
            case Frontline():
                return plain(words or frontline_title(self.debate, block))
            case _:
                assert_never(block)

    def evidence(self) -> tuple[Evidence, ...]:
        """The evidence of all printed claims, in the order of printing."""
        return tuple(e for claim in self.spots for e in self.debate.claims[claim].evidence)

    def sources(self) -> tuple[Source, ...]:
        """The sources that the printed claims use, in the project's order."""
        used: set[SourceId] = {evidence.source for evidence in self.evidence()}
        return tuple(s for s in self.debate.sources.values() if s.id in used)

    def card_count(self, stops: Iterable[Stop]) -> int:
        """How many cards are printed on the way."""
        return sum(len(self.cards[stop.claim]) for stop in printed_claims(stops))

    def aloud(self, stops: Iterable[Stop]) -> Aloud:
        """Count what is read aloud of what is printed: tags, cites and highlighted words."""
        claims = (stop.claim for stop in printed_claims(stops))
        return sum((self.spoken(claim) for claim in claims), Aloud())

    def spoken(self, claim: ClaimId) -> Aloud:
        """Count what is read aloud of one claim: its tag, and its cards where they are printed."""
        return aloud_of(self.debate.claims[claim].text, self.cards_of(claim))

    def read_time(self, stops: Iterable[Stop]) -> int:
        """How many seconds it takes to read aloud what is printed, at the file's own pace."""
        return seconds(self.aloud(stops).words, wpm=self.profile.wpm)

    def read_first(self, party: Party) -> tuple[Contention, ...]:
        """The contentions that a party reads in its first speech: those chosen for it, else all."""
        contentions = self.contentions.get(party.id, ())
        return tuple(one for one in contentions if one.as_read) or contentions

    def first_speech(self, party: Party) -> Speech | None:
        """The speech in which a party reads its case, where a format says."""
        known = self.profile.format
        return known.first_speech(party.side) if known and party.side else None

    def budget(self, party: Party) -> Budget:
        """Hold what a party reads first against the speech in which it does."""
        stops = (stop for one in self.read_first(party) for stop in self.stops(one.id))
        return budget_of(self.aloud(stops), self.profile, speech=self.first_speech(party))


def open_dossier(assessment: Assessment, profile: DebateProfile, *, proofs: Proofs) -> Dossier:
    """Plan the brief and lay out its cards."""
    plan = plan_debate_file(assessment.debate, profile)
    titles = titles_of(plan, profile.layout)
    spots = dict(_spots(plan, titles))
    debate = plan.debate
    cites = cites_for(assessment.debate, cutter=profile.cutter)
    cards = {
        claim: cards_of(
            debate.claims[claim], debate=debate, proofs=proofs, wpm=profile.wpm, cites=cites
        )
        for claim in spots
    }
    return Dossier(
        assessment=assessment,
        profile=profile,
        proofs=proofs,
        plan=plan,
        titles=titles,
        spots=spots,
        cards=cards,
        cites=cites,
    )


def _spots(plan: Plan, titles: Mapping[str, str]) -> Iterator[tuple[ClaimId, Spot]]:
    cases = {one.id: one.party.short for group in plan.contentions.values() for one in group}
    for section, stops in plan.stops.items():
        place, whose = titles.get(section, ""), cases.get(section, "")
        for stop in printed_claims(stops):
            spot = Spot(section=section, number=stop.number, place=place, whose=whose)
            yield stop.claim, spot
