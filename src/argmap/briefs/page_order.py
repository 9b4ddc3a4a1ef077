"""Orders of one-pagers: what is read first, and what a reader would miss least."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from argmap.model.one_pagers import OnePagerProfile, PageLayout, Part

READING_ORDER: Mapping[PageLayout, tuple[Part, ...]] = MappingProxyType(
    {
        PageLayout.STATEMENT: (
            Part.PROBLEM,
            Part.POINTS,
            Part.FIGURES,
            Part.QUOTATION,
            Part.OBJECTIONS,
        ),
        PageLayout.DATA_LED: (
            Part.FIGURES,
            Part.PROBLEM,
            Part.POINTS,
            Part.OBJECTIONS,
            Part.QUOTATION,
        ),
        PageLayout.DIALOGUE: (
            Part.PROBLEM,
            Part.OBJECTIONS,
            Part.POINTS,
            Part.FIGURES,
            Part.QUOTATION,
        ),
    }
)
"""The parts whose place the layout chooses, as they are read; notes count up in this order."""

_CUT_ORDER: Mapping[PageLayout, tuple[Part, ...]] = MappingProxyType(
    {
        PageLayout.STATEMENT: (
            Part.CHAIN,
            Part.QUOTATION,
            Part.FIGURES,
            Part.OBJECTIONS,
            Part.SUBTITLE,
            Part.PROBLEM,
            Part.POINTS,
            Part.SMALL_PRINT,
        ),
        PageLayout.DATA_LED: (
            Part.CHAIN,
            Part.QUOTATION,
            Part.OBJECTIONS,
            Part.SUBTITLE,
            Part.PROBLEM,
            Part.POINTS,
            Part.FIGURES,
            Part.SMALL_PRINT,
        ),
        PageLayout.DIALOGUE: (
            Part.CHAIN,
            Part.QUOTATION,
            Part.FIGURES,
            Part.POINTS,
            Part.SUBTITLE,
            Part.PROBLEM,
            Part.OBJECTIONS,
            Part.SMALL_PRINT,
        ),
    }
)
"""What a reader would miss least, first.

The chain says again what the points say, and a quotation that is set large is the second one from
its source. Then goes what the layout doesn't lead with, and last what it is named for. The
subtitle and the problem are what people read who read little else. The small print is last: it
frees a line, and it is there because somebody must be told.
"""


def cut_order(profile: OnePagerProfile) -> tuple[Part, ...]:
    """Give the parts that a page has and could do without; its author's choice comes first."""
    has: Mapping[Part, object] = {
        Part.SUBTITLE: profile.subtitle,
        Part.PROBLEM: profile.problem,
        Part.POINTS: profile.points[1:],
        Part.FIGURES: profile.figures,
        Part.QUOTATION: profile.quotation,
        Part.OBJECTIONS: profile.objections,
        Part.CHAIN: profile.chain,
        Part.SMALL_PRINT: profile.small_print,
    }
    order = dict.fromkeys((*profile.cut_first, *_CUT_ORDER[profile.layout]))
    return tuple(part for part in order if has[part])
