"""The argument graph: a debate reduced to what its evaluation needs, with numbers for claims."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from itertools import chain
from types import MappingProxyType

from argmap.analysis.knots import knots
from argmap.model.arguments import Argument, Bearing, Structure
from argmap.model.claims import Claim, Evidence
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId, SourceId
from argmap.model.issues import Standard
from argmap.model.sources import Source
from argmap.model.standings import Standing

FULL = 1.0
"""What a step carries where nobody says how much."""

_DIGITS = 9


def as_weight(number: float) -> float:
    """A number as a weight, so that two thirds of 0.9 are 0.6 and weights can be compared."""
    return round(number, _DIGITS)


class ElementKind(StrEnum):
    """What can be rejected on its own."""

    SOURCE = "source"
    EVIDENCE = "evidence"
    ARGUMENT = "argument"
    CLAIM = "claim"


@dataclass(frozen=True, slots=True, order=True)
class Element:
    """One thing that somebody may reject: a claim, an argument, evidence, or a whole source."""

    kind: ElementKind
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What bears on one claim: an argument, evidence, or a presumption.

    Evidence and presumptions have no premises; what takes away their force is an exception.
    """

    element: Element
    """What to reject to be rid of it; for a presumption, the claim itself."""
    claim: int
    against: bool = False
    """Whether it speaks for the unnamed rival position that the claim is not so."""
    premises: tuple[int, ...] = ()
    exceptions: tuple[int, ...] = ()
    structure: Structure = Structure.LINKED
    weight: float = FULL
    source: SourceId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Contest:
    """The other positions that a thesis has to beat, and by which standard of proof."""

    standard: Standard
    rivals: tuple[int, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ArgumentGraph:
    """Claims by number, the steps that bear on them, and who contests them.

    It is the Carneades argument evaluation structure of Gordon and Walton, "Formalizing Balancing
    Arguments", COMMA 2016. A claim that nobody contests by name still has to beat the objections
    to it: they speak for a rival position without a claim of its own.
    """

    claims: tuple[ClaimId, ...]
    steps: tuple[Step, ...]
    accepted: frozenset[int] = frozenset()
    """The claims that count as given: common ground."""
    contests: Mapping[int, tuple[Contest, ...]] = field(default_factory=dict)
    """By claim, for the theses of issues."""
    given: Mapping[int, Standing] = field(default_factory=dict)
    """Claims whose standing is settled elsewhere, where this is a part of a greater graph."""

    @cached_property
    def number(self) -> Mapping[ClaimId, int]:
        """Each claim's number."""
        return {claim: number for number, claim in enumerate(self.claims)}

    @cached_property
    def reasons(self) -> tuple[tuple[int, ...], ...]:
        """The numbers of the steps for each claim."""
        return self._on(against=False)

    @cached_property
    def objections(self) -> tuple[tuple[int, ...], ...]:
        """The numbers of the steps against each claim."""
        return self._on(against=True)

    @cached_property
    def used_in(self) -> tuple[tuple[int, ...], ...]:
        """The numbers of the steps that each claim is a premise of, or an exception to."""
        found: list[list[int]] = [[] for _ in self.claims]
        for number, step in enumerate(self.steps):
            for claim in dict.fromkeys((*step.premises, *step.exceptions)):
                found[claim].append(number)
        return tuple(map(tuple, found))

    @cached_property
    def of_element(self) -> Mapping[Element, tuple[int, ...]]:
        """The numbers of the steps that go when an element is rejected."""
        found: dict[Element, list[int]] = defaultdict(list)
        for number, step in enumerate(self.steps):
            found[step.element].append(number)
            if step.source is not None:
                found[Element(ElementKind.SOURCE, step.source)].append(number)
        return {element: tuple(numbers) for element, numbers in found.items()}

    @cached_property
    def below(self) -> tuple[tuple[int, ...], ...]:
        """The claims whose labels each claim's label is made from."""
        bearing: list[list[int]] = [[] for _ in self.claims]
        for step in self.steps:
            bearing[step.claim] += step.premises
            bearing[step.claim] += step.exceptions
        lower = [tuple(dict.fromkeys(found)) for found in bearing]
        return tuple(
            tuple(dict.fromkeys(chain(found, *(lower[rival] for rival in self.rivals(claim)))))
            if claim in self.contests
            else found
            for claim, found in enumerate(lower)
        )

    @cached_property
    def above(self) -> tuple[tuple[int, ...], ...]:
        """The claims whose labels are made from each claim's."""
        found: list[list[int]] = [[] for _ in self.claims]
        for claim, lower in enumerate(self.below):
            for other in lower:
                found[other].append(claim)
        return tuple(map(tuple, found))

    @cached_property
    def knots(self) -> tuple[tuple[int, ...], ...]:
        """Groups of claims that depend on each other, whatever they depend on first."""
        return tuple(knots(dict(enumerate(self.below))))

    def rivals(self, claim: int) -> tuple[int, ...]:
        """The theses of the other positions, wherever the claim is a thesis."""
        contests = self.contests.get(claim)
        if contests is None:
            return ()
        return tuple(dict.fromkeys(rival for contest in contests for rival in contest.rivals))

    def bearing_on(self, claim: int) -> Iterator[int]:
        """The steps for and against a claim and its rivals."""
        for one in (claim, *self.rivals(claim)):
            yield from self.reasons[one]
            yield from self.objections[one]

    def standards(self, claim: int, rival: int | None = None) -> tuple[Standard, ...]:
        """The standards that a claim has to meet, against all or against one rival."""
        contests = self.contests.get(claim, ())
        found = (c.standard for c in contests if rival is None or rival in c.rivals)
        return tuple(dict.fromkeys(found)) or (Standard.PREPONDERANCE,)

    def reads(self, claim: int) -> tuple[int, ...]:
        """The claims whose standings, or whose case, a claim's standing is made from."""
        return (*self.below[claim], *self.rivals(claim))

    def cone(self, claims: Iterable[int]) -> ArgumentGraph:
        """The part of the graph that some claims' standings depend on; numbers are new."""
        kept = self.reached(claims)
        return self.part(sorted(kept), steps=[step for step in self.steps if step.claim in kept])

    def part(
        self,
        claims: Sequence[int],
        *,
        steps: Sequence[Step],
        given: Mapping[int, Standing] = MappingProxyType({}),
    ) -> ArgumentGraph:
        """A part of the graph, with numbers of its own.

        Args:
            claims: The claims in it.
            steps: The steps in it.
            given: Claims besides, with the standings that they are taken to have.
        """
        numbers = (*claims, *given)
        new = {old: number for number, old in enumerate(numbers)}
        settled = {**{old: self.given[old] for old in claims if old in self.given}, **given}
        return ArgumentGraph(
            claims=tuple(self.claims[old] for old in numbers),
            steps=tuple(_renumbered(step, new) for step in steps),
            accepted=frozenset(new[old] for old in claims if old in self.accepted),
            contests={
                new[old]: tuple(
                    Contest(standard=c.standard, rivals=tuple(new[r] for r in c.rivals))
                    for c in self.contests[old]
                )
                for old in claims
                if old in self.contests
            },
            given={new[old]: standing for old, standing in settled.items()},
        )

    def reached(self, claims: Iterable[int]) -> set[int]:
        """All that some claims' standings depend on, themselves included."""
        todo = list(claims)
        reached: set[int] = set()
        while todo:
            claim = todo.pop()
            if claim not in reached:
                reached.add(claim)
                todo.extend(self.below[claim])
                todo.extend(self.rivals(claim))
        return reached

    def _on(self, *, against: bool) -> tuple[tuple[int, ...], ...]:
        found: list[list[int]] = [[] for _ in self.claims]
        for number, step in enumerate(self.steps):
            if step.against is against:
                found[step.claim].append(number)
        return tuple(map(tuple, found))


def graph_of(debate: Debate) -> ArgumentGraph:
    """Reduce a debate to its argument graph; the order is by id, so that files' order is nothing.

    Evidence carries its own weight, or else its source's; a presumption is a step of its weight.
    """
    claims = tuple(sorted(debate.claims))
    number = {claim: n for n, claim in enumerate(claims)}
    steps: list[Step] = []
    for id_ in claims:
        claim = debate.claims[id_]
        steps.extend(_presumption(claim, number))
        steps.extend(_evidence(e, debate.sources.get(e.source), number) for e in claim.evidence)
    arguments = sorted(debate.arguments.values(), key=lambda a: (a.claim, a.id))
    steps.extend(_argument(argument, number) for argument in arguments)
    return ArgumentGraph(
        claims=claims,
        steps=tuple(steps),
        accepted=frozenset(number[c.id] for c in debate.claims.values() if c.common_ground),
        contests=_contests(debate, number),
    )


def _presumption(claim: Claim, number: Mapping[ClaimId, int]) -> Iterator[Step]:
    if claim.presumption:
        element = Element(ElementKind.CLAIM, claim.id)
        yield Step(element=element, claim=number[claim.id], weight=as_weight(claim.presumption))


def _evidence(evidence: Evidence, source: Source | None, number: Mapping[ClaimId, int]) -> Step:
    weights = (evidence.weight, source.weight if source else None, FULL)
    return Step(
        element=Element(ElementKind.EVIDENCE, evidence.id),
        claim=number[evidence.claim],
        exceptions=tuple(number[claim] for claim in evidence.unless),
        weight=as_weight(next(weight for weight in weights if weight is not None)),
        source=evidence.source,
    )


def _argument(argument: Argument, number: Mapping[ClaimId, int]) -> Step:
    return Step(
        element=Element(ElementKind.ARGUMENT, argument.id),
        claim=number[argument.claim],
        against=argument.bearing is Bearing.BUT,
        premises=tuple(dict.fromkeys(number[claim] for claim in argument.premises)),
        exceptions=tuple(dict.fromkeys(number[claim] for claim in argument.unless)),
        structure=argument.structure,
        weight=FULL if argument.weight is None else as_weight(argument.weight),
    )


def _contests(debate: Debate, number: Mapping[ClaimId, int]) -> dict[int, tuple[Contest, ...]]:
    found: dict[int, list[Contest]] = defaultdict(list)
    for issue in debate.topic.issues:
        theses = sorted({number[position.thesis] for position in issue.positions})
        for thesis in theses:
            rivals = tuple(rival for rival in theses if rival != thesis)
            found[thesis].append(Contest(standard=issue.standard, rivals=rivals))
    return {thesis: tuple(contests) for thesis, contests in found.items()}


def _renumbered(step: Step, new: Mapping[int, int]) -> Step:
    return Step(
        element=step.element,
        claim=new[step.claim],
        against=step.against,
        premises=tuple(new[claim] for claim in step.premises),
        exceptions=tuple(new[claim] for claim in step.exceptions),
        structure=step.structure,
        weight=step.weight,
        source=step.source,
    )
