"""The plan: every file that a debate makes, each as a job."""

from __future__ import annotations

import json
from collections.abc import Iterator
from enum import StrEnum
from importlib.metadata import version

from argmap.analysis.coverage import Count, Coverage
from argmap.analysis.weighing.assessment import Assessment
from argmap.briefs.anchors import claim_anchor
from argmap.briefs.debate_file import build_brief
from argmap.briefs.document import Brief
from argmap.briefs.plan import plan_debate_file
from argmap.briefs.record import coverage_record, debate_record
from argmap.findings.export import report_values
from argmap.maps.overview import overview_map
from argmap.maps.views import issue_map
from argmap.model.debate import Debate
from argmap.model.ids import TopicId
from argmap.model.profiles import BriefProfile, Paper
from argmap.pipeline.examine import Examined
from argmap.pipeline.jobs import ENGINES, Job
from argmap.pipeline.makers import BriefForm, Links, MapForm, make_brief, make_map, make_text
from argmap.pipeline.rehearse import own_templates
from argmap.render.layout import LayoutOptions

MAP_FORMS = (MapForm.SVG, MapForm.PDF)
BRIEF_FORMS = (BriefForm.HTML, BriefForm.PDF)
OVERVIEW = "overview"
STANDINGS_SHOWN = True
"""Whether maps say what stands, where nobody chooses."""
MEDIA_TYPES = {
    "svg": "image/svg+xml",
    "pdf": "application/pdf",
    "html": "text/html",
    "json": "application/json",
}


class Part(StrEnum):
    """A part of what a topic makes, for those who want only that."""

    MAPS = "maps"
    BRIEFS = "briefs"


def plan(
    examined: Examined,
    topic: TopicId,
    *,
    only: Part | None = None,
    profile: str | None = None,
    options: LayoutOptions,
) -> tuple[Job, ...]:
    """Say what there is to make of a topic: its maps, its briefs and its report."""
    debate = examined.reading.debates[topic]
    jobs: list[Job] = []
    if only in (None, Part.MAPS) and profile is None:
        jobs.extend(map_jobs(examined.assessments[topic], options))
    if only in (None, Part.BRIEFS):
        wanted = [p for id_, p in debate.profiles.items() if profile in (None, id_)]
        for one in wanted:
            jobs.extend(brief_jobs(examined, debate, one, options))
    if only is None and profile is None:
        jobs.append(report_job(examined, debate))
    return tuple(jobs)


def map_jobs(assessment: Assessment, options: LayoutOptions) -> Iterator[Job]:
    """One map an issue, for the screen and for paper, and the overview of all of them."""
    debate = assessment.debate
    standings = assessment.standings if STANDINGS_SHOWN else None
    shared = {
        "links": evidence_links(debate),
        "paper": _paper(debate),
        "options": options,
        "at": debate.topic.origin,
    }
    drawn = {str(i): issue_map(debate, i, standings=standings) for i in debate.issues}
    wanted = [(id_, map_, form) for id_, map_ in drawn.items() for form in MAP_FORMS]
    if drawn:
        overview = overview_map(debate, standings=standings)
        wanted.append((OVERVIEW, overview, MapForm.SVG))
    for id_, map_, form in wanted:
        yield Job(
            path=f"maps/{id_}.{form}",
            media_type=MEDIA_TYPES[form],
            make=make_map,
            values={"map_": map_, "form": form, **shared},
        )


def brief_jobs(
    examined: Examined, debate: Debate, profile: BriefProfile, options: LayoutOptions
) -> Iterator[Job]:
    """A profile's brief, for screens and for paper."""
    shared = {
        "brief": compile_brief(examined, debate, profile),
        "templates": own_templates(examined.reading.root),
        "options": options,
        "at": profile.origin,
    }
    for form in BRIEF_FORMS:
        yield Job(
            path=f"briefs/{profile.id}.{form}",
            media_type=MEDIA_TYPES[form],
            make=make_brief,
            values={"form": form, **shared},
        )


def compile_brief(examined: Examined, debate: Debate, profile: BriefProfile) -> Brief:
    """Compile a profile's brief from what was examined."""
    return build_brief(
        examined.assessments[debate.topic.id],
        profile,
        proofs=examined.proofs[debate.topic.id],
        coverage=_coverage_sentence(examined.coverage, debate),
    )


def report_job(examined: Examined, debate: Debate) -> Job:
    """The report for other programs: all that was read, proved and found."""
    assessment = examined.assessments[debate.topic.id]
    values = {
        "schema": "argmap-report/1",
        **debate_record(assessment, proofs=examined.proofs[debate.topic.id]),
        "coverage": coverage_record(examined.coverage),
        **report_values(examined.report_on(debate.topic.id), examined.places),
        "tools": {name: version(name) for name in ("argmap", *ENGINES)},
    }
    text = json.dumps(values, ensure_ascii=False, indent=1) + "\n"
    return Job(
        path="report.json", media_type=MEDIA_TYPES["json"], make=make_text, values={"text": text}
    )


def evidence_links(debate: Debate) -> Links:
    """Where each claim's evidence is shown: the page of the first brief that prints the claim."""
    links: dict[str, str] = {}
    for profile in debate.profiles.values():
        for claim in plan_debate_file(debate, profile).printed():
            links.setdefault(claim, f"../briefs/{profile.id}.html#{claim_anchor(claim)}")
    return tuple(links.items())


def _paper(debate: Debate) -> Paper:
    return next((profile.paper for profile in debate.profiles.values()), Paper.LETTER)


def _coverage_sentence(coverage: Coverage, debate: Debate) -> str:
    used = {evidence.source for evidence in debate.evidence}
    count = sum((s.count for s in coverage.sources if s.source in used), Count())
    return (
        f"Of the {count.total} sentences of the sources used here, {count.used} are quoted, "
        f"{count.set_aside} are set aside with a reason, and {count.open} are open."
    )
