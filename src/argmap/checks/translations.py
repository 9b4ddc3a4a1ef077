"""Checks of translations: is everything said in each language, and still the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from argmap.analysis.counterparts import (
    Counterpart,
    claim_counterpart,
    claim_counterparts,
    page_counterparts,
)
from argmap.analysis.digits import lost_numbers
from argmap.analysis.page_texts import fields_in, other_languages, page_texts
from argmap.analysis.proofs import Proofs
from argmap.analysis.translating import Original
from argmap.analysis.words import count_words
from argmap.checks.pages import whole_pages
from argmap.checks.spans import span
from argmap.findings.finding import Finding, Pointer
from argmap.findings.suggest import listed
from argmap.model.debate import Debate
from argmap.model.one_pagers import OnePagerProfile

_SHORT = 3
"""Up to so many words, such as a name, may well be the same in two languages."""


def translation_missing(debate: Debate, proofs: Proofs) -> Iterator[Finding]:
    """A text that a page in another language would print untranslated."""
    for part in _of_pages(debate, proofs):
        if part.gaps:
            yield _missing(part, debate)
    pages = ((page, tag) for page in whole_pages(debate) for tag in other_languages(page))
    for part in claim_counterparts(pages, debate=debate):
        if part.gaps:
            yield _missing(part, debate)


def translation_stale(debate: Debate, proofs: Proofs) -> Iterator[Finding]:
    """A translation whose original was changed since."""
    for part in _of_all(debate, proofs):
        if part.is_stale and part.pairs:
            yield Finding(
                code="translation-stale",
                message=f"{part.called} has changed since it was translated to `{part.language}`",
                at=Pointer(place=part.place((*part.holder, "of"))),
                related=tuple(_shown(one, part, debate) for one, _ in part.pairs),
                help=f"look the translation through, then write `of: {part.print_now}`",
            )


def translation_unrecorded(debate: Debate, proofs: Proofs) -> Iterator[Finding]:
    """A translation that doesn't say which words it was made from."""
    for part in _of_all(debate, proofs):
        if part.made_from is None and part.pairs and not part.gaps:
            yield Finding(
                code="translation-unrecorded",
                message=f"nothing says which words of {part.called} the "
                f"`{part.language}` was made from",
                at=Pointer(place=part.place(part.holder).key()),
                help=f"add `of: {part.print_now}`, so that a change of the original is noticed",
            )


def translation_of_nothing(debate: Debate, proofs: Proofs) -> Iterator[Finding]:
    """A translation of a text that the page doesn't have, or has in that language."""
    for part in _of_pages(debate, proofs):
        known = {one.route: one for one in part.group}
        for route in part.texts:
            if route not in known and not (route[-1] == "words" and _is_open(part, debate)):
                name = f"`{route[-1]}` of {part.called}"
                yield _of_nothing(part, route, f"{name} translates nothing on this page")
    for page in whole_pages(debate):
        for tag in page.translations:
            yield from _said_already(page, tag, debate=debate, proofs=proofs)


def _said_already(
    page: OnePagerProfile, tag: str, *, debate: Debate, proofs: Proofs
) -> Iterator[Finding]:
    """Find what is translated to the language that it is in; all of it, since it is one slip."""
    parts = page_counterparts(page, tag, debate=debate, proofs=proofs)
    told = [(part, one) for part in parts for one in part.group if one.route in part.texts]
    said = [(part, one.route) for part, one in told if one.is_in(tag)]
    if len(said) == 1:
        ((part, route),) = said
        yield _of_nothing(part, route, f"`{route[-1]}` of {part.called} is in `{tag}` already")
    elif said:
        yield Finding(
            code="translation-of-nothing",
            message=f"{len(said)} texts of `{page.id}` are in `{tag}` already",
            at=Pointer(place=(page.origin / "translations" / tag).key()),
            help="take their translations out, or say with `language` what the originals are in",
        )


def translation_same(debate: Debate, proofs: Proofs) -> Iterator[Finding]:
    """A translation that is its original, word for word."""
    for part in _of_all(debate, proofs):
        for one, text in part.pairs:
            if count_words(text) > _SHORT and _bare(text) == _bare(one.text):
                yield Finding(
                    code="translation-same",
                    message=f"`{one.route[-1]}` of {part.called} is the same in `{part.language}`",
                    at=Pointer(place=part.place(one.route)),
                    related=(_shown(one, part, debate),),
                    help="translate it, or leave it if it is a name",
                )


