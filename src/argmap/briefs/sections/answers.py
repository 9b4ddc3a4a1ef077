"""What blocks and frontlines share: how they open, how long they take, what they print."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from argmap.briefs.blocks import Block, Paragraph, Step, Voice
from argmap.briefs.dossier import Dossier
from argmap.briefs.pace import duration, seconds
from argmap.briefs.sections.steps import step_blocks, weight_of
from argmap.briefs.stops import ArgumentStep, ClaimStep, ExceptionStep, Rest, Stop, TheySay
from argmap.briefs.words import plain, unstopped
from argmap.model.arguments import Argument
from argmap.model.schemes import SCHEMES


def answer_blocks(dossier: Dossier, section: str) -> Iterator[Block]:
    """Print the answers of a block or a frontline, with cards wherever these are printed."""
    return step_blocks(dossier, dossier.stops(section), carded=True)


def answer_time(dossier: Dossier, section: str) -> str:
    """Say how long it takes to read the answers, wherever their cards are; replies don't count."""
    if not dossier.stops(section):
        return "no answer"
    claims = dict.fromkeys(
        stop.claim for stop in _answering(dossier.stops(section)) if isinstance(stop, ClaimStep)
    )
    words = sum(dossier.spoken(claim).words for claim in claims)
    return duration(seconds(words, wpm=dossier.profile.wpm))


def carried(argument: Argument) -> tuple[Paragraph, ...]:
    """Say what carries an argument, and how much: its warrant, its scheme, its weight."""
    warrant = f"Unstated: “{unstopped(argument.warrant)}.”" if argument.warrant else ""
    scheme = SCHEMES.get(argument.scheme, argument.scheme) if argument.scheme else ""
    parts = [part for part in (warrant, scheme, weight_of(argument)) if part]
    return (Paragraph(plain(" · ".join(parts)), Voice.LABEL),) if parts else ()


def _answering(stops: Iterable[Stop]) -> Iterator[Stop]:
    """Keep the answers of the stops, without what is replied to them."""
    replying = False
    for stop in stops:
        if isinstance(stop, TheySay | Rest):
            replying = True
        elif isinstance(stop, ArgumentStep | ExceptionStep) and stop.step is Step.ANSWER:
            replying = False
        if not replying:
            yield stop
