"""Staging of the steps of a case: claims with their cards, and the arguments between them."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from argmap.analysis.attacks import Move
from argmap.briefs.blocks import ArgumentBlock, Card, ClaimBlock, ExceptionTo, Footing, Place, Step
from argmap.briefs.move_words import MOVE_WORDS
from argmap.briefs.pace import duration
from argmap.model.arguments import Structure
from argmap.model.claims import SourceStance
from argmap.render.contexts import ArgumentContext, CardContext, CarriedContext, ClaimContext
from argmap.render.inline import body_html, text_html, words_html

_DEEPEST = 3
_SHORT = 900
"""How many letters the bodies of a card have at most that is never torn: some nine lines."""
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_REMARKS = {
    Footing.CARDS: "",
    Footing.REASONS: "reasoning, no card",
    Footing.COMMON_GROUND: "common ground, no card",
    Footing.ASSERTED: "asserted, no card",
    Footing.ELSEWHERE: "",
}


_BREACHES = {
    ExceptionTo.STEP: "breaks the step, denies no premise",
    ExceptionTo.EVIDENCE: "questions the source, denies no claim",
}
_TAKEN = {
    Structure.LINKED: "taken together",
    Structure.CONVERGENT: "each enough alone",
    Structure.CUMULATIVE: "adding up",
}
_STANCES = {
    SourceStance.ENDORSES: "the author says so",
    SourceStance.REPORTS: "",  # which the cite says
    SourceStance.REBUTS: "the author rejects it",
}


def indentation(depth: int) -> int:
    """Give the steps of indentation at a depth: words get no narrower after the third."""
    return min(depth, _DEEPEST)


def stage_specimen(block: ClaimBlock) -> ClaimContext:
    """Give the context of a claim shown as an example, which nothing leads to."""
    return replace(stage_claim(block, level=3), id="", footing="specimen")


def stage_claim(block: ClaimBlock, *, level: int) -> ClaimContext:
    """Give the context of a claim with its cards; its tag is a heading of the level."""
    elsewhere = block.footing is Footing.ELSEWHERE
    return ClaimContext(
        id=block.id,
        level=level,
        number=block.number,
        text=text_html(block.text),
        role=block.role.value,
        footing=block.footing.value,
        remark=" · ".join(filter(None, (_REMARKS[block.footing], block.presumption))),
        indent=indentation(block.depth),
        elsewhere=words_html(block.elsewhere),
        clock=block.clock,
        cards=tuple(_card(card) for card in block.cards) if not elsewhere else (),
        exceptions=tuple(words_html(words) for words in block.exceptions),
    )


def _card(card: Card) -> CardContext:
    runs = [run for paragraph in card.body for run in paragraph]
    return CardContext(
        cite=words_html(card.line),
        paragraphs=tuple(body_html(paragraph) for paragraph in card.body),
        short=sum(len(run.text) for run in runs) <= _SHORT,
        unmarked=not any(run.underlined or run.read for run in runs),
        place=_place(card.place),
        aloud=f"{card.words} words in {duration(card.seconds)}",
        fidelity=card.fidelity.value,
        compared="verified" if card.exact else "verified, typography set alike",
        stance=card.stance.value if card.stance else "",
        stance_words=_STANCES[card.stance] if card.stance else "",
    )


def _place(place: Place) -> str:
    page = f"p. {place.page}, " if place.page else ""
    return f"{page}para. {place.paragraph}, line {place.line}"


def stage_argument(block: ArgumentBlock) -> ArgumentContext:
    """Give the context of the line that introduces an argument."""
    return ArgumentContext(
        step=block.step.value,
        lead=_lead(block),
        move=MOVE_WORDS[block.move] if block.move else "",
        force=_force(block.move),
        indent=indentation(block.depth),
        remark=_argument_remark(block),
        target=words_html(block.target),
        cost=block.cost,
    )


def stage_carried(block: ArgumentBlock) -> CarriedContext | None:
    """Give the context of what carries an argument; None where nothing is said of it."""
    remark = " · ".join(filter(None, (block.scheme, block.weight)))
    if not (block.warrant or remark or block.exceptions):
        return None
    return CarriedContext(
        indent=indentation(block.depth),
        warrant=text_html(block.warrant or ""),
        remark=remark,
        exceptions=tuple(words_html(words) for words in block.exceptions),
    )


def _lead(block: ArgumentBlock) -> str:
    match block.step:
        case Step.BECAUSE:
            return "Because"
        case Step.OBJECTION | Step.ANSWER | Step.REPLY:
            return f"{block.step.value.capitalize()} {block.number}"
        case _:
            assert_never(block.step)


def _force(move: Move | None) -> str:
    if move is None:
        return ""
    return "offence" if move.is_offence else "defence"


def _argument_remark(block: ArgumentBlock) -> str:
    parts = [f"supports {block.supports}"] if block.supports else []
    if block.exception_to and block.move is None:  # whose label says it
        parts.append(_BREACHES[block.exception_to])
    if block.premises > 1:
        count = block.premises
        word = _NUMBERS[count] if count < len(_NUMBERS) else str(count)
        parts.append(f"{word} premises, {_TAKEN[block.structure]}")
    if block.theirs:
        parts.append("from their own case")
    return " · ".join(parts)
