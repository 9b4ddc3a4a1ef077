"""Editions: as which files a debate profile is made."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from argmap.analysis.coverage import Count, Coverage
from argmap.briefs.document import Brief
from argmap.briefs.editions import Content, Editions
from argmap.model.debate import Debate
from argmap.model.profiles import DebateProfile, Edition
from argmap.pipeline.examine import Examined
from argmap.pipeline.jobs import MEDIA_TYPES, Job, Made
from argmap.pipeline.makers import BriefForm, make_brief, make_flow
from argmap.pipeline.rehearse import own_templates
from argmap.render.layout import LayoutOptions

FORMS: Mapping[Edition, tuple[BriefForm, ...]] = MappingProxyType(
    {
        Edition.FILE: (BriefForm.PDF, BriefForm.HTML, BriefForm.DOCX),
        Edition.OUTLINE: (BriefForm.PDF, BriefForm.HTML, BriefForm.DOCX),
        Edition.READING: (BriefForm.PDF, BriefForm.HTML, BriefForm.DOCX),
        Edition.STRATEGY: (BriefForm.PDF, BriefForm.HTML),
        Edition.FLOW: (BriefForm.PDF, BriefForm.HTML, BriefForm.XLSX),
        Edition.CASELIST: (BriefForm.MARKDOWN,),
        Edition.CARDS: (BriefForm.RECORDS,),
    }
)
"""What each edition can be written as, the usual form first."""

_BUILT: Mapping[Edition, tuple[BriefForm, ...]] = MappingProxyType(
    {
        **{edition: forms[:1] for edition, forms in FORMS.items()},
        Edition.FILE: FORMS[Edition.FILE],
        Edition.FLOW: (BriefForm.PDF, BriefForm.XLSX),
    }
)
"""What a build writes each edition as."""


def edition_jobs(
    examined: Examined, debate: Debate, profile: DebateProfile, options: LayoutOptions
) -> Iterator[Job]:
    """Everything that a profile is made into, a job a file."""
    editions = editions_of(examined, debate, profile)
    for edition in profile.editions:
        content = editions.compiled(edition)
        for form in _BUILT[edition]:
            yield Job(
                path=_path(profile, edition, form),
                media_type=MEDIA_TYPES[form],
                make=_maker(content),
                values=_values(examined, profile, content, form, options),
            )


def make_edition(
    examined: Examined,
    profile: DebateProfile,
    content: Content,
    *,
    form: BriefForm,
    options: LayoutOptions,
) -> Made:
    """Write one edition, as one of its `FORMS`."""
    return _maker(content)(**_values(examined, profile, content, form, options))


def editions_of(examined: Examined, debate: Debate, profile: DebateProfile) -> Editions:
    """Give what a profile is made into, from what was examined."""
    topic = debate.topic.id
    return Editions(
        assessment=examined.assessments[topic],
        profile=profile,
        proofs=examined.proofs[topic],
        coverage=_coverage_sentence(examined.coverage, debate),
    )


def _maker(content: Content) -> Callable[..., Made]:
    return make_brief if isinstance(content, Brief) else make_flow


def _path(profile: DebateProfile, edition: Edition, form: BriefForm) -> str:
    """Where a file goes: the whole file by the profile's name, the rest in a folder of that name.

    A folder, because a profile may well be called `x-outline`.
    """
    name = profile.id if edition is Edition.FILE else f"{profile.id}/{edition}"
    return f"briefs/{name}.{form}"


def _values(
    examined: Examined,
    profile: DebateProfile,
    content: Content,
    form: BriefForm,
    options: LayoutOptions,
) -> dict[str, object]:
    shared = {
        "form": form,
        "templates": own_templates(examined.reading.root),
        "at": profile.origin,
    }
    if isinstance(content, Brief):
        return {"brief": content, "options": options, **shared}
    return {"flow": content, **shared}


def _coverage_sentence(coverage: Coverage, debate: Debate) -> str:
    used = {evidence.source for evidence in debate.evidence}
    count = sum((s.count for s in coverage.sources if s.source in used), Count())
    return (
        f"Of the {count.total} sentences of the sources used here, {count.used} are quoted, "
        f"{count.set_aside} are set aside with a reason, and {count.open} are open."
    )
