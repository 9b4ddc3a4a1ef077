"""The check of how hard a one-pager is to read."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from argmap.analysis.page_prose import hardest_prose, page_grade
from argmap.analysis.page_texts import page_languages
from argmap.analysis.proofs import Proofs
from argmap.findings.finding import Finding, Pointer
from argmap.model.debate import Debate
from argmap.model.one_pagers import OnePagerProfile

_SHOWN = 2
_LONG = 20
"""Words from which on a sentence is hard for its length alone."""


def reading_grade_high(debate: Debate, _: Proofs) -> Iterator[Finding]:
    """A page whose own prose asks more of its readers than its profile wants."""
    for profile in debate.one_pagers:
        for language in page_languages(profile):
            grade = page_grade(debate, profile, language=language)
            if grade is not None and grade > profile.grade:
                yield from _too_hard(debate, profile, language, grade)


def _too_hard(
    debate: Debate, profile: OnePagerProfile, language: str | None, grade: float
) -> Iterator[Finding]:
    shown = islice(_hard_sentences(debate, profile, language), _SHOWN)
    tongue = "" if language is None else f" in `{language}`"
    for first in shown:
        yield Finding(
            code="reading-grade-high",
            message=f"`{profile.id}`{tongue} reads at grade {grade:g}; {profile.grade:g} is wanted",
            at=first,
            related=tuple(shown),
            help="say it in shorter sentences and in shorter words, here first",
        )


def _hard_sentences(
    debate: Debate, profile: OnePagerProfile, language: str | None
) -> Iterator[Pointer]:
    for prose, sentence in hardest_prose(debate, profile, language=language):
        long_words = "" if sentence.words >= _LONG else ", some of them long"
        words = f"{sentence.words} words{long_words}"
        yield Pointer(place=prose.origin, part=sentence.text, words=words)
