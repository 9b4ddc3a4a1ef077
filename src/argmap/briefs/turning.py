"""Turning points: what of the other side's case the outcome of an issue hinges on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import assert_never

from argmap.analysis.hinging.hinges import Hinge, hinges
from argmap.analysis.weighing.graph import ElementKind
from argmap.briefs.dossier import Dossier
from argmap.briefs.named import Steps
from argmap.briefs.parties import CaseKey, Party
from argmap.briefs.reach import Reach
from argmap.briefs.sentences import standing_condition
from argmap.model.ids import ClaimId
from argmap.model.standings import Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Turning:
    """A hinge of a case of the other side, and what would come of rejecting it."""

    hinge: Hinge
    key: CaseKey
    then: str
    """What would follow, as a sentence."""
    claims: frozenset[ClaimId]
    """The claims that speak by it: itself, its own, or those that a source speaks for."""

    def is_in(self, reach: Reach) -> bool:
        """Whether an argument rests on it."""
        if self.hinge.element.kind is ElementKind.ARGUMENT:
            return self.hinge.element.id in reach.arguments
        return not self.claims.isdisjoint(reach.claims)


def turning_points(dossier: Dossier, party: Party) -> Iterator[Turning]:
    """Find what a party has to shake: without it, a case of the other side wouldn't stand.

    Other answers to the same question are left out: nobody gives up a whole case when asked.
    """
    opponents = (other for other in dossier.everybody if other.id != party.id)
    for key in (key for opponent in opponents for key in opponent.keys):
        thesis = dossier.position(key).thesis
        if dossier.assessment.standings[thesis] is Standing.STANDS:
            yield from _of_case(dossier, key, thesis)


def turning_words(dossier: Dossier, turns: Iterable[Turning]) -> Iterator[str]:
    """Name turning points together where the same would come of each."""
    groups: dict[tuple[CaseKey, Standing], list[str]] = defaultdict(list)
    for turn in turns:
        named = _steps(dossier).named(turn.hinge.element)
        groups[turn.key, turn.hinge.becomes].append(named)
    for (key, becomes), names in groups.items():
        lead = f"“{dossier.position(key).label}” would {standing_condition(becomes)}"
        each = "any one of these: " if len(names) > 1 else ""
        yield f"{lead} without {each}{'; '.join(names)}"


def turning_question(dossier: Dossier, turn: Turning) -> str:
    """Ask what would be left without it."""
    element = turn.hinge.element
    steps = _steps(dossier)
    named = steps.named(element)
    match element.kind:
        case ElementKind.CLAIM | ElementKind.SOURCE:
            return f"What would be left of your case without {named}?"
        case ElementKind.EVIDENCE:
            claim = steps.words(steps.evidence(element).claim)
            return f"What do you have for “{claim}” besides {steps.cite(element)}?"
        case ElementKind.ARGUMENT:
            return f"Does your case need {named}?"
        case _:
            assert_never(element.kind)


def _steps(dossier: Dossier) -> Steps:
    return Steps(dossier.assessment.debate, cite=dossier.cites.short, short=True)


def _of_case(dossier: Dossier, key: CaseKey, thesis: ClaimId) -> Iterator[Turning]:
    label = dossier.position(key).label
    rivals = {position.thesis for position in dossier.debate.issues[key[0]].positions}
    for hinge in hinges(dossier.assessment, thesis).deciding:
        claims = _claims(dossier, hinge)
        if rivals.isdisjoint(claims):
            then = f"Without it, “{label}” would {standing_condition(hinge.becomes)}."
            yield Turning(hinge=hinge, key=key, then=then, claims=claims)


def _claims(dossier: Dossier, hinge: Hinge) -> frozenset[ClaimId]:
    id_ = hinge.element.id
    evidence = dossier.assessment.debate.evidence
    match hinge.element.kind:
        case ElementKind.CLAIM:
            return frozenset((ClaimId(id_),))
        case ElementKind.EVIDENCE:
            return frozenset(one.claim for one in evidence if one.id == id_)
        case ElementKind.SOURCE:
            return frozenset(one.claim for one in evidence if one.source == id_)
        case ElementKind.ARGUMENT:
            return frozenset()
        case _:
            assert_never(hinge.element.kind)
