"""What is laid out by hand: pockets, hats and blocks in their author's order."""

from __future__ import annotations

from dataclasses import dataclass, field

from argmap.briefs.anchors import laid_out_anchor
from argmap.briefs.blocks import Block
from argmap.briefs.document import Section, SectionKind
from argmap.briefs.dossier import Dossier
from argmap.briefs.sections.steps import step_blocks
from argmap.model.profiles import LayoutBlock


def build_laid_out(dossier: Dossier) -> tuple[Section, ...]:
    """Print a layout made by hand, which says of itself where everything goes.

    A level that its author left out is a section without a title, so that the others keep theirs.
    """
    top = _Heading(id="laid-out", title="")
    for number, entry in enumerate(dossier.profile.layout, start=1):
        anchor = laid_out_anchor(number)
        blocks = tuple(step_blocks(dossier, dossier.stops(anchor)))
        _place(top, entry, anchor).blocks.extend(blocks)
    return tuple(part.section() for part in top.parts)


@dataclass(slots=True)
class _Heading:
    """A section that is still growing."""

    id: str
    title: str
    blocks: list[Block] = field(default_factory=list)
    parts: list[_Heading] = field(default_factory=list)

    def open(self, id_: str, title: str) -> _Heading:
        """Begin a part under this heading."""
        self.parts.append(_Heading(id=id_, title=title))
        return self.parts[-1]

    def section(self) -> Section:
        """Give what has grown."""
        return Section(
            id=self.id,
            kind=SectionKind.LAID_OUT,
            title=self.title,
            blocks=tuple(self.blocks),
            sections=tuple(part.section() for part in self.parts),
        )


def _place(top: _Heading, entry: LayoutBlock, anchor: str) -> _Heading:
    """Open the headings that an entry names, and give the lowest that its claims stand under."""
    titles = (entry.pocket, entry.hat, entry.block)
    lowest = max((level for level, title in enumerate(titles, start=1) if title), default=0)
    if lowest == 0:
        return _last(top, anchor)
    here = top
    for level, title in enumerate(titles[:lowest], start=1):
        opens = title is not None or not here.parts
        id_ = anchor if level == lowest else f"{anchor}-{level}"
        here = here.open(id_, title or "") if opens else here.parts[-1]
    return here


def _last(top: _Heading, anchor: str) -> _Heading:
    """Give the heading that was opened last; one without a title where there is none yet."""
    here = top
    while here.parts:
        here = here.parts[-1]
    return here if here is not top else top.open(anchor, "")
