"""Checks of how one-pagers trim what they quote: nobody trims quotations more."""

from __future__ import annotations

from collections.abc import Iterator

from argmap.analysis.figures import FigureGround, find_figure_ground
from argmap.analysis.grounds import Ground, find_ground
from argmap.analysis.proofs import Proofs
from argmap.checks.context import cut_short, hedge_dropped
from argmap.checks.pages import Backed, every_part
from argmap.findings.finding import Finding, Pointer
from argmap.model.claims import SourceStance
from argmap.model.debate import Debate
from argmap.model.one_pagers import KeyFigure
from argmap.model.sources import Passage


def quote_cut_short(debate: Debate, proofs: Proofs) -> Iterator[Finding]:
    """Words on a page that stop right before their sentence turns, inside what was quoted."""
    for part, ground, whole in _trimmed(debate, proofs):
        if ground.passage.end < whole.end:
            yield from cut_short(debate.texts[ground.source], ground.passage, at=_taken(part))


def quote_drops_hedge(debate: Debate, proofs: Proofs) -> Iterator[Finding]:
    """Words on a page that begin right behind a word that limits what they say."""
    for part, ground, whole in _trimmed(debate, proofs):
        if ground.passage.start > whole.start:
            yield from hedge_dropped(debate.texts[ground.source], ground.passage, at=_taken(part))


def straw_argument(debate: Debate, proofs: Proofs) -> Iterator[Finding]:
    """Words on a page that their author states only to reject them."""
    for part, ground, _ in _grounds(debate, proofs):
        evidence = ground.evidence
        if evidence is not None and evidence.stance is SourceStance.REBUTS:
            yield Finding(
                code="straw-argument",
                message=f"the author of `{evidence.source}` rejects what is quoted here",
                at=_taken(part),
                related=(Pointer(place=evidence.origin / "stance", words="as you say here"),),
                help="quote somebody who holds the view, or use the author's answer to it",
            )


def _grounds(
    debate: Debate, proofs: Proofs
) -> Iterator[tuple[Backed, Ground | FigureGround, Passage]]:
    """What each part quotes, with the passage of the quotation that it is taken from."""
    for part in every_part(debate):
        ground: Ground | FigureGround | None
        if isinstance(part.part, KeyFigure):
            ground = find_figure_ground(part.part, debate=debate, proofs=proofs)
        else:
            words = part.part.words
            ground = find_ground(part.claim, words=words, debate=debate, proofs=proofs)
        if ground is not None and ground.evidence is not None:
            yield part, ground, proofs.by_origin[ground.evidence.origin].passage


def _trimmed(
    debate: Debate, proofs: Proofs
) -> Iterator[tuple[Backed, Ground | FigureGround, Passage]]:
    """The same, but for what is counted, which is a list and says no more than the number."""
    for part, ground, whole in _grounds(debate, proofs):
        if not isinstance(ground, FigureGround) or not ground.is_counted:
            yield part, ground, whole


def _taken(part: Backed) -> Pointer:
    chosen = part.part.words is not None
    return Pointer(place=part.at, words="" if chosen else "what is taken from its evidence")
