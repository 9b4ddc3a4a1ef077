"""Building a one-pager: a profile becomes the page that every renderer prints.

What the page says comes from its profile, or from the claims where the profile leaves it to them;
what it quotes comes from the sources, word for word. Nothing is measured here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from argmap.analysis.page_quotations import page_quotations
from argmap.analysis.page_texts import filled_in, in_language
from argmap.analysis.proofs import Proofs
from argmap.briefs.one_pager import Demand, OnePager, Version
from argmap.briefs.page_dates import filled, written_out
from argmap.briefs.page_draft import Draft
from argmap.briefs.page_grounds import page_grounds
from argmap.briefs.page_notes import number_notes
from argmap.briefs.page_order import cut_order
from argmap.briefs.page_parts import numbers, quotation, reasons, rejoinders
from argmap.model.debate import Debate
from argmap.model.languages import Label, Language
from argmap.model.one_pagers import Ask, OnePagerProfile

_NO_ROW: Mapping[str, str] = MappingProxyType({})


def build_one_pager(
    debate: Debate,
    profile: OnePagerProfile,
    *,
    proofs: Proofs,
    language: str | None = None,
    row: Mapping[str, str] | None = None,
) -> OnePager:
    """Compile one page in one language.

    Args:
        debate: The topic that it speaks of.
        profile: What to compile.
        proofs: Where each quotation stands; what has no proof is not on the page.
        language: The tag of one of its translations; None for its own language.
        row: What to fill in for whom it is made, by the names of its fields.
    """
    cells = _NO_ROW if row is None else row
    # What a number or a quotation stands on is found by the original words, not by translations.
    own = filled_in(profile, cells)
    draft = Draft(
        debate=debate,
        page=filled_in(in_language(profile, language), cells),
        grounds=page_grounds(own, debate=debate, proofs=proofs),
        quoting=frozenset(page_quotations(own, debate=debate, proofs=proofs)),
    )
    return _compiled(draft, own=profile.language)


def _compiled(draft: Draft, *, own: Language) -> OnePager:
    page, language = draft.page, draft.page.language
    noted = number_notes(draft.taken(), debate=draft.debate, language=language)
    versions = {version.language.id: version for version in _versions(page, own)}
    return OnePager(
        id=page.id,
        file=versions[language.id].file,
        topic=draft.debate.topic.title,
        language=language,
        layout=page.layout,
        paper=page.paper,
        brand=page.brand,
        label=page.label or language.labels[Label.ISSUE_BRIEF],
        reference=page.reference,
        headline=page.headline,
        subtitle=page.subtitle,
        demand=None if page.ask is None else _demand(page.ask, language),
        problem=page.problem,
        reasons=tuple(reasons(draft, noted.numbers)),
        numbers=tuple(numbers(draft, noted.numbers)),
        quoted=quotation(draft, noted.numbers),
        rejoinders=tuple(rejoinders(draft, noted.numbers)),
        chain=tuple(map(draft.label, page.chain)),
        contact=page.contact or page.brand.contact,
        link=page.link,
        small_print=page.small_print,
        as_of=_date(draft.debate.topic.as_of, language),
        date=_date(page.date, language),
        version=page.version,
        notes=noted.notes,
        legend=noted.legend,
        others=tuple(one for tag, one in versions.items() if tag != language.id),
        cut_order=cut_order(page),
    )


def _versions(page: OnePagerProfile, own: Language) -> Iterator[Version]:
    """Give the page in each of its languages, its own first."""
    yield Version(language=own, file=page.id)
    for tag, translation in page.translations.items():
        if tag != own.id:
            yield Version(language=translation.language, file=f"{page.id}.{tag}")


def _demand(ask: Ask, language: Language) -> Demand:
    return Demand(
        sentence=filled(language.labels[Label.ASK], who=ask.who, what=ask.what),
        who=ask.who,
        what=ask.what,
        instrument=ask.instrument,
        by=_date(ask.by, language),
    )


def _date(date: str | None, language: Language) -> str | None:
    return None if date is None else written_out(date, language=language)
