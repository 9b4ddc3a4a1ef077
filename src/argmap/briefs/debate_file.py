"""The debate file: a coach's brief with each side's case, its answers, and the audit."""

from __future__ import annotations

from datetime import date

from argmap.briefs.document import Brief, Section
from argmap.briefs.dossier import Dossier
from argmap.briefs.sections.audit import build_audit
from argmap.briefs.sections.contents import build_contents
from argmap.briefs.sections.cover import build_cover
from argmap.briefs.sections.definitions import build_definitions
from argmap.briefs.sections.guide import build_guide
from argmap.briefs.sections.issue import build_issue
from argmap.briefs.sections.laid_out import build_laid_out
from argmap.briefs.sections.overview import build_overview
from argmap.briefs.sections.party import build_party
from argmap.briefs.sections.sources import build_sources
from argmap.briefs.sections.weighing import build_weighing


def build_file(
    dossier: Dossier, *, coverage: str | None = None, compiled: date | None = None
) -> Brief:
    """Compile a debate file.

    Args:
        dossier: What it is made of.
        coverage: One sentence on how much of the sources is used, for the audit.
        compiled: The day of compiling, where the cover should name one.
    """
    profile = dossier.profile
    body = (build_guide(dossier), *_body(dossier, coverage))
    return Brief(
        id=profile.id,
        title=profile.title,
        subtitle=profile.subtitle,
        language="en",
        paper=profile.paper,
        analytics=profile.analytics,
        cover=build_cover(dossier, compiled=compiled),
        sections=(build_contents(body), *body),
    )


def _body(dossier: Dossier, coverage: str | None) -> tuple[Section, ...]:
    """Put first what is read in a round; what the record makes of the issues comes behind."""
    issues = dossier.plan.issues
    sections = (
        build_definitions(dossier),
        *build_laid_out(dossier),
        *(build_party(dossier, party) for party in dossier.parties),
        build_weighing(dossier) if issues else None,
        build_overview(dossier) if issues else None,
        *(build_issue(dossier, issue, number=n) for n, issue in enumerate(issues, start=1)),
        build_sources(dossier),
        build_audit(dossier, coverage=coverage),
    )
    return tuple(section for section in sections if section is not None)
