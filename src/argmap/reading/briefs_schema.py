"""File model of `briefs.yaml`: a profile an entry, of one kind or another."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, TypeAlias

from pydantic import Discriminator, Field, Tag

from argmap.findings.suggest import nearest_name
from argmap.reading.debate_file_schema import DebateProfileEntry
from argmap.reading.file_model import FileModel
from argmap.reading.one_pager_schema import OnePagerEntry
from argmap.reading.values import Id

KINDS = ("debate", "onepager")
_TAG = "kind:"
KIND_TAGS = frozenset(f"{_TAG}{kind}" for kind in KINDS)
"""What marks, in the place of an error, the kind of profile that was tried."""


def kind_meant(kind: str) -> str:
    """Give the kind that a word comes nearest to, so that an entry's other keys can be tried."""
    return nearest_name(kind, KINDS) or KINDS[0]


def _tag(entry: object) -> str | None:
    """The kind of an entry; one that nobody knows is tried as what it comes nearest to."""
    kind = entry.get("kind") if isinstance(entry, dict) else None
    return f"{_TAG}{kind_meant(kind)}" if isinstance(kind, str) else None


ProfileEntry: TypeAlias = Annotated[
    Annotated[DebateProfileEntry, Tag("kind:debate")]
    | Annotated[OnePagerEntry, Tag("kind:onepager")],
    Discriminator(_tag, custom_error_type="no-kind", custom_error_message="kind"),
]


class BriefsFile(FileModel):
    """`arguments/TOPIC/briefs.yaml`: what to compile, for whom."""

    briefs: Mapping[Id, ProfileEntry] = Field(
        examples=[{"evidence-file": {"kind": "debate", "title": "Secure Communities"}}]
    )
    """The profiles by the name of the file each makes."""
