"""Checks of the year and the place that a key figure gives."""

from __future__ import annotations

import re
from collections.abc import Iterator

from argmap.analysis.figures import find_figure_ground
from argmap.analysis.folding import plain
from argmap.analysis.numbers import amounts_in, is_said, numbers_in
from argmap.analysis.proofs import Proofs
from argmap.analysis.words import has_word
from argmap.checks.page_figures import figures_of
from argmap.checks.pages import whole_pages
from argmap.findings.finding import Finding, Pointer
from argmap.model.debate import Debate
from argmap.model.one_pagers import KeyFigure, OnePagerProfile
from argmap.model.sources import Source, SourceText

_NAME = re.compile(r"[A-Z][^\s,;]*(?:\s+(?:of|the|de|del|la)(?=\s+[A-Z])|\s+[A-Z][^\s,;]*)*")
_SAME = ("united states", "u.s.", "us", "usa", "america", "american")
"""Names of one country, of which a page may use one and its source another."""


def figure_year_unproved(debate: Debate, proofs: Proofs) -> Iterator[Finding]:
    """A figure's year that is neither in its source nor the one that this is of.

    A source without a date proves no year but those that its text names: when the topic speaks
    says nothing of when the source does.
    """
    for page, figure, text in _figures(debate, proofs):
        source = debate.sources[text.source]
        known = amounts_in(text.text, language=source.language)
        known += amounts_in(source.issued or "", language="en")
        years = numbers_in(figure.year, language=page.language.id)
        missing = next((year.words for year in years if not is_said(year, known)), None)
        if missing is not None:
            yield Finding(
                code="figure-year-unproved",
                message=f"nothing in `{source.id}` speaks of `{missing}`",
                at=Pointer(place=figure.origin / "year"),
                help=_mend(source),
            )


def figure_place_unproved(debate: Debate, proofs: Proofs) -> Iterator[Finding]:
    """A figure's place that its source doesn't name."""
    for _, figure, text in _figures(debate, proofs):
        source = debate.sources[text.source]
        known = plain(f"{text.text}\n{source.title}").casefold()
        for name in (found[0] for found in _NAME.finditer(figure.place)):
            if not any(has_word(one, known) for one in _names(plain(name).casefold())):
                yield Finding(
                    code="figure-place-unproved",
                    message=f"`{source.id}` does not name `{name}`",
                    at=Pointer(place=figure.origin / "place", part=name),
                    help="name the place as the source does, if it is the one that is meant",
                )


def _figures(
    debate: Debate, proofs: Proofs
) -> Iterator[tuple[OnePagerProfile, KeyFigure, SourceText]]:
    """The figures that stand on something, with the text of its source."""
    for page in whole_pages(debate):
        for figure in figures_of(page):
            ground = find_figure_ground(figure, debate=debate, proofs=proofs)
            if ground is not None:
                yield page, figure, debate.texts[ground.source]


def _mend(source: Source) -> str:
    if source.issued is None:
        return "the source bears no date; write `undated`, or give a source that names the year"
    return (
        f"the source is of `{source.issued}`; give the year that its number is for, "
        "or another source"
    )


def _names(name: str) -> tuple[str, ...]:
    return _SAME if name in _SAME else (name,)
