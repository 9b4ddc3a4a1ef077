"""The steps of a case or a clash as blocks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import assert_never

from argmap.briefs.anchors import claim_anchor
from argmap.briefs.blocks import (
    ArgumentBlock,
    Block,
    ClaimBlock,
    ExceptionTo,
    Footing,
    Paragraph,
    Role,
    Step,
    Voice,
)
from argmap.briefs.dossier import Dossier
from argmap.briefs.pace import counted
from argmap.briefs.sentences import quoted
from argmap.briefs.stops import ArgumentStep, ClaimStep, ExceptionStep, Rest, Stop, TheySay
from argmap.briefs.words import Reference, Text, Words, plain, unstopped
from argmap.model.arguments import Argument
from argmap.model.claims import Claim, Evidence
from argmap.model.ids import ClaimId
from argmap.model.schemes import SCHEMES

_UNANSWERED = "Nobody answers this in these sources."
_UNANSWERED_HERE = "Nothing in this file answers this."
_NOT_PRINTED = plain("argued by the other side, without its cards here")


def step_blocks(
    dossier: Dossier, stops: Iterable[Stop], *, carded: bool = False
) -> Iterator[Block]:
    """Give the blocks that print the stops, in order and flat: depth is a number.

    Args:
        dossier: The debate.
        stops: What to print.
        carded: Whether claims hold their cards where they are printed elsewhere too, as what
            is read from needs them.
    """
    for stop in stops:
        match stop:
            case ClaimStep():
                yield claim_block(dossier, stop, carded=carded)
            case ArgumentStep():
                yield _argument_block(dossier, stop)
            case ExceptionStep():
                yield _exception_block(dossier, stop)
            case TheySay():
                yield Paragraph(_they_say(dossier, stop), Voice.LABEL, stop.depth)
            case Rest():
                yield unanswered(dossier, stop.depth)
            case _:
                assert_never(stop)


def unanswered(dossier: Dossier, depth: int = 0) -> Paragraph:
    """Say that there is no answer; of a file that leaves claims out, only that it has none."""
    words = _UNANSWERED_HERE if dossier.left_out else _UNANSWERED
    return Paragraph(plain(words), Voice.ASIDE, depth)


def all_said(dossier: Dossier, claims: Iterable[ClaimId]) -> Words:
    """Claims as part of a sentence, each in quotation marks and leading to where it is printed."""
    texts = {claim: quoted(dossier.debate.claims[claim].text, stop=False) for claim in claims}
    linked = [dossier.reference(claim, text) for claim, text in texts.items()]
    return tuple(part for words in linked for part in (*plain(" and "), *words))[1:]


def _they_say(dossier: Dossier, stop: TheySay) -> Words:
    said = (*plain("If they say: "), *all_said(dossier, stop.attack.said))
    if not stop.told_in:
        return said
    return (*said, Text(", see "), Reference(dossier.titles[stop.told_in], stop.told_in))


def claim_block(dossier: Dossier, stop: ClaimStep, *, carded: bool = False) -> ClaimBlock:
    """Print a claim with its cards, or, where it is printed elsewhere, say where.

    Args:
        dossier: The debate.
        stop: The claim where it is met.
        carded: Whether it holds its cards in either case.
    """
    claim = dossier.debate.claims[stop.claim]
    return ClaimBlock(
        id=claim_anchor(claim.id) if stop.here else "",
        number=stop.number,
        text=claim.text,
        role=stop.role,
        footing=_footing(dossier, stop),
        depth=stop.depth,
        cards=dossier.cards_of(claim.id) if stop.here or carded else (),
        exceptions=tuple(_questions(dossier, claim)) if stop.here else (),
        presumption=f"presumed {claim.presumption:g}" if claim.presumption else "",
        elsewhere=() if stop.here else _elsewhere(dossier, claim.id),
    )


def _footing(dossier: Dossier, stop: ClaimStep) -> Footing:
    claim = dossier.debate.claims[stop.claim]
    if not stop.here:
        return Footing.ELSEWHERE
    if dossier.cards[claim.id]:
        return Footing.CARDS
    if dossier.debate.reasons(claim.id):
        return Footing.REASONS
    return Footing.COMMON_GROUND if claim.common_ground else Footing.ASSERTED


def _elsewhere(dossier: Dossier, claim: ClaimId) -> Words:
    if claim not in dossier.spots:
        return _NOT_PRINTED
    place = Reference(_spot_name(dossier, claim), claim_anchor(claim))
    return (Text(f"{_content(dossier, claim)} at "), place)


def _content(dossier: Dossier, claim: ClaimId) -> str:
    cards = len(dossier.cards[claim])
    if cards:
        return counted(cards, "card")
    return "Reasons" if dossier.debate.reasons(claim) else "Printed"


def _spot_name(dossier: Dossier, claim: ClaimId) -> str:
    spot = dossier.spots[claim]
    place = quoted(spot.place, stop=False) if spot.place else "its own place"
    place += f" ({spot.whose})" if spot.whose else ""
    return f"{spot.number} of {place}" if spot.number else place


def _questions(dossier: Dossier, claim: Claim) -> Iterator[Words]:
    asked = dict.fromkeys(exception for e in claim.evidence for exception in e.unless)
    return (_exception(dossier, exception) for exception in asked)


def _exception_block(dossier: Dossier, stop: ExceptionStep) -> ArgumentBlock:
    to_evidence = isinstance(stop.to, Evidence)
    return ArgumentBlock(
        step=stop.step,
        number=stop.number,
        depth=stop.depth,
        premises=1,
        move=stop.move,
        cost=stop.cost,
        theirs=stop.theirs,
        exception_to=ExceptionTo.EVIDENCE if to_evidence else ExceptionTo.STEP,
        target=_targets(dossier, stop.targets),
    )


def _argument_block(dossier: Dossier, stop: ArgumentStep) -> ArgumentBlock:
    argument = stop.argument
    return ArgumentBlock(
        step=stop.step,
        number=stop.number,
        depth=stop.depth,
        premises=len(argument.premises),
        move=stop.move,
        cost=stop.cost,
        theirs=stop.theirs,
        supports=_supported(stop),
        target=_targets(dossier, stop.targets),
        scheme=SCHEMES.get(argument.scheme, argument.scheme) if argument.scheme else None,
        structure=argument.structure,
        weight=weight_of(argument),
        warrant=argument.warrant,
        exceptions=tuple(_exception(dossier, claim) for claim in argument.unless),
    )


def weight_of(argument: Argument) -> str:
    """How much an argument carries and why, as far as its author says."""
    if argument.weight is None:
        return ""
    reason = f": {unstopped(argument.weight_reason)}" if argument.weight_reason else ""
    return f"weight {argument.weight:g}{reason}"


def _supported(stop: ArgumentStep) -> str:
    return stop.number.rpartition(".")[0] if stop.step is Step.BECAUSE else ""


def _targets(dossier: Dossier, claims: tuple[ClaimId, ...]) -> Words:
    labels = {claim: unstopped(dossier.debate.claims[claim].label) for claim in claims}
    linked = [dossier.reference(claim, f"“{label}”") for claim, label in labels.items()]
    return tuple(part for words in linked for part in (*plain(" and "), *words))[1:]


def _exception(dossier: Dossier, claim: ClaimId) -> Words:
    return dossier.reference(claim, unstopped(dossier.debate.claims[claim].text))


def specimen_stop(dossier: Dossier) -> ClaimStep | None:
    """Choose the claim that shows best how a card is built: one with words to read aloud."""
    carded = [claim for claim, cards in dossier.cards.items() if cards]
    if not carded:
        return None
    best = max(carded, key=lambda claim: _layers(dossier, claim))
    return ClaimStep(best, dossier.spots[best].number, 0, Role.PREMISE, here=True)


def _layers(dossier: Dossier, claim: ClaimId) -> tuple[int, int]:
    """Count a claim's layers; of several with as many, the shortest is the best example."""
    bodies = [paragraph for card in dossier.cards[claim] for paragraph in card.body]
    runs = [run for paragraph in bodies for run in paragraph]
    kinds = {(run.underlined, run.read) for run in runs}
    return len(kinds), -sum(len(run.text) for run in runs)
