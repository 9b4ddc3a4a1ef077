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
from argmap.briefs.spoken import Spoken, capital, spoken_name
from argmap.briefs.turning import Turning, turning_points, turning_question
from argmap.briefs.words import Words, plain, text_of
from argmap.model.arguments import Argument
from argmap.model.claims import ClaimKind
from argmap.model.critical_questions import CRITICAL_QUESTIONS, Aim, Burden, CriticalQuestion

_MOST = 3
"""How many questions are given about one argument: there are three minutes for all of them."""
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
    asked = _Asked(Spoken(dossier.debate))
    for block in blocks:
        if block.argument is not None:
            asking = _Asking(dossier, asked, block, block.argument)
            if questions := asked.fresh(asking.questions(turning[block.id])):
                yield Questions(about=asking.about, questions=questions)
    rest = (_turning(dossier, asked.spoken, turn) for turn in turning[""])
    if left := asked.fresh(rest):
        yield Questions(about=plain("Their case as a whole"), questions=left)


class _Asked:
    """What a party asks, each question and each doubt about a source once."""

    def __init__(self, spoken: Spoken) -> None:
        self.spoken = spoken
        self.doubted: set[str] = set()
        self._asked: set[str] = set()

    def fresh(self, questions: Iterator[Question]) -> tuple[Question, ...]:
        """Take the first few questions that weren't asked yet."""
        return tuple(islice(filter(self._is_new, questions), _MOST))

    def _is_new(self, question: Question) -> bool:
        if question.ask in self._asked:
            return False
        self._asked.add(question.ask)
        return True


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


def _turning(dossier: Dossier, spoken: Spoken, turn: Turning) -> Question:
    ask = turning_question(dossier, spoken, turn)
    return Question(ask=ask, why=plain(turn.then), leads=())


class _Asking:
    """What there is to ask about one argument."""

    def __init__(self, dossier: Dossier, asked: _Asked, block: Block, argument: Argument) -> None:
        self._dossier = dossier
        self._spoken = asked.spoken
        self._block = block
        self._argument = argument
        self._open = next((answer for answer in block.answers if not answer.replies), None)
        """Our first answer that they have nothing against."""
        self._doubted = asked.doubted

    @property
    def about(self) -> Words:
        """The argument with who says it."""
        premises = self._argument.premises
        cite = first_cite(self._dossier, premises)
        said = f"{self._spoken.claims(premises)}{f' ({cite})' if cite else ''}"
        return plain(f"{capital(said)}; so {self._spoken.claim(self._argument.claim)}.")

    def questions(self, turning: list[Turning]) -> Iterator[Question]:
        """Give the questions, the best first."""
        yield from (_turning(self._dossier, self._spoken, turn) for turn in turning[:1])
        yield from self._agreement()
        critical = tuple(self._critical())
        yield from (question for question in critical if question.leads)
        yield from self._warrant()
        yield from (question for question in critical[:1] if not question.leads)
        yield from self._doubt()
        yield from (question for question in critical[1:] if not question.leads)

    def _agreement(self) -> Iterator[Question]:
        """Ask them to grant what they have nothing against."""
        if self._open is not None:
            said = self._spoken.claims(self._open.attack.said, that=True)
            why = plain(f"If so, {_effect(self._open.move)}.")
            ask = f"Do you agree {said}?"
            yield Question(ask=ask, why=why, leads=self._lead(self._open))

    def _critical(self) -> Iterator[Question]:
        """Ask what is to be asked of its scheme, first what our own answers back.

        What only counts once it is backed isn't asked without an answer to read, and so has the
        first choice among them.
        """
        answers = [answer for answer in self._block.answers if answer is not self._open]
        unbacked: list[Question] = []
        known = CRITICAL_QUESTIONS.get(self._argument.scheme or "", ())
        fitting = (one for one in known if self._fits(one))
        for critical in sorted(fitting, key=lambda one: one.burden is not Burden.EXCEPTION):
            backing = (a for a in answers if a.move in _ANSWERED_BY[critical.aim])
            answer = next(backing, None)
            if answer is not None:
                answers.remove(answer)
                yield self._put(critical, self._lead(answer))
            elif critical.burden is not Burden.EXCEPTION:
                unbacked.append(self._put(critical, ()))
        yield from unbacked

    def _put(self, critical: CriticalQuestion, leads: Words) -> Question:
        debate = self._dossier.debate
        premises = self._argument.premises
        disputed = (p for p in premises if not debate.claims[p].common_ground)
        ask = critical.put(
            reason=self._spoken.claim(next(disputed, premises[0])),
            claim=self._spoken.claim(self._argument.claim),
        )
        return Question(ask=ask, why=plain(_at_stake(critical)), leads=leads)

    def _fits(self, critical: CriticalQuestion) -> bool:
        """Whether the claim is of the kind that the question asks about."""
        kind = self._dossier.debate.claims[self._argument.claim].kind
        return not critical.fact or kind is ClaimKind.FACT

    def _warrant(self) -> Iterator[Question]:
        """Ask for the step that nobody's card makes."""
        if self._argument.warrant:
            ask = f"Why should we accept that {self._spoken.inside(self._argument.warrant)}?"
            why = "Their step rests on it, and no card of theirs says it."
            yield Question(ask=ask, why=plain(why), leads=())

    def _doubt(self) -> Iterator[Question]:
        """Raise the gravest doubt about a card that wasn't raised yet."""
        indict = next((a for a in self._block.answers if a.move is Move.INDICTS), None)
        leads = self._lead(indict) if indict else ()
        fresh = ((key, doubt) for key, doubt in self._doubts() if key not in self._doubted)
        for key, doubt in islice(fresh, 1):
            self._doubted.add(key)
            yield Question(ask=doubt.ask, why=plain(doubt.why), leads=leads)

    def _doubts(self) -> Iterator[tuple[str, Doubt]]:
        """Give each doubt with what it is about: a weakness of one source."""
        debate, proofs = self._dossier.debate, self._dossier.proofs.by_origin
        for claim in (debate.claims[premise] for premise in self._argument.premises):
            for evidence in claim.evidence:
                if evidence.origin in proofs:
                    source = debate.sources[evidence.source]
                    cite = self._dossier.cites.short(source, speaker=evidence.speaker)
                    name = self._spoken.inside(spoken_name(cite))
                    said = self._spoken.claim(claim.id)
                    for doubt in doubts(claim, evidence, source, name=name, said=said):
                        yield f"{source.id}: {doubt.why}", doubt

    def _lead(self, answer: Answer) -> Words:
        """Where our answer stands, and what it says."""
        said = joined((backed(self._dossier, claim) for claim in answer.attack.said), by=" and ")
        place = self._dossier.block_reference(self._block, f"answer {answer.number}")
        return (*place, *plain(f": {text_of(said)}"))


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
