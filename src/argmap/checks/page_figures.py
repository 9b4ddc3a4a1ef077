"""Checks of key figures: is the number in the evidence, and is what was counted."""

from __future__ import annotations

from collections.abc import Iterator

from argmap.analysis.figures import FigureGround, find_figure_ground
from argmap.analysis.folding import plain
from argmap.analysis.grounds import places_of
from argmap.analysis.page_texts import filled_in
from argmap.analysis.proofs import Proofs
from argmap.analysis.said_numbers import says_number
from argmap.analysis.table_lines import find_row
from argmap.analysis.words import has_word
from argmap.checks.lines import one_line
from argmap.checks.pages import quotations_under, whole_pages
from argmap.checks.spans import span
from argmap.findings.finding import Finding, Pointer
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId
from argmap.model.one_pagers import KeyFigure, OnePagerProfile
from argmap.origin import Origin

_CODE = "figure-not-in-evidence"


def figure_not_in_evidence(debate: Debate, proofs: Proofs) -> Iterator[Finding]:
    """A figure that its evidence, or its line of a table, doesn't hold."""
    for figure in (figure for page in whole_pages(debate) for figure in figures_of(page)):
        yield from tuple(_unclear(figure)) or _unproved(figure, debate, proofs)


def is_proved(figure: KeyFigure, debate: Debate, proofs: Proofs) -> bool:
    """Whether a figure is found where it says it is from."""
    ground = find_figure_ground(figure, debate=debate, proofs=proofs)
    if ground is None or any(_unclear(figure)):
        return False
    return not any(_wrong(figure, ground, debate, proofs))


def figures_of(page: OnePagerProfile) -> tuple[KeyFigure, ...]:
    """The figures of a page, filled in as for nobody special."""
    return filled_in(page, {}).figures


def _unclear(figure: KeyFigure) -> Iterator[Finding]:
    """Find a figure that names nothing that it is from, or two things, or half of one."""
    source, at = figure.source, figure.origin
    if figure.claim is None and source is None:
        message = "this figure names neither a `claim` nor a `source`"
        mend = "name the claim whose evidence holds it, or a table as `source` with its `row`"
    elif figure.claim is not None and source is not None:
        message, at = "this figure names both a `claim` and a `source`", at / "source"
        mend = "keep the one that the number is from, and take the other out"
    elif source is not None and figure.row is None:
        message, at = f"this figure does not say which line of `{source}` it is from", at / "source"
        mend = "give words of that line, such as a place's name, as `row`"
    else:
        yield from _idle(figure)
        return
    yield _finding(message, at, mend)


def _idle(figure: KeyFigure) -> Iterator[Finding]:
    """Find what is given for a figure and means nothing beside what it is from."""
    given = {"row": figure.row, "words": figure.words, "counted": figure.counted}
    kept, other = ("claim", "source") if figure.source is None else ("source", "claim")
    for key, value in given.items():
        if value and (key == "row") is (kept == "claim"):
            message = f"`{key}` means nothing for a figure from a `{kept}`"
            mend = f"take it out, or name a `{other}` in place of the `{kept}`"
            yield _finding(message, (figure.origin / key).key(), mend)


def _unproved(figure: KeyFigure, debate: Debate, proofs: Proofs) -> Iterator[Finding]:
    """Find what is missing where a figure should be from, or wrong with it."""
    ground = find_figure_ground(figure, debate=debate, proofs=proofs)
    if ground is not None:
        yield from _wrong(figure, ground, debate, proofs)
    elif figure.source is not None:
        yield from _line_missing(figure, debate)
    elif figure.claim is not None:
        yield from _counted_missing(figure, figure.claim, debate, proofs)


def _wrong(
    figure: KeyFigure, ground: FigureGround, debate: Debate, proofs: Proofs
) -> Iterator[Finding]:
    """Find what is wrong with a figure that stands on something."""
    if figure.counted:
        yield from _miscounted(figure, ground, debate)
    elif figure.claim is not None and not _says(ground.words, figure, ground, debate):
        text = debate.texts[ground.source]
        yield _finding(
            f"the evidence for this figure does not say `{figure.number}`",
            figure.origin / "number",
            _mend(figure, figure.claim, ground, debate, proofs),
            Pointer(place=span(text, ground.passage), words="what it is taken from"),
        )


