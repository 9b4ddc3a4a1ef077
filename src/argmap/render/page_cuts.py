"""Cuts: a page without one of its parts, to see what that gives back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import assert_never

from argmap.briefs.one_pager import OnePager, Quoted, Reason, Rejoinder
from argmap.model.one_pagers import Part


def cuts(page: OnePager) -> tuple[Part, ...]:
    """Give what can be cut, in the page's order; its only point stays."""
    only = len(page.reasons) == 1
    return tuple(part for part in page.cut_order if not (only and part is Part.POINTS))


def without(page: OnePager, part: Part) -> OnePager:
    """Give a page without a part, or the last of a kind, and without the notes to it alone."""
    shorter = _cut(page, part)
    gone = set(_cited(page)) - set(_cited(shorter))
    return replace(shorter, notes=tuple(n for n in page.notes if n.number not in gone))


def _cut(page: OnePager, part: Part) -> OnePager:
    match part:
        case Part.SUBTITLE:
            shorter = replace(page, subtitle=None)
        case Part.PROBLEM:
            shorter = replace(page, problem=None)
        case Part.POINTS:
            shorter = replace(page, reasons=page.reasons[:-1])
        case Part.FIGURES:
            shorter = replace(page, numbers=page.numbers[:-1])
        case Part.QUOTATION:
            shorter = replace(page, quoted=None)
        case Part.OBJECTIONS:
            shorter = replace(page, rejoinders=page.rejoinders[:-1])
        case Part.CHAIN:
            shorter = replace(page, chain=())
        case Part.SMALL_PRINT:
            shorter = replace(page, small_print=None)
        case _:
            assert_never(part)
    return shorter


def _cited(page: OnePager) -> Iterator[int]:
    """The numbers of the notes that a page's parts lead to."""
    for reason in page.reasons:
        yield from _notes(reason)
    for rejoinder in page.rejoinders:
        yield from _notes(rejoinder)
    yield from (number.note for number in page.numbers if number.note is not None)
    yield from _note(page.quoted)


def _notes(part: Reason | Rejoinder) -> Iterator[int]:
    yield from part.notes
    yield from _note(part.quoted)


def _note(quoted: Quoted | None) -> Iterator[int]:
    if quoted is not None:
        yield quoted.note
