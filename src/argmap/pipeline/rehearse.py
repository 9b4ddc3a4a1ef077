"""The rehearsal: what would go wrong in making things, found without making them.

So that a project which passes a check can be built.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import TypeAlias
from unicodedata import name

from argmap.analysis.printed_texts import printed_texts
from argmap.analysis.proofs import Proofs
from argmap.analysis.weighing.assessment import assess
from argmap.checks.spans import span
from argmap.findings.finding import Finding, Pointer
from argmap.model.debate import Debate
from argmap.model.ids import TopicId
from argmap.model.issues import Topic
from argmap.model.profiles import DebateProfile, Edition
from argmap.model.sources import Passage, Source
from argmap.origin import FilePlaces, Origin, Places, Span
from argmap.resources import TEMPLATES, is_override

Printed: TypeAlias = tuple[Origin | Span, str]
"""A text that is printed, with its place."""
_ALWAYS_SHOWN = re.compile(r"[\s\x20-\x7e\xa1-\xff‐-…]*")
"""Text that the bundled fonts are known to show, so that they needn't be opened for it."""
_PACKAGES = (
    ("\u0600", "\u077f", "fonts-noto-core"),
    ("\u2e80", "\u9fff", "fonts-noto-cjk"),
    ("\uac00", "\ud7ff", "fonts-noto-cjk"),
    ("\uf900", "\ufaff", "fonts-noto-cjk"),
    ("\U00020000", "\U0003ffff", "fonts-noto-cjk"),
    ("\U0001f000", "\U0001ffff", "fonts-noto-color-emoji"),
)
"""Debian's packages with fonts for the characters from one to another."""
_ANY_PACKAGE = "fonts-noto-core"


def own_templates(root: Path) -> Path | None:
    """The project's own templates, where it has any that aren't argmap's very own."""
    folder = root / TEMPLATES
    return folder if is_override(folder) else None


def find_missing_glyphs(
    debates: Mapping[TopicId, Debate], proofs: Mapping[TopicId, Proofs]
) -> Iterator[Finding]:
    """Find each text that holds characters which no font here can show."""
    for topic, debate in debates.items():
        texts: Iterator[Printed] = chain(
            _texts(debate), _contexts(debate, proofs[topic]), printed_texts(debate)
        )
        for place, text in texts:
            missing = _missing(text)
            if missing:
                yield glyph_finding(missing, place=place)


def glyph_finding(missing: Sequence[str], *, place: Origin | Span) -> Finding:
    """Say which characters can't be shown, and what to install for them."""
    return Finding(
        code="glyph-missing",
        message=f"no font here can show {_named(missing)}",
        at=Pointer(place=place, part=missing[0]),
        help=_help(missing[0]),
    )


def find_template_faults(
    debates: Mapping[TopicId, Debate], proofs: Mapping[TopicId, Proofs], *, templates: Path | None
) -> Iterator[Finding]:
    """Fill in a project's own templates with each of its briefs, and find what doesn't work."""
    if templates is None:
        return
    from argmap.briefs.build_page import build_one_pager
    from argmap.briefs.editions import Editions
    from argmap.briefs.flow import build_flow
    from argmap.render.flow_html import render_flow_page
    from argmap.render.html import check_templates
    from argmap.render.one_pager_html import render_one_pager_html

    for topic, debate in debates.items():
        assessment = assess(debate)
        for profile in debate.debate_files:
            editions = Editions(assessment=assessment, profile=profile, proofs=proofs[topic])
            yield from check_templates(editions.file, own_templates=templates)
            if Edition.FLOW in profile.editions:
                flow = build_flow(editions.dossier)
                yield from render_flow_page(flow, own_templates=templates).findings
        for one in debate.one_pagers:
            page = build_one_pager(debate, one, proofs=proofs[topic])
            yield from render_one_pager_html(page, own_templates=templates).findings


def with_templates(places: Places, *, templates: Path | None) -> Places:
    """The places that findings point into, with the project's own templates among them."""
    if templates is None:
        return places
    from argmap.render.html import template_texts

    texts = {file: FilePlaces(text) for file, text in template_texts(templates).items()}
    return Places({**places.files, **texts})


