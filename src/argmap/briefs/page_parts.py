"""Parts of a one-pager: its points, figures, quotations and objections, each with its notes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from argmap.analysis.quoting import quoted_stretches
from argmap.briefs.cites import is_secondary
from argmap.briefs.one_pager import Number, Quoted, Reason, Rejoinder
from argmap.briefs.page_dates import filled
from argmap.briefs.page_draft import Draft
from argmap.briefs.page_grounds import PageGround
from argmap.briefs.page_notes import carriers
from argmap.briefs.words import unstopped
from argmap.model.languages import Label
from argmap.model.one_pagers import Part
from argmap.model.sources import Source
from argmap.origin import Route

_FEW = 2
"""How many authors are all named where words are set large."""


def reasons(draft: Draft, notes: Mapping[Route, int]) -> Iterator[Reason]:
    """Give the points, each with the words it stands on."""
    for index, point in enumerate(draft.page.points):
        part: Route = (Part.POINTS.value, index)
        shown = _quoted(draft, part, notes)
        yield Reason(
            head=draft.head(point),
            text=draft.text(point),
            quoted=shown,
            notes=_besides(part, notes, shown),
        )


def rejoinders(draft: Draft, notes: Mapping[Route, int]) -> Iterator[Rejoinder]:
    """Give the objections with their answers, each with the words that the answer stands on."""
    for index, heard in enumerate(draft.page.objections):
        part: Route = (Part.OBJECTIONS.value, index)
        shown = _quoted(draft, part, notes)
        yield Rejoinder(
            says=draft.says(heard),
            reply=draft.reply(heard),
            quoted=shown,
            notes=_besides(part, notes, shown),
        )


def numbers(draft: Draft, notes: Mapping[Route, int]) -> Iterator[Number]:
    """Give the figures."""
    for index, figure in enumerate(draft.page.figures):
        yield Number(
            number=figure.number,
            counts=figure.counts,
            place=figure.place,
            year=figure.year,
            note=notes.get((Part.FIGURES.value, index)),
        )


def quotation(draft: Draft, notes: Mapping[Route, int]) -> Quoted | None:
    """Give the quotation that is set large."""
    return _quoted(draft, (Part.QUOTATION.value,), notes)


def _besides(part: Route, notes: Mapping[Route, int], shown: Quoted | None) -> tuple[int, ...]:
    """The note of a part that prints no quotation to lead to it."""
    return (notes[part],) if shown is None and part in notes else ()


def _quoted(draft: Draft, part: Route, notes: Mapping[Route, int]) -> Quoted | None:
    if part not in draft.quoting:
        return None
    ground = draft.grounds[part]
    source = draft.debate.sources[ground.source]
    translated = draft.translated(part)
    return Quoted(
        words=translated or ground.words,
        original=None if translated is None else ground.words,
        language=source.language,
        speaker=_speaker(draft, ground, source),
        note=notes[part],
    )


def _speaker(draft: Draft, ground: PageGround, source: Source) -> str:
    """Name whose words they are: the speaker's only where the document quotes them."""
    said_by = None if ground.evidence is None else ground.evidence.speaker
    if said_by is None or not is_secondary(source, said_by):
        return _author(source)
    stretches = quoted_stretches(draft.debate.texts[ground.source], fewest=1)
    if any(stretch.holds(ground.passage) for stretch in stretches):
        return said_by
    told = draft.page.language.labels[Label.TOLD_BY]
    return filled(told, speaker=said_by, author=_author(source))


def _author(source: Source) -> str:
    """Name who wrote a document, or else what it appeared in or is called."""
    if len(source.author) > _FEW:
        return f"{source.author[0]} et al."
    if source.author:
        return "; ".join(source.author)
    return next(iter(carriers(source)), source.title_short or unstopped(source.title))
