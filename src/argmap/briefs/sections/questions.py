"""Questions for cross-examination: what to ask about each argument of the other side."""

from __future__ import annotations

from argmap.briefs.anchors import hat_anchor
from argmap.briefs.blocks import Paragraph, Voice
from argmap.briefs.document import Section, SectionKind
from argmap.briefs.dossier import Dossier
from argmap.briefs.examining import questions_for
from argmap.briefs.parties import Party
from argmap.briefs.words import plain
from argmap.model.formats import Format, SpeechKind

_ADVICE = (
    "The best questions come first. They probe; a weak answer is no proof. Behind each stands what "
    "hangs on it, and what to read next."
)


def build_questions(dossier: Dossier, party: Party) -> Section | None:
    """Give a party what to ask, from the hinges, from its own answers, and from the schemes."""
    questions = tuple(questions_for(dossier, party))
    if not questions:
        return None
    return Section(
        id=hat_anchor(party.id, SectionKind.QUESTIONS),
        kind=SectionKind.QUESTIONS,
        title=f"Questions for {_occasion(dossier.profile.format)}",
        side=party.side,
        blocks=(Paragraph(plain(_ADVICE), Voice.LABEL), *questions),
    )


def _occasion(known: Format | None) -> str:
    """What the format calls the time for questions."""
    speeches = known.speeches if known else ()
    names = [s.name.lower() for s in speeches if s.kind is SpeechKind.QUESTIONS]
    return "crossfire" if any("crossfire" in name for name in names) else "cross-examination"
