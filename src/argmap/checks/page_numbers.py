"""Check of the numbers that a one-pager says in its own words: does any evidence hold them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from argmap.analysis.amounts import Amount
from argmap.analysis.figures import find_figure_ground
from argmap.analysis.number_words import number_words
from argmap.analysis.numbers import SaidNumber, amounts_in, is_said, numbers_in
from argmap.analysis.proofs import Proofs
from argmap.analysis.said_numbers import place_of_number
from argmap.analysis.sentences import sentence_at
from argmap.checks.page_figures import figures_of, is_proved
from argmap.checks.pages import (
    Printed,
    claim_texts,
    named_claims,
    own_texts,
    quotations_under,
    translated_texts,
    whole_pages,
)
from argmap.checks.spans import span
from argmap.findings.finding import Finding, Pointer
from argmap.findings.suggest import listed
from argmap.model.claims import Evidence
from argmap.model.debate import Debate
from argmap.model.ids import SourceId
from argmap.model.one_pagers import Ask, OnePagerProfile

_CHECKED = frozenset("headline subtitle problem head text says reply counts words".split())
"""The texts that state facts; a number elsewhere is a date to act by, a bill's or a phone's."""
_UNREAD = "und"
"""No language at all: only digits are numbers."""
_MOST_NAMED = 3


def number_without_evidence(debate: Debate, proofs: Proofs) -> Iterator[Finding]:
    """A number in a page's own words that nothing behind the page holds."""
    for page in whole_pages(debate):
        known = _Known(page, debate, proofs)
        for printed in (*own_texts(page), *claim_texts(page, debate), *translated_texts(page)):
            numbers = numbers_in(printed.text, language=printed.language.id)
            unknown = {n.words: n for n in numbers if not known.has(n, printed)}
            for number in unknown.values() if _is_checked(printed) else ():
                yield _finding(number, printed, known)


@dataclass(frozen=True)
class _Known:
    """The numbers that stand behind a page."""

    page: OnePagerProfile
    debate: Debate
    proofs: Proofs

    def has(self, number: SaidNumber, printed: Printed) -> bool:
        """Whether one of the page's numbers may be said.

        In a language whose months aren't known, the day of a date is a number like others.
        """
        if is_said(number, self.amounts):
            return True
        return number_words(printed.language.id) is None and is_said(number, self.bare)

    @cached_property
    def amounts(self) -> list[Amount]:
        """All numbers of what is quoted, of dates, and of what is asked for."""
        said = [a for words, tag in self._said() for a in amounts_in(words, language=tag)]
        proved = (f for f in figures_of(self.page) if is_proved(f, self.debate, self.proofs))
        numbers = (amounts_in(f.number, language=self.page.language.id) for f in proved)
        return [*said, *(amount for found in numbers for amount in found)]

    @cached_property
    def bare(self) -> list[Amount]:
        """The same, read in no language."""
        return [a for words, _ in self._said() for a in amounts_in(words, language=_UNREAD)]

    @cached_property
    def sources(self) -> tuple[SourceId, ...]:
        """The documents that the page quotes."""
        quoted = (evidence.source for evidence, _ in self._quotations())
        tables = (figure.source for figure in self.page.figures if figure.source is not None)
        return tuple(dict.fromkeys((*quoted, *tables)))

    def _quotations(self) -> Iterator[tuple[Evidence, str]]:
        return quotations_under(self.debate, self.proofs, *named_claims(self.page))

    def _said(self) -> Iterator[tuple[str, str]]:
        """Everything that is looked through, with its language."""
        for evidence, words in self._quotations():
            yield words, self.debate.sources[evidence.source].language
        for source in self.sources:
            yield self.debate.sources[source].issued or "", _UNREAD
        for figure in figures_of(self.page):
            ground = find_figure_ground(figure, debate=self.debate, proofs=self.proofs)
            if ground is not None:
                yield ground.words, self.debate.sources[ground.source].language
        own = (self.page.date, self.page.reference, *_asked(self.page.ask))
        for told in (self.debate.topic.as_of, *own):
            yield told or "", self.page.language.id


def _is_checked(printed: Printed) -> bool:
    is_figure = printed.is_translation and printed.route[-1] == "number"
    return printed.claim is not None or printed.route[-1] in _CHECKED or is_figure


def _asked(ask: Ask | None) -> tuple[str | None, ...]:
    return () if ask is None else (ask.who, ask.what, ask.instrument, ask.by)


def _finding(number: SaidNumber, printed: Printed, known: _Known) -> Finding:
    claims = named_claims(known.page)
    shown = listed(claims[:_MOST_NAMED])
    more = len(claims) - _MOST_NAMED
    behind = f"{shown} and {more} more" if more > 0 else shown
    mend = f"nothing quoted for {behind} holds it; quote what does, or take it out"
    found = _unquoted(number, known)
    if found is not None:
        mend = (
            "if this is what is meant, quote it as evidence of a claim that the page names; else "
            "take the number out"
        )
    return Finding(
        code="number-without-evidence",
        message=f"no evidence behind this page holds `{number.words}`",
        at=Pointer(place=printed.at, part=number.words),
        related=tuple(pointer for pointer in (_claimed(number, printed), found) if pointer),
        help=mend,
    )


def _claimed(number: SaidNumber, printed: Printed) -> Pointer | None:
    """Point to the claim that says a number, where the page prints the claim's own words."""
    if printed.claim is None:
        return None
    place = printed.claim.origin / ("short" if printed.claim.short == printed.text else "text")
    return Pointer(place=place, words="the claim says it", part=number.words)


def _unquoted(number: SaidNumber, known: _Known) -> Pointer | None:
    """Find the number in a source of the page's, outside of what is quoted."""
    for source in known.sources:
        text = known.debate.texts.get(source)
        language = known.debate.sources[source].language
        at = None if text is None else place_of_number(number, text.text, language=language)
        if text is not None and at is not None:
            return Pointer(place=span(text, sentence_at(text, at)), words=f"`{source}` has it here")
    return None
