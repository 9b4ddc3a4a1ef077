"""Page grounds: what each part of a one-pager stands on."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeAlias

from argmap.analysis.figures import FigureGround, find_figure_ground
from argmap.analysis.grounds import Ground, find_ground
from argmap.analysis.page_quotations import quoting_parts
from argmap.analysis.proofs import Proofs
from argmap.model.debate import Debate
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
    for part, claim, words in quoting_parts(profile):
        ground = find_ground(claim, words=words, debate=debate, proofs=proofs)
        if ground is not None:
            grounds[part] = ground
    for index, figure in enumerate(profile.figures):
        held = find_figure_ground(figure, debate=debate, proofs=proofs)
        if held is not None:
            grounds["figures", index] = held
    return MappingProxyType(grounds)
