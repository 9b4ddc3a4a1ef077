"""The plan of a brief: which claim is printed where, under which number.

A claim's cards are printed once. A case is the tree of reasons under its thesis; a claim that
several cases use is printed in the first of them, and a thesis always in its own case. What
objects to a case is printed after it, unless it is part of a case itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from argmap.briefs.clash import clash_stops
from argmap.briefs.stops import Stop, case_stops, printed_claims
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId, IssueId, PositionId
from argmap.model.issues import Issue, Position
from argmap.model.profiles import DebateProfile

CaseKey = tuple[IssueId, PositionId]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Every case and every clash as the steps to print, in order."""

    issues: tuple[Issue, ...]
    positions: Mapping[IssueId, tuple[Position, ...]]
    cases: Mapping[CaseKey, tuple[Stop, ...]]
    clashes: Mapping[CaseKey, tuple[Stop, ...]]

    def printed(self) -> Iterator[ClaimId]:
        """The claims that are printed: those of all cases, then what is only in a clash."""
        for stops in (*self.cases.values(), *self.clashes.values()):
            yield from (stop.claim for stop in printed_claims(stops))


def plan_debate_file(debate: Debate, profile: DebateProfile) -> Plan:
    """Decide what a debate file prints where."""
    issues = _issues(debate, profile)
    positions = {issue.id: _positions(issue, profile) for issue in issues}
    keys = [(i.id, p) for i in issues for p in positions[i.id]]
    printed = {position.thesis for _, position in keys}
    cases = {(i, p.id): tuple(case_stops(debate, p.thesis, printed)) for i, p in keys}
    clashes = {key: tuple(clash_stops(debate, cases[key], printed)) for key in cases}
    return Plan(issues=issues, positions=positions, cases=cases, clashes=clashes)


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
