"""Examining: what to ask the other side in cross-examination, the best questions first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import assert_never

from argmap.analysis.attacks import Move
from argmap.analysis.weighing.graph import ElementKind
from argmap.briefs.blocks import Question, Questions
from argmap.briefs.claim_words import backed, first_cite, joined
from argmap.briefs.dossier import Dossier
from argmap.briefs.doubts import Doubt, doubts
from argmap.briefs.parties import Answer, Block, Party
from argmap.briefs.ranking import strongest_blocks
from argmap.briefs.reach import reach_of
from argmap.briefs.sentences import all_quoted, quoted
from argmap.briefs.turning import Turning, turning_points, turning_question
from argmap.briefs.words import Words, plain, text_of
from argmap.model.arguments import Argument
from argmap.model.critical_questions import CRITICAL_QUESTIONS, Aim, Burden, CriticalQuestion
from argmap.model.ids import ClaimId

_MOST = 5
"""How many questions are given about one argument: cross-examination is three minutes long."""
_MOST_CRITICAL = 3
_ANSWERED_BY = {
    Aim.PREMISE: (Move.DENIES, Move.TURN),
    Aim.INFERENCE: (Move.BREAKS,),
    Aim.CONCLUSION: (Move.OUTWEIGHS,),
    Aim.SPEAKER: (Move.INDICTS,),
}
"""The answers that a question of each aim prepares."""


def questions_for(dossier: Dossier, party: Party) -> Iterator[Questions]:
    """Give what a party should ask, argument by argument, about the strongest ones first."""
    blocks = strongest_blocks(dossier, dossier.blocks[party.id])
    turning = _by_block(dossier, blocks, turning_points(dossier, party))
    doubted: set[str] = set()
    for block in blocks:
        if block.argument is not None:
            asking = _Asking(dossier, block, block.argument, doubted)
            if asked := tuple(islice(asking.questions(turning[block.id]), _MOST)):
                yield Questions(about=asking.about, questions=asked)
    if left := tuple(_turning(dossier, turn) for turn in turning[""][:_MOST]):
        yield Questions(about=plain("Their case as a whole"), questions=left)


def _by_block(
    dossier: Dossier, blocks: list[Block], turning: Iterator[Turning]
) -> Mapping[str, list[Turning]]:
    """Give each turning point to the first argument that rests on it, or to none."""
    reaches = [
        (block, reach_of(dossier.debate, block.argument)) for block in blocks if block.argument
    ]
    found: dict[str, list[Turning]] = defaultdict(list)
    for turn in (turn for turn in turning if not _is_granted(dossier, turn)):
        homes = (block for block, reach in reaches if turn.is_in(reach))
        home = next((block.id for block in homes if block.key == turn.key), "")
        if home or turn.hinge.element.kind is not ElementKind.ARGUMENT:
            found[home].append(turn)
    return found


def _is_granted(dossier: Dossier, turn: Turning) -> bool:
    """Whether everybody accepts it, so that to ask for it would be idle."""
    claims = dossier.assessment.debate.claims
    return any(claims[claim].common_ground for claim in turn.claims)


def _turning(dossier: Dossier, turn: Turning, leads: Words = ()) -> Question:
    return Question(ask=turning_question(dossier, turn), why=plain(turn.then), leads=leads)


class _Asking:
    """What there is to ask about one argument."""

    def __init__(
        self, dossier: Dossier, block: Block, argument: Argument, doubted: set[str]
    ) -> None:
        self._dossier = dossier
        self._block = block
        self._argument = argument
        self._open = next((answer for answer in block.answers if not answer.replies), None)
        """Our first answer that they have nothing against."""
        self._doubted = doubted
        """The doubts that were raised before, about other arguments; each is raised once."""

    @property
    def about(self) -> Words:
        """The argument with who says it."""
        premises = self._argument.premises
        cite = first_cite(self._dossier, premises)
        said = f"{self._quoted(premises)}{f' ({cite})' if cite else ''}"
        return plain(f"{said}, so {self._quoted((self._argument.claim,))}")

    def questions(self, turning: list[Turning]) -> Iterator[Question]:
        """Give the questions, the best first."""
        yield from (_turning(self._dossier, turn) for turn in turning[:1])
        yield from self._agreement()
        critical = tuple(islice(self._critical(), _MOST_CRITICAL))
        yield from (question for question in critical if question.leads)
        yield from self._warrant()
        yield from self._doubt()
        yield from (question for question in critical if not question.leads)

    def _agreement(self) -> Iterator[Question]:
        """Ask them to grant what they have nothing against."""
        if self._open is not None:
            said = self._quoted(self._open.attack.said)
            why = plain(f"If so, {_effect(self._open.move)}.")
            ask = f"Do you agree that {said}?"
            yield Question(ask=ask, why=why, leads=self._lead(self._open))

    def _critical(self) -> Iterator[Question]:
        """Ask what is to be asked of its scheme, first what our own answers back.

        What only counts once it is backed isn't asked without an answer to read, and so has the
        first choice among them.
        """
        answers = [answer for answer in self._block.answers if answer is not self._open]
        unbacked: list[Question] = []
        known = CRITICAL_QUESTIONS.get(self._argument.scheme or "", ())
        for critical in sorted(known, key=lambda one: one.burden is not Burden.EXCEPTION):
            fitting = (a for a in answers if a.move in _ANSWERED_BY[critical.aim])
            answer = next(fitting, None)
            if answer is not None:
                answers.remove(answer)
                yield self._put(critical, self._lead(answer))
            elif critical.burden is not Burden.EXCEPTION:
                unbacked.append(self._put(critical, ()))
        yield from unbacked

    def _put(self, critical: CriticalQuestion, leads: Words) -> Question:
        ask = critical.put(
            reason=self._quoted(self._argument.premises),
            claim=self._quoted((self._argument.claim,)),
        )
        return Question(ask=ask, why=plain(_at_stake(critical)), leads=leads)

    def _warrant(self) -> Iterator[Question]:
        """Ask for the step that nobody's card makes."""
        if self._argument.warrant:
            ask = f"What shows that {quoted(self._argument.warrant, stop=False)}?"
            why = "Their step rests on it, and no card of theirs says it."
            yield Question(ask=ask, why=plain(why), leads=())

    def _doubt(self) -> Iterator[Question]:
        """Raise the gravest doubt about a card that wasn't raised yet."""
        indict = next((a for a in self._block.answers if a.move is Move.INDICTS), None)
        leads = self._lead(indict) if indict else ()
        fresh = (doubt for doubt in self._doubts() if doubt.ask not in self._doubted)
        for doubt in islice(fresh, 1):
            self._doubted.add(doubt.ask)
            yield Question(ask=doubt.ask, why=plain(doubt.why), leads=leads)

    def _doubts(self) -> Iterator[Doubt]:
        debate, proofs = self._dossier.debate, self._dossier.proofs.by_origin
        for claim in (debate.claims[premise] for premise in self._argument.premises):
            for evidence in claim.evidence:
                if evidence.origin in proofs:
                    source = debate.sources[evidence.source]
                    cite = self._dossier.cites.short(source, speaker=evidence.speaker)
                    yield from doubts(claim, evidence, source, cite=cite)

    def _lead(self, answer: Answer) -> Words:
        """Where our answer stands, and what it says."""
        said = joined((backed(self._dossier, claim) for claim in answer.attack.said), by=" and ")
        place = self._dossier.block_reference(self._block, f"answer {answer.number}")
        return (*place, *plain(f": {text_of(said)}"))

    def _quoted(self, claims: tuple[ClaimId, ...]) -> str:
        return all_quoted([self._dossier.debate.claims[c].label for c in claims], stop=False)


def _effect(move: Move) -> str:
    """What follows for their argument once they grant an answer."""
    match move:
        case Move.TURN:
            return "it speaks for our case"
        case Move.OUTWEIGHS:
            return "it weighs against what they conclude"
        case Move.DENIES:
            return "a part of their reason is gone"
        case Move.BREAKS:
            return "their reason no longer carries what they conclude"
        case Move.INDICTS:
            return "their card counts for less"
        case _:
            assert_never(move)


def _at_stake(critical: CriticalQuestion) -> str:
    """What follows from an answer that doesn't satisfy."""
    if critical.burden is Burden.EXCEPTION:
        return "It is for you to show that there is something to it."
    match critical.aim:
        case Aim.PREMISE:
            return "If they can’t say, their reason is only asserted."
        case Aim.INFERENCE:
            return "If they can’t say, their reason may be true and still not carry the claim."
        case Aim.SPEAKER:
            return "If they can’t say, nobody need take their word for it."
        case Aim.CONCLUSION:
            return "If they can’t say, the claim may fail whatever their reason is worth."
        case _:
            assert_never(critical.aim)