def _texts(debate: Debate) -> Iterator[Printed]:
    """What the project's files say and a brief prints."""
    yield from _topic_texts(debate.topic)
    yield from _claim_texts(debate)
    used = {evidence.source for evidence in debate.evidence}
    for source in debate.sources.values():
        if source.id in used:
            yield from _cite_texts(source)
    for profile in debate.debate_files:
        yield from _profile_texts(profile)


def _topic_texts(topic: Topic) -> Iterator[Printed]:
    yield topic.origin / "title", topic.title
    yield topic.origin / "motion", topic.motion or ""
    yield topic.origin / "background", topic.background or ""
    for issue in topic.issues:
        yield issue.origin / "title", issue.title
        yield issue.origin / "question", issue.question
        for position in issue.positions:
            yield position.origin / "label", position.label
            yield position.origin / "note", position.note or ""


def _claim_texts(debate: Debate) -> Iterator[Printed]:
    for claim in debate.claims.values():
        yield claim.origin / "text", claim.text
        yield claim.origin / "short", claim.short or ""
    for argument in debate.arguments.values():
        yield argument.origin / "warrant", argument.warrant or ""
        yield argument.origin / "weight-reason", argument.weight_reason or ""
    for evidence in debate.evidence:
        yield evidence.origin / "quote", evidence.quote
        yield evidence.origin / "speaker", evidence.speaker or ""
        yield evidence.origin / "cutter", evidence.cutter or ""
        yield evidence.origin / "weight-reason", evidence.weight_reason or ""


def _profile_texts(profile: DebateProfile) -> Iterator[Printed]:
    yield profile.origin / "title", profile.title
    yield profile.origin / "subtitle", profile.subtitle or ""
    yield profile.origin / "prepared-by", profile.prepared_by or ""
    yield profile.origin / "cutter", profile.cutter or ""
    for reader in profile.readers:
        yield (profile.origin / "readers" / reader.name).key(), reader.name
    for index, block in enumerate(profile.layout):
        at = profile.origin / "layout" / index
        yield at / "pocket", block.pocket or ""
        yield at / "hat", block.hat or ""
        yield at / "block", block.block or ""


def _cite_texts(source: Source) -> Iterator[Printed]:
    for index, author in enumerate(source.author):
        yield source.origin / "author" / index, author
    for key, text in (
        ("title", source.title),
        ("title-short", source.title_short),
        ("container-title", source.container_title),
        ("publisher", source.publisher),
        ("qualifications", source.qualifications),
        ("page", source.page),
        ("note", source.note),
        ("weight-reason", source.weight_reason),
    ):
        yield source.origin / key, text or ""
    if source.cite is not None:
        yield source.origin / "cite" / "written", source.cite.written


def _contexts(debate: Debate, proofs: Proofs) -> Iterator[Printed]:
    """The paragraphs of the sources that cards show around their quotations, each once."""
    seen: set[tuple[str, Passage]] = set()
    for evidence in debate.evidence:
        proof, text = proofs.by_origin.get(evidence.origin), debate.texts.get(evidence.source)
        if proof is None or text is None:
            continue
        around = text.paragraphs_around(proof.passage)
        if (evidence.source, around) not in seen:
            seen.add((evidence.source, around))
            yield span(text, around), text.words(around)


def _missing(text: str) -> tuple[str, ...]:
    if _ALWAYS_SHOWN.fullmatch(text):
        return ()
    from argmap.render.fonts import missing_glyphs  # opens font files

    return missing_glyphs(text)


def _named(missing: Sequence[str]) -> str:
    first = missing[0]
    named = f"`{first}` (U+{ord(first):04X}, {name(first, 'a character without a name').lower()})"
    more = len(missing) - 1
    return f"{named} and {more} more character{'s' * (more > 1)}" if more else named


def _help(character: str) -> str:
    """Name a package with a font for a character, as Debian calls it."""
    package = next(
        (package for first, last, package in _PACKAGES if first <= character <= last), _ANY_PACKAGE
    )
    return f"install a font that has it (Debian's package `{package}`) or write it otherwise"
