"""Debates and sources made by hand, for tests of what works on values alone."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from types import MappingProxyType

from argmap.model.arguments import Argument, Bearing
from argmap.model.claims import Claim, Evidence
from argmap.model.debate import Debate
from argmap.model.ids import (
    ArgumentId,
    ClaimId,
    EvidenceId,
    IssueId,
    PositionId,
    SourceId,
    TopicId,
)
from argmap.model.issues import Issue, Position, Topic
from argmap.model.sources import Passage, SetAside, Source, SourceText
from argmap.origin import Origin

_PARAGRAPH = re.compile(r"\S(?:.|\n(?!\s*\n))*")


def source_text(text: str, *, source: str = "report") -> SourceText:
    """A source's text, with a paragraph wherever an empty line ends one."""
    return SourceText(
        source=SourceId(source),
        file=f"seeds/{source}.txt",
        text=text,
        paragraphs=tuple(Passage(*match.span()) for match in _PARAGRAPH.finditer(text)),
        digest="sha256:" + hashlib.sha256(text.encode()).hexdigest(),
        line_starts=(0, *(match.end() for match in re.finditer("\n", text))),
    )


def source(name: str = "report", *, set_aside: Sequence[tuple[str, str]] = ()) -> Source:
    """A source with nothing but what a source must have."""
    origin = Origin("seeds/sources.yaml", ("sources", name))
    return Source(
        id=SourceId(name),
        file=f"seeds/{name}.txt",
        type="report",
        title=name,
        set_aside=tuple(
            SetAside(quote=quote, reason=reason, origin=origin / "set-aside" / index)
            for index, (quote, reason) in enumerate(set_aside)
        ),
        origin=origin,
    )


def debate(claims: Sequence[Claim], *, texts: Sequence[SourceText] = ()) -> Debate:
    """A debate of claims, each a thesis, with their evidence and no arguments."""
    return Debate(
        topic=topic([claim.id for claim in claims[:1]]),
        claims=MappingProxyType({claim.id: claim for claim in claims}),
        arguments=MappingProxyType({}),
        sources=MappingProxyType({text.source: source(text.source) for text in texts}),
        texts=MappingProxyType({text.source: text for text in texts}),
    )


def quoting(quote: str, text: SourceText, *, read: Sequence[str] = ()) -> Debate:
    """A debate with one claim that has one quotation as its evidence."""
    return debate([claim("claim", quotes=[(text.source, quote)], read=tuple(read))], texts=[text])


def claim(
    name: str, *, quotes: Sequence[tuple[str, str]] = (), read: tuple[str, ...] = ()
) -> Claim:
    """A claim with quotations from sources."""
    origin = Origin("arguments/topic/claims.yaml", ("claims", name))
    return Claim(
        id=ClaimId(name),
        text=f"The claim {name} holds.",
        evidence=tuple(
            Evidence(
                id=EvidenceId(f"{name}.evidence.{index + 1}"),
                claim=ClaimId(name),
                source=SourceId(source),
                quote=quote,
                read=read,
                origin=origin / "evidence" / index,
            )
            for index, (source, quote) in enumerate(quotes)
        ),
        origin=origin,
    )


def argument(conclusion: str, premises: Sequence[str], *, number: int = 0) -> Argument:
    """A reason for a claim."""
    origin = Origin("arguments/topic/claims.yaml", ("claims", conclusion, "because", number))
    return Argument(
        id=ArgumentId(f"{conclusion}.because.{number + 1}"),
        claim=ClaimId(conclusion),
        bearing=Bearing.BECAUSE,
        premises=tuple(map(ClaimId, premises)),
        origin=origin,
    )


def arguing(reasons: Sequence[tuple[str, Sequence[str]]], *claims: Claim) -> Debate:
    """A debate of reasons, each a claim and its premises; the first claim is the thesis."""
    counts: dict[str, int] = {}
    arguments = []
    for conclusion, premises in reasons:
        number = counts.setdefault(conclusion, 0)
        arguments.append(argument(conclusion, premises, number=number))
        counts[conclusion] += 1
    names = dict.fromkeys(n for conclusion, premises in reasons for n in (conclusion, *premises))
    known = {one.id: one for one in claims}
    return Debate(
        topic=topic(list(names)[:1]),
        claims=MappingProxyType(
            {ClaimId(n): known.get(ClaimId(n)) or claim(n) for n in (*names, *known)}
        ),
        arguments=MappingProxyType({one.id: one for one in arguments}),
        sources=MappingProxyType({}),
        texts=MappingProxyType({}),
    )


def topic(theses: Sequence[str]) -> Topic:
    """A topic with one issue that has a position for each thesis."""
    origin = Origin("arguments/topic/topic.yaml")
    at = origin / "issues" / "issue"
    positions = tuple(
        Position(
            id=PositionId(f"holds-{thesis}"),
            label=thesis,
            thesis=ClaimId(thesis),
            origin=at / "positions" / f"holds-{thesis}",
        )
        for thesis in theses
    )
    issue = Issue(
        id=IssueId("issue"), title="Issue", question="Is it so?", positions=positions, origin=at
    )
    return Topic(id=TopicId("topic"), title="Topic", issues=(issue,), origin=origin)
