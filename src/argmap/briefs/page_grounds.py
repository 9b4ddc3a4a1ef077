"""Page grounds: what each part of a one-pager stands on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import TypeAlias

from argmap.analysis.figures import FigureGround, find_figure_ground
from argmap.analysis.grounds import Ground, find_ground
from argmap.analysis.proofs import Proofs
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId
from argmap.model.one_pagers import OnePagerProfile
from argmap.origin import Route

PageGround: TypeAlias = Ground | FigureGround


def page_grounds(
    profile: OnePagerProfile, *, debate: Debate, proofs: Proofs
) -> Mapping[Route, PageGround]:
    """Find what each part stands on, by the routes of the parts: `("points", 0)`.

    A part that stands on nothing isn't in it.
    """
    grounds: dict[Route, PageGround] = {}
    for part, claim, words in _resting(profile):
        ground = find_ground(claim, words=words, debate=debate, proofs=proofs)
        if ground is not None:
            grounds[part] = ground
    for index, figure in enumerate(profile.figures):
        held = find_figure_ground(figure, debate=debate, proofs=proofs)
        if held is not None:
            grounds["figures", index] = held
    return MappingProxyType(grounds)


def _resting(profile: OnePagerProfile) -> Iterator[tuple[Route, ClaimId, str | None]]:
    """Name the parts that rest on a claim, each with the words that were chosen for it."""
    for index, point in enumerate(profile.points):
        yield ("points", index), point.claim, point.words
    if profile.quotation is not None:
        yield ("quotation",), profile.quotation.claim, profile.quotation.words
    for index, heard in enumerate(profile.objections):
        yield ("objections", index), heard.answer, heard.words
