"""The overview: a topic's issues, their positions, the main reasons, and what ties them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace

from argmap.maps.grouped import tied_in_words
from argmap.maps.map import Box, BoxKind, Group, Line, LineKind, Map
from argmap.maps.sides import side_names
from argmap.maps.sketch import claim_box_id
from argmap.maps.wording import plural, positions_told
from argmap.model.arguments import Argument
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId, IssueId
from argmap.model.issues import Issue
from argmap.model.standings import Standing

_ROOM = 18
"""About how many reasons there is room for on a page."""
_MOST_TIES = 8
"""Up to how many ties between issues are drawn; more are told in words."""


def overview_map(debate: Debate, *, standings: Mapping[ClaimId, Standing] | None = None) -> Map:
    """Draw a topic at a glance: each issue with its theses and the main reasons for them.

    Each issue stands on its own, so that no line crosses another's arguments. What ties two
    issues is one line from issue to issue, with the number of claims that the one takes from
    the other; a claim that is shown says where else it is used.
    """
    shared = _shared(debate)
    panels = [_Panel(debate, issue, shared, standings) for issue in debate.topic.issues]
    ties = tuple(_ties(shared))
    map_ = Map(
        id="overview",
        title=debate.topic.title,
        description=_description(debate, standings),
        boxes=tuple(box for panel in panels for box in panel.boxes),
        lines=(*(line for panel in panels for line in panel.lines), *ties),
        groups=tuple(
            Group(
                id=f"group-{panel.issue.id}",
                label=panel.issue.title,
                boxes=tuple(box.id for box in panel.boxes),
            )
            for panel in panels
        ),
    )
    return map_ if len(ties) <= _MOST_TIES else tied_in_words(map_)


_Shared = Mapping[tuple[IssueId, IssueId], tuple[ClaimId, ...]]
"""The claims that are argued in one issue and used in another."""


def _shared(debate: Debate) -> _Shared:
    found: dict[tuple[IssueId, IssueId], dict[ClaimId, None]] = defaultdict(dict)
    for claim, parts in _bearing(debate):
        there = debate.claims[claim].issue
        for part in parts:
            home = debate.claims[part].issue
            if home is not None and there is not None and home != there:
                found[home, there][part] = None
    return {pair: tuple(claims) for pair, claims in sorted(found.items())}


def _bearing(debate: Debate) -> Iterator[tuple[ClaimId, tuple[ClaimId, ...]]]:
    """Each claim with the claims of each argument, and each exception to evidence, that bear."""
    for argument in debate.arguments.values():
        yield argument.claim, (*argument.premises, *argument.unless)
    for evidence in debate.evidence:
        yield evidence.claim, evidence.unless


class _Panel:
    """What the overview shows of one issue: its question, each thesis, and its main reasons."""

    def __init__(
        self,
        debate: Debate,
        issue: Issue,
        shared: _Shared,
        standings: Mapping[ClaimId, Standing] | None,
    ) -> None:
        self.issue = issue
        self.boxes: list[Box] = []
        self.lines: list[Line] = []
        self._debate = debate
        self._shared = shared
        self._standings = standings
        self._names = side_names([position.label for position in issue.positions])
        self._draw()

    def _draw(self) -> None:
        theses = sum(len(each.positions) for each in self._debate.topic.issues)
        most = min(max(_ROOM // max(theses, 1), 2), 4)
        question = Box(id=f"issue-{self.issue.id}", kind=BoxKind.ISSUE, text=self.issue.question)
        self.boxes.append(question)
        for index, position in enumerate(self.issue.positions):
            reasons = self._debate.reasons(position.thesis)
            thesis = self._claim(position.thesis, index, kind=BoxKind.THESIS)
            more = len(reasons) - most
            if more > 0:
                told = plural(more, "more reason")
                thesis = replace(thesis, note="; ".join(filter(None, (told, thesis.note))))
            self._add(thesis, question, LineKind.POSITION)
            for reason in reasons[:most]:
                self._add(self._reason(reason, index), thesis, LineKind.BECAUSE)

    def _add(self, box: Box, head: Box, kind: LineKind) -> None:
        self.boxes.append(box)
        self.lines.append(Line(tail=box.id, head=head.id, kind=kind))

    def _reason(self, reason: Argument, index: int) -> Box:
        """One box for an argument: its first premise; the others stand in the whole sentence."""
        first, *others = reason.premises
        box = self._claim(first, index, kind=BoxKind.CLAIM)
        told = " ".join(self._debate.claims[premise].text for premise in others)
        return replace(
            box,
            id=f"reason-{self.issue.id}-{index}-{reason.id}",
            full=f"{box.full} Taken together with: {told}" if told else box.full,
        )

    def _claim(self, id_: ClaimId, index: int, *, kind: BoxKind) -> Box:
        claim = self._debate.claims[id_]
        thesis = f"thesis-{self.issue.id}-{index}" if kind is BoxKind.THESIS else claim_box_id(id_)
        return Box(
            id=thesis,
            kind=kind,
            text=claim.label,
            full=claim.text,
            side=self.issue.positions[index].label,
            side_name=self._names[index],
            side_index=index,
            standing=None if self._standings is None else self._standings[id_],
            evidence=len(claim.evidence),
            link=id_,
            note=self._note(id_),
        )

    def _note(self, claim: ClaimId) -> str:
        """Where else a claim is argued or used."""
        issues = self._debate.issues
        home = self._debate.claims[claim].issue
        if home is not None and home != self.issue.id:
            return f"argued under: {issues[home].title}"
        used = [there for (home, there), claims in self._shared.items() if claim in claims]
        titles = [issues[there].title for there in used]
        return f"also used in: {'; '.join(titles)}" if titles else ""


def _ties(shared: _Shared) -> Iterator[Line]:
    """From each issue to each that takes claims from it."""
    for (home, there), claims in shared.items():
        yield Line(
            tail=f"issue-{home}",
            head=f"issue-{there}",
            kind=LineKind.BEARS,
            label=plural(len(claims), "claim"),
        )


def _description(debate: Debate, standings: Mapping[ClaimId, Standing] | None) -> str:
    issues = debate.topic.issues
    questions = "; ".join(f"“{issue.question}”" for issue in issues)
    told = "" if standings is None else "".join(positions_told(i, standings) for i in issues)
    return f"Overview of {debate.topic.title}: {plural(len(issues), 'issue')}: {questions}.{told}"
