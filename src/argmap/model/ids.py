"""The names things go by, and the grammar of those names."""

from __future__ import annotations

import re
from typing import NewType

ClaimId = NewType("ClaimId", str)
ArgumentId = NewType("ArgumentId", str)
EvidenceId = NewType("EvidenceId", str)
SourceId = NewType("SourceId", str)
IssueId = NewType("IssueId", str)
PositionId = NewType("PositionId", str)
TopicId = NewType("TopicId", str)
ProfileId = NewType("ProfileId", str)

KEBAB = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def is_id(name: str) -> bool:
    """Whether a name is kebab-case: lower-case letters and digits, joined by single hyphens."""
    return KEBAB.match(name) is not None


def ids_in(text: str) -> frozenset[str]:
    """Everything in a text that could be an id."""
    return frozenset(_ID.findall(text))
