"""A map under way: boxes and lines gathered from a debate, each once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from argmap.analysis.weighing.holding import holding
from argmap.maps.map import Box, BoxKind, Line, LineKind, Map
from argmap.maps.sides import Sides, find_sides, side_names
from argmap.maps.wording import counted, given_told, plural, quotations_told, structure_told
from argmap.model.arguments import Argument
from argmap.model.claims import Claim, Evidence
from argmap.model.debate import Debate
from argmap.model.ids import ArgumentId, ClaimId
from argmap.model.issues import Issue
from argmap.model.schemes import SCHEMES
from argmap.model.standings import Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What a map shows of a debate, where that is not a whole issue."""

    claims: frozenset[ClaimId]
    arguments: frozenset[ArgumentId] | None = None
    """None for all arguments between those claims."""

    def shows(self, argument: Argument) -> bool:
        """Whether the map shows an argument."""
        if self.arguments is not None:
            return argument.id in self.arguments
        return self.claims.issuperset((argument.claim, *argument.premises, *argument.unless))


class Sketch:
    """A map under way.

    With standings, every claim's box says its own, and every argument whether it holds.
    """

    def __init__(
        self,
        debate: Debate,
        issue: Issue | None,
        *,
        standings: Mapping[ClaimId, Standing] | None,
        only: Scope | None = None,
    ) -> None:
        self._debate = debate
        self._issue = issue
        self._standings = standings
        self._only = only
        self._sides = Sides(claims={}, arguments={}) if issue is None else find_sides(debate, issue)
        labels = () if issue is None else [position.label for position in issue.positions]
        self._names = side_names(labels)
        self._theses = debate.theses()
        self._boxes: dict[str, Box] = {}
        self._lines: dict[Line, None] = {}
        self._followed: set[ClaimId] = set()

    def follow(self, start: ClaimId) -> None:
        """Add a claim and everything that is argued below it in this issue."""
        open_ends = [start]
        while open_ends:
            claim = open_ends.pop()
            self.add_claim(claim)
            if claim in self._followed or self._is_foreign(claim):
                continue
            self._followed.add(claim)
            below = [*self._argued(claim), *self._questioned(claim)]
            open_ends.extend(reversed(below))

    def add_claim(self, claim: ClaimId) -> str:
        """Add a claim's box, where it isn't there yet."""
        return self.add(self._claim_box(self._debate.claims[claim]))

    def add(self, box: Box) -> str:
        """Add any box, where it isn't there yet."""
        self._boxes.setdefault(box.id, box)
        return box.id

    def join(self, tail: str, head: str, kind: LineKind) -> None:
        """Add a line."""
        self._lines[Line(tail=tail, head=head, kind=kind)] = None

    def finish(
        self, id_: str, *, title: str, about: str, told: str = "", centre: str | None = None
    ) -> Map:
        """Close the sketch."""
        boxes = tuple(self._boxes.values())
        lines = tuple(self._lines)
        return Map(
            id=id_,
            title=title,
            description=f"{about}: {counted(boxes, lines)}.{told}",
            boxes=boxes,
            lines=lines,
            centre=centre,
        )

    def _argued(self, claim: ClaimId) -> Iterator[ClaimId]:
        """Add the arguments on a claim; give what they are made of."""
        for argument in self._debate.arguments_on(claim):
            if self._is_shown(argument):
                self._add_argument(argument)
                yield from argument.premises
                yield from self._within(argument.unless)

    def _questioned(self, claim: ClaimId) -> Iterator[ClaimId]:
        """Add the exceptions to a claim's evidence, each once; give them."""
        own = self._debate.claims[claim]
        exceptions = dict.fromkeys(e for evidence in own.evidence for e in evidence.unless)
        for exception in self._within(tuple(exceptions)):
            questioned = [e for e in own.evidence if exception in e.unless]
            junction = self.add(self._questioning(own, exception, questioned))
            self.join(junction, claim_box_id(claim), LineKind.QUESTIONS)
            self.join(self.add_claim(exception), junction, LineKind.PREMISE)
            yield exception

    def _add_argument(self, argument: Argument) -> None:
        junction = self.add(self._junction(argument))
        self.join(junction, claim_box_id(argument.claim), LineKind(argument.bearing.value))
        for premise in argument.premises:
            self.join(self.add_claim(premise), junction, LineKind.PREMISE)
        if argument.warrant is not None:
            self.join(self.add(self._warrant(argument)), junction, LineKind.PREMISE)
        for exception in self._within(argument.unless):
            self.join(self.add_claim(exception), junction, LineKind.UNLESS)

    def _claim_box(self, claim: Claim) -> Box:
        index = self._sides.claims.get(claim.id)
        return Box(
            id=claim_box_id(claim.id),
            kind=BoxKind.THESIS if self._is_thesis(claim.id) else BoxKind.CLAIM,
            text=claim.label,
            full=claim.text,
            side=self._label(index),
            side_name="" if index is None else self._names[index],
            side_index=index,
            standing=None if self._standings is None else self._standings[claim.id],
            evidence=len(claim.evidence),
            link=claim.id,
            note="; ".join(filter(None, (given_told(claim), self._hidden(claim)))),
        )

    def _junction(self, argument: Argument) -> Box:
        scheme = argument.scheme
        return Box(
            id=argument_box_id(argument.id),
            kind=BoxKind.ARGUMENT,
            text=argument.bearing.value,
            full="" if scheme is None else f"{argument.bearing} ({SCHEMES.get(scheme, scheme)})",
            holding=None if self._standings is None else holding(argument, self._standings),
            note=structure_told(argument),
        )

    def _questioning(self, claim: Claim, exception: ClaimId, questioned: list[Evidence]) -> Box:
        titles = dict.fromkeys(self._source_title(evidence) for evidence in questioned)
        return Box(
            id=f"questions-{claim.id}-{exception}",
            kind=BoxKind.ARGUMENT,
            text=LineKind.UNLESS.value,
            full=f"unless (an exception to the evidence from {'; '.join(titles)})",
            note=quotations_told(claim, questioned),
        )

    def _source_title(self, evidence: Evidence) -> str:
        source = self._debate.sources.get(evidence.source)
        return evidence.source if source is None else source.title

    def _warrant(self, argument: Argument) -> Box:
        index = self._sides.arguments.get(argument.id)
        return Box(
            id=f"warrant-{argument.id}",
            kind=BoxKind.WARRANT,
            text=argument.warrant or "",
            side=self._label(index),
            side_name="" if index is None else self._names[index],
            side_index=index,
        )

    def _label(self, index: int | None) -> str | None:
        if index is None or self._issue is None:
            return None
        return self._issue.positions[index].label

    def _is_thesis(self, claim: ClaimId) -> bool:
        held = self._theses.get(claim, ())
        return any(self._issue is None or issue.id == self._issue.id for issue, _ in held)

    def _is_foreign(self, claim: ClaimId) -> bool:
        home = self._debate.claims[claim].issue
        return (
            self._only is None
            and self._issue is not None
            and home not in (None, self._issue.id)
            and not self._is_thesis(claim)
        )

    def _is_shown(self, argument: Argument) -> bool:
        return self._only is None or self._only.shows(argument)

    def _within(self, exceptions: tuple[ClaimId, ...]) -> tuple[ClaimId, ...]:
        """Those of some exceptions that the map shows."""
        return tuple(e for e in exceptions if self._only is None or e in self._only.claims)

    def _hidden(self, claim: Claim) -> str:
        """What bears on a claim and isn't shown."""
        if claim.issue is not None and self._is_foreign(claim.id):
            return f"argued under: {self._debate.issues[claim.issue].title}"
        hidden = [a for a in self._debate.arguments_on(claim.id) if not self._is_shown(a)]
        return plural(len(hidden), "more argument") if hidden else ""


def claim_box_id(claim: ClaimId) -> str:
    """The id of a claim's box."""
    return f"claim-{claim}"


def argument_box_id(argument: ArgumentId) -> str:
    """The id of an argument's junction."""
    return f"argument-{argument}"