def translation_drops_number(debate: Debate, proofs: Proofs) -> Iterator[Finding]:
    """A translation without a number that its original has."""
    for part in _of_all(debate, proofs):
        for one, text in part.pairs:
            lost = lost_numbers(one.text, text)
            if lost:
                yield _drops(part, one, lost, "number", debate)


def translation_drops_field(debate: Debate, proofs: Proofs) -> Iterator[Finding]:
    """A translation without a name in braces that its original has."""
    for part in _of_pages(debate, proofs):
        for one, text in part.pairs:
            kept = fields_in(text)
            known = (name for name in fields_in(one.text) if name in _fields_of(part, debate))
            lost = [f"{{{name}}}" for name in known if name not in kept]
            if lost and one.ground is None:
                yield _drops(part, one, lost, "field", debate)


def _of_pages(debate: Debate, proofs: Proofs) -> Iterator[Counterpart]:
    for page in whole_pages(debate):
        for tag in dict.fromkeys((page.language.id, *page.translations)):
            yield from page_counterparts(page, tag, debate=debate, proofs=proofs)


def _of_all(debate: Debate, proofs: Proofs) -> Iterator[Counterpart]:
    """All that is translated: what pages say, and claims, whether or not a page prints them."""
    yield from (part for part in _of_pages(debate, proofs) if not _is_open(part, debate))
    for claim in debate.claims.values():
        if claim.id not in debate.unread:
            for tag in claim.translations:
                yield claim_counterpart(claim, tag, wanted=())


def _page_of(part: Counterpart, debate: Debate) -> OnePagerProfile:
    return next(page for page in debate.one_pagers if page.id == part.page)


def _fields_of(part: Counterpart, debate: Debate) -> Mapping[str, str]:
    return _page_of(part, debate).fields


def _is_open(part: Counterpart, debate: Debate) -> bool:
    """Whether the words that a part chose stand nowhere: its translation has to wait for them."""
    route = (*part.holder, "words")
    chosen = route in page_texts(_page_of(part, debate))
    return chosen and all(one.route != route for one in part.group)


def _missing(part: Counterpart, debate: Debate) -> Finding:
    names = [str(one.route[-1]) for one in part.gaps]
    verb = "is" if len(names) == 1 else "are"
    at = part.place(part.holder) if part.texts else part.at
    return Finding(
        code="translation-missing",
        message=f"{listed(names)} of {part.called} {verb} missing in `{part.language}`",
        at=Pointer(place=at.key()),
        related=tuple(_shown(one, part, debate) for one in part.gaps),
        help=_mend(part, debate),
    )


def _mend(part: Counterpart, debate: Debate) -> str:
    command = f"argmap translate {debate.topic.id} {part.page} {part.language}"
    mend = f"fill in what `{command}` prints"
    if part.language not in part.known and all(one.ground is not None for one in part.gaps):
        mend += f"; if what is quoted is in `{part.language}`, say so with `language` at its source"
    return mend


def _of_nothing(part: Counterpart, route: Sequence[str | int], message: str) -> Finding:
    return Finding(
        code="translation-of-nothing",
        message=message,
        at=Pointer(place=part.place(tuple(route)).key()),
        help="take it out, or put it where the page has a text for it",
    )


def _drops(
    part: Counterpart, one: Original, lost: Sequence[str], what: str, debate: Debate
) -> Finding:
    return Finding(
        code=f"translation-drops-{what}",
        message=f"`{one.route[-1]}` of {part.called} lacks {listed(lost)} in `{part.language}`",
        at=Pointer(place=part.place(one.route)),
        related=(_shown(one, part, debate),),
        help="say it in the translation too, in digits"
        if what == "number"
        else "write it in the translation too, as it stands in the original",
    )


def _shown(one: Original, part: Counterpart, debate: Debate) -> Pointer:
    """Where an original stands, so that it can be read beside what is said of it."""
    if one.ground is None:
        return Pointer(place=part.original_place(one), words="the original")
    text = debate.texts[one.ground.source]
    return Pointer(place=span(text, one.ground.passage), words="quoted on the page")


def _bare(text: str) -> str:
    return " ".join(text.casefold().split())
