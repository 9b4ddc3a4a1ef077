"""Debates for the tests of maps, written as one would say them.

    safe because clean + guarded / Clean water under watch is safe. unless storm
    safe but cold
    clean: The water is clean.

The first lines name the positions (`Yes: safe`) of an issue (`issue safety`); a claim belongs to
the issue under which it is first spoken of.
"""

from __future__ import annotations

import re
from types import MappingProxyType

from argmap.model.arguments import Argument, Bearing
from argmap.model.claims import Claim, Evidence
from argmap.model.debate import Debate
from argmap.model.ids import ArgumentId, ClaimId, IssueId, PositionId, SourceId, TopicId
from argmap.model.issues import Issue, Position, Topic
from argmap.origin import Origin

HERE = Origin("arguments/topic/claims.yaml")
_ARGUMENT = re.compile(
    r"(?P<head>[a-z0-9-]+) (?P<bearing>because|but) (?P<premises>[a-z0-9-]+(?: \+ [a-z0-9-]+)*)"
    r"(?: / (?P<warrant>.*?))?(?: unless (?P<unless>[a-z0-9-]+(?: \+ [a-z0-9-]+)*))?"
)
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
                claim=ClaimId(name), source=SourceId("s"), quote=str(n), origin=HERE / name / n
            )
            for n in range(quotations)
        )
        return Claim(
            id=ClaimId(name), text=text, issue=IssueId(home), evidence=evidence, origin=HERE
        )
