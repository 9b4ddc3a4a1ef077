"""The cover: what the brief is about, how fresh it is, and how much is in it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from argmap.briefs.anchors import issue_anchor
from argmap.briefs.dates import long_date
from argmap.briefs.document import Cover
from argmap.briefs.dossier import Dossier
from argmap.briefs.pace import counted
from argmap.briefs.words import Reference, Words, plain


def build_cover(dossier: Dossier, *, compiled: date | None) -> Cover:
    """Put the cover together; nothing on it is dated but by the files or by `compiled`."""
    topic = dossier.debate.topic
    return Cover(
        topic=topic.title,
        motion=topic.motion,
        facts=tuple(_facts(dossier, compiled)),
        counts=_counts(dossier),
        issues=tuple(
            (Reference(issue.question, issue_anchor(issue.id)),) for issue in dossier.plan.issues
        ),
        background=_paragraphs(topic.background or ""),
    )


def _paragraphs(text: str) -> tuple[str, ...]:
    parts = (" ".join(part.split()) for part in text.splitlines())
    return tuple(part for part in parts if part)


def _facts(dossier: Dossier, compiled: date | None) -> list[tuple[str, Words]]:
    topic, profile = dossier.debate.topic, dossier.profile
    facts = [("Evidence through", _latest(dossier))]
    if topic.as_of:
        facts.insert(0, ("Claims speak as of", long_date(topic.as_of)))
    facts += _meant_for(dossier)
    if profile.league.cite:
        facts.append(("Cites held to the rules of", profile.league.name))
    facts.append(("Read times at", f"{profile.wpm} words a minute"))
    if profile.prepared_by:
        facts.append(("Prepared by", profile.prepared_by))
    if compiled is not None:
        facts.append(("Compiled", long_date(compiled.isoformat())))
    return [(name, plain(value)) for name, value in facts]


def _meant_for(dossier: Dossier) -> Iterator[tuple[str, str]]:
    """Say whom the file is for, and how much it leaves out for that."""
    profile = dossier.profile
    if profile.format is not None:
        yield "Format", profile.format.name
    if profile.side is not None:
        names = [party.name for party in dossier.everybody if party.side is profile.side]
        yield "Side", names[0] if names else profile.side.value
    if profile.level is not None:
        left_out = dossier.left_out
        note = f" ({counted(left_out, 'claim')} left out)" if left_out else ""
        yield "Level", profile.level.value + note


def _latest(dossier: Dossier) -> str:
    dates = sorted(s.issued for s in dossier.sources() if s.issued)
    undated = sum(not s.issued for s in dossier.sources())
    if not dates:
        return "no source bears a date"
    note = f" ({undated} of {len(dossier.sources())} sources undated)" if undated else ""
    return long_date(dates[-1]) + note


def _counts(dossier: Dossier) -> tuple[tuple[str, str], ...]:
    evidence = dossier.evidence()
    proved = sum(e.origin in dossier.proofs.by_origin for e in evidence)
    cards = sum(len(cards) for cards in dossier.cards.values())
    return (
        (str(len(dossier.spots)), "claims"),
        (str(cards), "cards"),
        (str(len(dossier.sources())), "sources"),
        (f"{proved}/{len(evidence)}", "quotations verified"),
    )
