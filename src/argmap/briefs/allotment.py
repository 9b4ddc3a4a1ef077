"""The allotment: which section of a debate file prints which claim with its cards.

A claim's cards are printed once: in a case that uses the claim; else in the block that attacks
with it; else in the frontline that answers with it; else beneath the answer of a block, in reply to
what is said to that answer; else where the exchange goes on beyond that. Elsewhere the claim is
named with a reference.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from argmap.analysis.attacks import Attack, Breach, Objection
from argmap.briefs.anchors import laid_out_anchor
from argmap.briefs.blocks import Role, Step
from argmap.briefs.exchanges import Deeper
from argmap.briefs.parties import Answer, Block, CaseKey, Contention, Frontline
from argmap.briefs.stops import (
    ClaimStep,
    Printed,
    Rest,
    Stop,
    TheySay,
    answer_stops,
    case_stops,
)
from argmap.model.arguments import Argument
from argmap.model.claims import ClaimKind
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId
from argmap.model.profiles import LayoutBlock

Stops = Mapping[str, tuple[Stop, ...]]
"""What each section prints, by the section's id."""

DEFINITIONS = "definitions"
"""The section that prints the definitions which nothing else does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One party's contentions, frontlines and blocks, with what goes on beyond them."""

    contentions: tuple[Contention, ...]
    frontlines: tuple[Frontline, ...]
    blocks: tuple[Block, ...]
    deeper: tuple[Deeper, ...] = ()


def allot(
    debate: Debate,
    parts: Iterable[Part],
    *,
    theses: Mapping[CaseKey, ClaimId],
    reading: Mapping[str, tuple[ClaimId, ...]],
) -> Stops:
    """Decide what each section prints.

    Args:
        debate: What is said for and against.
        parts: What each party has to print.
        theses: What each case is for.
        reading: The claims of each contention that is read in the first speech.
    """
    return _Allotment(debate, tuple(parts), theses, reading).stops()


def lay_out(debate: Debate, layout: tuple[LayoutBlock, ...]) -> Stops:
    """Give what each entry of a layout made by hand prints, in its author's order."""
    printed = Printed()
    stops = {
        laid_out_anchor(number): tuple(
            ClaimStep(claim, "", 0, Role.PREMISE, here=printed.take(claim))
            for claim in entry.claims
            if claim in debate.claims
        )
        for number, entry in enumerate(layout, start=1)
    }
    return {DEFINITIONS: _definitions(debate, printed), **stops}


