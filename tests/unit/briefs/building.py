"""Small debates for the tests, written the way the files are."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from argmap.briefs.document import Brief, Cover, Section
from argmap.model.arguments import Argument, Bearing, Structure
from argmap.model.claims import Claim, ClaimKind, Evidence, Fidelity, Impact
from argmap.model.debate import Debate
from argmap.model.ids import (
    ArgumentId,
    ClaimId,
    EvidenceId,
    IssueId,
    PositionId,
    ProfileId,
    SourceId,
    TopicId,
)
from argmap.model.issues import Issue, Position, Side, Topic
from argmap.model.profiles import DebateProfile
from argmap.model.sources import Passage, Source, SourceText
from argmap.origin import Origin

FILE = Origin("arguments/test/test.yaml")


@dataclass(frozen=True)
class Quote:
    source: str
    words: str
    read: tuple[str, ...] = ()
    speaker: str | None = None
    fidelity: Fidelity = Fidelity.PARAPHRASE
    weight: float | None = None
    unless: tuple[str, ...] = ()


@dataclass(frozen=True)
class Reason:
    premises: tuple[str, ...]
    warrant: str | None = None
    scheme: str | None = None
    unless: tuple[str, ...] = ()
    weight: float | None = None
    weight_reason: str | None = None
    id: str | None = None
    structure: Structure = Structure.LINKED


@dataclass(frozen=True)
class Said:
    text: str
    evidence: tuple[Quote, ...] = ()
    because: tuple[Reason, ...] = ()
    but: tuple[Reason, ...] = ()
    common_ground: bool = False
    short: str | None = None
    tags: tuple[str, ...] = ()
    kind: ClaimKind = ClaimKind.FACT
    impact: Impact | None = None


@dataclass(frozen=True)
class Document:
    text: str
    title: str = "A report"
    author: tuple[str, ...] = ("Brittney Nystrom",)
    issued: str | None = "2011-09-21"
    extra: Mapping[str, object] = field(default_factory=dict)


def because(*premises: str, **rest: object) -> tuple[Reason, ...]:
    return (replace(Reason(premises), **rest),)  # type: ignore[arg-type]


def build(
    claims: Mapping[str, Said],
    *,
    sources: Mapping[str, Document] | None = None,
    positions: Mapping[str, tuple[str, Side | None]] | None = None,
    notes: Mapping[str, str] | None = None,
    as_of: str | None = "2011-11-15",
    question: str = "Does the program make communities safer?",
    title: str = "Secure Communities",
) -> Debate:
    """Link a debate of one issue; `positions` maps a thesis to its label and its side."""
    held = positions or {next(iter(claims)): ("Yes", Side.PRO)}
    documents = sources or {}
    return Debate(
        topic=Topic(
            id=TopicId("test"),
            title=title,
            motion="The United States should end the program.",
            as_of=as_of,
            issues=(_issue(held, notes or {}, question),),
            origin=FILE,
        ),
        claims={ClaimId(name): _claim(name, said) for name, said in claims.items()},
        arguments={
            argument.id: argument
            for name, said in claims.items()
            for argument in _arguments(name, said)
        },
        sources={SourceId(name): _source(name, doc) for name, doc in documents.items()},
        texts={SourceId(name): source_text(name, doc.text) for name, doc in documents.items()},
    )


def cover_of(brief: Brief) -> Cover:
    """The cover of a brief that has one."""
    assert brief.cover is not None
    return brief.cover


def sections_of(brief: Brief) -> dict[str, Section]:
    """All sections of a brief by id, from first to last; no id is borne twice."""
    todo, known = list(brief.sections)[::-1], dict[str, Section]()
    while todo:
        section = todo.pop()
        assert section.id not in known
        known[section.id] = section
        todo += section.sections[::-1]
    return known


def profile(**changes: object) -> DebateProfile:
    plain = DebateProfile(id=ProfileId("file"), title="A debate file", origin=FILE)
    return replace(plain, **changes)  # type: ignore[arg-type]


def source_text(name: str, text: str) -> SourceText:
    """Split a text into paragraphs at blank lines, as readers of text files do."""
    paragraphs = tuple(
        Passage(found.start(), found.end()) for found in re.finditer(r"\S(?:.|\n(?!\s*\n))*", text)
    )
    starts = (0, *(found.end() for found in re.finditer(r"\n", text)))
    return SourceText(
        source=SourceId(name),
        file=f"seeds/{name}.txt",
        text=text,
        paragraphs=paragraphs,
        digest="sha256:" + "0123456789abcdef" * 4,
        line_starts=starts,
    )


def _issue(
    held: Mapping[str, tuple[str, Side | None]], notes: Mapping[str, str], question: str
) -> Issue:
    positions = tuple(
        Position(
            id=PositionId(f"p{number}"),
            label=label,
            thesis=ClaimId(thesis),
            side=side,
            note=notes.get(label),
            origin=FILE,
        )
        for number, (thesis, (label, side)) in enumerate(held.items(), start=1)
    )
    return Issue(
        id=IssueId("safety"),
        title="Public safety",
        question=question,
        positions=positions,
        origin=FILE / "issues" / "safety",
    )


def _claim(name: str, said: Said) -> Claim:
    place = FILE / "claims" / name
    return Claim(
        id=ClaimId(name),
        text=said.text,
        short=said.short,
        kind=said.kind,
        tags=said.tags,
        impact=said.impact,
        common_ground=said.common_ground,
        issue=IssueId("safety"),
        evidence=tuple(
            Evidence(
                id=EvidenceId(f"{name}.evidence.{number + 1}"),
                claim=ClaimId(name),
                source=SourceId(quote.source),
                quote=quote.words,
                speaker=quote.speaker,
                read=quote.read,
                fidelity=quote.fidelity,
                weight=quote.weight,
                unless=tuple(map(ClaimId, quote.unless)),
                origin=place / "evidence" / number,
            )
            for number, quote in enumerate(said.evidence)
        ),
        origin=place,
    )


def _arguments(name: str, said: Said) -> list[Argument]:
    return [
        Argument(
            id=ArgumentId(reason.id or f"{name}.{bearing.value}.{number}"),
            claim=ClaimId(name),
            bearing=bearing,
            premises=tuple(ClaimId(premise) for premise in reason.premises),
            structure=reason.structure,
            warrant=reason.warrant,
            scheme=reason.scheme,
            weight=reason.weight,
            weight_reason=reason.weight_reason,
            unless=tuple(ClaimId(claim) for claim in reason.unless),
            origin=FILE / "claims" / name / bearing.value / number,
        )
        for bearing, reasons in ((Bearing.BECAUSE, said.because), (Bearing.BUT, said.but))
        for number, reason in enumerate(reasons, start=1)
    ]


def _source(name: str, document: Document) -> Source:
    plain = Source(
        id=SourceId(name),
        file=f"seeds/{name}.txt",
        type="report",
        title=document.title,
        author=document.author,
        issued=document.issued,
        origin=Origin("seeds/sources.yaml") / "sources" / name,
    )
    return replace(plain, **document.extra)  # type: ignore[arg-type]
