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
from argmap.briefs.spoken import Spoken, spoken_name
from argmap.model.arguments import Bearing
from argmap.model.ids import ClaimId, SourceId
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
    """Name together what a case hinges on.

    Steps and objections are left out: what is worth attacking about them are their claims.
    """
    groups: dict[CaseKey, list[Turning]] = defaultdict(list)
    for turn in turns:
        if turn.hinge.element.kind is not ElementKind.ARGUMENT:
            groups[turn.key].append(turn)
    for key, group in groups.items():
        claims = {t.hinge.element.id for t in group if t.hinge.element.kind is ElementKind.CLAIM}
        told = (t for t in group if not _is_card_of(t, claims))
        names = list(dict.fromkeys(_steps(dossier).named(t.hinge.element) for t in told))
        each = "each of these: " if len(names) > 1 else ""
        yield f"“{dossier.position(key).label}” needs {each}{'; '.join(names)}."


def _is_card_of(turn: Turning, claims: set[str]) -> bool:
    """Whether it is the quotation for a claim that is named anyway."""
    return turn.hinge.element.kind is ElementKind.EVIDENCE and not claims.isdisjoint(turn.claims)


def turning_question(dossier: Dossier, spoken: Spoken, turn: Turning) -> str:
    """Ask what would be left without it, in words that whoever is asked has heard before."""
    element = turn.hinge.element
    steps = _steps(dossier)
    match element.kind:
        case ElementKind.CLAIM:
            said = spoken.claim(ClaimId(element.id))
            return f"Suppose it turned out not to be true that {said}: would your case still hold?"
        case ElementKind.SOURCE:
            name = spoken_name(steps.source_named(SourceId(element.id)))
            return f"What would be left of your case if we set {name} aside?"
        case ElementKind.EVIDENCE:
            said = spoken.claim(steps.evidence(element).claim)
            besides = spoken_name(steps.cite(element))
            return f"What evidence do you have that {said}, besides {besides}?"
        case ElementKind.ARGUMENT:
            argument = steps.argument(element)
            premises = spoken.claims(argument.premises, that=True)
            claim = spoken.claim(argument.claim)
            if argument.bearing is Bearing.BUT:
                return f"You say {premises}. Why does that speak against saying that {claim}?"
            return f"You say {premises}. How does it follow that {claim}?"
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
            then = f"Without it, their case for “{label}” doesn’t hold."
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