@dataclass(frozen=True, slots=True)
class _Allotment:
    debate: Debate
    parts: tuple[Part, ...]
    theses: Mapping[CaseKey, ClaimId]
    reading: Mapping[str, tuple[ClaimId, ...]]
    printed: Printed = field(default_factory=Printed)
    told: dict[tuple[str, tuple[ClaimId, ...]], str] = field(default_factory=dict)
    """The block in which a party replies to something that the others say."""
    replied: dict[tuple[str, tuple[ClaimId, ...]], set[str]] = field(default_factory=dict)
    """The attacks that a party made in reply to it."""

    def stops(self) -> Stops:
        """Allot part by part: all cases before all answers, and these before replies."""
        read, cases = self._cases()
        blocks = [block for part in self.parts for block in part.blocks]
        answers = {block.id: tuple(self._answers(block)) for block in blocks}
        fronts = [line for part in self.parts for line in part.frontlines]
        lines = {line.id: tuple(self._frontline(line)) for line in fronts}
        whole = {block.id: tuple(self._with_replies(block, answers[block.id])) for block in blocks}
        further = [one for part in self.parts for one in part.deeper]
        deeper = {one.id: tuple(self._line(one.attacks, one.answers)) for one in further}
        known = {**read, **cases, **lines, **whole, **deeper}
        ordered = {one: known[one] for part in self.parts for one in _sections(part)}
        return {DEFINITIONS: _definitions(self.debate, self.printed), **ordered}

    def _cases(self) -> tuple[Stops, Stops]:
        """Walk what is read first, then the cases, in which that is only named."""
        contentions = [one for part in self.parts for one in part.contentions]
        read = {one.id: tuple(self._read(one)) for one in contentions if one.as_read}
        whole = [(one.id, self.theses[one.key]) for one in contentions if not one.as_read]
        self.printed.read.update(self.printed.claims.difference(thesis for _, thesis in whole))
        here = {id_: self.printed.take(thesis) for id_, thesis in whole}
        cases = {
            id_: tuple(case_stops(self.debate, thesis, self.printed, here=here[id_]))
            for id_, thesis in whole
        }
        return read, cases

    def _read(self, contention: Contention) -> Iterator[Stop]:
        for number, claim in enumerate(self.reading[contention.id], start=1):
            here = self.printed.take(claim)
            yield ClaimStep(claim, str(number), 0, Role.PREMISE, here)

    def _answers(self, block: Block) -> Iterator[tuple[Answer, tuple[Stop, ...]]]:
        for answer in block.answers:
            targets = _targets(answer, block.said, block.arguments)
            yield answer, self._walk(answer, Step.ANSWER, targets)

    def _frontline(self, line: Frontline) -> Iterator[Stop]:
        return self._line((line.attack, *line.further), line.answers)

    def _line(self, attacks: tuple[Attack, ...], answers: Iterable[Answer]) -> Iterator[Stop]:
        steps = tuple(one.argument for one in attacks if isinstance(one, Objection))
        for answer in answers:
            targets = _targets(answer, attacks[0].said, steps)
            yield from self._walk(answer, Step.ANSWER, targets)

    def _with_replies(
        self, block: Block, answers: Iterable[tuple[Answer, tuple[Stop, ...]]]
    ) -> Iterator[Stop]:
        """Add to answers what the other side may say to them, each with the replies once."""
        met: set[tuple[ClaimId, ...]] = set()
        for answer, stops in answers:
            yield from stops
            for reply in answer.replies:
                fresh = self._fresh(block, reply)
                if fresh or reply.attack.said not in met:
                    met.add(reply.attack.said)
                    yield from self._replies(block, reply, fresh)

    def _fresh(self, block: Block, reply: Answer) -> tuple[Answer, ...]:
        """Keep what a party replies to some words, as far as it didn't so before."""
        made = self.replied.setdefault((block.party.id, reply.attack.said), set())
        fresh = tuple(b for b in reply.replies if not made.issuperset(a.id for a in b.attacks))
        made.update(attack.id for back in fresh for attack in back.attacks)
        return fresh

    def _replies(self, block: Block, reply: Answer, fresh: tuple[Answer, ...]) -> Iterator[Stop]:
        """Print replies, or say which block holds them, with those that it doesn't hold."""
        told = self.told.setdefault((block.party.id, reply.attack.said), block.id)
        is_told_here = told == block.id
        yield TheySay(reply.attack, 1, "" if is_told_here else told)
        for back in fresh:
            yield from self._walk(back, Step.REPLY, ())
        if is_told_here and not reply.replies:
            yield Rest(1)

    def _walk(self, answer: Answer, step: Step, targets: tuple[ClaimId, ...]) -> tuple[Stop, ...]:
        return tuple(answer_stops(self.debate, answer, self.printed, step=step, targets=targets))


def _sections(part: Part) -> Iterator[str]:
    yield from (contention.id for contention in part.contentions)
    yield from (frontline.id for frontline in part.frontlines)
    yield from (one.id for one in part.deeper if one.defends)
    yield from (block.id for block in part.blocks)
    yield from (one.id for one in part.deeper if not one.defends)


def _targets(
    answer: Answer, said: tuple[ClaimId, ...], steps: tuple[Argument, ...]
) -> tuple[ClaimId, ...]:
    """What an answer speaks against, unless it is all that is said, or the one step from it."""

    def is_plain(attack: Attack) -> bool:
        if isinstance(attack, Breach) and attack.to in steps:
            return len(steps) == 1
        return said == (attack.target,)

    if all(map(is_plain, answer.attacks)):
        return ()
    return tuple(dict.fromkeys(attack.target for attack in answer.attacks))


def _definitions(debate: Debate, printed: Printed) -> tuple[Stop, ...]:
    defined = [c.id for c in debate.claims.values() if c.kind is ClaimKind.DEFINITION]
    return tuple(ClaimStep(id_, "", 0, Role.PREMISE, printed.take(id_)) for id_ in defined)
