"""Counterparts: what a page or a claim says, beside what stands for it in another language."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from argmap.analysis.proofs import Proofs
from argmap.analysis.translating import (
    Original,
    claim_originals,
    fingerprint_of,
    holder_of,
    originals,
    printed_claims,
)
from argmap.model.claims import Claim
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId, ProfileId
from argmap.model.one_pagers import OnePagerProfile
from argmap.origin import Origin, Route


@dataclass(frozen=True, slots=True, kw_only=True)
class Counterpart:
    """The texts that stand directly in one mapping, and their translations to one language."""

    called: str
    """What to call the mapping in a sentence: `point 1`, or a claim's id in backticks."""
    language: str
    group: tuple[Original, ...]
    wanted: tuple[Original, ...]
    """Those that a page in this language has to have."""
    texts: Mapping[Route, str]
    """The translations, by the routes of what they translate; some may translate nothing."""
    made_from: str | None
    """The fingerprint of what they were made from; None where it isn't given."""
    original_at: Origin
    """The entry from which the routes lead to the originals."""
    at: Origin
    """The entry from which the same routes lead to the translations."""
    holder: Route
    """The mapping's own route, from either entry."""
    known: Collection[str]
    """The languages that there are translations to, this one perhaps among them."""
    page: ProfileId | None = None
    """The page, or the first that prints the claim; None where nobody asks for one."""

    @property
    def gaps(self) -> tuple[Original, ...]:
        """What has no translation and needs one."""
        return tuple(one for one in self.wanted if one.route not in self.texts)

    @property
    def pairs(self) -> tuple[tuple[Original, str], ...]:
        """Each text that is said otherwise in this language, with its translation."""
        own = (one for one in self.group if not one.is_in(self.language))
        return tuple((one, self.texts[one.route]) for one in own if one.route in self.texts)

    @property
    def print_now(self) -> str:
        """The fingerprint of the originals as they are."""
        return fingerprint_of(self.group)

    @property
    def is_stale(self) -> bool:
        """Whether the originals changed since they were translated."""
        return self.made_from is not None and self.made_from != self.print_now

    def place(self, route: Route) -> Origin:
        """Where the translation of a text stands, or the nearest entry that could hold it."""
        return self.at.below(route)

    def original_place(self, one: Original) -> Origin:
        """Where a text of the page's own stands."""
        return self.original_at.below(one.route)


def page_counterparts(
    profile: OnePagerProfile, language: str, *, debate: Debate, proofs: Proofs
) -> Iterator[Counterpart]:
    """Give each mapping of a page with its translation, in the order of the page.

    What is translated and stands nowhere on the page comes last, as mappings without originals.
    """
    known = originals(profile, debate=debate, proofs=proofs)
    given = profile.translations.get(language)
    texts = {} if given is None else given.texts
    made_from = {} if given is None else given.made_from
    extra = dict.fromkeys(map(holder_of, texts))
    for holder in dict.fromkeys((*known, *extra)):
        group = known.get(holder, ())
        yield Counterpart(
            called=_called(holder),
            language=language,
            group=group,
            wanted=tuple(one for one in group if one.is_wanted_in(language)),
            texts=MappingProxyType(dict(_standing_in(holder, texts))),
            made_from=made_from.get(holder),
            original_at=profile.origin,
            at=profile.origin / "translations" / language,
            holder=holder,
            known=profile.translations,
            page=profile.id,
        )


def claim_counterparts(
    pages: Iterable[tuple[OnePagerProfile, str]], *, debate: Debate
) -> Iterator[Counterpart]:
    """Give each claim that pages print in other languages than their own, with its translation.

    Args:
        pages: The pages, each with a language that it is in.
        debate: Where the claims are from.
    """
    printed: dict[tuple[ClaimId, str], set[str]] = {}
    pages_of: dict[tuple[ClaimId, str], ProfileId] = {}
    for page, language in pages:
        for _, claim, key in printed_claims(page, debate=debate):
            if language != page.language.id:
                printed.setdefault((claim, language), set()).add(key)
                pages_of.setdefault((claim, language), page.id)
    for (claim, language), keys in printed.items():
        part = claim_counterpart(debate.claims[claim], language, wanted=keys)
        yield replace(part, page=pages_of[claim, language])


def claim_counterpart(claim: Claim, language: str, *, wanted: Collection[str]) -> Counterpart:
    """Give a claim with its translation to a language; `wanted` are the keys that are printed."""
    group = claim_originals(claim)
    given = claim.translations.get(language)
    said = {} if given is None else {"text": given.text, "short": given.short}
    return Counterpart(
        called=f"`{claim.id}`",
        language=language,
        group=group,
        wanted=tuple(one for one in group if one.route[0] in wanted),
        texts=MappingProxyType({(key,): text for key, text in said.items() if text}),
        made_from=None if given is None else given.made_from,
        original_at=claim.origin,
        at=claim.origin / "translations" / language,
        holder=(),
        known=claim.translations,
    )


def _standing_in(holder: Route, texts: Mapping[Route, str]) -> Iterator[tuple[Route, str]]:
    for route, text in texts.items():
        if holder_of(route) == holder:
            yield route, text


def _called(holder: Route) -> str:
    """What a mapping of a page is called in a sentence."""
    match holder:
        case ():
            return "the page"
        case (str(part), int(index)):
            return f"{part.removesuffix('s')} {index + 1}"
        case _:
            return f"the {holder[0]}"
