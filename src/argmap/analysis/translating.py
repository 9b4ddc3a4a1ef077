"""Translating: what a one-pager says that other languages say otherwise.

Translations are checked, and asked for, a mapping at a time: the texts that stand directly in it
have one fingerprint, so that whoever changes one of them knows which translations to look at.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal, NamedTuple

from argmap.analysis.grounds import Ground
from argmap.analysis.page_quotations import page_quotations
from argmap.analysis.page_texts import page_texts, without_fields
from argmap.analysis.proofs import Proofs
from argmap.model.claims import Claim
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId
from argmap.model.languages import same_language
from argmap.model.one_pagers import OnePagerProfile
from argmap.model.translations import fingerprint
from argmap.origin import Route

_ORDER = ("ask", "points", "figures", "quotation", "objections", "contact")
_NAMES = frozenset(("reference", "number", "year"))
"""Texts that may be the same in every language, such as `H.B. 12` or `3`."""
_DATE = re.compile(r"[0-9]{4}(-[0-9]{2}){0,2}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """A text of a page, or of a claim, to be translated."""

    route: Route
    """From the entry of the profile or the claim: `("points", 0, "head")`."""
    text: str
    language: str | None = None
    """The language that it is in, as a tag of BCP 47; None for that of the page."""
    ground: Ground | None = None
    """Where words that are quoted stand; None for a text of the page's own."""
    may_stay: bool = False
    """Whether a page in another language may leave it as it is."""

    def is_wanted_in(self, tag: str) -> bool:
        """Whether a page in a language has to say it otherwise."""
        return not (self.may_stay or self.is_in(tag))

    def is_in(self, tag: str) -> bool:
        """Whether it is in a language already."""
        return same_language(self.language or "", tag)


class PrintedClaim(NamedTuple):
    """A claim that a page prints in the claim's own words."""

    route: Route
    """Which text of the page it takes the place of: `("points", 0, "head")`."""
    claim: ClaimId
    key: Literal["text", "short"]
    """Which of the claim's texts is printed."""


def originals(
    profile: OnePagerProfile, *, debate: Debate, proofs: Proofs
) -> Mapping[Route, tuple[Original, ...]]:
    """Give all that is to be translated of a page, by the mapping that it stands in.

    The words that are quoted are those that the page shows, chosen by its author or not. What
    claims say in the page's place is theirs to translate: see `printed_claims`.
    """
    found = (*_own_texts(profile), *_quoted(profile, debate, proofs))
    groups: dict[Route, list[Original]] = {(): []}
    for one in found:
        groups.setdefault(holder_of(one.route), []).append(one)
    ordered = sorted(groups, key=lambda route: (*map(_ORDER.index, route[:1]), *route[1:]))
    return MappingProxyType({route: tuple(groups[route]) for route in ordered})


def claim_originals(claim: Claim) -> tuple[Original, ...]:
    """Give what a claim says; in which language, the pages that print it say."""
    texts = (("text", claim.text), ("short", claim.short))
    return tuple(Original(route=(name,), text=text) for name, text in texts if text)


def printed_claims(profile: OnePagerProfile, *, debate: Debate) -> Iterator[PrintedClaim]:
    """Give what a page lets claims say, where it has no words of its own."""
    for index, point in enumerate(profile.points):
        if point.head is None:
            head = _label(("points", index, "head"), debate.claims[point.claim])
            yield head
            if point.text is None and head.key == "short":
                yield PrintedClaim(("points", index, "text"), point.claim, "text")
    for index, heard in enumerate(profile.objections):
        if heard.says is None:
            yield PrintedClaim(("objections", index, "says"), heard.claim, "text")
        if heard.reply is None:
            yield PrintedClaim(("objections", index, "reply"), heard.answer, "text")
    for index, claim in enumerate(profile.chain):
        yield _label(("chain", index), debate.claims[claim])


def holder_of(route: Route) -> Route:
    """Give the mapping that a text stands in; the fields belong to the texts at the top."""
    return () if route[0] == "fields" else route[:-1]


def fingerprint_of(group: Iterable[Original]) -> str:
    """Give the fingerprint of what stands in one mapping, for the `of` of its translations."""
    return fingerprint(one.text for one in group)


def _own_texts(profile: OnePagerProfile) -> Iterator[Original]:
    own = profile.language.id
    for route, one in page_texts(profile).items():
        if one.is_translated and not one.is_quoted:
            stays = _may_stay(route, one.text)
            yield Original(route=route, text=one.text, language=own, may_stay=stays)
    for name, text in profile.fields.items():
        route = ("fields", name)
        yield Original(route=route, text=text, language=own, may_stay=_may_stay(route, text))


def _quoted(profile: OnePagerProfile, debate: Debate, proofs: Proofs) -> Iterator[Original]:
    for part, ground in page_quotations(profile, debate=debate, proofs=proofs).items():
        language = debate.sources[ground.source].language
        yield Original(route=(*part, "words"), text=ground.words, language=language, ground=ground)


def _label(route: Route, claim: Claim) -> PrintedClaim:
    return PrintedClaim(route, claim.id, "short" if claim.short else "text")


def _may_stay(route: Route, text: str) -> bool:
    """Whether a text has nothing to translate: no letters, or the name of a bill or a year."""
    bare = without_fields(text)
    if route[-1] == "by" and _DATE.fullmatch(text):
        return True
    letters = r"[^\W\d_]{3}" if route[-1] in _NAMES else r"[^\W\d_]"
    return re.search(letters, bare) is None
