"""Debates for the tests of maps, written as one would say them.

    safe because clean + guarded / Clean water under watch is safe. unless storm
    safe but cold
    clean: The water is clean.

    safe because any of clean + loved        the premises are convergent; `sum of` adds them up
    clean quotation 2 unless biased          what questions its second quotation
    loved presumed 0.6
    deep granted                             common ground

The first lines name the positions (`Yes: safe`) of an issue (`issue safety`); a claim belongs to
the issue under which it is first spoken of.
"""

from __future__ import annotations

import re
from types import MappingProxyType

from argmap.model.arguments import Argument, Bearing, Structure
from argmap.model.claims import Claim, Evidence
from argmap.model.debate import Debate
from argmap.model.ids import (
    ArgumentId,
    ClaimId,
    EvidenceId,
    IssueId,
    PositionId,
    SourceId,
    TopicId,
)
from argmap.model.issues import Issue, Position, Topic
from argmap.origin import Origin

HERE = Origin("arguments/topic/claims.yaml")
_ARGUMENT = re.compile(
    r"(?P<head>[a-z0-9-]+) (?P<bearing>because|but) (?P<how>any of |sum of )?"
    r"(?P<premises>[a-z0-9-]+(?: \+ [a-z0-9-]+)*)"
    r"(?: / (?P<warrant>.*?))?(?: unless (?P<unless>[a-z0-9-]+(?: \+ [a-z0-9-]+)*))?"
)
_STRUCTURES = {
    None: Structure.LINKED,
    "any of ": Structure.CONVERGENT,
    "sum of ": Structure.CUMULATIVE,
}
_QUESTION = re.compile(
    r"(?P<claim>[a-z0-9-]+) quotation (?P<number>\d+) unless (?P<unless>[a-z0-9-]+)"
)
_GIVEN = re.compile(r"(?P<claim>[a-z0-9-]+) presumed (?P<weight>[\d.]+)")
_GRANTED = re.compile(r"(?P<claim>[a-z0-9-]+) granted")
_POSITION = re.compile(r"(?P<label>[A-Z][^:]*): (?P<thesis>[a-z0-9-]+)")
_TEXT = re.compile(r"(?P<claim>[a-z0-9-]+): (?P<text>.*?)(?: \[(?P<quotations>\d+)\])?")


def debate_of(talk: str) -> Debate:
    """The debate that a few lines speak of."""
    return _Listener(talk).debate()


class _Listener:
    def __init__(self, talk: str) -> None:
        self.issue = "issue"
        self.positions: dict[str, list[Position]] = {}
        self.arguments: dict[ArgumentId, Argument] = {}
        self.homes: dict[str, str] = {}
        self.texts: dict[str, tuple[str, int]] = {}
        self.questions: dict[tuple[str, int], tuple[ClaimId, ...]] = {}
        self.given: dict[str, float] = {}
        self.granted: set[str] = set()
        for line in (line.strip() for line in talk.strip().splitlines()):
            if line:
                self.hear(line)

    def hear(self, line: str) -> None:
        if line.startswith("issue "):
            self.issue = line.removeprefix("issue ")
            self.positions.setdefault(self.issue, [])
        elif said := _POSITION.fullmatch(line):
            thesis = self.claim(said["thesis"])
            places = self.positions.setdefault(self.issue, [])
            id_ = PositionId(f"p{len(places)}")
            places.append(Position(id=id_, label=said["label"], thesis=thesis, origin=HERE))
        elif said := _ARGUMENT.fullmatch(line):
            self.argue(said)
        elif said := _QUESTION.fullmatch(line):
            place = self.claim(said["claim"]), int(said["number"])
            self.questions[place] = (*self.questions.get(place, ()), self.claim(said["unless"]))
        elif said := _GIVEN.fullmatch(line):
            self.given[self.claim(said["claim"])] = float(said["weight"])
        elif said := _GRANTED.fullmatch(line):
            self.granted.add(self.claim(said["claim"]))
        elif said := _TEXT.fullmatch(line):
            self.claim(said["claim"])
            self.texts[said["claim"]] = (said["text"], int(said["quotations"] or 0))
        else:
            raise ValueError(line)

    def argue(self, said: re.Match[str]) -> None:
        bearing = Bearing(said["bearing"])
        head = self.claim(said["head"])
        on = [a for a in self.arguments.values() if a.claim == head and a.bearing is bearing]
        id_ = ArgumentId(f"{head}.{bearing}.{len(on) + 1}")
        self.arguments[id_] = Argument(
            id=id_,
            claim=head,
            bearing=bearing,
            premises=tuple(map(self.claim, said["premises"].split(" + "))),
            structure=_STRUCTURES[said["how"]],
            warrant=said["warrant"],
            unless=tuple(map(self.claim, (said["unless"] or "").split(" + ")))
            if said["unless"]
            else (),
            origin=HERE,
        )

    def claim(self, name: str) -> ClaimId:
        self.homes.setdefault(name, self.issue)
        return ClaimId(name)

    def debate(self) -> Debate:
        issues = tuple(
            Issue(
                id=IssueId(name),
                title=f"Issue {name}",
                question=f"What of {name}?",
                positions=tuple(places),
                origin=HERE,
            )
            for name, places in self.positions.items()
        )
        claims = {ClaimId(n): self.made(n, home) for n, home in self.homes.items()}
        return Debate(
            topic=Topic(id=TopicId("topic"), title="Topic", issues=issues, origin=HERE),
            claims=MappingProxyType(claims),
            arguments=MappingProxyType(self.arguments),
            sources=MappingProxyType({}),
            texts=MappingProxyType({}),
        )

    def made(self, name: str, home: str) -> Claim:
        text, quotations = self.texts.get(name, (f"The claim {name} holds.", 0))
        evidence = tuple(
            Evidence(
                id=EvidenceId(f"{name}.evidence.{n + 1}"),
                claim=ClaimId(name),
                source=SourceId("s"),
                quote=str(n),
                unless=self.questions.get((name, n + 1), ()),
                origin=HERE / name / n,
            )
            for n in range(quotations)
        )
        return Claim(
            id=ClaimId(name),
            text=text,
            issue=IssueId(home),
            evidence=evidence,
            common_ground=name in self.granted,
            presumption=self.given.get(name),
            origin=HERE,
        )
