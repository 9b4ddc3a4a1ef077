"""`argmap map`: one map."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

import typer

from argmap.cli.making import (
    EngineOption,
    OutputOption,
    TopicArgument,
    choose_debate,
    choose_form,
    engine_options,
    form_option,
    write_made,
)
from argmap.cli.options import ProjectOption, open_project, unknown
from argmap.maps.map import Map
from argmap.maps.overview import overview_map
from argmap.maps.views import issue_map, neighbourhood_map
from argmap.model.debate import Debate
from argmap.model.ids import ClaimId, IssueId
from argmap.model.papers import Paper
from argmap.model.standings import Standing
from argmap.pipeline.examine import examine
from argmap.pipeline.makers import MapForm, make_map
from argmap.pipeline.plan import STANDINGS_SHOWN

IssueOption = Annotated[
    str | None,
    typer.Option("--issue", metavar="ID", help="The map of one issue.", show_default=False),
]
AroundOption = Annotated[
    str | None,
    typer.Option(
        "--around", metavar="CLAIM", help="A claim and what is near it.", show_default=False
    ),
]
DepthOption = Annotated[
    int, typer.Option("--depth", min=1, help="How many arguments away, with --around.")
]
StandingsOption = Annotated[
    bool, typer.Option(help="Show what stands, and whether each argument holds.")
]
FormOption = Annotated[MapForm | None, form_option("draw", usual="svg")]


def draw_map(
    topic: TopicArgument,
    *,
    issue: IssueOption = None,
    around: AroundOption = None,
    depth: DepthOption = 1,
    standings: StandingsOption = STANDINGS_SHOWN,
    form: FormOption = None,
    output: OutputOption = None,
    engine: EngineOption = None,
    project: ProjectOption = None,
) -> None:
    """Draw one map.

    Of an issue, of what is around a claim, or, with neither, the overview of all issues.

    \b
    Examples:
      argmap map secure-communities > overview.svg
      argmap map secure-communities --issue opt-out -o opt-out.pdf
      argmap map secure-communities --around communities-less-safe --depth 2 -f mermaid
    """
    form = choose_form(form, output, default=MapForm.SVG)
    examined = examine(open_project(project, topic=topic))
    debate = choose_debate(examined, topic, in_spite_of=("unexpected-standing",))
    shown = examined.assessments[debate.topic.id].standings if standings else None
    drawn = _choose_map(debate, issue=issue, around=around, depth=depth, standings=shown)
    made = make_map(
        drawn,
        form=form,
        links=(),
        paper=Paper.LETTER,
        options=engine_options(engine),
        at=debate.topic.origin,
    )
    write_made(made, examined, output=output, binary=form in (MapForm.PDF, MapForm.PNG))


def _choose_map(
    debate: Debate,
    *,
    issue: str | None,
    around: str | None,
    depth: int,
    standings: Mapping[ClaimId, Standing] | None,
) -> Map:
    if issue is not None and around is not None:
        raise typer.BadParameter("choose one of --issue and --around")
    if around is not None:
        if around not in debate.claims:
            unknown("claim", around, tuple(debate.claims))
        return neighbourhood_map(debate, ClaimId(around), depth, standings=standings)
    if issue is not None:
        if issue not in debate.issues:
            unknown("issue", issue, tuple(debate.issues))
        return issue_map(debate, IssueId(issue), standings=standings)
    return overview_map(debate, standings=standings)
