"""One-pagers, as their checks look at them: what each part stands on, and all that is printed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from argmap.analysis.clash import rests_on
from argmap.analysis.page_texts import filled_in, in_language, page_texts
from argmap.analysis.proofs import Proofs
from argmap.analysis.translating import printed_claims
from argmap.model.claims import Claim, Evidence
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId
from argmap.model.languages import Language
from argmap.model.one_pagers import HeardObjection, KeyFigure, OnePagerProfile, Point, PullQuotation
from argmap.origin import Origin, Route

_NAMED_BY = {"head": "claim", "text": "claim", "says": "claim", "reply": "answer"}
"""The key that names the claim which speaks in the place of a text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Backed:
    """A part of a page that a claim's evidence is to stand behind."""

    name: str
    """What a reader calls it: `point`."""
    part: Point | KeyFigure | PullQuotation | HeardObjection
    claim: ClaimId
    key: str
    """The key that names the claim."""

    @property
    def at(self) -> Origin:
        """The words it quotes, or the claim where nobody chose any."""
        return self.part.origin / (self.key if self.part.words is None else "words")


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """A text as it is printed on a page that is for nobody special."""

    text: str
    route: Route
    """Which text of the page it is, or is a translation of."""
    at: Origin
    language: Language
    is_translation: bool = False
    claim: Claim | None = None
    """The claim whose own words these are, where the page has none of its own."""


def whole_pages(debate: Debate) -> Iterator[OnePagerProfile]:
    """The one-pagers of which nothing was left out: of others nobody can say what they lack."""
    return (page for page in debate.one_pagers if page.id not in debate.unread)


def every_part(debate: Debate) -> Iterator[Backed]:
    """The parts of all pages that evidence is to stand behind."""
    return (part for page in whole_pages(debate) for part in backed_parts(page))


def backed_parts(page: OnePagerProfile) -> Iterator[Backed]:
    """The parts that evidence is to stand behind, in the order of the profile."""
    for point in page.points:
        yield Backed(name="point", part=point, claim=point.claim, key="claim")
    for figure in page.figures:
        if figure.claim is not None:
            yield Backed(name="figure", part=figure, claim=figure.claim, key="claim")
    if page.quotation is not None:
        claim = page.quotation.claim
        yield Backed(name="quotation", part=page.quotation, claim=claim, key="claim")
    for heard in page.objections:
        yield Backed(name="answer", part=heard, claim=heard.answer, key="answer")


def named_claims(page: OnePagerProfile) -> tuple[ClaimId, ...]:
    """All claims that a page names, each once."""
    backed = (part.claim for part in backed_parts(page))
    return tuple(dict.fromkeys((*backed, *(one.claim for one in page.objections), *page.chain)))


def quotations_under(
    debate: Debate, proofs: Proofs, *claims: ClaimId
) -> Iterator[tuple[Evidence, str]]:
    """The quotations of claims and of their reasons, proved or not.

    What isn't proved is a finding already, and not to be reported at every page that leans on it.
    """
    for claim in rests_on(debate, claims):
        for evidence in debate.claims[claim].evidence:
            proof = proofs.by_origin.get(evidence.origin)
            text = None if proof is None else debate.texts[evidence.source]
            words = evidence.quote if proof is None or text is None else text.words(proof.passage)
            yield evidence, words


def own_texts(page: OnePagerProfile) -> Iterator[Printed]:
    """The texts of a page's own in its own language, filled in; not what it quotes."""
    for route, one in page_texts(filled_in(page, {})).items():
        if not one.is_quoted:
            at = page.origin.below(route)
            yield Printed(text=one.text, route=route, at=at, language=page.language)


def claim_texts(page: OnePagerProfile, debate: Debate) -> Iterator[Printed]:
    """The claims' own words that are printed where the page has none."""
    for route, id_, key in printed_claims(page, debate=debate):
        claim = debate.claims[id_]
        named = route if route[0] == "chain" else (*route[:-1], _NAMED_BY[str(route[-1])])
        yield Printed(
            text=claim.text if key == "text" else claim.label,
            route=route,
            at=page.origin.below(named),
            language=page.language,
            claim=claim,
        )


def translated_texts(page: OnePagerProfile) -> Iterator[Printed]:
    """The texts of a page's translations, filled in, and its translations of quotations."""
    for tag, translation in page.translations.items():
        known = page_texts(filled_in(in_language(page, tag), {}))
        for route, text in translation.texts.items():
            if route in known:
                one = known[route]
                yield Printed(
                    text=text if one.is_quoted else one.text,
                    route=route,
                    at=translation.origin.below(route),
                    language=translation.language,
                    is_translation=True,
                )
