"""One-pagers as files: a page a language, as PDF, HTML and Word."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import assert_never

from argmap.analysis.page_texts import page_languages
from argmap.briefs.build_page import build_one_pager
from argmap.briefs.one_pager import OnePager
from argmap.model.debate import Debate
from argmap.model.one_pagers import OnePagerProfile
from argmap.model.papers import Paper
from argmap.origin import Origin
from argmap.pipeline.examine import Examined
from argmap.pipeline.jobs import MEDIA_TYPES, Job, Made
from argmap.pipeline.makers import BriefForm
from argmap.pipeline.rehearse import glyph_finding, own_templates
from argmap.render.fitting import Fit

PAGE_FORMS = (BriefForm.PDF, BriefForm.HTML, BriefForm.DOCX)
"""What a one-pager can be written as, the usual form first."""


def one_pager_jobs(examined: Examined, debate: Debate, profile: OnePagerProfile) -> Iterator[Job]:
    """Everything that a one-pager's profile is made into: a job a language and form."""
    templates = own_templates(examined.reading.root)
    for page in pages_of(examined, debate, profile):
        for form in PAGE_FORMS:
            yield Job(
                path=f"briefs/{page.file}.{form}",
                media_type=MEDIA_TYPES[form],
                make=make_one_pager,
                values={"page": page, "form": form, "templates": templates, "at": profile.origin},
            )


def pages_of(examined: Examined, debate: Debate, profile: OnePagerProfile) -> Iterator[OnePager]:
    """Compile a one-pager in its own language and in those it is translated into."""
    for language in page_languages(profile):
        yield page_of(examined, debate, profile, language=language)


def page_of(
    examined: Examined,
    debate: Debate,
    profile: OnePagerProfile,
    *,
    language: str | None = None,
    paper: Paper | None = None,
    row: Mapping[str, str] | None = None,
) -> OnePager:
    """Compile one page.

    Args:
        examined: The project that it is part of.
        debate: The topic that it speaks of.
        profile: What to compile.
        language: The tag of one of its translations; None for its own language.
        paper: The sheet to print it on; the profile's where None.
        row: What to fill in for whom it is made, by the names of its fields.
    """
    proofs = examined.proofs[debate.topic.id]
    chosen = profile if paper is None else replace(profile, paper=paper)
    return build_one_pager(debate, chosen, proofs=proofs, language=language, row=row)


def make_page(examined: Examined, page: OnePager, *, form: BriefForm, at: Origin) -> Made:
    """Write one page, as one of `PAGE_FORMS`."""
    templates = own_templates(examined.reading.root)
    return make_one_pager(page, form=form, templates=templates, at=at)


def make_one_pager(
    page: OnePager,
    *,
    form: BriefForm,
    templates: Path | None,
    at: Origin,
    start: Fit | None = None,
) -> Made:
    """Write a one-pager; one that is more than a page long is a finding.

    Args:
        page: What is on it.
        form: As a PDF, a page for screens, or a document for Word.
        templates: The project's own templates, where it has any.
        at: The entry that asked for it, to speak of where something is found.
        start: How a page like it fits, which saves time.
    """
    match form:
        case BriefForm.PDF:
            return _printed(page, templates, at, start)
        case BriefForm.HTML:
            from argmap.render.one_pager_html import render_one_pager_html

            made = render_one_pager_html(page, own_templates=templates)
            return (made.html or "").encode(), made.findings
        case BriefForm.DOCX:
            from argmap.render.docx.one_pager import render_one_pager_docx  # loads python-docx

            return render_one_pager_docx(page), ()
        case BriefForm.MARKDOWN | BriefForm.RECORDS | BriefForm.XLSX:
            raise ValueError("a one-pager is a page")
        case _:
            assert_never(form)


def _printed(page: OnePager, templates: Path | None, at: Origin, start: Fit | None) -> Made:
    from argmap.render.fitting import overflow_finding
    from argmap.render.one_pager_pdf import render_one_pager_pdf

    made = render_one_pager_pdf(page, own_templates=templates, start=start)
    findings = list(made.findings)
    if made.overflow is not None:
        findings.append(overflow_finding(made.overflow, at=at))
    if made.missing:
        findings.append(glyph_finding(made.missing, place=at))
    return made.data, tuple(findings)
