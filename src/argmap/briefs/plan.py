"""The plan of a debate file: who argues what, and what each section prints."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby

from argmap.analysis.clash import rests_on
from argmap.analysis.level import at_level
from argmap.briefs.allotment import Part, Stops, allot, lay_out
from argmap.briefs.anchors import case_anchor
from argmap.briefs.answering import Answering
from argmap.briefs.exchanges import Deeper
from argmap.briefs.parties import Block, CaseKey, Contention, Frontline, Party, parties_of
from argmap.briefs.stops import printed_claims
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId, IssueId
from argmap.model.issues import Issue, Position
from argmap.model.profiles import DebateProfile


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Every contention, block and frontline, with the steps to print in order."""

    debate: Debate
    """The topic as the profile's level sees it."""
    issues: tuple[Issue, ...]
    positions: Mapping[IssueId, tuple[Position, ...]]
    everybody: tuple[Party, ...]
    """Who argues."""
    parties: tuple[Party, ...]
    """Those of them whose part is printed."""
    contentions: Mapping[str, tuple[Contention, ...]]
    """Each printed party's case, by the party's id."""
    blocks: Mapping[str, tuple[Block, ...]]
    """Each party's blocks, by the party's id."""
    frontlines: Mapping[str, tuple[Frontline, ...]]
    """Each party's frontlines, by the party's id."""
    deeper: Mapping[str, tuple[Deeper, ...]]
    """What each printed party says beyond its blocks and frontlines, by the party's id."""
    stops: Stops
    """What each section prints, in the order of the sections."""
    left_out: frozenset[ClaimId] = frozenset()
    """What isn't printed because it is meant for the other level."""

    @property
    def theses(self) -> frozenset[ClaimId]:
        """What the cases are for."""
        return frozenset(p.thesis for group in self.positions.values() for p in group)

    def printed(self) -> Iterator[ClaimId]:
        """The claims that are printed with their cards, in the order of printing."""
        for stops in self.stops.values():
            yield from (stop.claim for stop in printed_claims(stops))


def plan_debate_file(debate: Debate, profile: DebateProfile) -> Plan:
    """Decide what a debate file prints where."""
    plan = _plan(at_level(debate, profile.level), profile)
    if profile.level is None:
        return plan
    whole = frozenset(_plan(debate, profile).printed())
    return replace(plan, left_out=whole - frozenset(plan.printed()))


def _plan(debate: Debate, profile: DebateProfile) -> Plan:
    issues = _issues(debate, profile)
    positions = {issue.id: _positions(issue, profile) for issue in issues}
    theses = {(i.id, p.id): p.thesis for i in issues for p in positions[i.id]}
    everybody = parties_of(issues, positions, format_=profile.format)
    answering = Answering(debate, everybody, theses)
    plan = Plan(
        debate=debate,
        issues=issues,
        positions=positions,
        everybody=everybody,
        parties=(),
        contentions={},
        blocks={party.id: answering.blocks(party) for party in everybody},
        frontlines={party.id: answering.frontlines(party) for party in everybody},
        deeper={},
        stops={},
    )
    if profile.layout:
        return replace(plan, stops=lay_out(debate, profile.layout))
    return _with_parts(plan, profile, theses, answering)


def _with_parts(
    plan: Plan, profile: DebateProfile, theses: Mapping[CaseKey, ClaimId], answering: Answering
) -> Plan:
    """Add to a plan what each printed party has to say."""
    parties = tuple(party for party in plan.everybody if _is_printed(plan, party, profile))
    reading: dict[str, tuple[ClaimId, ...]] = {}
    contentions: dict[str, tuple[Contention, ...]] = {}
    for party in parties:
        read = dict(_reading(plan.debate, party, profile, theses))
        reading.update({one.id: claims for one, claims in read.items()})
        rest = (Contention(id=case_anchor(key), party=party, key=key) for key in party.keys)
        contentions[party.id] = (*read, *rest)
    deeper = _deeper(plan, parties, answering)
    parts = [
        Part(
            contentions=contentions[party.id],
            frontlines=plan.frontlines[party.id],
            blocks=plan.blocks[party.id],
            deeper=deeper[party.id],
        )
        for party in parties
    ]
    stops = allot(plan.debate, parts, theses=theses, reading=reading)
    return replace(plan, parties=parties, contentions=contentions, deeper=deeper, stops=stops)


def _deeper(
    plan: Plan, parties: tuple[Party, ...], answering: Answering
) -> dict[str, tuple[Deeper, ...]]:
    blocks = (block for party in parties for block in plan.blocks[party.id])
    frontlines = (line for party in parties for line in plan.frontlines[party.id])
    found = answering.deeper(blocks, frontlines)
    return {party.id: tuple(one for one in found if one.party == party) for party in parties}


def _is_printed(plan: Plan, party: Party, profile: DebateProfile) -> bool:
    """Whether a party's part is printed; one without a case is, if it has something to say."""
    if profile.side is not None:
        return party.side is profile.side
    return bool(party.keys) or any(block.answers for block in plan.blocks[party.id])


def _reading(
    debate: Debate, party: Party, profile: DebateProfile, theses: Mapping[CaseKey, ClaimId]
) -> Iterator[tuple[Contention, tuple[ClaimId, ...]]]:
    """Group the claims that are read in the first speech by the positions they lead to."""
    named = profile.cases.get(party.side, ()) if party.side is not None and party.keys else ()
    below = {key: frozenset(rests_on(debate, (theses[key],))) for key in party.keys}
    led: list[tuple[CaseKey, ClaimId]] = []
    for claim in (claim for claim in named if claim in debate.claims):
        before = led[-1][0] if led else party.keys[0]
        issue = debate.claims[claim].issue
        of_issue = (key for key in party.keys if key[0] == issue)
        leads = (key for key in party.keys if claim in below[key])
        led.append((next(leads, next(of_issue, before)), claim))
    for number, (key, group) in enumerate(groupby(led, key=lambda one: one[0]), start=1):
        contention = Contention(
            id=f"{party.id}-contention-{number}", party=party, key=key, as_read=True
        )
        yield contention, tuple(claim for _, claim in group)


def _issues(debate: Debate, profile: DebateProfile) -> tuple[Issue, ...]:
    if not profile.issues:
        return debate.topic.issues
    return tuple(debate.issues[issue] for issue in profile.issues)


def _positions(issue: Issue, profile: DebateProfile) -> tuple[Position, ...]:
    named = profile.positions.get(issue.id)
    if named is None:
        return issue.positions
    known = {position.id: position for position in issue.positions}
    return tuple(known[position] for position in named)
