"""Titles: what the sections of a debate file that print claims are called."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from argmap.briefs.allotment import DEFINITIONS
from argmap.briefs.anchors import laid_out_anchor
from argmap.briefs.headings import (
    all_words,
    block_title,
    contention_title,
    deeper_title,
    frontline_title,
)
from argmap.briefs.parties import Block, Party
from argmap.briefs.plan import Plan
from argmap.model.profiles import LayoutBlock


def titles_of(plan: Plan, layout: Iterable[LayoutBlock]) -> Mapping[str, str]:
    """Give what each section that prints claims is called, by its id."""
    titles = {DEFINITIONS: "Motion and definitions", **dict(_laid_out(layout))}
    for party in plan.parties:
        titles.update(_contentions(plan, party))
        titles.update((f.id, frontline_title(plan.debate, f)) for f in plan.frontlines[party.id])
        titles.update(_blocks(plan, plan.blocks[party.id]))
        titles.update((d.id, deeper_title(plan.debate, d)) for d in plan.deeper[party.id])
    return titles


def _laid_out(layout: Iterable[LayoutBlock]) -> Iterator[tuple[str, str]]:
    """Name entries of a layout by the lowest heading that stands over them."""
    title = ""
    for number, entry in enumerate(layout, start=1):
        title = entry.block or entry.hat or entry.pocket or title
        yield laid_out_anchor(number), title


def _contentions(plan: Plan, party: Party) -> Iterator[tuple[str, str]]:
    """Name contentions; where some are read in the first speech only these have a number."""
    contentions = plan.contentions[party.id]
    reads = any(one.as_read for one in contentions)
    for number, one in enumerate(contentions, start=1):
        numbered = number if one.as_read or not reads else None
        yield one.id, contention_title(plan.debate, one, numbered)


def _blocks(plan: Plan, blocks: Iterable[Block]) -> Iterator[tuple[str, str]]:
    """Name blocks; those of one name by all that is said, and at last by the issue too."""
    printed = [block for block in blocks if block.is_printed]
    short = [block_title(plan.debate, block) for block in printed]
    titles = [
        f"AT: {all_words(plan.debate, block.said)}" if short.count(title) > 1 else title
        for block, title in zip(printed, short, strict=True)
    ]
    for block, title in zip(printed, titles, strict=True):
        issue = plan.debate.issues[block.key[0]].title
        yield block.id, f"{title} ({issue})" if titles.count(title) > 1 else title
