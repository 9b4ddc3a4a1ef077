"""Drafts of one-pagers: a profile in one language, with what its parts say and stand on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from argmap.analysis.figures import FigureGround
from argmap.briefs.page_claims import claim_head, claim_text
from argmap.briefs.page_grounds import PageGround
from argmap.briefs.page_notes import Taken
from argmap.briefs.page_order import READING_ORDER
from argmap.briefs.words import unstopped
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId
from argmap.model.languages import same_language
from argmap.model.one_pagers import HeardObjection, OnePagerProfile, Part, Point
from argmap.origin import Route


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A page that is being compiled."""

    debate: Debate
    page: OnePagerProfile
    """The profile in the page's language, with its fields filled in."""
    grounds: Mapping[Route, PageGround]
    """What its parts stand on, by their routes."""
    quoting: frozenset[Route]
    """The routes of the parts that print the words they stand on."""

    def head(self, point: Point) -> str:
        """What stands over a point."""
        return point.head or self.label(point.claim)

    def text(self, point: Point) -> str | None:
        """What a point says below its head: the whole claim where the head is its short form."""
        whole = self.whole(point.claim)
        is_short = point.head is None and unstopped(whole) != self.head(point)
        return point.text or (whole if is_short else None)

    def says(self, objection: HeardObjection) -> str:
        """What people will hear against it."""
        return objection.says or self.whole(objection.claim)

    def reply(self, objection: HeardObjection) -> str:
        """What answers that."""
        return objection.reply or self.whole(objection.answer)

    def label(self, claim: ClaimId) -> str:
        """A claim in a few words."""
        return claim_head(self.debate.claims[claim], language=self.page.language.id)

    def whole(self, claim: ClaimId) -> str:
        """A claim's whole text."""
        return claim_text(self.debate.claims[claim], language=self.page.language.id)

    def translated(self, part: Route) -> str | None:
        """What the words that a part quotes say in the page's language, where it isn't theirs."""
        source = self.debate.sources[self.grounds[part].source]
        translation = self.page.translations.get(self.page.language.id)
        if translation is None or same_language(source.language, self.page.language.id):
            return None
        return translation.texts.get((*part, "words"))

    def taken(self) -> Iterator[Taken]:
        """Everything that the page has from sources, in the order in which it is read."""
        said = dict(self._said())
        for kind in READING_ORDER[self.page.layout]:
            for part, words in said.items():
                if part[0] == kind and part in self.grounds:
                    yield _taken(part, words, self.grounds[part])

    def _said(self) -> Iterator[tuple[Route, str]]:
        """What each part says that stands on something."""
        for index, point in enumerate(self.page.points):
            yield (Part.POINTS.value, index), self.head(point)
        for index, heard in enumerate(self.page.objections):
            yield (Part.OBJECTIONS.value, index), self.reply(heard)
        for index, figure in enumerate(self.page.figures):
            said = f"{figure.number} {figure.counts}, {figure.place}, {figure.year}"
            yield (Part.FIGURES.value, index), said
        quotation: Route = (Part.QUOTATION.value,)
        if quotation in self.grounds:
            yield quotation, self.translated(quotation) or self.grounds[quotation].words


def _taken(part: Route, says: str, ground: PageGround) -> Taken:
    return Taken(
        part=part,
        says=says,
        source=ground.source,
        passage=ground.passage,
        evidence=ground.evidence,
        is_counted=isinstance(ground, FigureGround) and ground.is_counted,
    )
