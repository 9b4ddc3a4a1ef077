"""Page prose: what a one-pager says in sentences of its own, and how hard that is to read.

Quotations, notes, names and what a figure counts are no prose of the page's.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from argmap.analysis.page_texts import filled_in, in_language, page_texts
from argmap.analysis.readability import Sentence, grade, hardest, sentences_in
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId
from argmap.model.languages import Label
from argmap.model.one_pagers import OnePagerProfile
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


class _Texts:
    """The texts of a page in one language, with their places."""

    def __init__(self, debate: Debate, profile: OnePagerProfile, language: str | None) -> None:
        self.debate, self.profile, self.language = debate, profile, language
        self.translation = profile.translations.get(language or "")
        self.page = filled_in(in_language(profile, language), {})
        self.texts = page_texts(self.page)

    def prose(self) -> Iterator[Prose]:
        for name in ("headline", "subtitle"):
            yield from self._own((name,))
        yield from self._ask()
        yield from self._own(("problem",))
        for index, point in enumerate(self.profile.points):
            yield from self._own_or_claim(("points", index, "head"), point.claim, is_head=True)
            yield from self._own(("points", index, "text"))
        for index, heard in enumerate(self.profile.objections):
            yield from self._own_or_claim(("objections", index, "says"), heard.claim)
            yield from self._own_or_claim(("objections", index, "reply"), heard.answer)

    def _own(self, route: Route) -> Iterator[Prose]:
        """A text of the profile's, unless it is missing or not yet translated."""
        if route in self.texts and self._is_translated(route):
            yield Prose(text=self.texts[route].text, origin=self._origin(route))

    def _ask(self) -> Iterator[Prose]:
        ask, route = self.page.ask, ("ask", "what")
        if ask is not None and self._is_translated(route):
            sentence = self.page.language.labels[Label.ASK]
            text = sentence.replace("{who}", ask.who).replace("{what}", ask.what)
            yield Prose(text=text, origin=self._origin(route))

    def _own_or_claim(
        self, route: Route, claim: ClaimId, *, is_head: bool = False
    ) -> Iterator[Prose]:
        if route in self.texts:
            yield from self._own(route)
        else:
            yield from self._of_claim(claim, is_head=is_head)

    def _of_claim(self, id_: ClaimId, *, is_head: bool) -> Iterator[Prose]:
        claim = self.debate.claims[id_]
        said = claim if self.translation is None else claim.translations.get(self.language or "")
        if said is not None:
            text = (said.short if is_head else None) or said.text
            key = "short" if is_head and said.short else "text"
            yield Prose(text=text, origin=said.origin / key)

    def _is_translated(self, route: Route) -> bool:
        return self.translation is None or route in self.translation.texts

    def _origin(self, route: Route) -> Origin:
        whole = self.profile if self.translation is None else self.translation
        return Origin(whole.origin.file, (*whole.origin.route, *route))
