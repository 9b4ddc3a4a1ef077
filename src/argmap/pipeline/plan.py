"""The plan: every file that a debate makes, each as a job."""

from __future__ import annotations

import json
from collections.abc import Iterator
from enum import StrEnum
from importlib.metadata import version
from typing import Any, assert_never

from argmap.analysis.page_prose import page_grade
from argmap.analysis.page_texts import page_languages
from argmap.analysis.weighing.assessment import Assessment
from argmap.briefs.anchors import claim_anchor
from argmap.briefs.page_record import page_record
from argmap.briefs.plan import plan_debate_file
from argmap.briefs.record import coverage_record, debate_record
from argmap.findings.export import report_values
from argmap.maps.overview import overview_map
from argmap.maps.views import issue_map
from argmap.model.debate import Debate
from argmap.model.ids import TopicId
from argmap.model.one_pagers import OnePagerProfile
from argmap.model.papers import Paper
from argmap.model.profiles import BriefProfile, DebateProfile
from argmap.pipeline.editions import edition_jobs
from argmap.pipeline.examine import Examined
from argmap.pipeline.jobs import ENGINES, MEDIA_TYPES, Job
from argmap.pipeline.makers import Links, MapForm, make_map, make_text
from argmap.pipeline.one_pagers import one_pager_jobs, page_of
from argmap.render.layout import LayoutOptions

MAP_FORMS = (MapForm.SVG, MapForm.PDF)
OVERVIEW = "overview"
STANDINGS_SHOWN = True
"""Whether maps say what stands, where nobody chooses."""


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
        for one in debate.profiles.values():
            if profile in (None, one.id):
                jobs.extend(_brief_jobs(examined, debate, one, options))
    if only is None and profile is None:
        jobs.append(report_job(examined, debate))
    return tuple(jobs)


def _brief_jobs(
    examined: Examined, debate: Debate, profile: BriefProfile, options: LayoutOptions
) -> Iterator[Job]:
    match profile:
        case DebateProfile():
            return edition_jobs(examined, debate, profile, options)
        case OnePagerProfile():
            return one_pager_jobs(examined, debate, profile)
        case _:
            assert_never(profile)


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


def report_job(examined: Examined, debate: Debate) -> Job:
    """The report for other programs: all that was read, proved and found."""
    assessment = examined.assessments[debate.topic.id]
    values = {
        "schema": "argmap-report/1",
        **debate_record(assessment, proofs=examined.proofs[debate.topic.id]),
        "coverage": coverage_record(examined.coverage),
        "one-pagers": list(_page_records(examined, debate)),
        **report_values(examined.report_on(debate.topic.id), examined.places),
        "tools": {name: version(name) for name in ("argmap", *ENGINES)},
    }
    text = json.dumps(values, ensure_ascii=False, indent=1) + "\n"
    return Job(
        path="report.json", media_type=MEDIA_TYPES["json"], make=make_text, values={"text": text}
    )


def _page_records(examined: Examined, debate: Debate) -> Iterator[dict[str, Any]]:
    """What stands behind each one-pager, in each of its languages."""
    for profile in debate.one_pagers:
        for language in page_languages(profile):
            page = page_of(examined, debate, profile, language=language)
            grade = page_grade(debate, profile, language=language)
            yield page_record(page, grade=grade)


def evidence_links(debate: Debate) -> Links:
    """Where each claim's evidence is shown: the page of the first brief that prints the claim."""
    links: dict[str, str] = {}
    for profile in debate.debate_files:
        for claim in plan_debate_file(debate, profile).printed():
            links.setdefault(claim, f"../briefs/{profile.id}.html#{claim_anchor(claim)}")
    return tuple(links.items())


def _paper(debate: Debate) -> Paper:
    return next((profile.paper for profile in debate.profiles.values()), Paper.LETTER)
