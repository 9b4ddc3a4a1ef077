"""Printed texts: all that one-pagers print in words of the project's own, with its place."""

from __future__ import annotations

from collections.abc import Iterator

from argmap.analysis.counterparts import claim_counterparts
from argmap.analysis.page_texts import other_languages, page_texts
from argmap.model.debate import Debate
from argmap.model.languages import Language
from argmap.model.one_pagers import OnePagerProfile
from argmap.origin import Origin

_NOT_PRINTED = "row"


def printed_texts(debate: Debate) -> Iterator[tuple[Origin, str]]:
    """Give what a topic's one-pagers print in all their languages, besides what they quote.

    What claims say in their own words is not among it; their translations are.
    """
    for page in debate.one_pagers:
        yield from _own_texts(page)
        yield from _words_of(page.language, page.origin / "language")
        for tag, translation in page.translations.items():
            at = page.origin / "translations" / tag
            yield from _words_of(translation.language, at.key())
            for route, text in translation.texts.items():
                yield at.below(route), text
    pages = ((page, tag) for page in debate.one_pagers for tag in other_languages(page))
    for part in claim_counterparts(pages, debate=debate):
        for route, text in part.texts.items():
            yield part.place(route), text


def _own_texts(page: OnePagerProfile) -> Iterator[tuple[Origin, str]]:
    at = page.origin
    for route, one in page_texts(page).items():
        if route[-1] != _NOT_PRINTED:
            yield at.below(route), one.text
    for name, text in page.fields.items():
        yield at / "fields" / name, text
    yield at / "version", page.version or ""
    yield page.brand.origin / "organization", page.brand.organization or ""


def _words_of(language: Language, at: Origin) -> Iterator[tuple[Origin, str]]:
    """What a page brings itself: a language that no font can show is told of once."""
    words = (*language.months, *language.quotation_marks, *language.labels.values(), language.name)
    yield at, " ".join(words)
