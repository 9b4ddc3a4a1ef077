"""Cases: what a side reads first, held against what it argues for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cached_property

from argmap.analysis.attacks import Attack, Objection
from argmap.analysis.clash import attacks_under, breaches_of_step, rests_on
from argmap.findings.finding import Pointer
from argmap.model.claims import ClaimKind
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId
from argmap.model.issues import Position, Side
from argmap.model.profiles import DebateProfile


@dataclass(frozen=True)
class Case:
    """What a profile lets a side read first, held against what the side argues for."""

    debate: Debate
    profile: DebateProfile
    side: Side

    def foreign(self) -> Iterator[tuple[int, ClaimId]]:
        """The claims that the side has no use for in what is printed, with their places.

        Definitions are everybody's, and what can't be read might lead to anything.
        """
        known = {*self.own, *self.answers, *self.debate.unread}
        for index, claim in enumerate(self.profile.cases[self.side]):
            if claim not in known and self.debate.claims[claim].kind is not ClaimKind.DEFINITION:
                yield index, claim

    def rivalry(self, claim: ClaimId) -> tuple[str, Pointer] | None:
        """Say how a claim speaks for the rivals, and where; None where it doesn't."""
        if claim in self.own_anywhere:
            return None
        for position in self.rivals:
            if claim == position.thesis:
                return "is a rival's thesis", _thesis(position)
        if claim in self.below_rivals:
            return "is a part of a rival's case", _thesis(self.below_rivals[claim])
        if claim in self.attacks:
            return "speaks against this side's own case", _place(self.attacks[claim])
        return None

    @cached_property
    def own(self) -> Mapping[ClaimId, None]:
        """What the side's printed positions rest on, and what says how much hangs on that."""
        printed = printed_positions(self.debate, self.profile)
        return self._below(p for p in printed if p.side is self.side)

    @cached_property
    def own_anywhere(self) -> Mapping[ClaimId, None]:
        """The same of all of the side's positions, printed or not."""
        return self._below(p for p in self._everything() if p.side is self.side)

    @cached_property
    def answers(self) -> frozenset[ClaimId]:
        """What the side says against its rivals' cases, and to what they have against its own."""
        against = (p.thesis for p in self.rivals)
        attacks = [*attacks_under(self.debate, against), *self._answers()]
        said = (claim for attack in attacks for claim in attack.said)
        return frozenset(rests_on(self.debate, said))

    @cached_property
    def rivals(self) -> tuple[Position, ...]:
        """The positions that are not on the side."""
        return tuple(p for p in self._everything() if p.side is not self.side)

    @cached_property
    def below_rivals(self) -> Mapping[ClaimId, Position]:
        """What rivals' cases rest on, each with the first position that does."""
        found: dict[ClaimId, Position] = {}
        for position in self.rivals:
            for claim in rests_on(self.debate, (position.thesis,)):
                found.setdefault(claim, position)
        return found

    @cached_property
    def attacks(self) -> Mapping[ClaimId, Attack]:
        """What the attacks on the side's case are made of and rest on, each with the first."""
        found: dict[ClaimId, Attack] = {}
        for attack in attacks_under(self.debate, self.own):
            for claim in rests_on(self.debate, attack.said):
                found.setdefault(claim, attack)
        return found

    def _answers(self) -> Iterator[Attack]:
        yield from attacks_under(self.debate, self.attacks)
        for attack in self.attacks.values():
            yield from breaches_of_step(attack)

    def _everything(self) -> Iterator[Position]:
        return (p for issue in self.debate.topic.issues for p in issue.positions)

    def _below(self, positions: Iterable[Position]) -> Mapping[ClaimId, None]:
        below = tuple(rests_on(self.debate, (p.thesis for p in positions)))
        return dict.fromkeys((*below, *rests_on(self.debate, self._impacts(below))))

    def _impacts(self, claims: Iterable[ClaimId]) -> Iterator[ClaimId]:
        for impact in (self.debate.claims[claim].impact for claim in claims):
            if impact is not None:
                told = (getattr(impact, field.name) for field in fields(impact))
                yield from (claim for claim in told if claim in self.debate.claims)


def printed_positions(debate: Debate, profile: DebateProfile) -> tuple[Position, ...]:
    """Give the positions that a profile prints, on whatever side they are."""
    issues = [debate.issues[issue] for issue in profile.issues] or debate.topic.issues
    return tuple(
        position
        for issue in issues
        for position in issue.positions
        if position.id in profile.positions.get(issue.id, (position.id,))
    )


def _thesis(position: Position) -> Pointer:
    return Pointer(place=position.origin / "thesis", words="the rival's thesis")


def _place(attack: Attack) -> Pointer:
    words = f"speaks against `{attack.target}`"
    if isinstance(attack, Objection):
        return Pointer(place=attack.argument.origin / "premises", words=words)
    return Pointer(place=attack.to.origin / "unless", words=words)
