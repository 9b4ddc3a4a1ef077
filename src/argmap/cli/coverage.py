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
from argmap.cli.options import ProjectOption, open_project, topics_here
from argmap.pipeline.examine import examine


class Form(StrEnum):
    """How coverage is printed."""

    TEXT = "text"
    JSON = "json"


def coverage(
    topic: Annotated[
        str | None,
        typer.Argument(help="Count one topic's use only.", autocompletion=topics_here),
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
    found = examine(open_project(project, topic=topic)).coverage
    if form is Form.JSON:
        print(json.dumps(coverage_record(found), ensure_ascii=False, indent=1))
    else:
        sys.stdout.writelines(_lines(found, every=every))


def _lines(found: Coverage, *, every: bool) -> Iterator[str]:
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
            yield from (f"{'':<18} {why}\n" for why in _why(sentence))


def _figures(count: Count) -> str:
    return f"{count.total:>9}  {count.used:>4}  {count.set_aside:>9}  {count.open:>4}"


def _why(sentence: SentenceCoverage) -> Iterator[str]:
    if sentence.uses:
        yield "in " + ", ".join(f"`{use.claim}`" for use in sentence.uses)
    elif sentence.reason is not None:
        yield f"because: {sentence.reason}"
