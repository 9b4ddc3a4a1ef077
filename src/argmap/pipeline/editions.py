"""Editions: what a debate profile is made into, and as which files."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import TypeAlias, assert_never

from argmap.analysis.coverage import Count, Coverage
from argmap.briefs.debate_file import build_brief
from argmap.briefs.document import Brief
from argmap.briefs.dossier import Dossier, open_dossier
from argmap.briefs.flow import Flow, build_flow
from argmap.briefs.outline import build_outline
from argmap.briefs.parties import Contention, Party
from argmap.briefs.reading_copy import reading_copy
from argmap.briefs.strategy import build_strategy
from argmap.model.debate import Debate
from argmap.model.formats import Speech, SpeechKind
from argmap.model.profiles import DebateProfile, Edition
from argmap.pipeline.examine import Examined
from argmap.pipeline.jobs import Job, Made
from argmap.pipeline.makers import BriefForm, make_brief, make_flow
from argmap.pipeline.rehearse import own_templates
from argmap.render.layout import LayoutOptions

Content: TypeAlias = Brief | Flow
"""What an edition holds."""

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

_MEDIA_TYPES: Mapping[BriefForm, str] = MappingProxyType(
    {
        BriefForm.PDF: "application/pdf",
        BriefForm.HTML: "text/html",
        BriefForm.DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        BriefForm.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        BriefForm.MARKDOWN: "text/markdown",
        BriefForm.RECORDS: "application/jsonl",
    }
)


def edition_jobs(
    examined: Examined, debate: Debate, profile: DebateProfile, options: LayoutOptions
) -> Iterator[Job]:
    """Everything that a profile is made into, a job a file."""
    for edition in profile.editions:
        content = compile_edition(examined, debate, profile, edition)
        for form in _BUILT[edition]:
            yield Job(
                path=_path(profile, edition, form),
                media_type=_MEDIA_TYPES[form],
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


def compile_edition(
    examined: Examined, debate: Debate, profile: DebateProfile, edition: Edition
) -> Content:
    """Compile one edition of a profile from what was examined."""
    topic = debate.topic.id
    proofs, assessment = examined.proofs[topic], examined.assessments[topic]
    dossier = open_dossier(assessment, profile, proofs=proofs)
    match edition:
        case Edition.FILE | Edition.CASELIST | Edition.CARDS:
            return compile_file(examined, debate, profile)
        case Edition.READING:
            case = [c.id for party in dossier.parties for c in read_first(dossier, party)]
            return reading_copy(compile_file(examined, debate, profile), profile, case=case)
        case Edition.OUTLINE:
            return build_outline(dossier)
        case Edition.STRATEGY:
            return build_strategy(dossier)
        case Edition.FLOW:
            return build_flow(dossier)
        case _:
            assert_never(edition)


def compile_file(examined: Examined, debate: Debate, profile: DebateProfile) -> Brief:
    """Compile the whole file of a profile."""
    return build_brief(
        examined.assessments[debate.topic.id],
        profile,
        proofs=examined.proofs[debate.topic.id],
        coverage=_coverage_sentence(examined.coverage, debate),
    )


def case_names(
    examined: Examined, debate: Debate, profile: DebateProfile, speech: Speech | None
) -> tuple[str, ...]:
    """Name the contentions that a constructive speech reads; nothing for any other speech."""
    if speech is None or speech.kind is not SpeechKind.CONSTRUCTIVE:
        return ()
    topic = debate.topic.id
    dossier = open_dossier(examined.assessments[topic], profile, proofs=examined.proofs[topic])
    parties = (party for party in dossier.parties if party.side is speech.side)
    return tuple(c.id for party in parties for c in read_first(dossier, party))


def read_first(dossier: Dossier, party: Party) -> tuple[Contention, ...]:
    """The contentions that a party reads in its first speech: those chosen for it, else all."""
    contentions = dossier.contentions[party.id]
    return tuple(c for c in contentions if c.as_read) or contentions


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
