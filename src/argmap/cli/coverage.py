"""`argmap coverage`: which sentences of the sources are used, set aside, or open."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated

import typer

from argmap.analysis.coverage import Count, Coverage, SentenceCoverage, SentenceState
from argmap.briefs.record import coverage_record
from argmap.cli.making import choose_debate
from argmap.cli.options import ProjectOption, open_project, topics_here
from argmap.findings.suggest import listed
from argmap.model.debate import Debate
from argmap.model.ids import TopicId
from argmap.pipeline.examine import examine


class Form(StrEnum):
    """How coverage is printed."""

    TEXT = "text"
    JSON = "json"


def coverage(
    topic: Annotated[
        str | None,
        typer.Argument(help="Only the sources that one topic quotes.", autocompletion=topics_here),
    ] = None,
    *,
    every: Annotated[
        bool, typer.Option("--all", help="List every sentence, not only the open ones.")
    ] = False,
    form: Annotated[Form, typer.Option("--format", help="How to print it.")] = Form.TEXT,
    project: ProjectOption = None,
) -> None:
    """Show which sentences of the sources are used.

    The others are set aside with a reason, in `sources.yaml`, or still open.

    \b
    Examples:
      argmap coverage
      argmap coverage secure-communities --all
    """
    examined = examine(open_project(project, topic=topic))
    found = examined.coverage
    if topic is not None:
        debate = examined.reading.debates.get(TopicId(topic))
        found = _limited(found, debate or choose_debate(examined, topic))
    if form is Form.JSON:
        print(json.dumps(coverage_record(found), ensure_ascii=False, indent=1))
    else:
        several = len(examined.reading.topics) > 1
        sys.stdout.writelines(_lines(found, every=every, several=several))


def _limited(found: Coverage, debate: Debate) -> Coverage:
    """The sources that a debate quotes, with what every topic uses of them."""
    quoted = {evidence.source for evidence in debate.evidence}
    return Coverage(sources=tuple(one for one in found.sources if one.source in quoted))


def _lines(found: Coverage, *, every: bool, several: bool) -> Iterator[str]:
    width = max((len(source.source) for source in found.sources), default=0)
    width = max(width, len("in total"))
    yield f"{'source':<{width}}  sentences  used  set aside  open\n"
    for source in found.sources:
        yield f"{source.source:<{width}}  {_figures(source.count)}\n"
    yield f"{'in total':<{width}}  {_figures(found.total)}\n"
    for source in found.sources:
        shown = [s for s in source.sentences if every or s.state is SentenceState.OPEN]
        if shown:
            yield f"\n{source.file}\n"
        for sentence in shown:
            yield f"  {sentence.line:>4}  {sentence.state.value:<9}  {sentence.words}\n"
            yield from (f"{'':<18} {why}\n" for why in _why(sentence, several=several))


def _figures(count: Count) -> str:
    return f"{count.total:>9}  {count.used:>4}  {count.set_aside:>9}  {count.open:>4}"


def _why(sentence: SentenceCoverage, *, several: bool) -> Iterator[str]:
    """What uses a sentence, or why nothing does; of several topics, each claim's is named."""
    if sentence.uses:
        named = (f"{use.topic}/{use.claim}" if several else use.claim for use in sentence.uses)
        yield f"in {listed(named)}"
    elif sentence.reason is not None:
        yield f"because: {sentence.reason}"
