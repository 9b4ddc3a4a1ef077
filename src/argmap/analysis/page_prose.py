"""Page prose: what a one-pager says in sentences of its own, and how hard that is to read.

Quotations, notes, names and what a figure counts are no prose of the page's.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from argmap.analysis.page_texts import PageText, filled_in, in_language, page_texts
from argmap.analysis.readability import Sentence, grade, hardest, sentences_in
from argmap.analysis.translating import PrintedClaim, printed_claims
from argmap.model.debate import Debate
from argmap.model.languages import Label
from argmap.model.one_pagers import OnePagerProfile, PageTranslation
from argmap.origin import Origin, Route


@dataclass(frozen=True, slots=True, kw_only=True)
class Prose:
    """A text of a page's own, and where it is written."""

    text: str
    origin: Origin = field(compare=False)


def page_grade(
    debate: Debate, profile: OnePagerProfile, *, language: str | None = None
) -> float | None:
    """Give the school grade that a page's own prose asks of its readers.

    Args:
        debate: Where the claims are from that stand on the page in their own words.
        profile: The page.
        language: Which of its translations is meant; None for the page as it was written.

    Returns:
        The grade; None where the page has hardly any prose, or is in a language without a measure.
    """
    tag = language or profile.language.id
    texts = [one.text for one in page_prose(debate, profile, language=language)]
    return grade(sentences_in(texts, language=tag), language=tag)


def hardest_prose(
    debate: Debate, profile: OnePagerProfile, *, language: str | None = None
) -> Iterator[tuple[Prose, Sentence]]:
    """Give the sentences of a page that ask more than it wants, the weightiest first."""
    tag = language or profile.language.id
    prose = list(page_prose(debate, profile, language=language))
    home = {s: one for one in prose for s in sentences_in([one.text], language=tag)}
    for sentence in hardest(home, language=tag, above=profile.grade):
        yield home[sentence], sentence


def page_prose(
    debate: Debate, profile: OnePagerProfile, *, language: str | None = None
) -> Iterator[Prose]:
    """Give a page's own prose in the order in which it is written.

    Of a page in another language, what is still to be translated is left out.
    """
    return _Texts(debate, profile, language).prose()


@dataclass(frozen=True)
class _Texts:
    """The texts of a page in one language, with their places."""

    debate: Debate
    profile: OnePagerProfile
    language: str | None

    def prose(self) -> Iterator[Prose]:
        """Give what is prose of them, as it is read."""
        said = {one.route: one for one in printed_claims(self.profile, debate=self.debate)}
        for route in self._routes():
            if route in self._texts:
                yield from self._own(route)
            elif route in said:
                yield from self._of_claim(said[route])

    def _routes(self) -> Iterator[Route]:
        yield from (("headline",), ("subtitle",), ("ask", "what"), ("problem",))
        for index in range(len(self.profile.points)):
            yield from (("points", index, "head"), ("points", index, "text"))
        for index in range(len(self.profile.objections)):
            yield from (("objections", index, "says"), ("objections", index, "reply"))

    @cached_property
    def _page(self) -> OnePagerProfile:
        return filled_in(in_language(self.profile, self.language), {})

    @cached_property
    def _texts(self) -> Mapping[Route, PageText]:
        return page_texts(self._page)

    @property
    def _translation(self) -> PageTranslation | None:
        return self.profile.translations.get(self.language or "")

    def _own(self, route: Route) -> Iterator[Prose]:
        """A text of the profile's, unless it is not yet translated."""
        translation, ask = self._translation, self._page.ask
        if translation is None or route in translation.texts:
            whole = self.profile if translation is None else translation
            text = self._texts[route].text
            if ask is not None and route[0] == "ask":
                sentence = self._page.language.labels[Label.ASK]
                text = sentence.replace("{who}", ask.who).replace("{what}", ask.what)
            yield Prose(text=text, origin=whole.origin.below(route))

    def _of_claim(self, printed: PrintedClaim) -> Iterator[Prose]:
        """What a claim says, unless it is not yet translated."""
        claim = self.debate.claims[printed.claim]
        said = claim.translations.get(self.language or "") if self._translation else claim
        if said is not None:
            key = "short" if printed.key == "short" and said.short else "text"
            text = getattr(said, key)
            if text is not None:
                yield Prose(text=text, origin=said.origin / key)
