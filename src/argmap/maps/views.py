"""Views of a debate: the map of an issue, and of a claim with its neighbours."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from argmap.maps.map import Box, BoxKind, Line, LineKind, Map
from argmap.maps.sides import Sides, find_sides, side_names
from argmap.model.arguments import Argument, Bearing
from argmap.model.claims import Claim
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId, IssueId
from argmap.model.issues import Issue
from argmap.model.schemes import SCHEMES


def issue_map(debate: Debate, issue: IssueId) -> Map:
    """Draw an issue: its theses, and below each claim what is argued for and against it.

    A claim of another issue appears as one box that says where it is argued. A claim of this
    issue that no thesis rests on stands at the end, so that nothing written is lost.
    """
    asked = debate.issues[issue]
    sketch = Sketch(debate, asked)
    theses = [position.thesis for position in asked.positions]
    own = [claim.id for claim in debate.claims.values() if claim.issue == issue]
    for root in (*theses, *own):
        sketch.follow(root)
    return sketch.finish(
        f"issue-{issue}",
        title=asked.title,
        about=f"Argument map of the question “{asked.question}”",
    )


def neighbourhood_map(debate: Debate, claim: ClaimId, depth: int) -> Map:
    """Draw a claim with everything at most so many arguments away, above and below."""
    centre = debate.claims[claim]
    issue = None if centre.issue is None else debate.issues.get(centre.issue)
    near = _near(debate, claim, depth)
    sketch = Sketch(debate, issue, only=near)
    for id_ in debate.claims:
        if id_ in near:
            sketch.follow(id_)
    return sketch.finish(
        f"around-{claim}",
        title=centre.label,
        about=f"What bears on “{centre.text}”, and what it bears on, up to {depth} arguments away",
        centre=claim_box_id(claim),
    )


def _near(debate: Debate, start: ClaimId, depth: int) -> frozenset[ClaimId]:
    near = {start}
    edge = {start}
    for _ in range(depth):
        edge = {next_ for claim in edge for next_ in _neighbours(debate, claim)} - near
        near |= edge
    return frozenset(near)


def _neighbours(debate: Debate, claim: ClaimId) -> Iterable[ClaimId]:
    on, with_it = debate.arguments_on(claim), (*debate.uses(claim), *debate.breaks(claim))
    for argument in (*on, *with_it):
        yield argument.claim
        yield from argument.premises
        yield from argument.unless


class Sketch:
    """A map under way: boxes and lines gathered in order, each once."""

    def __init__(
        self, debate: Debate, issue: Issue | None, *, only: frozenset[ClaimId] | None = None
    ) -> None:
        self._debate = debate
        self._issue = issue
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
            arguments = [a for a in self._debate.arguments_on(claim) if self._is_shown(a)]
            for argument in arguments:
                self._add_argument(argument)
            below = [c for a in arguments for c in (*a.premises, *a.unless)]
            open_ends.extend(reversed(below))

    def add_claim(self, claim: ClaimId) -> str:
        """Add a claim's box, where it isn't there yet."""
        return self._add(self._claim_box(self._debate.claims[claim]))

    def add(self, box: Box, *lines: Line) -> None:
        """Add any other box, with its lines."""
        self._add(box)
        self._lines.update(dict.fromkeys(lines))

    def finish(self, id_: str, *, title: str, about: str, centre: str | None = None) -> Map:
        """Close the sketch."""
        boxes = tuple(self._boxes.values())
        lines = tuple(self._lines)
        return Map(
            id=id_,
            title=title,
            description=f"{about}: {_counted(boxes, lines)}.",
            boxes=boxes,
            lines=lines,
            centre=centre,
        )

    def _add(self, box: Box) -> str:
        self._boxes.setdefault(box.id, box)
        return box.id

    def _add_argument(self, argument: Argument) -> None:
        junction = self._add(_junction(argument))
        head = claim_box_id(argument.claim)
        self._lines[Line(tail=junction, head=head, kind=LineKind(argument.bearing.value))] = None
        for premise in argument.premises:
            self._join(self.add_claim(premise), junction, LineKind.PREMISE)
        if argument.warrant is not None:
            self._join(self._add(self._warrant(argument)), junction, LineKind.PREMISE)
        for exception in argument.unless:
            self._join(self.add_claim(exception), junction, LineKind.UNLESS)

    def _join(self, tail: str, head: str, kind: LineKind) -> None:
        self._lines[Line(tail=tail, head=head, kind=kind)] = None

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
            evidence=len(claim.evidence),
            link=claim.id,
            note=self._note(claim),
        )

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
        inner = (argument.claim, *argument.premises, *argument.unless)
        return self._only is None or self._only.issuperset(inner)

    def _note(self, claim: Claim) -> str:
        if claim.issue is not None and self._is_foreign(claim.id):
            return f"argued under: {self._debate.issues[claim.issue].title}"
        hidden = [a for a in self._debate.arguments_on(claim.id) if not self._is_shown(a)]
        return f"{len(hidden)} more {_plural(len(hidden), 'argument')}" if hidden else ""


def claim_box_id(claim: ClaimId) -> str:
    """The id of a claim's box."""
    return f"claim-{claim}"


def _junction(argument: Argument) -> Box:
    scheme = argument.scheme
    return Box(
        id=f"argument-{argument.id}",
        kind=BoxKind.ARGUMENT,
        text=argument.bearing.value,
        full="" if scheme is None else f"{argument.bearing} ({SCHEMES.get(scheme, scheme)})",
    )


def _counted(boxes: tuple[Box, ...], lines: tuple[Line, ...]) -> str:
    claims = sum(box.kind in (BoxKind.CLAIM, BoxKind.THESIS) for box in boxes)
    kinds: Mapping[LineKind, int] = {
        kind: sum(line.kind is kind for line in lines) for kind in LineKind
    }
    counts = [
        (claims, "claim"),
        (kinds[LineKind(Bearing.BECAUSE.value)], "reason"),
        (kinds[LineKind(Bearing.BUT.value)], "objection"),
        (kinds[LineKind.UNLESS], "exception"),
    ]
    return ", ".join(f"{n} {_plural(n, word)}" for n, word in counts if n)


def _plural(count: int, word: str) -> str:
    return word if count == 1 else f"{word}s"