def _says(words: str, figure: KeyFigure, ground: FigureGround, debate: Debate) -> bool:
    language = debate.sources[ground.source].language
    return says_number(words, figure.number, language=language, printed_in=figure.language)


def _mend(
    figure: KeyFigure, claim: ClaimId, ground: FigureGround, debate: Debate, proofs: Proofs
) -> str:
    """Say where else behind the claim the number is, or what to do where it isn't."""
    for _, said in quotations_under(debate, proofs, claim):
        if _says(said, figure, ground, debate):
            return f"choose the words that hold it as `words`, out of `{one_line(said)}`"
    return f"quote where `{ground.source}` gives it, or name under `counted` what was counted"


def _miscounted(figure: KeyFigure, ground: FigureGround, debate: Debate) -> Iterator[Finding]:
    """Find what is counted twice, and a count that is not the number."""
    for index in _counted_again(figure, ground, debate):
        yield _finding(
            f"`{one_line(figure.counted[index])}` is counted twice",
            figure.origin / "counted" / index,
            "give other words for each thing that is counted",
        )
    count, tag = str(len(figure.counted)), figure.language
    if not says_number(count, figure.number, language=tag, printed_in=tag):
        yield _finding(
            f"`{figure.number}` is not how many are counted",
            figure.origin / "number",
            f"there are {count} under `counted`; mend the one or the other",
            Pointer(place=figure.origin / "counted", words="what is counted"),
        )


def _counted_again(figure: KeyFigure, ground: FigureGround, debate: Debate) -> Iterator[int]:
    """Give the numbers of what stands in other words that are counted, or shares a word with them.

    `Governor Quinn` and `Quinn of Illinois` are one man in `Governor Quinn of Illinois`.
    """
    text, folded = debate.texts[ground.source], [plain(one).casefold() for one in figure.counted]
    places = places_of(figure.counted, text, ground.passage)
    for index, (one, place) in enumerate(zip(folded, places, strict=False)):
        within = (has_word(one, other) or has_word(other, one) for other in folded[:index])
        if any(within) or any(map(place.overlaps, places[:index])):
            yield index


def _counted_missing(
    figure: KeyFigure, claim: ClaimId, debate: Debate, proofs: Proofs
) -> Iterator[Finding]:
    """Say what of the things that were counted is not quoted, or not in the same place."""
    known = tuple(quotations_under(debate, proofs, claim))
    is_open = any(evidence.origin not in proofs.by_origin for evidence, _ in known)
    if not known or not figure.counted or is_open:
        return
    for index, one in enumerate(figure.counted):
        if not any(_has(one, said) for _, said in known):
            yield _finding(
                f"no quotation behind `{claim}` has `{one_line(one)}`",
                figure.origin / "counted" / index,
                "give words of one quotation, an entry for each thing that is counted",
            )
            return
    yield _finding(
        "what is counted here is not all in one quotation",
        figure.origin / "counted",
        f"count what one quotation of `{claim}` lists, or make that quotation longer",
    )


def _line_missing(figure: KeyFigure, debate: Debate) -> Iterator[Finding]:
    """Say whether it is the row or the number that no line of a table has."""
    text = None if figure.source is None else debate.texts.get(figure.source)
    row = figure.row
    if text is None or row is None:
        return
    line = find_row(text, row=row)
    if line is None:
        message, at = f"no line of `{text.source}` has `{one_line(row)}`", figure.origin / "row"
        yield _finding(message, at, "copy the words as they stand in the table")
    else:
        yield _finding(
            f"no line of `{text.source}` with `{one_line(row)}` has `{figure.number}`",
            figure.origin / "number",
            "give the number as it stands in that line, or words of the line that has it",
            Pointer(place=span(text, line), words="what that line says"),
        )


def _finding(message: str, at: Origin, mend: str, *related: Pointer) -> Finding:
    return Finding(code=_CODE, message=message, at=Pointer(place=at), related=related, help=mend)


def _has(words: str, said: str) -> bool:
    return has_word(plain(words).casefold(), plain(said).casefold())
