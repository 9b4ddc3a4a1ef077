"""Motion and definitions: what is debated, and what its words mean."""

from __future__ import annotations

from collections.abc import Iterator

from argmap.briefs.blocks import Block, Paragraph, Voice
from argmap.briefs.document import Section, SectionKind
from argmap.briefs.dossier import Dossier
from argmap.briefs.sections.steps import step_blocks
from argmap.briefs.words import plain


def build_definitions(dossier: Dossier) -> Section | None:
    """Print the motion, what one should know of the topic, and the definitions with their cards."""
    blocks = tuple(_blocks(dossier))
    if not blocks:
        return None
    return Section(
        id="definitions",
        kind=SectionKind.DEFINITIONS,
        title="Motion and definitions" if dossier.definitions else "Motion and background",
        blocks=blocks,
    )


def _blocks(dossier: Dossier) -> Iterator[Block]:
    topic = dossier.debate.topic
    if topic.motion:
        yield Paragraph(plain(topic.motion), Voice.LEAD)
    for line in (topic.background or "").splitlines():
        if words := " ".join(line.split()):
            yield Paragraph(plain(words))
    yield from step_blocks(dossier, dossier.definitions)
