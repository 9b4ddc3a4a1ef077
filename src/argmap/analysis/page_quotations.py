"""Page quotations: which words a one-pager has out of its sources, to print or to translate."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from argmap.analysis.grounds import Ground, find_ground
from argmap.analysis.proofs import Proofs
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId
from argmap.model.one_pagers import OnePagerProfile
from argmap.origin import Route

_LARGE: Route = ("quotation",)


def page_quotations(
    profile: OnePagerProfile, *, debate: Debate, proofs: Proofs
) -> Mapping[Route, Ground]:
    """Find the words that a page quotes, by the routes of the parts that quote them.

    A part quotes nothing that is set large beside it, unless somebody chose the words. What its
    own text says word for word it quotes all the same: in another language that text is a
    translation, and a page quotes the same in all its languages.
    """
    found: dict[Route, Ground] = {}
    for part, claim, words in quoting_parts(profile):
        ground = find_ground(claim, words=words, debate=debate, proofs=proofs)
        large = found.get(_LARGE)
        if ground is not None and (words is not None or not _overlap(ground, large)):
            found[part] = ground
    return MappingProxyType(found)


def quoting_parts(page: OnePagerProfile) -> Iterator[tuple[Route, ClaimId, str | None]]:
    """Name the parts that may quote, what is set large first: whose evidence, and which words."""
    if page.quotation is not None:
        yield _LARGE, page.quotation.claim, page.quotation.words
    for index, point in enumerate(page.points):
        yield ("points", index), point.claim, point.words
    for index, heard in enumerate(page.objections):
        yield ("objections", index), heard.answer, heard.words


def _overlap(ground: Ground, large: Ground | None) -> bool:
    return (
        large is not None
        and ground.source == large.source
        and ground.passage.overlaps(large.passage)
    )
