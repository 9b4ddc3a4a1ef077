"""`argmap why`: why a claim stands or doesn't, in plain words."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, assert_never

import typer

from argmap.analysis.weighing.assessment import assess
from argmap.analysis.weighing.graph import Element, ElementKind
from argmap.analysis.weighing.supposing import AS_RECORDED, Supposition
from argmap.briefs.why import Why, explain_standing
from argmap.briefs.why_record import why_record
from argmap.cli.making import (
    EngineOption,
    OutputOption,
    choose_debate,
    choose_form,
    engine_options,
    write_made,
)
from argmap.cli.options import (
    USAGE,
    ProjectOption,
    in_colour,
    open_project,
    say,
    topics_here,
    unknown,
)
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId, TopicId
from argmap.pipeline.examine import examine
from argmap.render.layout import LayoutOptions
from argmap.render.pictures import draw_svg
from argmap.render.why_html import render_why_html
from argmap.render.why_text import render_why_text

WIDTH = 80
"""How wide text is where it doesn't go to a terminal."""
_WIDEST = 100


class WhyForm(StrEnum):
    """How it is told."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"
    SVG = "svg"


_NO_HINDRANCE = {
    WhyForm.TEXT: ("unexpected-standing", "glyph-missing"),
    WhyForm.JSON: ("unexpected-standing", "glyph-missing"),
    WhyForm.HTML: ("unexpected-standing",),
    WhyForm.SVG: ("unexpected-standing",),
}
"""Errors in spite of which it can be told: a terminal has fonts of its own."""
RejectOption = Annotated[
    list[str] | None,
    typer.Option(
        "--reject",
        metavar="ID",
        help="What if this claim, argument or evidence were rejected?",
        show_default=False,
    ),
]
AcceptOption = Annotated[
    list[str] | None,
    typer.Option(
        "--accept", metavar="CLAIM", help="What if all accepted this claim?", show_default=False
    ),
]
WithoutOption = Annotated[
    list[str] | None,
    typer.Option(
        "--without",
        metavar="SOURCE",
        help="What if everything from this source were rejected?",
        show_default=False,
    ),
]
FormOption = Annotated[
    WhyForm | None,
    typer.Option(
        "--format",
        "-f",
        help="How to tell it; as FILE's ending says, or text, where not given.",
        show_default=False,
    ),
]


def why(
    topic: Annotated[str, typer.Argument(help="The topic.", autocompletion=topics_here)],
    claim: Annotated[str, typer.Argument(help="The claim.")],
    *,
    reject: RejectOption = None,
    accept: AcceptOption = None,
    without: WithoutOption = None,
    form: FormOption = None,
    output: OutputOption = None,
    engine: EngineOption = None,
    project: ProjectOption = None,
) -> None:
    """Tell why a claim stands or doesn't, and what that hinges on.

    With --reject, --accept or --without (each as often as you like) it also tells what would
    change; no file is touched.

    \b
    Examples:
      argmap why secure-communities communities-less-safe
      argmap why secure-communities communities-less-safe --without criticism-digest
      argmap why secure-communities halt-until-fixed -o why.html
    """
    form = choose_form(form, output, default=WhyForm.TEXT)
    examined = examine(open_project(project, topic=topic))
    debate = choose_debate(examined, topic, in_spite_of=_NO_HINDRANCE[form])
    if claim not in debate.claims:
        unknown("claim", claim, tuple(debate.claims))
    both = set(reject or []).intersection(accept or [])
    if both:
        raise typer.BadParameter(f"`{min(both)}` can't be both rejected and accepted")
    supposition = Supposition(
        rejected=frozenset(_rejected(debate, reject or [], without or [])),
        accepted=frozenset(_accepted(debate, accept or [])),
    )
    recorded = examined.assessments[TopicId(topic)]
    supposed = recorded if supposition == AS_RECORDED else assess(debate, supposition)
    told = explain_standing(supposed, ClaimId(claim), recorded=recorded)
    made = _made(told, form, options=engine_options(engine), to_terminal=output is None)
    write_made((made, ()), examined, output=output, binary=False)


def _rejected(debate: Debate, names: list[str], sources: list[str]) -> Iterator[Element]:
    known: dict[str, ElementKind] = {
        **dict.fromkeys((e.id for e in debate.evidence), ElementKind.EVIDENCE),
        **dict.fromkeys(debate.arguments, ElementKind.ARGUMENT),
        **dict.fromkeys(debate.claims, ElementKind.CLAIM),
    }
    for name in names:
        if name in debate.sources and name not in known:
            say(f"`{name}` is a source")
            say(f"  = help: set it aside with `--without {name}`")
            raise typer.Exit(USAGE)
        if name not in known:
            unknown("claim, argument or evidence", name, tuple(known))
        yield Element(known[name], name)
    for source in sources:
        if source not in debate.sources:
            unknown("source", source, tuple(debate.sources))
        yield Element(ElementKind.SOURCE, source)


def _accepted(debate: Debate, names: list[str]) -> Iterator[ClaimId]:
    for name in names:
        if name not in debate.claims:
            unknown("claim", name, tuple(debate.claims))
        yield ClaimId(name)


def _made(told: Why, form: WhyForm, *, options: LayoutOptions, to_terminal: bool) -> bytes:
    match form:
        case WhyForm.TEXT:
            terminal = to_terminal and sys.stdout.isatty()
            width = min(shutil.get_terminal_size().columns, _WIDEST) if terminal else WIDTH
            colour = to_terminal and in_colour(sys.stdout)
            return render_why_text(told, width=width, colour=colour).encode()
        case WhyForm.JSON:
            return (json.dumps(why_record(told), ensure_ascii=False, indent=1) + "\n").encode()
        case WhyForm.HTML:
            return render_why_html(told, options=options).encode()
        case WhyForm.SVG:
            return draw_svg(told.map(), options=options)
        case _:
            assert_never(form)
